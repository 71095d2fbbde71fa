# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An institution's own server: takes webhooks over real HTTPS on this machine."""

from __future__ import annotations

import socket
import ssl
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from gateway.demo.development_ca import Credential, issue_server
from gateway.signing.keys import write_secret
from tests.support.gateway.patience import PATIENCE_S


@dataclass(frozen=True, slots=True, repr=False)
class Webhook:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(slots=True)
class Receiver:
    """What came, and what is answered.

    Attributes:
        url: of the endpoint.
        came: in order; none that was cut off before its end.
        answers: status and headers of the next answers; 204 once there are none.
        silent: set: whoever asks is left waiting until it is cleared.
    """

    url: str
    came: list[Webhook] = field(default_factory=list)
    answers: deque[tuple[int, dict[str, str]]] = field(default_factory=deque)
    speaks: threading.Event = field(default_factory=threading.Event)

    def answer_with(self, *statuses: int, **headers: str) -> None:
        """What the next ones are answered with."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers.extend((status, named) for status in statuses)


def post_and_die(url: str, context: ssl.SSLContext) -> None:
    """Posts half of a body, as a sender that is killed; returns once the server has hung up."""
    asked = urlsplit(url)
    with (
        socket.create_connection((asked.hostname, asked.port), timeout=PATIENCE_S) as plain,
        context.wrap_socket(plain, server_hostname=asked.hostname) as sender,
    ):
        sender.sendall(f"POST {asked.path} HTTP/1.1\r\nContent-Length: 2\r\n\r\n{{".encode())
        sender.shutdown(socket.SHUT_WR)
        while sender.recv(4096):
            pass


@contextmanager
def receiving(
    authority: Credential, directory: Path, names: tuple[str, ...] = ("localhost", "127.0.0.1")
) -> Iterator[Receiver]:
    """A server until the `with` ends, with a certificate of that authority for those names."""
    credential = issue_server(authority, "hooks", list(names), datetime.now(UTC))
    certificate, key = directory / "hooks.pem", directory / "hooks.key"
    certificate.write_bytes(credential.certificate)
    key.unlink(missing_ok=True)
    write_secret(key, credential.private_key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    class Handler(BaseHTTPRequestHandler):
        """One connection."""

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            body = self.rfile.read(length)
            if len(body) < length:  # a sender that died in between has posted nothing
                self.close_connection = True
                return
            made.came.append(Webhook(self.path, dict(self.headers), body))
            made.speaks.wait()
            status, headers = made.answers.popleft() if made.answers else (204, {})
            with suppress(OSError):  # whoever asked may be gone by now
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "0")
                self.end_headers()
                self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    made = Receiver(f"https://localhost:{server.server_port}/reminders?bank=1")
    made.speaks.set()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield made
    finally:
        made.speaks.set()
        server.shutdown()
        thread.join()
        server.server_close()
