# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Report version 2 against version 1, and against the slow and obvious way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.codes import AccountType, ExplanationCode, Section
from gateway.domain.months import last_day, month_number, month_of
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports import version_1, version_2
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.report import Ratio
from gateway.domain.reports.version_2.figures import MonthMoney
from tests.support.suite.exhaustive import examples

DATES = st.dates(date(2002, 12, 1), date(2008, 12, 31))
JULY = month_number(2005, 7)
Accounts = st.SearchStrategy[list[Account]]
_V2_ONLY = {ExplanationCode.LATE_AFTER_CLOSING, ExplanationCode.AMOUNTS_MISSING}


def _build(version: Any, accounts: list[Account], as_of: date) -> Any:
    return version.build_report(
        build_summary(3, accounts),
        data_version=9,
        as_of=as_of,
        sections=tuple(Section),
        inquiries=None,
    )


def _complete(account: Account) -> Account:
    records = tuple(record._replace(due=record.due or 0) for record in account.records)
    return replace(account, records=records)


def _with_gaps(accounts: Accounts) -> Accounts:
    """The same accounts with amounts that nobody reported."""

    @st.composite
    def gaps(draw: st.DrawFn) -> list[Account]:
        def cut(record: RepaymentRecord) -> RepaymentRecord:
            missing = draw(st.sets(st.sampled_from(["due", "paid", "balance"])))
            return record._replace(**dict.fromkeys(missing))  # type: ignore[arg-type]

        return [
            replace(account, records=tuple(cut(record) for record in account.records))
            for account in draw(accounts)
        ]

    return gaps()


def _same(first: Any, second: Any) -> bool:
    """Whether what two dataclasses have in common is the same, lists apart."""
    names = {field.name for field in fields(first)} & {field.name for field in fields(second)}
    return all(
        getattr(first, name) == getattr(second, name)
        for name in names - {"money", "summary", "months", "explanations"}
    )


@pytest.mark.many_examples
def test_where_nothing_is_missing_every_figure_is_that_of_version_1(
    account_lists: Accounts,
) -> None:
    @examples(150)
    @given(account_lists.map(lambda each: list(map(_complete, each))), DATES)
    def check(accounts: list[Account], as_of: date) -> None:
        first, second = _build(version_1, accounts, as_of), _build(version_2, accounts, as_of)
        assert _same(first, second)
        assert _same(first.summary, second.summary)
        for one, two in zip(first.summary.money, second.summary.money, strict=True):
            assert _same(one, two)
            assert two.balance_missing == two.overdue_amount_missing == 0
            assert two.paid_to_due_missing_24m == 0
        for one, two in zip(first.months, second.months, strict=True):
            assert _same(one, two)
            # A currency in which nothing was reported is not in the month; in version 1 it is 0.
            known = {money.currency: money for money in two.money}
            for money in one.money:
                if money.currency in known:
                    assert _same(money, known[money.currency])
                else:
                    assert (money.due, money.paid, money.balance) == (0, 0, 0)
        shared = [each for each in second.explanations if each.code not in _V2_ONLY]
        assert tuple(shared) == first.explanations
        assert ExplanationCode.AMOUNTS_MISSING not in {each.code for each in second.explanations}

    check()


def _sum(values: Iterable[int | None]) -> int | None:
    """Of what is known; None where there is something and nothing of it is known."""
    every = list(values)
    known = [value for value in every if value is not None]
    return sum(known) if known or not every else None


