# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 while a contributed file is taken: its rows are in once, and never lost unnoticed."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.client import Contributed, TransportError
from tests.support.calls.held import GONE, LOCK, WAITS, held, until
from tests.support.gateway.gateway_process import GatewayProcess, bank_client, gateway_process
from tests.support.gateway.stack import Bank, Stack
from tests.support.uploads import (
    add_contributor,
    as_file,
    count,
    loan_rows,
    outcomes_of_calls,
    spooled,
    taking_options,
    written,
)

pytestmark = pytest.mark.faults

ROWS = 50
CONTENT = as_file(loan_rows(ROWS))


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    """Where the gateways of a test serve."""
    return Stack(database_url, tmp_path)


@pytest.fixture
def lender(stack: Stack) -> Bank:
    """An institution that may contribute."""
    return add_contributor(stack)


@pytest.fixture
async def server(stack: Stack, lender: Bank) -> AsyncIterator[GatewayProcess]:
    """A gateway in a process of its own that takes files, and knows the lender."""
    assert lender
    async with gateway_process(stack, "gateway", *taking_options(stack)) as process:
        yield process


async def _contribute(stack: Stack, bank: Bank, port: int) -> Contributed:
    async with bank_client(stack, bank, port) as client:
        return await client.contribute(io.BytesIO(CONTENT), written(ROWS))


async def _again(stack: Stack, server: GatewayProcess, bank: Bank) -> Contributed:
    await server.start()
    return await _contribute(stack, bank, server.port)


async def test_killed_before_the_rows_were_committed_they_go_in_with_the_next_call(
    stack: Stack, server: GatewayProcess, lender: Bank
) -> None:
    with held(stack, LOCK) as (_, observer):
        calling = asyncio.create_task(_contribute(stack, lender, server.port))
        await until(observer, WAITS)
        await server.kill()
        with pytest.raises(TransportError):
            await calling
    assert (count(stack, "contribution"), len(spooled(stack))) == (0, 1)
    again = await _again(stack, server, lender)
    written = {kind: count for kind, count in again.result.versions if count}
    assert written == {"account": ROWS, "month": ROWS}
    assert again.result.contributions.count == 1
    _check(stack, calls=2)


async def test_killed_after_the_rows_were_committed_the_next_call_reports_them_and_adds_none(
    stack: Stack, server: GatewayProcess, lender: Bank
) -> None:
    # The rows wait until the head of the log is held, so that the answer's entry waits.
    with held(stack, LOCK) as (holder, observer):
        calling = asyncio.create_task(_contribute(stack, lender, server.port))
        await until(observer, WAITS)
        with held(stack, "SELECT FROM audit.log_head FOR UPDATE"):
            holder.commit()
            await until(observer, "SELECT EXISTS (SELECT FROM credit.contribution)")
            await server.kill()
            with pytest.raises(TransportError):
                await calling
            await until(observer, GONE)  # else the entry would still be made
    again = await _again(stack, server, lender)
    assert sum(added for _, added in again.result.versions) == 0
    assert [each.contribution_id for each in again.contributions] == [1]
    _check(stack, calls=2)


def _check(stack: Stack, *, calls: int) -> None:
    """Each row is in once, the upload is gone, and the log has an answer more than calls."""
    assert (count(stack, "account"), count(stack, "repayment_record")) == (ROWS, ROWS)
    assert not spooled(stack)
    assert outcomes_of_calls(stack) == {"ANSWERED": calls + 1}
