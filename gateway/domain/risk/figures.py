# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a scorecard looks at: integers, taken out of a summary as of a date.

The window is the card's number of months up to the newest reported one. Every figure has
one direction in which it can only raise the risk. So somebody who was less late, or who paid
more and still owes as much, or has a higher limit, never has a worse score. What was charged
lowers the risk, and what is owed raises it: of more purchases the one or the other can count.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from gateway.domain.reports.summary import MoneySeries, Summary
from gateway.domain.reports.version_2 import SERIES_2
from gateway.domain.reports.version_2.series import MissingSeries
from gateway.domain.reports.version_3 import SERIES_3
from gateway.domain.reports.version_3.plans import planned_since
from gateway.domain.reports.version_3.series import PlanSeries
from gateway.domain.reports.windows import Position, known_money, position_of
from gateway.domain.risk.codes import NotScored, RiskFigure

_LATE_60 = 60
_WHOLE = 10_000
"""Basis points."""


@dataclass(frozen=True, slots=True)
class Population:
    """Whom a card was made of.

    Attributes:
        currency: ISO 4217 code of all money.
        months: reported without a gap, up to the newest.
        most_accounts: accounts ever reported, at most.
        max_age_months: from the newest reported month to the as-of date's, at most.
    """

    currency: str
    months: int
    most_accounts: int
    max_age_months: int


@dataclass(frozen=True, slots=True)
class Window:
    """What was reported for the card's months, oldest first; money in minor units.

    Attributes:
        newest_month: month number of the last one.
        days: worst days past due.
        paid: paid in the month.
        balance: at its end.
        credit_limit: in the newest month; above 0.
    """

    newest_month: int
    days: tuple[int, ...]
    paid: tuple[int, ...]
    balance: tuple[int, ...]
    credit_limit: int


def window_of(summary: Summary | None, as_of: date, population: Population) -> Window | NotScored:
    """The months that are scored, or why there are none."""
    position = None if summary is None else position_of(summary, as_of)
    if summary is None or position is None:
        return NotScored.NO_RECORD
    newest = position.newest
    if (wrong := _unlike(summary, position, population)) is not None:
        return wrong
    (series,) = known_money(summary, newest)
    span = slice(newest - population.months + 1, newest + 1)
    if planned_since(_plans(summary), summary.first_month + span.start, as_of):
        return NotScored.ON_PLAN
    if (wrong := _lacking(summary, series, span)) is not None:
        return wrong
    return Window(
        newest_month=summary.first_month + newest,
        days=tuple(summary.worst_dpd[span]),
        paid=tuple(series.paid[span]),
        balance=tuple(series.balance[span]),
        credit_limit=series.credit_limit[newest],
    )


def _unlike(summary: Summary, position: Position, population: Population) -> NotScored | None:
    """Accounts, currency and months are those of the card's people."""
    end, newest = position.end, position.newest
    if not summary.open_accounts[end]:
        return NotScored.NO_OPEN_ACCOUNT
    if summary.accounts[end] > population.most_accounts:
        return NotScored.SEVERAL_ACCOUNTS
    if [series.currency for series in known_money(summary, end)] != [population.currency]:
        return NotScored.OTHER_CURRENCY
    if position.current - newest > population.max_age_months:
        return NotScored.TOO_OLD
    start = newest - population.months + 1
    if start < 0 or any(
        not reported or unreported
        for reported, unreported in zip(
            summary.reported[start : newest + 1],
            summary.unreported[start : newest + 1],
            strict=True,
        )
    ):
        return NotScored.TOO_FEW_MONTHS
    return None


def _lacking(summary: Summary, series: MoneySeries, span: slice) -> NotScored | None:
    """Amounts were reported, and a limit."""
    number = summary.money.index(series)
    missing: MissingSeries = summary.added[SERIES_2.version]
    money = missing.money[number]
    newest = span.stop - 1
    unsaid = (
        any(money.paid_missing[span]),
        any(money.balance_missing[span]),
        _held(summary).money[number].limit_missing[newest],
    )
    if any(unsaid):
        return NotScored.AMOUNTS_MISSING
    return None if series.credit_limit[newest] > 0 else NotScored.NO_LIMIT


def _held(summary: Summary) -> PlanSeries:
    held: PlanSeries = summary.added[SERIES_3.version]
    return held


