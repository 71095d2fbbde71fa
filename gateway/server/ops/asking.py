# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a supervisor asks its workers for their pages, over a socket between them.

A question is a line: its number and a path. So is the answer: the same number, status and text. An
answer that comes too late is passed over by its number.
"""

from __future__ import annotations

import asyncio
import json
import socket
from contextlib import suppress
from itertools import count

from gateway.server.ops.http_server import Page, Pages

_LIMIT_S = 2.0
_LONGEST = 1 << 24


class Asking:
    """The supervisor's end, for one worker. Belongs to one event loop."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Made by `over`."""
        self._reader = reader
        self._writer = writer
        self._lock = asyncio.Lock()
        self._numbers = count(1)

    @classmethod
    async def over(cls, end: socket.socket) -> Asking:
        """Takes over the socket."""
        return cls(*await asyncio.open_connection(sock=end, limit=_LONGEST))

    async def page(self, path: str) -> Page | None:
        """What the worker says; None: nothing in time, or it has ended."""
        with suppress(TimeoutError, OSError, ValueError):
            async with asyncio.timeout(_LIMIT_S), self._lock:
                return await self._asked(path)
        return None

    def close(self) -> None:
        """The worker has ended."""
        self._writer.close()

    async def _asked(self, path: str) -> Page | None:
        number = next(self._numbers)
        self._writer.write(json.dumps([number, path]).encode() + b"\n")
        while line := await self._reader.readline():
            answered, status, text, content_type = json.loads(line)
            if answered == number:
                return Page(status, text, content_type)
        return None


async def answering(descriptor: int, pages: Pages) -> None:
    """A worker's end: answers until the supervisor is gone.

    Args:
        descriptor: of the inherited socket.
        pages: the worker's own.
    """
    reader, writer = await asyncio.open_connection(sock=socket.socket(fileno=descriptor))
    with suppress(OSError, ValueError):
        while line := await reader.readline():
            number, path = json.loads(line)
            page = await pages[path]()
            answer = [number, page.status, page.text, page.content_type]
            writer.write(json.dumps(answer).encode() + b"\n")
            await writer.drain()
    writer.close()
