# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A way to Postgres that breaks at the worst moment: before, at or after a commit.

It forwards bytes from a Unix socket of its own to the server's socket, in threads of its
own, and looks for one thing only: what ends a group commit, and the server's answer to it
(PostgreSQL manual, "Message Formats"). That is a Parse message of COMMIT, or a Bind message
of a prepared statement that calls audit.append or audit.append_one, each a transaction by itself.
"""

from __future__ import annotations

import re
import socket
import socketserver
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import Enum, auto
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict, make_conninfo

_PARSE_COMMIT = b"\0COMMIT\0"  # unnamed statement, its text
_QUERY_COMMIT = b"Q\0\0\0\x0bCOMMIT\0"  # a Query message, as connections for commands send it
_PARSE_APPEND = re.compile(
    rb"P....([^\0]+)\0SELECT audit\.append(?:_one)?\(\s+\$1", re.DOTALL
)  # not the probe's
_COMMITTED = (b"COMMIT\0", b"SELECT 1\0")  # CommandComplete's tags
_SYNC = b"S\0\0\0\4"
_READY = b"Z\0\0\0\5I"  # ReadyForQuery, in no transaction
_PORT = "5432"
_CHUNK = 65_536


class Cut(Enum):
    """What happens to connections from now on."""

    NEVER = auto()
    BEFORE_COMMIT = auto()  # once: the COMMIT does not reach the server
    AFTER_COMMIT = auto()  # once: the server has committed, nobody hears of it
    BEFORE_READY = auto()  # once: the result arrives, but not that the commit has ended


class CuttingProxy:
    """Forwards until told otherwise.

    Attributes:
        url: to be used in place of the server's.
        cut: what happens from now on.
        cuts: how many connections were cut.
        on_cut: called at each cut, before the client can notice.
        commands: a COMMIT in a Query message counts, too.
        round_trips: how often a client has asked the server to answer.
    """

    def __init__(self, server_url: str, directory: Path) -> None:
        """Args: server_url: of the server; directory: short, for the socket."""
        given = conninfo_to_dict(server_url)
        self._host, self._port = str(given["host"]), str(given.get("port") or _PORT)
        self.path = directory / f".s.PGSQL.{_PORT}"
        self.url = make_conninfo("", **(given | {"host": str(directory), "port": _PORT}))
        self.cut = Cut.NEVER
        self.cuts = 0
        self.on_cut: Callable[[], None] = lambda: None
        self.commands = False
        self.round_trips = 0
        self._speaking = threading.Event()
        self._speaking.set()
        self._stranded: list[threading.Event] = []
        self._open: set[socket.socket] = set()

    def strand(self) -> None:
        """Today's connections fall silent for good; new ones are served."""
        self._speaking.clear()
        self._stranded.append(self._speaking)
        self._speaking = threading.Event()
        self._speaking.set()

    def end(self) -> None:
        """Ends every connection: one that a failed test left behind would last for ever."""
        for speaking in (self._speaking, *self._stranded):
            speaking.set()
        for client in tuple(self._open):
            _shut(client)

    def fall_silent(self) -> None:
        """Nothing arrives any more, in either direction, and nobody is told."""
        self._speaking.clear()

    def speak_again(self) -> None:
        """What was held back arrives."""
        self._speaking.set()

    def forward(self, client: socket.socket) -> None:
        """One connection, until either side ends it or it is cut."""
        with self._to_server() as server:
            committing, speaking = threading.Event(), self._speaking
            appends: set[bytes] = set()

            def passes_to_server(data: bytes) -> bytes | None:
                speaking.wait()
                self.round_trips += data.endswith(_SYNC)
                appends.update(_PARSE_APPEND.findall(data))
                ends = _PARSE_COMMIT in data or (self.commands and _QUERY_COMMIT in data)
                if ends or any(b"\0" + name + b"\0" in data for name in appends):
                    if self.cut is Cut.BEFORE_COMMIT:
                        self._count_cut()
                        return None
                    if self.cut is not Cut.NEVER:
                        committing.set()
                return data

            def passes_to_client(data: bytes) -> bytes | None:
                speaking.wait()
                if not committing.is_set() or not any(tag in data for tag in _COMMITTED):
                    return data
                if self.cut is Cut.BEFORE_READY:
                    client.sendall(data.removesuffix(_READY))
                self._count_cut()
                return None

            self._open.add(client)
            answers = threading.Thread(target=_pump, args=(server, client, passes_to_client))
            answers.start()
            _pump(client, server, passes_to_server)
            answers.join()
            self._open.discard(client)

    def _to_server(self) -> socket.socket:
        if not self._host.startswith("/"):
            return socket.create_connection((self._host, int(self._port)))
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(f"{self._host}/.s.PGSQL.{self._port}")
        return connection

    def _count_cut(self) -> None:
        """After it nothing more passes."""
        self.cut = Cut.NEVER
        self.on_cut()
        self.cuts += 1


def _pump(
    source: socket.socket, target: socket.socket, passes: Callable[[bytes], bytes | None]
) -> None:
    """One direction; its end is the end of both."""
    with suppress(OSError):
        while data := source.recv(_CHUNK):
            passed = passes(data)
            if passed is None:
                break
            target.sendall(passed)
    for end in (source, target):
        _shut(end)


def _shut(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)


class _Server(socketserver.ThreadingUnixStreamServer):
    """Closing it waits for its connections to end."""

    daemon_threads = False
    block_on_close = True
    request_queue_size = 64


@contextmanager
def cutting_proxy(server_url: str) -> Iterator[CuttingProxy]:
    """One that listens; whoever uses it has to be gone when this ends."""
    with tempfile.TemporaryDirectory(prefix="credit-gateway-proxy-") as directory:
        proxy = CuttingProxy(server_url, Path(directory))

        class Handler(socketserver.BaseRequestHandler):
            """One connection, in a thread of its own."""

            def handle(self) -> None:
                """Forwards it."""
                proxy.forward(self.request)

        with _Server(str(proxy.path), Handler) as server:
            listening = threading.Thread(target=server.serve_forever, args=(0.05,))
            listening.start()
            try:
                yield proxy
            finally:
                proxy.end()
                server.shutdown()
                listening.join()
