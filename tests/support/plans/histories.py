# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Random histories of repayment plans, and what the figures of report version 3 should be.

The figures are counted here the slow and obvious way from the accounts alone, a day at a time.
Nothing is shared with gateway.domain.reports but the types and the words of ADR 58.
"""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from gateway.domain.codes import PlanKind, PlanState
from gateway.domain.records.plan import INSTALMENT, PLAN, Instalment, Plan
from gateway.domain.records.record import Account

_MOST = 0.7


def with_random_plans(
    accounts: Sequence[Account], seed: int, first: date, today: date
) -> list[Account]:
    """Most of the accounts with plans of that time, the same ones for the same seed."""
    random = Random(seed)  # noqa: S311 (no secret)
    return [
        replace(each, attached=random_plans(random, first, today, each.currency))
        if random.random() < _MOST
        else each
        for each in accounts
    ]


def random_plans(random: Random, first: date, today: date, currency: str) -> tuple[Any, ...]:
    """Up to three plans of one account with their schedules, as a bank could contribute them."""
    rows: list[Any] = []
    for number in range(1, random.randint(1, 3) + 1):
        span = (today - first).days
        days = sorted(first + timedelta(random.randint(0, span)) for _ in range(4))
        state = random.choice(list(PlanState))
        known = {"FILED": 1, "AGREED": 2, "ACTIVE": 3}.get(state.name, 4)
        dates = [*days[:known], *[None] * (4 - known)]
        if state is PlanState.CANCELLED and random.random() < 0.3:
            dates[1] = dates[2] = None
        rows.append(Plan(number, random.choice(list(PlanKind)), state, *dates))  # type: ignore[arg-type]
        for instalment in range(1, random.randint(0, 5) + 1):
            due = first + timedelta(random.randint(0, span + 90))
            paid = random.choice([None, 0, 50, 100, 200])
            paid_on = None
            if paid:
                paid_on = min(today, max(first, due + timedelta(random.randint(-40, 40))))
            rows.append(Instalment(number, instalment, due, currency, 100, paid, paid_on))
    assert not [name for row in rows for name in _faults(row, today)]
    return tuple(sorted(rows, key=lambda row: (type(row) is not Plan, _key(row))))


def _key(row: Any) -> tuple[int, ...]:
    return (row.number,) if type(row) is Plan else (row.plan, row.number)


def _faults(row: Any, today: date) -> Sequence[str]:
    return (PLAN if type(row) is Plan else INSTALMENT).find_faults(row, today)


def expected(accounts: Sequence[Account], as_of: date) -> dict[str, Any]:
    """The figures of plans, the slow and obvious way."""
    reported = [a for a in accounts if any(_end(r.month) <= as_of for r in a.records)]
    names = ("filed", "active", "kept", "broken", "cancelled")
    found: dict[str, Any] = dict.fromkeys(
        (*names, "instalments_kept", "instalments_missed", "instalments_unreported"), 0
    )
    found |= {"months_since_last_ended": None, "current_worst_days_past_due_on_plans": 0}
    if not reported:
        return found
    plans: dict[Any, list[tuple[Account, Plan]]] = {}
    for account in accounts:
        for row in account.attached:
            if type(row) is Plan and row.filed_on <= as_of:
                plans.setdefault((account.institution, row.number), []).append((account, row))
    ends = []
    for group in plans.values():
        stages = [_stage(plan, as_of) for _, plan in group]
        over = [plan for _, plan in group if plan.began_on and _is_past(plan.ended_on, as_of)]
        found["active"] += "active" in stages
        found["filed"] += "filed" in stages and not any(
            _is_past(plan.began_on, as_of) for _, plan in group
        )
        if over and not {"active", "filed"} & set(stages):
            order = (PlanState.BROKEN, PlanState.CANCELLED, PlanState.KEPT)
            found[min((p.state for p in over), key=order.index).name.lower()] += 1
            ends.append(max(plan.ended_on for plan in over if plan.ended_on))
        for result in _instalments(group, as_of).values():
            if result != "to come":
                found[f"instalments_{result}"] += 1
    if ends:
        last = max(ends)
        found["months_since_last_ended"] = (as_of.year - last.year) * 12 + as_of.month - last.month
    found["current_worst_days_past_due_on_plans"] = worst_lateness(accounts, as_of)
    return found


def worst_lateness(accounts: Sequence[Account], as_of: date) -> int:
    """How late somebody is, by the plans in force; also where no month is reported yet."""
    return max((_lateness(account, accounts, as_of) for account in accounts), default=0)


def _end(month: int) -> date:
    year, index = divmod(month, 12)
    return date(year, index + 1, calendar.monthrange(year, index + 1)[1])


def _is_past(day: date | None, as_of: date) -> bool:
    return day is not None and day <= as_of


def _stage(plan: Plan, as_of: date) -> str:
    if _is_past(plan.ended_on, as_of):
        return plan.state.name if plan.began_on else "never"
    return "active" if _is_past(plan.began_on, as_of) else "filed"


def _schedule(account: Account, plan: Plan) -> list[Instalment]:
    """Of a plan that begins: those due from that day on."""
    rows = [r for r in account.attached if type(r) is Instalment and r.plan == plan.number]
    return [row for row in rows if plan.began_on is not None and row.due_on >= plan.began_on]


def _paid_by(row: Instalment, day: date) -> bool:
    return (row.paid or 0) >= row.amount and row.paid_on is not None and row.paid_on <= day


def _instalments(group: Sequence[tuple[Account, Plan]], as_of: date) -> dict[int, str]:
    """What became of each instalment of a plan; the worst of its parts counts."""
    order = ("kept", "to come", "unreported", "missed")
    results: dict[int, str] = {}
    for account, plan in group:
        if not _is_past(plan.began_on, as_of):
            continue
        for row in _schedule(account, plan):
            over = plan.ended_on is not None and plan.ended_on <= as_of
            if over and plan.ended_on is not None and row.due_on > plan.ended_on:
                if not _paid_by(row, plan.ended_on):
                    continue
                result = "kept"
            elif as_of < row.due_on:
                result = "to come"
            elif _paid_by(row, row.due_on):
                result = "kept"
            elif as_of == row.due_on:
                result = "to come"
            else:
                result = "unreported" if row.paid is None else "missed"
            before = results.get(row.number, result)
            results[row.number] = max(result, before, key=order.index)
    return results


def _lateness(account: Account, accounts: Sequence[Account], as_of: date) -> int:
    """Of one account, by the plans in force; else by its newest month."""
    known = [r for r in account.records if _end(r.month) <= as_of]
    closes = [a.close_date.year * 12 + a.close_date.month - 1 for a in accounts if a.close_date]
    whole = as_of.year * 12 + as_of.month - 1 - (_end(as_of.year * 12 + as_of.month - 1) > as_of)
    last = min(whole, max([r.month for a in accounts for r in a.records] + closes, default=whole))
    if account.close_date is not None and (
        account.close_date.year * 12 + account.close_date.month - 1 <= last
    ):
        return 0
    mine = [row for row in account.attached if type(row) is Plan]
    force = [plan for plan in mine if _stage(plan, as_of) == "active" and plan.filed_on <= as_of]
    if force:
        days = [0]
        for other in accounts:
            for plan in other.attached:
                if (
                    type(plan) is Plan
                    and other.institution == account.institution
                    and plan.number in {each.number for each in force}
                    and _stage(plan, as_of) == "active"
                ):
                    days += [
                        (as_of - row.due_on).days
                        for row in _schedule(other, plan)
                        if row.paid is not None and not _paid_by(row, as_of)
                    ]
        return max(days)
    if not known:
        return 0
    kept = [p.ended_on for p in mine if p.state is PlanState.KEPT and _is_past(p.ended_on, as_of)]
    newest = known[-1]
    return 0 if any(day and _end(newest.month) <= day for day in kept) else newest.days_past_due
