# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An open loop: calls arrive when they arrive, whether or not others were answered.

Arrivals are a Poisson process with a seed. A call's latency counts from the time at
which it should have begun: what a slow answer makes others wait is measured, too, and so
is what the generator itself is late (Result.late_ms). Never more calls are in flight than
allowed; a call that waits for that waits on its own account.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator, Sequence
from itertools import cycle
from random import Random
from typing import Any

import grpc

from tests.bench.clients.closed_loop import TIMEOUT_S
from tests.bench.clients.meter import Meter

_FIRST_S = 0.02
_LONGEST_SLEEP_S = 0.05


def arrivals(rate_per_s: float, seconds: float, seed: int) -> list[float]:
    """When calls are to begin, in seconds from the start."""
    random = Random(seed)  # noqa: S311  (the same arrivals in each run)
    times, now = [], random.expovariate(rate_per_s)
    while now < seconds:
        times.append(now)
        now += random.expovariate(rate_per_s)
    return times


async def open_loop(
    meter: Meter,
    calls: Sequence[Any],
    requests: Sequence[bytes],
    times: Sequence[float],
    at_most: int,
) -> None:
    """Begins each call at its time; returns when all have ended."""
    loop, room = asyncio.get_running_loop(), asyncio.Semaphore(at_most)
    left, done = len(times), asyncio.Event()
    turns: Iterator[Any] = cycle(calls)

    async def ask(raw: bytes, intended: float) -> None:
        nonlocal left
        async with room:
            started = time.perf_counter()
            try:
                answer = await next(turns)(raw, timeout=TIMEOUT_S)
            except grpc.aio.AioRpcError as error:
                meter.errors[error.code().name] += 1
            else:
                meter.answered_late(raw, answer, intended, started)
        left -= 1
        if not left:
            done.set()

    tasks: set[asyncio.Task[None]] = set()

    def begin(raw: bytes, intended: float) -> None:
        task = loop.create_task(ask(raw, intended))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    stop = threading.Event()
    clock = threading.Thread(
        target=_tick, args=(loop, begin, requests, times, stop), daemon=True, name="arrivals"
    )
    clock.start()
    try:
        if left:
            await done.wait()
    finally:
        meter.over.set()
        stop.set()
        clock.join()


def _tick(
    loop: asyncio.AbstractEventLoop,
    begin: Any,
    requests: Sequence[bytes],
    times: Sequence[float],
    stop: threading.Event,
) -> None:
    """A thread of its own tells the time: an event loop's timers have only milliseconds."""
    start = time.perf_counter() + _FIRST_S
    for raw, after in zip(requests, times, strict=True):
        intended = start + after
        while (wait := intended - time.perf_counter()) > 0:
            time.sleep(min(wait, _LONGEST_SLEEP_S))
            if stop.is_set():
                return
        loop.call_soon_threadsafe(begin, raw, intended)
