# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which records are too old to be kept (docs/adr/0061). Pure.

Negative is a month that was overdue, a plan that was broken, and an instalment that was missed.
What stands goes some years after it ended: five, by article 16 of China's credit reporting
regulation. So does what stands no more, because it was corrected, withdrawn or moved: nothing
says that it went on, so it ended with its own month, or on the day it says. Everything else stays.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from gateway.domain.codes import PlanState
from gateway.domain.months import first_day, last_day
from gateway.domain.records.kinds import rows_of
from gateway.domain.records.plan import INSTALMENT, PLAN, Instalment, Plan
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


class InstalmentVersion(NamedTuple):
    """One version of an instalment; a withdrawal repeats what it withdraws.

    Attributes:
        data_version: its own.
        row: what it says.
    """

    data_version: int
    row: Instalment

    @property
    def key(self) -> InstalmentKey:
        """Of which instalment it is one."""
        return self.row.plan, self.row.number


InstalmentKey = tuple[int, int]
"""Number of the plan, and of the instalment within it."""


class Versions(NamedTuple):
    """All versions that are stored of what hangs on an account.

    Attributes:
        months: in any order.
        plans: oldest first.
        instalments: likewise.
    """

    months: Sequence[MonthVersion] = ()
    plans: Sequence[PlanVersion] = ()
    instalments: Sequence[InstalmentVersion] = ()


@dataclass(frozen=True, slots=True)
class Gone:
    """What goes of one account.

    Attributes:
        account: with all that hangs on it, as nothing else is left of it.
        months: that stand, in all versions.
        plans: in all versions, with their instalments.
        instalments: of other plans, in all versions.
        old_months: month and data version, of versions that stand no more.
        old_plans: number and data version likewise.
        old_instalments: likewise.
        left: the account without all this; None: it does not stand, or nothing is left of it.
    """

    account: bool
    months: tuple[int, ...]
    plans: tuple[int, ...]
    instalments: tuple[InstalmentKey, ...]
    old_months: tuple[tuple[int, int], ...]
    old_plans: tuple[tuple[int, int], ...]
    old_instalments: tuple[tuple[InstalmentKey, int], ...]
    left: Account | None

    def __bool__(self) -> bool:
        """Whether anything does."""
        return bool(
            self.months
            or self.plans
            or self.instalments
            or self.old_months
            or self.old_plans
            or self.old_instalments
        )


IsOld = Callable[[date | None], bool]
"""Whether what ended on a day has expired; None: it has not ended."""


def expired(account: Account | None, stored: Versions, today: date, years: int = YEARS) -> Gone:
    """What of an account is too old to be kept.

    Args:
        account: as it stands; None: it was withdrawn or moved.
        stored: all versions of what hangs on it.
        today: what ended that many years ago, to the day, has expired.
        years: see YEARS.
    """

    def is_old(day: date | None) -> bool:
        return day is not None and years_after(day, years) <= today

    late: dict[int, int] = {}
    if account is not None:
        late = {record.month: record.days_past_due for record in account.records}
    months = () if account is None else tuple(expired_months(account, today, years))
    old_months = tuple(
        (each.month, each.data_version)
        for each in stored.months
        if each.days_past_due and not late.get(each.month) and is_old(last_day(each.month))
    )
    plans, old_plans = _plans(account, stored.plans, is_old)
    instalments, old_instalments = _instalments(
        account, [each for each in stored.instalments if each.row.plan not in plans], is_old
    )
    left = None if account is None else _without(account, months, plans, instalments)
    nothing = left is None
    if account is None:
        of_plans = {each.number for each in stored.plans}
        nothing = len(old_months) == len(stored.months) and of_plans <= set(plans)
    return Gone(
        account=nothing and bool(months or old_months or plans),
        months=months,
        plans=plans,
        instalments=instalments,
        old_months=old_months,
        old_plans=old_plans,
        old_instalments=old_instalments,
        left=left,
    )


