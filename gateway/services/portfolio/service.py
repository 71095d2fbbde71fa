# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The way of a portfolio: steps 5 to 9 and 11 for a batch of its items at a time.

Each item is an entry of its own, in the order of the items. A batch is one run of entries
in one group commit, and leaves once that is durable. An item claims its place in the
portfolio, so that it is logged once, whichever request asks for it, and by whichever
process. See docs/adr/0040-portfolios.md.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import Envelope, SignedPayload
from gateway.domain.access.partner import Partner
from gateway.domain.access.portfolio import ItemOutcome, Portfolio
from gateway.domain.codes import Outcome
from gateway.domain.quotas.uses import exceeded_refusal
from gateway.errors import Reason, RefusalError
from gateway.runtime.system import Clock
from gateway.services.calls.admission import admitted_still
from gateway.services.calls.call import Batch, Body, Call, Refused, Rest
from gateway.services.log.recording import Recorder
from gateway.services.portfolio.answering import BATCH_ITEMS, answers_body, first_run, fitting
from gateway.services.portfolio.items import Item, ItemSteps
from gateway.services.portfolio.resources import PortfolioResources
from gateway.services.portfolio.resuming import Resumed, Resuming, batch_of
from gateway.services.portfolio.taking import portfolio_digest, read_portfolio, take_items
from gateway.services.query.adapter import QueryAdapter
from gateway.services.query.steps import QuerySteps
from gateway.signing.pae import envelope_digest
from gateway.signing.signer import KeyProvider
from gateway.store.log.pending import CommittedRun, PendingEntry, PendingRun
from gateway.store.log.portfolios import LoggedBatch
from gateway.wire.portfolios import SignedItems
from gateway.wire.requests import decode_request, encode_envelope


@dataclass(slots=True, repr=False)
class _Asked:
    """A portfolio that is being answered.

    Attributes:
        call: the call.
        rest: the caller.
        portfolio: what was signed.
        adapter: of the caller.
        of: which portfolio it is, and its items.
        signed: writes what was signed of an item.
        next_number: number of the item that comes next.
        exceeded: why it ends before that item; the rest can be asked for later.
    """

    call: Call
    rest: Rest
    portfolio: Portfolio
    adapter: QueryAdapter
    of: Resumed
    signed: SignedItems
    next_number: int
    exceeded: RefusalError | None = None

    @property
    def resumes(self) -> bool:
        """Whether another request began it."""
        return bool(self.portfolio.first_request_id)


