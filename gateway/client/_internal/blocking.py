# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The client for programs without an event loop: the same calls, one at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from gateway.client._internal.calls.cases import AnsweredCase
from gateway.client._internal.calls.entries import OwnEntriesPage
from gateway.client._internal.calls.recovery import Recovered
from gateway.client._internal.channel import TlsFiles
from gateway.client._internal.client import (
    DEFAULT_CONTRIBUTION_TIMEOUT_S,
    DEFAULT_PORTFOLIO_TIMEOUT_S,
    DEFAULT_TIMEOUT_S,
    CreditGatewayClient,
)
from gateway.client._internal.consents.blocking import BlockingConsentCalls
from gateway.client._internal.contribution.call import Hear, nobody
from gateway.client._internal.contribution.sent import Contributed, FileFormat
from gateway.client._internal.corrections.calls import (
    AcknowledgedCorrections,
    CorrectionCalls,
    DeliveredCorrections,
)
from gateway.client._internal.disputes.calls import BlockingDisputeCalls
from gateway.client._internal.obligations.calls import ObligationAnswer, ObligationCalls
from gateway.client._internal.plans.calls import PlanAnswer, PlanCalls
from gateway.client._internal.portfolio.call import PortfolioCall
from gateway.client._internal.portfolio.sent import PortfolioProgress
from gateway.client._internal.portfolio.verification import PortfolioBatch
from gateway.client._internal.reminders.blocking import BlockingReminderCalls
from gateway.client._internal.trust import ClientIdentity, GatewayTrust
from gateway.client._internal.verification import Answer, SentRequest
from gateway.client._internal.watching.blocking import BlockingEventCalls
from gateway.domain.own_calls.cases import OwnCase
from gateway.domain.own_calls.recovery import LostAnswer
from gateway.domain.plans.calls import PlanChange, PlanFiling, PlanQuery
from gateway.log.call_facts import Asked
from gateway.log.cosignature import CosignatureSigner
from gateway.runtime.checkpoint_file import SignedCheckpoint


class BlockingPortfolioCall:
    """As `PortfolioCall`, for a `for` loop."""

    def __init__(self, call: PortfolioCall, runner: asyncio.Runner) -> None:
        """Args: call: not begun; runner: of the client's loop."""
        self._call = call
        self._runner = runner

    @property
    def progress(self) -> PortfolioProgress:
        """What resumes it behind the last batch that was given out."""
        return self._call.progress

    def __iter__(self) -> Iterator[PortfolioBatch]:
        """The batches. Leaving the loop ends the call."""
        answers = self._call.__aiter__()

        async def following() -> PortfolioBatch | None:
            """The next one, if any."""
            return await anext(answers, None)

        try:
            while (batch := self._runner.run(following())) is not None:
                yield batch
        finally:
            self._runner.run(answers.aclose())


class BlockingCorrectionCalls:
    """As `CorrectionCalls`, one call at a time."""

    def __init__(self, calls: CorrectionCalls, runner: asyncio.Runner) -> None:
        """Args: calls: of a client; runner: of its loop."""
        self._calls = calls
        self._runner = runner

    def list(self, *, after: int = 0) -> Iterator[DeliveredCorrections]:
        """All notices that you have not acknowledged, page by page."""
        pages = aiter(self._calls.list(after=after))

        async def following() -> DeliveredCorrections | None:
            """The next one, if any."""
            return await anext(pages, None)

        while (page := self._runner.run(following())) is not None:
            yield page

    def acknowledge(self, notice_ids: Sequence[int]) -> AcknowledgedCorrections:
        """Says that you received notices and see to them; the receipt is the proof."""
        return self._runner.run(self._calls.acknowledge(notice_ids))


class BlockingObligationCalls:
    """As `ObligationCalls`, one call at a time."""

    def __init__(self, calls: ObligationCalls, runner: asyncio.Runner) -> None:
        """Keep both."""
        self._calls = calls
        self._runner = runner

    def get(self, body: bytes, body_type: str, *, asked: Asked | None = None) -> ObligationAnswer:
        """What one person has to pay."""
        return self._runner.run(self._calls.get(body, body_type, asked=asked))

    def read(self, answer: Answer) -> ObligationAnswer:
        """What a verified answer says, for one that was recovered."""
        return self._calls.read(answer)


class BlockingPlanCalls:
    """As `PlanCalls`, one call at a time."""

    def __init__(self, calls: PlanCalls, runner: asyncio.Runner) -> None:
        """Args: calls: of a client; runner: of its loop."""
        self._calls = calls
        self._runner = runner

    def file(self, filing: PlanFiling) -> PlanAnswer:
        """Puts a plan on record. The same plan again changes nothing."""
        return self._runner.run(self._calls.file(filing))

    def change(self, change: PlanChange) -> PlanAnswer:
        """Says what becomes of a plan. The same step on the same day changes nothing."""
        return self._runner.run(self._calls.change(change))

    def get(self, query: PlanQuery) -> PlanAnswer:
        """Your own plans of a person."""
        return self._runner.run(self._calls.get(query))

    def read(self, answer: Answer) -> PlanAnswer:
        """What a verified answer says of plans, for one that was recovered."""
        return self._calls.read(answer)


