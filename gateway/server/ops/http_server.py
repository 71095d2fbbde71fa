# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A few pages over HTTP/1.1, without TLS: for probes and scrapers on a private network.

One request per connection; few connections, little time and short headers, because anybody who
reaches the port may ask.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import h11

from gateway.domain.addresses import host_and_port
from gateway.errors import ConfigurationError

_log = logging.getLogger(__name__)

_LIMIT_S = 5.0
_CONNECTIONS = 32
_HEADER_BYTES = 8192
_CHUNK = 8192
_LOOPBACK = "127.0.0.1"
"""Everywhere is said, never left out: whoever reaches these pages may read them."""
_PLAIN = "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Page:
    """An answer.

    Attributes:
        status: of HTTP.
        text: the body.
        content_type: of the body.
    """

    status: int
    text: str
    content_type: str = _PLAIN


Pages = Mapping[str, Callable[[], Awaitable[Page]]]
"""By path, "/livez"."""


@asynccontextmanager
async def pages_served(listen: str, port_file: Path | None, pages: Pages) -> AsyncIterator[None]:
    """Serves the pages.

    Args:
        listen: address and port; without an address this machine's loopback; port 0 takes a
            free one; "": nothing is served.
        port_file: written with the port.
        pages: what there is; anything else is not found.

    Raises:
        ConfigurationError: nobody can listen there.
    """
    if not listen:
        yield
        return
    serving = _Serving(pages)
    host, of_listen = host_and_port(listen)
    try:
        server = await asyncio.start_server(serving.connected, host or _LOOPBACK, of_listen)
    except OSError:
        raise ConfigurationError("cannot listen at the address of --ops-listen") from None
    port = server.sockets[0].getsockname()[1]
    if port_file is not None:
        await asyncio.to_thread(port_file.write_text, f"{port}\n", encoding="ascii")
    _log.info("probes and metrics are served", extra={"port": port})
    try:
        yield
    finally:
        server.close()
        await serving.end()


class _Serving:
    """Answers connections. Belongs to one event loop."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._open: set[asyncio.Task[None]] = set()

    def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Begins to answer one request; whoever is one too many is cut off."""
        if len(self._open) >= _CONNECTIONS:
            writer.close()
            return
        task = asyncio.create_task(self._serve(reader, writer))
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    async def end(self) -> None:
        """Cuts off whoever is still served."""
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one request; whoever is slow is cut off."""
        try:
            async with asyncio.timeout(_LIMIT_S):
                await self._answer(reader, writer)
        except (TimeoutError, OSError):
            pass
        finally:
            # At once, also with something unsent: whoever does not read keeps no place.
            writer.transport.abort()
            with suppress(OSError):
                await writer.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = h11.Connection(h11.SERVER, max_incomplete_event_size=_HEADER_BYTES)
        try:
            page = await self._asked(connection, reader)
        except h11.RemoteProtocolError as error:
            page = Page(error.error_status_hint, "no such request\n")
        if page is None:
            return
        body = page.text.encode()
        headers = [
            ("Content-Type", page.content_type),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
            ("Connection", "close"),
        ]
        if connection.our_state is h11.ERROR:
            return
        for event in (
            h11.Response(status_code=page.status, headers=headers),
            h11.Data(data=body),
            h11.EndOfMessage(),
        ):
            writer.write(connection.send(event) or b"")
        writer.write_eof()
        # Closed with something unread, the connection would be reset, and the answer lost.
        while await reader.read(_CHUNK):
            pass

    async def _asked(self, connection: h11.Connection, reader: asyncio.StreamReader) -> Page | None:
        """What the request's page says; None: the connection ended without a request."""
        while True:
            event = connection.next_event()
            if event is h11.NEED_DATA:
                connection.receive_data(await reader.read(_CHUNK))
            elif isinstance(event, h11.Request):
                return await self._page(event)
            else:
                return None

    async def _page(self, request: h11.Request) -> Page:
        if request.method not in {b"GET", b"HEAD"}:
            return _of(HTTPStatus.METHOD_NOT_ALLOWED)
        made = self._pages.get(request.target.partition(b"?")[0].decode("ascii"))
        if made is None:
            return _of(HTTPStatus.NOT_FOUND)
        try:
            return await made()
        except Exception as error:  # noqa: BLE001 - a page that fails must not end the others
            _log.error("a page failed unexpectedly", exc_info=error)
            return _of(HTTPStatus.INTERNAL_SERVER_ERROR)


def _of(status: HTTPStatus) -> Page:
    return Page(status, f"{status.phrase}\n")
