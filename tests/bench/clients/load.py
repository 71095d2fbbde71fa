# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The load generator: one process of its own, the same for every server.

Reads a job as a line of JSON, measures, writes the result as a line of JSON. Requests
are signed before the clock starts, after a short closed loop has shown how many will be
needed; none may be older than the header's window allows (60 s). Afterwards a sample of
the answers is verified as a partner would.

    python -m tests.bench.clients.load WORLD
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import grpc
import uvloop

from gateway.domain.access.envelope import QUERY_METHOD
from tests.bench.clients.answers import Checker
from tests.bench.clients.closed_loop import closed_loop
from tests.bench.clients.job import Job, Result
from tests.bench.clients.meter import Meter
from tests.bench.clients.open_loop import arrivals, open_loop
from tests.bench.clients.questions import QUESTIONS, Questions
from tests.bench.clients.quiet import quiet_end
from tests.bench.world import PARTNER, World

LONGEST_S = 20.0
"""A window is never longer: requests are signed before it."""
_TURNS = 3  # a window lasts at least so many times as long as the calls in it
_WARM_UP_S = 0.4
_WARM_UP_RATE = 4000  # at most so many requests a second of warm-up
_ECHOED = 1000  # requests sent to the echo server again and again
_SPARE = 1.4  # requests signed beyond what the warm-up's rate promises
_LEAD_S = 0.15
_LONGEST_LEAD_S = 5.0
_TRIES = 3


class Load:
    """Calls over open connections."""

    def __init__(self, world: World) -> None:
        """Keeps what every measurement uses; bodies of questions are made once."""
        self._world = world
        self._checker = Checker(world)
        self._questions: dict[str, Questions] = {}

    async def run(self, job: Job) -> Result:
        """One measurement: warm up, measure, verify a sample."""
        if job.question not in self._questions:
            self._questions[job.question] = Questions(self._world, job.question)
        partner = QUESTIONS[job.question].partner
        channels = connections(self._world, job.ports, job.connections, partner)
        try:
            await asyncio.gather(*(channel.channel_ready() for channel in channels))
            calls: list[Any] = [channel.unary_unary(QUERY_METHOD) for channel in channels]
            measured = self._open if job.rate_per_s else self._closed
            return await measured(job, calls)
        finally:
            for channel in channels:
                await channel.close()

    async def _closed(self, job: Job, calls: list[Any]) -> Result:
        warm_up_s = min(_WARM_UP_S, job.seconds)
        rate, before = await self._warm_up(job, calls, warm_up_s)
        for _ in range(_TRIES):
            cycle_s = job.concurrency / rate
            lead_s = min(max(_LEAD_S, cycle_s), _LONGEST_LEAD_S, job.seconds)
            window_s = min(max(job.seconds, _TURNS * cycle_s), LONGEST_S)
            count = int(rate * (lead_s + window_s) * _SPARE) + 2 * job.concurrency
            meter = Meter(job.server_pids, job.postgres_pid)
            await asyncio.gather(
                meter.watch(lead_s, window_s),
                closed_loop(meter, calls, self._requests(job, count), job.concurrency),
            )
            result = self._checked(job, meter)
            _add(result, before)
            if result.elapsed_s > window_s / 2:
                break
            rate, before = 2 * rate, result  # the warm-up was far too slow: too few were signed
        return result

    async def _warm_up(self, job: Job, calls: list[Any], seconds: float) -> tuple[float, Result]:
        """A short closed loop; its rate, and what it got."""
        meter = Meter()
        count = max(int(_WARM_UP_RATE * seconds), 2 * job.concurrency)
        started = time.perf_counter()
        await asyncio.gather(
            meter.watch(0.0, seconds),
            closed_loop(meter, calls, self._requests(job, count), job.concurrency),
        )
        result = meter.result()
        return max(1.0, result.all_answers / (time.perf_counter() - started)), result

    async def _open(self, job: Job, calls: list[Any]) -> Result:
        lead_s = min(2 * _LEAD_S, job.seconds)
        times = arrivals(job.rate_per_s, lead_s + job.seconds, job.seed)
        requests = list(islice(self._requests(job, len(times)), len(times)))
        meter = Meter(job.server_pids, job.postgres_pid)
        await asyncio.gather(
            meter.watch(lead_s, job.seconds),
            open_loop(meter, calls, requests, times, job.concurrency),
        )
        return self._checked(job, meter)

    def _requests(self, job: Job, count: int) -> Iterator[bytes]:
        """As many requests as asked for; the echo server takes the same ones again."""
        questions = self._questions[job.question]
        if job.kind == "echo":
            return questions.repeated(min(count, _ECHOED))
        return iter(questions.signed(count))

    def _checked(self, job: Job, meter: Meter) -> Result:
        result = meter.result()
        found = [
            self._checker.wrong(job.kind, job.question, raw, answer) for raw, answer in meter.kept
        ]
        result.checked, result.wrong = len(found), [wrong for wrong in found if wrong]
        return result


def connections(
    world: World, ports: Sequence[int], count: int, partner: str = PARTNER
) -> list[grpc.aio.Channel]:
    """A bank's TLS connections, shared out over the ports."""
    place = world.path
    credentials = grpc.ssl_channel_credentials(
        (place / "ca.pem").read_bytes(),
        (place / f"{partner}.key").read_bytes(),
        (place / f"{partner}.pem").read_bytes(),
    )
    options = (("grpc.use_local_subchannel_pool", 1),)
    return [
        grpc.aio.secure_channel(f"localhost:{port}", credentials, options)
        for port in islice(cycle(ports), count)
    ]


def _add(result: Result, before: Result) -> None:
    """Adds what an earlier part of the same measurement got, outside of the window."""
    result.all_answers += before.all_answers
    for status, count in before.errors.items():
        result.errors[status] = result.errors.get(status, 0) + count


def main() -> None:
    """Works off jobs until the input ends."""
    with quiet_end():
        load = Load(World.load(Path(sys.argv[1])))
        for line in sys.stdin:
            result = uvloop.run(load.run(Job(**json.loads(line))))
            sys.stdout.write(json.dumps(asdict(result)) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
