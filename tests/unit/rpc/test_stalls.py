# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: connections that bring nothing but refused messages are left unread."""

from __future__ import annotations

import asyncio
import select
import socket
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, suppress

import pytest

from gateway.errors import RefusalError
from gateway.rpc.overload.sockets import stop
from gateway.rpc.overload.stalls import IN_A_ROW, MADE_UP_FOR, STALLED_S, Stalls

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux stops a connection")


class _Gateway:
    """Connections that are read or not, and a clock that is set.

    The letter that a connection begins with is its certificate's name.
    """

    def __init__(self) -> None:
        self.now = 1000.0
        self.unread: set[str] = set()
        self.closed: list[str] = []
        self.gone: set[str] = set()
        self.in_use: list[str] = []
        self.stalls = Stalls(self._peers_of, self._stop, lambda: self.now, most_waiting=2)

    def _peers_of(self, certificate: str) -> list[str]:
        return [peer for peer in self.in_use if peer[0] == certificate]

    def _stop(self, peer: str) -> _Connection | None:
        if peer in self.gone:
            return None
        assert peer not in self.unread
        self.unread.add(peer)
        return _Connection(self, peer)

    def refuse(self, peer: str, times: int) -> None:
        for _ in range(times):
            self.stalls.refused(peer, peer[0])

    def begin(self, peer: str) -> Callable[[], Awaitable[bool]] | None:
        """A call with its message; what it waits for, if it does."""
        waits = self.begin_only(peer)
        if waits is None:
            self.stalls.message_came(peer, lambda: peer[0])
        return waits

    def begin_only(self, peer: str) -> Callable[[], Awaitable[bool]] | None:
        """Its message does not come yet."""
        stalled = self.stalls.begun(peer, lambda: peer[0])
        return None if stalled is None else stalled.is_read_again

    def sign(self, peer: str) -> None:
        self.stalls.signed(peer, peer[0])

    def wait(self, seconds: float = STALLED_S) -> None:
        self.now += seconds
        self.stalls.close()


class _Connection:
    def __init__(self, gateway: _Gateway, peer: str) -> None:
        self._gateway, self._peer = gateway, peer

    def resume(self) -> None:
        self._gateway.unread.remove(self._peer)

    def close(self) -> None:
        self._gateway.unread.remove(self._peer)
        self._gateway.closed.append(self._peer)


@pytest.fixture
def gateway() -> _Gateway:
    return _Gateway()


def test_a_connection_of_refusals_is_left_unread_for_its_time_and_then_closed(
    gateway: _Gateway,
) -> None:
    gateway.refuse("a", IN_A_ROW - 1)
    assert gateway.unread == set()
    gateway.refuse("a", 1)
    gateway.refuse("a", 100)  # those that had been read before
    assert gateway.unread == {"a"}
    gateway.wait(STALLED_S - 0.01)
    assert gateway.unread == {"a"}
    gateway.wait(0.01)
    assert (gateway.unread, gateway.closed) == (set(), ["a"])


def test_one_connections_refusals_do_not_leave_another_unread(gateway: _Gateway) -> None:
    gateway.refuse("a1", IN_A_ROW)
    gateway.refuse("a2", IN_A_ROW - 1)
    gateway.refuse("b1", IN_A_ROW - 1)
    gateway.begin("a2")
    gateway.begin("c1")
    assert gateway.unread == {"a1"}


