# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The measured window of a load that goes on before and after it.

The load does not stop where the window begins or ends, so that neither the start of
many calls at once nor their running out is measured.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Sequence

from tests.bench.clients.job import Result
from tests.bench.clients.processor_time import ProcessorTime

_KEPT = 20
"""At most about so many answers of a measurement are verified."""
_P50, _P90, _P99 = 0.5, 0.9, 0.99


class Meter:
    """Counts answers, latencies and processor time of one window.

    Attributes:
        over: set when the window has ended: no new call is begun.
        begun: when the window began; infinite before.
        errors: calls without an answer, by status.
        kept: some requests with their answers, to be verified.
    """

    def __init__(self, server_pids: Sequence[int] = (), postgres_pid: int = 0) -> None:
        """Takes the processes whose processor time counts; with none, none does."""
        self.over = asyncio.Event()
        self.begun = self._ended = float("inf")
        self.errors: Counter[str] = Counter()
        self.kept: list[tuple[bytes, bytes]] = []
        self._pids = (server_pids, (postgres_pid,))
        self._used_s = (0.0, 0.0, 0.0)  # by server, Postgres and load
        self._latencies: list[float] = []
        self._late: list[float] = []
        self._answers = self._all = 0
        self._keep_every = 1

    async def watch(self, lead_s: float, window_s: float) -> None:
        """Begins the window after a while, and ends it: early when nothing is left to ask.

        A window without an answer goes on, however slow the machine.
        """
        await self._sleep(lead_s)
        server, postgres = (ProcessorTime(pids) for pids in self._pids)
        mine, self.begun = time.process_time(), time.perf_counter()
        await self._sleep(window_s)
        while not self._answers and not self.over.is_set():
            await self._sleep(window_s)
        mine, self._ended = time.process_time() - mine, time.perf_counter()
        self.over.set()
        self._used_s = (server.seconds(), postgres.seconds(), mine)

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self.over.wait(), seconds)
        except TimeoutError:
            return

    def answered(self, raw: bytes, answer: bytes, started: float) -> None:
        """Takes an answer of a closed loop: one that came within the window counts."""
        now = time.perf_counter()
        self._came(raw, answer, now)
        if self.begun <= now < self._ended:
            self._latencies.append(now - started)

    def answered_late(self, raw: bytes, answer: bytes, intended: float, started: float) -> None:
        """Takes an answer of an open loop: one that was to begin within the window counts."""
        now = time.perf_counter()
        self._came(raw, answer, now)
        if self.begun <= intended < self._ended:
            self._latencies.append(now - intended)
            self._late.append(started - intended)

    def _came(self, raw: bytes, answer: bytes, now: float) -> None:
        self._all += 1
        if self.begun <= now < self._ended:
            self._answers += 1
        if self._all % self._keep_every == 0:
            self.kept.append((raw, answer))
            if len(self.kept) > 2 * _KEPT:  # so that the kept ones stay spread over all
                self.kept = self.kept[::2]
                self._keep_every *= 2

    def result(self) -> Result:
        """All of it; the window must have ended."""
        server, postgres, load = (
            round(1e6 * seconds / max(1, self._answers), 1) for seconds in self._used_s
        )
        ordered = sorted(self._latencies)
        return Result(
            answers=self._answers,
            all_answers=self._all,
            errors=dict(self.errors),
            elapsed_s=round(self._ended - self.begun, 4),
            p50_ms=_quantile_ms(ordered, _P50),
            p90_ms=_quantile_ms(ordered, _P90),
            p99_ms=_quantile_ms(ordered, _P99),
            server_us=server,
            postgres_us=postgres,
            load_us=load,
            late_ms=_quantile_ms(sorted(self._late), _P99),
        )


def _quantile_ms(ordered: Sequence[float], share: float) -> float:
    if not ordered:
        return 0.0
    return round(1e3 * ordered[round((len(ordered) - 1) * share)], 3)
