# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A portfolio that is resumed: what of it is in the log, and the same answers once more.

Items that were logged before the call was cut are not asked again: the answer that was
kept as evidence leaves with a new receipt of the same entry. What the tables say is
checked against the entry, and the entry against the tree.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gateway.domain.access.envelope import PORTFOLIO_METHOD
from gateway.domain.access.portfolio import RESUMABLE_FOR, ItemOutcome, Portfolio
from gateway.domain.codes import Outcome
from gateway.errors import (
    Reason,
    RefusalError,
    StoreConflictError,
    StoreError,
    VerificationError,
)
from gateway.services.calls.call import Batch
from gateway.services.log.evidence import evidence_digest, open_evidence
from gateway.services.portfolio.answering import answers_body
from gateway.services.portfolio.taking import TakenItems
from gateway.signing.pae import envelope_digest
from gateway.signing.signer import KeyProvider
from gateway.store.log.portfolios import LoggedBatch, LoggedItem, PortfolioBatches
from gateway.wire.entries import decode_entry, decode_evidence
from gateway.wire.requests import decode_envelope


@dataclass(frozen=True, slots=True, repr=False)
class Resumed:
    """Which portfolio it is.

    Attributes:
        partner_id: whose.
        request_id: of the request that began it.
        portfolio_digest: of what is asked.
        items: that were sent again.
        report_body_type: of its reports.
    """

    partner_id: str
    request_id: bytes
    portfolio_digest: bytes
    items: TakenItems
    report_body_type: str


class Resuming:
    """Finds what is in the log of portfolios, and gives it out again."""

    def __init__(self, logged: PortfolioBatches, keys: KeyProvider) -> None:
        """Keep both.

        Args:
            logged: batches in the log.
            keys: to open evidence; asked each time, because new ones may come.
        """
        self._logged = logged
        self._keys = keys

    async def batches(
        self, resumed: Resumed, portfolio: Portfolio, now: datetime
    ) -> list[LoggedBatch]:
        """All of it that is in the log.

        Raises:
            RefusalError: PORTFOLIO_NOT_RESUMABLE, or AUDIT_UNAVAILABLE.
        """
        try:
            found = await self._logged.batches(resumed.partner_id, resumed.request_id)
        except StoreError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
        if (
            not found
            or any(batch.portfolio_digest != resumed.portfolio_digest for batch in found)
            or now - found[0].entry_time > RESUMABLE_FOR
            or portfolio.next_item > _without_gap(found) + 1
        ):
            raise RefusalError(Reason.PORTFOLIO_NOT_RESUMABLE)
        return found

    async def again(self, resumed: Resumed, logged: LoggedBatch, first_number: int) -> Batch:
        """The answers of a batch once more, from an item on.

        Raises:
            RefusalError: AUDIT_UNAVAILABLE: they cannot be read, or are not what was logged.
        """
        try:
            rows = await self._logged.items(
                resumed.partner_id, resumed.request_id, logged.first_item
            )
            if len(rows) != logged.item_count:
                raise StoreConflictError("a batch of a portfolio is not complete")
            rows = rows[first_number - logged.first_item :]
            outcomes = [
                self._outcome(resumed, number, row) for number, row in enumerate(rows, first_number)
            ]
            entries = tuple(row.entry for row in rows)
            receipt = await self._logged.receipt(entries, rows[0].leaf_index)
        except (StoreError, VerificationError):
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None
        return Batch(answers_body(first_number, outcomes, resumed.report_body_type), receipt)

    def _outcome(self, resumed: Resumed, number: int, row: LoggedItem) -> ItemOutcome:
        """One answer, once the entry is that of the item and the evidence that of the entry."""
        entry = decode_entry(row.entry)
        said = (
            entry.partner,
            entry.method,
            entry.first_request_id or entry.request_id,
            entry.answer_number,
            entry.item_digest,
            entry.evidence_digest,
        )
        if said != (
            resumed.partner_id,
            PORTFOLIO_METHOD,
            resumed.request_id,
            number,
            resumed.items.hashes[number - 1],
            evidence_digest(row.evidence),
        ):
            raise StoreConflictError("a batch of a portfolio is not what was logged")
        if entry.outcome is not Outcome.ANSWERED:
            return ItemOutcome(reason=entry.reason)
        kek = self._keys.evidence_keys().get(row.evidence.kek_id, b"")
        plaintext = open_evidence(kek, row.evidence, entry.request_digest)
        answer = decode_envelope(decode_evidence(plaintext)[1])
        if (envelope_digest(answer), answer.payload_type) != (
            entry.response_digest,
            resumed.report_body_type,
        ):
            raise StoreConflictError("an answer of a portfolio is not what was logged")
        return ItemOutcome(report=answer.payload)


def batch_of(found: list[LoggedBatch], number: int) -> LoggedBatch | None:
    """The batch that an item is in; None: it is not logged."""
    return next((b for b in found if b.first_item <= number <= b.last_item), None)


def _without_gap(found: list[LoggedBatch]) -> int:
    """Number of the last item up to which all are logged."""
    last = 0
    for batch in found:
        if batch.first_item > last + 1:
            break
        last = max(last, batch.last_item)
    return last
