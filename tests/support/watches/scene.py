# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Two institutions that contribute; the first one watches people who owe to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.client import CreditGatewayClient, RefusedError
from gateway.client._internal.watching.calls import DeliveredEvent
from gateway.domain.access.methods import (
    ACKNOWLEDGE_EVENTS,
    DISPUTE_METHODS,
    PAUSE_CONSENT,
    RESUME_CONSENT,
    REVOKE_CONSENT,
    WATCH,
)
from gateway.domain.watch.calls import MOST_UNACKNOWLEDGED
from gateway.domain.watch.signs import EventSign
from tests.support.consents.asking import client_of
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributed_loans import loans, months
from tests.support.records.contributor import write_csv

WATCHING = replace(
    EVERYTHING,
    methods=EVERYTHING.methods
    | {WATCH.name, ACKNOWLEDGE_EVENTS.name}
    | {PAUSE_CONSENT.name, RESUME_CONSENT.name, REVOKE_CONSENT.name}
    | {method.name for method in DISPUTE_METHODS},
)
HERE, ELSEWHERE = "kin-bank", "other-bank"
SOMEBODY, OTHER = resident(7), resident(8)
PLAN_COLUMNS = (
    *("resident_id", "account_reference", "plan", "special_transaction", "state"),
    *("filed_on", "agreed_on", "began_on", "ended_on"),
)
INSTALMENT_COLUMNS = (
    *("resident_id", "account_reference", "plan", "instalment", "due_on", "currency"),
    *("amount_minor", "paid_minor", "paid_on"),
)


@dataclass(frozen=True, slots=True)
class Marks:
    """What a watch asks to be told beside lateness, plans and disputes.

    Attributes:
        utilisation: in percent, ascending.
        due_within: days ahead of a due date; 0: it is not told.
        risk_worse_by: points; 0: it is not told.
    """

    utilisation: tuple[int, ...] = ()
    due_within: int = 0
    risk_worse_by: int = 0


NO_MARKS = Marks()


