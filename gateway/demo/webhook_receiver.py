# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The server of the demo's institution: takes webhooks over HTTPS, on this machine only."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_LOOPBACK = "127.0.0.1"
_LONGEST = 64 * 1024
_SILENCE_S = 10
_POLL_S = 0.05


@dataclass(frozen=True, slots=True, repr=False)
class Webhook:
    """One request as it came; it is to be verified before it is believed.

    Attributes:
        headers: by name.
        body: byte for byte.
    """

    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Receiver:
    """A running server.

    Attributes:
        url: to post to.
        came: what was posted, in order; nothing that was cut off before its end.
    """

    url: str
    came: list[Webhook] = field(default_factory=list)


@contextmanager
def receiving(certificate: Path, key: Path) -> Iterator[Receiver]:
    """Takes webhooks until the `with` ends.

    Args:
        certificate: PEM of the server's, good for 127.0.0.1.
        key: PEM of its private key.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, key)

    class Handler(BaseHTTPRequestHandler):
        """One connection."""

        timeout = _SILENCE_S

        def do_POST(self) -> None:
            """Keeps what was posted, if it is of a size that a webhook has."""
            length = self.headers.get("Content-Length", "")
            if not (length.isascii() and length.isdigit() and int(length) <= _LONGEST):
                self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
                return
            body = self.rfile.read(int(length))
            if len(body) < int(length):  # a sender that died in between has posted nothing
                self.close_connection = True
                return
            made.came.append(Webhook(dict(self.headers), body))
            self.send_response(HTTPStatus.NO_CONTENT)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
            """Nothing: what is posted is about a person."""

    server = ThreadingHTTPServer((_LOOPBACK, 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    made = Receiver(f"https://{_LOOPBACK}:{server.server_port}/reminders")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": _POLL_S})
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
