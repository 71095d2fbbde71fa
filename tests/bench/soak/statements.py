# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A way to Postgres that counts connections, and the statements that are prepared on them.

Nobody but a session itself can ask Postgres for its prepared statements. So what a client sends is
read on its way (PostgreSQL manual, "Message Formats"): Parse with a name prepares one, Close of a
name and DEALLOCATE let go of it.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict, make_conninfo

_PORT = "5432"
_CHUNK = 65_536
_LENGTH_BYTES = 4
_PATIENCE_S = 60.0
_POLL_S = 0.01
_DEALLOCATE = re.compile(rb'\s*DEALLOCATE\s+(?:PREPARE\s+)?"?([^"\s;\0]+)', re.IGNORECASE)


class Session:
    """What one connection has prepared.

    Attributes:
        prepared: statements by their names.
    """

    def __init__(self) -> None:
        """Nothing yet; the first message has no type."""
        self.prepared: dict[bytes, bytes] = {}
        self._rest = bytearray()
        self._is_started = False

    def sent(self, data: bytes) -> None:
        """Takes what a client sends, in whatever pieces."""
        self._rest += data
        while (message := self._next()) is not None:
            kind, body = message
            if kind == b"P" and not body.startswith(b"\0"):
                name, text, _ = body.split(b"\0", 2)
                self.prepared[name] = text
            elif kind == b"C" and body.startswith(b"S"):
                self.prepared.pop(body[1:].partition(b"\0")[0], None)
            if kind in {b"P", b"Q"}:
                self._let_go(body.partition(b"\0")[2] if kind == b"P" else body)

    def _let_go(self, statement: bytes) -> None:
        found = _DEALLOCATE.match(statement)
        if found is None:
            return
        if found[1].upper() == b"ALL":
            self.prepared.clear()
        else:
            self.prepared.pop(found[1], None)

    def _next(self) -> tuple[bytes, bytes] | None:
        """Type and body of the next message; None: it is not all here."""
        head = int(self._is_started)
        if len(self._rest) < head + _LENGTH_BYTES:
            return None
        length = int.from_bytes(self._rest[head : head + _LENGTH_BYTES], "big")
        if len(self._rest) < head + length:
            return None
        kind = bytes(self._rest[:head])
        body = bytes(self._rest[head + _LENGTH_BYTES : head + length])
        del self._rest[: head + length]
        self._is_started = True
        return kind, body


class CountingProxy:
    """Forwards connections, and counts.

    Attributes:
        url: to be used in place of the server's.
    """

    def __init__(self, server_url: str, directory: Path) -> None:
        """Args: server_url: over a Unix socket, where nothing is encrypted; directory: its own."""
        given = conninfo_to_dict(server_url)
        self._server = f"{given['host']}/.s.PGSQL.{given.get('port') or _PORT}"
        self.path = directory / f".s.PGSQL.{_PORT}"
        self.url = make_conninfo("", **(given | {"host": str(directory), "port": _PORT}))
        self._sessions: set[Session] = set()

    @property
    def connections(self) -> int:
        """How many are open."""
        return len(self._sessions)

    @property
    def statements(self) -> int:
        """How many are prepared, on all of them."""
        return sum(len(session.prepared) for session in self._sessions)

    @property
    def texts(self) -> int:
        """How many different ones these are."""
        return len({text for each in self._sessions for text in each.prepared.values()})

    async def forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, until either side ends it."""
        answers, server = await asyncio.open_unix_connection(self._server)
        session = Session()
        self._sessions.add(session)
        ways = [
            asyncio.create_task(_pump(reader, server, session)),
            asyncio.create_task(_pump(answers, writer, None)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._sessions.discard(session)
            for each in ways:
                each.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            server.close()
            writer.close()


async def _pump(
    source: asyncio.StreamReader, target: asyncio.StreamWriter, session: Session | None
) -> None:
    with suppress(OSError):
        while data := await source.read(_CHUNK):
            if session is not None:
                session.sent(data)
            target.write(data)
            await target.drain()


@asynccontextmanager
async def counting(server_url: str) -> AsyncIterator[CountingProxy]:
    """One that listens; whoever uses it has to be gone when this ends."""
    with tempfile.TemporaryDirectory(prefix="credit-gateway-count-") as directory:
        proxy = CountingProxy(server_url, Path(directory))
        server = await asyncio.start_unix_server(proxy.forward, proxy.path)
        try:
            yield proxy
        finally:
            server.close()
            async with asyncio.timeout(_PATIENCE_S):
                while proxy.connections:  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(_POLL_S)
