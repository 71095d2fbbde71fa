# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 1: connections per certificate, counted by their calls."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from gateway.errors import Reason, RefusalError
from gateway.rpc.connections import WINDOW_S, Connections


@dataclass
class _Time:
    now: float = 1000.0


@pytest.fixture
def time() -> _Time:
    return _Time()


def _refused(connections: Connections, certificate: str, peer: str) -> bool:
    try:
        connections.used(certificate, peer)
    except RefusalError as refusal:
        return refusal.reason is Reason.TOO_MANY_CONNECTIONS
    return False


def test_one_certificates_connections_are_not_anothers(time: _Time) -> None:
    connections = Connections(2, lambda: time.now)
    assert [_refused(connections, "a", peer) for peer in "123123"] == [False, False, True] * 2
    assert [_refused(connections, "b", peer) for peer in "123"] == [False, False, True]


def test_a_connection_out_of_use_makes_room_and_one_in_use_does_not(time: _Time) -> None:
    connections = Connections(2, lambda: time.now)
    connections.used("a", "1")
    connections.used("a", "2")
    time.now += WINDOW_S / 2
    connections.used("a", "1")
    time.now += WINDOW_S / 2
    assert not _refused(connections, "a", "3")
    assert _refused(connections, "a", "2")
    assert not _refused(connections, "a", "1")


def test_clients_that_connect_for_every_call_are_served_as_long_as_they_are_slow(
    time: _Time,
) -> None:
    connections = Connections(10, lambda: time.now)
    for number in range(1000):
        connections.used("a", str(number))
        time.now += WINDOW_S / 10


def test_ten_thousand_certificates_are_not_remembered_for_ever(time: _Time) -> None:
    connections = Connections(2, lambda: time.now)
    for number in range(10_000):
        connections.used(str(number), "1")
        time.now += 0.01
    assert len(connections._last_call) <= 1024
