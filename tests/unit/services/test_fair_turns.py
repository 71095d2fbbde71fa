# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whoever waits comes in turn, partner by partner, however many calls another one keeps waiting."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import gateway
from gateway.domain.own_calls.entries import Place
from gateway.errors import StoreUnavailableError
from gateway.runtime.fair_turns import FairTurns
from gateway.store.cases.own import READS_AT_ONCE, OwnCases
from gateway.store.corrections.notices import Notices
from gateway.store.log.own_calls.entries import OwnEntries
from gateway.store.log.own_calls.recovery import LostAnswers
from tests.support.gateway.patience import PATIENCE_S

FLOOD = 50


class Held:
    """Connections that wait until they are let go on, one at a time."""

    def __init__(self) -> None:
        """Nobody waits yet."""
        self.at_work: list[asyncio.Future[None]] = []
        self.most = 0

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[None]:
        """Held; then it cannot be used."""
        let_go = asyncio.get_running_loop().create_future()
        self.at_work.append(let_go)
        self.most = max(self.most, len(self.at_work))
        await let_go
        self.at_work.remove(let_go)
        if not let_go.cancelled():
            raise StoreUnavailableError("it was let go")
        yield

    @property
    def pool(self) -> Held:
        """As of a log."""
        return self


async def served(call: Callable[[str], Awaitable[Any]], held: Held) -> list[str]:
    """In which order calls end, if one partner makes many and then two others one each."""
    ended: list[str] = []

    async def made(whose: str) -> None:
        with suppress(StoreUnavailableError):
            await call(whose)
        ended.append(whose)

    async with asyncio.TaskGroup() as tasks:
        for whose in [*["flood"] * FLOOD, "small-a", "small-b", "flood"]:
            tasks.create_task(made(whose))
        while len(ended) < FLOOD + 3:
            await asyncio.sleep(0)
            if held.at_work and not held.at_work[0].done():
                held.at_work[0].set_result(None)
    return ended


READERS: dict[str, Callable[[Any], tuple[Any, Callable[[Any, str], Awaitable[Any]]]]] = {
    "own entries": lambda pool: (OwnEntries(pool), lambda made, who: made.last_counter(who)),
    "a page of them": lambda pool: (
        OwnEntries(pool),
        lambda made, who: made.page(who, Place(1, 2), 1),
    ),
    "cases": lambda pool: (OwnCases(pool), lambda made, who: made.page(who, 0, 1, closed=True)),
    "notices": lambda pool: (Notices(pool, pool), lambda made, who: made.open(who, 0, 1)),
    "lost answers": lambda pool: (LostAnswers(pool), lambda made, who: made.claimed(who, b"")),
    "evidence of them": lambda pool: (LostAnswers(pool), lambda made, who: made.evidence(who, 1)),
}


@pytest.mark.parametrize("reader", READERS)
async def test_reads_of_one_partner_do_not_keep_anothers_waiting_for_all_of_them(
    reader: str,
) -> None:
    held = Held()
    made, call = READERS[reader](held)
    ended = await served(partial(call, made), held)
    # At work when they come; then everybody who waits has one turn.
    assert ended.index("small-a") <= READS_AT_ONCE + 1
    assert ended.index("small-b") <= READS_AT_ONCE + 2
    assert held.most == READS_AT_ONCE


async def test_who_hangs_up_while_waiting_or_just_when_its_turn_comes_loses_no_place() -> None:
    turns, ended = FairTurns(1), list[str]()

    async def made(whose: str) -> None:
        async with turns.turn(whose):
            ended.append(whose)

    async with turns.turn("a"):
        gone, told, last = (asyncio.create_task(made(whose)) for whose in ("b", "c", "d"))
        await asyncio.sleep(0)
        gone.cancel()
        await asyncio.sleep(0)
    told.cancel()  # its turn has come by now, and it does not know
    await asyncio.gather(gone, told, last, return_exceptions=True)
    assert ended == ["d"]
    async with asyncio.timeout(PATIENCE_S), turns.turn("e"):
        pass


def test_nothing_waits_in_the_order_of_arrival_where_partners_share_places() -> None:
    root = Path(gateway.__file__).parent
    found = {
        str(path.relative_to(root))
        for layer in ("rpc", "services", "store")
        for path in (root / layer).rglob("*.py")
        if re.search(r"\b(Semaphore|PriorityQueue|LifoQueue)\(", path.read_text("utf-8"))
    }
    assert found == set()
