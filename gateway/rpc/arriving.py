# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: calls that have begun but whose message has not arrived.

gRPC begins a call with its headers and then waits for the message as long as the
connection lives, at about 20 KiB each. So messages are read here, as those of a client's
stream, of which there is one: then the wait has a limit, and too many make room.
"""

from __future__ import annotations

import asyncio
from typing import Any

import grpc

MAX_ARRIVING = 4096


class Arriving:
    """All such calls of a process. Belongs to one event loop."""

    def __init__(self, limit_s: float, most: int = MAX_ARRIVING) -> None:
        """None yet.

        Args:
            limit_s: for a message to come.
            most: at the same time; beyond that, the one that has waited longest is ended.
                A message normally arrives with its call's headers.
        """
        self._limit_s = limit_s
        self._most = most
        self._waiting: dict[asyncio.Timeout, None] = {}

    async def message(self, context: grpc.aio.ServicerContext[Any, Any]) -> bytes | None:
        """A call's message; None: it did not come."""
        if len(self._waiting) >= self._most:
            self._end_oldest()
        limit = asyncio.timeout(self._limit_s)
        try:
            async with limit:
                self._waiting[limit] = None
                message = await context.read()
        except TimeoutError:
            return None
        finally:
            self._waiting.pop(limit, None)
        return message if isinstance(message, bytes) else None  # or the end of the stream

    def _end_oldest(self) -> None:
        oldest = next(iter(self._waiting))
        del self._waiting[oldest]
        if not oldest.expired():  # it may be about to end by itself
            oldest.reschedule(asyncio.get_running_loop().time())
