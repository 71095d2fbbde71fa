# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 9 under report version 1: the report, taken out of a summary as of a date.

Figures are defined in proto/creditgateway/v1/credit_status.proto. A month
counts once its last day is reached, so an answer as of a date never shows what
was reported for a later month. Every figure is exact; nothing is rounded.

On the path of every query: the arrays of the summary are sliced, and objects by
month are made only when the section MONTHS is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gateway.domain.codes import CreditStatus, ExplanationCode, Section
from gateway.domain.reports.report import DataBasis, Explanation, Ratio, RecentInquiries
from gateway.domain.reports.summary import MoneySeries, Summary
from gateway.domain.reports.version_1.figures import (
    CreditReport,
    MoneySummary,
    MonthFigures,
    MonthMoney,
    SummaryFigures,
)
from gateway.domain.reports.windows import (
    HISTORY_MONTHS,
    LATE_DPD,
    SERIOUS_DPD,
    Position,
    data_basis,
    explanations_of,
    history_of,
    known_money,
    months_since,
    position_of,
    ratio_of,
    status_of,
    worst_by_window,
)

_NOTHING = Ratio(0, 0)
_NO_FIGURES = SummaryFigures(
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
    on_time_12m=_NOTHING,
    on_time_24m=_NOTHING,
    oldest_account_open_date=None,
    money=(),
)


def build_report(
    summary: Summary | None,
    *,
    data_version: int,
    as_of: date,
    sections: Sequence[Section],
    inquiries: RecentInquiries | None,
) -> CreditReport:
    """The report of one subject.

    Args:
        summary: None when nothing was ever reported.
        data_version: the newest one of the subject's bucket when the summary was read.
        as_of: the date the figures are for.
        sections: the parts wanted; the others are None in the report.
        inquiries: passed through when the section INQUIRIES is wanted.
    """
    asked = inquiries if Section.INQUIRIES in sections else None
    position = None if summary is None else position_of(summary, as_of)
    if summary is None or position is None:
        return _no_record(data_version, as_of, sections, asked)
    since_serious = months_since(summary, position, SERIOUS_DPD)
    return CreditReport(
        status=status_of(summary.current_worst_dpd[position.end]),
        as_of=as_of,
        data_basis=data_basis(summary, position, data_version, as_of),
        summary=_figures(summary, position, since_serious) if Section.SUMMARY in sections else None,
        worst_days_past_due_24m=history_of(summary, position)
        if Section.HISTORY in sections
        else None,
        months=_months(summary, position) if Section.MONTHS in sections else None,
        inquiries=asked,
        explanations=explanations_of(summary, position, as_of, since_serious),
    )


def _no_record(
    data_version: int,
    as_of: date,
    sections: Sequence[Section],
    inquiries: RecentInquiries | None,
) -> CreditReport:
    """The report of a subject without a record: an answer, not an error."""
    return CreditReport(
        status=CreditStatus.NO_RECORD,
        as_of=as_of,
        data_basis=DataBasis(data_version, None, None, None, 0),
        summary=_NO_FIGURES if Section.SUMMARY in sections else None,
        worst_days_past_due_24m=(-1,) * HISTORY_MONTHS if Section.HISTORY in sections else None,
        months=() if Section.MONTHS in sections else None,
        inquiries=inquiries,
        explanations=(Explanation(ExplanationCode.NO_RECORD, 0),),
    )


def _figures(summary: Summary, position: Position, since_serious: int | None) -> SummaryFigures:
    """Section SUMMARY."""
    end = position.end
    year, two_years = position.window(12), position.window(24)
    worst_3m, worst_6m, worst_12m, worst_24m, worst_60m = worst_by_window(summary, position)
    return SummaryFigures(
        accounts=summary.accounts[end],
        open_accounts=summary.open_accounts[end],
        institutions=summary.institutions[end],
        overdue_accounts=summary.overdue_accounts[end],
        current_worst_days_past_due=summary.current_worst_dpd[end],
        worst_days_past_due_3m=worst_3m,
        worst_days_past_due_6m=worst_6m,
        worst_days_past_due_12m=worst_12m,
        worst_days_past_due_24m=worst_24m,
        worst_days_past_due_60m=worst_60m,
        months_since_30_days_past_due=months_since(summary, position, LATE_DPD),
        months_since_90_days_past_due=since_serious,
        on_time_12m=ratio_of(summary.on_time, summary.reported, year),
        on_time_24m=ratio_of(summary.on_time, summary.reported, two_years),
        oldest_account_open_date=summary.oldest_open_date[end],
        money=tuple([_money(series, end, year, two_years) for series in known_money(summary, end)]),
    )


def _money(series: MoneySeries, end: int, year: slice, two_years: slice) -> MoneySummary:
    """Section SUMMARY in one currency."""
    limit = series.credit_limit[end]
    return MoneySummary(
        currency=series.currency,
        credit_limit=limit,
        balance=series.open_balance[end],
        overdue_amount=series.overdue[end],
        utilisation=Ratio(series.balance_under_limit[end], limit),
        paid_to_due_12m=ratio_of(series.paid_against_due, series.due, year),
        paid_to_due_24m=ratio_of(series.paid_against_due, series.due, two_years),
    )


def _months(summary: Summary, position: Position) -> tuple[MonthFigures, ...]:
    """Section MONTHS: every reported month, oldest first."""
    return tuple(
        MonthFigures(
            month=summary.first_month + index,
            reported_accounts=summary.reported[index],
            on_time_accounts=summary.on_time[index],
            worst_days_past_due=summary.worst_dpd[index],
            money=tuple(
                MonthMoney(
                    series.currency, series.due[index], series.paid[index], series.balance[index]
                )
                for series in known_money(summary, index)
            ),
        )
        for index in range(position.end + 1)
        if summary.reported[index]
    )
