# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The client: signs a question, asks, and gives out only answers that verify."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

import grpc

from gateway.client._internal.channel import TlsFiles, open_channel
from gateway.client._internal.errors import (
    RefusedError,
    SplitViewError,
    TransportError,
    UnverifiedAnswerError,
)
from gateway.client._internal.key_renewal import KeyListFile, KeyRenewal
from gateway.client._internal.portfolio.asking import Asking
from gateway.client._internal.portfolio.call import PortfolioCall
from gateway.client._internal.portfolio.sent import (
    PortfolioItems,
    PortfolioProgress,
)
from gateway.client._internal.receipt_memory import ProvenEntry, ReceiptFile, ReceiptMemory
from gateway.client._internal.refusals import call_error
from gateway.client._internal.trace_context import trace_id_of
from gateway.client._internal.transparency import TransparencyClient, read_checkpoint
from gateway.client._internal.trust import ClientIdentity, GatewayTrust
from gateway.client._internal.verification import Answer, Exchange, SentRequest, verify_answer
from gateway.client._internal.watch import CheckpointMemory, LogWatch
from gateway.client._internal.witness import CosignatureReturn, Witness
from gateway.domain.access.audit_entry import AuditEntry, RangeReceipt, Receipt
from gateway.domain.access.envelope import (
    QUERY_METHOD,
    Header,
    SignedPayload,
)
from gateway.errors import ConfigurationError, GatewayError, ReceiptError, VerificationError
from gateway.log.call_facts import Asked
from gateway.log.cosignature import CosignatureSigner
from gateway.log.receipt_history import OwnEntry
from gateway.log.receipt_steps import ReceiptStep
from gateway.runtime.checkpoint_file import CheckpointFile, SignedCheckpoint
from gateway.runtime.system import Clock, Randomness, SystemClock, SystemRandomness
from gateway.signing.envelope import sign_envelope
from gateway.wire.entries import decode_entry
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import decode_response, encode_request

