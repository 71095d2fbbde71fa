# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What has become worse between two states of somebody's records, counted the slow way.

Nothing is shared with gateway.domain.watch but the types. A side is accounts and a day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from tests.cards.recomputed import score_of
from tests.support.plans.dues import expected_dues
from tests.support.plans.histories import expected

Side = tuple[Sequence[Account], date]

_SCORED_MONTHS = 6


def counted(before: Side, after: Side, within: int, here: str) -> set[EventSign]:
    """What has become worse at an institution and elsewhere, a place at a time.

    Args:
        before: one side.
        after: the other.
        within: how many days ahead due dates are told; 0: they are not.
        here: the institution that is told.
    """
    found = set()
    for place in (EventPlace.HERE, EventPlace.ELSEWHERE):
        ours = [
            (
                [each for each in side if (each.institution == here) is (place is EventPlace.HERE)],
                day,
            )
            for side, day in (before, after)
        ]
        was, now = (expected(side, day) for side, day in ours)
        days = [each["current_worst_days_past_due_on_plans"] for each in (was, now)]
        one, other = (min((each + 29) // 30, 7) for each in days)
        if other > one:
            kind = EventKind.WORSE if one else EventKind.NEWLY_LATE
            found.add(EventSign(kind, place, one, other))
        if now["broken"] > was["broken"]:
            found.add(EventSign(EventKind.PLAN_BROKEN, place))
        if place is EventPlace.HERE and within:
            known, coming = (_soon(side, day, within) for side, day in ours)
            for due, currency in coming - known:
                found.add(EventSign(EventKind.DUE_SOON, place, currency=currency, due_date=due))
    return found


def _soon(accounts: Sequence[Account], day: date, within: int) -> set[tuple[date, str]]:
    """What is due from a day on, for so many days."""
    return {
        (due["date"], dues["currency"])
        for dues in expected_dues(accounts, day)["currencies"]
        for month in dues["months"]
        for due in month["dates"]
        if due["outstanding"] and day <= due["date"] <= day + timedelta(within)
    }


def counted_of_cards(
    before: Side, after: Side, marks: Sequence[int], mark_points: int, card: dict[str, Any]
) -> set[EventSign]:
    """What has become worse of limits and of scores, of somebody with at most one account.

    Args:
        before: one side.
        after: the other.
        marks: of utilisation, in percent.
        mark_points: by how many points a score has to get worse.
        card: as `tests.cards.recomputed.read_card` gives it.
    """
    return {
        *_more_used(before, after, marks),
        *_riskier(before, after, mark_points, card),
    }


def _more_used(before: Side, after: Side, marks: Sequence[int]) -> Iterator[EventSign]:
    one, other = (_reached(side, marks) for side in (before, after))
    if other > one:
        yield EventSign(
            EventKind.UTILISATION, EventPlace.ALL, currency="TWD", utilisation_mark=other
        )


def _reached(side: Side, marks: Sequence[int]) -> int:
    records = _known(side)
    if not records:
        return 0
    limit, balance = records[-1].credit_limit or 0, records[-1].balance or 0
    return max((mark for mark in marks if limit and 100 * balance >= mark * limit), default=0)


def _riskier(
    before: Side, after: Side, mark_points: int, card: dict[str, Any]
) -> Iterator[EventSign]:
    one, other = (_points(side, card) for side in (before, after))
    if one is not None and other is not None and other - one >= mark_points:
        yield EventSign(
            EventKind.RISK_WORSE, EventPlace.ALL, risk_points_before=one, risk_points_after=other
        )


def _points(side: Side, card: dict[str, Any]) -> int | None:
    """The score of the six newest months; None: so many are not known, or there is no limit."""
    records = _known(side)[-_SCORED_MONTHS:]
    if len(records) < _SCORED_MONTHS or not records[-1].credit_limit:
        return None
    return score_of(
        [each.days_past_due for each in records],
        [each.paid or 0 for each in records],
        [each.balance or 0 for each in records],
        records[-1].credit_limit,
        card,
    )[0]


def _known(side: Side) -> list[RepaymentRecord]:
    """Months of the only account that are over by the day."""
    accounts, day = side
    if len(accounts) != 1:
        return []
    tomorrow = day + timedelta(1)
    this_month = tomorrow.year * 12 + tomorrow.month - 1
    return [each for each in accounts[0].records if each.month < this_month]