class BlockingCreditGatewayClient:
    """A facade over `CreditGatewayClient` with an event loop of its own.

    For one thread; not within a running event loop. Every method raises as its
    counterpart does.
    """

    def __init__(  # noqa: PLR0913  (as connect)
        self,
        address: str,
        tls: TlsFiles,
        identity: ClientIdentity,
        trust: GatewayTrust,
        *,
        timeout_s: float = DEFAULT_TIMEOUT_S,
        state: Path | None = None,
        witness: CosignatureSigner | None = None,
    ) -> None:
        """As `CreditGatewayClient.connect`."""

        async def connect() -> CreditGatewayClient:
            """In the loop: a channel belongs to the one it is made in."""
            return CreditGatewayClient.connect(
                address, tls, identity, trust, timeout_s=timeout_s, state=state, witness=witness
            )

        self._runner = asyncio.Runner()
        try:
            self._client = self._runner.run(connect())
        except BaseException:
            self._runner.close()
            raise

    def query(  # noqa: PLR0913  (as its counterpart)
        self,
        body: bytes,
        body_type: str,
        *,
        asked: Asked | None = None,
        timeout_s: float | None = None,
        traceparent: str | None = None,
        patience_s: float = 0.0,
    ) -> Answer:
        """Ask one question and verify the answer."""
        return self._runner.run(
            self._client.query(
                body,
                body_type,
                asked=asked,
                timeout_s=timeout_s,
                traceparent=traceparent,
                patience_s=patience_s,
            )
        )

    def recover(
        self, lost: SentRequest | LostAnswer, *, timeout_s: float | None = None
    ) -> Recovered:
        """Have the answer to an earlier query once more; it consumes nothing."""
        return self._runner.run(self._client.recover(lost, timeout_s=timeout_s))

    def list_entries(
        self, *, first_counter: int = 0, page_size: int = 0
    ) -> Iterator[OwnEntriesPage]:
        """Read one's own entries of the log, page by page."""
        pages = aiter(self._client.list_entries(first_counter=first_counter, page_size=page_size))

        async def following() -> OwnEntriesPage | None:
            """The next one, if any."""
            return await anext(pages, None)

        while (page := self._runner.run(following())) is not None:
            yield page

    def list_cases(self, *, closed: bool = False) -> Iterator[OwnCase]:
        """Your cases of unusual asking, by number."""
        cases = aiter(self._client.list_cases(closed=closed))

        async def following() -> OwnCase | None:
            """The next one, if any."""
            return await anext(cases, None)

        while (case := self._runner.run(following())) is not None:
            yield case

    def answer_case(
        self, case: OwnCase, explanation: str, *, timeout_s: float | None = None
    ) -> AnsweredCase:
        """Explain one of your cases."""
        return self._runner.run(self._client.answer_case(case, explanation, timeout_s=timeout_s))

    def query_portfolio(
        self,
        bodies: Sequence[bytes],
        body_type: str,
        *,
        asked: Sequence[Asked] = (),
        resume: PortfolioProgress | None = None,
        timeout_s: float = DEFAULT_PORTFOLIO_TIMEOUT_S,
    ) -> BlockingPortfolioCall:
        """Ask up to 10,000 questions under one signature; iterate over what it gives."""
        call = self._client.query_portfolio(
            bodies, body_type, asked=asked, resume=resume, timeout_s=timeout_s
        )
        return BlockingPortfolioCall(call, self._runner)

    def contribute(  # noqa: PLR0913  (as its counterpart)
        self,
        file: BinaryIO,
        written: FileFormat,
        *,
        all_or_nothing: bool = False,
        corrects: bytes = b"",
        timeout_s: float = DEFAULT_CONTRIBUTION_TIMEOUT_S,
        on_sent: Hear = nobody,
        on_taken: Hear = nobody,
    ) -> Contributed:
        """Contribute a file; a call that was cut goes on where it stopped."""
        return self._runner.run(
            self._client.contribute(
                file,
                written,
                all_or_nothing=all_or_nothing,
                corrects=corrects,
                timeout_s=timeout_s,
                on_sent=on_sent,
                on_taken=on_taken,
            )
        )

    @property
    def consents(self) -> BlockingConsentCalls:
        """The partner's consents."""
        return BlockingConsentCalls(self._client.consents, self._runner)

    @property
    def events(self) -> BlockingEventCalls:
        """What becomes worse about people."""
        return BlockingEventCalls(self._client.events, self._runner)

    @property
    def corrections(self) -> BlockingCorrectionCalls:
        """Which of the partner's answers are no longer right."""
        return BlockingCorrectionCalls(self._client.corrections, self._runner)

    @property
    def reminders(self) -> BlockingReminderCalls:
        """Those that the gateway has sent."""
        return BlockingReminderCalls(self._client.reminders, self._runner)

    @property
    def obligations(self) -> BlockingObligationCalls:
        """What people have to pay, and when."""
        return BlockingObligationCalls(self._client.obligations, self._runner)

    @property
    def plans(self) -> BlockingPlanCalls:
        """The repayment plans that the partner has filed."""
        return BlockingPlanCalls(self._client.plans, self._runner)

    @property
    def disputes(self) -> BlockingDisputeCalls:
        """Disputes that the partner opened, or that are about its accounts."""
        return BlockingDisputeCalls(self._client.disputes, self._runner)

    def checkpoint(self) -> SignedCheckpoint | None:
        """The log's newest checkpoint, verified; None while the log has none.

        With a state file it is also checked against what was seen before, and kept.
        """
        return self._runner.run(self._client.newest_checkpoint())

    def check_growth(self, earlier: SignedCheckpoint) -> SignedCheckpoint:
        """The newest checkpoint, proven to continue an earlier one."""
        return self._runner.run(self._client.transparency.check_growth(earlier))

    def close(self) -> None:
        """Close the channel and the loop."""
        try:
            self._runner.run(self._client.close())
        finally:
            self._runner.close()

    def __enter__(self) -> Self:
        """Itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close everything."""
        self.close()
