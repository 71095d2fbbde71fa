# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Summaries, by example; test_report_builder.py holds them against an oracle."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.codes import AccountType
from gateway.domain.months import month_number
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.aggregate import build_summaries, build_summary
from tests.support.suite.exhaustive import examples

APRIL = month_number(2005, 4)


def _account(
    *records: RepaymentRecord,
    institution: str = "bank-a",
    currency: str = "CNY",
    open_date: date | None = None,
    close_date: date | None = None,
) -> Account:
    return Account(
        institution, AccountType.CREDIT_CARD, currency, open_date, close_date, tuple(records)
    )


def _record(  # noqa: PLR0913 - as many as a record has
    month: int,
    *,
    due: int | None = 100,
    paid: int = 100,
    balance: int = 1_000,
    dpd: int = 0,
    limit: int = 0,
) -> RepaymentRecord:
    return RepaymentRecord(month, due, paid, balance, dpd, limit)


def test_a_subject_without_a_record_has_no_summary() -> None:
    assert build_summary(1, []) is None
    assert build_summary(1, [_account()]) is None


def test_a_missed_month_is_a_gap_and_the_newest_record_still_stands() -> None:
    summary = build_summary(
        7, [_account(_record(APRIL, dpd=30, paid=40), _record(APRIL + 2, balance=500))]
    )
    assert summary is not None
    assert (summary.data_version, summary.first_month) == (7, APRIL)
    assert summary.reported == [1, 0, 1]
    assert summary.unreported == [0, 1, 0]
    assert summary.worst_dpd == [30, -1, 0]
    assert summary.current_worst_dpd == [30, 30, 0]
    assert summary.overdue_accounts == [1, 1, 0]
    (money,) = summary.money
    assert money.overdue == [60, 60, 0]
    assert money.open_balance == [1_000, 1_000, 500]
    assert money.balance == [1_000, 0, 500]
    assert money.due == [100, 0, 100]


def test_an_account_closed_after_its_last_report_lengthens_the_series() -> None:
    summary = build_summary(1, [_account(_record(APRIL, dpd=60), close_date=date(2005, 6, 1))])
    assert summary is not None
    assert summary.open_accounts == [1, 1, 0]
    assert summary.current_worst_dpd == [60, 60, 0]
    assert summary.accounts == [1, 1, 1]


def test_an_account_closed_on_the_last_day_of_its_last_month_was_not_open_then() -> None:
    summary = build_summary(1, [_account(_record(APRIL), close_date=date(2005, 4, 30))])
    assert summary is not None
    assert summary.open_accounts == [0]
    assert summary.unreported == [0]


def test_an_unknown_due_counts_neither_as_due_nor_as_paid_against_it() -> None:
    summary = build_summary(1, [_account(_record(APRIL, due=None, paid=70, dpd=5))])
    assert summary is not None
    (money,) = summary.money
    assert (money.due, money.paid_against_due, money.paid) == ([0], [0], [70])
    assert money.overdue == [0]


def test_only_balances_under_a_limit_count_for_utilisation() -> None:
    summary = build_summary(
        1, [_account(_record(APRIL, limit=5_000)), _account(_record(APRIL, balance=90_000))]
    )
    assert summary is not None
    (money,) = summary.money
    assert (money.balance_under_limit, money.open_balance) == ([1_000], [91_000])


def test_institutions_and_opening_dates_count_from_an_accounts_first_report() -> None:
    early = _account(_record(APRIL), _record(APRIL + 1), open_date=date(2004, 1, 1))
    late = _account(_record(APRIL + 1), institution="bank-b", open_date=date(2001, 1, 1))
    summary = build_summary(1, [early, late])
    assert summary is not None
    assert summary.institutions == [1, 2]
    assert summary.oldest_open_date == [date(2004, 1, 1), date(2001, 1, 1)]


def test_currencies_are_ascending_and_know_their_first_month() -> None:
    summary = build_summary(
        1, [_account(_record(APRIL), currency="TWD"), _account(_record(APRIL + 1), currency="CNY")]
    )
    assert summary is not None
    assert [(m.currency, m.first_month) for m in summary.money] == [
        ("CNY", APRIL + 1),
        ("TWD", APRIL),
    ]


@pytest.mark.many_examples
def test_the_order_of_accounts_does_not_matter(
    account_lists: st.SearchStrategy[list[Account]],
) -> None:
    @examples(300)
    @given(account_lists, st.randoms())
    def check(accounts: list[Account], random: Random) -> None:
        shuffled = list(accounts)
        random.shuffle(shuffled)
        assert build_summary(1, shuffled) == build_summary(1, accounts)

    check()


@pytest.mark.many_examples
def test_people_at_once_have_the_summaries_of_each_alone(
    account_lists: st.SearchStrategy[list[Account]],
) -> None:
    @examples(150)
    @given(st.lists(account_lists | account_lists.map(lambda accounts: accounts[:1]), max_size=5))
    def check(people: list[list[Account]]) -> None:
        found = dict(build_summaries([(bytes([n]), 1, a) for n, a in enumerate(people)]))
        alone = {bytes([n]): build_summary(1, a) for n, a in enumerate(people)}
        assert found == {subject: each for subject, each in alone.items() if each is not None}

    check()
