# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Work spread over processes, its results in order; for tools that read a whole log.

Each process begins with connections of its own and ends with this one, however this one
ends. What is given to them and what comes back has to be picklable.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Any, Self, TypeVar

from gateway.errors import StoreError
from gateway.runtime.processes import end_with_parent, worker_context

_AHEAD = 3
"""Tasks a worker may be ahead of what is taken: bounds the memory."""
_MOST_WORKERS = 16

T = TypeVar("T")
R = TypeVar("R")


def workers_for(left: int, worth: int) -> int:
    """How many processes are worth it beside this one: 0, or one a processor.

    Args:
        left: how much there is to do.
        worth: less than this is done before a process has started.
    """
    return 0 if left < worth else min(_MOST_WORKERS, os.cpu_count() or 1)


class WorkerPool:
    """Processes that do tasks; use as a context manager."""

    def __init__(self, count: int, begin: Callable[..., None], given: tuple[Any, ...]) -> None:
        """Keep what each of them needs; they start when they are needed.

        Args:
            count: how many.
            begin: a function of a module, called once in each of them.
            given: its arguments.
        """
        self._count = count
        self._pool = ProcessPoolExecutor(
            count,
            mp_context=worker_context(begin.__module__),
            initializer=_begin,
            initargs=(begin, given),
        )

    def __enter__(self) -> Self:
        """The workers start when they are needed."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Ends them, once they have done what they are doing now."""
        self._pool.shutdown(cancel_futures=True)

    def ordered(
        self, work: Callable[..., R], tasks: Iterable[T], *others: Any
    ) -> Iterator[tuple[T, R]]:
        """Each task with what `work(task, *others)` returned in some worker, in order.

        Raises:
            StoreError: a worker process was killed.
            Exception: whatever the work raised.
        """
        waiting: deque[tuple[T, Future[R]]] = deque()
        left = iter(tasks)
        try:
            while True:
                while len(waiting) < self._count * _AHEAD:
                    try:
                        task = next(left)
                    except StopIteration:
                        break
                    waiting.append((task, self._pool.submit(work, task, *others)))
                if not waiting:
                    return
                task, future = waiting.popleft()
                yield task, future.result()
        except BrokenProcessPool:
            raise StoreError("a worker process ended") from None


def _begin(begin: Callable[..., None], given: tuple[Any, ...]) -> None:
    end_with_parent()
    begin(*given)
