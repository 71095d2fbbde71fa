# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Counts and moments over several workers, each with a place in the same memory."""

from __future__ import annotations

import secrets

import pytest

from gateway.domain.access.partner import Partner, Policy, SignatureRule
from gateway.errors import Reason, RefusalError
from gateway.rpc.bounds import Bounds, Places
from gateway.rpc.connections import WINDOW_S, Connections
from gateway.rpc.turns import Streams, Turns
from gateway.runtime.shared import SharedMemory, Sharing

_SECRET = secrets.token_bytes(16)
_MOST = 5


@pytest.fixture
def memory() -> SharedMemory:
    return SharedMemory.create(3)


@pytest.fixture
def workers(memory: SharedMemory) -> list[Sharing]:
    """Two workers, and the one that replaces one of them."""
    return [Sharing(memory, place, 2, _SECRET) for place in range(3)]


def _bank(partner_id: str) -> Partner:
    policy = Policy(
        methods=frozenset(),
        purposes=frozenset(),
        sections=frozenset(),
        signature_rule=SignatureRule.ONE_OF,
        algorithms=frozenset(),
        max_in_flight=_MOST,
    )
    return Partner(
        partner_id=partner_id,
        display_name=partner_id,
        adapter=None,
        policy=policy,
        policy_hash=b"",
        contributes=False,
        keys={},
        certificates=(),
        suspended=False,
    )


def _bounds(worker: Sharing) -> Bounds:
    return Bounds(max_message_bytes=100, min_deadline_s=0, in_flight=worker.counts("signed"))


def _admitted(bounds: Bounds, bank: Partner) -> bool:
    try:
        bounds.enter(bank, 1, None)
    except RefusalError as refusal:
        return refusal.reason is not Reason.TOO_MANY_IN_FLIGHT
    return True


def test_a_partners_calls_in_flight_are_counted_over_all_workers(workers: list[Sharing]) -> None:
    first, second, third = (_bounds(worker) for worker in workers)
    bank, other = _bank("bank-a"), _bank("bank-b")
    admitted = [_admitted(bounds, bank) for _ in range(3) for bounds in (first, second, third)]
    assert admitted.count(True) == _MOST
    assert all(_admitted(first, other) for _ in range(_MOST))
    assert not _admitted(second, other)
    second.leave(bank)
    assert _admitted(third, bank)
    assert not _admitted(first, bank)


def test_a_partners_portfolios_are_counted_over_all_workers(workers: list[Sharing]) -> None:
    first, second = (Places(6, 2, worker.counts("portfolios")) for worker in workers[:2])
    bank = _bank("bank-a")
    for _ in range(3):
        first.enter(bank)
        second.enter(bank)
        for portfolios in (first, second):
            with pytest.raises(RefusalError) as refused:
                portfolios.enter(bank)
            assert refused.value.reason is Reason.TOO_MANY_IN_FLIGHT
        second.enter(_bank("bank-b"))
        second.leave(_bank("bank-b"))
        first.leave(bank)
        second.leave(bank)


def test_a_refused_call_takes_no_place_at_any_worker(workers: list[Sharing]) -> None:
    first, second = _bounds(workers[0]), _bounds(workers[1])
    bank = _bank("bank-a")
    for _ in range(3 * _MOST):
        with pytest.raises(RefusalError) as refused:
            first.enter(bank, 101, None)
        assert refused.value.reason is Reason.MESSAGE_TOO_LARGE
    assert all(_admitted(second, bank) for _ in range(_MOST))


def test_what_a_killed_worker_held_is_free_once_its_place_is_cleared(
    memory: SharedMemory, workers: list[Sharing]
) -> None:
    killed, left = _bounds(workers[0]), _bounds(workers[1])
    bank = _bank("bank-a")
    assert all(_admitted(killed, bank) for _ in range(_MOST))
    assert not _admitted(left, bank)
    memory.clear(0)
    assert all(_admitted(left, bank) for _ in range(_MOST))
    new = _bounds(Sharing(memory, 0, 2, _SECRET))
    assert not _admitted(new, bank)


def test_counts_of_ten_thousand_names_that_come_and_go_stay_right(workers: list[Sharing]) -> None:
    first, second = workers[0].counts("x"), workers[1].counts("x")
    names = [str(number) for number in range(10_000)]
    for name in names:
        assert first.take(name) == 1
    assert [second.total(name) for name in names].count(1) == len(names)
    for name in names[::2]:
        first.give_back(name)
    assert [second.total(name) for name in names] == [0, 1] * 5_000
    for name in names:
        second.take(name)
    assert [first.total(name) for name in names] == [1, 2] * 5_000


def test_kinds_of_counts_are_apart(workers: list[Sharing]) -> None:
    assert workers[0].counts("x").take("a") == 1
    assert workers[1].counts("y").take("a") == 1
    assert workers[1].counts("x").take("a") == 2


def test_a_certificates_connections_are_counted_over_all_workers(workers: list[Sharing]) -> None:
    now = 1000.0
    first, second = (
        Connections(3, lambda: now, worker.counts("connections")) for worker in workers[:2]
    )
    first.used("a", "1")
    first.used("a", "2")
    second.used("a", "3")
    for connections in (first, second):
        with pytest.raises(RefusalError) as refused:
            connections.used("a", "4")
        assert refused.value.reason is Reason.TOO_MANY_CONNECTIONS
    first.used("a", "1")
    now += WINDOW_S
    first.forget_unused()  # what each worker does every second
    second.used("a", "4")
    second.used("a", "5")
    second.used("a", "6")
    with pytest.raises(RefusalError):
        first.used("a", "1")


async def test_a_certificates_turns_are_the_same_at_every_worker(workers: list[Sharing]) -> None:
    now, slept = 1000.0, list[float]()

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    first, second = (Turns(8, lambda: now, sleep, worker) for worker in workers[:2])
    for turns in (first, second) * 4:
        await turns.wait("a")
    assert slept == []
    await first.wait("a")
    await second.wait("b")
    assert slept == []
    await second.wait("a")
    await first.wait("a")
    assert slept == pytest.approx([0.125, 0.25])
    second.earned("a")
    await first.wait("a")
    assert slept[-1] == pytest.approx(0.25)


def test_moments_in_a_full_memory_make_room_for_new_ones(workers: list[Sharing]) -> None:
    first, second = workers[0].moments("turns"), workers[1].moments("turns")
    for number in range(200_000):
        first.put(str(number), float(number), useless=float(number - 1000))
    assert second.get("199999") == 199_999.0
    assert second.get("0") is None


def test_streams_are_bounded_over_all_workers(workers: list[Sharing]) -> None:
    first, second = (Streams(3, 2, worker) for worker in workers[:2])
    with first.entered("a"), second.entered("a"):
        for streams in (first, second):
            with pytest.raises(RefusalError), streams.entered("a"):
                pytest.fail("one too many")
        with first.entered("b"), pytest.raises(RefusalError), second.entered("c"):
            pytest.fail("one too many of all")
    with second.entered("a"), first.entered("a"):
        pass
