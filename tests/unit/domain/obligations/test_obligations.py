# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody has to pay, at every edge, and over random histories."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.codes import AccountType, PlanKind, PlanState, Section
from gateway.domain.months import month_number, month_of
from gateway.domain.obligations.building import MONTHS_AHEAD, build_obligations, lateness_class
from gateway.domain.obligations.figures import DueDate, MissedInstalment, Obligations
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports import version_3
from gateway.domain.reports.aggregate import build_summary
from gateway.wire.obligations.bodies import decode_obligations, encode_obligations
from tests.support.plans.dues import expected_dues
from tests.support.plans.histories import with_random_plans
from tests.support.suite.exhaustive import examples

Accounts = st.SearchStrategy[list[Account]]
DATES = st.dates(date(2002, 6, 1), date(2008, 12, 31))
FIRST, TODAY = date(2003, 1, 1), date(2008, 6, 30)
APRIL = month_number(2005, 4)
BEGAN = date(2005, 6, 10)
ACTIVE = Plan(
    1, PlanKind.INSTALMENT, PlanState.ACTIVE, date(2005, 6, 1), date(2005, 6, 2), BEGAN, None
)
DUE = [date(2005, month, 20) for month in (7, 8, 9)]
TO_COME = tuple(Instalment(1, n, due, "CNY", 100, 0, None) for n, due in enumerate(DUE, 1))
DAY = date(2005, 7, 4)


def _loan(*attached: Any, days: int = 45, **changed: Any) -> Account:
    """A loan of which 60 of 100 was paid in each of three months from April 2005 on."""
    records = tuple(RepaymentRecord(APRIL + n, 100, 60, 1_000, days + 30 * n, 0) for n in range(3))
    loan = AccountType.NON_REVOLVING_LOAN
    account = Account("bank-a", loan, "CNY", None, None, records, tuple(attached))
    return replace(account, **changed)


def _sound(record: RepaymentRecord) -> RepaymentRecord:
    """As one that is contributed: only a balance may be negative."""
    due, paid = record.due, record.paid
    return record._replace(due=due and abs(due), paid=paid and abs(paid))


def _dues(*accounts: Account, as_of: date = DAY, since: int | None = None) -> Obligations:
    return build_obligations(accounts, data_version=9, as_of=as_of, since=since)


@pytest.mark.many_examples
def test_every_figure_over_random_histories_is_what_the_obvious_way_says(
    account_lists: Accounts,
) -> None:
    @examples(150)
    @given(account_lists, st.integers(0, 2**32), DATES)
    def check(accounts: list[Account], seed: int, as_of: date) -> None:
        planned = with_random_plans([a for a in accounts if a.records], seed, FIRST, TODAY)
        found = asdict(_dues(*planned, as_of=as_of))
        assert found.pop("data_version") == 9
        assert found == expected_dues(planned, as_of)

    check()


@pytest.mark.many_examples
def test_an_answer_comes_back_from_its_bytes_and_says_the_same_in_any_order_of_accounts(
    account_lists: Accounts,
) -> None:
    @examples(100)
    @given(account_lists, st.integers(0, 2**32), DATES)
    def check(accounts: list[Account], seed: int, as_of: date) -> None:
        sound = [replace(a, records=tuple(map(_sound, a.records))) for a in accounts]
        planned = with_random_plans(sound, seed, FIRST, TODAY)
        found = _dues(*planned, as_of=as_of)
        body = encode_obligations(found)
        assert decode_obligations(body) == found
        assert encode_obligations(_dues(*reversed(planned), as_of=as_of)) == body

    check()


@pytest.mark.many_examples
def test_lateness_is_that_of_the_report(account_lists: Accounts) -> None:
    @examples(100)
    @given(account_lists, st.integers(0, 2**32), DATES)
    def check(accounts: list[Account], seed: int, as_of: date) -> None:
        planned = with_random_plans([a for a in accounts if a.records], seed, FIRST, TODAY)
        report = version_3.build_report(
            build_summary(9, planned),
            data_version=9,
            as_of=as_of,
            sections=(Section.SUMMARY,),
            inquiries=None,
        )
        figures: Any = report.summary
        if report.data_basis.newest_report_month is not None:
            late = figures.plans.current_worst_days_past_due_on_plans
            assert _dues(*planned, as_of=as_of).days_past_due == late

    check()


@pytest.mark.many_examples
def test_nothing_due_in_a_month_before_a_consents_range_is_in_any_amount(
    account_lists: Accounts,
) -> None:
    @examples(100)
    @given(account_lists, st.integers(0, 2**32), DATES, st.integers(0, 40))
    def check(accounts: list[Account], seed: int, as_of: date, back: int) -> None:
        planned = with_random_plans(accounts, seed, FIRST, TODAY)
        since = month_of(as_of) - back
        found = _dues(*planned, as_of=as_of, since=since)
        assert all(m.month >= since for c in found.currencies for m in c.months)
        if not any(since <= r.month <= month_of(as_of) for a in planned for r in a.records):
            assert found.open_accounts == 0

    check()


