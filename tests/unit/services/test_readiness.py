# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Readiness goes down at once and comes back by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from gateway.errors import StoreUnavailableError
from gateway.server.readiness import Readiness
from tests.support.gateway.patience import PATIENCE_S


class _World:
    """A probe that can be made to fail, and what was published."""

    def __init__(self, *, interval_s: float, limit_s: float = PATIENCE_S) -> None:
        self.broken = False
        self.bug = False
        self.silent = False
        self.states: asyncio.Queue[bool] = asyncio.Queue()
        self.readiness = Readiness(
            {"log": self._probe}, self.states.put, interval_s=interval_s, limit_s=limit_s
        )

    async def _probe(self) -> None:
        if self.broken:
            raise StoreUnavailableError("broken")
        if self.bug:
            raise ZeroDivisionError
        if self.silent:
            await asyncio.Event().wait()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self.readiness.run())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def next_state(self) -> bool:
        return await asyncio.wait_for(self.states.get(), PATIENCE_S)

    async def becomes(self, *, ready: bool) -> None:
        while await self.next_state() is not ready:
            pass


async def test_it_becomes_ready_once_the_probes_succeed() -> None:
    world = _World(interval_s=0.01)
    world.broken = True
    async with world.running():
        await asyncio.sleep(0.05)
        assert world.states.empty()
        world.broken = False
        assert await world.next_state() is True


async def test_a_failed_query_takes_it_down_at_once_and_the_probes_bring_it_back() -> None:
    world = _World(interval_s=3600)
    async with world.running():
        assert await world.next_state() is True
        world.readiness.failed()
        assert await world.next_state() is False
        assert await world.next_state() is True


async def test_it_stays_down_while_a_probe_fails() -> None:
    world = _World(interval_s=0.01)
    async with world.running():
        assert await world.next_state() is True
        world.broken = True
        world.readiness.failed()
        assert await world.next_state() is False
        await asyncio.sleep(0.05)
        assert world.states.empty()
        world.broken = False
        assert await world.next_state() is True


async def test_a_probe_that_never_ends_takes_it_down_and_is_called_off() -> None:
    world = _World(interval_s=0.01, limit_s=0.05)
    async with world.running():
        # On a busy machine one that ends may be called off, too: it changes its mind then.
        await world.becomes(ready=True)
        world.silent = True
        await world.becomes(ready=False)
        world.silent = False
        await world.becomes(ready=True)


async def test_a_failed_query_takes_it_down_while_a_probe_hangs() -> None:
    world = _World(interval_s=0.01, limit_s=3600)
    async with world.running():
        assert await world.next_state() is True
        world.silent = True
        await asyncio.sleep(0.03)
        world.readiness.failed()
        world.readiness.failed()
        assert await world.next_state() is False
        assert world.states.empty()


async def test_a_probe_with_a_bug_takes_it_down_and_does_not_end_the_probing() -> None:
    world = _World(interval_s=0.01)
    async with world.running():
        assert await world.next_state() is True
        world.bug = True
        assert await world.next_state() is False
        world.bug = False
        assert await world.next_state() is True


async def test_why_a_probe_fails_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    world = _World(interval_s=0.01)
    world.broken = True
    async with world.running():
        await asyncio.sleep(0.1)
        world.broken = False
        assert await world.next_state() is True
        world.broken = True
        assert await world.next_state() is False
    told = [vars(record) for record in caplog.records if record.getMessage() == "a probe failed"]
    assert [(each["probe"], each["why"]) for each in told] == [("log", "broken")] * 2
