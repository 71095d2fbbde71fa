# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bins and points of a card: supervised, monotone, and the same in every run.

Bins are the plateaus of an isotonic regression of the outcome on quantiles of a figure, in
the direction that the figure has (gateway.domain.risk.figures). Points are the steps between
bins in a logistic regression over all figures at once, none of which may go the other way
(L-BFGS-B with bounds), with an L2 and a small L1 penalty. There is no randomness in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize
from sklearn.isotonic import IsotonicRegression

from gateway.domain.risk.codes import RiskFigure
from gateway.domain.risk.figures import FIGURES

Values = np.ndarray[Any, Any]

QUANTILES = 40
LEAST_SHARE = 0.01
"""Of the people, in each bin."""
L2, L1 = 5.0, 3.0
POINTS_IN_LOG_ODDS = 100
TABLE_STEP = 5
"""Points from one row of the probability table to the next."""


@dataclass(frozen=True)
class Fitted:
    """A card's numbers.

    Attributes:
        bins: by figure: upper bounds and points.
        points_from: of the probability table.
        basis_points: likewise.
    """

    bins: dict[RiskFigure, tuple[list[int], list[int]]]
    points_from: list[int]
    basis_points: list[int]


def bounds_of(values: Values, missed: Values, *, more_is_worse: bool) -> list[int]:
    """The upper bounds of a figure's bins."""
    places = np.linspace(0, 1, QUANTILES + 1)[1:-1]
    cuts = np.unique(np.quantile(values, places, method="lower"))
    rows = np.searchsorted(cuts, values, "left")
    model = IsotonicRegression(increasing=more_is_worse).fit(rows, missed)
    levels = model.predict(np.arange(len(cuts) + 1))
    kept = [
        int(cut) for cut, low, high in zip(cuts, levels, levels[1:], strict=False) if low != high
    ]
    while kept:
        rows = np.searchsorted(kept, values, "left")
        share = np.bincount(rows, minlength=len(kept) + 1) / len(values)
        least = int(share.argmin())
        if share[least] >= LEAST_SHARE:
            break
        del kept[_weaker(rows, missed, least, len(kept))]
    return kept


def _weaker(rows: Values, missed: Values, bin_: int, bounds: int) -> int:
    """The bound between a bin and the neighbour that is more like it."""
    if bin_ in {0, bounds}:
        return min(bin_, bounds - 1)
    rate = [float(missed[rows == each].mean()) for each in (bin_ - 1, bin_, bin_ + 1)]
    return bin_ - 1 if abs(rate[1] - rate[0]) < abs(rate[1] - rate[2]) else bin_


class _Steps:
    """The regression: an intercept, and steps of at least 0 from bin to bin."""

    def __init__(
        self, bins: list[Values], sizes: list[int], worse: list[bool], missed: Values
    ) -> None:
        self.bins, self.sizes, self.worse, self.missed = bins, sizes, worse, missed
        self.ends = np.cumsum([0, *[size - 1 for size in sizes]])

    def tables(self, steps: Values) -> list[Values]:
        """By figure the log-odds of each bin, 0 for the best one."""
        found = []
        for number, worse in enumerate(self.worse):
            own = steps[1 + self.ends[number] : 1 + self.ends[number + 1]]
            found.append(
                np.r_[0, np.cumsum(own)] if worse else np.r_[np.cumsum(own[::-1])[::-1], 0]
            )
        return found

    def loss(self, steps: Values) -> tuple[float, Values]:
        """The penalised log-loss and its gradient."""
        count, own = len(self.missed), steps[1:]
        odds = np.full(count, steps[0])
        for table, rows in zip(self.tables(steps), self.bins, strict=True):
            odds += table[rows]
        wrong = 1 / (1 + np.exp(-odds)) - self.missed
        gradient = np.empty_like(steps)
        gradient[0] = wrong.sum()
        for number, worse in enumerate(self.worse):
            sums = np.bincount(self.bins[number], weights=wrong, minlength=self.sizes[number])
            gradient[1 + self.ends[number] : 1 + self.ends[number + 1]] = (
                np.cumsum(sums[::-1])[::-1][1:] if worse else np.cumsum(sums)[:-1]
            )
        gradient[1:] += L2 * own + L1
        loss = np.logaddexp(0, odds).sum() - odds @ self.missed + L2 / 2 * (own**2).sum()
        return float(loss + L1 * own.sum()) / count, gradient / count

    def solve(self) -> list[Values]:
        """The tables with the least loss."""
        size = int(self.ends[-1])
        start = np.r_[-1.5, np.full(size, 0.01)]
        bounds = [(None, None), *[(0, None)] * size]
        options = {"maxiter": 1000}
        found = minimize(
            self.loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options=options
        )
        return self.tables(found.x)


def fit(figures: Values, missed: Values) -> Fitted:
    """The card of some people.

    Args:
        figures: a row per person, a column per row of FIGURES.
        missed: by person, 1 or 0.
    """
    worse = [row.more_is_worse for row in FIGURES.values()]
    bounds = [
        bounds_of(figures[:, number], missed, more_is_worse=direction)
        for number, direction in enumerate(worse)
    ]
    rows = [np.searchsorted(cuts, figures[:, n], "left") for n, cuts in enumerate(bounds)]
    tables = _Steps(rows, [len(cuts) + 1 for cuts in bounds], worse, missed).solve()
    bins = {}
    for figure, cuts, table in zip(FIGURES, bounds, tables, strict=True):
        merged = _merged(cuts, [round(float(value) * POINTS_IN_LOG_ODDS) for value in table])
        if merged[0]:
            bins[figure] = merged
    total = np.zeros(len(missed), dtype=int)
    for number, figure in enumerate(FIGURES):
        if figure in bins:
            cuts, points = bins[figure]
            total += np.array(points)[np.searchsorted(cuts, figures[:, number], "left")]
    return Fitted(bins, *_probabilities(total, missed, sum(max(p) for _, p in bins.values())))


def _merged(cuts: Sequence[int], points: Sequence[int]) -> tuple[list[int], list[int]]:
    """Neighbours with the same points are one bin."""
    upper, kept = [], []
    for bound, low, high in zip(cuts, points, points[1:], strict=False):
        if low != high:
            upper.append(bound)
            kept.append(low)
    return upper, [*kept, points[-1]]


def _probabilities(points: Values, missed: Values, most: int) -> tuple[list[int], list[int]]:
    """A logistic curve through the points, every TABLE_STEP of them."""

    def loss(line: Values) -> tuple[float, Values]:
        odds = line[0] + line[1] * points / POINTS_IN_LOG_ODDS
        wrong = 1 / (1 + np.exp(-odds)) - missed
        slope = (wrong * points).mean() / POINTS_IN_LOG_ODDS
        return float((np.logaddexp(0, odds) - odds * missed).mean()), np.array(
            [wrong.mean(), slope]
        )

    line = minimize(loss, np.array([-3.0, 1.0]), jac=True, method="BFGS").x
    starts = list(range(0, most + 1, TABLE_STEP))
    middle = (np.array(starts) + TABLE_STEP // 2) / POINTS_IN_LOG_ODDS
    chances = 10_000 / (1 + np.exp(-(line[0] + line[1] * middle)))
    return starts, [round(float(chance)) for chance in chances]
