# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Patient clients that ask on and on, and how long they were without an answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise

from gateway.client import QUERY_BODY_TYPE, CreditGatewayClient
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.whole_log import Kept

# Enough to have some calls in flight at every moment; not so many that the cluster, on the same
# machine, cannot renew its lease.
_PAUSE_S = 0.02
_POLL_S = 0.02


@dataclass(slots=True)
class PatientLoad:
    """What has come of it so far.

    Attributes:
        in_flight: most calls at the same time.
        kept: every verified answer.
        times: when each came, by the event loop's clock.
    """

    in_flight: int
    kept: list[Kept] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)
    _ending: bool = False
    _going: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def paused(self) -> AsyncIterator[None]:
        """Nobody asks anything new meanwhile: a cluster that heals has the machine for itself."""
        self._going.clear()
        try:
            yield
        finally:
            self._going.set()

    async def further(self, count: int) -> None:
        """Returns when so many more answers came; raises what a call failed with."""
        wanted = len(self.kept) + count
        async with asyncio.timeout(PATIENCE_S):
            while len(self.kept) < wanted:
                for task in self._tasks:
                    if task.done():
                        await task
                await asyncio.sleep(_POLL_S)

    def longest_pause(self, since: float) -> float:
        """Seconds, from that time of the event loop's clock to the newest answer."""
        times = [since, *(time for time in self.times if time > since)]
        return max(after - before for before, after in pairwise(times))

    async def _ask(self, client: CreditGatewayClient, body: bytes) -> None:
        loop = asyncio.get_running_loop()
        while not self._ending:
            await self._going.wait()
            answer = await client.query(body, QUERY_BODY_TYPE, patience_s=PATIENCE_S)
            self.kept.append(Kept.of(answer))
            self.times.append(loop.time())
            await asyncio.sleep(_PAUSE_S)


@asynccontextmanager
async def patient_load(
    clients: Sequence[CreditGatewayClient], body: bytes, *, in_flight: int
) -> AsyncIterator[PatientLoad]:
    """Questions shared out among the clients; at the end every call that was begun ends."""
    made = PatientLoad(in_flight)
    made._going.set()
    made._tasks.extend(
        asyncio.create_task(made._ask(clients[number % len(clients)], body))
        for number in range(in_flight)
    )
    try:
        await made.further(in_flight)
        yield made
        made._ending = True
        await asyncio.gather(*made._tasks)
    finally:
        for task in made._tasks:
            task.cancel()
        await asyncio.gather(*made._tasks, return_exceptions=True)
