# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The load generator: one process of its own, the same for every server.

Reads a job as a line of JSON, measures, writes the result as a line of JSON.
Requests are signed before the clock starts, in slices short enough that none is
older than the window allows (60 s). A closed loop: so many calls are always in
flight. Afterwards a sample of the answers is verified as a partner would.

    python -m tests.bench.clients.load WORLD
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

import grpc
import uvloop

from gateway.client import QUERY_BODY_TYPE, ClientIdentity, build_query
from gateway.domain.access.envelope import QUERY_METHOD, Header, SignedPayload
from gateway.domain.codes import Purpose
from gateway.runtime.system import SystemClock, SystemRandomness
from gateway.signing.envelope import sign_envelope
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import encode_request
from tests.bench.clients.answers import Checker
from tests.bench.clients.processor_time import processor_time_s, with_children
from tests.bench.world import PARTNER, World
from tests.support.gateway.stack import REFERENCE, resident

_LONGEST_SLICE_S = 15.0
_WARM_UP_S = 0.7
_WARM_UP_RATE = 4000  # at most so many requests a second of warm-up
_ECHOED = 1000  # requests sent to the echo server again and again
_SPARE = 1.35  # requests signed beyond what the warm-up's rate promises
_CHECKED = 50  # answers verified a round
_TIMEOUT_S = 120.0
_QUANTILES = 200


@dataclass(frozen=True, slots=True)
class Job:
    """One round.

    Attributes:
        kind: "echo", "conventional" or "gateway"; decides how answers are checked.
        ports: where the server's processes listen.
        seconds: to measure.
        concurrency: calls in flight.
        connections: TLS connections, shared out over the ports.
        server_pids: its processes, for processor time.
        postgres_pid: Postgres's main process.
    """

    kind: str
    ports: list[int]
    seconds: float
    concurrency: int
    connections: int
    server_pids: list[int]
    postgres_pid: int


@dataclass(slots=True)
class Result:
    """What a round gave.

    Attributes:
        answers: within the measured time.
        all_answers: those and the warm-up's: as many as must be in the log.
        errors: calls that ended with anything but an answer.
        elapsed_s: measured time.
        latencies_ms: quantiles from 0 to 1 in equal steps.
        server_us: processor time of the server, an answer.
        postgres_us: of Postgres, an answer.
        load_us: of this process, an answer.
        checked: answers verified.
        wrong: what was wrong with some of them.
    """

    answers: int = 0
    all_answers: int = 0
    errors: int = 0
    elapsed_s: float = 0.0
    latencies_ms: list[float] = field(default_factory=list)
    server_us: float = 0.0
    postgres_us: float = 0.0
    load_us: float = 0.0
    checked: int = 0
    wrong: list[str] = field(default_factory=list)


class Questions:
    """Signs requests about the world's subjects, each with a new request id."""

    def __init__(self, world: World, partner: str = PARTNER) -> None:
        """Loads the bank's key; bodies are made once."""
        identity = ClientIdentity.from_files(partner, world.path / f"{partner}-0.pem")
        self._partner = partner
        self._signers = identity.signers
        self._origin = world.origin
        self._clock, self._randomness = SystemClock(), SystemRandomness()
        numbers = range(1, world.subjects + 1)
        self._bodies = cycle(
            [build_query(resident(n), Purpose.LOAN_APPROVAL, REFERENCE) for n in numbers]
        )

    def signed(self, count: int) -> list[bytes]:
        """New request messages."""
        return [self._signed() for _ in range(count)]

    def _signed(self) -> bytes:
        header = Header(
            audience=self._origin,
            method=QUERY_METHOD,
            partner=self._partner,
            request_id=self._randomness.token(16),
            issue_time=self._clock.now(),
        )
        payload = SignedPayload(header, QUERY_BODY_TYPE, next(self._bodies))
        return encode_request(sign_envelope(encode_payload(payload), self._signers))


