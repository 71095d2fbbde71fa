# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What GetObligations should say, the slow and obvious way from the accounts alone.

Nothing is shared with gateway.domain but the types and the words of ADR 73. Lateness is counted
as tests.support.plans.histories counts it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from gateway.domain.codes import PlanState
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account
from tests.support.plans.histories import worst_lateness as _late


def expected_dues(accounts: Sequence[Account], as_of: date) -> dict[str, Any]:
    """As `dataclasses.asdict` of Obligations, without the data version."""
    month = as_of.year * 12 + as_of.month - 1
    whole = month if (as_of + timedelta(1)).day == 1 else month - 1
    there = [a for a in accounts if a.open_date is None or a.open_date <= as_of]
    still = [
        a
        for a in there
        if a.close_date is None or a.close_date.year * 12 + a.close_date.month - 1 > whole
    ]
    late = _late(there, as_of)
    return {
        "as_of": as_of,
        "newest_report_month": max(
            (r.month for a in still for r in a.records if r.month <= month), default=None
        ),
        "open_accounts": len(still),
        "plans_in_force": len({(a.institution, p.number) for a in still for p in _plans(a, as_of)}),
        "plans_not_begun": _waiting(still, as_of),
        "days_past_due": late,
        "lateness_class": _class(late),
        "currencies": tuple(
            _currency(currency, [a for a in still if a.currency == currency], as_of, month, whole)
            for currency in sorted({a.currency for a in still})
        ),
        "if_missed": tuple(_missed(there, still, as_of)),
    }


def _class(days: int) -> int:
    return next((n for n in range(7) if days <= 30 * n), 7)


def _plans(account: Account, day: date) -> list[Plan]:
    return [
        row
        for row in account.attached
        if type(row) is Plan
        and row.began_on is not None
        and row.began_on <= day
        and (row.ended_on is None or day < row.ended_on)
    ]


def _waiting(accounts: Sequence[Account], day: date) -> int:
    stages: dict[tuple[str, int], list[bool]] = {}
    for account in accounts:
        for row in account.attached:
            if type(row) is Plan and row.filed_on <= day:
                begun = row.began_on is not None and row.began_on <= day
                ended = row.ended_on is not None and row.ended_on <= day
                stages.setdefault((account.institution, row.number), []).append(begun or ended)
    return sum(not any(group) for group in stages.values())


def _schedule(account: Account, day: date) -> list[Instalment]:
    return [
        row
        for plan in _plans(account, day)
        for row in account.attached
        if type(row) is Instalment
        and row.plan == plan.number
        and plan.began_on is not None
        and row.due_on >= plan.began_on
    ]


def _paid(row: Instalment, day: date) -> int:
    return (row.paid or 0) if row.paid_on is not None and row.paid_on <= day else 0


def _left(row: Instalment, day: date) -> int:
    return max(0, row.amount - _paid(row, day))


def _currency(
    currency: str, accounts: Sequence[Account], as_of: date, month: int, whole: int
) -> dict[str, Any]:
    rows = [row for a in accounts for row in _schedule(a, as_of)]
    months: dict[int, dict[str, Any]] = {}
    later = [r for r in rows if r.due_on.year * 12 + r.due_on.month - 1 > month + 24]

    def of(number: int) -> dict[str, Any]:
        names = ("due", "paid", "outstanding", "undated_outstanding", "accounts_incomplete")
        return months.setdefault(number, {"month": number, **dict.fromkeys(names, 0), "dates": {}})

    for row in rows:
        number = row.due_on.year * 12 + row.due_on.month - 1
        silent = row.paid is None and row.due_on < as_of
        if row in later or (number < month and not (silent or _overdue(row, as_of))):
            if number < month and row.paid is None:
                raise AssertionError
            continue
        entry = of(number)
        empty = dict.fromkeys(("instalments", "due", "paid", "outstanding", "unreported"), 0)
        day = entry["dates"].setdefault(row.due_on, {"date": row.due_on, **empty})
        left = 0 if silent else _left(row, as_of)
        for where in (entry, day):
            where["due"] += row.amount
            where["paid"] += _paid(row, as_of)
            where["outstanding"] += left
        day["instalments"] += 1
        day["unreported"] += silent
    for account in accounts:
        known = [r for r in account.records if r.month <= month]
        if _plans(account, as_of) or not known:
            continue
        newest, entry = known[-1], of(known[-1].month)
        entry["due"] += newest.due or 0
        entry["paid"] += newest.paid or 0
        if newest.due is None or newest.paid is None:
            entry["accounts_incomplete"] += 1
        else:
            entry["outstanding"] += max(0, newest.due - newest.paid)
            entry["undated_outstanding"] += max(0, newest.due - newest.paid)
    return {
        "currency": currency,
        "open_accounts": len(accounts),
        "accounts_without_schedule": sum(
            not [r for r in _schedule(a, as_of) if r.due_on >= as_of and _left(r, as_of)]
            for a in accounts
        ),
        "months": tuple(
            {**entry, "dates": tuple(day for _, day in sorted(entry["dates"].items()))}
            for _, entry in sorted(months.items())
        ),
        "later_instalments": len(later),
        "later_due": sum(row.amount for row in later),
        "late": _late_dues(accounts, as_of, whole),
    }