def _plans(
    account: Account | None, versions: Sequence[PlanVersion], is_old: IsOld
) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    """Plans that were broken, as a whole, and versions that said so and stand no more."""
    planned: dict[int, Plan] = {}
    if account is not None:
        planned = {row.number: row for row in rows_of(PLAN, account.attached)}
    # By number; the newest that says so counts.
    broken = {each.number: each for each in versions if each.state is PlanState.BROKEN}
    gone: list[int] = []
    old: list[tuple[int, int]] = []
    for number, newest in broken.items():
        plan = planned.get(number)
        if plan is None or plan.state is PlanState.BROKEN:
            if is_old(newest.ended_on):
                gone.append(number)
            continue
        old += [
            (number, each.data_version)
            for each in versions
            if each.number == number and each.state is PlanState.BROKEN and is_old(each.ended_on)
        ]
    return tuple(gone), tuple(old)


def is_missed(row: Instalment) -> bool:
    """Whether an instalment says that it was not paid in full in time; once it was due."""
    if row.paid is None:
        return False  # nobody said
    late = row.paid_on is not None and row.paid_on > row.due_on
    return late or row.paid < row.amount


def _own_end(row: Instalment) -> date:
    """When it ended, if nothing else says so: with the newest payment, or when it was due."""
    return row.due_on if row.paid_on is None else max(row.due_on, row.paid_on)


def _instalments(
    account: Account | None, versions: Sequence[InstalmentVersion], is_old: IsOld
) -> tuple[tuple[InstalmentKey, ...], tuple[tuple[InstalmentKey, int], ...]]:
    """Instalments that were missed, as a whole, and versions that said so and stand no more."""
    planned: dict[int, Plan] = {}
    standing: dict[InstalmentKey, Instalment] = {}
    if account is not None:
        planned = {row.number: row for row in rows_of(PLAN, account.attached)}
        rows = rows_of(INSTALMENT, account.attached)
        standing = {(row.plan, row.number): row for row in rows}
    missed = {each.key: each.row for each in versions if is_missed(each.row)}
    gone: list[InstalmentKey] = []
    old: list[tuple[InstalmentKey, int]] = []
    for key, newest in missed.items():
        row = standing.get(key)
        if row is None or account is None:
            if is_old(_own_end(newest)):
                gone.append(key)
        elif is_missed(row):
            if is_old(_missed_until(account, planned.get(row.plan), row)):
                gone.append(key)
        else:
            old += [
                (key, each.data_version)
                for each in versions
                if each.key == key and is_missed(each.row) and is_old(_own_end(each.row))
            ]
    return tuple(gone), tuple(old)


def _missed_until(account: Account, plan: Plan | None, row: Instalment) -> date | None:
    """When a missed instalment that stands ended; None: it has not.

    One that was paid late ended with that. One that is still owed ended with its plan, or with the
    closing of its account; not while both go on. What is no part of a plan in force was never asked
    for: nothing says that it went on.
    """
    own = _own_end(row)
    if (row.paid or 0) >= row.amount or plan is None or plan.began_on is None:
        return own
    if row.due_on < plan.began_on:
        return own
    ends = [plan.ended_on, _closed(account, account.records[-1])]
    ended = min((day for day in ends if day is not None), default=None)
    return None if ended is None else max(ended, own)


def _without(
    account: Account,
    months: Iterable[int],
    plans: Iterable[int],
    instalments: Collection[InstalmentKey],
) -> Account | None:
    """What is left of an account; None where that is no month."""
    gone, ended = frozenset(months), frozenset(plans)
    records = tuple(record for record in account.records if record.month not in gone)
    if not records:
        return None
    attached = tuple(
        row
        for row in account.attached
        if not (type(row) is Plan and row.number in ended)
        and not (
            type(row) is Instalment and (row.plan in ended or (row.plan, row.number) in instalments)
        )
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
