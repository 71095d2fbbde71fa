# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 9 under report version 2: what was not reported never reads as zero.

An amount of which nothing was reported is None; one that was reported in part is the
sum of what was, beside the number of accounts that lacked it. Ratios count only
account-months of which both numbers are known. A currency in which nothing was
reported for a month is not in that month. Where nothing is missing, the figures are
those of version 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gateway.domain.codes import CreditStatus, ExplanationCode, Section
from gateway.domain.reports.report import DataBasis, Explanation, Ratio, RecentInquiries
from gateway.domain.reports.summary import MoneySeries, Summary
from gateway.domain.reports.version_2.figures import (
    CreditReport,
    MoneySummary,
    MonthFigures,
    MonthMoney,
    SummaryFigures,
)
from gateway.domain.reports.version_2.series import SERIES_2, MissingMoney, MissingSeries
from gateway.domain.reports.windows import (
    HISTORY_MONTHS,
    LATE_DPD,
    SERIOUS_DPD,
    Position,
    explanations_of,
    history_of,
    months_since,
    position_of,
    ratio_of,
    status_of,
    worst_by_window,
)
from gateway.domain.reports.windows import data_basis as data_basis_of

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
    late_closed_accounts=0,
    late_closed_worst_days_past_due=None,
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
    """The report of one subject; arguments as of `gateway.domain.reports.versions.BuildReport`."""
    asked = inquiries if Section.INQUIRIES in sections else None
    position = None if summary is None else position_of(summary, as_of)
    if summary is None or position is None:
        return _no_record(data_version, as_of, sections, asked)
    missing: MissingSeries = summary.added[SERIES_2.version]
    since_serious = months_since(summary, position, SERIOUS_DPD)
    return CreditReport(
        status=status_of(summary.current_worst_dpd[position.end]),
        as_of=as_of,
        data_basis=data_basis_of(summary, position, data_version, as_of),
        summary=_figures(summary, missing, position, since_serious)
        if Section.SUMMARY in sections
        else None,
        worst_days_past_due_24m=history_of(summary, position)
        if Section.HISTORY in sections
        else None,
        months=_months(summary, missing, position) if Section.MONTHS in sections else None,
        inquiries=asked,
        explanations=(
            *explanations_of(summary, position, as_of, since_serious),
            *_more_explanations(missing, position),
        ),
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


def _figures(
    summary: Summary, missing: MissingSeries, position: Position, since_serious: int | None
) -> SummaryFigures:
    """Section SUMMARY."""
    end = position.end
    year, two_years = position.window(12), position.window(24)
    worst_3m, worst_6m, worst_12m, worst_24m, worst_60m = worst_by_window(summary, position)
    late_closed = missing.late_closed[end]
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
        late_closed_accounts=late_closed,
        late_closed_worst_days_past_due=missing.late_closed_dpd[end] if late_closed else None,
        money=tuple(
            [
                _money(series, lacking, end, year, two_years)
                for series, lacking in _known_money(summary, missing, end)
            ]
        ),
    )


def _known_money(
    summary: Summary, missing: MissingSeries, index: int
) -> list[tuple[MoneySeries, MissingMoney]]:
    """The currencies in which anything was reported up to a month."""
    month = summary.first_month + index
    pairs = zip(summary.money, missing.money, strict=True)
    return [pair for pair in pairs if pair[0].first_month <= month]


def _money(
    series: MoneySeries, missing: MissingMoney, end: int, year: slice, two_years: slice
) -> MoneySummary:
    """Section SUMMARY in one currency."""
    limit, accounts = series.credit_limit[end], missing.money_open[end]
    late = missing.money_overdue[end]
    balance_missing, overdue_missing = (
        missing.open_balance_missing[end],
        missing.overdue_missing[end],
    )
    overdue = series.overdue[end] - missing.overdue_without_paid[end]
    return MoneySummary(
        currency=series.currency,
        open_accounts=accounts,
        credit_limit=limit,
        balance=_reported(series.open_balance[end], balance_missing, accounts),
        balance_missing=balance_missing,
        overdue_accounts=late,
        overdue_amount=_reported(overdue, overdue_missing, late),
        overdue_amount_missing=overdue_missing,
        utilisation=Ratio(
            series.balance_under_limit[end], limit - missing.limit_without_balance[end]
        ),
        paid_to_due_12m=_paid_to_due(series, missing, year),
        paid_to_due_missing_12m=sum(missing.due_or_paid_missing[year]),
        paid_to_due_24m=_paid_to_due(series, missing, two_years),
        paid_to_due_missing_24m=sum(missing.due_or_paid_missing[two_years]),
    )


def _reported(amount: int, missing: int, accounts: int) -> int | None:
    """An amount, unless it is missing of all the accounts that should have one."""
    return None if missing and missing == accounts else amount


def _paid_to_due(series: MoneySeries, missing: MissingMoney, window: slice) -> Ratio:
    """Of account-months of which both are known."""
    due = sum(series.due[window]) - sum(missing.due_without_paid[window])
    return Ratio(sum(series.paid_against_due[window]), due)


def _months(
    summary: Summary, missing: MissingSeries, position: Position
) -> tuple[MonthFigures, ...]:
    """Section MONTHS: every reported month, oldest first."""
    return tuple(
        MonthFigures(
            month=summary.first_month + index,
            reported_accounts=summary.reported[index],
            on_time_accounts=summary.on_time[index],
            worst_days_past_due=summary.worst_dpd[index],
            money=tuple(
                [
                    _month_money(series, lacking, index)
                    for series, lacking in zip(summary.money, missing.money, strict=True)
                    if lacking.money_reported[index]
                ]
            ),
        )
        for index in range(position.end + 1)
        if summary.reported[index]
    )


def _month_money(series: MoneySeries, missing: MissingMoney, index: int) -> MonthMoney:
    """One currency of one month, in which something was reported."""
    accounts = missing.money_reported[index]
    return MonthMoney(
        currency=series.currency,
        reported_accounts=accounts,
        due=_reported(series.due[index], missing.due_missing[index], accounts),
        due_missing=missing.due_missing[index],
        paid=_reported(series.paid[index], missing.paid_missing[index], accounts),
        paid_missing=missing.paid_missing[index],
        balance=_reported(series.balance[index], missing.balance_missing[index], accounts),
        balance_missing=missing.balance_missing[index],
    )


def _more_explanations(missing: MissingSeries, position: Position) -> list[Explanation]:
    """What version 1 does not say, ordered by code."""
    found = []
    if missing.late_closed[position.end]:
        days = missing.late_closed_dpd[position.end]
        found.append(Explanation(ExplanationCode.LATE_AFTER_CLOSING, days))
    incomplete = sum(missing.incomplete[: position.end + 1])
    if incomplete:
        found.append(Explanation(ExplanationCode.AMOUNTS_MISSING, incomplete))
    return found
