# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A client's calls at the same time are bounded; of those that wait, the newest goes first.

A queue that is served oldest first is lost once it is as long as the deadline: each call leaves
when hardly any time is left to it, and its answer comes too late. gRPC's own queue is such a
one. Served newest first, what is answered is answered in time, and what cannot be answered
runs into its deadline here, where it costs the gateway nothing (docs/adr/0075).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

IN_FLIGHT = 100
"""Over one connection: fewer than the 128 that it carries, and enough for the most answers."""


class Places:
    """Places for calls over one connection. Belongs to one event loop."""

    def __init__(self, most: int = IN_FLIGHT) -> None:
        """All are free. Args: most: calls at the same time."""
        self._free = most
        self._waiting: list[asyncio.Future[None]] = []

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
        self._waiting.append(place)
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
        """Hands the place to whoever came last and still waits."""
        while self._waiting:
            place = self._waiting.pop()
            if not place.done():
                place.set_result(None)
                return
        self._free += 1
