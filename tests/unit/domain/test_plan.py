# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What rows of repayment plans and their instalments must keep to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from gateway.domain.codes import AccountType, PlanKind, PlanState
from gateway.domain.records.plan import INSTALMENT, MAX_NUMBER, PLAN, Instalment, Plan
from gateway.domain.records.record import Account

TODAY = date(2005, 10, 31)
DAYS = [date(2005, month, 1) for month in (3, 4, 5, 6)]
KEPT = Plan(1, PlanKind.INSTALMENT, PlanState.KEPT, *DAYS)
PAID = Instalment(1, 1, date(2005, 4, 1), "CNY", 100, 100, date(2005, 4, 1))
NO_DAYS = {"agreed_on": None, "began_on": None, "ended_on": None}
ACCOUNT = Account("bank-a", AccountType.CREDIT_CARD, "CNY", date(2005, 3, 1), None, ())


def _faults(plan: Plan) -> list[str]:
    return list(PLAN.find_faults(plan, TODAY))


@pytest.mark.parametrize(
    ("state", "days"),
    [
        (PlanState.FILED, NO_DAYS),
        (PlanState.AGREED, {"began_on": None, "ended_on": None}),
        (PlanState.ACTIVE, {"ended_on": None}),
        (PlanState.KEPT, {}),
        (PlanState.BROKEN, {}),
        (PlanState.CANCELLED, {}),
        (PlanState.CANCELLED, {"agreed_on": None, "began_on": None}),
        (PlanState.CANCELLED, {"began_on": None}),
    ],
)
def test_a_plan_has_the_days_of_its_state(state: PlanState, days: dict[str, Any]) -> None:
    assert _faults(replace(KEPT, state=state, **days)) == []


@pytest.mark.parametrize(
    ("state", "days", "faults"),
    [
        (PlanState.FILED, {}, ["agreed_on", "began_on", "ended_on"]),
        (PlanState.AGREED, NO_DAYS, ["agreed_on"]),
        (PlanState.ACTIVE, NO_DAYS, ["agreed_on", "began_on"]),
        (PlanState.BROKEN, {"ended_on": None}, ["ended_on"]),
        (PlanState.CANCELLED, {"agreed_on": None}, ["agreed_on"]),
        (PlanState.CANCELLED, NO_DAYS, ["ended_on"]),
    ],
)
def test_days_that_contradict_the_state_are_named(
    state: PlanState, days: dict[str, Any], faults: list[str]
) -> None:
    assert _faults(replace(KEPT, state=state, **days)) == faults


def test_days_out_of_order_or_in_the_future_are_named() -> None:
    assert _faults(replace(KEPT, ended_on=TODAY)) == []
    assert _faults(replace(KEPT, ended_on=TODAY + timedelta(1))) == ["ended_on"]
    assert _faults(replace(KEPT, agreed_on=DAYS[3])) == ["began_on"]
    assert _faults(replace(KEPT, filed_on=date(1949, 12, 31))) == ["filed_on"]
    same = [DAYS[0]] * 4
    assert _faults(Plan(1, PlanKind.INSTALMENT, PlanState.KEPT, *same)) == []


@pytest.mark.parametrize("number", [0, -1, MAX_NUMBER + 1])
def test_a_number_out_of_bounds_is_named(number: int) -> None:
    assert _faults(replace(KEPT, number=number)) == ["number"]
    row = replace(PAID, plan=number, number=number)
    assert INSTALMENT.find_faults(row, TODAY) == ["plan", "number"]


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        ({"paid": 1}, []),
        ({"paid": 200}, []),
        ({"paid": 0, "paid_on": None}, []),
        ({"paid": None, "paid_on": None}, []),
        ({"due_on": date(2030, 1, 1)}, []),
        ({"due_on": date(2056, 1, 1)}, ["due_on"]),
        ({"paid": 0}, ["paid_on"]),
        ({"paid": None}, ["paid_on"]),
        ({"paid_on": None}, ["paid_on"]),
        ({"paid_on": TODAY + timedelta(1)}, ["paid_on"]),
        ({"paid": -1}, ["paid"]),
        ({"amount": 0}, ["amount"]),
        ({"amount": 10**15 + 1}, ["amount"]),
        ({"currency": "XYZ"}, ["currency"]),
    ],
)
def test_an_instalment_is_paid_in_part_twice_or_not_at_all_but_on_a_day_that_has_come(
    change: dict[str, Any], faults: list[str]
) -> None:
    assert INSTALMENT.find_faults(replace(PAID, **change), TODAY) == faults


def test_a_plan_or_instalment_contradicts_an_account_that_is_younger_or_in_another_currency() -> (
    None
):
    assert PLAN.find_conflicts(ACCOUNT, KEPT) == []
    assert PLAN.find_conflicts(ACCOUNT, replace(KEPT, filed_on=date(2005, 2, 28))) == ["filed_on"]
    assert INSTALMENT.find_conflicts(ACCOUNT, PAID) == []
    assert INSTALMENT.find_conflicts(ACCOUNT, replace(PAID, currency="JPY")) == ["currency"]
