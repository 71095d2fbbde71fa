# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Another partner of the gateway under measurement: good calls, or junk of one kind.

A process of its own. Reads what to send as a line of JSON, writes a line as soon as every
connection has had its first outcome, goes on until the next line, and writes what came of it.

    python -m tests.bench.clients.neighbour WORLD
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import grpc
import uvloop

from gateway.domain.access.envelope import QUERY_METHOD
from gateway.rpc.error_table import STATUS
from gateway.signing.keys import load_signer
from tests.bench.clients.load import connections
from tests.bench.clients.questions import Questions
from tests.bench.clients.quiet import quiet_end
from tests.bench.world import NEIGHBOUR, World
from tests.support.gateway.junk import JUNK

GOOD = "good calls"
_TIMEOUT_S = 120.0


@dataclass(frozen=True, slots=True)
class Task:
    """What to do.

    Attributes:
        kind: GOOD or a name of tests.support.gateway.junk.JUNK.
        ports: where to.
        connections: each with one call in flight.
    """

    kind: str
    ports: list[int]
    connections: int


@dataclass(slots=True)
class Report:
    """What came of it.

    Attributes:
        elapsed_s: from the first call to the last outcome.
        outcomes: calls by status.
        unexpected: those with another status than the kind must have.
    """

    elapsed_s: float = 0.0
    outcomes: dict[str, int] = field(default_factory=dict)
    unexpected: int = 0


class Neighbour:
    """Keeps its connections from task to task: a certificate may not have ever more of them."""

    def __init__(self, world: World) -> None:
        """Not connected yet."""
        self._world = world
        self._to: tuple[list[int], int] = ([], 0)
        self._channels: list[grpc.aio.Channel] = []

    async def work(self) -> None:
        """Works off tasks until the input ends."""
        while line := await asyncio.to_thread(sys.stdin.readline):
            task = Task(**json.loads(line))
            await self._connect(task)
            _say(asdict(await self._run(task, _messages(self._world, task.kind))))
        await self._close()

    async def _connect(self, task: Task) -> None:
        if self._to != (task.ports, task.connections):
            await self._close()
            self._to = (task.ports, task.connections)
            self._channels = connections(self._world, *self._to, NEIGHBOUR)

    async def _close(self) -> None:
        for channel in self._channels:
            await channel.close()
        self._channels = []

    async def _run(self, task: Task, message: Callable[[], bytes]) -> Report:
        outcomes: Counter[str] = Counter()
        clock = asyncio.get_running_loop().time
        stop, all_begun, begun, started = asyncio.Event(), asyncio.Event(), 0, clock()

        async def one(channel: grpc.aio.Channel) -> None:
            nonlocal begun
            call: Any = channel.unary_unary(QUERY_METHOD)
            outcomes[await _outcome(call, message)] += 1
            begun += 1
            if begun == len(self._channels):
                all_begun.set()
            while not stop.is_set():
                outcomes[await _outcome(call, message)] += 1

        workers = [asyncio.ensure_future(one(channel)) for channel in self._channels]
        await all_begun.wait()
        _say({})
        await asyncio.to_thread(sys.stdin.readline)
        stop.set()
        await asyncio.gather(*workers)
        elapsed_s = clock() - started
        expected = "OK" if task.kind == GOOD else STATUS[JUNK[task.kind].reason].name
        return Report(elapsed_s, dict(outcomes), outcomes.total() - outcomes[expected])


async def _outcome(call: Any, message: Callable[[], bytes]) -> str:
    try:
        await call(message(), timeout=_TIMEOUT_S, wait_for_ready=True)
    except grpc.aio.AioRpcError as error:
        return error.code().name
    return "OK"


def _messages(world: World, kind: str) -> Callable[[], bytes]:
    """Good calls are signed one by one; junk costs its sender nothing."""
    if kind == GOOD:
        questions = Questions(world, partner=NEIGHBOUR)
        return lambda: questions.signed(1)[0]
    signer = load_signer(world.path / f"{NEIGHBOUR}-0.pem")
    raw = JUNK[kind].message(signer.keyid)
    return lambda: raw


def _say(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Works off tasks until the input ends."""
    with quiet_end():
        uvloop.run(Neighbour(World.load(Path(sys.argv[1]))).work())


if __name__ == "__main__":
    main()
