# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The client: signs a question, asks, and gives out only answers that verify."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import grpc

from gateway.client._internal.calls.acceptance import Acceptance
from gateway.client._internal.calls.cases import AnsweredCase, answer_case, list_cases
from gateway.client._internal.calls.entries import OwnEntriesPage, list_entries
from gateway.client._internal.calls.patience import Patience
from gateway.client._internal.calls.recovery import Recovered, recover
from gateway.client._internal.calls.remembering import remembered
from gateway.client._internal.calls.sending import Sending
from gateway.client._internal.channel import TlsFiles, open_channel
from gateway.client._internal.consents.calls import ConsentCalls
from gateway.client._internal.contribution.call import Hear, contribute, nobody
from gateway.client._internal.contribution.sent import Contributed, FileFormat
from gateway.client._internal.corrections.calls import CorrectionCalls
from gateway.client._internal.disputes.calls import DisputeCalls
from gateway.client._internal.obligations.calls import ObligationCalls
from gateway.client._internal.plans.calls import PlanCalls
from gateway.client._internal.portfolio.asking import Asking
from gateway.client._internal.portfolio.call import PortfolioCall
from gateway.client._internal.portfolio.sent import (
    PortfolioItems,
    PortfolioProgress,
)
from gateway.client._internal.reminders.calls import ReminderCalls
from gateway.client._internal.transparency import TransparencyClient
from gateway.client._internal.trust import ClientIdentity, GatewayTrust
from gateway.client._internal.verification import Answer, SentRequest
from gateway.client._internal.watching.calls import EventCalls
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.own_calls.cases import CaseAnswer, OwnCase
from gateway.domain.own_calls.recovery import LostAnswer
from gateway.log.call_facts import Asked
from gateway.log.cosignature import CosignatureSigner
from gateway.runtime.checkpoint_file import SignedCheckpoint
from gateway.runtime.system import Clock, Randomness, SystemClock, SystemRandomness

DEFAULT_TIMEOUT_S = 10.0
DEFAULT_PORTFOLIO_TIMEOUT_S = 900.0
DEFAULT_CONTRIBUTION_TIMEOUT_S = 3600.0


