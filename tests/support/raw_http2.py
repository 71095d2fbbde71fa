# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A client of HTTP/2 that keeps to no rule: it writes frames and looks at none (RFC 9113)."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path

from gateway.demo.development_ca import Credential
from gateway.signing.keys import write_secret

_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_HEADERS, _RST_STREAM, _SETTINGS = 1, 3, 4
_END_HEADERS = 4
_CANCEL = 8


class RawConnection:
    """A connection, on which streams are begun and reset."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Keep both ends; what comes is thrown away."""
        self._writer = writer
        self._stream = -1
        self._reading = asyncio.ensure_future(_drained(reader))

    @property
    def is_open(self) -> bool:
        """Whether the server has not closed it."""
        return not self._reading.done()

    async def flood(self, streams: int, method: str) -> int:
        """Begins calls of a method and resets each at once; how many went out.

        Ends early when the server closes the connection.
        """
        sent = 0
        block = _header_block(method)
        try:
            for _ in range(streams):
                if not self.is_open:
                    break
                self._stream += 2
                self._writer.write(
                    _frame(_HEADERS, _END_HEADERS, self._stream, block)
                    + _frame(_RST_STREAM, 0, self._stream, _CANCEL.to_bytes(4, "big"))
                )
                sent += 1
                if sent % 100 == 0:
                    await self._writer.drain()
        except OSError:
            pass
        return sent

    async def close(self) -> None:
        """Closes it."""
        self._reading.cancel()
        self._writer.transport.abort()
        await asyncio.gather(self._reading, return_exceptions=True)


async def raw_connection(
    port: int, authority: bytes, client: Credential, directory: Path
) -> RawConnection:
    """A connection with a client's certificate, after the preface.

    Args:
        port: on this machine.
        authority: certificate of the server's authority.
        client: certificate and key.
        directory: where both are written, which TLS reads from files only.
    """
    certificate, key = directory / "raw.pem", directory / "raw.key"
    if not key.exists():
        certificate.write_bytes(client.certificate)
        write_secret(key, client.private_key)
    context = ssl.create_default_context(cadata=authority.decode())
    context.load_cert_chain(certificate, key)
    context.set_alpn_protocols(["h2"])
    reader, writer = await asyncio.open_connection(
        "localhost", port, ssl=context, server_hostname="localhost"
    )
    writer.write(_PREFACE + _frame(_SETTINGS, 0, 0, b""))
    await writer.drain()
    return RawConnection(reader, writer)


async def _drained(reader: asyncio.StreamReader) -> None:
    try:
        while await reader.read(65_536):
            pass
    except OSError:
        pass


def _frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    length = len(payload).to_bytes(3, "big")
    return length + bytes((kind, flags)) + stream.to_bytes(4, "big") + payload


def _header_block(method: str) -> bytes:
    """Literal header fields, without indexing and without Huffman (RFC 7541, 6.2.2)."""
    fields = {
        ":method": "POST",
        ":scheme": "https",
        ":path": method,
        ":authority": "localhost",
        "content-type": "application/grpc",
        "te": "trailers",
    }
    return b"".join(b"\0" + _text(name) + _text(value) for name, value in fields.items())


def _text(value: str) -> bytes:
    raw = value.encode("ascii")
    assert len(raw) < 127
    return bytes((len(raw),)) + raw
