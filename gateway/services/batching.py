# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Shares one piece of work among all queries that wait for it.

A batch runs while the next one gathers. Under load it lingers before it starts,
so that the batches grow: a millisecond for each key that waits or that the last
batch had, up to `linger_s`. So the linger follows the load by itself, and a lone
query never waits. (Measured: with no linger the batches shrink to one and the gain is gone.)

A batch is bounded in keys and in weight, and groups of keys share it fairly, so that one
partner's load cannot push the others' out of it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Hashable, Sequence
from contextvars import Context
from typing import Generic, NamedTuple, TypeVar

from opentelemetry.trace import SpanContext

from gateway.errors import GatewayError, StoreUnavailableError
from gateway.runtime import telemetry
from gateway.services.fair_queue import FairQueue

_log = logging.getLogger(__name__)
_LINGER_A_KEY_S = 0.001
K = TypeVar("K")
R = TypeVar("R")


class _Waiting(NamedTuple, Generic[K, R]):
    """A key, its future result, and the span of the waiting query."""

    key: K
    future: asyncio.Future[R]
    context: SpanContext | None


class Batcher(Generic[K, R]):
    """Gathers keys, works on them together, hands each its result.

    Belongs to one event loop; not thread-safe.

    Failure contract: when the work fails, or outlasts `limit_s`, everybody who
    waits (in that batch and behind it) gets the error at once, and until the
    overdue work has really ended nobody new is let in. So no caller waits longer
    than `limit_s` plus the linger.
    """

    def __init__(  # noqa: PLR0913 - one keyword a setting
        self,
        kind: str,
        work: Callable[[list[K]], Awaitable[Sequence[R]]],
        *,
        limit_s: float,
        linger_s: float,
        max_batch: int = 512,
        max_weight: int = 1,
        weigh: Callable[[K], int] = lambda _: 0,
        group: Callable[[K], Hashable] = lambda _: None,
        on_failure: Callable[[], None] = lambda: None,
    ) -> None:
        """Keep the settings.

        Args:
            kind: name in metrics and spans.
            work: gives one result a key, in order.
            limit_s: seconds one batch may take.
            linger_s: most seconds to gather under load.
            max_batch: most keys at once.
            max_weight: most weight at once; a heavier key goes alone.
            weigh: the weight of a key, 0 or more.
            group: whose key it is; groups share each batch fairly.
            on_failure: called when the work failed or was overdue.
        """
        self._kind = kind
        self._work = work
        self._limit_s = limit_s
        self._linger_s = linger_s
        self._max_batch = max_batch
        self._weigh = weigh
        self._group = group
        self._on_failure = on_failure
        self._waiting: FairQueue[_Waiting[K, R]] = FairQueue(
            max_items=max_batch, max_weight=max_weight
        )
        self._running = False
        self._overdue = False
        self._last_size = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._attributes = {"creditgateway.batch.kind": kind}

    def submit(self, key: K) -> asyncio.Future[R]:
        """The future result for a key.

        Raises:
            StoreUnavailableError: an overdue batch has not ended yet.
        """
        if self._overdue:
            raise StoreUnavailableError(f"{self._kind} is overdue")
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        waiting = _Waiting(key, future, telemetry.current_context())
        self._waiting.add(waiting, self._group(key), self._weigh(key))
        if not self._running:
            self._running = True
            # In a context of its own: the work is not the first caller's alone, and
            # must not log under its trace id.
            task = asyncio.get_running_loop().create_task(self._run(), context=Context())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return future

    async def drain(self) -> None:
        """Returns when nothing runs and nobody waits."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def _run(self) -> None:
        try:
            while self._waiting:
                linger_s = self._worth_lingering_s()
                if linger_s:
                    await asyncio.sleep(linger_s)
                # A caller that has gone away needs no work and no entry.
                batch = [item for item in self._waiting.take() if not item.future.done()]
                self._last_size = len(batch)
                if batch:
                    await self._run_batch(batch)
        finally:
            self._running = False

    def _worth_lingering_s(self) -> float:
        """Only under load, the longer the more of it, and not when the batch is full."""
        waiting = len(self._waiting)
        load = max(waiting, self._last_size)
        if load <= 1 or waiting >= self._max_batch:
            return 0.0
        return min(self._linger_s, load * _LINGER_A_KEY_S)

    async def _run_batch(self, batch: list[_Waiting[K, R]]) -> None:
        started = time.perf_counter()
        work = asyncio.ensure_future(self._worked(batch))
        await asyncio.wait((work,), timeout=self._limit_s)
        if not work.done():
            self._overdue = True
            self._fail(batch, StoreUnavailableError(f"{self._kind} took too long"))
            work.cancel()
            await asyncio.wait((work,))
            self._overdue = False
            if not work.cancelled():
                work.exception()
            return
        error = asyncio.CancelledError() if work.cancelled() else work.exception()
        if error is None:
            for item, result in zip(batch, work.result(), strict=True):
                if not item.future.done():
                    item.future.set_result(result)
        elif isinstance(error, GatewayError):
            self._fail(batch, error)
        else:
            _log.error("batch failed", extra={"kind": self._kind, "error": type(error).__name__})
            self._fail(batch, StoreUnavailableError(f"{self._kind} failed"))
        telemetry.BATCH_SIZE.record(len(batch), self._attributes)
        telemetry.BATCH_DURATION.record(time.perf_counter() - started, self._attributes)

    async def _worked(self, batch: list[_Waiting[K, R]]) -> Sequence[R]:
        with telemetry.shared_span(self._kind, [item.context for item in batch]):
            results = await self._work([item.key for item in batch])
        if len(results) != len(batch):
            raise ValueError("the work did not give one result a key")
        return results

    def _fail(self, batch: list[_Waiting[K, R]], error: GatewayError) -> None:
        self._on_failure()
        for item in batch + self._waiting.take_all():
            if not item.future.done():
                item.future.set_exception(error)
