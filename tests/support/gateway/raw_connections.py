# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Connections as no gRPC client makes them: silent, half-open, or idle for good."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from gateway.rpc.connections import connections_allowed
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes([0, 0, 0, 4, 0, 0, 0, 0, 0])
HALF_A_HELLO = b"\x16\x03\x01\x02\x00\x01"


@dataclass(frozen=True, slots=True)
class RawConnection:
    """One connection that says what it is told to say."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def closed(self) -> None:
        """Returns once the other end has closed it; fails after a minute."""
        async with asyncio.timeout(PATIENCE_S):
            with suppress(OSError):
                while await self.reader.read(65_536):
                    pass

    async def is_open(self) -> bool:
        """Whether the other end keeps it; what it sent before is thrown away."""
        while True:
            try:
                async with asyncio.timeout(0.02):
                    if not await self.reader.read(65_536):
                        return False
            except TimeoutError:
                return True
            except OSError:
                return False

    def close(self) -> None:
        """Ends it from this side."""
        self.writer.close()


@asynccontextmanager
async def raw_connections(
    port: int, count: int, source: str = "127.0.0.1"
) -> AsyncIterator[list[RawConnection]]:
    """TCP connections that say nothing yet."""
    connections_allowed(None)  # this process needs as many descriptors itself
    made: list[RawConnection] = []
    try:
        for _ in range(count):
            with suppress(OSError):  # one that is closed at once is none the less tried
                opened = await asyncio.open_connection("127.0.0.1", port, local_addr=(source, 0))
                made.append(RawConnection(*opened))
        yield made
    finally:
        for connection in made:
            connection.close()


@asynccontextmanager
async def secured_connection(
    stack: Stack,
    bank: Bank,
    port: int = 0,
    said: bytes = PREFACE,
    source: str = "127.0.0.1",
) -> AsyncIterator[RawConnection]:
    """Mutual TLS with a bank's certificate, then a few bytes, and nothing more."""
    context = ssl.create_default_context(cadata=stack.authority.certificate.decode())
    context.set_alpn_protocols(["h2"])
    files = stack.directory / "raw.pem", stack.directory / "raw.key"
    files[0].write_bytes(bank.credential.certificate)
    files[1].write_bytes(bank.credential.private_key)
    context.load_cert_chain(*files)
    made = RawConnection(
        *await asyncio.open_connection(
            "127.0.0.1",
            port or stack.port,
            ssl=context,
            server_hostname="localhost",
            local_addr=(source, 0),
        )
    )
    made.writer.write(said)
    try:
        yield made
    finally:
        made.close()
