# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Two institutions that contribute; the first one watches people who owe to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

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

WATCHING = replace(
    EVERYTHING,
    methods=EVERYTHING.methods
    | {WATCH.name, ACKNOWLEDGE_EVENTS.name}
    | {PAUSE_CONSENT.name, RESUME_CONSENT.name, REVOKE_CONSENT.name}
    | {method.name for method in DISPUTE_METHODS},
)
HERE, ELSEWHERE = "kin-bank", "other-bank"
SOMEBODY, OTHER = resident(7), resident(8)


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
        self, count: int, *, after: int = 0, marks: tuple[int, ...] = ()
    ) -> list[DeliveredEvent]:
        """So many events, then the call is broken off."""
        found: list[DeliveredEvent] = []
        if not count:
            return found
        async with (
            asyncio.timeout(PATIENCE_S),
            aclosing(self.client.events.watch(after=after, utilisation_marks=marks)) as events,
        ):
            async for delivered in events:
                found.append(delivered)
                if len(found) == count:
                    break
        return found

    async def begin(self) -> None:
        """A first watch, which begins with the records as they are."""
        async with aclosing(self.client.events.watch()) as events:
            first = asyncio.ensure_future(anext(events))
            async with asyncio.timeout(PATIENCE_S):
                while not await self._watches():  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(0.02)
            first.cancel()
            await asyncio.gather(first, return_exceptions=True)

    async def looked(self) -> None:
        """A watch has looked at everything that there is; what it is told is dropped."""

        async def listen() -> None:
            async for _ in self.client.events.watch():
                pass

        listening = asyncio.ensure_future(listen())
        async with asyncio.timeout(PATIENCE_S):
            while await self._behind():  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.02)
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)

    async def _behind(self) -> bool:
        """Whether the watch has not looked at every bucket's newest data version."""
        parts = self.stack.parts
        assert parts is not None
        async with parts.stores.log.connection() as connection:
            asked = await connection.execute(
                "SELECT FROM audit.watch_position AS p JOIN credit.bucket_head AS h USING (bucket)"
                " WHERE p.partner_id = %s"
                " AND (p.data_version < h.data_version OR p.up_to IS NOT NULL)",
                [self.watcher.partner_id],
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
                async for _ in self.client.events.watch(after=after, most_unacknowledged=most):
                    pass
        except RefusedError as refused:
            return refused
        raise AssertionError("it was not refused")


def signs(delivered: list[DeliveredEvent]) -> list[tuple[EventSign, ...]]:
    """What events say."""
    return [each.event.signs for each in delivered]


@asynccontextmanager
async def watching(stack: Stack, directory: Path) -> AsyncIterator[Scene]:
    """The institutions, and people who consent to being watched by the first one."""
    watcher = stack.add_bank(HERE, adapter="canonical-v4", contributes=True, policy=WATCHING)
    other = stack.add_bank(ELSEWHERE, adapter="canonical-v4", contributes=True, policy=WATCHING)
    for person in (SOMEBODY, OTHER):
        stack.add_consent(watcher, person, reference=f"{REFERENCE}-{person[-4:]}")
    stack.adopt()
    await stack.settled()
    async with client_of(stack, watcher) as client:
        yield Scene(stack, directory, watcher, client, other)
