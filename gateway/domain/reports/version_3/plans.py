# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Repayment plans as of a day, made of what a summary keeps of them.

The rules, and why they are so, stand in docs/adr/0058-report-version-3.md. In short: a plan is
in force from the day it began to the day before it ended. An instalment is kept if all of it
was paid by its due date, missed from the day after that; one paid later stays missed. While a
plan is in force its account is as late as its oldest instalment that is not paid; else it is as
late as its newest month says.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from gateway.domain.codes import PlanState
from gateway.domain.months import first_day, last_day, month_of
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account
from gateway.domain.reports.version_3.figures import PlanFigures

NO_PLANS = PlanFigures(0, 0, 0, 0, 0, 0, 0, 0, None, 0)


class _Result(IntEnum):
    """What became of an instalment; of its parts, the largest counts."""

    KEPT = 1
    TO_COME = 2
    UNREPORTED = 3
    MISSED = 4


@dataclass(frozen=True, slots=True)
class _Part:
    """An instalment at one account.

    Attributes:
        number: within the plan.
        due: the last day in time.
        settled: the day by which all of it was paid; None: not yet.
        reported: the contributor said what was paid.
    """

    number: int
    due: date
    settled: date | None
    reported: bool

    def is_open(self, day: date) -> bool:
        """Whether it is overdue on that day, as far as anybody said."""
        return self.due < day and self.reported and not _by(self.settled, day)


@dataclass(frozen=True, slots=True)
class _Covered:
    """A plan at one account."""

    number: int
    state: PlanState
    filed: date
    began: date | None
    ended: date | None
    parts: tuple[_Part, ...]

    def in_force(self, day: date) -> bool:
        """Whether it has begun and not ended."""
        return _by(self.began, day) and not _by(self.ended, day)

    def counted(self) -> Iterable[_Part]:
        """Its instalments; those due before it began are no part of it."""
        began = self.began
        return () if began is None else (part for part in self.parts if part.due >= began)

    def result(self, part: _Part, day: date) -> _Result | None:
        """What became of one of its instalments; None: the plan ended before it was due."""
        if self.ended is not None and _by(self.ended, day) and part.due > self.ended:
            return _Result.KEPT if _by(part.settled, self.ended) else None
        if part.due <= day and _by(part.settled, part.due):
            return _Result.KEPT
        if part.due >= day:
            return _Result.TO_COME
        return _Result.MISSED if part.reported else _Result.UNREPORTED

    def days_past_due(self, day: date) -> int:
        """How late the account is by this plan, which is in force."""
        late = [(day - part.due).days for part in self.counted() if part.is_open(day)]
        return max(late, default=0)


@dataclass(frozen=True, slots=True)
class _PlannedAccount:
    """An account that has plans."""

    institution: str
    closed_month: int | None
    months: tuple[tuple[int, int], ...]
    plans: tuple[_Covered, ...]

    def reported_days(self, end: int, day: date) -> int:
        """Days past due by the newest month up to `end`, where no plan is in force.

        Once a plan was kept, only a month that ended after it says otherwise.
        """
        if self.closed_month is not None and self.closed_month <= end:
            return 0
        known = [(month, days) for month, days in self.months if month <= end]
        if not known:
            return 0
        month, days = known[-1]
        kept = [
            plan.ended
            for plan in self.plans
            if plan.state is PlanState.KEPT and plan.ended is not None and plan.ended <= day
        ]
        return 0 if kept and last_day(month) <= max(kept) else days


def account_text(account: Account) -> str:
    """What a summary keeps of an account with plans; JSON with a fixed order."""
    schedule = [row for row in account.attached if type(row) is Instalment]
    closed = account.close_date
    found = {
        "institution": account.institution,
        "closed": None if closed is None else closed.isoformat(),
        "days_past_due": [[record.month, record.days_past_due] for record in account.records],
        "plans": [
            {
                "number": plan.number,
                "state": int(plan.state),
                "filed": plan.filed_on.isoformat(),
                "began": plan.began_on and plan.began_on.isoformat(),
                "ended": plan.ended_on and plan.ended_on.isoformat(),
                "instalments": [_part_values(row) for row in schedule if row.plan == plan.number],
            }
            for plan in account.attached
            if type(plan) is Plan
        ],
    }
    return json.dumps(found, separators=(",", ":"))


def _part_values(row: Instalment) -> list[Any]:
    """Number, due date, by when it was paid in full, and whether that was reported."""
    paid_on = row.paid_on
    settled = paid_on is not None and row.paid is not None and row.paid >= row.amount
    return [
        row.number,
        row.due_on.isoformat(),
        paid_on.isoformat() if settled and paid_on is not None else None,
        int(row.paid is not None),
    ]


