# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody's obligations as of a day, made of the accounts that are on record. Pure.

A day on which something is due is known of instalments of a plan only. Of every other account
its newest month says what fell due in it, and not on which day; when the next payment is due
nobody reports, and nothing is guessed. The rules stand in docs/adr/0073-obligations.md.

Lateness is that of report version 3 (gateway.domain.reports.version_3.plans): by the plan while
one is in force, by the original dates else. What a missed instalment changes is the same figure
of the records as they would be then.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gateway.domain.codes import PlanState
from gateway.domain.months import last_complete_month, month_of
from gateway.domain.obligations.figures import (
    CurrencyDues,
    DueDate,
    LateDues,
    MissedInstalment,
    MonthDues,
    Obligations,
)
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.version_3.plans import account_text, plan_figures

MONTHS_AHEAD = 24
"""How far ahead dues are shown by month; later ones are only summed up."""
_CLASS_DAYS = 30
_WORST_CLASS = 7


def lateness_class(days_past_due: int) -> int:
    """The class of a lateness: 0 on time, 1 to 30 days 1, and so on; 7 from 181 days."""
    return min(-(-days_past_due // _CLASS_DAYS), _WORST_CLASS)


@dataclass(frozen=True, slots=True)
class _Part:
    """An instalment of a plan in force, at one account, as of the day."""

    row: Instalment
    paid: int
    is_late: bool

    @property
    def outstanding(self) -> int:
        """What nobody said was paid by the day."""
        return max(self.row.amount - self.paid, 0)


@dataclass(frozen=True, slots=True)
class _Standing:
    """An open account as of the day.

    Attributes:
        account: with what counts of it.
        newest: its newest month up to that of the day; None: there is none.
        standing: its newest complete month; None: there is none.
        plans: those in force.
        parts: their instalments.
        days: how late it is.
    """

    account: Account
    newest: RepaymentRecord | None
    standing: RepaymentRecord | None
    plans: tuple[Plan, ...]
    parts: tuple[_Part, ...]
    days: int


def build_obligations(
    accounts: Sequence[Account],
    *,
    data_version: int,
    as_of: date,
    since: int | None = None,
) -> Obligations:
    """What somebody has to pay.

    Args:
        accounts: all that count.
        data_version: the newest one when they were read.
        as_of: the day.
        since: number of the first month that a consent covers; None: all are.
    """
    known = _covered(accounts, as_of, since)
    end = last_complete_month(as_of)
    standing = [_standing(each, as_of, end) for each in known if not _is_closed(each, end)]
    days = _days(known, end, as_of)
    currencies = sorted({each.account.currency for each in standing})
    months = [each.newest.month for each in standing if each.newest is not None]
    open_accounts = [each.account for each in standing]
    return Obligations(
        as_of=as_of,
        data_version=data_version,
        newest_report_month=max(months, default=None),
        open_accounts=len(standing),
        plans_in_force=len(_numbers(standing)),
        plans_not_begun=len(_not_begun(open_accounts, as_of)),
        days_past_due=days,
        lateness_class=lateness_class(days),
        currencies=tuple(
            _currency(
                [each for each in standing if each.account.currency == currency], as_of, since
            )
            for currency in currencies
        ),
        if_missed=tuple(_missed(known, standing, as_of, end)),
    )


def _covered(accounts: Sequence[Account], as_of: date, since: int | None) -> list[Account]:
    """Those that there are as of the day; none where a consent covers no month of theirs."""
    month = month_of(as_of)
    known = [each for each in accounts if each.open_date is None or each.open_date <= as_of]
    if since is not None and not any(
        since <= record.month <= month for each in known for record in each.records
    ):
        return []
    return known


def _is_closed(account: Account, end: int) -> bool:
    """Closed by the end of the newest complete month, as in reports."""
    return account.close_date is not None and month_of(account.close_date) <= end


def _in_force(plan: Plan, day: date) -> bool:
    begun = plan.began_on is not None and plan.began_on <= day
    return begun and (plan.ended_on is None or plan.ended_on > day)


def _standing(account: Account, as_of: date, end: int) -> _Standing:
    known = [record for record in account.records if record.month <= month_of(as_of)]
    complete = [record for record in known if record.month <= end]
    plans = tuple(row for row in account.attached if type(row) is Plan and _in_force(row, as_of))
    return _Standing(
        account,
        known[-1] if known else None,
        complete[-1] if complete else None,
        plans,
        tuple(_parts(account, plans, as_of)),
        _days([account], end, as_of),
    )


def _parts(account: Account, plans: Sequence[Plan], as_of: date) -> Iterable[_Part]:
    """The instalments of the plans in force; those due before a plan began are no part of it."""
    began = {plan.number: plan.began_on for plan in plans}
    for row in account.attached:
        if type(row) is not Instalment or (first := began.get(row.plan)) is None:
            continue
        if row.due_on < first:
            continue
        # What was paid until a later day counts from that day on: how much of it there was
        # before is not on record.
        counts = row.paid is not None and row.paid_on is not None and row.paid_on <= as_of
        paid = row.paid or 0 if counts else 0
        late = row.due_on < as_of and row.paid is not None and paid < row.amount
        yield _Part(row, paid, late)


def _days(accounts: Sequence[Account], end: int, day: date) -> int:
    texts = list(map(account_text, accounts))
    return plan_figures(texts, end, day, 0).current_worst_days_past_due_on_plans


def _numbers(standing: Sequence[_Standing]) -> set[tuple[str, int]]:
    """The plans in force: of one over several accounts once."""
    return {(each.account.institution, plan.number) for each in standing for plan in each.plans}


def _not_begun(accounts: Sequence[Account], as_of: date) -> set[tuple[str, int]]:
    """The plans that were filed or agreed, and have neither begun nor ended."""
    found: dict[tuple[str, int], list[Plan]] = {}
    for account in accounts:
        for row in account.attached:
            if type(row) is Plan and row.filed_on <= as_of:
                found.setdefault((account.institution, row.number), []).append(row)
    return {
        key
        for key, plans in found.items()
        if all(
            (plan.began_on is None or plan.began_on > as_of)
            and (plan.ended_on is None or plan.ended_on > as_of)
            for plan in plans
        )
    }


def _currency(standing: Sequence[_Standing], as_of: date, since: int | None) -> CurrencyDues:
    """What is due in the currency of all of these accounts."""
    now = month_of(as_of)
    first, last = since or 0, now + MONTHS_AHEAD
    parts = [part for each in standing for part in each.parts if month_of(part.row.due_on) >= first]
    shown = [part for part in parts if _is_shown(part, as_of) and month_of(part.row.due_on) <= last]
    later = [part.row for part in parts if month_of(part.row.due_on) > last]
    others = [each for each in standing if not each.plans]
    reported = [
        each.newest for each in others if each.newest is not None and each.newest.month >= first
    ]
    months = {month_of(part.row.due_on) for part in shown} | {each.month for each in reported}
    return CurrencyDues(
        currency=standing[0].account.currency,
        open_accounts=len(standing),
        accounts_without_schedule=sum(not _has_schedule(each, as_of) for each in standing),
        months=tuple(
            _month(
                month,
                [part for part in shown if month_of(part.row.due_on) == month],
                [each for each in reported if each.month == month],
                as_of,
            )
            for month in sorted(months)
        ),
        later_instalments=len(later),
        later_due=sum(row.amount for row in later),
        late=_late(standing, first),
    )


def _is_shown(part: _Part, as_of: date) -> bool:
    """What is still to come this month and later, and what is not settled of before."""
    this_month = month_of(part.row.due_on) >= month_of(as_of)
    return this_month or part.is_late or part.row.paid is None


def _has_schedule(each: _Standing, as_of: date) -> bool:
    """Whether the day of a coming payment is known."""
    return any(part.row.due_on >= as_of and part.outstanding for part in each.parts)


def _month(
    month: int, parts: Sequence[_Part], reported: Sequence[RepaymentRecord], as_of: date
) -> MonthDues:
    dates = tuple(
        _due_date(day, [part for part in parts if part.row.due_on == day], as_of)
        for day in sorted({part.row.due_on for part in parts})
    )
    undated = sum(_unpaid(each) or 0 for each in reported)
    return MonthDues(
        month=month,
        due=sum(each.due for each in dates) + sum(each.due or 0 for each in reported),
        paid=sum(each.paid for each in dates) + sum(each.paid or 0 for each in reported),
        outstanding=sum(each.outstanding for each in dates) + undated,
        undated_outstanding=undated,
        accounts_incomplete=sum(_unpaid(each) is None for each in reported),
        dates=dates,
    )


def _unpaid(record: RepaymentRecord) -> int | None:
    """What of a month was not paid in it; None: that was not reported."""
    if record.due is None or record.paid is None:
        return None
    return max(record.due - record.paid, 0)


def _due_date(day: date, parts: Sequence[_Part], as_of: date) -> DueDate:
    """Whether an instalment of which nobody says what was paid is late cannot be known."""
    silent = [part for part in parts if part.row.paid is None and day < as_of]
    return DueDate(
        date=day,
        instalments=len(parts),
        due=sum(part.row.amount for part in parts),
        paid=sum(part.paid for part in parts),
        outstanding=sum(part.outstanding for part in parts if part not in silent),
        unreported=len(silent),
    )


def _late(standing: Sequence[_Standing], first: int) -> LateDues:
    late = [each for each in standing if each.days > 0]
    amounts = [_late_amount(each, first) for each in late]
    known = [amount for amount in amounts if amount is not None]
    days = max((each.days for each in late), default=0)
    return LateDues(
        accounts=len(late),
        days_past_due=days,
        lateness_class=lateness_class(days),
        amount=sum(known) if known or not late else None,
        amount_missing=len(amounts) - len(known),
    )


def _late_amount(each: _Standing, first: int) -> int | None:
    """What is late of an account; None: nobody says."""
    if each.plans:
        late = [part for part in each.parts if part.is_late and month_of(part.row.due_on) >= first]
        return sum(part.outstanding for part in late) if late else None
    record = each.standing
    return None if record is None or record.month < first else _unpaid(record)


def _missed(
    accounts: Sequence[Account], standing: Sequence[_Standing], as_of: date, end: int
) -> Iterable[MissedInstalment]:
    """For each plan in force: if its next instalment is not paid, and all others are."""
    found = []
    for key in _numbers(standing):
        coming = [
            part.row.due_on
            for each in standing
            if each.account.institution == key[0]
            for part in each.parts
            if part.row.plan == key[1] and part.row.due_on >= as_of and part.outstanding
        ]
        if not coming:
            continue
        due = min(coming)
        late_from = due + timedelta(1)
        then = [_as_if_missed(each, key, due, as_of) for each in accounts]
        days = _days(then, end, late_from)
        broken = _days([_as_if_broken(each, key, late_from) for each in then], end, late_from)
        found.append(
            MissedInstalment(
                due, late_from, days, lateness_class(days), broken, lateness_class(broken)
            )
        )
    return sorted(
        found, key=lambda each: (each.due_date, each.days_past_due, each.days_past_due_if_broken)
    )


def _as_if_missed(account: Account, plan: tuple[str, int], due: date, as_of: date) -> Account:
    """The account as it will be: one instalment not paid, and all others from the day on are."""

    def then(row: Instalment) -> Instalment:
        if row.due_on < as_of:
            return row
        if (account.institution, row.plan, row.due_on) == (*plan, due):
            return replace(row, paid=0, paid_on=None)
        return replace(row, paid=row.amount, paid_on=row.due_on)

    return replace(
        account,
        attached=tuple(then(row) if type(row) is Instalment else row for row in account.attached),
    )


def _as_if_broken(account: Account, plan: tuple[str, int], day: date) -> Account:
    """The account as it would be if a plan ended on a day because it was not kept."""
    return replace(
        account,
        attached=tuple(
            replace(row, state=PlanState.BROKEN, ended_on=day)
            if type(row) is Plan
            and (account.institution, row.number) == plan
            and _in_force(row, day)
            else row
            for row in account.attached
        ),
    )