class PortfolioQueries:
    """Answers portfolios. Belongs to one event loop."""

    def __init__(
        self,
        *,
        keys: KeyProvider,
        adapters: Mapping[str, QueryAdapter],
        resources: PortfolioResources,
        recorder: Recorder,
        clock: Clock,
    ) -> None:
        """Loads the keys once.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        self._steps = QuerySteps(keys, adapters, recorder.reached)
        self._items = ItemSteps(self._steps, resources)
        self._resuming = Resuming(resources.logged, keys)
        self._recorder = recorder
        self._clock = clock

    async def batches(
        self, call: Call, payload: SignedPayload, rest: Rest
    ) -> AsyncGenerator[Batch | Refused, None]:
        """See BatchWork."""
        asked = await self._asked(call, payload, rest)
        logged = await self._logged(asked)
        if asked.resumes:
            taken_up = await self._take_up(asked)
            yield taken_up
            if isinstance(taken_up, Refused):
                return
        while asked.next_number <= asked.portfolio.item_count:
            known = batch_of(logged, asked.next_number)
            if known is not None:
                yield await self._again(asked, known)
                continue
            answered = await self._answered(asked, logged)
            # What does not fit is answered anew: the client may take the batch slowly, and
            # consents count at the time of the answer.
            end = first_run([pending for _, pending in answered])
            released = await self._log(asked, answered[:end])
            if released is None:  # somebody else logged them meanwhile
                logged = await self._logged(asked)
                if batch_of(logged, asked.next_number) is None:
                    raise RefusalError(Reason.INTERNAL)
                continue
            yield released
            if isinstance(released, Refused):
                return
            if asked.exceeded is not None:
                raise asked.exceeded

    async def _asked(self, call: Call, payload: SignedPayload, rest: Rest) -> _Asked:
        """Step 5 of the portfolio itself. Raises RefusalError."""
        with call.trace.step("portfolio"):
            adapter = self._steps.adapter(call.entry, call.partner)
            portfolio = read_portfolio(payload, adapter)
            call.entry.first_request_id = portfolio.first_request_id
            items = await take_items(portfolio, rest)
        of = Resumed(
            call.partner.partner_id,
            portfolio.first_request_id or payload.header.request_id,
            portfolio_digest(portfolio),
            items,
            adapter.report_body_type,
        )
        signed = SignedItems(decode_request(call.raw))
        return _Asked(call, rest, portfolio, adapter, of, signed, portfolio.first_number)

    async def _logged(self, asked: _Asked) -> list[LoggedBatch]:
        """Batches that are in the log, where it is resumed. Raises RefusalError."""
        if not asked.resumes:
            return []
        now = asked.call.entry.entry_time
        return await self._resuming.batches(asked.of, asked.portfolio, now)

    async def _take_up(self, asked: _Asked) -> Batch | Refused:
        """Logs the resumption itself, which claims its own request id."""
        entry = replace(asked.call.entry, outcome=Outcome.ANSWERED)
        pending = self._recorder.pending(entry, asked.call.raw, b"")
        run = PendingRun([pending], self._replayed(asked), b"", 0, b"")
        committed = await self._record(asked, run)
        asked.call.begun, asked.call.answered = True, asked.next_number - 1
        body = answers_body(asked.next_number, (), asked.adapter.report_body_type)
        return _released(committed, body)

    async def _again(self, asked: _Asked, known: LoggedBatch) -> Batch:
        """What was logged before, but perhaps not delivered. Raises RefusalError."""
        self._admit_again(asked)
        batch = await self._resuming.again(asked.of, known, asked.next_number)
        asked.call.answered = known.last_item
        asked.next_number = known.last_item + 1
        return batch

    def _admit_again(self, asked: _Asked) -> Partner:
        """Before each batch, as the partner is registered now. Raises RefusalError."""
        asked.call.partner = admitted_still(asked.call, asked.rest, self._clock.now())
        return asked.call.partner

    async def _answered(
        self, asked: _Asked, logged: Sequence[LoggedBatch]
    ) -> list[tuple[Item, PendingEntry]]:
        """The next items, answered but not logged. Raises RefusalError."""
        partner = self._admit_again(asked)
        self._steps.step_6_quota(partner, self._clock.now(), None, portfolio=True)
        first = asked.next_number
        ends = [batch.first_item for batch in logged if batch.first_item > first]
        end = min(first + BATCH_ITEMS, asked.portfolio.item_count + 1, *ends)
        end = first + fitting(asked.of.items.bodies[first - 1 : end - 1])
        common = self._common(asked)
        bodies, hashes = asked.of.items.bodies, asked.of.items.hashes
        items = [
            Item(
                bodies[number - 1],
                AuditEntry(answer_number=number, item_digest=hashes[number - 1], **common),
            )
            for number in range(first, end)
        ]
        await self._items.answer(items, asked.adapter, partner, asked.call.trace)
        return [(item, self._pending(asked, item)) for item in items]

    def _common(self, asked: _Asked) -> dict[str, Any]:
        """What the entries of a batch have in common."""
        entry = asked.call.entry
        return {
            "entry_time": self._clock.now(),
            "partner": entry.partner,
            "method": entry.method,
            "outcome": Outcome.REFUSED,
            "request_digest": entry.request_digest,
            "trace_id": entry.trace_id,
            "keyids": entry.keyids,
            "request_id": entry.request_id,
            "adapter_hash": entry.adapter_hash,
            "policy_hash": asked.call.partner.policy_hash,
            "first_request_id": entry.first_request_id,
        }

    def _pending(self, asked: _Asked, item: Item) -> PendingEntry:
        """Step 11: an item's entry with its evidence."""
        entry = item.entry
        answer = b""
        if item.outcome is not None and not item.outcome.reason:
            envelope = Envelope(item.outcome.report, asked.adapter.report_body_type, ())
            entry.response_digest = envelope_digest(envelope)
            answer = encode_envelope(envelope)
        proof = asked.of.items.tree.proof(entry.answer_number - 1)
        return self._recorder.pending(
            entry,
            asked.signed.encode(item.body, proof),
            answer,
            quotas=asked.call.partner.policy.quotas,
        )

    async def _log(
        self, asked: _Asked, answered: Sequence[tuple[Item, PendingEntry]]
    ) -> Batch | Refused | None:
        """Step 11 for one batch; None: somebody else has logged items of it.

        Raises:
            RefusalError: QUOTA_EXCEEDED: not even the first one fits into a limit.
        """
        first = asked.next_number
        run = PendingRun(
            [pending for _, pending in answered],
            None if asked.resumes else self._replayed(asked),
            asked.of.request_id,
            first,
            asked.of.portfolio_digest,
        )
        committed = await self._record(asked, run)
        if committed.exceeded:
            time = answered[0][0].entry.entry_time
            asked.exceeded = exceeded_refusal(committed.exceeded, time)
        if committed.receipt is None and committed.instead is None:
            if asked.exceeded is not None:
                raise asked.exceeded
            return None
        for place in committed.used_up:
            answered[place][0].outcome = ItemOutcome(reason=Reason.CONSENT_USED_UP.value)
        if committed.receipt is not None:
            answered = answered[: len(committed.receipt.entries)]
            asked.next_number += len(answered)
            asked.call.begun, asked.call.answered = True, asked.next_number - 1
        for place in committed.exceeding:
            answered[place][0].refused(RefusalError(Reason.QUOTA_EXCEEDED))
        outcomes = [item.outcome for item, _ in answered if item.outcome is not None]
        body = answers_body(first, outcomes, asked.adapter.report_body_type)
        return _released(committed, body)

    async def _record(self, asked: _Asked, run: PendingRun) -> CommittedRun:
        with asked.call.trace.step("audit"):
            return await self._recorder.record_run(run)

    def _replayed(self, asked: _Asked) -> PendingEntry:
        """What is logged instead of items that were logged before: this request is a replay."""
        entry = replace(
            asked.call.entry, outcome=Outcome.REFUSED, reason=Reason.REQUEST_REPLAYED.value
        )
        return self._recorder.pending(entry, asked.call.raw, b"", claims=False)


def _released(committed: CommittedRun, body: Body) -> Batch | Refused:
    """Step 12: the answers, or the refusal that was logged instead."""
    if committed.receipt is not None:
        return Batch(body, committed.receipt)
    refusal = RefusalError(Reason.REQUEST_REPLAYED)
    return Refused(refusal, committed.instead, signed=True)