def test_a_signed_call_makes_its_connection_good_again(gateway: _Gateway) -> None:
    gateway.refuse("a", IN_A_ROW - 1)
    gateway.sign("a")
    gateway.refuse("a", MADE_UP_FOR)
    assert gateway.unread == set()
    gateway.refuse("a", 1)
    assert gateway.unread == {"a"}
    gateway.sign("a")  # one that was on its way when it was left unread
    gateway.wait()
    assert (gateway.unread, gateway.closed) == (set(), [])
    for _ in range(IN_A_ROW // MADE_UP_FOR):
        gateway.sign("a")
    assert not gateway.stalls.suspected


def test_a_signed_call_now_and_then_does_not_keep_a_flood_going(gateway: _Gateway) -> None:
    for _ in range(3):
        gateway.refuse("a1", MADE_UP_FOR + IN_A_ROW // 2)
        gateway.sign("a1")
    assert gateway.unread == {"a1"}
    gateway.wait()
    gateway.begin("a2")
    gateway.refuse("a2", MADE_UP_FOR)
    gateway.sign("a2")
    assert gateway.unread == {"a2"}
    gateway.wait()
    assert (gateway.unread, gateway.closed) == (set(), ["a1", "a2"])


def test_a_connection_with_enough_signed_calls_is_never_left_unread(gateway: _Gateway) -> None:
    for _ in range(10 * IN_A_ROW):
        gateway.refuse("a", MADE_UP_FOR)
        gateway.sign("a")
    assert gateway.unread == set()


def test_a_suspects_new_connection_is_read_until_its_first_message_is_here(
    gateway: _Gateway,
) -> None:
    gateway.refuse("a1", IN_A_ROW)
    gateway.wait()
    for _ in range(IN_A_ROW):
        assert gateway.begin_only("a2") is None
        assert gateway.unread == set()
    gateway.begin_only("a2")  # one that never sends its message must not gain by that
    assert gateway.unread == {"a2"}
    gateway.begin_only("a3")
    gateway.stalls.message_came("a3", lambda: "a")
    assert gateway.unread == {"a2", "a3"}
    gateway.sign("a3")
    assert gateway.unread == {"a2"}


def test_a_new_connection_of_whoever_was_closed_is_left_unread_at_its_first_call(
    gateway: _Gateway,
) -> None:
    gateway.refuse("a1", IN_A_ROW)
    gateway.wait()
    gateway.begin("b1")
    gateway.begin("a2")
    assert gateway.unread == {"a2"}
    gateway.wait()
    gateway.begin("a3")
    assert (gateway.unread, gateway.closed) == ({"a3"}, ["a1", "a2"])


def test_whoever_signs_again_is_like_anybody_else(gateway: _Gateway) -> None:
    gateway.refuse("a1", IN_A_ROW)
    gateway.wait()
    gateway.begin("a2")
    gateway.sign("a2")
    gateway.begin("a2")
    gateway.begin("a3")
    gateway.refuse("a3", IN_A_ROW - 1)
    assert gateway.unread == set()


def test_connections_that_were_there_before_one_was_closed_are_judged_by_themselves(
    gateway: _Gateway,
) -> None:
    gateway.in_use = ["a1", "a2", "b1"]
    gateway.refuse("a1", IN_A_ROW)
    gateway.wait()
    gateway.begin("a2")
    gateway.refuse("a2", IN_A_ROW - 1)
    assert gateway.unread == set()
    gateway.refuse("a2", 1)
    assert gateway.unread == {"a2"}


def test_calls_that_are_not_refused_count_for_nothing(gateway: _Gateway) -> None:
    for _ in range(10 * IN_A_ROW):
        gateway.begin("a")
    assert gateway.unread == set()


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
    assert (gateway.unread, gateway.closed) == (set(), [])


def _begun_until_one_waits(gateway: _Gateway, peer: str) -> Callable[[], Awaitable[bool]]:
    for _ in range(IN_A_ROW):
        assert gateway.begin(peer) is None
    waits = gateway.begin(peer)
    assert waits is not None
    return waits


async def test_what_was_read_before_its_connection_was_left_unread_waits_until_that_ends(
    gateway: _Gateway,
) -> None:
    gateway.refuse("a1", IN_A_ROW)
    waits = [_begun_until_one_waits(gateway, "a1"), gateway.begin("a1")]
    going_on = [asyncio.ensure_future(each()) for each in waits if each is not None]
    await asyncio.sleep(0)
    assert [each.done() for each in going_on] == [False, False]
    gateway.sign("a1")
    assert await asyncio.gather(*going_on) == [True, True]
    assert gateway.begin("a1") is None


async def test_what_waited_on_a_connection_that_is_closed_is_not_worked_on(
    gateway: _Gateway,
) -> None:
    gateway.refuse("a1", IN_A_ROW)
    waits = _begun_until_one_waits(gateway, "a1")
    gateway.wait()
    assert gateway.closed == ["a1"]
    assert not await waits()


async def test_no_more_wait_than_may_over_all_connections_and_one_that_gave_up_makes_room(
    gateway: _Gateway,
) -> None:
    def another(peer: str) -> asyncio.Task[bool]:
        return asyncio.ensure_future(gateway.stalls.goes_on(peer, lambda: peer[0]))

    for peer in ("a1", "b1"):
        gateway.refuse(peer, IN_A_ROW)
        _begun_until_one_waits(gateway, peer)
    given_up, waits = another("a1"), another("b1")
    await asyncio.sleep(0)
    with pytest.raises(RefusalError, match="TOO_MANY_IN_FLIGHT"):
        await another("a1")
    given_up.cancel()
    await asyncio.wait([given_up])
    instead = another("a1")
    await asyncio.sleep(0)
    with pytest.raises(RefusalError, match="TOO_MANY_IN_FLIGHT"):
        await another("b1")
    gateway.sign("a1")
    assert await instead
    gateway.wait()
    assert await waits is False
    assert await another("a1")


async def test_at_the_end_whatever_waited_is_worked_on(gateway: _Gateway) -> None:
    gateway.refuse("a1", IN_A_ROW)
    waits = _begun_until_one_waits(gateway, "a1")
    gateway.stalls.end()
    assert await waits()


def test_ever_new_connections_take_no_more_memory(gateway: _Gateway) -> None:
    gateway.refuse("a", IN_A_ROW)
    gateway.wait()
    for number in range(10_000):
        gateway.begin(f"b{number}")
        gateway.refuse(f"b{number}", 1)
    assert len(gateway.stalls._in_a_row) < 5_000
    assert len(gateway.stalls._judged) < 5_000


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


def _is_refused(client: socket.socket) -> bool:
    """Whether what a client sends is refused by the other end, instead of taken by none."""
    try:
        while True:
            client.sendall(b"call")
    except ConnectionError:
        return True
    except TimeoutError:
        return False


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
def test_what_a_client_sends_meanwhile_takes_no_memory_here_and_none_of_it_is_lost(
    pair: tuple[socket.socket, socket.socket, str],
) -> None:
    client, served, peer = pair
    stopped = stop(peer)
    assert stopped is not None
    client.settimeout(0)
    sent = 0
    with suppress(BlockingIOError):
        while True:
            sent += client.send(b"call" * 1024)
    assert sent
    assert not _is_told(served, 0.05)
    stopped.resume()
    served.settimeout(60)
    while sent:
        sent -= len(served.recv(65_536))


@on_linux
def test_a_connection_that_was_closed_while_it_was_stopped_resumes_into_nothing(
    pair: tuple[socket.socket, socket.socket, str],
) -> None:
    client, served, peer = pair
    stopped = stop(peer)
    assert stopped is not None
    served.close()
    client.close()
    stopped.resume()


@on_linux
def test_a_closed_connection_is_reset_for_its_client_with_all_that_waited_there(
    pair: tuple[socket.socket, socket.socket, str],
) -> None:
    client, served, peer = pair
    stopped = stop(peer)
    assert stopped is not None
    client.sendall(b"call")
    stopped.close()
    assert _is_told(served, 60)  # that it is over: gRPC closes it then
    assert served.recv(16) == b""
    served.close()
    client.settimeout(60)
    assert _is_refused(client)


@pytest.mark.parametrize(
    "peer", ["", "unix:", "unix:/run/socket", "ipv4:127.0.0.1:1", "ipv4:name:443", "ipv4:1.2.3.4"]
)
def test_what_is_no_connection_of_this_process_is_not_stopped(peer: str) -> None:
    assert stop(peer) is None
