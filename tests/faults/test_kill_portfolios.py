# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 in the middle of a portfolio: it is resumed, and nobody is asked about twice."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    ItemAnswer,
    PortfolioProgress,
    TransportError,
)
from gateway.domain.access.envelope import PORTFOLIO_METHOD
from tests.integration.portfolio.test_portfolios import ALLOWED, PEOPLE, question
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.gateway.stack_data import add_consents
from tests.support.log.whole_log import read_whole_log

pytestmark = pytest.mark.faults

ITEMS, BATCH = 1_500, 256
BODIES = [question(1 + number % (PEOPLE + 1)) for number in range(ITEMS)]
_PAUSE_S = 0.2


@dataclass(slots=True)
class _Delivered:
    """What a bank has of one portfolio, whatever happened in between.

    Attributes:
        items: in the order in which they came.
        progress: after the last of them; None: nothing came yet.
        cuts: how often the call lost its server.
    """

    items: list[ItemAnswer] = field(default_factory=list)
    progress: PortfolioProgress | None = None
    cuts: int = 0
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def ask(self, stack: Stack, bank: Bank, port: int) -> None:
        """Asks, and resumes with a new signed request until all items are here."""
        while len(self.items) < ITEMS:
            async with bank_client(stack, bank, port) as client:
                call = client.query_portfolio(
                    BODIES, QUERY_BODY_TYPE, resume=self.progress, timeout_s=PATIENCE_S
                )
                try:
                    async for batch in call:
                        async with self._changed:
                            self.items += batch.items
                            self.progress = call.progress
                            self._changed.notify_all()
                except TransportError:
                    self.cuts += 1
                    self.progress = call.progress
                    await asyncio.sleep(_PAUSE_S)

    async def has(self, count: int) -> None:
        """Returns once so many items are here."""
        async with asyncio.timeout(PATIENCE_S), self._changed:
            await self._changed.wait_for(lambda: len(self.items) >= count)


async def _killed_under(server: GatewayProcess, delivered: _Delivered) -> None:
    """Once or twice, at no particular point of a batch."""
    for least in sorted(random.sample(range(1, ITEMS // BATCH), random.randint(1, 2))):  # noqa: S311
        await delivered.has(least * BATCH)
        await asyncio.sleep(random.random() / 20)  # noqa: S311 - a moment, no secret
        await server.kill()
        await server.start()


async def test_every_item_of_a_killed_portfolio_is_logged_once_and_delivered_once(
    database_url: str, tmp_path: Path, fault_count: int
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a", policy=ALLOWED)
    add_consents(stack, bank, [resident(number) for number in range(1, PEOPLE + 1)])
    portfolios: list[_Delivered] = []
    async with gateway_process(stack) as server:
        # A kill may find the last batch already sent: go on until one has cut a call.
        async with asyncio.timeout(PATIENCE_S * fault_count):
            while len(portfolios) < fault_count or not any(one.cuts for one in portfolios):
                portfolios.append(_Delivered())
                async with asyncio.TaskGroup() as group:
                    group.create_task(portfolios[-1].ask(stack, bank, server.port))
                    group.create_task(_killed_under(server, portfolios[-1]))
        assert await server.stop() == 0
    log = read_whole_log(stack.database_url, stack.trust().log)
    logged = Counter(
        (entry.first_request_id or entry.request_id, entry.answer_number)
        for entry in log.entries
        if entry.item_digest
    )
    assert set(logged.values()) == {1}
    assert len(logged) == len(portfolios) * ITEMS
    assert {entry.method for entry in log.entries} == {PORTFOLIO_METHOD}
    for delivered in portfolios:
        assert [item.number for item in delivered.items] == list(range(1, ITEMS + 1))
        assert {item.reason for item in delivered.items} == {"", "CONSENT_NOT_FOUND"}
        for item in delivered.items:
            assert log.entries[item.leaf_index] == item.entry
