# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is due soon: within a mark, once, and never a day that nobody reported."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.codes import AccountType, PlanKind, PlanState
from gateway.domain.months import month_number
from gateway.domain.obligations.building import build_obligations
from gateway.domain.obligations.due_soon import DueSoon, due_soon
from gateway.domain.obligations.figures import Obligations
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord
from tests.support.plans.histories import with_random_plans
from tests.support.suite.exhaustive import examples

FIRST, TODAY = date(2003, 1, 1), date(2008, 6, 30)
BEGAN = date(2005, 6, 10)
PLAN = Plan(1, PlanKind.INSTALMENT, PlanState.ACTIVE, BEGAN, BEGAN, BEGAN, None)
MONTH = RepaymentRecord(month_number(2005, 5), 100, 60, 1_000, 45, 0)


def _dues(as_of: date, *due: date, paid: int = 0) -> Obligations:
    """Of somebody with a plan with an instalment of 100 on each of these days."""
    rows = [
        Instalment(1, number, day, "CNY", 100, paid, BEGAN if paid else None)
        for number, day in enumerate(due, 1)
    ]
    loan = AccountType.NON_REVOLVING_LOAN
    account = Account("bank-a", loan, "CNY", None, None, (MONTH,), (PLAN, *rows))
    return build_obligations([account], data_version=1, as_of=as_of)


def test_a_due_is_soon_from_the_mark_to_its_own_day() -> None:
    due = date(2005, 7, 20)
    for days, soon in ((8, False), (7, True), (1, True), (0, True), (-1, False)):
        found = due_soon(_dues(due - timedelta(days), due), 7)
        assert found == ((DueSoon(due, days, "CNY", 100),) if soon else ())


def test_what_is_paid_is_not_due_soon_and_of_what_is_paid_in_part_the_rest_is() -> None:
    due = date(2005, 7, 20)
    assert due_soon(_dues(due, due, paid=100), 7) == ()
    assert due_soon(_dues(due, due, paid=30), 7) == (DueSoon(due, 0, "CNY", 70),)


def test_nothing_is_due_soon_of_an_account_whose_payments_have_no_reported_day() -> None:
    account = Account("bank-a", AccountType.CREDIT_CARD, "CNY", None, None, (MONTH,))
    found = build_obligations([account], data_version=1, as_of=date(2005, 6, 1))
    assert due_soon(found, 10_000) == ()


@examples(200)
@given(
    st.sets(st.integers(0, 90), max_size=12),
    st.lists(st.integers(1, 9), min_size=1, max_size=30),
    st.integers(0, 30),
)
def test_whoever_looks_again_and_again_is_told_of_each_due_once(
    offsets: set[int], steps: list[int], mark: int
) -> None:
    due = sorted(BEGAN + timedelta(offset) for offset in offsets)
    looks, told = [BEGAN], list(due_soon(_dues(BEGAN, *due), mark))
    for step in steps:
        day = looks[-1] + timedelta(step)
        told += due_soon(_dues(day, *due), mark, last_looked=looks[-1])
        looks.append(day)
    days = [each.due_date for each in told]
    assert len(days) == len(set(days))
    # All that were still to come when they came within the mark at some look.
    seen = {each for each in due for look in looks if 0 <= (each - look).days <= mark}
    assert set(days) == seen


@pytest.mark.many_examples
def test_what_is_soon_is_in_the_obligations_over_random_histories() -> None:
    @examples(100)
    @given(st.integers(0, 2**32), st.dates(FIRST, TODAY), st.integers(0, 62))
    def check(seed: int, as_of: date, mark: int) -> None:
        loan = AccountType.NON_REVOLVING_LOAN
        accounts = [
            Account(f"bank-{number % 2}", loan, currency, None, None, (MONTH,))
            for number, currency in enumerate(("CNY", "CNY", "USD"))
        ]
        planned = with_random_plans(accounts, seed, FIRST, TODAY)
        found = build_obligations(planned, data_version=1, as_of=as_of)
        all_dates = {
            (dues.currency, day.date): day.outstanding
            for dues in found.currencies
            for month in dues.months
            for day in month.dates
        }
        soon = due_soon(found, mark)
        assert list(soon) == sorted(soon, key=lambda each: (each.due_date, each.currency))
        assert {(each.currency, each.due_date): each.outstanding for each in soon} == {
            key: left
            for key, left in all_dates.items()
            if left and as_of <= key[1] <= as_of + timedelta(mark)
        }

    check()
