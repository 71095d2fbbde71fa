# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keys that wait together are worked on together, and nobody waits for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextvars import ContextVar
from typing import Any

import pytest

from gateway.errors import StoreError, StorePermissionError, StoreUnavailableError
from gateway.services.batching import Batcher
from tests.support.gateway.patience import PATIENCE_S


class Work:
    """Gives each key's negative; can be held up, and be made to fail."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.go_on = asyncio.Event()
        self.go_on.set()
        self.error: Exception | None = None
        self.short = False
        self.stubborn = False
        self.failures = 0

    async def __call__(self, keys: list[int]) -> Sequence[int]:
        """One batch."""
        self.batches.append(keys)
        if self.error is not None:
            raise self.error
        try:
            await self.go_on.wait()
        except asyncio.CancelledError:
            if not self.stubborn:
                raise
            await self.go_on.wait()
        return [-key for key in keys][: -1 if self.short else None]

    def failed(self) -> None:
        """Counts failures."""
        self.failures += 1

    def batcher(self, *, limit_s: float = PATIENCE_S, max_batch: int = 512) -> Batcher[int, int]:
        """A batcher over this work."""
        return Batcher(
            "test",
            self,
            limit_s=limit_s,
            max_batch=max_batch,
            on_failure=self.failed,
        )


async def _ticks(count: int = 150) -> None:
    """Lets everything run that can."""
    for _ in range(count):
        await asyncio.sleep(0)


async def test_each_key_gets_its_own_result() -> None:
    work = Work()
    batcher = work.batcher()
    assert await asyncio.gather(*(batcher.submit(key) for key in range(100))) == [
        -key for key in range(100)
    ]
    assert work.batches == [list(range(100))]
    assert work.failures == 0


async def test_what_comes_while_a_batch_runs_gathers_for_the_next() -> None:
    work = Work()
    work.go_on.clear()
    batcher = work.batcher()
    first = batcher.submit(1)
    await _ticks()
    behind = [batcher.submit(key) for key in (2, 3, 4)]
    await _ticks()
    assert work.batches == [[1]]
    work.go_on.set()
    assert await asyncio.gather(first, *behind) == [-1, -2, -3, -4]
    assert work.batches == [[1], [2, 3, 4]]


async def test_no_batch_is_larger_than_allowed_and_the_order_is_kept() -> None:
    work = Work()
    batcher = work.batcher(max_batch=4)
    assert await asyncio.gather(*(batcher.submit(key) for key in range(10))) == [
        -key for key in range(10)
    ]
    assert work.batches == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]


async def test_a_group_that_waits_with_many_keys_does_not_push_another_out_of_the_next_batch() -> (
    None
):
    work = Work()
    # Even keys are one group's, odd ones another's.
    batcher: Batcher[int, int] = Batcher(
        "test", work, limit_s=5.0, max_batch=4, group=lambda key: key % 2
    )
    results = await asyncio.gather(*(batcher.submit(key) for key in (*range(0, 20, 2), 1, 3)))
    assert sorted(work.batches[0]) == [0, 1, 2, 3]
    assert len(results) == 12


async def test_keys_that_weigh_too_much_together_wait_for_another_batch() -> None:
    work = Work()
    batcher: Batcher[int, int] = Batcher(
        "test", work, limit_s=5.0, max_weight=10, weigh=lambda key: key
    )
    await asyncio.gather(*(batcher.submit(key) for key in (4, 5, 6, 99, 1)))
    assert work.batches == [[4, 5], [6], [99], [1]]


def _clockless(loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on, whatever would wait for a time fails; limits alone are set and taken back."""
    limits = loop.call_later

    def call_later(delay: float, *args: Any, **kwargs: Any) -> asyncio.TimerHandle:
        assert delay >= PATIENCE_S, "something waits for a time"
        return limits(delay, *args, **kwargs)

    monkeypatch.setattr(loop, "call_later", call_later)


