# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Tells how far a run is, and how long it will still take."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from datetime import timedelta

from tests.bench.clients.job import Result
from tests.bench.rounds.plan import OPEN, Step

_AROUND_A_STEP_S = 1.5  # signing, warm-up, verifying; the first guess
_A_CALL_S = 0.0025  # a closed loop's calls in flight take about so long, each


class Progress:
    """One line a measurement."""

    def __init__(self, steps: Sequence[Step]) -> None:
        """Takes all that is to be done."""
        self._count = len(steps)
        self._planned = sum(map(_planned_s, steps))
        self._done, self._done_planned = 0, 0.0
        self._started = time.monotonic()
        _say(f"{self._count} measurements, about {_minutes(self._planned)}; Ctrl-C keeps the rest")

    def tell(self, step: Step, result: Result, side: str = "") -> None:
        """A step is done; of two checkouts on that side."""
        self._done += 1
        self._done_planned += _planned_s(step)
        point = f"{step.load} % load" if step.part == OPEN else f"{step.point}"
        name = f"{side} {step.contender}".strip()
        _say(
            f"[{self._done:3d}/{self._count}] {step.part} {step.round + 1}  {point:>10s}"
            f"  {name:18s} {result.answers_per_s:7,.0f}/s  p50 {result.p50_ms:7.1f} ms"
            f"  p99 {result.p99_ms:7.1f} ms   {self._left()} left"
        )

    def fault(self, step: Step, what: str) -> None:
        """A step went wrong; the run goes on."""
        _say(f"FAULT {step.part} {step.round + 1} {step.point} {step.contender}: {what}")

    def skip(self, step: Step) -> None:
        """A step could not be done."""
        self._done += 1
        self._done_planned += _planned_s(step)

    def _left(self) -> str:
        elapsed = time.monotonic() - self._started
        left = self._planned - self._done_planned
        return _minutes(left * elapsed / max(self._done_planned, 0.001))


def _planned_s(step: Step) -> float:
    cycles = 0.0 if step.part == OPEN else _A_CALL_S * step.in_flight
    return step.seconds + cycles + _AROUND_A_STEP_S


def _minutes(seconds: float) -> str:
    return str(timedelta(seconds=round(seconds)))


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
