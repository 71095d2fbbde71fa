# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A large portfolio, and one that is not taken, leave the others their turns."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import pairwise

import grpc
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
)
from gateway.domain.access.portfolio import MAX_ITEMS
from gateway.rpc import signed
from gateway.services.portfolio.answering import BATCH_ITEMS
from tests.integration.portfolio.test_portfolios import (
    PEOPLE,
    add_bank,
    client_of,
    question,
    taken,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.log.whole_log import read_whole_log

BODIES = [question(1 + number % PEOPLE) for number in range(MAX_ITEMS)]
AT_A_TIME = 2
_LONGEST_GAP = 8 * BATCH_ITEMS
"""Of a query that waits for one or two batches, and of whoever asks the next one late."""
_STALLED_S = 0.5
_TAKEN_UNREAD = 16 * BATCH_ITEMS
"""More than the windows of two connections hold, and less than one of the portfolios."""


@asynccontextmanager
async def _narrow(stack: Stack, bank: Bank) -> AsyncIterator[CreditGatewayClient]:
    """A bank's client whose connection takes little that is not read."""
    credentials = grpc.ssl_channel_credentials(
        stack.authority.certificate, bank.credential.private_key, bank.credential.certificate
    )
    options = (("grpc.http2.bdp_probe", 0), ("grpc.http2.lookahead_bytes", 65_536))
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    target = f"localhost:{stack.port}"
    async with grpc.aio.secure_channel(target, credentials, options) as channel:
        yield CreditGatewayClient(channel, identity, stack.trust(), timeout_s=PATIENCE_S)


async def _ask_on_and_on(client: CreditGatewayClient) -> None:
    while True:
        await client.query(question(1), QUERY_BODY_TYPE)


@pytest.mark.exhaustive
async def test_single_queries_have_their_turns_beside_a_partner_with_ten_thousand_items(
    stack: Stack,
) -> None:
    large, small = await add_bank(stack, "bank-a"), await add_bank(stack, "bank-b")
    async with client_of(stack, large) as asks, client_of(stack, small) as other:
        asking = asyncio.create_task(_ask_on_and_on(other))
        async for batch in asks.query_portfolio(BODIES, QUERY_BODY_TYPE, timeout_s=10 * PATIENCE_S):
            assert not any(item.reason for item in batch.items)
            assert not asking.done()
        asking.cancel()
        await asyncio.wait((asking,))
    log = read_whole_log(stack.database_url, stack.trust().log)
    whose = [entry.partner for entry in log.entries]
    assert whose.count("bank-a") == MAX_ITEMS
    # By the order of the log alone: between two turns of the one that asks about one person
    # at a time there are but a few batches of the other.
    turns = [place for place, partner in enumerate(whose) if partner == "bank-b"]
    gaps = [after - before for before, after in pairwise(turns)]
    assert max(gaps) <= _LONGEST_GAP
    assert len(turns) > MAX_ITEMS // _LONGEST_GAP


async def test_portfolios_that_nobody_reads_are_answered_no_further_and_give_their_places_back(
    stack: Stack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signed, "_SLOWEST_READER_S", _STALLED_S)
    slow, other = await add_bank(stack, "bank-a"), await add_bank(stack, "bank-b")
    async with AsyncExitStack() as exits:
        portfolios = []
        for _ in range(AT_A_TIME):
            client = await exits.enter_async_context(_narrow(stack, slow))
            call = client.query_portfolio(BODIES, QUERY_BODY_TYPE, timeout_s=10 * PATIENCE_S)
            portfolios.append(aiter(call))
            assert (await anext(portfolios[-1])).items
        # Others are answered meanwhile, and the two places come free without the reader's help.
        beside = await exits.enter_async_context(client_of(stack, other))
        await beside.query(question(1), QUERY_BODY_TYPE)
        third = await exits.enter_async_context(client_of(stack, slow))
        reasons: set[str] = set()
        async with asyncio.timeout(PATIENCE_S):
            while True:
                try:
                    (batch,) = await taken(third.query_portfolio([question(1)], QUERY_BODY_TYPE))
                except RefusedError as refused:
                    reasons.add(refused.reason)
                    await beside.query(question(2), QUERY_BODY_TYPE)
                else:
                    break
        assert not batch.items[0].reason
        assert reasons <= {"TOO_MANY_IN_FLIGHT"}
        for unread in portfolios:
            await unread.aclose()
    log = read_whole_log(stack.database_url, stack.trust().log)
    items = [entry for entry in log.entries if entry.partner == "bank-a" and entry.item_digest]
    assert len(items) <= _TAKEN_UNREAD
