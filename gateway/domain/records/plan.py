# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The kinds "plan" and "instalment": repayment that was rearranged, and its schedule.

An institution numbers its plans itself. A plan that covers several accounts has a row at each
of them under one number, and so has an instalment that is shared by them. What becomes of
a plan stands in its dates, so that it can be asked as of any day; see
docs/adr/0057-repayment-plans.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gateway.domain.codes import PlanKind, PlanState
from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.records.kind import Field, Kind, Said
from gateway.domain.records.month import MAX_AMOUNT
from gateway.domain.records.record import Account

MAX_NUMBER = 10**15
"""Largest number of a plan, and of an instalment."""
MAX_YEARS_AHEAD = 50
FIRST_DATE = date(1950, 1, 1)
"""No plan is older."""
_DATES_OF_STATE = {
    PlanState.FILED: ((), ("agreed_on", "began_on", "ended_on")),
    PlanState.AGREED: (("agreed_on",), ("began_on", "ended_on")),
    PlanState.ACTIVE: (("agreed_on", "began_on"), ("ended_on",)),
    PlanState.KEPT: (("agreed_on", "began_on", "ended_on"), ()),
    PlanState.BROKEN: (("agreed_on", "began_on", "ended_on"), ()),
    PlanState.CANCELLED: (("ended_on",), ()),
}
"""Which dates a plan in a state has, and which it has not."""


@dataclass(frozen=True, slots=True)
class Plan:
    """An agreement on how an account is repaid from a day on.

    Attributes:
        number: the institution's own; of a plan over several accounts the same at each.
        kind: what was agreed.
        state: what has become of it.
        filed_on: the day it was asked for and put on record.
        agreed_on: the day it was agreed.
        began_on: the first day it is in force.
        ended_on: the first day it is not, because it was kept, broken or cancelled.
    """

    number: int
    kind: PlanKind
    state: PlanState
    filed_on: date
    agreed_on: date | None
    began_on: date | None
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class Instalment:
    """One payment that a plan asks for.

    Attributes:
        plan: number of the plan.
        number: of the instalment within the plan.
        due_on: the last day on which it is paid in time.
        currency: ISO 4217 code; that of the account.
        amount: in minor units.
        paid: of it so far, in minor units; None when the contributor does not say.
        paid_on: the day of the newest payment; None when nothing was paid.
    """

    plan: int
    number: int
    due_on: date
    currency: str
    amount: int
    paid: int | None
    paid_on: date | None


def _find_plan_faults(plan: Plan, today: date) -> list[str]:
    """The dates are those of the state, in order, and none is in the future."""
    faults: dict[str, None] = {} if 1 <= plan.number <= MAX_NUMBER else {"number": None}
    needed, excluded = _DATES_OF_STATE[plan.state]
    faults |= {name: None for name in needed if getattr(plan, name) is None}
    faults |= {name: None for name in excluded if getattr(plan, name) is not None}
    if plan.began_on is not None and plan.agreed_on is None:
        faults["agreed_on"] = None
    earlier = FIRST_DATE
    for name in ("filed_on", "agreed_on", "began_on", "ended_on"):
        day = getattr(plan, name)
        if day is None:
            continue
        if not earlier <= day <= today:
            faults[name] = None
        earlier = max(earlier, day)
    return list(faults)


def _find_plan_conflicts(account: Account, plan: Plan) -> list[str]:
    """None was filed before there was an account."""
    early = account.open_date is not None and plan.filed_on < account.open_date
    return ["filed_on"] if early else []


def _find_instalment_faults(row: Instalment, today: date) -> list[str]:
    """Amounts within bounds; what was paid was paid on a day that has come."""
    faults = [name for name in ("plan", "number") if not 1 <= getattr(row, name) <= MAX_NUMBER]
    if row.due_on < FIRST_DATE or row.due_on.year > today.year + MAX_YEARS_AHEAD:
        faults.append("due_on")
    if row.currency not in MINOR_UNITS:
        faults.append("currency")
    if not 1 <= row.amount <= MAX_AMOUNT:
        faults.append("amount")
    if row.paid is not None and not 0 <= row.paid <= MAX_AMOUNT:
        faults.append("paid")
    if (row.paid_on is not None) != bool(row.paid) or (
        row.paid_on is not None and not FIRST_DATE <= row.paid_on <= today
    ):
        faults.append("paid_on")
    return faults


def _find_instalment_conflicts(account: Account, row: Instalment) -> list[str]:
    """An instalment is paid in the currency of its account."""
    return [] if row.currency == account.currency else ["currency"]


PLAN = Kind(
    name="plan",
    plural="plans",
    row=Plan,
    fields=(
        Field("number", "int8", Said.COUNT),
        Field("kind", "int2", Said.CODE, vocabulary=PlanKind),
        Field("state", "int2", Said.CODE, vocabulary=PlanState),
        Field("filed_on", "date", Said.DAY),
        Field("agreed_on", "date", Said.DAY, optional=True),
        Field("began_on", "date", Said.DAY, optional=True),
        Field("ended_on", "date", Said.DAY, optional=True),
    ),
    key=("number",),
    table="plan",
    adds="add_plan",
    reads="read_plan_at",
    withdrawable=True,
    find_faults=_find_plan_faults,
    find_conflicts=_find_plan_conflicts,
)

INSTALMENT = Kind(
    name="instalment",
    plural="instalments",
    row=Instalment,
    fields=(
        Field("plan", "int8", Said.COUNT),
        Field("number", "int8", Said.COUNT),
        Field("due_on", "date", Said.DAY),
        Field("currency", "text", Said.CURRENCY),
        Field("amount", "int8", Said.AMOUNT),
        Field("paid", "int8", Said.AMOUNT, optional=True),
        Field("paid_on", "date", Said.DAY, optional=True),
    ),
    key=("plan", "number"),
    table="instalment",
    adds="add_instalment",
    reads="read_instalment_at",
    withdrawable=True,
    find_faults=_find_instalment_faults,
    find_conflicts=_find_instalment_conflicts,
)
