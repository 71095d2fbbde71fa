# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: calls that have begun but whose message has not arrived.

gRPC begins a call with its headers and then waits for the message as long as the
connection lives, at about 20 KiB each. So messages are read here, as those of a client's
stream, of which there is one: then the wait has a limit, and too many make room.
"""

from __future__ import annotations

import asyncio
from typing import Any, cast

import grpc

MAX_ARRIVING = 4096


class Arriving:
    """All such calls of a process. Belongs to one event loop.

    One timer serves all, because the one that has waited longest is always the next to end.
    """

    def __init__(self, limit_s: float, most: int = MAX_ARRIVING) -> None:
        """None yet.

        Args:
            limit_s: for a message to come.
            most: at the same time; beyond that, the one that has waited longest is ended.
                A message normally arrives with its call's headers.
        """
        self._limit_s = limit_s
        self._most = most
        # Since when each waits, in order; and those that were told to end.
        self._waiting: dict[asyncio.Task[Any], float] = {}
        self._ended: set[asyncio.Task[Any]] = set()
        self._timer: asyncio.TimerHandle | None = None

    async def message(self, context: grpc.aio.ServicerContext[Any, Any]) -> bytes | None:
        """A call's message; None: it did not come."""
        if len(self._waiting) >= self._most:
            self._end(next(iter(self._waiting)))
        loop, task = asyncio.get_running_loop(), cast("asyncio.Task[Any]", asyncio.current_task())
        self._waiting[task] = loop.time()
        if self._timer is None:
            self._timer = loop.call_later(self._limit_s, self._end_late, loop)
        try:
            message = await context.read()
        except asyncio.CancelledError:
            # Ended by us, unless it was by somebody else as well.
            if task in self._ended and task.uncancel() == 0:
                return None
            raise
        finally:
            self._waiting.pop(task, None)
            self._ended.discard(task)
        return message if isinstance(message, bytes) else None  # or the end of the stream

    def _end_late(self, loop: asyncio.AbstractEventLoop) -> None:
        """Ends whoever has waited too long, and sets the timer for the next one."""
        self._timer = None
        while self._waiting:
            oldest = next(iter(self._waiting))
            until = self._waiting[oldest] + self._limit_s
            if until > loop.time():
                self._timer = loop.call_at(until, self._end_late, loop)
                return
            self._end(oldest)

    def _end(self, task: asyncio.Task[Any]) -> None:
        del self._waiting[task]
        self._ended.add(task)
        task.cancel()