@dataclass(slots=True)
class Scene:
    """A gateway, and what the institutions do.

    Attributes:
        stack: the gateway.
        directory: for files.
        watcher: the institution that watches.
        client: its client.
        other: the other institution.
    """

    stack: Stack
    directory: Path
    watcher: Bank
    client: CreditGatewayClient
    other: Bank
    _files: int = 0

    async def contribute(self, institution: str, *rows: dict[str, str]) -> None:
        """Takes rows of an institution, and waits until they are in effect."""
        self._files += 1
        path = loans(self.directory / f"loans-{self._files}.csv", *rows)
        result, rejected = await asyncio.to_thread(
            contribute_file, self.stack, path, "instalment-csv", institution
        )
        assert rejected == []
        assert result.contributions >= 1
        await self.stack.settled()

    async def take(self, institution: str, adapter: str, *rows: tuple[str, ...]) -> None:
        """Takes rows of a file of an institution, the first one its header."""
        self._files += 1
        path = write_csv(self.directory / f"file-{self._files}.csv", list(map(list, rows)))
        result, rejected = await asyncio.to_thread(
            contribute_file, self.stack, path, adapter, institution
        )
        assert rejected == []
        assert result.contributions >= 1
        await self.stack.settled()

    async def plan(
        self, institution: str, *due: date, paid: str = "", resident_id: str = SOMEBODY
    ) -> None:
        """Somebody keeps a plan with an institution, with an instalment on each of these days.

        Args:
            institution: of the loan.
            due: the days, ascending.
            paid: what is reported of each instalment, in minor units; "": nothing is.
            resident_id: whose.
        """
        began = (due[0] - timedelta(40)).isoformat()
        named = (resident_id, "SP-1", "1")
        plan = (*named, "14", "active", began, began, began, "")
        await self.take(institution, "plans-pbc", PLAN_COLUMNS, plan)
        paid_on = began if int(paid or 0) else ""
        parts = [
            (*named, str(number), day.isoformat(), "TWD", "100000", paid, paid_on)
            for number, day in enumerate(due, 1)
        ]
        await self.take(institution, "plan-instalments", INSTALMENT_COLUMNS, *parts)

    async def days_pass(self, days: int) -> None:
        """As if the last look at everybody had been so many days ago."""
        parts = self.stack.parts
        assert parts is not None
        with psycopg.connect(self.stack.database_url) as owner:
            owner.execute(
                "UPDATE audit.watch_position SET as_of = as_of - %s WHERE partner_id = %s",
                [days, self.watcher.partner_id],
            )

    async def lend(self, resident_id: str = SOMEBODY, **fields: str) -> None:
        """Somebody gets a loan at the institution that watches, and another one elsewhere."""
        for institution in (HERE, ELSEWHERE):
            await self.contribute(institution, *months(2, 3, resident_id=resident_id, **fields))

    async def report(
        self, institution: str, month: int, days: int, resident_id: str = SOMEBODY
    ) -> None:
        """An institution reports how late somebody is."""
        rows = months(month, month, days_past_due=str(days), resident_id=resident_id)
        await self.contribute(institution, *rows)

    async def events(
        self,
        count: int,
        *,
        after: int = 0,
        marks: tuple[int, ...] = (),
        due_within: int = 0,
        risk_worse_by: int = 0,
    ) -> list[DeliveredEvent]:
        """So many events, then the call is broken off."""
        found: list[DeliveredEvent] = []
        if not count:
            return found
        async with (
            asyncio.timeout(PATIENCE_S),
            aclosing(
                self.client.events.watch(
                    after=after,
                    utilisation_marks=marks,
                    due_within_days=due_within,
                    risk_worse_by_points=risk_worse_by,
                )
            ) as events,
        ):
            async for delivered in events:
                found.append(delivered)
                if len(found) == count:
                    break
        return found

    async def begin(self, *, due_within: int = 0) -> None:
        """A first watch, which begins with the records as they are."""
        watch = self.client.events.watch(due_within_days=due_within)
        async with aclosing(watch) as events:
            first = asyncio.ensure_future(anext(events))
            async with asyncio.timeout(PATIENCE_S):
                while not await self._watches():  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(0.02)
            first.cancel()
            await asyncio.gather(first, return_exceptions=True)

    def reference(self, resident_id: str = SOMEBODY) -> str:
        """Of the consent by which somebody is watched."""
        return f"{REFERENCE}-{resident_id[-4:]}"

    async def looked(self, *, due_within: int = 0) -> None:
        """A watch has looked at everything that there is; what it is told is dropped."""

        async def listen() -> None:
            async for _ in self.client.events.watch(due_within_days=due_within):
                pass

        listening = asyncio.ensure_future(listen())
        async with asyncio.timeout(PATIENCE_S):
            while await self._behind():  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.02)
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)

    async def heard(self, known: dict[int, DeliveredEvent], marks: Marks = NO_MARKS) -> None:
        """Listens until all is told that there is, and adds it to what was heard before.

        Args:
            known: events by number; one that comes again says what it said.
            marks: what is asked for.
        """

        async def listen() -> None:
            async for event in self.client.events.watch(
                utilisation_marks=marks.utilisation,
                due_within_days=marks.due_within,
                risk_worse_by_points=marks.risk_worse_by,
            ):
                number = event.event.number
                assert known.setdefault(number, event).answer.body == event.answer.body

        listening = asyncio.ensure_future(listen())
        async with asyncio.timeout(PATIENCE_S):
            while await self._behind() or await self._newest() > max(known, default=0):
                assert not listening.done(), listening.exception()
                await asyncio.sleep(0.02)
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)

    async def _newest(self) -> int:
        """Number of the newest event."""
        parts = self.stack.parts
        assert parts is not None
        async with parts.stores.log.connection() as connection:
            asked = await connection.execute(
                "SELECT newest_event FROM audit.watch WHERE partner_id = %s",
                [self.watcher.partner_id],
            )
            row = await asked.fetchone()
        return int(row[0]) if row else 0

    async def _behind(self) -> bool:
        """Whether the watch has not looked at every newest data version, or at every fact."""
        parts = self.stack.parts
        assert parts is not None
        async with parts.stores.log.connection() as connection:
            asked = await connection.execute(
                "SELECT FROM audit.watch_position AS p JOIN credit.bucket_head AS h USING (bucket)"
                " WHERE p.partner_id = %(watcher)s AND (p.data_version < h.data_version"
                " OR p.up_to IS NOT NULL OR p.as_of < %(today)s)"
                " UNION ALL SELECT FROM audit.watch AS w WHERE w.partner_id = %(watcher)s"
                " AND w.dispute_leaf < credit.newest_fact_leaf()",
                {"watcher": self.watcher.partner_id, "today": datetime.now(UTC).date()},
            )
            return await asked.fetchone() is not None

    async def _watches(self) -> bool:
        parts = self.stack.parts
        assert parts is not None
        async with parts.stores.log.connection() as connection:
            asked = await connection.execute(
                "SELECT FROM audit.watch WHERE partner_id = %s", [self.watcher.partner_id]
            )
            return await asked.fetchone() is not None

    async def refused(self, after: int = 0, **asked: int) -> RefusedError:
        """How a watch is refused, or ended."""
        most = asked.get("most_unacknowledged", MOST_UNACKNOWLEDGED)
        try:
            async with asyncio.timeout(PATIENCE_S):
                async for _ in self.client.events.watch(
                    after=after,
                    most_unacknowledged=most,
                    due_within_days=asked.get("due_within_days", 0),
                    risk_worse_by_points=asked.get("risk_worse_by_points", 0),
                ):
                    pass
        except RefusedError as refused:
            return refused
        raise AssertionError("it was not refused")


