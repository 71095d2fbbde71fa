# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The load generator of the overload bench: one partner, at a rate of its own.

A process of its own, so that what one partner's calls come to takes nothing from another's: a
connection that is closed fails thousands of a flood's calls at once. Reads a task as a line of
JSON, writes in how many seconds it can begin, reads when it is to begin (seconds of 1970), and
writes what came of it. All calls are signed before the first leaves, each for the time at which it
is to leave. A call that has no answer by its deadline is given up, as a client does that people
wait for.

    python -m tests.bench.clients.overload WORLD
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from typing import Any

import grpc
import uvloop

from gateway.client._internal.calls.places import Places
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.signing.keys import load_signer
from tests.bench.clients.load import connections
from tests.bench.clients.open_loop import arrivals
from tests.bench.clients.questions import Questions
from tests.bench.clients.quiet import quiet_end
from tests.bench.world import World
from tests.support.gateway.junk import JUNK

GOOD = "good"
_LEAD_S = 1.0
_TRIED = 200
"""Calls signed for nothing, to see how long all will take."""


@dataclass(frozen=True, slots=True)
class Sender:
    """A partner, and what it sends.

    Attributes:
        partner: who.
        kind: GOOD, or a name of tests.support.gateway.junk.JUNK.
        rate_per_s: how many calls; 0: the next one as soon as the one before has ended.
        connections: over how many connections.
        in_flight: calls at the same time, where there is no rate.
        bounded: whether it bounds its calls as our client does.
    """

    partner: str
    kind: str
    rate_per_s: float
    connections: int
    in_flight: int = 0
    bounded: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """What to do: so long, with such deadlines, for the answers of each second."""

    port: int
    seconds: int
    deadline_s: float
    sender: Sender
    most_per_s: int = 0

    @classmethod
    def read(cls, line: str) -> Task:
        """From its line."""
        fields = json.loads(line)
        return cls(sender=Sender(**fields.pop("sender")), **fields)


@dataclass(slots=True)
class Came:
    """What came of a task.

    Attributes:
        answers: to good calls, by second.
        sent: calls that were begun, by second.
        outcomes: calls by kind and status.
        late_ms: how late calls of a rate were begun, p99; also because of a late beginning.
        busy: share of one processor that the generator used.
    """

    answers: list[int]
    sent: list[int]
    outcomes: dict[str, int] = field(default_factory=dict)
    late_ms: float = 0.0
    busy: float = 0.0


class _Line:
    """A connection, and the places of a client that bounds its calls."""

    def __init__(self, channel: grpc.aio.Channel, sender: Sender) -> None:
        self._call: Any = channel.unary_unary(QUERY_METHOD)
        self._places = Places() if sender.bounded else None

    async def ask(self, raw: bytes, deadline_s: float) -> None:
        """One call."""
        if self._places is None:
            await self._call(raw, timeout=deadline_s)
            return
        until = time.perf_counter() + deadline_s
        async with self._places.taken(deadline_s):
            await self._call(raw, timeout=until - time.perf_counter())