@pytest.mark.parametrize(
    ("days", "expected"),
    [(0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (180, 6), (181, 7), (36_600, 7)],
)
def test_a_lateness_class_is_thirty_days_wide_and_the_last_one_is_open(
    days: int, expected: int
) -> None:
    assert lateness_class(days) == expected


def test_of_an_account_without_a_plan_no_day_is_invented() -> None:
    found = _dues(_loan())
    (dues,) = found.currencies
    assert (dues.open_accounts, dues.accounts_without_schedule) == (1, 1)
    (month,) = dues.months
    assert (month.month, month.due, month.paid) == (APRIL + 2, 100, 60)
    assert (month.outstanding, month.undated_outstanding, month.dates) == (40, 40, ())
    assert (dues.late.amount, dues.late.days_past_due, found.lateness_class) == (40, 105, 4)
    assert found.if_missed == ()


def test_what_was_not_reported_is_counted_as_not_known_and_not_as_nothing() -> None:
    silent = RepaymentRecord(APRIL, None, 60, None, 30, None)
    (dues,) = _dues(_loan(records=(silent,))).currencies
    (month,) = dues.months
    assert (month.due, month.outstanding, month.accounts_incomplete) == (0, 0, 1)
    assert (dues.late.accounts, dues.late.amount, dues.late.amount_missing) == (1, None, 1)
    (both,) = _dues(_loan(), _loan(records=(silent,))).currencies
    assert (both.late.accounts, both.late.amount, both.late.amount_missing) == (2, 40, 1)


def test_a_missed_instalment_is_late_next_day_and_a_broken_plan_by_the_original_dates() -> None:
    found = _dues(_loan(ACTIVE, *TO_COME))
    assert (found.plans_in_force, found.days_past_due) == (1, 0)
    assert found.if_missed == (MissedInstalment(DUE[0], date(2005, 7, 21), 1, 1, 105, 4),)
    (dues,) = found.currencies
    assert [month.dates for month in dues.months] == [
        (DueDate(due, 1, 100, 0, 100, 0),) for due in DUE
    ]
    assert (dues.accounts_without_schedule, dues.late.amount) == (0, 0)


def test_an_instalment_is_to_come_on_its_due_date_and_late_the_day_after() -> None:
    loan = _loan(ACTIVE, *TO_COME)
    on_it, after = _dues(loan, as_of=DUE[0]), _dues(loan, as_of=DUE[0] + timedelta(1))
    assert (on_it.days_past_due, on_it.if_missed[0].due_date) == (0, DUE[0])
    assert (after.days_past_due, after.if_missed[0].due_date) == (1, DUE[1])
    assert after.currencies[0].late.amount == 100
    # Who is late already and misses the next one is as late as the first one is by then.
    assert after.if_missed[0].days_past_due == (DUE[1] - DUE[0]).days + 1


def test_what_is_paid_early_is_due_and_not_outstanding_and_the_next_one_is_warned_of() -> None:
    paid = replace(TO_COME[0], paid=100, paid_on=date(2005, 7, 1))
    found = _dues(_loan(ACTIVE, paid, *TO_COME[1:]))
    assert found.currencies[0].months[0].dates == (DueDate(DUE[0], 1, 100, 100, 0, 0),)
    assert found.if_missed[0].due_date == DUE[1]
    part = replace(TO_COME[0], paid=30, paid_on=date(2005, 7, 1))
    found = _dues(_loan(ACTIVE, part, *TO_COME[1:]))
    assert found.currencies[0].months[0].dates == (DueDate(DUE[0], 1, 100, 30, 70, 0),)
    assert found.if_missed[0].due_date == DUE[0]


def test_a_past_instalment_of_which_nobody_says_what_was_paid_is_neither_late_nor_settled() -> None:
    silent = [replace(row, paid=None) for row in TO_COME]
    found = _dues(_loan(ACTIVE, *silent), as_of=date(2005, 8, 1))
    assert found.currencies[0].months[0].dates == (DueDate(DUE[0], 1, 100, 0, 0, 1),)
    assert (found.days_past_due, found.currencies[0].late.accounts) == (0, 0)
    # Of one to come it does not matter: it is still to be paid.
    assert found.if_missed[0].days_past_due == 1


def test_a_plan_that_has_not_begun_or_has_ended_asks_for_nothing() -> None:
    filed = replace(ACTIVE, state=PlanState.FILED, agreed_on=None, began_on=None)
    kept = replace(ACTIVE, state=PlanState.KEPT, ended_on=date(2005, 7, 1))
    for plan, waiting in ((filed, 1), (kept, 0)):
        found = _dues(_loan(plan, *TO_COME))
        assert (found.plans_in_force, found.plans_not_begun) == (0, waiting)
        assert all(not month.dates for month in found.currencies[0].months)
        assert found.if_missed == ()


def test_a_plan_over_two_accounts_is_one_warning_and_its_parts_add_up() -> None:
    found = _dues(_loan(ACTIVE, *TO_COME), _loan(ACTIVE, *TO_COME))
    assert (found.plans_in_force, len(found.if_missed)) == (1, 1)
    assert found.currencies[0].months[0].dates == (DueDate(DUE[0], 2, 200, 0, 200, 0),)


def test_currencies_are_never_added_and_closed_accounts_ask_for_nothing() -> None:
    dollars = _loan(currency="USD")
    closed = _loan(close_date=date(2005, 6, 30))
    found = _dues(_loan(), dollars, closed)
    assert [(dues.currency, dues.open_accounts) for dues in found.currencies] == [
        ("CNY", 1),
        ("USD", 1),
    ]
    assert found.open_accounts == 2


def test_instalments_far_ahead_are_summed_up() -> None:
    far = [
        Instalment(1, n, date(2005, 7, 20) + timedelta(31 * n), "CNY", 7, 0, None)
        for n in range(600)
    ]
    (dues,) = _dues(_loan(ACTIVE, *far)).currencies
    assert len(dues.months) <= MONTHS_AHEAD + 1
    shown = sum(day.instalments for month in dues.months for day in month.dates)
    assert (shown + dues.later_instalments, dues.later_due) == (600, 7 * dues.later_instalments)


def test_nobody_with_nothing_has_nothing_to_pay() -> None:
    found = _dues()
    assert (found.open_accounts, found.currencies, found.if_missed) == (0, (), ())
    assert decode_obligations(encode_obligations(found)) == found
