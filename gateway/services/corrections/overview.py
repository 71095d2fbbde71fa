# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What became of corrections: what changed, who was told, who has not acknowledged it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from gateway.audit.corrections.notices import Cause
from gateway.store.corrections.computed import (
    Connection,
    Correcting,
    ToldPartner,
    correcting_contributions,
    told_partners,
)
from gateway.store.records.disputes import dispute_named


@dataclass(frozen=True, slots=True)
class PartnerNotices:
    """How far one partner has come with its notices.

    Attributes:
        partner: its id.
        people: about whom it was told what is no longer right.
        notices: how many it has.
        delivered: that left for it.
        acknowledged: that it says it took.
    """

    partner: str
    people: int
    notices: int
    delivered: int
    acknowledged: int

    @property
    def open(self) -> int:
        """Notices that are not acknowledged."""
        return self.notices - self.acknowledged


@dataclass(frozen=True, slots=True)
class CorrectionOverview:
    """What came of one contribution that corrects something, or of one restriction.

    Attributes:
        contribution_id: its number; None: it is no contribution.
        restriction: the fact that restricts or lifts; None: it is a contribution.
        kind: as in Correcting.
        dispute: that it corrects, or that restricts; None: it names none.
        effect_time: when it was recorded; it is in effect.
        people: whose records it changed; None: nobody has looked who was told.
        since: answers from then on count.
        partners: who was told before.
    """

    contribution_id: int | None
    restriction: UUID | None
    kind: str
    dispute: bytes | None
    effect_time: datetime
    people: int | None
    since: datetime | None
    partners: tuple[PartnerNotices, ...]

    @property
    def open(self) -> bool:
        """Whether somebody has not acknowledged it, or nobody has looked who was told."""
        return self.people is None or any(each.open for each in self.partners)


def overview(
    connection: Connection, *, dispute: bytes | None = None, also: int | None = None
) -> list[CorrectionOverview]:
    """Corrections by contribution and restriction, the oldest first.

    Args:
        connection: of the operator at the records; without a dispute also of the auditor.
        dispute: only those that correct it; None: all.
        also: a contribution that is to be among them though it does not say that it corrects.

    Raises:
        StoreError: the database cannot be used.
    """
    found = correcting_contributions(connection, also)
    if dispute is not None:
        known = dispute_named(connection, dispute)
        named = None if known is None else known.correction  # which may correct several
        found = [
            each
            for each in found
            if each.dispute == dispute or (named is not None and each.contribution_id == named)
        ]
    rows: dict[Cause | None, list[ToldPartner]] = {}
    for row in told_partners(connection, [each.cause for each in found]):
        rows.setdefault(row.cause, []).append(row)
    return [_overview(each, rows.get(each.cause, [])) for each in found]


def _overview(each: Correcting, rows: Sequence[ToldPartner]) -> CorrectionOverview:
    partners: dict[str, PartnerNotices] = {}
    for row in rows:
        if row.partner is None:
            continue
        known = partners.get(row.partner, PartnerNotices(row.partner, 0, 0, 0, 0))
        partners[row.partner] = replace(
            known,
            people=known.people + row.told_about,
            notices=known.notices + row.notices,
            delivered=known.delivered + row.delivered,
            acknowledged=known.acknowledged + row.acknowledged,
        )
    return CorrectionOverview(
        each.contribution_id,
        each.restriction,
        each.kind,
        each.dispute,
        each.record_time,
        max((row.people for row in rows), default=None),
        min((row.since for row in rows), default=None),
        tuple(partners[name] for name in sorted(partners)),
    )