async def test_a_batch_begins_without_waiting_for_any_time_when_nobody_else_can_come(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    work = Work()
    batcher = work.batcher()
    _clockless(asyncio.get_running_loop(), monkeypatch)
    for count in (1, 2, 100):
        keys = range(count)
        futures = [batcher.submit(key) for key in keys]
        await _ticks()
        assert work.batches[-1] == list(keys)
        assert [future.result() for future in futures] == [-key for key in keys]


async def test_a_key_that_is_alone_waits_for_no_more_passes_than_a_call_takes() -> None:
    work = Work()
    batcher = work.batcher()
    for key in (1, 2, 3):
        future = batcher.submit(key)
        await _ticks(8)
        assert work.batches[-1] == [key]
        await future


async def test_under_load_whom_another_thread_is_about_to_bring_is_taken_along() -> None:
    work = Work()
    batcher = work.batcher()
    await asyncio.gather(batcher.submit(1), batcher.submit(2))
    first = batcher.submit(3)
    await _ticks(20)
    await asyncio.gather(first, batcher.submit(4))
    assert work.batches == [[1, 2], [3, 4]]


async def test_a_batch_waits_for_whoever_the_loop_brings_pass_after_pass() -> None:
    work = Work()
    batcher = work.batcher()
    futures = []
    for key in range(50):
        futures.append(batcher.submit(key))
        await asyncio.sleep(0)  # one pass of the loop, as a call takes several to get here
    assert not work.batches
    await asyncio.gather(*futures)
    assert work.batches == [list(range(50))]


async def test_a_full_batch_begins_although_the_loop_brings_more() -> None:
    work = Work()
    work.go_on.clear()
    batcher = work.batcher(max_batch=4)
    futures = []
    for key in range(10):
        futures.append(batcher.submit(key))
        await asyncio.sleep(0)
    assert work.batches == [[0, 1, 2, 3]]
    work.go_on.set()
    await asyncio.gather(*futures)
    assert work.batches == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]


async def _in_two_steps(
    taken_s: float,
) -> tuple[Work, Batcher[int, int], Work, Batcher[int, int]]:
    """Two batchers, one after the other; the first one's last batch took so long."""
    first, second = Work(), Work()
    reads = first.batcher()
    reads._last_s = taken_s
    commits: Batcher[int, int] = Batcher("test", second, limit_s=PATIENCE_S, after=reads)
    return first, reads, second, commits


async def _both(reads: Batcher[int, int], commits: Batcher[int, int], key: int) -> int:
    return await commits.submit(await reads.submit(key))


@pytest.mark.parametrize("fails", [False, True])
async def test_a_batch_waits_for_as_many_as_are_about_to_come_and_takes_them_along(
    fails: bool,
) -> None:
    first, reads, second, commits = await _in_two_steps(PATIENCE_S)
    first.go_on.clear()
    coming = [asyncio.ensure_future(_both(reads, commits, key)) for key in (1, 2)]
    await _ticks()
    waiting = [commits.submit(key) for key in (8, 9)]
    await _ticks()
    assert not second.batches
    if fails:
        for task in coming:
            task.cancel()
    first.go_on.set()
    await asyncio.gather(*waiting)
    await asyncio.gather(*coming, return_exceptions=True)
    assert second.batches == [[8, 9] if fails else [8, 9, -1, -2]]


async def test_a_batch_does_not_wait_for_fewer_than_it_has() -> None:
    first, reads, second, commits = await _in_two_steps(PATIENCE_S)
    first.go_on.clear()
    coming = reads.submit(1)
    await _ticks()
    await asyncio.gather(*map(commits.submit, (8, 9)))
    assert second.batches == [[8, 9]]
    first.go_on.set()
    await coming


@pytest.mark.parametrize("taken_s", [0.0, 0.05])
async def test_a_batch_does_not_wait_for_whoever_is_late(taken_s: float) -> None:
    first, reads, second, commits = await _in_two_steps(taken_s)
    first.go_on.clear()
    coming = reads.submit(1)
    await _ticks()
    async with asyncio.timeout(PATIENCE_S):
        assert await commits.submit(9) == -9
    assert second.batches == [[9]]
    first.go_on.set()
    await coming


async def test_a_batch_waits_for_others_once_and_not_for_the_next_of_them() -> None:
    first, reads, second, commits = await _in_two_steps(PATIENCE_S)
    first.go_on.clear()
    coming = [reads.submit(1)]
    await _ticks()
    coming.append(reads.submit(2))
    waiting = commits.submit(9)
    await _ticks()
    assert not second.batches
    reads._last_s = PATIENCE_S
    first.go_on.set()
    await coming[0]
    first.go_on.clear()
    assert await waiting == -9
    first.go_on.set()
    await coming[1]


