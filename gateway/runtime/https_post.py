# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Posts to an address that somebody configured, and to nothing else.

The host's name is resolved once; every address it has must be one that may be connected to, and
the connection goes to the one that was checked, so that a second answer of the resolver changes
nothing. TLS 1.2 or newer, the certificate verified against the name. Redirects are answers like
any other, and are not followed. No proxy of the environment is used. The answer's body is not
read. All of it has one time limit.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import h11

from gateway.domain.reminders.endpoint import Target, may_connect
from gateway.errors import ConfigurationError, EndpointError

_HEADER_BYTES = 16 * 1024
_READ_BYTES = 4 * 1024
_HTTPS_PORT = 443


@dataclass(frozen=True, slots=True)
class Posted:
    """What an endpoint answered.

    Attributes:
        status: of HTTP.
        retry_after: as it says; None: it does not.
    """

    status: int
    retry_after: str | None = None


class Posting(Protocol):
    """What posts; a port for tests of what goes wrong in ways that no server shows."""

    async def post(self, target: Target, headers: dict[str, str], body: bytes) -> Posted:
        """Posts once. Raises EndpointError."""
        ...


class HttpsPosting:
    """Posts over the network."""

    def __init__(
        self, *, limit_s: float, authority: Path | None = None, allow_private: bool = False
    ) -> None:
        """Loads the authorities.

        Args:
            limit_s: for all of one post.
            authority: PEM of who else's certificates are believed in place of the system's
                authorities; None: theirs.
            allow_private: whether addresses that are not of the public internet are meant.

        Raises:
            ConfigurationError: the authority's file cannot be used.
        """
        self._limit_s = limit_s
        self._allow_private = allow_private
        try:
            self._context = ssl.create_default_context(cafile=authority)
        except (OSError, ssl.SSLError):
            raise ConfigurationError("the certificate authority's file cannot be used") from None
        self._context.minimum_version = ssl.TLSVersion.TLSv1_2

    async def post(self, target: Target, headers: dict[str, str], body: bytes) -> Posted:
        """See Posting."""
        try:
            async with asyncio.timeout(self._limit_s):
                return await self._post(target, headers, body)
        except TimeoutError:
            raise EndpointError("timeout") from None
        except ssl.SSLError:
            raise EndpointError("tls") from None
        except (OSError, UnicodeError):  # the resolver's word for a name that cannot be one
            raise EndpointError("unreachable") from None
        except h11.RemoteProtocolError:
            raise EndpointError("not-http") from None

    async def _post(self, target: Target, headers: dict[str, str], body: bytes) -> Posted:
        address = await self._address(target)
        reader, writer = await asyncio.open_connection(
            address, target.port, ssl=self._context, server_hostname=target.host
        )
        try:
            connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=_HEADER_BYTES)
            named = {"Host": _host(target), **headers, "Content-Length": str(len(body))}
            request = h11.Request(
                method="POST", target=target.path, headers=[*named.items(), ("Connection", "close")]
            )
            writer.write(connection.send(request) or b"")
            writer.write(connection.send(h11.Data(data=body)) or b"")
            connection.send(h11.EndOfMessage())
            await writer.drain()
            return await _answer(connection, reader)
        finally:
            writer.close()
            with suppress(OSError):
                writer.transport.abort()

    async def _address(self, target: Target) -> str:
        """One to connect to. Raises EndpointError: one of them may not be connected to."""
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
        addresses = [str(each[4][0]) for each in found]
        if not addresses or not all(
            may_connect(each, allow_private=self._allow_private) for each in addresses
        ):
            raise EndpointError("address-not-allowed")
        return addresses[0]


async def _answer(connection: h11.Connection, reader: asyncio.StreamReader) -> Posted:
    while True:
        event = connection.next_event()
        if event is h11.NEED_DATA:
            connection.receive_data(await reader.read(_READ_BYTES))
        elif isinstance(event, h11.Response):
            headers = dict(event.headers)
            return Posted(
                event.status_code, headers.get(b"retry-after", b"").decode("latin-1") or None
            )
        elif not isinstance(event, h11.InformationalResponse):
            raise EndpointError("not-http")


def _host(target: Target) -> str:
    """The Host header: an IPv6 address stands in brackets, the usual port is left out."""
    host = f"[{target.host}]" if ":" in target.host else target.host
    return host if target.port == _HTTPS_PORT else f"{host}:{target.port}"