class CreditGatewayClient:
    """One partner's connection to one gateway; for use within one event loop.

    Many queries may run at the same time; they share one channel.

        async with CreditGatewayClient.connect(address, tls, identity, trust) as client:
            answer = await client.query(body, body_type)

    It gives out only answers whose receipts lie in one history with the checkpoint of
    the trust file, and do not contradict each other. With a state file it remembers
    the newest checkpoint of the log and its own entries, over restarts and shared
    with other processes.

    Attributes:
        transparency: the gateway's audit log.
        consents: the partner's consents.
        corrections: which of its answers are no longer right.
        plans: the repayment plans that it has filed.
        disputes: those that it opened, or that are about its accounts.
        obligations: what people have to pay, and when.
        reminders: those that the gateway has sent.
        events: what becomes worse about people who have an account there.
        cosignatures: what becomes of this client's cosignatures; None: it makes
            none.
    """

    def __init__(  # noqa: PLR0913  (what is injected, each by name)
        self,
        channel: grpc.aio.Channel,
        identity: ClientIdentity,
        trust: GatewayTrust,
        *,
        timeout_s: float = DEFAULT_TIMEOUT_S,
        state: Path | None = None,
        witness: CosignatureSigner | None = None,
        clock: Clock | None = None,
        randomness: Randomness | None = None,
    ) -> None:
        """Take over a channel.

        Args:
            channel: closed by `close`.
            identity: who asks, and the keys it signs with.
            trust: the gateway's name and keys.
            timeout_s: how long one call may take.
            state: file for the newest checkpoint seen, beside which the client's own
                entries are kept; None: both are remembered as long as this object
                lives, the checkpoint only where the trust file has one.
            witness: cosigns that checkpoint about once a minute and returns the
                cosignature with a query. Needs a state file that is there already:
                `credit-gateway witness init` makes one.
            clock: gives issue times; default: the machine's.
            randomness: gives request ids; default: the operating system's.

        Raises:
            ConfigurationError: a witness without a state file, or no file locks here.
        """
        self._channel = channel
        self._clock = clock or SystemClock()
        trust = trust.followed()
        self.transparency = TransparencyClient(channel, trust, timeout_s)
        known = remembered(trust, self.transparency, self._clock, identity, state, witness)
        self._keys, self._memory, self._watch = known.keys, known.receipts, known.watch
        self.cosignatures = known.cosignatures
        self.consents = ConsentCalls(self._sign_for, self.send)
        self.corrections = CorrectionCalls(self._sign_for, self.send)
        self.plans = PlanCalls(self._sign_for, self.send)
        self.disputes = DisputeCalls(self._sign_for, self.send)
        self.obligations = ObligationCalls(self.sign, self.send)
        self.reminders = ReminderCalls(self._sign_for, self.send)
        self._acceptance = Acceptance(self._keys, self._memory, self._watch)
        self._sending = Sending(
            channel,
            identity,
            self._acceptance,
            self._clock,
            randomness or SystemRandomness(),
            timeout_s,
        )
        self.events = EventCalls(self._sending, self.send)

    @classmethod
    def connect(  # noqa: PLR0913  (what is injected, each by name)
        cls,
        address: str,
        tls: TlsFiles,
        identity: ClientIdentity,
        trust: GatewayTrust,
        *,
        timeout_s: float = DEFAULT_TIMEOUT_S,
        state: Path | None = None,
        witness: CosignatureSigner | None = None,
    ) -> CreditGatewayClient:
        """A client over mutual TLS; it connects with its first call.

        Raises:
            ConfigurationError: a TLS file cannot be read, or as the constructor.
        """
        channel = open_channel(address, tls)
        return cls(channel, identity, trust, timeout_s=timeout_s, state=state, witness=witness)

    def sign(
        self,
        body: bytes,
        body_type: str,
        *,
        asked: Asked | None = None,
        method: str = QUERY_METHOD,
    ) -> SentRequest:
        """A new signed request; good for one call, for about a minute.

        Args:
            body: the query in the partner's registered format.
            body_type: that format's query body type.
            asked: what it asks, for another format than the canonical one.
            method: full name of the method that it is for.
        """
        return self._sending.sign(body, body_type, method, asked)

    def _sign_for(self, body: bytes, body_type: str, method: str) -> SentRequest:
        return self.sign(body, body_type, method=method)

    def query_portfolio(  # noqa: PLR0913  (as `query`)
        self,
        bodies: Sequence[bytes],
        body_type: str,
        *,
        asked: Sequence[Asked] = (),
        resume: PortfolioProgress | None = None,
        timeout_s: float = DEFAULT_PORTFOLIO_TIMEOUT_S,
        traceparent: str | None = None,
    ) -> PortfolioCall:
        """Ask up to 10,000 questions under one signature; iterate over what it gives.

        Args:
            bodies: the queries in the partner's registered format.
            body_type: that format's query body type.
            asked: what each asks, for another format than the canonical one.
            resume: `progress` of a call of the same queries that was cut.
            timeout_s: how long the call may take.
            traceparent: W3C trace context to pass on.

        Raises:
            MalformedError: `resume` holds no requests.
            ConfigurationError: the state file cannot be used.
        """
        asking = Asking(
            self._channel,
            self._keys,
            self._clock,
            self._sending.sign,
            self._memory,
            self._acceptance.doubt_all,
            self._acceptance.remember_refusal,
            self._acceptance.still,
        )
        items = PortfolioItems(bodies, body_type, asked)
        return asking.call(items, resume, timeout_s, traceparent)

    async def contribute(  # noqa: PLR0913  (as `query`)
        self,
        file: BinaryIO,
        written: FileFormat,
        *,
        all_or_nothing: bool = False,
        corrects: bytes = b"",
        timeout_s: float = DEFAULT_CONTRIBUTION_TIMEOUT_S,
        traceparent: str | None = None,
        on_sent: Hear = nobody,
        on_taken: Hear = nobody,
    ) -> Contributed:
        """Contribute a file of repayment records; a call that was cut goes on where it stopped.

        To go on, call it again with the same file. A file that is known already adds nothing.

        Args:
            file: open for reading bytes, and able to seek.
            written: how its rows are read.
            all_or_nothing: one rejected row keeps the whole file out.
            corrects: id of the dispute, about an account of yours, that it corrects: whoever was
                told before gets a notice. Empty: none.
            timeout_s: how long the call may take.
            traceparent: W3C trace context to pass on.
            on_sent: told how many bytes of the file were sent.
            on_taken: told how many the gateway has taken; it signs no such word.

        Raises:
            RefusedError: the gateway said no, and why.
            UnverifiedAnswerError: what came back does not prove what it claims.
            TransportError: the call was cut; what came of the file stays for a while.
            ConfigurationError: the file or the state file cannot be used.
        """
        return await contribute(
            self._sending,
            file,
            written,
            all_or_nothing=all_or_nothing,
            corrects=corrects,
            timeout_s=timeout_s,
            traceparent=traceparent,
            on_sent=on_sent,
            on_taken=on_taken,
        )

    async def query(  # noqa: PLR0913  (each by name)
        self,
        body: bytes,
        body_type: str,
        *,
        asked: Asked | None = None,
        timeout_s: float | None = None,
        traceparent: str | None = None,
        patience_s: float = 0.0,
    ) -> Answer:
        """Ask one question and verify the answer.

        Args:
            body: the query in the partner's registered format.
            body_type: that format's query body type.
            asked: what it asks, for another format than the canonical one; the
                receipt is checked against it. Without it `unchecked` of the answer
                names what was not.
            timeout_s: for this call, instead of the client's.
            traceparent: W3C trace context to pass on.
            patience_s: how long to go on through restarts and outages, and where the
                gateway says that later helps; 0: one call. What was sent is recovered
                before the question is asked anew, which needs the method RecoverAnswer.

        Raises:
            RefusedError: the gateway said no, and why.
            UnverifiedAnswerError: what came back does not prove what it claims;
                the answer is withheld.
            TransportError: nothing came back, or its log's growth could not be checked.
            ConfigurationError: the state file cannot be used.
        """

        def sign() -> SentRequest:
            """A new request for the question."""
            return self.sign(body, body_type, asked=asked)

        if not patience_s:
            return await self.send(sign(), timeout_s=timeout_s, traceparent=traceparent)
        patience = Patience(
            self._channel,
            sign,
            lambda sent, left: self.send(sent, timeout_s=left, traceparent=traceparent),
            lambda sent, left: self.recover(sent, timeout_s=left),
            self._sending.randomness,
            self._sending.timeout_s if timeout_s is None else timeout_s,
        )
        return await patience.ask(patience_s)

    async def send(
        self,
        sent: SentRequest,
        *,
        timeout_s: float | None = None,
        traceparent: str | None = None,
    ) -> Answer:
        """Send a request that `sign` made; everything else as in `query`."""
        if self.cosignatures is not None:
            self.cosignatures.with_next_query()
        raw, exchange = await self._sending.send(sent, timeout_s=timeout_s, traceparent=traceparent)
        return await self._acceptance.accept(raw, sent, exchange)

    async def recover(
        self, lost: SentRequest | LostAnswer, *, timeout_s: float | None = None
    ) -> Recovered:
        """Have the answer to an earlier query once more; it consumes nothing.

        For a query that ended in an outage, or whose answer was lost later:

            except (TransportError, RefusedError) as error:
                if error.lost is not None:
                    recovered = await client.recover(error.lost)

        Args:
            lost: the request as it was sent, against which the answer is verified like any
                other; or its request id and issue time, which leaves steps unchecked.
            timeout_s: for this call, instead of the client's.

        Raises:
            RefusedError: NOTHING_TO_RECOVER: it was not logged and never will be, so ask
                anew; ANSWER_UNDECIDED: not yet, try again; or another reason why not.
            UnverifiedAnswerError: what came back does not prove what it claims.
            TransportError: nothing came back.
            ConfigurationError: the state file cannot be used.
        """
        return await recover(self._sending, lost, timeout_s)

    def list_entries(
        self, *, first_counter: int = 0, page_size: int = 0, timeout_s: float | None = None
    ) -> AsyncIterator[OwnEntriesPage]:
        """Read one's own entries of the log, page by page, and the state of one's quotas.

        Args:
            first_counter: the `partner_counter` to begin with.
            page_size: entries of a page; 0: as many as the gateway gives by itself.
            timeout_s: for each page, instead of the client's.

        Raises:
            RefusedError: the gateway said no, and why.
            UnverifiedAnswerError: a page does not prove what it claims, or leaves entries out.
            TransportError: nothing came back.
            ConfigurationError: the state file cannot be used.
        """
        return list_entries(self._sending, first_counter, page_size, timeout_s)

    def list_cases(
        self, *, closed: bool = False, timeout_s: float | None = None
    ) -> AsyncIterator[OwnCase]:
        """Your cases of unusual asking, which you have to explain; by number.

        Args:
            closed: closed ones as well.
            timeout_s: for each page, instead of the client's.

        Raises:
            RefusedError: the gateway said no, and why.
            UnverifiedAnswerError: a page does not prove what it claims.
            TransportError: nothing came back.
            ConfigurationError: the state file cannot be used.
        """
        return list_cases(self._sending, timeout_s, closed=closed)

    async def answer_case(
        self, case: OwnCase, explanation: str, *, timeout_s: float | None = None
    ) -> AnsweredCase:
        """Explain one of your cases; the answer holds when this returns.

        Args:
            case: as listed. One that somebody answered since is not answered over.
            explanation: 1 to 4,000 characters; name causes, not people.
            timeout_s: instead of the client's.

        Raises:
            RefusedError: the gateway said no, and why.
            UnverifiedAnswerError: the answer does not prove what it claims.
            TransportError: nothing came back; list the case to see whether it was answered.
            ConfigurationError: the state file cannot be used.
        """
        answer = CaseAnswer(case.number, case.answer_count + 1, explanation)
        return await answer_case(self._sending, answer, timeout_s)

    async def newest_checkpoint(self) -> SignedCheckpoint | None:
        """The log's newest checkpoint; with a state file it is checked and kept.

        None while the log has none.

        Raises:
            SplitViewError: it does not continue what was seen before.
            VerificationError: the log did not sign it.
            RefusedError: the gateway cannot read its log just now.
            TransportError: nothing came back.
        """
        if self._watch is None:
            return await self.transparency.checkpoint()
        return await self._watch.newest()

    async def close(self) -> None:
        """Close the channel; calls under way end with an error."""
        if self.cosignatures is not None:
            await self.cosignatures.close()
        await self._channel.close()

    async def __aenter__(self) -> Self:
        """Itself."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the channel."""
        await self.close()