def _plans(summary: Summary) -> list[str]:
    return _held(summary).plans


def _in_a_row(window: Window) -> int:
    """Months late in a row, up to the newest."""
    count = 0
    for days in reversed(window.days):
        if days == 0:
            break
        count += 1
    return count


def _since_60(window: Window) -> int:
    """Months from the newest one 60 days late or more; the window's length without one."""
    for age, days in enumerate(reversed(window.days)):
        if days >= _LATE_60:
            return age
    return len(window.days)


def _unpaid(window: Window) -> int:
    """Months in which nothing was paid although the month before ended with a balance."""
    return sum(
        owed > 0 and paid == 0
        for owed, paid in zip(window.balance[:-1], window.paid[1:], strict=True)
    )


def _utilisation(window: Window) -> int:
    """Mean balance over the limit in basis points, rounded down; 0 for a credit."""
    owed = max(0, sum(window.balance))
    return owed * _WHOLE // (len(window.balance) * window.credit_limit)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure.

    Attributes:
        unit: "days", "months", "basis points" or "minor units".
        more_is_worse: the direction in which the risk rises.
        meaning: completes "the figure is ...".
        count: its value.
    """

    unit: str
    more_is_worse: bool
    meaning: str
    count: Callable[[Window], int]


_WORSE, _BETTER = True, False
"""What more of a figure is."""

FIGURES: dict[RiskFigure, FigureRow] = {
    RiskFigure.DAYS_PAST_DUE: FigureRow(
        "days", _WORSE, "days past due in the newest month", lambda w: w.days[-1]
    ),
    RiskFigure.WORST_DAYS_PAST_DUE_2M: FigureRow(
        "days", _WORSE, "the worst days past due of the newest 2 months", lambda w: max(w.days[-2:])
    ),
    RiskFigure.WORST_DAYS_PAST_DUE_OLDEST_2M: FigureRow(
        "days", _WORSE, "the worst days past due of the oldest 2 months", lambda w: max(w.days[:2])
    ),
    RiskFigure.DAYS_PAST_DUE_IN_ALL: FigureRow(
        "days", _WORSE, "the sum of the months' days past due", lambda w: sum(w.days)
    ),
    RiskFigure.MONTHS_LATE: FigureRow(
        "months", _WORSE, "months past due", lambda w: sum(days > 0 for days in w.days)
    ),
    RiskFigure.MONTHS_LATE_IN_A_ROW: FigureRow(
        "months", _WORSE, "months past due in a row, up to the newest", _in_a_row
    ),
    RiskFigure.MONTHS_SINCE_60_DAYS_LATE: FigureRow(
        "months",
        _BETTER,
        "months from the newest one 60 or more days past due to the newest; the number of months "
        "where there is none",
        _since_60,
    ),
    RiskFigure.MONTHS_UNPAID: FigureRow(
        "months",
        _WORSE,
        "months in which nothing was paid although the month before ended with a balance",
        _unpaid,
    ),
    RiskFigure.MEAN_UTILISATION: FigureRow(
        "basis points", _WORSE, "the mean balance over the credit limit, rounded down", _utilisation
    ),
    RiskFigure.HEADROOM: FigureRow(
        "minor units",
        _BETTER,
        "the credit limit less the newest balance",
        lambda w: w.credit_limit - w.balance[-1],
    ),
    RiskFigure.PAID_2M: FigureRow(
        "minor units", _BETTER, "paid in the newest 2 months", lambda w: sum(w.paid[-2:])
    ),
    RiskFigure.PAID_IN_ALL: FigureRow(
        "minor units", _BETTER, "paid in all months", lambda w: sum(w.paid)
    ),
    RiskFigure.LEAST_PAID: FigureRow(
        "minor units", _BETTER, "the least that was paid in a month", lambda w: min(w.paid)
    ),
    RiskFigure.MOST_PAID: FigureRow(
        "minor units", _BETTER, "the most that was paid in a month", lambda w: max(w.paid)
    ),
    RiskFigure.CHARGED: FigureRow(
        "minor units",
        _BETTER,
        "what was charged to the account after the oldest month: how much the balance rose, "
        "and what was paid",
        lambda w: w.balance[-1] - w.balance[0] + sum(w.paid[1:]),
    ),
}
