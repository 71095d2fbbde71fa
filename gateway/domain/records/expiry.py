# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which records are too old to be kept (docs/adr/0061). Pure.

Negative is a month that was overdue, and a plan that was broken. What stands goes some years
after it ended: five, by article 16 of China's credit reporting regulation. So does what stands
no more, because it was corrected, withdrawn or moved: nothing says that it went on, so it
ended with its own month, or on the day it says. Everything else stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from gateway.domain.codes import PlanState
from gateway.domain.months import first_day, last_day
from gateway.domain.records.kinds import rows_of
from gateway.domain.records.plan import PLAN, Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord

YEARS = 5
"""How long an overdue month is kept after its stretch ended, unless it is said otherwise."""


def years_after(day: date, years: int) -> date:
    """The same day some years later; of 29 February the first day of March where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def expired_months(account: Account, today: date, years: int = YEARS) -> list[int]:
    """The overdue months of an account that are too old to be kept, ascending.

    Args:
        account: with the newest version of each month.
        today: a stretch that ended that many years ago, to the day, has expired.
        years: see YEARS.
    """
    return [
        month
        for end, months in _stretches(account)
        if end is not None and years_after(end, years) <= today
        for month in months
    ]


class MonthVersion(NamedTuple):
    """One version of a month that is stored of an account.

    Attributes:
        month: as of gateway.domain.months.
        data_version: its own.
        days_past_due: as it says.
    """

    month: int
    data_version: int
    days_past_due: int


class PlanVersion(NamedTuple):
    """One version of a plan; a withdrawal repeats what it withdraws.

    Attributes:
        number: of the plan.
        data_version: its own.
        state: as it says.
        ended_on: likewise.
    """

    number: int
    data_version: int
    state: PlanState
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class Gone:
    """What goes of one account.

    Attributes:
        account: with all that hangs on it, as nothing else is left of it.
        months: that stand, in all versions.
        plans: in all versions, with their instalments.
        old_months: month and data version, of versions that stand no more.
        old_plans: number and data version likewise.
        left: the account without all this; None: it does not stand, or nothing is left of it.
    """

    account: bool
    months: tuple[int, ...]
    plans: tuple[int, ...]
    old_months: tuple[tuple[int, int], ...]
    old_plans: tuple[tuple[int, int], ...]
    left: Account | None

    def __bool__(self) -> bool:
        """Whether anything does."""
        return bool(self.months or self.plans or self.old_months or self.old_plans)


def expired(
    account: Account | None,
    months: Sequence[MonthVersion],
    plans: Sequence[PlanVersion],
    today: date,
    years: int = YEARS,
) -> Gone:
    """What of an account is too old to be kept.

    Args:
        account: as it stands; None: it was withdrawn or moved.
        months: all versions of its months.
        plans: all versions of its plans, oldest first.
        today: what ended that many years ago, to the day, has expired.
        years: see YEARS.
    """

    def is_old(day: date | None) -> bool:
        return day is not None and years_after(day, years) <= today

    late: dict[int, int] = {}
    planned: dict[int, Plan] = {}
    if account is not None:
        late = {record.month: record.days_past_due for record in account.records}
        planned = {plan.number: plan for plan in rows_of(PLAN, account.attached)}
    gone_months = () if account is None else tuple(expired_months(account, today, years))
    old_months = [
        (each.month, each.data_version)
        for each in months
        if each.days_past_due and not late.get(each.month) and is_old(last_day(each.month))
    ]
    # By number; the newest that says so counts.
    broken = {each.number: each for each in plans if each.state is PlanState.BROKEN}
    gone_plans, old_plans = [], []
    for number, newest in broken.items():
        plan = planned.get(number)
        if plan is None or plan.state is PlanState.BROKEN:
            if is_old(newest.ended_on):
                gone_plans.append(number)
            continue
        old_plans += [
            (number, each.data_version)
            for each in plans
            if each.number == number and each.state is PlanState.BROKEN and is_old(each.ended_on)
        ]
    left = None if account is None else _without(account, gone_months, gone_plans)
    nothing = left is None
    if account is None:
        nothing = len(old_months) == len(months) and {each.number for each in plans} <= {
            *gone_plans
        }
    return Gone(
        account=nothing and bool(gone_months or old_months or gone_plans),
        months=gone_months,
        plans=tuple(gone_plans),
        old_months=tuple(old_months),
        old_plans=tuple(old_plans),
        left=left,
    )


def _without(account: Account, months: Iterable[int], plans: Iterable[int]) -> Account | None:
    """What is left of an account; None where that is no month."""
    gone, ended = frozenset(months), frozenset(plans)
    records = tuple(record for record in account.records if record.month not in gone)
    if not records:
        return None
    attached = tuple(
        row
        for row in account.attached
        if not (type(row) is Plan and row.number in ended)
        and not (type(row) is Instalment and row.plan in ended)
    )
    return replace(account, records=records, attached=attached)


def _stretches(account: Account) -> Iterator[tuple[date | None, list[int]]]:
    """Overdue months that follow each other, and when that ended; None: it has not.

    A record says how things stood at the end of its month. A month that is not overdue ends
    what was before it, at some day of it: the first one is taken, so that nothing is kept for
    too long. Months that are not reported end nothing.
    """
    months: list[int] = []
    for record in account.records:
        if record.days_past_due:
            months.append(record.month)
        elif months:
            yield first_day(record.month), months
            months = []
    if months:
        yield _closed(account, account.records[-1]), months


def _closed(account: Account, newest: RepaymentRecord) -> date | None:
    """When an account that was overdue to the last ended with its closing.

    Not while something is owed: what was written off and not paid has not ended.
    """
    if account.close_date is None or (newest.balance or 0) > 0:
        return None
    return max(account.close_date, last_day(newest.month))