class _Run:
    """One task. Belongs to one event loop."""

    def __init__(self, world: World, task: Task) -> None:
        self._world = world
        self._task = task
        self._times = self._planned()
        self._outcomes: Counter[str] = Counter()
        self._late: list[float] = []
        self._came = Came([0] * task.seconds, [0] * task.seconds)

    def _planned(self) -> list[float]:
        """When each call is to leave, in seconds from the beginning."""
        seconds, sender = float(self._task.seconds), self._task.sender
        if sender.rate_per_s:
            return list(arrivals(sender.rate_per_s, seconds, seed=len(sender.partner)))
        count = int(self._task.most_per_s * seconds)
        return [seconds * number / count for number in range(count)]

    def needs_s(self) -> float:
        """How long signing takes, measured, and half as long again."""
        if self._task.sender.kind != GOOD:
            return _LEAD_S
        questions = Questions(self._world, partner=self._task.sender.partner)
        begun = time.perf_counter()
        questions.signed(_TRIED)
        each = (time.perf_counter() - begun) / _TRIED
        return _LEAD_S + 1.5 * each * len(self._times)

    def _signed(self, begins: datetime) -> list[tuple[float, bytes]]:
        """Each call with when it is to leave."""
        sender = self._task.sender
        if sender.kind != GOOD:
            keyid = load_signer(self._world.path / f"{sender.partner}-0.pem").keyid
            messages = [JUNK[sender.kind].message(keyid) for _ in range(64)]
            return list(zip(self._times, cycle(messages), strict=False))
        questions = Questions(self._world, partner=sender.partner)
        return [
            (moment, questions.signed(1, issue_time=begins + timedelta(seconds=moment))[0])
            for moment in self._times
        ]

    async def run(self, begins: datetime) -> Came:
        """Begins each call at its time, and waits for the last."""
        sender = self._task.sender
        channels = connections(self._world, [self._task.port], sender.connections, sender.partner)
        await asyncio.gather(*(each.channel_ready() for each in channels))
        self._calls = self._signed(begins)
        # Signing was faster than it was thought to be. If it was slower, all is that much late.
        await asyncio.sleep(begins.timestamp() - time.time())
        used, self._start = time.process_time(), time.perf_counter()
        await self._send([_Line(each, sender) for each in channels])
        elapsed = time.perf_counter() - self._start
        self._came.busy = round((time.process_time() - used) / elapsed, 3)
        self._came.outcomes = dict(self._outcomes)
        late = sorted(self._late)
        self._came.late_ms = round(1e3 * late[len(late) * 99 // 100], 1) if late else 0.0
        for each in channels:
            await each.close()
        return self._came

    async def _send(self, lines: Sequence[_Line]) -> None:
        sender = self._task.sender
        if not sender.rate_per_s:
            waiting = iter(self._calls)
            some = zip(cycle(lines), range(sender.in_flight), strict=False)
            await asyncio.gather(*(self._follow(waiting, line) for line, _ in some))
            return
        running: set[asyncio.Task[None]] = set()
        turns: Iterator[_Line] = cycle(lines)
        for moment, raw in self._calls:
            wait = self._start + moment - time.perf_counter()
            if wait > 0:
                await asyncio.sleep(wait)
            self._late.append(max(0.0, time.perf_counter() - self._start - moment))
            task = asyncio.ensure_future(self._call(next(turns), raw))
            running.add(task)
            task.add_done_callback(running.discard)
        while running:
            await asyncio.wait(running)

    async def _follow(self, waiting: Iterator[tuple[float, bytes]], line: _Line) -> None:
        for _, raw in waiting:
            if time.perf_counter() >= self._start + self._task.seconds:
                return
            await self._call(line, raw)

    async def _call(self, line: _Line, raw: bytes) -> None:
        self._count(self._came.sent)
        try:
            await line.ask(raw, self._task.deadline_s)
        except grpc.aio.AioRpcError as error:
            status = error.code().name
        except TimeoutError:
            status = "DEADLINE_EXCEEDED, never sent"
        else:
            status = "OK"
            self._count(self._came.answers)
        self._outcomes[f"{self._task.sender.kind}: {status}"] += 1

    def _count(self, by_second: list[int]) -> None:
        second = int(time.perf_counter() - self._start)
        if 0 <= second < len(by_second):
            by_second[second] += 1


def main() -> None:
    """Works off tasks until the input ends."""
    with quiet_end():
        world = World.load(Path(sys.argv[1]))
        while line := sys.stdin.readline():
            run = _Run(world, Task.read(line))
            _say({"needs_s": run.needs_s()})
            begins = datetime.fromtimestamp(float(sys.stdin.readline()), UTC)
            _say(asdict(uvloop.run(run.run(begins))))
            del run


def _say(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
