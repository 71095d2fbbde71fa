# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Calls that arrive at the same time begin together.

gRPC's own thread hands on one call at a time. If each began at once, its first steps would run
between gRPC's work for two calls, and find nothing of what they need in the processor's
caches; and batches would be made of whatever happened to be through these steps. So calls wait
before step 3 until the event loop brings nobody new, and then take step by step together.
Where there were two calls at most lately, none waits: they seldom meet. docs/adr/0104 and 0107 say
more.
"""

from __future__ import annotations

import asyncio

# How many passes of the event loop a call takes from the socket to a batch: one finds it,
# one begins its task, one brings its message, one resumes the task, one comes after step 4. So
# that many passes that bring nobody mean that nobody is on the way within this loop.
PASSES_OF_A_CALL = 5
# Under load others are on the way in gRPC's own thread, which hands on one new call at a time
# and has to be woken for each: a pass that finds nothing is much shorter than that. From 15 to
# 250 it makes little difference (docs/adr/0036).
PASSES_UNDER_LOAD = 100
# The first steps of so many keep the event loop for some milliseconds, in which it does nothing
# else. With half as many, Postgres spends an eighth more on an answer at 256 in flight: it is given
# more and smaller batches (docs/adr/0104).
_MOST = 128
# With two callers, one call is usually committed while the other one is read. If they waited for
# each other, nothing would be done meanwhile.
_FEW = 2
# The largest number at a time among this many calls, and among as many before them, says whether
# there are only two callers. More callers, too, have two calls for a moment, and would begin small
# batches then.
_LATELY = 16


class Gathering:
    """The calls of a process that are at work or wait to begin. Belongs to one event loop.

    Attributes:
        at_work: how many have begun and not ended.
    """

    def __init__(self) -> None:
        """Nobody has called."""
        self.at_work = 0
        self._waiting: list[asyncio.Future[None]] = []
        self._last_size = 0
        # How many there were at most when one came: of the last ones, and of those before them.
        self._most, self._most_before = 0, 0
        self._came = 0

    @property
    def are_few(self) -> bool:
        """Whether calls are at work, and so few, those about to begin included, that none waits."""
        return 0 < self.at_work <= self._few - len(self._waiting)

    @property
    def _few(self) -> int:
        """So many calls wait for no other one."""
        return _FEW if max(self._most, self._most_before) <= _FEW else 1

    async def begin(self) -> None:
        """Returns when the call is to begin; `end` must follow exactly when this did not raise."""
        there = self.at_work + len(self._waiting) + 1
        self._note(there)
        if there > self._few:
            await self._together()
        self.at_work += 1

    def end(self) -> None:
        """A call that began has ended."""
        self.at_work -= 1

    def _note(self, there: int) -> None:
        """A call has come, with which there are so many."""
        self._came += 1
        if self._came > _LATELY:
            self._most_before, self._most, self._came = self._most, 0, 1
        self._most = max(self._most, there)

    async def _together(self) -> None:
        loop = asyncio.get_running_loop()
        turn = loop.create_future()
        self._waiting.append(turn)
        if len(self._waiting) == 1:
            loop.call_soon(self._look, loop, 1, 1)
        await turn

    def _look(self, loop: asyncio.AbstractEventLoop, seen: int, quiet: int) -> None:
        """After one pass of the loop: everything that could run in it has run."""
        waiting = len(self._waiting)
        if waiting < _MOST:
            if waiting != seen:
                quiet = 0
            few = max(waiting, self._last_size) <= 1
            if quiet < (PASSES_OF_A_CALL if few else PASSES_UNDER_LOAD):
                loop.call_soon(self._look, loop, waiting, quiet + 1)
                return
        turns, self._waiting, self._last_size = self._waiting, [], waiting
        for turn in turns:
            if not turn.done():  # else whoever waited has gone
                turn.set_result(None)
