# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A client bounds its concurrent calls: oldest first while there is time, then newest first."""

from __future__ import annotations

import asyncio

import pytest

from gateway.client._internal.calls.places import Places

LONG_S = 60.0


class Calls:
    """Calls that last until they are told to end."""

    def __init__(self, most: int) -> None:
        self.now = 1000.0
        self.places = Places(most, monotonic=lambda: self.now)
        self.begun: list[int] = []
        self._ends: dict[int, asyncio.Event] = {}
        self.tasks: dict[int, asyncio.Task[None]] = {}

    async def begin(self, number: int, timeout_s: float = LONG_S) -> None:
        """Begins one, and returns once it has begun or waits."""
        self._ends[number] = asyncio.Event()
        self.tasks[number] = asyncio.ensure_future(self._call(number, timeout_s))
        await _settled()

    async def end(self, number: int) -> None:
        """Ends one, and returns once another has its place."""
        self._ends[number].set()
        await self.tasks[number]
        await _settled()

    async def _call(self, number: int, timeout_s: float) -> None:
        async with self.places.taken(timeout_s):
            self.begun.append(number)
            await self._ends[number].wait()


async def _settled() -> None:
    """Everything that can run has run."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_no_more_calls_than_places_are_sent_and_the_oldest_that_waits_is_next() -> None:
    calls = Calls(2)
    for number in range(6):
        await calls.begin(number)
        calls.now += 1
    assert calls.begun == [0, 1]
    for ended, begun in ((0, 2), (1, 3), (3, 4), (2, 5)):
        await calls.end(ended)
        assert calls.begun[-1] == begun
    await calls.end(4)
    await calls.end(5)
    await calls.begin(6)
    await calls.begin(7)
    assert calls.begun[-2:] == [6, 7]
    await calls.end(6)
    await calls.end(7)


async def test_the_newest_is_next_once_the_oldest_has_waited_for_half_of_its_time() -> None:
    calls = Calls(1)
    await calls.begin(0)
    await calls.begin(1)
    calls.now += LONG_S / 4
    for number in (2, 3, 4):
        await calls.begin(number)
    calls.now += LONG_S / 4
    await calls.end(0)
    await calls.end(4)
    assert calls.begun == [0, 4, 3]
    calls.tasks[1].cancel()  # 2 is the oldest now, and has time
    with pytest.raises(asyncio.CancelledError):
        await calls.tasks[1]
    await calls.begin(5)
    await calls.end(3)
    assert calls.begun[-1] == 2
    await calls.end(2)
    await calls.end(5)


async def test_whoever_waits_is_not_overtaken_by_a_program_that_goes_on_asking() -> None:
    calls = Calls(1)
    for number in range(3):
        await calls.begin(number)
    for number in range(3, 20):  # one that has ended is followed by another one
        await calls.end(number - 3)
        await calls.begin(number)
        calls.now += 0.5
    assert calls.begun == list(range(18))
    for number in (17, 18, 19):
        await calls.end(number)


async def test_a_call_that_waits_past_its_time_is_never_sent_and_takes_no_place() -> None:
    calls = Calls(1)
    await calls.begin(0)
    await calls.begin(1, timeout_s=0.0)
    with pytest.raises(TimeoutError):
        await calls.tasks[1]
    await calls.begin(2)
    await calls.end(0)
    assert calls.begun == [0, 2]
    await calls.end(2)


@pytest.mark.parametrize("handed", [False, True])
async def test_a_call_that_is_cancelled_while_it_waits_loses_no_place(*, handed: bool) -> None:
    calls = Calls(1)
    await calls.begin(0)
    await calls.begin(1)
    if handed:  # the place is its own, but it has not heard of it
        calls._ends[0].set()
        await calls.tasks[0]
    calls.tasks[1].cancel()
    with pytest.raises(asyncio.CancelledError):
        await calls.tasks[1]
    if not handed:
        await calls.end(0)
    await calls.begin(2)
    assert calls.begun[-1] == 2
    await calls.end(2)
