# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a gateway does all day, in small: some of everything that holds something meanwhile."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    aclosing,
    asynccontextmanager,
)
from dataclasses import dataclass, field, replace
from pathlib import Path

from gateway.client import (
    QUERY_BODY_TYPE,
    CreditGatewayClient,
    RefusedError,
    build_query,
)
from gateway.domain.access.methods import PORTFOLIO, RECOVER
from gateway.domain.codes import Purpose
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import add_consents, contribute_file
from tests.support.records.contributed_loans import loans
from tests.support.watches.followers import DAYS
from tests.support.watches.scene import ELSEWHERE, HERE, WATCHING

Step = Callable[[CreditGatewayClient], Awaitable[None]]
PEOPLE = [resident(number) for number in range(1, 17)]
_BODIES = [build_query(person, Purpose.LOAN_APPROVAL, REFERENCE) for person in PEOPLE]
_ASKING = 4
_PAUSE_S = 0.02
_NOW_AND_THEN_S = 1.0
_EXPECTED = {"REQUEST_REPLAYED", "CONSENT_NOT_FOUND", "EVENT_NOT_DELIVERED"}
"""Refusals that are asked for."""


def made(url: str, directory: Path) -> tuple[Stack, Bank]:
    """Everybody's loans and consents, and the bank that does it all."""
    stack = Stack(url, directory)
    policy = replace(WATCHING, methods=WATCHING.methods | {PORTFOLIO.name, RECOVER.name})
    bank = stack.add_bank(HERE, adapter="canonical-v4", contributes=True, policy=policy)
    stack.add_bank(ELSEWHERE, adapter=None, contributes=True)
    add_consents(stack, bank, PEOPLE)
    for institution in (HERE, ELSEWHERE):
        _report(stack, institution, 0)
    stack.admit()
    return stack, bank


def _report(stack: Stack, institution: str, days_past_due: int) -> None:
    """How late everybody is in one month; each report corrects the one before."""
    rows = [
        {
            "resident_id": person,
            "account_reference": f"SP-{person}",
            "days_past_due": str(days_past_due),
        }
        for person in PEOPLE
    ]
    path = loans(stack.directory / f"{institution}.csv", *rows)
    contribute_file(stack, path, "instalment-csv", institution)


@dataclass(slots=True)
class Soak:
    """Clients that go on.

    Attributes:
        stack: the gateway's surroundings.
        bank: whose clients they are.
        port: of the gateway.
        did: how often what was done.
        failures: what was refused that should not be, by reason.
    """

    stack: Stack
    bank: Bank
    port: int
    did: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    @asynccontextmanager
    async def going(self) -> AsyncIterator[Soak]:
        """All of it goes on meanwhile."""
        async with AsyncExitStack() as exits:
            client = await exits.enter_async_context(self._client())
            steps: dict[Step, float] = {
                self._portfolio: _NOW_AND_THEN_S,
                self._replay: _NOW_AND_THEN_S,
                self._refused: _NOW_AND_THEN_S,
                self._recover: _NOW_AND_THEN_S,
                self._reconnect: _NOW_AND_THEN_S,
                self._contribute: 2 * _NOW_AND_THEN_S,
                self._watch: 0.0,
            }
            again: list[tuple[Step, float]] = [(self._query, _PAUSE_S)] * _ASKING + [*steps.items()]
            self._tasks += [
                asyncio.create_task(self._on_and_on(step, client, pause_s))
                for step, pause_s in again
            ]
            try:
                yield self
            finally:
                for task in self._tasks:
                    task.cancel()
                await asyncio.gather(*self._tasks, return_exceptions=True)

    def check(self) -> None:
        """Raises what has ended one of them."""
        for task in self._tasks:
            if task.done():
                task.result()

    def _client(self) -> AbstractAsyncContextManager[CreditGatewayClient]:
        return bank_client(self.stack, self.bank, self.port)

    async def _on_and_on(
        self,
        step: Step,
        client: CreditGatewayClient,
        pause_s: float,
    ) -> None:
        while True:
            try:
                await step(client)
            except RefusedError as refused:
                if refused.reason not in _EXPECTED:
                    self.failures[refused.reason] += 1
            await asyncio.sleep(pause_s)

    async def _query(self, client: CreditGatewayClient) -> None:
        number = self.did["queries"] = self.did["queries"] + 1
        await client.query(_BODIES[number % len(_BODIES)], QUERY_BODY_TYPE)

    async def _portfolio(self, client: CreditGatewayClient) -> None:
        async for batch in client.query_portfolio(_BODIES * 4, QUERY_BODY_TYPE):
            self.did["items of portfolios"] += len(batch.items)

    async def _replay(self, client: CreditGatewayClient) -> None:
        sent = client.sign(_BODIES[0], QUERY_BODY_TYPE)
        await client.send(sent)
        self.did["replays"] += 1
        await client.send(sent)

    async def _refused(self, client: CreditGatewayClient) -> None:
        self.did["questions without a consent"] += 1
        stranger = build_query(resident(999), Purpose.LOAN_APPROVAL, REFERENCE)
        await client.query(stranger, QUERY_BODY_TYPE)

    async def _recover(self, client: CreditGatewayClient) -> None:
        sent = client.sign(_BODIES[1], QUERY_BODY_TYPE)
        await client.send(sent)
        await client.recover(sent)
        self.did["answers recovered"] += 1

    async def _reconnect(self, _: CreditGatewayClient) -> None:
        async with self._client() as client:
            await client.query(_BODIES[2], QUERY_BODY_TYPE)
        self.did["connections"] += 1

    async def _contribute(self, _: CreditGatewayClient) -> None:
        days = DAYS[self.did["contributions"] % len(DAYS)]
        await asyncio.to_thread(_report, self.stack, ELSEWHERE, days)
        self.did["contributions"] += 1

    async def _watch(self, client: CreditGatewayClient) -> None:
        """Each watch is left after some events, half of which come again."""
        async with aclosing(client.events.watch()) as events:
            count = 0
            async for delivered in events:
                self.did["events"] += 1
                count += 1
                if count % 2:
                    await client.events.acknowledge(delivered.event.number)
                if count == len(PEOPLE):
                    break
        self.did["watches"] += 1
