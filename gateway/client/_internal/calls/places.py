# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bounds a client's concurrent calls: oldest first while there is time, then newest first.

Calls that wait go oldest first, so that none is overtaken for ever by those that a busy program
makes anew. But a queue that is served oldest first is lost once it is as long as the deadline:
each call leaves when hardly any time is left to it, and its answer comes too late. gRPC's own
queue is such a one. So once the oldest has waited for half of its time, the newest goes first:
what is answered is answered in time, and what cannot be answered runs into its deadline here,
where it costs the gateway nothing (docs/adr/0075).
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import NamedTuple

IN_FLIGHT = 100
"""Over one connection: fewer than the 128 that it carries, and enough for the most answers."""


class _Waiting(NamedTuple):
    """A call without a place, and until when half of its time is left."""

    place: asyncio.Future[None]
    half_time: float


class Places:
    """Places for calls over one connection. Belongs to one event loop."""

    def __init__(
        self, most: int = IN_FLIGHT, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        """All are free.

        Args:
            most: calls at the same time.
            monotonic: seconds, from any beginning.
        """
        self._free = most
        self._monotonic = monotonic
        self._waiting: deque[_Waiting] = deque()

    @asynccontextmanager
    async def taken(self, timeout_s: float) -> AsyncIterator[None]:
        """While a call lasts.

        Args:
            timeout_s: for a place to become free.

        Raises:
            TimeoutError: none became free.
        """
        if self._free:
            self._free -= 1
        else:
            await self._wait(timeout_s)
        try:
            yield
        finally:
            self._leave()

    async def _wait(self, timeout_s: float) -> None:
        place = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(place, self._monotonic() + timeout_s / 2))
        try:
            async with asyncio.timeout(timeout_s):
                await place
        except BaseException:
            # It may have been handed over just before the wait ended otherwise.
            if place.done() and not place.cancelled():
                self._leave()
            place.cancel()
            raise

    def _leave(self) -> None:
        """Hands the place to whoever is next of those that still wait."""
        waiting = self._waiting
        while waiting and waiting[0].place.done():
            waiting.popleft()
        while waiting:
            late = waiting[0].half_time <= self._monotonic()
            place = (waiting.pop() if late else waiting.popleft()).place
            if not place.done():
                place.set_result(None)
                return
        self._free += 1
