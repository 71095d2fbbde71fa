# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway witness serve`: a witness over HTTP, as C2SP tlog-witness says.

For logs that ask for cosignatures by themselves. Nobody is authenticated, and
nobody has to be: only what the log signed is heard, and only proofs are believed.
TLS and limits on who may call belong into a proxy in front of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import BoundedSemaphore

from gateway.cli.context import err
from gateway.client.witness import HttpAnswer, Witness, answer_request
from gateway.errors import OperationError

PATH = "/add-checkpoint"
_MAX_BODY = 128 * 1024
_LENGTH = re.compile(r"[0-9]{1,9}")
_READ_TIMEOUT_S = 10
_MAX_AT_ONCE = 32
_PLAIN = "text/plain; charset=utf-8"
_NOT_THERE = HttpAnswer(404, _PLAIN, "POST to /add-checkpoint\n")
_TOO_LARGE = HttpAnswer(413, _PLAIN, "the request is too large, or has no length\n")
_BROKEN = HttpAnswer(500, _PLAIN, "the witness cannot use its memory\n")
_BUSY = HttpAnswer(503, _PLAIN, "too many requests at once\n")


class WitnessServer(ThreadingHTTPServer):
    """Answers add-checkpoint requests, each in a thread."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], witnesses: Mapping[str, Witness]) -> None:
        """Listen.

        Args:
            address: host and port; port 0 takes a free one.
            witnesses: by the origin of the log they watch.
        """
        super().__init__(address, _Handler)
        self.witnesses = witnesses
        self.free = BoundedSemaphore(_MAX_AT_ONCE)

    def answer(self, path: str, length: int, handler: _Handler) -> HttpAnswer:
        """What one POST gets."""
        if path != PATH:
            return _NOT_THERE
        if not 0 < length <= _MAX_BODY:
            return _TOO_LARGE
        if not self.free.acquire(blocking=False):
            return _BUSY
        try:
            return answer_request(self.witnesses, handler.rfile.read(length))
        except OperationError as error:
            err.print(f"could not: {error}", markup=False, highlight=False)
            return _BROKEN
        finally:
            self.free.release()


class _Handler(BaseHTTPRequestHandler):
    """One connection; several requests may come over it."""

    protocol_version = "HTTP/1.1"
    timeout = _READ_TIMEOUT_S
    server: WitnessServer

    def do_POST(self) -> None:
        """Answers one request."""
        text = self.headers.get("Content-Length", "")
        length = int(text) if _LENGTH.fullmatch(text) else 0
        answer = self.server.answer(self.path, length, self)
        if answer.status >= _TOO_LARGE.status or answer is _NOT_THERE:
            # The body may not have been read: nothing else can follow it.
            self.close_connection = True
        body = answer.body.encode()
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Requests are anybody's: they are not logged."""
