# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A bound on what is at work at once, in which whoever waits comes in turn, partner by partner.

A semaphore serves in the order of arrival: one partner that keeps a hundred calls waiting makes
everybody else's wait for a hundred. Here each partner that waits gets one place after the other.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager

from gateway.runtime.fair_queue import FairQueue


class FairTurns:
    """So many places, taken in turn. Belongs to one event loop; not thread-safe."""

    def __init__(self, at_once: int) -> None:
        """Args: at_once: places, 1 or more."""
        self._free = at_once
        self._waiting: FairQueue[asyncio.Future[None]] = FairQueue(max_items=1, max_weight=1)

    @asynccontextmanager
    async def turn(self, whose: Hashable) -> AsyncIterator[None]:
        """Holds a place from its turn on.

        Args:
            whose: among whom the turns go round; within one of them in the order of arrival.
        """
        if self._free:
            self._free -= 1
        else:
            await self._await_turn(whose)
        try:
            yield
        finally:
            self._pass_on()

    async def _await_turn(self, whose: Hashable) -> None:
        place = asyncio.get_running_loop().create_future()
        self._waiting.add(place, whose, 1)
        try:
            await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled():  # its turn had come just then
                self._pass_on()
            raise

    def _pass_on(self) -> None:
        self._free += 1  # first: whatever fails below, the place is not lost
        while self._free and self._waiting:
            (place,) = self._waiting.take()
            if not place.done():  # else whoever waited has gone
                self._free -= 1
                place.set_result(None)
