# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is restricted is left out of the figures of every report version, and replays so."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    Answer,
    CreditGatewayClient,
    Purpose,
    build_query,
    read_report,
)
from gateway.domain.codes import ExplanationCode, RestrictionScope
from tests.support.consents.asking import client_of, convicted, found
from tests.support.disputes.people import contribute_two, loan_of, restrict
from tests.support.gateway.stack import REFERENCE, Stack, resident

FORMATS = {"bank-1": "canonical", "bank-2": "canonical-v2", "bank-3": "canonical-v3"}
NEWEST = {"bank-4": "canonical-v4"}
AS_OF = date(2005, 9, 30)


@pytest.fixture
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway of nobody yet."""
    made = Stack(database_url, tmp_path)
    async with made.serving():
        yield made


@asynccontextmanager
async def asking(stack: Stack) -> AsyncIterator[dict[str, CreditGatewayClient]]:
    """A client for each report version, with consents of the first three people."""
    banks = [stack.add_bank(name, adapter=adapter) for name, adapter in (FORMATS | NEWEST).items()]
    contribute_two(stack)
    for bank in banks:
        for number in (1, 2):
            stack.add_consent(bank, resident(number))
    stack.adopt()
    await stack.settled()
    async with AsyncExitStack() as exits:
        yield {
            bank.partner_id: await exits.enter_async_context(client_of(stack, bank))
            for bank in banks
        }


async def asked(client: CreditGatewayClient, number: int = 1) -> tuple[Answer, Any]:
    """The answer about somebody, and the report in it."""
    query = build_query(resident(number), Purpose.LOAN_APPROVAL, REFERENCE, as_of=AS_OF)
    answer = await client.query(query, QUERY_BODY_TYPE)
    return answer, read_report(answer.body, answer.body_type)


async def test_a_restricted_account_is_in_no_figure_of_any_report_version(stack: Stack) -> None:
    async with asking(stack) as clients:
        for client in clients.values():
            _, before = await asked(client)
            assert (before.summary.accounts, before.summary.institutions) == (2, 2)
        named = restrict(stack, 1, loan_of(stack, "SP-1"))
        await stack.settled()
        for client in clients.values():
            answer, report = await asked(client)
            assert (report.summary.accounts, report.summary.institutions) == (1, 1)
            assert answer.entry.person_facts == 1
        assert report.remarks.restriction is RestrictionScope.ACCOUNTS
        assert report.remarks.restricted_accounts == 1
        assert ExplanationCode.DATA_RESTRICTED in {e.code for e in report.explanations}
        restrict(stack, 1, loan_of(stack, "SP-1"), restriction_id=named, lifted=True)
        await stack.settled()
        for client in clients.values():
            answer, report = await asked(client)
            assert report.summary.accounts == 2
            assert answer.entry.person_facts == 2
        assert report.remarks.restriction is RestrictionScope.NONE
    assert found(stack) == set()
    assert convicted(stack) == set()


async def test_a_restricted_person_is_answered_like_one_nobody_reported(stack: Stack) -> None:
    async with asking(stack) as clients:
        restrict(stack, 1, None)
        await stack.settled()
        for client in clients.values():
            _, report = await asked(client)
            assert report.summary.accounts == 0
        assert report.remarks.restriction is RestrictionScope.PERSON
        _, other = await asked(clients["bank-4"], 2)
        assert other.summary.accounts == 1
        assert other.remarks.restriction is RestrictionScope.NONE
    assert convicted(stack) == set()


async def test_a_restriction_that_is_hidden_from_the_gateway_is_found(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVERY_ANSWER", "1")  # of this test every day
    stack = Stack(database_url, tmp_path)
    accounts: list[int] = []

    async def hidden() -> None:
        async with stack.serving(), asking(stack) as clients:
            restrict(stack, 1, loan_of(stack, "SP-1"))
            await stack.settled()
            with psycopg.connect(database_url) as owner:
                owner.execute("UPDATE credit.restriction SET end_time = now()")
            _, report = await asked(clients["bank-1"])
            accounts.append(report.summary.accounts)

    with pytest.raises(AssertionError):  # a stack replays what it answered
        await hidden()
    assert accounts == [2]
    assert "row-differs" in found(stack)
    assert convicted(stack) == {"body-differs"}