async def test_the_work_runs_in_no_callers_context() -> None:
    seen: list[str] = []
    name: ContextVar[str] = ContextVar("name", default="nobody")

    async def work(keys: list[int]) -> Sequence[int]:
        seen.append(name.get())
        return keys

    batcher: Batcher[int, int] = Batcher("test", work, limit_s=PATIENCE_S)

    async def caller(key: int) -> int:
        name.set("caller")
        return await batcher.submit(key)

    await asyncio.gather(*map(caller, range(3)))
    await caller(3)
    assert seen == ["nobody", "nobody"]


async def test_who_has_gone_away_before_the_work_begins_is_left_out() -> None:
    work = Work()
    work.go_on.clear()
    batcher = work.batcher()
    first = batcher.submit(1)
    await _ticks()
    gone, stays = batcher.submit(2), batcher.submit(3)
    gone.cancel()
    work.go_on.set()
    assert (await first, await stays) == (-1, -3)
    assert work.batches == [[1], [3]]


async def test_who_goes_away_while_the_work_runs_harms_nobody() -> None:
    work = Work()
    work.go_on.clear()
    batcher = work.batcher()
    gone, stays = batcher.submit(1), batcher.submit(2)
    await _ticks()
    gone.cancel()
    work.go_on.set()
    assert await stays == -2


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (StorePermissionError("no"), StorePermissionError),
        (ValueError("a text that must stay inside"), StoreUnavailableError),
        (asyncio.CancelledError(), StoreUnavailableError),
    ],
)
async def test_an_error_reaches_all_who_wait_and_the_next_ones_are_served(
    error: Exception, expected: type[StoreError]
) -> None:
    work = Work()
    work.error = error
    batcher = work.batcher()
    results = await asyncio.gather(*map(batcher.submit, (1, 2)), return_exceptions=True)
    assert [type(result) for result in results] == [expected, expected]
    assert "inside" not in str(results[0])
    assert work.failures == 1
    work.error = None
    assert await batcher.submit(3) == -3


async def test_a_wrong_number_of_results_is_an_error_and_nobody_hangs() -> None:
    work = Work()
    work.short = True
    batcher = work.batcher()
    results = await asyncio.gather(*map(batcher.submit, (1, 2)), return_exceptions=True)
    assert [type(result) for result in results] == [StoreUnavailableError] * 2
    work.short = False
    assert await batcher.submit(3) == -3


async def test_overdue_work_fails_all_who_wait_at_once_and_lets_nobody_in_until_it_ends() -> None:
    work = Work()
    work.go_on.clear()
    work.stubborn = True
    batcher = work.batcher(limit_s=0.1)
    first = batcher.submit(1)
    await _ticks()
    behind = batcher.submit(2)
    async with asyncio.timeout(PATIENCE_S):
        results = await asyncio.gather(first, behind, return_exceptions=True)
    assert [type(result) for result in results] == [StoreUnavailableError] * 2
    assert work.failures == 1
    # The work goes on although it was told to stop: what it writes may yet become
    # durable, and nothing may be numbered beside it.
    with pytest.raises(StoreUnavailableError):
        batcher.submit(3)
    work.go_on.set()
    await batcher.drain()
    assert await batcher.submit(4) == -4
    assert work.batches == [[1], [4]]


async def test_overdue_work_that_can_be_stopped_is_stopped() -> None:
    work = Work()
    work.go_on.clear()
    batcher = work.batcher(limit_s=0.05)
    with pytest.raises(StoreUnavailableError):
        await batcher.submit(1)
    await batcher.drain()
    work.go_on.set()
    assert await batcher.submit(2) == -2


async def test_draining_waits_for_what_runs_and_what_waits() -> None:
    work = Work()
    work.go_on.clear()
    batcher = work.batcher()
    first = batcher.submit(1)
    await _ticks()
    second = batcher.submit(2)
    draining = asyncio.create_task(batcher.drain())
    await _ticks()
    assert not draining.done()
    work.go_on.set()
    await draining
    assert (first.result(), second.result()) == (-1, -2)
    await batcher.drain()
