# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Work over several processes: results in order, no result lost quietly, nobody left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator

import pytest

from gateway.errors import NotLoggedYetError, StoreError
from gateway.runtime.worker_pool import WorkerPool, workers_for

_given: list[int] = []


def begin(number: int) -> None:
    """Keeps what every worker is given."""
    _given.append(number)


def add(task: int, more: int) -> int:
    """What was given, the task, and more."""
    return _given[0] + task + more


def killed_at_five(task: int) -> int:
    """The worker that gets the fifth task is killed, as by the kernel for want of memory."""
    if task == 5:
        os.kill(os.getpid(), signal.SIGKILL)
    return task


def refused_at_three(task: int) -> int:
    """The third task cannot be done."""
    if task == 3:
        raise NotLoggedYetError(17)
    return task


@pytest.mark.parametrize("count", [1, 2, 3])
def test_results_come_in_order_whatever_the_number_of_workers(count: int) -> None:
    with WorkerPool(count, begin, (1000,)) as pool:
        assert list(pool.ordered(add, range(50), 7)) == [(n, 1007 + n) for n in range(50)]


def test_tasks_are_taken_only_a_little_ahead_so_that_memory_is_bounded() -> None:
    taken: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    with WorkerPool(2, begin, (0,)) as pool:
        results = pool.ordered(add, tasks(), 0)
        for _ in range(10):
            next(results)
        assert len(taken) <= 10 + 2 * 3


def test_a_killed_worker_ends_the_work_with_an_error() -> None:
    done: list[int] = []
    with WorkerPool(2, begin, (0,)) as pool, pytest.raises(StoreError, match="worker"):
        done.extend(result for _, result in pool.ordered(killed_at_five, range(20)))
    assert 5 not in done


def test_an_error_of_a_worker_comes_out_here_as_it_was() -> None:
    with WorkerPool(2, begin, (0,)) as pool, pytest.raises(NotLoggedYetError) as caught:
        list(pool.ordered(refused_at_three, range(20)))
    assert caught.value.access_id == 17
    assert str(caught.value) == str(NotLoggedYetError(17))


def test_whoever_stops_in_the_middle_leaves_no_process_behind() -> None:
    def stopped() -> None:
        with WorkerPool(2, begin, (0,)) as pool:
            for number, _ in enumerate(pool.ordered(add, range(1000), 0)):
                if number == 3:
                    raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stopped()
    assert multiprocessing.active_children() == []


def test_little_work_is_not_worth_a_process() -> None:
    assert workers_for(99, 100) == 0
    assert 1 <= workers_for(100, 100) <= 16
