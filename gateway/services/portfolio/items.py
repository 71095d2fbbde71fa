# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of a batch of items: the steps of a query, the reading once for all.

What is refused about one item is its own outcome and ends nothing. Only what is wrong
with the gateway itself ends the call, so that the item is not refused for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.partner import Partner
from gateway.domain.access.portfolio import ItemOutcome
from gateway.domain.access.query import CreditQuery
from gateway.domain.codes import Outcome
from gateway.domain.reports.report import RecentInquiries
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.errors import Reason, RefusalError, StoreError
from gateway.runtime.telemetry import Trace
from gateway.services.calls.call import internal_refusal
from gateway.services.portfolio.resources import PortfolioResources
from gateway.services.query.adapter import QueryAdapter
from gateway.services.query.steps import QuerySteps, wants_inquiries
from gateway.store.records.lookup import LookupKey, LookupResult

_ITEMS_A_TURN = 16
"""How many items are worked on before others of the event loop have a turn."""


@dataclass(slots=True, repr=False)
class Item:
    """An item on its way. `outcome` is None as long as it goes on.

    Attributes:
        body: in the partner's form.
        entry: filled in step by step.
        outcome: once it is known.
        query: once it is read.
        key: what is to be looked up.
        found: what was found.
        inquiries: counted, if asked for.
    """

    body: bytes
    entry: AuditEntry
    outcome: ItemOutcome | None = None
    query: CreditQuery | None = None
    key: LookupKey | None = None
    found: LookupResult | None = None
    inquiries: RecentInquiries | None = None

    def refused(self, refusal: RefusalError) -> None:
        """It ends here."""
        self.entry.outcome = Outcome.REFUSED
        self.entry.consent_use, self.entry.card_hash = None, b""
        self.entry.reason = refusal.reason.value
        self.outcome = ItemOutcome(reason=refusal.reason.value, field=refusal.field or "")


@dataclass(frozen=True, slots=True)
class ItemSteps:
    """The steps of a batch."""

    steps: QuerySteps
    resources: PortfolioResources

    async def answer(
        self, items: Sequence[Item], adapter: QueryAdapter, partner: Partner, trace: Trace
    ) -> None:
        """Gives every item its outcome.

        Raises:
            RefusalError: DATA_UNAVAILABLE; then none of them was answered.
        """
        with trace.step("adapter"):
            for number, item in enumerate(items):
                self._read(item, adapter, partner, trace)
                await _give_way(number)
        with trace.step("summary"):
            await self._look_up([item for item in items if item.outcome is None], trace)
            await self._count([item for item in items if item.outcome is None])
        with trace.step("report"):
            for number, item in enumerate(items):
                if item.outcome is None:
                    self._report(item, adapter, trace)
                await _give_way(number)

    def _read(self, item: Item, adapter: QueryAdapter, partner: Partner, trace: Trace) -> None:
        """Steps 5 to 7."""
        steps, entry = self.steps, item.entry
        try:
            item.query = query = steps.step_5_query(entry, adapter, item.body)
            steps.step_6_policy(entry, partner, query)
            version = REPORT_VERSIONS[adapter.report_version]
            item.key = steps.step_7_subject(entry, query, version)
        except RefusalError as refusal:
            item.refused(refusal)
        except Exception as error:  # noqa: BLE001  (the others go on)
            item.refused(internal_refusal(error, trace))

    async def _look_up(self, items: Sequence[Item], trace: Trace) -> None:
        """Step 8."""
        keys = tuple(item.key for item in items if item.key is not None)
        if not keys:
            return
        try:
            found = await self.resources.lookups.submit(keys)
            for item, each in zip(items, found, strict=True):
                item.found = each
            await self._look_up_former(items)
        except StoreError:
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
        for item in items:
            result = item.found
            try:
                if item.query is not None and item.key is not None and result is not None:
                    self.steps.step_8_found(item.entry, item.query, item.key, result)
            except RefusalError as refusal:
                item.refused(refusal)
            except Exception as error:  # noqa: BLE001  (the others go on)
                item.refused(internal_refusal(error, trace))

    async def _look_up_former(self, items: Sequence[Item]) -> None:
        """Step 8 of those whose consent is not found: it may be as old as an earlier key."""
        asked = [
            (item, former)
            for item in items
            if item.query is not None and item.key is not None
            if item.found is not None and item.found.consent is None
            for former in self.steps.under_former_keys(item.query, item.key)
        ]
        if not asked:
            return
        earlier = await self.resources.lookups.submit(tuple(former for _, former in asked))
        for (item, former), result in zip(asked, earlier, strict=True):
            # The newest key under which there is one counts.
            if result.consent is not None and item.found is not None and not item.found.consent:
                item.key, item.found = former, result
                item.entry.consent_commitment = former.consent_commitment

    async def _count(self, items: Sequence[Item]) -> None:
        """Recent inquiries of those who are asked about with them."""
        asked = [item for item in items if item.query is not None and wants_inquiries(item.query)]
        if not asked:
            return
        people = tuple(
            (self.steps.commitments(item.key, item.found), item.entry.entry_time)
            for item in asked
            if item.found is not None and item.key is not None
        )
        try:
            counted = await self.resources.inquiries.submit((asked[0].entry.partner, people))
        except StoreError:
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
        for item, inquiries in zip(asked, counted, strict=True):
            item.inquiries = inquiries

    def _report(self, item: Item, adapter: QueryAdapter, trace: Trace) -> None:
        """Step 9."""
        if item.query is None or item.found is None:
            raise AssertionError
        try:
            report = self.steps.step_9_report(
                item.entry, item.query, item.found, item.inquiries, adapter
            )
        except Exception as error:  # noqa: BLE001  (the others go on)
            item.refused(internal_refusal(error, trace))
            return
        item.entry.outcome = Outcome.ANSWERED
        item.outcome = ItemOutcome(report=report)


async def _give_way(number: int) -> None:
    if number % _ITEMS_A_TURN == _ITEMS_A_TURN - 1:
        await asyncio.sleep(0)
