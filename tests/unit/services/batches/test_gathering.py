# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Calls that arrive at the same time begin together, and of two at most none waits."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from gateway.services.batching import Batcher
from gateway.services.gathering import PASSES_UNDER_LOAD, Gathering
from tests.support.gateway.patience import PATIENCE_S


class Calls:
    """Calls that note when they begin, and end when told to."""

    def __init__(self, gathering: Gathering) -> None:
        self.gathering = gathering
        self.begun: list[int] = []
        self.go_on = asyncio.Event()

    async def call(self, number: int) -> None:
        """One of them."""
        await self.gathering.begin()
        try:
            self.begun.append(number)
            await self.go_on.wait()
        finally:
            self.gathering.end()

    def start(self, number: int) -> asyncio.Task[None]:
        """Its task, as gRPC makes one for each call."""
        return asyncio.create_task(self.call(number))


async def _passes(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_a_call_that_finds_at_most_one_other_begins_at_once() -> None:
    calls = Calls(Gathering())
    for number in range(0, 6, 2):
        calls.go_on.clear()
        tasks = [calls.start(number)]
        await _passes(1)
        assert calls.begun[-1:] == [number]
        tasks.append(calls.start(number + 1))
        await _passes(1)
        assert calls.begun[-1:] == [number + 1]
        calls.go_on.set()
        await asyncio.gather(*tasks)


async def test_calls_that_arrive_one_after_the_other_begin_in_the_same_pass() -> None:
    calls = Calls(Gathering())
    tasks = [calls.start(0), calls.start(1)]
    await _passes(1)
    for number in range(2, 20):
        tasks.append(calls.start(number))
        await _passes(2)  # another pass that brings somebody
    assert calls.begun == [0, 1]
    until = asyncio.get_running_loop().time() + PATIENCE_S
    while len(calls.begun) == 2 and asyncio.get_running_loop().time() < until:
        await _passes(1)
    assert calls.begun == list(range(20))
    calls.go_on.set()
    await asyncio.gather(*tasks)


async def test_so_many_that_they_would_hold_up_the_loop_begin_although_more_arrive() -> None:
    calls = Calls(Gathering())
    tasks = []
    for number in range(200):
        tasks.append(calls.start(number))
        await _passes(1)
    assert len(calls.begun) > 100
    calls.go_on.set()
    await asyncio.gather(*tasks)
    assert calls.begun == list(range(200))


async def test_a_call_that_is_given_up_while_it_waits_is_not_counted() -> None:
    gathering = Gathering()
    calls = Calls(gathering)
    first, second, third = (calls.start(number) for number in range(3))
    await _passes(2)
    third.cancel()
    await _passes(200)
    assert calls.begun == [0, 1]
    at_work = [gathering.at_work]
    calls.go_on.set()
    await asyncio.gather(first, second)
    at_work.append(gathering.at_work)
    assert at_work == [2, 0]
    await calls.call(3)  # at once again: nobody is thought to be at work
    assert calls.begun == [0, 1, 3]


async def test_two_calls_wait_again_once_there_are_more_callers_until_there_are_not() -> None:
    calls = Calls(Gathering())

    async def at_once(count: int) -> bool:
        """Whether each of so many calls begins as soon as it comes."""
        calls.begun.clear()
        calls.go_on.clear()
        tasks = []
        for number in range(count):
            tasks.append(calls.start(number))
            await _passes(1)
        did = calls.begun == list(range(count))
        await _passes(2 * PASSES_UNDER_LOAD)
        assert len(calls.begun) == count
        calls.go_on.set()
        await asyncio.gather(*tasks)
        return did

    assert [await at_once(2) for _ in range(3)] == [True] * 3
    assert not await at_once(3)
    two = [await at_once(2) for _ in range(30)]
    assert not any(two[:3])
    assert all(two[-10:])
    assert await at_once(1)


async def test_a_batch_of_one_call_that_is_left_of_many_begins_at_once() -> None:
    calls = Calls(gathering := Gathering())
    tasks = [calls.start(number) for number in range(3)]
    await _passes(2 * PASSES_UNDER_LOAD)
    are_few = [gathering.are_few]
    calls.go_on.set()
    await asyncio.gather(*tasks)
    are_few.append(gathering.are_few)  # nobody is at work, which says nothing of other calls
    calls.go_on.clear()
    last = calls.start(3)
    await _passes(1)
    are_few.append(gathering.are_few)
    assert are_few == [False, False, True]
    calls.go_on.set()
    await last


async def test_shared_work_of_two_calls_at_most_waits_for_nobody() -> None:
    batches: list[int] = []

    async def work(keys: list[int]) -> Sequence[int]:
        """Notes what was done together."""
        batches.append(len(keys))
        return keys

    gathering = Gathering()
    calls = Calls(gathering)
    batcher: Batcher[int, int] = Batcher("test", work, limit_s=PATIENCE_S, gathering=gathering)
    await asyncio.gather(batcher.submit(1), batcher.submit(2))
    tasks = []
    for number in range(2):
        tasks.append(calls.start(number))
        await _passes(1)
        alone = batcher.submit(3)
        await _passes(3)
        assert batches[1:] == [1] * (number + 1)
        await alone
    tasks.append(calls.start(2))
    await _passes(200)
    first = batcher.submit(4)
    await _passes(3)
    assert batches == [2, 1, 1]  # another one may come
    await asyncio.gather(first, batcher.submit(5))
    assert batches == [2, 1, 1, 2]
    calls.go_on.set()
    await asyncio.gather(*tasks)


async def test_a_commit_of_two_calls_at_most_does_not_wait_for_a_read() -> None:
    done: list[str] = []
    go_on = asyncio.Event()

    async def read(keys: list[int]) -> Sequence[int]:
        """As long as the test says."""
        await go_on.wait()
        done.append("read")
        return keys

    async def commit(keys: list[int]) -> Sequence[int]:
        """At once."""
        done.append("commit")
        return keys

    for number, count in enumerate((2, 3)):
        gathering = Gathering()
        calls = Calls(gathering)
        reads = Batcher("read", read, limit_s=PATIENCE_S, gathering=gathering)
        commits = Batcher("commit", commit, limit_s=PATIENCE_S, after=reads, gathering=gathering)
        reads._last_s = PATIENCE_S  # such a long one is worth waiting for
        tasks = [calls.start(each) for each in range(count)]
        await _passes(PASSES_UNDER_LOAD + 5)
        go_on.clear()
        reading = reads.submit(1)
        await _passes(PASSES_UNDER_LOAD + 5)
        committing = commits.submit(2)
        await _passes(PASSES_UNDER_LOAD + 5)
        go_on.set()
        await asyncio.gather(reading, committing)
        calls.go_on.set()
        await asyncio.gather(*tasks)
        assert done[2 * number :] == [["commit", "read"], ["read", "commit"]][number]
