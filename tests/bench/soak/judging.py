# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a figure grows over time, with how sure that is.

Samples one after the other are alike, so a line through all of them would look far too certain.
The time is cut into ten blocks; the line goes through their medians, and its slope's 95 % interval
is Student's with eight degrees of freedom. What is judged is the growth over the time that was
measured. "steady" takes that all of the interval is below the bound, not just that no growth could
be shown: a short or noisy run is "unclear".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from math import sqrt
from statistics import mean, median
from typing import Any

STEADY, GROWS, UNCLEAR = "steady", "GROWS", "unclear"
_BLOCKS = 10
_STUDENT = 2.306
"""97.5 % quantile with _BLOCKS - 2 degrees of freedom."""


@dataclass(frozen=True, slots=True)
class _Bound:
    """How much growth is none.

    Attributes:
        share: of the level.
        least: so much in any case.
        most: name of a figure of each sample; what never passes it is steady, however it got there.
    """

    share: float
    least: float
    most: str = ""


FIGURES: Mapping[str, _Bound] = {
    "memory_kb": _Bound(0.03, 2048),
    "descriptors": _Bound(0.05, 4),
    # A pool of threads counts as full from the beginning (observed.py). gRPC's own pool, of which
    # nothing tells, starts one more when all of its threads wait, and ends it when it is idle.
    "threads": _Bound(0.05, 2),
    "work_in_threads": _Bound(0.05, 1),
    "connections": _Bound(0.05, 2),
    # Each connection keeps a limited number, and comes to have them one by one: what another one
    # of the pool did first. A leak would be statements that nobody prepared before.
    "statements": _Bound(0.05, 10, most="statements_most"),
    "texts": _Bound(0.05, 4),
}
"""What is judged."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One figure.

    Attributes:
        name: of FIGURES.
        level: median of the first block.
        growth: over the time that is judged.
        low: of its 95 % interval.
        high: likewise.
        bound: more than that is growth.
        limited: whether no sample passes the limit that the figure has.
    """

    name: str
    level: float
    growth: float
    low: float
    high: float
    bound: float
    limited: bool = False

    @property
    def verdict(self) -> str:
        """One of STEADY, GROWS and UNCLEAR."""
        if self.limited or self.high <= self.bound:
            return STEADY
        return GROWS if self.low > 0 and self.growth > self.bound else UNCLEAR

    def row(self) -> dict[str, Any]:
        """As soak.json has it."""
        row = {
            name: round(each, 3) if isinstance(each, float) else each
            for name, each in asdict(self).items()
        }
        return row | {"verdict": self.verdict}


def judge(name: str, samples: Sequence[Mapping[str, float]]) -> Judged:
    """Of one figure, from samples in the order of their "seconds".

    Raises:
        ValueError: there are fewer than two for each block.
    """
    if len(samples) < 2 * _BLOCKS:
        raise ValueError("too few samples to judge growth by")
    cuts = [len(samples) * number // _BLOCKS for number in range(_BLOCKS + 1)]
    blocks = [samples[low:high] for low, high in pairwise(cuts)]
    times = [mean(each["seconds"] for each in block) for block in blocks]
    levels = [median(each[name] for each in block) for block in blocks]
    slope, error = _line(times, levels)
    duration = samples[-1]["seconds"] - samples[0]["seconds"]
    growth, spread = slope * duration, _STUDENT * error * duration
    most = FIGURES[name].most
    limited = bool(most) and all(each[name] <= each[most] for each in samples)
    bound = max(FIGURES[name].share * levels[0], FIGURES[name].least)
    return Judged(name, levels[0], growth, growth - spread, growth + spread, bound, limited)


def _line(times: Sequence[float], levels: Sequence[float]) -> tuple[float, float]:
    """Slope of the least squares' line, and its standard error."""
    middle, level = mean(times), mean(levels)
    square = sum((time - middle) ** 2 for time in times)
    products = zip(times, levels, strict=True)
    slope = sum((time - middle) * (each - level) for time, each in products) / square
    left = sum(
        (each - level - slope * (time - middle)) ** 2
        for time, each in zip(times, levels, strict=True)
    )
    return slope, sqrt(left / (len(times) - 2) / square)