class Load:
    """Calls over open connections."""

    def __init__(self, world: World, questions: Questions, checker: Checker) -> None:
        """Keep what every round uses."""
        self._world = world
        self._questions = questions
        self._checker = checker

    async def run(self, job: Job) -> Result:
        """One round: warm up, measure in slices, verify a sample."""
        channels = connections(self._world, job.ports, job.connections)
        calls: list[Any] = [channel.unary_unary(QUERY_METHOD) for channel in channels]
        result = Result()
        try:
            await asyncio.gather(*(channel.channel_ready() for channel in channels))
            seconds = min(_WARM_UP_S, job.seconds)
            requests = self._requests(job, int(_WARM_UP_RATE * seconds))
            warm_up = await self._slice(job, calls, seconds, requests)
            result.all_answers, result.errors = len(warm_up.latencies), warm_up.errors
            rate = len(warm_up.latencies) / warm_up.elapsed_s
            await self._measure(job, calls, rate, result)
        finally:
            for channel in channels:
                await channel.close()
        return result

    async def _measure(self, job: Job, calls: list[Any], rate: float, result: Result) -> None:
        latencies: list[float] = []
        kept: list[tuple[bytes, bytes]] = []
        left, used = job.seconds, [0.0, 0.0, 0.0]
        while left > 0.0:
            seconds = min(left, _LONGEST_SLICE_S)
            requests = self._requests(job, int(rate * seconds * _SPARE) + job.concurrency)
            before = _processor_times(job)
            done = await self._slice(job, calls, seconds, requests)
            after = _processor_times(job)
            used = [u + a - b for u, a, b in zip(used, after, before, strict=True)]
            result.elapsed_s += done.elapsed_s
            result.errors += done.errors
            latencies += done.latencies
            kept += done.kept
            left -= seconds
        result.answers = len(latencies)
        result.all_answers += len(latencies)
        result.latencies_ms = _quantiles(latencies)
        result.server_us, result.postgres_us, result.load_us = (
            round(1e6 * seconds / max(1, len(latencies)), 1) for seconds in used
        )
        step = max(1, len(kept) // _CHECKED)
        for raw, answer in kept[::step]:
            result.checked += 1
            wrong = self._checker.wrong(job.kind, raw, answer)
            if wrong:
                result.wrong.append(wrong)

    def _requests(self, job: Job, count: int) -> list[bytes]:
        """As many requests as asked for; the echo server takes the same ones again."""
        if job.kind != "echo":
            return self._questions.signed(count)
        few = self._questions.signed(min(count, _ECHOED))
        return [raw for raw, _ in zip(cycle(few), range(count), strict=False)]

    async def _slice(
        self, job: Job, calls: list[Any], seconds: float, requests: list[bytes]
    ) -> _Slice:
        slice_ = _Slice()
        waiting = iter(requests)
        started = time.perf_counter()
        deadline = started + seconds
        workers = (
            _worker(call, waiting, deadline, slice_)
            for call, _ in zip(cycle(calls), range(job.concurrency), strict=False)
        )
        await asyncio.gather(*workers)
        slice_.elapsed_s = time.perf_counter() - started
        return slice_


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
        for port, _ in zip(cycle(ports), range(count), strict=False)
    ]


@dataclass(slots=True)
class _Slice:
    latencies: list[float] = field(default_factory=list)
    kept: list[tuple[bytes, bytes]] = field(default_factory=list)
    errors: int = 0
    elapsed_s: float = 0.0

    def answered(self, raw: bytes, answer: bytes, latency_s: float) -> None:
        """Keeps one in many to be checked, the first one too: a slow machine has few."""
        self.latencies.append(latency_s)
        if len(self.latencies) % _CHECKED == 1:
            self.kept.append((raw, answer))


async def _worker(call: Any, waiting: Any, deadline: float, slice_: _Slice) -> None:
    """Calls, one after the other, until the time or the requests are up; one at least."""
    now = time.perf_counter
    for raw in waiting:
        started = now()
        try:
            answer = await call(raw, timeout=_TIMEOUT_S)
        except grpc.aio.AioRpcError:
            slice_.errors += 1
        else:
            slice_.answered(raw, answer, now() - started)
        if now() >= deadline:
            return


def _processor_times(job: Job) -> list[float]:
    """Server, Postgres, this process; seconds so far."""
    return [
        processor_time_s(job.server_pids),
        processor_time_s(with_children(job.postgres_pid)),
        time.process_time(),
    ]


def _quantiles(latencies: list[float]) -> list[float]:
    if not latencies:
        return []
    ordered, last = sorted(latencies), len(latencies) - 1
    return [
        round(1e3 * ordered[round(last * step / _QUANTILES)], 3) for step in range(_QUANTILES + 1)
    ]


def main() -> None:
    """Works off jobs until the input ends."""
    world = World.load(Path(sys.argv[1]))
    questions, checker = Questions(world), Checker(world)
    for line in sys.stdin:
        result = uvloop.run(Load(world, questions, checker).run(Job(**json.loads(line))))
        sys.stdout.write(json.dumps(asdict(result)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
