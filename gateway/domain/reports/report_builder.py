# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 9: the report, taken out of a summary as of a date.

Figures are defined in proto/creditgateway/v1/credit_status.proto. A month
counts once its last day is reached, so an answer as of a date never shows what
was reported for a later month. Every figure is exact; nothing is rounded.

On the path of every query: the arrays of the summary are sliced, and objects by
month are made only when the section MONTHS is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gateway.domain.codes import CreditStatus, ExplanationCode, Section
from gateway.domain.months import last_complete_month, last_day, month_of
from gateway.domain.reports.report import (
    CreditReport,
    DataBasis,
    Explanation,
    MoneySummary,
    MonthFigures,
    MonthMoney,
    Ratio,
    RecentInquiries,
    SummaryFigures,
)
from gateway.domain.reports.summary import MoneySeries, Summary

HISTORY_MONTHS = 24
WORST_WINDOWS = (3, 6, 12, 24, 60)
"""Months, ascending."""
STALE_AFTER_DAYS = 62
SERIOUS_DPD = 90
_LATE_DPD = 30
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


@dataclass(frozen=True, slots=True)
class _Position:
    """Where a date lies in a summary; all are indexes into its arrays.

    Attributes:
        current: the month of the as-of date; may lie behind the arrays.
        end: newest month that counts; 0 or more.
        newest: newest month with a report, not after `end`.
    """

    current: int
    end: int
    newest: int

    def window(self, months: int) -> slice:
        """The months that count of the `months` ending with the as-of date's."""
        return slice(max(0, self.current - months + 1), self.end + 1)


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
    position = None if summary is None else _position(summary, as_of)
    if summary is None or position is None:
        return _no_record(data_version, as_of, sections, asked)
    since_serious = _months_since(summary, position, SERIOUS_DPD)
    return CreditReport(
        status=_status(summary.current_worst_dpd[position.end]),
        as_of=as_of,
        data_basis=_data_basis(summary, position, data_version, as_of),
        summary=_figures(summary, position, since_serious) if Section.SUMMARY in sections else None,
        worst_days_past_due_24m=_history(summary, position)
        if Section.HISTORY in sections
        else None,
        months=_months(summary, position) if Section.MONTHS in sections else None,
        inquiries=asked,
        explanations=_explanations(summary, position, as_of, since_serious),
    )


def _position(summary: Summary, as_of: date) -> _Position | None:
    """Where `as_of` lies; None when it lies before the first report."""
    reported = summary.reported
    end = min(last_complete_month(as_of) - summary.first_month, len(reported) - 1)
    if end < 0:
        return None
    newest = end
    while not reported[newest]:  # ends at 0 at the latest: the first month is reported
        newest -= 1
    return _Position(month_of(as_of) - summary.first_month, end, newest)


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


def _status(worst_dpd: int) -> CreditStatus:
    """The one-word answer to the worst current lateness."""
    if worst_dpd == 0:
        return CreditStatus.CURRENT
    return CreditStatus.SERIOUSLY_OVERDUE if worst_dpd > SERIOUS_DPD else CreditStatus.OVERDUE


def _data_basis(summary: Summary, position: _Position, data_version: int, as_of: date) -> DataBasis:
    """Which data the figures come from, and how old they are."""
    return DataBasis(
        data_version=data_version,
        first_report_month=summary.first_month,
        newest_report_month=summary.first_month + position.newest,
        age_days=_age_days(summary, position, as_of),
        reported_account_months=sum(summary.reported[: position.end + 1]),
    )


def _age_days(summary: Summary, position: _Position, as_of: date) -> int:
    """Days from the last day of the newest reported month."""
    return (as_of - last_day(summary.first_month + position.newest)).days


def _figures(summary: Summary, position: _Position, since_serious: int | None) -> SummaryFigures:
    """Section SUMMARY."""
    end = position.end
    year, two_years = position.window(12), position.window(24)
    worst_3m, worst_6m, worst_12m, worst_24m, worst_60m = _worst(summary, position)
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
        months_since_30_days_past_due=_months_since(summary, position, _LATE_DPD),
        months_since_90_days_past_due=since_serious,
        on_time_12m=_ratio(summary.on_time, summary.reported, year),
        on_time_24m=_ratio(summary.on_time, summary.reported, two_years),
        oldest_account_open_date=summary.oldest_open_date[end],
        money=tuple(
            [_money(series, end, year, two_years) for series in _known_money(summary, end)]
        ),
    )


