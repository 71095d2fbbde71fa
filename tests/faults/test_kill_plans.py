# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 while a plan is filed by call: it is on record once, or not at all, and verifies."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.client import PlanAnswer, TransportError
from tests.support.calls.held import GONE, LOCK, WAITS, held, until
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.stack import Bank, Stack
from tests.support.plans.called import ALLOWED, FILING
from tests.support.uploads import (
    add_contributor,
    as_file,
    count,
    loan_rows,
    taking_options,
    written,
)

pytestmark = pytest.mark.faults

PLAN_THERE = "SELECT EXISTS (SELECT FROM credit.contribution WHERE kind = 'plan')"


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    """Where the gateways of a test serve."""
    return Stack(database_url, tmp_path)


@pytest.fixture
def lender(stack: Stack) -> Bank:
    """An institution that may file plans."""
    return add_contributor(stack, policy=ALLOWED)


@pytest.fixture
async def server(stack: Stack, lender: Bank) -> AsyncIterator[GatewayProcess]:
    """A gateway in a process of its own, with a loan of the lender's."""
    async with gateway_process(stack, "gateway", *taking_options(stack)) as process:
        async with bank_client(stack, lender, process.port) as client:
            await client.contribute(io.BytesIO(as_file(loan_rows(1))), written(1))
        yield process


async def _file(stack: Stack, bank: Bank, port: int) -> PlanAnswer:
    async with bank_client(stack, bank, port) as client:
        return await client.plans.file(FILING)


async def test_killed_before_the_plan_was_committed_it_is_filed_by_the_next_call(
    stack: Stack, server: GatewayProcess, lender: Bank
) -> None:
    with held(stack, LOCK) as (_, observer):
        calling = asyncio.create_task(_file(stack, lender, server.port))
        await until(observer, WAITS)
        await server.kill()
        with pytest.raises(TransportError):
            await calling
    assert count(stack, "plan") == 0
    await server.start()
    again = await _file(stack, lender, server.port)
    assert again.record is not None
    assert (count(stack, "plan"), count(stack, "instalment")) == (1, 3)


async def test_killed_after_the_plan_was_committed_it_holds_and_the_next_call_changes_nothing(
    stack: Stack, server: GatewayProcess, lender: Bank
) -> None:
    # The plan waits until the head of the log is held, so that neither its fact nor the
    # call's entry gets into the log.
    with held(stack, LOCK) as (holder, observer):
        calling = asyncio.create_task(_file(stack, lender, server.port))
        await until(observer, WAITS)
        with held(stack, "SELECT FROM audit.log_head FOR UPDATE"):
            holder.commit()
            await until(observer, PLAN_THERE)
            await server.kill()
            with pytest.raises(TransportError):
                await calling
            await until(observer, GONE)  # else the entries would still be made
    await server.start()
    again = await _file(stack, lender, server.port)
    assert (again.record, len(again.plans)) == (None, 1)
    assert (count(stack, "plan"), count(stack, "instalment")) == (1, 3)
    with held(stack, "SELECT") as (_, observer):
        await until(
            observer,
            "SELECT NOT EXISTS (SELECT FROM credit.fact WHERE leaf_index IS NULL)",
        )
