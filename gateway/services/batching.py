# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Shares one piece of work among all queries that wait for it.

A batch begins as soon as nothing is left to do before it: no batch of its kind runs, and the
event loop has come to its end of work without bringing anybody new. Whoever arrives while it
runs gathers for the next one. So nobody waits while the process is idle, and a lone query does
not wait at all; a loop that is busy with queries puts a batch off for as long as they keep
it busy, so that batches grow with the load by themselves. Only for those who are known to
come, because they are in a running batch of the step before, may a batch wait a moment.
There is no time to tune; docs/adr/0036 says why.

A batch is bounded in keys and in weight, and groups of keys share it fairly, so that one
partner's load cannot push the others' out of it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Hashable, Sequence
from contextvars import Context
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar

from opentelemetry.trace import SpanContext

from gateway.errors import GatewayError, StoreUnavailableError
from gateway.runtime import telemetry
from gateway.runtime.fair_queue import FairQueue
from gateway.services.gathering import PASSES_OF_A_CALL, PASSES_UNDER_LOAD, Gathering

_log = logging.getLogger(__name__)
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
    overdue work has really ended nobody new is let in. So no batch, and nobody
    behind it, waits longer than `limit_s` for it.
    """

    def __init__(  # noqa: PLR0913 - one keyword a setting
        self,
        kind: str,
        work: Callable[[list[K]], Awaitable[Sequence[R]]],
        *,
        limit_s: float,
        max_batch: int = 512,
        max_weight: int = 1,
        weigh: Callable[[K], int] = lambda _: 0,
        group: Callable[[K], Hashable] = lambda _: None,
        on_failure: Callable[[], None] = lambda: None,
        after: Batcher[Any, Any] | None = None,
        gathering: Gathering | None = None,
    ) -> None:
        """Keep the settings.

        Args:
            kind: name in metrics and spans.
            work: gives one result a key, in order.
            limit_s: seconds one batch may take.
            max_batch: most keys at once.
            max_weight: most weight at once; a heavier key goes alone.
            weigh: the weight of a key, 0 or more.
            group: whose key it is; groups share each batch fairly.
            on_failure: called when the work failed or was overdue.
            after: whoever is in a batch of it comes here next; nobody else waits for it.
                A batch here waits for one that runs there, once, if that brings at least
                as many as wait here, and no longer than the last one there took.
            gathering: of all whose keys come here: while these are few, no key waits for
                another one. None: how many they are is not known.
        """
        self._kind = kind
        self._work = work
        self._limit_s = limit_s
        self._max_batch = max_batch
        self._weigh = weigh
        self._group = group
        self._on_failure = on_failure
        self._after = after
        self._gathering = gathering
        self._waited = False  # for those before, since the last batch here
        # Of the batch that runs: its keys, until when it lasts if it takes as long as the
        # last one did, and who is to be told that it has ended.
        self._bringing = 0
        self._bringing_until = 0.0
        self._last_s = 0.0
        self._last_size = 0
        self._next: Callable[[], None] | None = None
        self._waiting: FairQueue[_Waiting[K, R]] = FairQueue(
            max_items=max_batch, max_weight=max_weight
        )
        # From the first key that waits until nobody does.
        self._active = False
        self._overdue = False
        self._draining: list[asyncio.Future[None]] = []
        self._attributes = {"creditgateway.batch.kind": kind}

    def submit(self, key: K) -> asyncio.Future[R]:
        """The future result for a key.

        Raises:
            StoreUnavailableError: an overdue batch has not ended yet.
        """
        if self._overdue:
            raise StoreUnavailableError(f"{self._kind} is overdue")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[R] = loop.create_future()
        waiting = _Waiting(key, future, telemetry.current_context())
        self._waiting.add(waiting, self._group(key), self._weigh(key))
        if not self._active:
            self._settle(loop)
            self._active = True  # last: if nobody is going to look, the next one has to see to it
        return future

    async def drain(self) -> None:
        """Returns when nothing runs and nobody waits."""
        while self._active:
            drained = asyncio.get_running_loop().create_future()
            self._draining.append(drained)
            await drained

    def _settle(self, loop: asyncio.AbstractEventLoop) -> None:
        """Starts the next batch once the loop brings nobody new to it."""
        # In a context of its own: the work is not the first caller's alone, and must
        # not log under its trace id.
        loop.call_soon(self._look, loop, len(self._waiting), 1, context=Context())

    def _look(self, loop: asyncio.AbstractEventLoop, seen: int, quiet: int) -> None:
        """After one pass of the loop: everything that could run in it has run."""
        waiting = len(self._waiting)
        if waiting < self._max_batch:
            if waiting != seen:
                quiet = 0
            if quiet < self._passes(waiting):
                loop.call_soon(self._look, loop, waiting, quiet + 1)
                return
            if self._waits_for_those_before(loop, waiting):
                return
        self._start(loop)

    def _passes(self, waiting: int) -> int:
        """How many passes that bring nobody new a batch of so many begins after."""
        if self._is_for_few():
            return 1
        alone = max(waiting, self._last_size) <= 1
        return PASSES_OF_A_CALL if alone else PASSES_UNDER_LOAD

    def _is_for_few(self) -> bool:
        """Whether there are so few calls that none waits for another one."""
        return self._gathering is not None and self._gathering.are_few

    def _waits_for_those_before(self, loop: asyncio.AbstractEventLoop, waiting: int) -> bool:
        """Whether the next batch waits for those who are about to come; it looks again then."""
        if self._after is None or self._waited or self._is_for_few():
            return False
        self._waited = self._after.when_done(waiting, partial(self._settle, loop))
        return self._waited

    def when_done(self, least: int, call: Callable[[], None]) -> bool:
        """Calls once the running batch has ended or takes longer than the last one did.

        Args:
            least: keys that it must have.
            call: instead of whatever was to be called before.

        Returns:
            False: it has not so many, or is late already, and nothing will be called.
        """
        loop = asyncio.get_running_loop()
        if self._bringing < least or self._bringing_until <= loop.time():
            return False

        def once() -> None:
            """At the first of both."""
            limit.cancel()
            if self._next is once:
                self._next = None
                call()

        limit = loop.call_at(self._bringing_until, once)
        self._next = once
        return True

    def _start(self, loop: asyncio.AbstractEventLoop) -> None:
        """Begins the next batch, if anybody waits."""
        while self._waiting:
            # A caller that has gone away needs no work and no entry.
            batch = [item for item in self._waiting.take() if not item.future.done()]
            if batch:
                break
        else:
            self._end()
            return
        self._waited = False
        self._bringing, self._bringing_until = len(batch), loop.time() + self._last_s
        work = loop.create_task(self._worked(batch))
        limit = loop.call_later(self._limit_s, self._overdue_now, work, batch)
        work.add_done_callback(partial(self._finish, loop, batch, limit, time.perf_counter()))

    def _end(self) -> None:
        self._active = False
        for drained in self._draining:
            if not drained.done():
                drained.set_result(None)
        self._draining.clear()

    def _overdue_now(self, work: asyncio.Task[Sequence[R]], batch: list[_Waiting[K, R]]) -> None:
        """At the limit: everybody is told, and nobody is let in until the work has ended."""
        if work.done():  # its results are handed out next
            return
        self._overdue = True
        self._fail(batch, StoreUnavailableError(f"{self._kind} took too long"))
        work.cancel()

    def _finish(
        self,
        loop: asyncio.AbstractEventLoop,
        batch: list[_Waiting[K, R]],
        limit: asyncio.TimerHandle,
        started: float,
        work: asyncio.Task[Sequence[R]],
    ) -> None:
        """The work has ended, in whichever way: hands out what came of it."""
        limit.cancel()
        error = asyncio.CancelledError() if work.cancelled() else work.exception()
        if self._overdue:
            self._overdue = False
        elif error is None:
            for item, result in zip(batch, work.result(), strict=True):
                if not item.future.done():
                    item.future.set_result(result)
        elif isinstance(error, GatewayError):
            self._fail(batch, error)
        else:
            _log.error("batch failed", extra={"kind": self._kind, "error": type(error).__name__})
            self._fail(batch, StoreUnavailableError(f"{self._kind} failed"))
        self._last_size = len(batch)
        self._bringing, self._last_s = 0, time.perf_counter() - started
        if self._next is not None:
            self._next()
        telemetry.BATCH_SIZE.record(len(batch), self._attributes)
        telemetry.BATCH_DURATION.record(self._last_s, self._attributes)
        if self._waiting:
            self._settle(loop)
        else:
            self._end()

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
