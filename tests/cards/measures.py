# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How good a score is, with intervals from a seeded bootstrap."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

Values = np.ndarray[Any, Any]
Measure = Callable[[Values, Values], float]

ROUNDS, SEED = 1000, 20261129


def _curves(score: Values, missed: Values) -> tuple[Values, Values]:
    """By distinct score, ascending: the shares of who missed and who paid up to it."""
    order = np.argsort(score, kind="stable")
    ordered = score[order]
    last = np.r_[ordered[1:] != ordered[:-1], True]
    bad = np.cumsum(missed[order])[last] / missed.sum()
    good = np.cumsum(1 - missed[order])[last] / (1 - missed).sum()
    return np.r_[0, bad], np.r_[0, good]


def auc(score: Values, missed: Values) -> float:
    """How often somebody who missed scores higher than somebody who paid; ties count half."""
    bad, good = _curves(score, missed)
    return float(1 - ((bad[1:] + bad[:-1]) / 2 * np.diff(good)).sum())


def ks(score: Values, missed: Values) -> float:
    """The largest distance of the two distributions (Kolmogorov and Smirnov)."""
    bad, good = _curves(score, missed)
    return float(np.abs(bad - good).max())


def brier(chance: Values, missed: Values) -> float:
    """The mean squared distance of probability and outcome."""
    return float(((chance - missed) ** 2).mean())


def interval(measure: Callable[[Values], float], count: int) -> tuple[float, float]:
    """The middle 95 % of a measure over resampled people, given by their indexes."""
    generator = np.random.default_rng(SEED)
    found = [measure(generator.integers(0, count, count)) for _ in range(ROUNDS)]
    low, high = np.quantile(found, [0.025, 0.975])
    return float(low), float(high)


def stability(expected: Values, observed: Values) -> float:
    """The population stability index over tenths of the expected scores."""
    cuts = np.unique(np.quantile(expected, np.linspace(0, 1, 11)[1:-1], method="lower"))
    shares = [
        np.bincount(np.searchsorted(cuts, each, "left"), minlength=len(cuts) + 1) / len(each)
        for each in (expected, observed)
    ]
    return float(((shares[1] - shares[0]) * np.log(shares[1] / shares[0])).sum())