def plan_figures(texts: Sequence[str], end: int, day: date, other_days: int) -> PlanFigures:
    """The figures as of a day.

    Args:
        texts: what the summary keeps, from `account_text`.
        end: month number of the newest month that counts.
        day: the as-of date.
        other_days: worst days past due of the accounts without plans.
    """
    accounts = list(map(_account, texts))
    groups: dict[tuple[str, int], list[_Covered]] = {}
    for account in accounts:
        for plan in account.plans:
            if plan.filed <= day:
                groups.setdefault((account.institution, plan.number), []).append(plan)
    results = [result for plans in groups.values() for result in _results(plans, day)]
    ended = [(_end_of(plans, day), _outcome(plans)) for plans in groups.values()]
    over = [(moment, outcome) for moment, outcome in ended if moment is not None]
    return PlanFigures(
        filed=sum(_is_filed(plans, day) for plans in groups.values()),
        active=sum(any(plan.in_force(day) for plan in plans) for plans in groups.values()),
        kept=sum(outcome is PlanState.KEPT for _, outcome in over),
        broken=sum(outcome is PlanState.BROKEN for _, outcome in over),
        cancelled=sum(outcome is PlanState.CANCELLED for _, outcome in over),
        instalments_kept=results.count(_Result.KEPT),
        instalments_missed=results.count(_Result.MISSED),
        instalments_unreported=results.count(_Result.UNREPORTED),
        months_since_last_ended=min(
            (month_of(day) - month_of(moment) for moment, _ in over), default=None
        ),
        current_worst_days_past_due_on_plans=max(
            [other_days, *(_days(account, groups, end, day) for account in accounts)]
        ),
    )


def months_since_broken(texts: Sequence[str], day: date) -> int | None:
    """Months from the end of the newest broken plan to the day's; None: none was broken."""
    ends = [
        plan.ended
        for account in map(_account, texts)
        for plan in account.plans
        if plan.state is PlanState.BROKEN and plan.ended is not None and plan.ended <= day
    ]
    return month_of(day) - month_of(max(ends)) if ends else None


def _days(
    account: _PlannedAccount,
    groups: dict[tuple[str, int], list[_Covered]],
    end: int,
    day: date,
) -> int:
    """How late an account is: by the plans in force, or by its newest month."""
    closed = account.closed_month
    active = [plan for plan in account.plans if plan.in_force(day)]
    if not active or (closed is not None and closed <= end):
        return account.reported_days(end, day)
    return max(
        part.days_past_due(day)
        for plan in active
        for part in groups[account.institution, plan.number]
        if part.in_force(day)
    )


def _results(plans: Sequence[_Covered], day: date) -> list[_Result]:
    """Of one plan's instalments, each once, although it may have parts at several accounts."""
    found: dict[int, _Result] = {}
    for plan in plans:
        if not _by(plan.began, day):
            continue
        for part in plan.counted():
            result = plan.result(part, day)
            if result is not None:
                found[part.number] = max(result, found.get(part.number, result))
    return list(found.values())


def planned_since(texts: Sequence[str], month: int, day: date) -> bool:
    """Whether a plan was in force on any day from a month's first to `day`."""
    first = first_day(month)
    return any(
        _by(plan.began, day) and not _by(plan.ended, first)
        for account in map(_account, texts)
        for plan in account.plans
    )


def _is_filed(plans: Sequence[_Covered], day: date) -> bool:
    """Whether it was asked for or agreed, and has neither begun nor ended."""
    begun = any(_by(plan.began, day) for plan in plans)
    return not begun and not all(_by(plan.ended, day) for plan in plans)


def _end_of(plans: Sequence[_Covered], day: date) -> date | None:
    """The day from which a plan that had begun is over at all of its accounts; None: not yet."""
    if not all(_by(plan.ended, day) for plan in plans):
        return None
    return max((p.ended for p in plans if p.began and p.ended), default=None)


def _outcome(plans: Sequence[_Covered]) -> PlanState:
    """The least favourable of the accounts at which it had begun."""
    states = {plan.state for plan in plans if plan.began is not None}
    order = (PlanState.BROKEN, PlanState.CANCELLED, PlanState.KEPT)
    return next((state for state in order if state in states), PlanState.ACTIVE)


def _by(moment: date | None, day: date) -> bool:
    return moment is not None and moment <= day


def _account(text: str) -> _PlannedAccount:
    values = json.loads(text)
    closed = _day(values["closed"])
    return _PlannedAccount(
        institution=values["institution"],
        closed_month=None if closed is None else month_of(closed),
        months=tuple((month, days) for month, days in values["days_past_due"]),
        plans=tuple(
            _Covered(
                plan["number"],
                PlanState(plan["state"]),
                date.fromisoformat(plan["filed"]),
                _day(plan["began"]),
                _day(plan["ended"]),
                tuple(
                    _Part(number, date.fromisoformat(due), _day(settled), bool(reported))
                    for number, due, settled, reported in plan["instalments"]
                ),
            )
            for plan in values["plans"]
        ),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