def _worst(summary: Summary, position: _Position) -> list[int | None]:
    """The worst lateness reported in each of WORST_WINDOWS; None where nothing was.

    Each window holds the one before it, so that every month is looked at once.
    """
    by_month = summary.worst_dpd
    found: list[int | None] = []
    worst, newer = -1, position.end + 1
    for months in WORST_WINDOWS:
        oldest = max(0, position.current - months + 1)
        if oldest < newer:
            worst = max(worst, *by_month[oldest:newer])
            newer = oldest
        found.append(None if worst < 0 else worst)
    return found


def _months_since(summary: Summary, position: _Position, dpd: int) -> int | None:
    """Months from the newest month with that lateness or more to the as-of date's."""
    worst = summary.worst_dpd
    for index in range(position.end, -1, -1):
        if worst[index] >= dpd:
            return position.current - index
    return None


def _ratio(numerator: list[int], denominator: list[int], window: slice) -> Ratio:
    """The exact fraction of two sums."""
    return Ratio(sum(numerator[window]), sum(denominator[window]))


def _known_money(summary: Summary, index: int) -> list[MoneySeries]:
    """The currencies in which anything was reported up to a month."""
    month = summary.first_month + index
    return [series for series in summary.money if series.first_month <= month]


def _money(series: MoneySeries, end: int, year: slice, two_years: slice) -> MoneySummary:
    """Section SUMMARY in one currency."""
    limit = series.credit_limit[end]
    return MoneySummary(
        currency=series.currency,
        credit_limit=limit,
        balance=series.open_balance[end],
        overdue_amount=series.overdue[end],
        utilisation=Ratio(series.balance_under_limit[end], limit),
        paid_to_due_12m=_ratio(series.paid_against_due, series.due, year),
        paid_to_due_24m=_ratio(series.paid_against_due, series.due, two_years),
    )


def _history(summary: Summary, position: _Position) -> tuple[int, ...]:
    """Section HISTORY: newest month first, -1 where nothing was reported."""
    to_come = min(HISTORY_MONTHS, position.current - position.end)
    known = summary.worst_dpd[position.window(HISTORY_MONTHS)]
    known.reverse()
    before = HISTORY_MONTHS - to_come - len(known)
    return (*(-1,) * to_come, *known, *(-1,) * before)


def _months(summary: Summary, position: _Position) -> tuple[MonthFigures, ...]:
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
                for series in _known_money(summary, index)
            ),
        )
        for index in range(position.end + 1)
        if summary.reported[index]
    )


def _explanations(
    summary: Summary, position: _Position, as_of: date, since_serious: int | None
) -> tuple[Explanation, ...]:
    """What a reader must know to read the figures rightly, ordered by code."""
    found: list[Explanation] = []
    age_days = _age_days(summary, position, as_of)
    if age_days > STALE_AFTER_DAYS:
        found.append(Explanation(ExplanationCode.DATA_STALE, age_days))
    if position.newest + 1 < HISTORY_MONTHS:
        found.append(Explanation(ExplanationCode.SHORT_HISTORY, position.newest + 1))
    lateness = summary.current_worst_dpd[position.end]
    if lateness > 0:
        found.append(Explanation(ExplanationCode.CURRENT_LATENESS, lateness))
    if since_serious is not None and since_serious < HISTORY_MONTHS:
        found.append(Explanation(ExplanationCode.RECENT_SERIOUS_LATENESS, since_serious))
    # Months after the newest report are not gaps; the data's age tells of them.
    gaps = sum(summary.unreported[: position.newest + 1])
    if gaps > 0:
        found.append(Explanation(ExplanationCode.REPORTING_GAPS, gaps))
    currencies = len(_known_money(summary, position.end))
    if currencies > 1:
        found.append(Explanation(ExplanationCode.SEVERAL_CURRENCIES, currencies))
    return tuple(found)
