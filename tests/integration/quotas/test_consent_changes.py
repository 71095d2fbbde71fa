# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner grants and resumes just as many consents as its quota says; taking away never waits."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.client import CreditGatewayClient, Granted, RefusedError
from gateway.domain.quotas.limits import Counted, Limit, Period, Quotas
from gateway.errors import MalformedError
from tests.support.consents.asking import ALLOWED, client_of, found, refusal_of
from tests.support.consents.granted import GRANTED
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.stack import Bank, Stack, resident

pytestmark = pytest.mark.usefixtures("one_day")

PLAIN = Granted(GRANTED.purposes, GRANTED.valid_from, GRANTED.valid_until)
QUOTA = "QUOTA_EXCEEDED"


def bank_of(stack: Stack, count: int, *others: Limit) -> Bank:
    """A bank that may make so many changes a day."""
    limits = sorted([Limit(Counted.CHANGES, Period.DAY, count), *others], key=lambda one: one.name)
    return stack.add_bank("bank-a", policy=replace(ALLOWED, quotas=Quotas(None, tuple(limits))))


async def grant(client: CreditGatewayClient, number: int) -> str:
    """The reason why a consent was not granted; empty where it was."""
    return (await refusal_of(client.consents.grant(resident(number), f"C-{number}", PLAIN)))[0]


def consents(stack: Stack) -> tuple[int, int]:
    """How many there are, and how many changes were counted."""
    with psycopg.connect(stack.database_url) as connection:
        row = connection.execute(
            "SELECT (SELECT count(*) FROM credit.consent),"
            " (SELECT coalesce(sum(used), 0) FROM audit.quota_use WHERE name = 'changes/day')"
        ).fetchone()
    assert row is not None
    return int(row[0]), int(row[1])


async def test_what_lets_a_partner_ask_more_is_counted_and_what_takes_away_never_refused(
    stack: Stack,
) -> None:
    bank = bank_of(stack, 3)
    await stack.settled()
    async with client_of(stack, bank) as client:
        assert [await grant(client, number) for number in (1, 2)] == ["", ""]
        # The same reference again is refused for that, and counts as no change.
        assert await grant(client, 1) == "CONSENT_EXISTS"
        await client.consents.pause(resident(1), "C-1")
        await client.consents.resume(resident(1), "C-1")
        for _ in range(2):  # found when the entry is written; then known before that
            with pytest.raises(RefusedError) as refused:
                await client.consents.grant(resident(3), "C-3", PLAIN)
            assert refused.value.reason == QUOTA
            assert refused.value.receipt_verified
            assert refused.value.retry_after is not None
            assert timedelta(0) < refused.value.retry_after <= timedelta(days=1)
        await client.consents.pause(resident(2), "C-2")
        assert (await refusal_of(client.consents.resume(resident(2), "C-2")))[0] == QUOTA
        await client.consents.revoke(resident(2), "C-2")
        assert (await client.consents.get(resident(1), "C-1")).consent.used == 0
    assert consents(stack) == (2, 3)
    assert found(stack) == set()


@pytest.mark.exhaustive
async def test_many_grants_at_once_over_two_processes_are_just_as_many_as_the_day_grants(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = bank_of(stack, 7)
    async with AsyncExitStack() as exits:
        clients = []
        for number in range(2):
            process = gateway_process(stack, f"gateway-{number}")
            server = await exits.enter_async_context(process)
            client = bank_client(stack, bank, server.port)
            clients.append(await exits.enter_async_context(client))
        done = await asyncio.gather(*(grant(clients[at % 2], at) for at in range(1, 21)))
    assert Counter(done) == {"": 7, QUOTA: 13}
    assert consents(stack) == (7, 7)
    with psycopg.connect(database_url) as connection:
        pending = connection.execute(
            "SELECT count(*) FROM credit.fact WHERE leaf_index IS NULL AND rejected IS NULL"
        ).fetchone()
    assert pending == (0,)


async def test_changes_and_questions_are_counted_apart(stack: Stack) -> None:
    bank = bank_of(
        stack, 1, Limit(Counted.ANSWERS, Period.DAY, 1), Limit(Counted.MISSES, Period.DAY, 1)
    )
    await stack.settled()
    async with client_of(stack, bank) as client:
        assert [await grant(client, number) for number in (1, 2)] == ["", QUOTA]
        # A call about consents is no question, so a miss of it counts nowhere.
        for _ in range(2):
            reason, _ = await refusal_of(client.consents.get(resident(9), "C-9"))
            assert reason == "CONSENT_NOT_FOUND"
    assert consents(stack) == (1, 1)


def test_a_limit_of_changes_is_for_no_purpose() -> None:
    with pytest.raises(MalformedError):
        Limit.named("changes:LOAN_APPROVAL/day", 3)
