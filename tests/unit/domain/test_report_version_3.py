# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Report version 3: repayment plans at every edge, and credit limits that nobody reported."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.codes import AccountType, ExplanationCode, PlanKind, PlanState, Section
from gateway.domain.months import month_number
from gateway.domain.records.plan import Instalment, Plan
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports import version_2, version_3
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.report import Ratio
from gateway.domain.reports.version_3.figures import CreditReport, PlanFigures
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.store.records.summary_rows import packed_form, summary_from_row, summary_to_row
from tests.support.plans.histories import expected, with_random_plans
from tests.support.suite.exhaustive import examples

Accounts = st.SearchStrategy[list[Account]]
DATES = st.dates(date(2002, 6, 1), date(2008, 12, 31))
FIRST = date(2003, 1, 1)
TODAY = date(2008, 6, 30)
APRIL = month_number(2005, 4)
ACTIVE = Plan(
    1,
    PlanKind.DEFERRAL,
    PlanState.ACTIVE,
    date(2005, 5, 2),
    date(2005, 5, 3),
    date(2005, 5, 10),
    None,
)
DUE = [date(2005, month, 20) for month in (5, 6, 7)]
UNPAID = tuple(Instalment(1, n, due, "CNY", 100, 0, None) for n, due in enumerate(DUE, 1))
PAID = tuple(replace(row, paid=100, paid_on=row.due_on) for row in UNPAID)


def _loan(*attached: Any, months: int = 3, days: int = 45, first: int = APRIL) -> Account:
    """A loan that is late by the original dates from April 2005 on."""
    records = tuple(
        RepaymentRecord(first + n, 100, 0, 1_000, days + 30 * n, 0) for n in range(months)
    )
    return Account(
        "bank-a", AccountType.NON_REVOLVING_LOAN, "CNY", None, None, records, tuple(attached)
    )


def _report(accounts: list[Account], as_of: date, version: Any = version_3) -> Any:
    return version.build_report(
        build_summary(3, accounts),
        data_version=9,
        as_of=as_of,
        sections=tuple(Section),
        inquiries=None,
    )


def _plans(*accounts: Account, as_of: date) -> PlanFigures:
    report: CreditReport = _report(list(accounts), as_of)
    assert report.summary is not None
    return report.summary.plans


def _late(*accounts: Account, as_of: date) -> int:
    return _plans(*accounts, as_of=as_of).current_worst_days_past_due_on_plans


@pytest.mark.many_examples
def test_any_history_gives_the_figures_that_the_obvious_way_gives(account_lists: Accounts) -> None:
    @examples(300)
    @given(account_lists, st.integers(0, 2**32), DATES)
    def check(accounts: list[Account], seed: int, as_of: date) -> None:
        planned = with_random_plans(accounts, seed, FIRST, TODAY)
        found = asdict(_plans(*planned, as_of=as_of)) if planned else None
        assert found == (expected(planned, as_of) if planned else None)

    check()


@pytest.mark.many_examples
def test_no_figure_is_negative_and_what_was_kept_or_missed_stays_so(
    account_lists: Accounts,
) -> None:
    @examples(150)
    @given(account_lists, st.integers(0, 2**32), DATES, st.integers(0, 400))
    def check(accounts: list[Account], seed: int, as_of: date, later: int) -> None:
        planned = with_random_plans(accounts, seed, FIRST, TODAY)
        first = _plans(*planned, as_of=as_of)
        then = _plans(*planned, as_of=as_of + timedelta(later))
        for each in (first, then):
            assert all(value is None or value >= 0 for value in asdict(each).values())
        for name in ("kept", "broken", "cancelled"):
            assert getattr(first, name) <= getattr(then, name)
        assert first.instalments_missed <= then.instalments_missed
        assert first.instalments_kept <= then.instalments_kept or any(_shared(planned)), (
            "an instalment shared by accounts is kept until a later part of it is missed"
        )

    check()


def _shared(accounts: list[Account]) -> list[bool]:
    """Whether two accounts of one institution have an instalment of one number."""
    seen: set[Any] = set()
    found = []
    for account in accounts:
        for row in account.attached:
            if type(row) is Instalment:
                key = account.institution, row.plan, row.number
                found.append(key in seen)
                seen.add(key)
    return found


@pytest.mark.many_examples
def test_all_figures_of_version_2_are_those_of_version_2(account_lists: Accounts) -> None:
    @examples(100)
    @given(account_lists, st.integers(0, 2**32), DATES)
    def check(accounts: list[Account], seed: int, as_of: date) -> None:
        planned = with_random_plans(accounts, seed, FIRST, TODAY)
        second, third = _report(planned, as_of, version_2), _report(planned, as_of)
        assert second == _report(accounts, as_of, version_2)
        assert (third.status, third.months, third.data_basis) == (
            second.status,
            second.months,
            second.data_basis,
        )
        ours = asdict(third.summary)
        theirs = asdict(second.summary)
        for money in ours["money"]:
            assert money.pop("credit_limit_missing") == 0
        assert ours["money"] == theirs["money"]
        assert {name: ours[name] for name in theirs} == theirs
        codes = {ExplanationCode.PLAN_ACTIVE, ExplanationCode.PLAN_BROKEN}
        shared = [each for each in third.explanations if each.code not in codes]
        assert tuple(shared) == second.explanations

    check()


