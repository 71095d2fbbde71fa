# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: connections that bring nothing but refused messages are left unread."""

from __future__ import annotations

import select
import socket
import sys
from collections.abc import Iterator
from contextlib import closing

import pytest

from gateway.rpc.overload.sockets import STALLED_BYTES, stop
from gateway.rpc.overload.stalls import IN_A_ROW, STALLED_S, Stalls

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux stops a connection")


class _Gateway:
    """Connections that are read or not, and a clock that is set."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.unread: set[str] = set()
        self.gone: set[str] = set()
        self.stalls = Stalls(self._stop, lambda: self.now)

    def _stop(self, peer: str) -> _Connection | None:
        if peer in self.gone:
            return None
        assert peer not in self.unread
        self.unread.add(peer)
        return _Connection(self, peer)

    def refuse(self, peer: str, times: int) -> None:
        for _ in range(times):
            self.stalls.refused(peer)


class _Connection:
    def __init__(self, gateway: _Gateway, peer: str) -> None:
        self._gateway, self._peer = gateway, peer

    def resume(self) -> None:
        self._gateway.unread.remove(self._peer)


@pytest.fixture
def gateway() -> _Gateway:
    return _Gateway()


def test_a_connection_of_refusals_is_left_unread_for_its_time_and_again_at_the_next_one(
    gateway: _Gateway,
) -> None:
    gateway.refuse("a", IN_A_ROW - 1)
    assert gateway.unread == set()
    gateway.refuse("a", 1)
    gateway.refuse("a", 100)  # those that had been read before
    assert gateway.unread == {"a"}
    gateway.now += STALLED_S - 0.01
    gateway.stalls.resume()
    assert gateway.unread == {"a"}
    gateway.now += 0.01
    gateway.stalls.resume()
    assert gateway.unread == set()
    gateway.refuse("a", 1)
    assert gateway.unread == {"a"}


def test_one_connections_refusals_do_not_leave_another_unread(gateway: _Gateway) -> None:
    gateway.refuse("a", IN_A_ROW)
    gateway.refuse("b", IN_A_ROW - 1)
    gateway.stalls.again("c")
    assert gateway.unread == {"a"}


def test_a_signed_call_makes_its_connection_good_again(gateway: _Gateway) -> None:
    gateway.refuse("a", IN_A_ROW - 1)
    gateway.stalls.signed("a")
    gateway.refuse("a", IN_A_ROW - 1)
    assert gateway.unread == set()
    gateway.refuse("a", 1)
    gateway.stalls.signed("a")  # one that was on its way when it was left unread
    assert gateway.unread == set()
    assert not gateway.stalls.suspected


def test_calls_that_tell_nothing_of_their_sender_count_only_on_a_connection_of_refusals(
    gateway: _Gateway,
) -> None:
    for _ in range(10 * IN_A_ROW):
        gateway.stalls.again("a")
    assert gateway.unread == set()
    gateway.refuse("a", IN_A_ROW)
    gateway.now += STALLED_S
    gateway.stalls.resume()
    gateway.stalls.again("a")
    assert gateway.unread == {"a"}


def test_a_connection_that_has_ended_is_forgotten(gateway: _Gateway) -> None:
    gateway.gone.add("a")
    gateway.refuse("a", IN_A_ROW)
    assert not gateway.stalls.suspected


def test_at_the_end_every_connection_is_read_again_and_stays_so(gateway: _Gateway) -> None:
    for peer in "abc":
        gateway.refuse(peer, IN_A_ROW)
    assert gateway.unread == {"a", "b", "c"}
    gateway.stalls.end()
    gateway.refuse("d", IN_A_ROW)
    assert gateway.unread == set()


def test_ever_new_connections_take_no_more_memory(gateway: _Gateway) -> None:
    for number in range(10_000):
        gateway.stalls.refused(f"peer {number}")
    assert len(gateway.stalls._in_a_row) < 5_000


_LISTENING = [
    pytest.param((socket.AF_INET, "127.0.0.1", "ipv4:127.0.0.1:{}"), id="IPv4"),
    pytest.param((socket.AF_INET6, "::1", "ipv6:%5B::1%5D:{}"), id="IPv6"),
    # gRPC listens on both with one socket, and names the peer by the address it has.
    pytest.param((socket.AF_INET6, "::ffff:127.0.0.1", "ipv4:127.0.0.1:{}"), id="both"),
]


@pytest.fixture(params=_LISTENING)
def pair(request: pytest.FixtureRequest) -> Iterator[tuple[socket.socket, socket.socket, str]]:
    """A client's socket, the server's, and the client as gRPC names it."""
    family, host, peer = request.param
    with socket.socket(family) as listening:
        if family == socket.AF_INET6:
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        listening.bind((host, 0))
        listening.listen()
        with closing(socket.create_connection((host, listening.getsockname()[1]))) as client:
            served, _ = listening.accept()
            with served:
                yield client, served, peer.format(client.getsockname()[1])


def _is_told(served: socket.socket, timeout_s: float) -> bool:
    """Whether somebody who waits for the socket is told that there is something to read."""
    with closing(select.epoll()) as waiting:
        waiting.register(served, select.EPOLLIN)
        return bool(waiting.poll(timeout_s))


@on_linux
def test_what_comes_over_a_stopped_connection_is_told_only_after_it(
    pair: tuple[socket.socket, socket.socket, str],
) -> None:
    client, served, peer = pair
    stopped = stop(peer)
    assert stopped is not None
    client.sendall(b"call")
    assert not _is_told(served, 0.05)
    served.sendall(b"answer")  # writing goes on
    assert client.recv(16) == b"answer"
    stopped.resume()
    assert _is_told(served, 60)
    assert served.recv(16) == b"call"


@on_linux
def test_no_more_waits_in_the_kernel_than_was_said(
    pair: tuple[socket.socket, socket.socket, str],
) -> None:
    client, served, peer = pair
    stopped = stop(peer)
    assert stopped is not None
    client.sendall(bytes(STALLED_BYTES))
    assert _is_told(served, 60)
    stopped.resume()


@on_linux
def test_a_connection_that_ends_while_it_is_stopped_is_told_and_resumes_into_nothing(
    pair: tuple[socket.socket, socket.socket, str],
) -> None:
    client, served, peer = pair
    stopped = stop(peer)
    assert stopped is not None
    client.close()
    assert _is_told(served, 60)
    served.close()
    stopped.resume()


@pytest.mark.parametrize(
    "peer", ["", "unix:", "unix:/run/socket", "ipv4:127.0.0.1:1", "ipv4:name:443", "ipv4:1.2.3.4"]
)
def test_what_is_no_connection_of_this_process_is_not_stopped(peer: str) -> None:
    assert stop(peer) is None
