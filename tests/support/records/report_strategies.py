# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Hypothesis strategies of canonical reports and queries, and one full example.

The strategies stay within what the fields of credit_status.proto can hold, and
reach its edges; they do not care whether figures fit together.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from gateway.domain.codes import CreditStatus, ExplanationCode
from gateway.domain.months import month_number
from gateway.domain.reports.report import DataBasis, Explanation, Ratio, RecentInquiries
from gateway.domain.reports.version_1 import EXPLANATIONS
from gateway.domain.reports.version_1.figures import (
    CreditReport,
    MoneySummary,
    MonthFigures,
    MonthMoney,
    SummaryFigures,
)

_INT64 = st.integers(-(2**63), 2**63 - 1)
_UINT64 = st.integers(0, 2**64 - 1)
_UINT32 = st.integers(0, 2**32 - 1)
_DAYS = st.one_of(st.integers(0, 400), _UINT32)
_DATES = st.dates(date(1900, 1, 1), date(9998, 12, 31))
_MONTHS = st.integers(month_number(1900, 1), month_number(9998, 12))
_CURRENCIES = st.sampled_from(["CNY", "EUR", "TWD", "USD"])
_RATIOS = st.builds(Ratio, _INT64, _INT64)

SUMMARIES = st.builds(
    SummaryFigures,
    accounts=_UINT32,
    open_accounts=_UINT32,
    institutions=_UINT32,
    overdue_accounts=_UINT32,
    current_worst_days_past_due=_DAYS,
    worst_days_past_due_3m=st.none() | _DAYS,
    worst_days_past_due_6m=st.none() | _DAYS,
    worst_days_past_due_12m=st.none() | _DAYS,
    worst_days_past_due_24m=st.none() | _DAYS,
    worst_days_past_due_60m=st.none() | _DAYS,
    months_since_30_days_past_due=st.none() | _UINT32,
    months_since_90_days_past_due=st.none() | _UINT32,
    on_time_12m=_RATIOS,
    on_time_24m=_RATIOS,
    oldest_account_open_date=st.none() | _DATES,
    money=st.lists(
        st.builds(MoneySummary, _CURRENCIES, _INT64, _INT64, _INT64, _RATIOS, _RATIOS, _RATIOS),
        max_size=3,
    ).map(tuple),
)

MONTHS = st.builds(
    MonthFigures,
    month=_MONTHS,
    reported_accounts=_UINT32,
    on_time_accounts=_UINT32,
    worst_days_past_due=_DAYS,
    money=st.lists(st.builds(MonthMoney, _CURRENCIES, _INT64, _INT64, _INT64), max_size=2).map(
        tuple
    ),
)

REPORTS = st.builds(
    CreditReport,
    status=st.sampled_from(CreditStatus),
    as_of=_DATES,
    data_basis=st.builds(
        DataBasis, _UINT64, st.none() | _MONTHS, st.none() | _MONTHS, st.none() | _UINT32, _UINT32
    ),
    summary=st.none() | SUMMARIES,
    worst_days_past_due_24m=st.none()
    | st.lists(st.integers(-1, 400), min_size=24, max_size=24).map(tuple),
    months=st.none() | st.lists(MONTHS, max_size=3).map(tuple),
    inquiries=st.none() | st.builds(RecentInquiries, _UINT32, _UINT32, _UINT32, _UINT64),
    explanations=st.lists(
        st.builds(Explanation, st.sampled_from(EXPLANATIONS), _INT64), max_size=4
    ).map(tuple),
)

_SEPTEMBER_2005 = month_number(2005, 9)

FULL_REPORT = CreditReport(
    status=CreditStatus.OVERDUE,
    as_of=date(2005, 9, 30),
    data_basis=DataBasis(42, month_number(2005, 4), _SEPTEMBER_2005, 0, 8),
    summary=SummaryFigures(
        accounts=2,
        open_accounts=2,
        institutions=2,
        overdue_accounts=1,
        current_worst_days_past_due=45,
        worst_days_past_due_3m=45,
        worst_days_past_due_6m=95,
        worst_days_past_due_12m=95,
        worst_days_past_due_24m=95,
        worst_days_past_due_60m=95,
        months_since_30_days_past_due=0,
        months_since_90_days_past_due=4,
        on_time_12m=Ratio(5, 8),
        on_time_24m=Ratio(5, 8),
        oldest_account_open_date=date(2004, 2, 29),
        money=(
            MoneySummary("CNY", 0, 350_000, 12_500, Ratio(350_000, 0), Ratio(9, 10), Ratio(9, 10)),
            MoneySummary(
                "TWD",
                2_000_000,
                391_300,
                0,
                Ratio(391_300, 2_000_000),
                Ratio(68_900, 379_100),
                Ratio(68_900, 379_100),
            ),
        ),
    ),
    worst_days_past_due_24m=(45, 0, 12, 0, 95, -1, *[-1] * 18),
    months=(
        MonthFigures(
            month=_SEPTEMBER_2005 - 1,
            reported_accounts=1,
            on_time_accounts=1,
            worst_days_past_due=0,
            money=(MonthMoney("TWD", 310_200, 310_200, -50),),
        ),
        MonthFigures(
            month=_SEPTEMBER_2005,
            reported_accounts=2,
            on_time_accounts=1,
            worst_days_past_due=45,
            money=(
                MonthMoney("CNY", 12_500, 0, 350_000),
                MonthMoney("TWD", 0, 0, 391_300),
            ),
        ),
    ),
    inquiries=RecentInquiries(1, 3, 2, 1234),
    explanations=(
        Explanation(ExplanationCode.SHORT_HISTORY, 6),
        Explanation(ExplanationCode.CURRENT_LATENESS, 45),
        Explanation(ExplanationCode.SEVERAL_CURRENCIES, 2),
    ),
)
"""Every section, every figure present."""

NO_RECORD_REPORT = CreditReport(
    status=CreditStatus.NO_RECORD,
    as_of=date(2005, 9, 30),
    data_basis=DataBasis(42, None, None, None, 0),
    summary=SummaryFigures(
        accounts=0,
        open_accounts=0,
        institutions=0,
        overdue_accounts=0,
        current_worst_days_past_due=0,
        worst_days_past_due_3m=None,
        worst_days_past_due_6m=None,
        worst_days_past_due_12m=None,
        worst_days_past_due_24m=None,
        worst_days_past_due_60m=None,
        months_since_30_days_past_due=None,
        months_since_90_days_past_due=None,
        on_time_12m=Ratio(0, 0),
        on_time_24m=Ratio(0, 0),
        oldest_account_open_date=None,
        money=(),
    ),
    worst_days_past_due_24m=(-1,) * 24,
    months=(),
    inquiries=None,
    explanations=(Explanation(ExplanationCode.NO_RECORD, 0),),
)
"""A person nobody has reported on; every optional figure absent."""

STATUS_ONLY_REPORT = replace(
    FULL_REPORT, summary=None, worst_days_past_due_24m=None, months=None, inquiries=None
)
"""No section at all."""