@pytest.mark.many_examples
def test_a_summary_comes_back_from_its_row_with_its_plans(account_lists: Accounts) -> None:
    version = REPORT_VERSIONS[3]

    @examples(50)
    @given(account_lists, st.integers(0, 2**32))
    def check(accounts: list[Account], seed: int) -> None:
        planned = with_random_plans(accounts, seed, FIRST, TODAY)
        summary = build_summary(3, planned)
        if summary is not None:
            row = summary_to_row(summary)
            added = [row[column.name] for each in version.added for column in each.columns]
            assert summary_from_row([packed_form(row), *added], version.added) == summary

    check()


def test_a_plan_filed_late_counts_from_the_day_it_began_and_the_original_lateness_stays() -> None:
    loan = _loan(ACTIVE, *PAID)
    before, on_it = date(2005, 5, 9), date(2005, 5, 10)
    assert _late(loan, as_of=before) == 45
    assert _late(loan, as_of=on_it) == 0
    assert _plans(loan, as_of=before).filed == 1
    assert _plans(loan, as_of=date(2005, 5, 1)).filed == 0
    report = _report([loan], on_it)
    assert report.summary.current_worst_days_past_due == 45
    assert report.summary.plans.active == 1
    assert (ExplanationCode.PLAN_ACTIVE, 1) in [(e.code, e.value) for e in report.explanations]


def test_a_missed_instalment_is_late_from_the_day_after_and_stays_missed_once_paid() -> None:
    late = replace(UNPAID[0], paid=100, paid_on=date(2005, 6, 1))
    loan = _loan(ACTIVE, late, *PAID[1:])
    assert _plans(loan, as_of=DUE[0]).instalments_missed == 0
    day = DUE[0] + timedelta(1)
    assert (_late(loan, as_of=day), _plans(loan, as_of=day).instalments_missed) == (1, 1)
    assert _late(loan, as_of=date(2005, 5, 31)) == 11
    assert _late(loan, as_of=date(2005, 6, 1)) == 0
    assert _plans(loan, as_of=date(2005, 6, 1)).instalments_missed == 1


def test_paid_early_counts_on_the_due_date_in_part_is_missed_and_twice_is_kept_once() -> None:
    early = replace(PAID[0], paid_on=date(2005, 5, 11))
    part = replace(UNPAID[1], paid=50, paid_on=DUE[1])
    twice = replace(PAID[2], paid=200)
    loan = _loan(ACTIVE, early, part, twice)
    assert _plans(loan, as_of=date(2005, 5, 19)).instalments_kept == 0
    assert _plans(loan, as_of=DUE[0]).instalments_kept == 1
    found = _plans(loan, as_of=date(2005, 7, 31))
    assert (found.instalments_kept, found.instalments_missed) == (2, 1)
    assert found.current_worst_days_past_due_on_plans == (date(2005, 7, 31) - DUE[1]).days


def test_what_is_not_reported_is_neither_kept_nor_missed_nor_late() -> None:
    loan = _loan(ACTIVE, *[replace(row, paid=None) for row in UNPAID])
    found = _plans(loan, as_of=date(2005, 7, 31))
    assert (found.instalments_kept, found.instalments_missed) == (0, 0)
    assert (found.instalments_unreported, found.current_worst_days_past_due_on_plans) == (3, 0)


def test_a_plan_over_two_accounts_counts_once_and_both_are_as_late_as_it_is() -> None:
    first, second = _loan(ACTIVE, *PAID), _loan(ACTIVE, *UNPAID)
    found = _plans(first, second, as_of=date(2005, 6, 30))
    assert (found.active, found.instalments_kept, found.instalments_missed) == (1, 0, 2)
    assert found.current_worst_days_past_due_on_plans == (date(2005, 6, 30) - DUE[0]).days
    elsewhere = replace(second, institution="bank-b")
    assert _plans(first, elsewhere, as_of=date(2005, 6, 30)).active == 2


def test_of_overlapping_plans_the_worse_says_how_late_the_account_is() -> None:
    other = replace(ACTIVE, number=2)
    missed = replace(UNPAID[0], plan=2)
    loan = _loan(ACTIVE, other, *PAID, missed)
    found = _plans(loan, as_of=date(2005, 5, 31))
    assert (found.active, found.instalments_kept, found.instalments_missed) == (2, 1, 1)
    assert found.current_worst_days_past_due_on_plans == 11


