# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An oracle: reports computed from accounts alone, the slow and obvious way.

It shares nothing with gateway.domain.reports.aggregate and report_builder but the types
and the words of credit_status.proto, and knows no summaries.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Sequence
from datetime import date

import pytest
from hypothesis import strategies as st

from gateway.domain.codes import AccountType, CreditStatus, ExplanationCode
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.report import DataBasis, Explanation, Ratio, RecentInquiries
from gateway.domain.reports.version_1.figures import (
    CreditReport,
    MoneySummary,
    MonthFigures,
    MonthMoney,
    SummaryFigures,
)

FIRST_MONTH = 2003 * 12
Row = tuple[Account, RepaymentRecord]


def _end_of(month: int) -> date:
    year, index = divmod(month, 12)
    return date(year, index + 1, calendar.monthrange(year, index + 1)[1])


class _Oracle:
    """All figures of some accounts as of a date."""

    def __init__(self, accounts: Sequence[Account], as_of: date) -> None:
        self.as_of = as_of
        self.now = as_of.year * 12 + as_of.month - 1
        self.rows: list[Row] = [
            (a, r) for a in accounts for r in a.records if _end_of(r.month) <= as_of
        ]
        self.accounts = [a for a in accounts if any(x is a for x, _ in self.rows)]
        complete = self.now if _end_of(self.now) == as_of else self.now - 1
        self.standing_day = _end_of(complete)
        self.newest = {
            id(a): max((r for x, r in self.rows if x is a), key=lambda r: r.month)
            for a in self.accounts
        }
        self.open = [
            a for a in self.accounts if a.close_date is None or a.close_date > self.standing_day
        ]
        self.standing = [self.newest[id(a)] for a in self.open]
        self.current_worst = max((r.days_past_due for r in self.standing), default=0)

    def window(self, months: int) -> list[Row]:
        return [(a, r) for a, r in self.rows if self.now - r.month < months]

    def worst(self, months: int) -> int | None:
        return max((r.days_past_due for _, r in self.window(months)), default=None)

    def since(self, dpd: int) -> int | None:
        return min(
            (self.now - r.month for _, r in self.rows if r.days_past_due >= dpd), default=None
        )

    def on_time(self, months: int) -> Ratio:
        rows = self.window(months)
        return Ratio(sum(r.days_past_due == 0 for _, r in rows), len(rows))

    def paid_to_due(self, months: int, currency: str) -> Ratio:
        rows = [r for a, r in self.window(months) if a.currency == currency and r.due is not None]
        return Ratio(sum(r.paid or 0 for r in rows), sum(r.due or 0 for r in rows))

    def money(self, currency: str) -> MoneySummary:
        standing = [self.newest[id(a)] for a in self.open if a.currency == currency]
        limit = sum(r.credit_limit or 0 for r in standing)
        late = [r for r in standing if r.days_past_due > 0 and r.due is not None]
        return MoneySummary(
            currency=currency,
            credit_limit=limit,
            balance=sum(r.balance or 0 for r in standing),
            overdue_amount=sum(max(0, (r.due or 0) - (r.paid or 0)) for r in late),
            utilisation=Ratio(sum(r.balance or 0 for r in standing if r.credit_limit), limit),
            paid_to_due_12m=self.paid_to_due(12, currency),
            paid_to_due_24m=self.paid_to_due(24, currency),
        )

    def currencies(self, month: int | None = None) -> list[str]:
        return sorted({a.currency for a, r in self.rows if month is None or r.month <= month})

    def figures(self) -> SummaryFigures:
        return SummaryFigures(
            accounts=len(self.accounts),
            open_accounts=len(self.open),
            institutions=len({a.institution for a in self.accounts}),
            overdue_accounts=sum(r.days_past_due > 0 for r in self.standing),
            current_worst_days_past_due=self.current_worst,
            worst_days_past_due_3m=self.worst(3),
            worst_days_past_due_6m=self.worst(6),
            worst_days_past_due_12m=self.worst(12),
            worst_days_past_due_24m=self.worst(24),
            worst_days_past_due_60m=self.worst(60),
            months_since_30_days_past_due=self.since(30),
            months_since_90_days_past_due=self.since(90),
            on_time_12m=self.on_time(12),
            on_time_24m=self.on_time(24),
            oldest_account_open_date=min(
                (a.open_date for a in self.accounts if a.open_date), default=None
            ),
            money=tuple(self.money(currency) for currency in self.currencies()),
        )

    def history(self) -> tuple[int, ...]:
        return tuple(
            max((r.days_past_due for _, r in self.rows if r.month == self.now - back), default=-1)
            for back in range(24)
        )

    def month(self, month: int) -> MonthFigures:
        rows = [(a, r) for a, r in self.rows if r.month == month]
        return MonthFigures(
            month=month,
            reported_accounts=len(rows),
            on_time_accounts=sum(r.days_past_due == 0 for _, r in rows),
            worst_days_past_due=max(r.days_past_due for _, r in rows),
            money=tuple(
                MonthMoney(
                    currency,
                    sum(r.due or 0 for a, r in rows if a.currency == currency),
                    sum(r.paid or 0 for a, r in rows if a.currency == currency),
                    sum(r.balance or 0 for a, r in rows if a.currency == currency),
                )
                for currency in self.currencies(month)
            ),
        )

    def gaps(self) -> int:
        last = max(r.month for _, r in self.rows)
        missing = 0
        for account in self.accounts:
            months = [r.month for x, r in self.rows if x is account]
            for month in range(months[0], last + 1):
                closed = account.close_date is not None and account.close_date <= _end_of(month)
                missing += month not in months and not closed
        return missing

    def explanations(self) -> tuple[Explanation, ...]:
        if not self.rows:
            return (Explanation(ExplanationCode.NO_RECORD, 0),)
        months = [r.month for _, r in self.rows]
        age = (self.as_of - _end_of(max(months))).days
        span = max(months) - min(months) + 1
        serious = self.since(90)
        found = [
            (age > 62, ExplanationCode.DATA_STALE, age),
            (span < 24, ExplanationCode.SHORT_HISTORY, span),
            (self.current_worst > 0, ExplanationCode.CURRENT_LATENESS, self.current_worst),
            (
                serious is not None and serious < 24,
                ExplanationCode.RECENT_SERIOUS_LATENESS,
                serious or 0,
            ),
            (self.gaps() > 0, ExplanationCode.REPORTING_GAPS, self.gaps()),
            (
                len(self.currencies()) > 1,
                ExplanationCode.SEVERAL_CURRENCIES,
                len(self.currencies()),
            ),
        ]
        return tuple(Explanation(code, value) for true, code, value in found if true)

    def status(self) -> CreditStatus:
        if not self.rows:
            return CreditStatus.NO_RECORD
        if self.current_worst == 0:
            return CreditStatus.CURRENT
        return CreditStatus.SERIOUSLY_OVERDUE if self.current_worst > 90 else CreditStatus.OVERDUE


