# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Figures that every report version takes out of a summary in the same way.

A month counts once its last day is reached, so an answer as of a date never shows
what was reported for a later month. What stands here keeps its meaning for good, as
the versions that use it do: another meaning is another function.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gateway.domain.codes import CreditStatus, ExplanationCode
from gateway.domain.months import last_complete_month, last_day, month_of
from gateway.domain.reports.report import DataBasis, Explanation, Ratio
from gateway.domain.reports.summary import MoneySeries, Summary

HISTORY_MONTHS = 24
WORST_WINDOWS = (3, 6, 12, 24, 60)
"""Months, ascending."""
STALE_AFTER_DAYS = 62
SERIOUS_DPD = 90
LATE_DPD = 30


@dataclass(frozen=True, slots=True)
class Position:
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


def position_of(summary: Summary, as_of: date) -> Position | None:
    """Where `as_of` lies; None when it lies before the first report."""
    reported = summary.reported
    end = min(last_complete_month(as_of) - summary.first_month, len(reported) - 1)
    if end < 0:
        return None
    newest = end
    while not reported[newest]:  # ends at 0 at the latest: the first month is reported
        newest -= 1
    return Position(month_of(as_of) - summary.first_month, end, newest)


def status_of(worst_dpd: int) -> CreditStatus:
    """The one-word answer to the worst current lateness."""
    if worst_dpd == 0:
        return CreditStatus.CURRENT
    return CreditStatus.SERIOUSLY_OVERDUE if worst_dpd > SERIOUS_DPD else CreditStatus.OVERDUE


def data_basis(summary: Summary, position: Position, data_version: int, as_of: date) -> DataBasis:
    """Which data the figures come from, and how old they are."""
    return DataBasis(
        data_version=data_version,
        first_report_month=summary.first_month,
        newest_report_month=summary.first_month + position.newest,
        age_days=_age_days(summary, position, as_of),
        reported_account_months=sum(summary.reported[: position.end + 1]),
    )


def _age_days(summary: Summary, position: Position, as_of: date) -> int:
    """Days from the last day of the newest reported month."""
    return (as_of - last_day(summary.first_month + position.newest)).days


def worst_by_window(summary: Summary, position: Position) -> list[int | None]:
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


def months_since(summary: Summary, position: Position, dpd: int) -> int | None:
    """Months from the newest month with that lateness or more to the as-of date's."""
    worst = summary.worst_dpd
    for index in range(position.end, -1, -1):
        if worst[index] >= dpd:
            return position.current - index
    return None


def ratio_of(numerator: list[int], denominator: list[int], window: slice) -> Ratio:
    """The exact fraction of two sums."""
    return Ratio(sum(numerator[window]), sum(denominator[window]))


def history_of(summary: Summary, position: Position) -> tuple[int, ...]:
    """Section HISTORY: newest month first, -1 where nothing was reported."""
    to_come = min(HISTORY_MONTHS, position.current - position.end)
    known = summary.worst_dpd[position.window(HISTORY_MONTHS)]
    known.reverse()
    before = HISTORY_MONTHS - to_come - len(known)
    return (*(-1,) * to_come, *known, *(-1,) * before)


def known_money(summary: Summary, index: int) -> list[MoneySeries]:
    """The currencies in which anything was reported up to a month."""
    month = summary.first_month + index
    return [series for series in summary.money if series.first_month <= month]


def explanations_of(
    summary: Summary, position: Position, as_of: date, since_serious: int | None
) -> tuple[Explanation, ...]:
    """What a reader must know to read the figures rightly, ordered by code."""
    found: list[Explanation] = []
    age = _age_days(summary, position, as_of)
    if age > STALE_AFTER_DAYS:
        found.append(Explanation(ExplanationCode.DATA_STALE, age))
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
    currencies = len(known_money(summary, position.end))
    if currencies > 1:
        found.append(Explanation(ExplanationCode.SEVERAL_CURRENCIES, currencies))
    return tuple(found)