def signs(delivered: list[DeliveredEvent]) -> list[tuple[EventSign, ...]]:
    """What events say."""
    return [each.event.signs for each in delivered]


async def nothing(_scene: Scene) -> None:
    """Nobody owes anything yet."""


async def lent(scene: Scene) -> None:
    """Somebody has loans, and a first watch has begun with them."""
    await scene.lend()
    await scene.begin()


async def three(scene: Scene) -> None:
    """Three events are there to be told."""
    await lent(scene)
    for month, days in ((4, 10), (5, 40), (6, 70)):
        await scene.report(ELSEWHERE, month, days)


def begins(beginning: Callable[[Scene], Awaitable[None]]) -> pytest.MarkDecorator:
    """For a test whose scene has a past: one of the above, lived through once for all tests."""
    return pytest.mark.parametrize("watched", [beginning], indirect=True, ids=[beginning.__name__])


@asynccontextmanager
async def watching(stack: Stack, directory: Path) -> AsyncIterator[Scene]:
    """The institutions, and people who consent to being watched by the first one."""
    watcher = stack.add_bank(HERE, adapter="canonical-v4", contributes=True, policy=WATCHING)
    other = stack.add_bank(ELSEWHERE, adapter="canonical-v4", contributes=True, policy=WATCHING)
    for person in (SOMEBODY, OTHER):
        stack.add_consent(watcher, person, reference=f"{REFERENCE}-{person[-4:]}")
    stack.adopt()
    await stack.settled()
    async with scene_of(stack, directory, watcher, other) as made:
        yield made


@asynccontextmanager
async def scene_of(
    stack: Stack, directory: Path, watcher: Bank, other: Bank
) -> AsyncIterator[Scene]:
    """The same once everybody is there."""
    async with client_of(stack, watcher) as client:
        yield Scene(stack, directory, watcher, client, other)