def _naive_report(
    accounts: Sequence[Account], data_version: int, as_of: date, inquiries: RecentInquiries | None
) -> CreditReport:
    oracle = _Oracle(accounts, as_of)
    months = sorted({r.month for _, r in oracle.rows})
    return CreditReport(
        status=oracle.status(),
        as_of=as_of,
        data_basis=DataBasis(
            data_version,
            months[0] if months else None,
            months[-1] if months else None,
            (as_of - _end_of(months[-1])).days if months else None,
            len(oracle.rows),
        ),
        summary=oracle.figures(),
        worst_days_past_due_24m=oracle.history(),
        months=tuple(oracle.month(month) for month in months),
        inquiries=inquiries,
        explanations=oracle.explanations(),
    )


@pytest.fixture(scope="session")
def naive_report() -> Callable[..., CreditReport]:
    """A full report straight from accounts."""
    return _naive_report


_AMOUNTS = st.integers(-5_000, 500_000)
_DPD = st.sampled_from([0, 0, 0, 1, 29, 30, 60, 89, 90, 91, 180, 270])


@st.composite
def _accounts(draw: st.DrawFn) -> Account:
    months = draw(st.sets(st.integers(FIRST_MONTH, FIRST_MONTH + 40), min_size=1, max_size=12))
    limit = draw(st.sampled_from([0, 0, 100_000]))
    closed = draw(st.none() | st.dates(date(2003, 1, 1), date(2007, 6, 30)))
    return Account(
        institution=draw(st.sampled_from(["bank-a", "bank-b", "bank-c"])),
        account_type=draw(st.sampled_from(AccountType)),
        currency=draw(st.sampled_from(["CNY", "CNY", "TWD"])),
        open_date=draw(st.none() | st.dates(date(1990, 1, 1), date(2003, 1, 1))),
        close_date=closed,
        records=tuple(
            RepaymentRecord(
                month=month,
                due=draw(st.none() | _AMOUNTS),
                paid=draw(_AMOUNTS),
                balance=draw(_AMOUNTS),
                days_past_due=draw(_DPD),
                credit_limit=limit,
            )
            for month in sorted(months)
        ),
    )


@pytest.fixture(scope="session")
def account_lists() -> st.SearchStrategy[list[Account]]:
    """Up to four accounts of one subject, with gaps, closings and two currencies."""
    return st.lists(_accounts(), max_size=4)
