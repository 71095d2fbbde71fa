# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Banks that ask on and on, whatever happens, and keep every answer they verified."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from gateway.client import QUERY_BODY_TYPE, CreditGatewayClient, RefusedError, TransportError
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.whole_log import Kept

_PAUSE_S = 0.2
_POLL_S = 0.005


@dataclass(slots=True)
class Load:
    """What has come of it so far.

    Attributes:
        kept: every verified answer.
        failures: refusals by reason, and calls that came to no end by status.
    """

    kept: list[Kept] = field(default_factory=list)
    failures: Counter[str] = field(default_factory=Counter)
    _workers: list[asyncio.Task[None]] = field(default_factory=list)
    _going: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def paused(self) -> AsyncIterator[None]:
        """Nobody asks anything new meanwhile, so that the log does not grow without end."""
        self._going.clear()
        try:
            yield
        finally:
            self._going.set()

    async def further_answers(self, count: int, *, timeout_s: float = PATIENCE_S) -> None:
        """Returns when so many more answers came; fails when a worker did."""
        wanted = len(self.kept) + count
        try:
            async with asyncio.timeout(timeout_s):
                while len(self.kept) < wanted:
                    for worker in self._workers:
                        assert not worker.done(), worker.exception()
                    await asyncio.sleep(_POLL_S)
        except TimeoutError:
            missing = wanted - len(self.kept)
            raise AssertionError(f"{missing} answers missing; failures: {self.failures}") from None

    async def _ask_on_and_on(self, client: CreditGatewayClient, bodies: Sequence[bytes]) -> None:
        """An answer that does not verify ends this worker, and so fails the test."""
        number = 0
        while True:
            await self._going.wait()
            number += 1
            try:
                answer = await client.query(bodies[number % len(bodies)], QUERY_BODY_TYPE)
            except RefusedError as refusal:
                self.failures[refusal.reason] += 1
                await asyncio.sleep(_PAUSE_S)
            except TransportError as error:
                self.failures[error.status] += 1
                await asyncio.sleep(_PAUSE_S)
            else:
                self.kept.append(Kept.of(answer))


@asynccontextmanager
async def load(
    clients: Sequence[CreditGatewayClient], bodies: Sequence[bytes], *, concurrency: int
) -> AsyncIterator[Load]:
    """So many questions at the same time, shared out among the clients."""
    made = Load()
    made._going.set()
    made._workers.extend(
        asyncio.create_task(made._ask_on_and_on(clients[number % len(clients)], bodies))
        for number in range(concurrency)
    )
    try:
        yield made
    finally:
        for worker in made._workers:
            worker.cancel()
        ended = await asyncio.gather(*made._workers, return_exceptions=True)
    assert [e for e in ended if not isinstance(e, asyncio.CancelledError)] == []
