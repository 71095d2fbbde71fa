# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 9: reports, by example and against the oracle of conftest.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.codes import AccountType, CreditStatus, ExplanationCode, Section
from gateway.domain.months import last_day, month_number
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.report import Explanation, RecentInquiries
from gateway.domain.reports.version_1 import build_report
from gateway.domain.reports.version_1.figures import CreditReport
from tests.support.suite.exhaustive import examples

INQUIRIES = RecentInquiries(1, 2, 1, 99)
JULY = month_number(2005, 7)
NaiveReport = Callable[[list[Account], int, date, RecentInquiries | None], CreditReport]


def _report(
    accounts: list[Account], as_of: date, sections: tuple[Section, ...] = tuple(Section)
) -> CreditReport:
    return build_report(
        build_summary(3, accounts),
        data_version=9,
        as_of=as_of,
        sections=sections,
        inquiries=INQUIRIES,
    )


def _card(*dpds: int) -> Account:
    records = tuple(
        RepaymentRecord(JULY + i, 100, 100, 1_000, dpd, 5_000) for i, dpd in enumerate(dpds)
    )
    return Account("bank-a", AccountType.CREDIT_CARD, "CNY", None, None, records)


@pytest.mark.many_examples
def test_a_report_is_what_the_oracle_says_as_of_any_date(
    account_lists: st.SearchStrategy[list[Account]], naive_report: NaiveReport
) -> None:
    @examples(150)
    @given(account_lists, st.dates(date(2002, 12, 1), date(2008, 12, 31)))
    def check(accounts: list[Account], as_of: date) -> None:
        assert _report(accounts, as_of) == naive_report(accounts, 9, as_of, INQUIRIES)

    check()


@pytest.mark.many_examples
def test_an_earlier_date_gives_what_the_records_up_to_it_give(
    account_lists: st.SearchStrategy[list[Account]],
) -> None:
    @examples(100)
    @given(account_lists, st.integers(month_number(2003, 1), month_number(2006, 6)))
    def check(accounts: list[Account], month: int) -> None:
        then = [
            replace(a, records=tuple(r for r in a.records if r.month <= month)) for a in accounts
        ]
        assert _report(accounts, last_day(month)) == _report(then, last_day(month))

    check()


def test_a_month_counts_from_its_last_day_on() -> None:
    card = _card(0, 30)
    before, on_it = _report([card], date(2005, 8, 30)), _report([card], date(2005, 8, 31))
    assert before.status is CreditStatus.CURRENT
    assert on_it.status is CreditStatus.OVERDUE
    assert before.worst_days_past_due_24m is not None
    assert on_it.worst_days_past_due_24m is not None
    assert before.worst_days_past_due_24m[:3] == (-1, 0, -1)
    assert on_it.worst_days_past_due_24m[:3] == (30, 0, -1)


def test_before_the_first_report_there_is_no_record() -> None:
    report = _report([_card(0)], date(2005, 7, 30))
    assert report.status is CreditStatus.NO_RECORD
    assert report.explanations == (Explanation(ExplanationCode.NO_RECORD, 0),)
    assert report == _report([], date(2005, 7, 30))


@pytest.mark.parametrize(
    ("dpd", "status"),
    [
        (0, CreditStatus.CURRENT),
        (1, CreditStatus.OVERDUE),
        (90, CreditStatus.OVERDUE),
        (91, CreditStatus.SERIOUSLY_OVERDUE),
    ],
)
def test_the_status_follows_the_worst_current_lateness(dpd: int, status: CreditStatus) -> None:
    assert _report([_card(0), _card(dpd)], date(2005, 7, 31)).status is status


def test_windows_end_with_the_month_of_the_date_though_it_is_not_complete() -> None:
    report = _report([_card(60, 0)], date(2005, 10, 1))
    assert report.summary is not None
    assert report.summary.worst_days_past_due_3m == 0  # August to October
    assert report.summary.worst_days_past_due_6m == 60
    assert report.summary.months_since_30_days_past_due == 3
    assert report.summary.months_since_90_days_past_due is None


def test_a_window_in_which_nothing_was_reported_has_no_worst() -> None:
    report = _report([_card(60)], date(2007, 10, 1))
    assert report.summary is not None
    assert report.summary.worst_days_past_due_24m is None
    assert report.summary.worst_days_past_due_60m == 60
    assert report.worst_days_past_due_24m == (-1,) * 24


def test_stale_data_is_said_to_be_so_after_62_days() -> None:
    fresh, stale = _report([_card(0)], date(2005, 10, 1)), _report([_card(0)], date(2005, 10, 2))
    assert fresh.data_basis.age_days == 62
    assert ExplanationCode.DATA_STALE not in [e.code for e in fresh.explanations]
    assert Explanation(ExplanationCode.DATA_STALE, 63) in stale.explanations


def test_explanations_are_ordered_by_code() -> None:
    other = replace(_card(120, 0, 120), currency="TWD")
    gap = replace(_card(0), records=(_card(0).records[0], _card(0, 0, 0).records[2]))
    report = _report([other, gap], date(2006, 12, 31))
    assert [e.code for e in report.explanations] == [
        ExplanationCode.DATA_STALE,
        ExplanationCode.SHORT_HISTORY,
        ExplanationCode.CURRENT_LATENESS,
        ExplanationCode.RECENT_SERIOUS_LATENESS,
        ExplanationCode.REPORTING_GAPS,
        ExplanationCode.SEVERAL_CURRENCIES,
    ]


@pytest.mark.parametrize("accounts", [[], [_card(0)]], ids=["no record", "record"])
def test_sections_not_asked_for_are_absent(accounts: list[Account]) -> None:
    whole = _report(accounts, date(2005, 7, 31))
    assert None not in (whole.summary, whole.worst_days_past_due_24m, whole.months)
    assert whole.inquiries == INQUIRIES
    none = _report(accounts, date(2005, 7, 31), ())
    assert none == replace(
        whole, summary=None, worst_days_past_due_24m=None, months=None, inquiries=None
    )
