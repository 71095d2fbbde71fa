# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2 for calls without a signature: turns and streams per certificate."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack

import pytest

from gateway.errors import Reason, RefusalError
from gateway.rpc.turns import LONGEST_WAIT_S, Streams, Turns
from gateway.runtime.shared import OwnMoments


class _Time:
    """Stands still until somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await asyncio.sleep(0)


@pytest.fixture
def time() -> _Time:
    return _Time()


def _turns(time: _Time, per_s: float) -> Turns:
    return Turns(per_s, lambda: time.now, time.sleep)


async def test_a_quiet_certificate_has_a_seconds_calls_at_once_and_then_one_at_a_time(
    time: _Time,
) -> None:
    turns = _turns(time, 8)
    for _ in range(9):
        await turns.wait("a")
    assert time.slept == []
    for _ in range(3):
        await turns.wait("a")
    assert time.slept == pytest.approx([0.125, 0.25, 0.375])
    time.now += 0.375
    await turns.wait("a")
    assert time.slept[-1] == pytest.approx(0.125)


async def test_one_certificates_flood_does_not_make_another_wait(time: _Time) -> None:
    turns = _turns(time, 8)
    for _ in range(40):
        await turns.wait("a")
    time.slept.clear()
    await turns.wait("b")
    assert time.slept == []


async def test_a_turn_too_far_off_is_refused_and_not_before_a_wait(time: _Time) -> None:
    turns = _turns(time, 8)
    for _ in range(9 + int(LONGEST_WAIT_S * 8)):
        await turns.wait("a")
    for _ in range(100):
        with pytest.raises(RefusalError) as refused:
            await turns.wait("a")
        assert refused.value.reason is Reason.TOO_MANY_IN_FLIGHT
        assert time.slept[-1] == LONGEST_WAIT_S
    time.now += 1
    await turns.wait("a")  # those that were refused took no turn


async def test_each_answered_query_earns_a_turn(time: _Time) -> None:
    turns = _turns(time, 8)
    for _ in range(9):
        await turns.wait("a")
    for _ in range(1000):
        turns.earned("a")
        await turns.wait("a")
    assert time.slept == []


async def test_turns_that_were_earned_are_not_saved_up_beyond_a_second(time: _Time) -> None:
    turns = _turns(time, 8)
    await turns.wait("a")
    for _ in range(1000):
        turns.earned("a")
    for _ in range(9):
        await turns.wait("a")
    assert time.slept == []
    await turns.wait("a")
    assert time.slept == pytest.approx([0.125])


async def test_ten_thousand_certificates_are_not_remembered_for_ever(time: _Time) -> None:
    turns = _turns(time, 8)
    for number in range(10_000):
        await turns.wait(str(number))
        time.now += 0.01
    assert isinstance(turns._next, OwnMoments)
    assert len(turns._next) <= 1024


async def test_calls_that_wait_are_bounded_whoever_they_belong_to() -> None:
    forever = asyncio.Event()

    async def sleep(_: float) -> None:
        await forever.wait()

    turns = Turns(0.001, lambda: 1000.0, sleep)
    waiting = [asyncio.create_task(turns.wait("a")) for _ in range(8193)]
    await asyncio.sleep(0)
    with pytest.raises(RefusalError):
        await turns.wait("a")
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    held = asyncio.create_task(turns.wait("a"))
    await asyncio.sleep(0)
    assert not held.done()  # places are given back
    held.cancel()


def test_streams_are_bounded_for_each_certificate_and_for_all() -> None:
    streams = Streams(5, 2)
    with ExitStack() as stack:
        for name in ("a", "a", "b", "b", "c"):
            stack.enter_context(streams.entered(name))
        for name in ("a", "c", "d"):
            with pytest.raises(RefusalError), streams.entered(name):
                pytest.fail("one too many")
    with streams.entered("d"), streams.entered("d"):
        pass