def test_a_deferral_ended_early_asks_for_nothing_after_its_end() -> None:
    kept = replace(ACTIVE, state=PlanState.KEPT, ended_on=date(2005, 6, 25))
    loan = _loan(kept, *PAID[:2], UNPAID[2])
    found = _plans(loan, as_of=date(2005, 8, 31))
    assert (found.kept, found.instalments_kept, found.instalments_missed) == (1, 2, 0)
    assert found.months_since_last_ended == 2
    early = replace(PAID[2], paid_on=date(2005, 6, 24))
    assert _plans(_loan(kept, *PAID[:2], early), as_of=date(2005, 6, 25)).instalments_kept == 3


def test_a_kept_plan_leaves_no_lateness_until_a_month_that_ended_after_it() -> None:
    kept = replace(ACTIVE, state=PlanState.KEPT, ended_on=date(2005, 6, 25))
    loan = _loan(kept, *PAID[:2], months=3)
    assert _late(loan, as_of=date(2005, 6, 29)) == 0
    assert _late(loan, as_of=date(2005, 6, 30)) == 105
    on_the_last_day = replace(kept, ended_on=date(2005, 6, 30))
    assert _late(_loan(on_the_last_day, *PAID[:2]), as_of=date(2005, 6, 30)) == 0


def test_a_plan_cancelled_after_some_months_keeps_those_and_gives_back_the_lateness() -> None:
    cancelled = replace(ACTIVE, state=PlanState.CANCELLED, ended_on=date(2005, 7, 1))
    loan = _loan(cancelled, *PAID[:2], UNPAID[2])
    found = _plans(loan, as_of=date(2005, 7, 31))
    assert (found.cancelled, found.instalments_kept, found.instalments_missed) == (1, 2, 0)
    assert found.current_worst_days_past_due_on_plans == 105
    never = replace(cancelled, agreed_on=None, began_on=None)
    assert _plans(_loan(never), as_of=date(2005, 7, 31)) == PlanFigures(
        0, 0, 0, 0, 0, 0, 0, 0, None, 105
    )


def test_a_broken_plan_counts_by_the_original_dates_until_a_second_one_begins() -> None:
    broken = replace(ACTIVE, state=PlanState.BROKEN, ended_on=date(2005, 6, 30))
    again = replace(
        ACTIVE,
        number=2,
        filed_on=date(2005, 7, 2),
        agreed_on=date(2005, 7, 3),
        began_on=date(2005, 7, 10),
    )
    loan = _loan(broken, again, UNPAID[0], replace(PAID[0], plan=2, due_on=date(2005, 7, 20)))
    assert _late(loan, as_of=date(2005, 6, 29)) == (date(2005, 6, 29) - DUE[0]).days
    assert _late(loan, as_of=date(2005, 7, 9)) == 105
    assert _late(loan, as_of=date(2005, 7, 10)) == 0
    report = _report([loan], date(2005, 7, 31))
    assert (report.summary.plans.broken, report.summary.plans.active) == (1, 1)
    assert [(e.code, e.value) for e in report.explanations][-2:] == [
        (ExplanationCode.PLAN_ACTIVE, 1),
        (ExplanationCode.PLAN_BROKEN, 1),
    ]


def test_as_of_a_day_before_it_nothing_is_known_of_a_plan() -> None:
    without = _report([_loan()], date(2005, 5, 1))
    assert _report([_loan(ACTIVE, *PAID)], date(2005, 5, 1)) == without
    nobody = _report([_loan(ACTIVE, *PAID)], date(2005, 4, 29))
    assert nobody.summary.plans == PlanFigures(0, 0, 0, 0, 0, 0, 0, 0, None, 0)


def test_instalments_without_their_plan_or_due_before_it_began_count_nothing() -> None:
    assert _plans(_loan(*UNPAID), as_of=date(2005, 7, 31)) == _plans(
        _loan(), as_of=date(2005, 7, 31)
    )
    begun = replace(ACTIVE, began_on=date(2005, 5, 21))
    assert _plans(_loan(begun, *UNPAID), as_of=date(2005, 7, 31)).instalments_missed == 2
    same_day = replace(ACTIVE, began_on=DUE[0])
    assert _plans(_loan(same_day, *UNPAID), as_of=date(2005, 7, 31)).instalments_missed == 3


def test_a_credit_limit_that_nobody_reported_is_absent_and_never_zero() -> None:
    known = replace(_loan(), records=(RepaymentRecord(APRIL, 0, 0, 50, 0, 200),))
    unknown = replace(_loan(), records=(RepaymentRecord(APRIL, 0, 0, 70, 0, None),))
    none = replace(_loan(), records=(RepaymentRecord(APRIL, 0, 0, 70, 0, 0),))
    as_of = date(2005, 4, 30)

    def money(*accounts: Account) -> tuple[int | None, int, Ratio]:
        (found,) = _report(list(accounts), as_of).summary.money
        return found.credit_limit, found.credit_limit_missing, found.utilisation

    assert money(unknown) == (None, 1, Ratio(0, 0))
    assert money(known, unknown) == (200, 1, Ratio(50, 200))
    assert money(none) == (0, 0, Ratio(0, 0))
    (old,) = _report([unknown], as_of, version_2).summary.money
    assert old.credit_limit == 0
