# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Calls that are begun and never made keep nobody else from asking."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import date
from pathlib import Path
from typing import Any

import grpc
import pytest

from gateway.client import QUERY_BODY_TYPE, ClientIdentity, CreditGatewayClient, build_query
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Purpose
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.suite.exhaustive import first_every_day

QUERY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
METHODS = (
    QUERY_METHOD,
    "/creditgateway.v1.TransparencyService/GetCheckpoint",
    "/grpc.health.v1.Health/Check",
    "/grpc.health.v1.Health/Watch",
)
CONNECTIONS, EACH = 32, 125  # gateway.rpc.connections takes 128 calls per connection


@pytest.mark.exhaustive
async def test_one_partner_with_thousands_of_stalled_calls_keeps_nobody_from_asking(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank, other = stack.add_bank("bank-a"), stack.add_bank("bank-b")
    stack.add_consent(bank, resident(1))
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with (
        stack.serving(drain_s=1, message_timeout_s=3600),
        AsyncExitStack() as exits,
        stack.channel(bank) as own,
    ):
        stalled: list[Any] = []
        for _ in range(CONNECTIONS):
            channel = await exits.enter_async_context(stack.channel(other))
            # On the wire calls as any other, whose messages do not come. No more at once:
            # gRPC itself ends some of 1,000 that a server has not looked at.
            stalled += [channel.stream_unary(QUERY_METHOD)() for _ in range(EACH)]
            await stack.arriving(len(stalled))
        assert not any(call.done() for call in stalled)
        async with CreditGatewayClient(
            own, identity, stack.trust(), timeout_s=PATIENCE_S
        ) as client:
            assert (await client.query(QUERY, QUERY_BODY_TYPE)).leaf_index == 0
        for call in stalled:
            call.cancel()


@pytest.mark.parametrize("method", first_every_day(METHODS))
async def test_a_call_whose_message_never_comes_is_ended(
    database_url: str, tmp_path: Path, method: str
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    async with stack.serving(message_timeout_s=0.5), stack.channel(bank) as channel:
        call: Any = channel.stream_unary(method)()
        async with asyncio.timeout(PATIENCE_S):
            with pytest.raises(grpc.aio.AioRpcError, match="the message did not come"):
                await call


@pytest.mark.parametrize("method", METHODS)
async def test_a_call_that_ends_without_a_message_is_ended(
    database_url: str, tmp_path: Path, method: str
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    async with stack.serving(), stack.channel(bank) as channel:
        call: Any = channel.stream_unary(method)()
        await call.done_writing()
        async with asyncio.timeout(PATIENCE_S):
            with pytest.raises(grpc.aio.AioRpcError, match="the message did not come"):
                await call
