# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway witness serve`: strangers take no more than their limits.

The server here watches no log at all: whoever sends a whole request is told so.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from gateway.cli.witness.serve import Limits
from gateway.log.witness import AddCheckpoint
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.audit_entries import new_log_signer
from tests.support.log.witness_server import witness_server

BODY = AddCheckpoint(0, (), new_log_signer("log.example").sign(5, bytes(32))).render().encode()
GOOD = b"POST /add-checkpoint HTTP/1.1\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
BEGUN = b"POST /add-checkpoint HTTP/1.1\r\nContent-Length: 1000\r\n\r\nold"


@contextmanager
def _connected(port: int, source: str = "127.0.0.1") -> Iterator[socket.socket]:
    with socket.create_connection(
        ("127.0.0.1", port), timeout=PATIENCE_S, source_address=(source, 0)
    ) as connection:
        yield connection


def _all(connection: socket.socket) -> bytes:
    """What comes until the other end closes; fails after a minute."""
    parts = []
    try:
        while part := connection.recv(65_536):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def _status(port: int, sent: bytes, source: str = "127.0.0.1") -> int:
    with _connected(port, source) as connection:
        connection.sendall(sent)
        return int(_all(connection).split(b" ")[1])


@pytest.mark.parametrize(
    "sent", [b"", b"POST /add-check", GOOD[:40], BEGUN, GOOD[:-1]], ids=lambda sent: str(len(sent))
)
def test_a_request_that_never_ends_is_ended(sent: bytes) -> None:
    with witness_server({}, Limits(request_s=0.5)) as port, _connected(port) as connection:
        connection.sendall(sent)
        assert _all(connection) == b""


def _trickle(connection: socket.socket) -> bool:
    """Sends a byte now and then; whether the other end had enough within a minute."""
    connection.settimeout(0.1)
    for _ in range(600):
        try:
            connection.sendall(b"x")
            if not connection.recv(1):
                return True
        except TimeoutError:
            continue
        except OSError:
            return True
    return False


def test_a_trickle_of_bytes_does_not_put_the_end_off() -> None:
    with witness_server({}, Limits(request_s=0.5)) as port, _connected(port) as connection:
        assert _trickle(connection)


def test_of_too_many_connections_of_one_source_the_oldest_makes_room() -> None:
    with witness_server({}, Limits(connections_per_source=3)) as port, ExitStack() as stack:
        slow = [stack.enter_context(_connected(port)) for _ in range(10)]
        for connection in slow:
            connection.sendall(BEGUN)
        assert _status(port, GOOD) == 404
        for connection in slow[:7]:
            assert _all(connection) == b""


def test_of_too_many_connections_the_source_with_most_makes_room() -> None:
    with witness_server({}, Limits(connections=8)) as port, ExitStack() as stack:
        quiet = stack.enter_context(_connected(port, "127.0.0.3"))
        quiet.sendall(GOOD[:-1])
        greedy = [stack.enter_context(_connected(port, "127.0.0.2")) for _ in range(30)]
        assert _all(greedy[0]) == b""
        assert _status(port, GOOD) == 404
        quiet.sendall(GOOD[-1:])
        assert _all(quiet).startswith(b"HTTP/1.1 404 ")


def test_one_that_sends_on_after_its_answer_holds_no_place() -> None:
    with witness_server({}, Limits(connections_per_source=3)) as port, ExitStack() as stack:
        for _ in range(10):
            connection = stack.enter_context(_connected(port))
            connection.sendall(b"POST /elsewhere HTTP/1.1\r\n\r\nstill here")
        assert _status(port, GOOD) == 404


def test_more_requests_than_can_be_answered_are_told_so() -> None:
    with witness_server({}, Limits(answering=0)) as port:
        assert _status(port, GOOD) == 503


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"\x16\x03\x01\x02\r\n\r\n", 400),
        (b"POST\r\n\r\n", 400),
        (b"POST /add-checkpoint HTTP/1.1\r\nA: " + bytes(40_000), 400),
        (b"POST /add-checkpoint HTTP/1.1\r\n" + b"A: b\r\n" * 500 + b"\r\n", 400),
        (b"GET /add-checkpoint HTTP/1.1\r\n\r\n", 405),
        (b"POST / HTTP/1.1\r\n\r\n", 404),
        (GOOD.replace(b"\r\nContent", b"\r\nContent-Length: 1\r\nContent", 1), 413),
        (b"POST /add-checkpoint HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 413),
        (b"POST /add-checkpoint HTTP/1.1\r\nContent-Length: 131073\r\n\r\n", 413),
    ],
    ids=lambda each: str(each)[:40],
)
def test_what_is_no_request_gets_an_answer_that_says_so(sent: bytes, status: int) -> None:
    with witness_server({}) as port:
        assert _status(port, sent) == status
        assert _status(port, GOOD) == 404


def test_a_client_that_waits_to_be_told_to_go_on_is_told() -> None:
    head, _, body = GOOD.partition(b"\r\n\r\n")
    with witness_server({}) as port, _connected(port) as connection:
        connection.sendall(head + b"\r\nExpect: 100-continue\r\n\r\n")
        assert connection.recv(65_536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(body)
        assert _all(connection).startswith(b"HTTP/1.1 404 ")