def _overdue(row: Instalment, day: date) -> bool:
    return row.due_on < day and row.paid is not None and _paid(row, day) < row.amount


def _late_dues(accounts: Sequence[Account], as_of: date, whole: int) -> dict[str, Any]:
    late = [(a, days) for a in accounts if (days := _late([a], as_of))]
    amounts: list[int | None] = []
    for account, _ in late:
        if _plans(account, as_of):
            amounts.append(
                sum(_left(r, as_of) for r in _schedule(account, as_of) if _overdue(r, as_of))
            )
            continue
        newest = [r for r in account.records if r.month <= whole][-1]
        known = newest.due is not None and newest.paid is not None
        amounts.append(max(0, (newest.due or 0) - (newest.paid or 0)) if known else None)
    worst = max((days for _, days in late), default=0)
    told = [amount for amount in amounts if amount is not None]
    return {
        "accounts": len(late),
        "days_past_due": worst,
        "lateness_class": _class(worst),
        "amount": None if late and not told else sum(told),
        "amount_missing": amounts.count(None),
    }


def _missed(
    accounts: Sequence[Account], still: Sequence[Account], as_of: date
) -> list[dict[str, Any]]:
    found = []
    for key in {(a.institution, p.number) for a in still for p in _plans(a, as_of)}:
        coming = [
            row.due_on
            for a in still
            if a.institution == key[0]
            for row in _schedule(a, as_of)
            if row.plan == key[1] and row.due_on >= as_of and _left(row, as_of)
        ]
        if not coming:
            continue
        due, day = min(coming), min(coming) + timedelta(1)
        then = [replace(a, attached=_then(a, key, due, as_of)) for a in accounts]
        kept = _late(_until(then, as_of), day)
        broken = _late(_until([_broken(a, key, day) for a in then], as_of), day)
        found.append(
            {
                "due_date": due,
                "late_from": day,
                "days_past_due": kept,
                "lateness_class": _class(kept),
                "days_past_due_if_broken": broken,
                "lateness_class_if_broken": _class(broken),
            }
        )
    names = ("due_date", "days_past_due", "days_past_due_if_broken")
    return sorted(found, key=lambda each: tuple(each[name] for name in names))


def _until(accounts: Sequence[Account], as_of: date) -> list[Account]:
    """Without the months that were not over: nothing newer is known of the day after."""
    month = as_of.year * 12 + as_of.month - 1
    whole = month if (as_of + timedelta(1)).day == 1 else month - 1
    return [
        replace(
            a,
            records=tuple(r for r in a.records if r.month <= whole),
            close_date=a.close_date
            if a.close_date and a.close_date.year * 12 + a.close_date.month - 1 <= whole
            else None,
        )
        for a in accounts
    ]


def _then(account: Account, plan: tuple[str, int], due: date, as_of: date) -> tuple[Any, ...]:
    rows = []
    for row in account.attached:
        if type(row) is not Instalment or row.due_on < as_of:
            rows.append(row)
        elif (account.institution, row.plan, row.due_on) == (*plan, due):
            rows.append(replace(row, paid=0, paid_on=None))
        else:
            rows.append(replace(row, paid=row.amount, paid_on=row.due_on))
    return tuple(rows)


def _broken(account: Account, plan: tuple[str, int], day: date) -> Account:
    return replace(
        account,
        attached=tuple(
            replace(row, state=PlanState.BROKEN, ended_on=day)
            if row in _plans(account, day) and (account.institution, row.number) == plan
            else row
            for row in account.attached
        ),
    )