@pytest.mark.many_examples
def test_what_is_missing_is_what_the_obvious_way_says(account_lists: Accounts) -> None:
    @examples(150)
    @given(_with_gaps(account_lists), DATES)
    def check(accounts: list[Account], as_of: date) -> None:
        report = _build(version_2, accounts, as_of)
        rows = [(a, r) for a in accounts for r in a.records if last_day(r.month) <= as_of]
        newest = {id(a): (a, r) for a, r in sorted(rows, key=lambda row: row[1].month)}.values()
        standing = as_of if last_day(month_of(as_of)) == as_of else last_day(month_of(as_of) - 1)
        standing_open = [
            (a, r) for a, r in newest if a.close_date is None or a.close_date > standing
        ]
        for money in report.summary.money:
            mine = [r for a, r in standing_open if a.currency == money.currency]
            late = [r for r in mine if r.days_past_due > 0]
            assert (money.open_accounts, money.overdue_accounts) == (len(mine), len(late))
            assert money.balance == _sum(r.balance for r in mine)
            assert money.balance_missing == sum(r.balance is None for r in mine)
            assert money.overdue_amount == _sum(
                None if r.due is None or r.paid is None else max(0, r.due - r.paid) for r in late
            )
            known = [r for r in mine if r.balance is not None and r.credit_limit]
            used = sum(r.balance or 0 for r in known)
            assert money.utilisation == Ratio(used, sum(r.credit_limit or 0 for r in known))
            year = [
                r
                for a, r in rows
                if a.currency == money.currency and month_of(as_of) - r.month < 12
            ]
            both = [r for r in year if r.due is not None and r.paid is not None]
            paid, due = sum(r.paid or 0 for r in both), sum(r.due or 0 for r in both)
            assert money.paid_to_due_12m == Ratio(paid, due)
            assert money.paid_to_due_missing_12m == len(year) - len(both)
        for month in report.months:
            reported = [(a, r) for a, r in rows if r.month == month.month]
            assert [money.currency for money in month.money] == sorted(
                {a.currency for a, _ in reported}
            )
            for money in month.money:
                assert money == _month_money(money.currency, reported)
        found = {each.code: each.value for each in report.explanations}
        incomplete = sum(None in (r.due, r.paid, r.balance) for _, r in rows)
        assert found.get(ExplanationCode.AMOUNTS_MISSING, 0) == incomplete
        closed = [
            r.days_past_due
            for a, r in newest
            if a.close_date is not None
            and a.close_date <= standing
            and r.month >= month_of(a.close_date)
            and r.days_past_due > 0
        ]
        assert report.summary.late_closed_accounts == len(closed)
        assert report.summary.late_closed_worst_days_past_due == max(closed, default=None)
        assert found.get(ExplanationCode.LATE_AFTER_CLOSING) == max(closed, default=None)

    check()


def _month_money(currency: str, reported: list[tuple[Account, RepaymentRecord]]) -> MonthMoney:
    mine = [r for a, r in reported if a.currency == currency]
    return MonthMoney(
        currency=currency,
        reported_accounts=len(mine),
        due=_sum(r.due for r in mine),
        due_missing=sum(r.due is None for r in mine),
        paid=_sum(r.paid for r in mine),
        paid_missing=sum(r.paid is None for r in mine),
        balance=_sum(r.balance for r in mine),
        balance_missing=sum(r.balance is None for r in mine),
    )


@pytest.mark.many_examples
def test_version_1_takes_what_is_missing_for_0(account_lists: Accounts) -> None:
    @examples(100)
    @given(_with_gaps(account_lists), DATES)
    def check(accounts: list[Account], as_of: date) -> None:
        zeros = [
            replace(
                account,
                records=tuple(
                    record._replace(paid=record.paid or 0, balance=record.balance or 0)
                    for record in account.records
                ),
            )
            for account in accounts
        ]
        assert _build(version_1, accounts, as_of) == _build(version_1, zeros, as_of)

    check()


@pytest.mark.parametrize(("due", "paid"), [(None, 0), (45_000, None), (None, None)])
def test_a_loan_121_days_late_without_its_amounts_is_not_overdue_by_0(
    due: int | None, paid: int | None
) -> None:
    record = RepaymentRecord(JULY, due, paid, 900_000, 121, 0)
    loan = Account("bank-a", AccountType.NON_REVOLVING_LOAN, "TWD", None, None, (record,))
    (money,) = _build(version_2, [loan], date(2005, 7, 31)).summary.money
    assert (money.overdue_accounts, money.overdue_amount) == (1, None)
    other = replace(loan, records=(record._replace(due=500, paid=200),))
    (money,) = _build(version_2, [loan, other], date(2005, 7, 31)).summary.money
    assert (money.overdue_accounts, money.overdue_amount, money.overdue_amount_missing) == (
        2,
        300,
        1,
    )


def test_a_payer_whose_payments_nobody_reported_has_not_paid_0() -> None:
    records = tuple(RepaymentRecord(JULY + n, 457_900, None, 1, 0, 0) for n in range(3))
    loan = Account("bank-a", AccountType.NON_REVOLVING_LOAN, "TWD", None, None, records)
    report = _build(version_2, [loan], date(2005, 9, 30))
    (money,) = report.summary.money
    assert (money.paid_to_due_12m, money.paid_to_due_missing_12m) == (Ratio(0, 0), 3)
    assert [month.money[0].paid for month in report.months] == [None] * 3
