# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A closed loop: so many calls are always in flight; an answer begins the next one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from typing import Any

import grpc

from tests.bench.clients.meter import Meter

TIMEOUT_S = 120.0


async def closed_loop(
    meter: Meter, calls: Sequence[Any], waiting: Iterator[bytes], in_flight: int
) -> None:
    """Keeps so many calls in flight until the meter's window is over or nothing is left to ask."""

    async def one_after_the_other(call: Any) -> None:
        for raw in waiting:
            started = time.perf_counter()
            try:
                answer = await call(raw, timeout=TIMEOUT_S)
            except grpc.aio.AioRpcError as error:
                meter.errors[error.code().name] += 1
            else:
                meter.answered(raw, answer, started)
            if meter.over.is_set():
                return
        meter.over.set()

    await asyncio.gather(*(one_after_the_other(call) for call in islice(cycle(calls), in_flight)))
