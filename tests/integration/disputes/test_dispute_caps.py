# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How many disputes somebody may open is exact, also for calls at once at several gateways."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from gateway.client import CreditGatewayClient
from gateway.store.records.disputes import Disputable, DisputeReader
from tests.integration.facts.conftest import _templates_apart, stores_apart
from tests.support.consents.asking import client_of, found, refusal_of
from tests.support.disputes.people import DISPUTING, LOANS, contribute_two, opening
from tests.support.gateway.stack import Stack, resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributed_loans import loans, months
from tests.support.uploads import count

__all__ = ["_templates_apart", "stores_apart"]  # the fixtures

Callers = tuple[CreditGatewayClient, CreditGatewayClient]
ACCOUNTS = [f"SP-{number}" for number in range(11, 17)]
"""Further loans of one person."""
MOST = 2
SERVICE = "gateway.services.disputes.service"


@pytest.fixture
def people(database_url: str, tmp_path: Path) -> Stack:
    """Somebody has several loans; no gateway runs."""
    return with_loans(Stack(database_url, tmp_path))


def with_loans(stack: Stack) -> Stack:
    """Somebody has several loans."""
    contribute_two(stack, people=1)
    rows = [
        row
        for reference in ACCOUNTS
        for row in months(
            1, 1, account_reference=reference, resident_id=resident(1), open_date="2005-01-01"
        )
    ]
    file = loans(stack.directory / "more.csv", *rows)
    _, rejected = contribute_file(stack, file, "instalment-csv", LOANS)
    assert rejected == []
    return stack


@pytest.fixture
async def callers(people: Stack) -> AsyncIterator[Callers]:
    """See `at_two_gateways`."""
    async with at_two_gateways(people) as made:
        yield made


@asynccontextmanager
async def at_two_gateways(stack: Stack, **changed: str) -> AsyncIterator[Callers]:
    """One bank's clients, each at a gateway of its own."""
    bank = stack.add_bank("bank-a", adapter="canonical-v4", policy=DISPUTING)
    stack.add_consent(bank, resident(1))
    stack.adopt()
    async with AsyncExitStack() as exits:
        made = []
        for _ in range(2):
            await exits.enter_async_context(stack.serving(**changed))
            await stack.settled()
            made.append(await exits.enter_async_context(client_of(stack, bank)))
        yield made[0], made[1]


def after_the_look(monkeypatch: pytest.MonkeyPatch, wait: Callable[[], Awaitable[object]]) -> None:
    """Every call waits once it has seen what was opened before it."""
    look = DisputeReader.disputable

    async def looked(self: DisputeReader, *asked: Any) -> Disputable:
        """As it is, and then the wait."""
        seen = await look(self, *asked)
        await wait()
        return seen

    monkeypatch.setattr(DisputeReader, "disputable", looked)


@pytest.mark.exhaustive
async def test_of_disputes_at_once_at_two_gateways_no_more_are_opened_than_may_be(
    people: Stack, callers: Callers, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _all_at_once(people, callers, monkeypatch)
    assert await asyncio.to_thread(found, people) == set()


@pytest.mark.exhaustive
async def test_nor_are_more_where_the_log_has_a_database_of_its_own(
    stores_apart: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records, log = stores_apart
    people = with_loans(Stack(records, tmp_path))
    async with at_two_gateways(people, audit_database_url=log) as callers:
        await _all_at_once(people, callers, monkeypatch)


async def _all_at_once(people: Stack, callers: Callers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{SERVICE}.MAX_OPEN_OF_PERSON", MOST)
    # All of them have seen that there is none yet before any is opened.
    after_the_look(monkeypatch, asyncio.Barrier(len(ACCOUNTS)).wait)
    told = await asyncio.gather(
        *(
            refusal_of(callers[place % 2].disputes.open(opening(account_reference=reference)))
            for place, reference in enumerate(ACCOUNTS)
        )
    )
    limited = len(ACCOUNTS) - MOST
    assert Counter(reason for reason, _ in told) == {"": MOST, "DISPUTE_LIMIT": limited}
    assert count(people, "dispute") == MOST


async def test_a_dispute_that_others_overtook_on_its_way_is_counted_behind_them(
    people: Stack, callers: Callers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{SERVICE}.MAX_A_YEAR_OF_ACCOUNT", 1)
    looked, overtaken = asyncio.Event(), asyncio.Event()

    async def wait() -> None:
        """Only the first one."""
        if not looked.is_set():
            looked.set()
            await overtaken.wait()

    after_the_look(monkeypatch, wait)
    slow, quick = callers
    late = asyncio.create_task(refusal_of(slow.disputes.open(opening())))
    await looked.wait()
    made = (await quick.disputes.open(opening())).dispute.dispute_id
    await quick.disputes.withdraw(made)
    overtaken.set()
    assert await late == ("DISPUTE_LIMIT", None)
    assert count(people, "dispute") == 1
    assert await asyncio.to_thread(found, people) == set()