DEFAULT_TIMEOUT_S = 10.0
DEFAULT_PORTFOLIO_TIMEOUT_S = 900.0
_REQUEST_ID_BYTES = 16
_OF_THE_LOG = {ReceiptStep.POSITION, ReceiptStep.COUNTER, ReceiptStep.CHAIN}
"""Steps that also fail where a log was put back or forked."""


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
        self._identity = identity
        self._timeout_s = timeout_s
        self._clock = clock or SystemClock()
        self._randomness = randomness or SystemRandomness()
        # Without serialisers: what is verified is exactly what was received.
        self._call: grpc.aio.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary(
            QUERY_METHOD
        )
        self.transparency = TransparencyClient(channel, trust, timeout_s)
        kept = None if state is None else KeyListFile(state)
        self._keys = KeyRenewal(trust, self.transparency.key_lists, self._clock, kept)
        self._watch: LogWatch | None = None
        self.cosignatures: CosignatureReturn | None = None
        start = trust.checkpoint
        start_size = start.checkpoint.size if start else 0
        if state is not None:
            # A witness that lost its memory must not start over.
            file = CheckpointFile(state, trust.log, may_be_missing=witness is None)
            self._watch = LogWatch(file, self.transparency, start)
            receipts = ReceiptFile(state, trust.log, identity.partner_id)
            self._memory = ReceiptMemory(receipts, start_size)
            if witness is not None:
                made = Witness(witness, trust.log, file, self._clock)
                self.cosignatures = CosignatureReturn(made, self.transparency)
        elif witness is not None:
            raise ConfigurationError("a witness needs a state file")
        else:
            self._memory = ReceiptMemory(tree_size=start_size)
            if start_size:
                self._watch = LogWatch(CheckpointMemory(), self.transparency, start)

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

    def sign(self, body: bytes, body_type: str, *, asked: Asked | None = None) -> SentRequest:
        """A new signed request; good for one call, for about a minute.

        Args:
            body: the query in the partner's registered format.
            body_type: that format's query body type.
            asked: what it asks, for another format than the canonical one.
        """
        return self._signed(body, body_type, QUERY_METHOD, asked)

    def _signed(self, body: bytes, body_type: str, method: str, asked: Asked | None) -> SentRequest:
        header = Header(
            audience=self._trust.origin,
            method=method,
            partner=self._identity.partner_id,
            request_id=self._randomness.token(_REQUEST_ID_BYTES),
            issue_time=self._clock.now(),
        )
        payload = SignedPayload(header, body_type, body)
        envelope = sign_envelope(encode_payload(payload), self._identity.signers)
        return SentRequest.of(encode_request(envelope), envelope, payload, asked)

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
            self._signed,
            self._memory,
            self._doubt_all,
            self._remember_refusal,
        )
        items = PortfolioItems(bodies, body_type, asked)
        return asking.call(items, resume, timeout_s, traceparent)

    async def query(
        self,
        body: bytes,
        body_type: str,
        *,
        asked: Asked | None = None,
        timeout_s: float | None = None,
        traceparent: str | None = None,
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

        Raises:
            RefusedError: the gateway said no, and why.
            UnverifiedAnswerError: what came back does not prove what it claims;
                the answer is withheld.
            TransportError: nothing came back.
            KeyListError: the gateway's key list has ended, or what it shows does not
                follow it; nothing was sent.
            ConfigurationError: the state file cannot be used.
        """
        sent = self.sign(body, body_type, asked=asked)
        return await self.send(sent, timeout_s=timeout_s, traceparent=traceparent)

    async def send(
        self,
        sent: SentRequest,
        *,
        timeout_s: float | None = None,
        traceparent: str | None = None,
    ) -> Answer:
        """Send a request that `sign` made; everything else as in `query`."""
        await self._keys.current()
        metadata = () if traceparent is None else (("traceparent", traceparent),)
        timeout = self._timeout_s if timeout_s is None else timeout_s
        if self.cosignatures is not None:
            self.cosignatures.with_next_query()
        # Before it is sent: an answer has to come after all this.
        known, sent_time, start_s = self._memory.known(), self._clock.now(), time.monotonic()

        def exchange() -> Exchange:
            """The sending, as of now."""
            duration = timedelta(seconds=time.monotonic() - start_s)
            return Exchange(sent_time, duration, known, trace_id_of(traceparent))

        try:
            raw = await self._call(sent.raw, timeout=timeout, metadata=metadata)
        except grpc.aio.AioRpcError as error:
            failure = call_error(error, sent, self._trust, exchange())
            if isinstance(failure, RefusedError):
                await self._remember_refusal(failure)
            raise failure from None
        return await self._accept(raw, sent, exchange())

    @property
    def _trust(self) -> GatewayTrust:
        return self._keys.trust

    async def _accept(self, raw: bytes, sent: SentRequest, exchange: Exchange) -> Answer:
        """The answer, once everything about it holds."""
        try:
            answer = await self._keys.checked(
                lambda trust: verify_answer(raw, sent, trust, exchange)
            )
            doubt = await self._doubt(answer.receipt, answer.entry)
        except VerificationError as error:
            doubt = await self._split_view(error, decode_response(raw)[1]) if error.step else None
            if doubt is None:
                raise UnverifiedAnswerError(
                    str(error),
                    request=sent.raw,
                    response=raw,
                    step=error.step,
                    asked=sent.asked,
                    exchange=exchange,
                ) from error
        if isinstance(doubt, SplitViewError):
            doubt.request, doubt.response = sent.raw, raw
            doubt.asked, doubt.exchange = sent.asked, exchange
            raise doubt
        if doubt is not None:
            # Else a gateway could escape the check by not answering it.
            what = "the log's growth could not be checked"
            raise UnverifiedAnswerError(
                what, request=sent.raw, response=raw, asked=sent.asked, exchange=exchange
            ) from doubt
        return answer

    async def _remember_refusal(self, refusal: RefusedError) -> None:
        """Checks a refusal's verified receipt against all that was seen before.

        Raises:
            SplitViewError: its log does not continue what was seen before.
        """
        receipt = refusal.receipt
        doubt: GatewayError | None = None
        if receipt is None:
            return
        if refusal.receipt_error is not None:
            doubt = await self._split_view(refusal.receipt_error, receipt)
        else:
            try:
                doubt = await self._doubt(receipt, decode_entry(receipt.entry))
            except ReceiptError as error:
                refusal.doubt(error)
        if isinstance(doubt, SplitViewError):
            doubt.request = refusal.request
            raise doubt from refusal
        if doubt is not None:
            refusal.doubt(VerificationError("the log's growth could not be checked"))

    async def _split_view(
        self, error: VerificationError, receipt: Receipt
    ) -> SplitViewError | None:
        """The stronger finding where a proven entry does not fit what is known of the log."""
        if self._watch is None or error.step not in _OF_THE_LOG:
            return None
        try:
            await self._watch.check(read_checkpoint(receipt.checkpoint, self._trust))
        except SplitViewError as split:
            return split
        except (RefusedError, TransportError):
            return None
        return None

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

    async def _doubt(
        self, receipt: Receipt, entry: AuditEntry
    ) -> SplitViewError | RefusedError | TransportError | None:
        """Why a verified receipt's checkpoint may not continue what was seen before.

        Raises:
            ReceiptError: its entry contradicts those seen before.
        """
        single = RangeReceipt((receipt.entry,), receipt.leaf_index, (), receipt.checkpoint)
        return await self._doubt_all(single, (entry,))

    async def _doubt_all(
        self, receipt: RangeReceipt, entries: Sequence[AuditEntry]
    ) -> SplitViewError | RefusedError | TransportError | None:
        """The same of entries side by side."""
        seen = read_checkpoint(receipt.checkpoint, self._trust)
        if self._watch is not None:
            try:
                await self._watch.check(seen)
            except (SplitViewError, RefusedError, TransportError) as error:
                return error
        await self._memory.add_all(
            [
                ProvenEntry(OwnEntry.of_entry(raw, index, entry), seen.checkpoint.size)
                for index, (raw, entry) in enumerate(
                    zip(receipt.entries, entries, strict=True), receipt.first_leaf_index
                )
            ]
        )
        return None

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
