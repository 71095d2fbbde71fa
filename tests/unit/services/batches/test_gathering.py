# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Calls that arrive at the same time begin together, and who is alone waits for nobody."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from gateway.services.batching import Batcher
from gateway.services.gathering import Gathering
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


async def test_a_call_that_finds_no_other_begins_at_once() -> None:
    calls = Calls(Gathering())
    for number in range(3):
        calls.go_on.clear()
        task = calls.start(number)
        await _passes(1)
        assert calls.begun[-1:] == [number]
        calls.go_on.set()
        await task


async def test_calls_that_arrive_one_after_the_other_begin_in_the_same_pass() -> None:
    calls = Calls(Gathering())
    tasks = [calls.start(0)]
    await _passes(1)
    for number in range(1, 20):
        tasks.append(calls.start(number))
        await _passes(2)  # another pass that brings somebody
    assert calls.begun == [0]
    until = asyncio.get_running_loop().time() + PATIENCE_S
    while len(calls.begun) == 1 and asyncio.get_running_loop().time() < until:
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
    first, second = calls.start(0), calls.start(1)
    await _passes(2)
    second.cancel()
    await _passes(200)
    assert calls.begun == [0]
    of_one = [gathering.of_one]
    calls.go_on.set()
    await first
    of_one.append(gathering.of_one)
    assert of_one == [True, False]
    await calls.call(2)  # at once again: nobody is thought to be at work
    assert calls.begun == [0, 2]


async def test_shared_work_of_the_only_call_waits_for_nobody() -> None:
    batches: list[int] = []

    async def work(keys: list[int]) -> Sequence[int]:
        """Notes what was done together."""
        batches.append(len(keys))
        return keys

    gathering = Gathering()
    calls = Calls(gathering)
    batcher: Batcher[int, int] = Batcher("test", work, limit_s=PATIENCE_S, gathering=gathering)
    await asyncio.gather(batcher.submit(1), batcher.submit(2))
    tasks = [calls.start(0)]
    await _passes(1)
    alone = batcher.submit(3)
    await _passes(3)
    assert batches == [2, 1]
    await alone
    tasks.append(calls.start(1))
    await _passes(200)
    first = batcher.submit(4)
    await _passes(3)
    assert batches == [2, 1]  # the other one may come
    await asyncio.gather(first, batcher.submit(5))
    assert batches == [2, 1, 2]
    calls.go_on.set()
    await asyncio.gather(*tasks)
