# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Clients that watch the server's health leave room for queries."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from gateway.client import QUERY_BODY_TYPE, ClientIdentity, CreditGatewayClient, build_query
from gateway.demo.development_ca import issue_client
from gateway.domain.codes import Purpose
from gateway.rpc.callers import MAX_STREAMS, MAX_STREAMS_OF_ONE
from tests.support.gateway.gateway_process import wait_for_health, watched
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident

SERVING = health_pb2.HealthCheckResponse.SERVING
NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING


async def _first_answer(watch: grpc.aio.UnaryStreamCall[Any, Any]) -> Any:
    """Status that is seen first, or how the watch ended."""
    try:
        return (await anext(aiter(watch))).status
    except grpc.aio.AioRpcError as error:
        return error.code()


def _somebody(stack: Stack, name: str) -> Bank:
    """Not even a partner: any certificate of the client authority."""
    credential = issue_client(stack.authority, name, f"creditgateway:{name}", datetime.now(UTC))
    return Bank(name, credential, (), ())


@asynccontextmanager
async def _watching(
    channel: grpc.aio.Channel, count: int
) -> AsyncIterator[list[grpc.aio.UnaryStreamCall[Any, Any]]]:
    """So many watches at the same time."""
    stub = health_pb2_grpc.HealthStub(channel)
    watches = [stub.Watch(health_pb2.HealthCheckRequest()) for _ in range(count)]
    try:
        yield watches
    finally:
        for watch in watches:
            watch.cancel()


async def test_one_certificate_with_many_watches_leaves_room_for_others(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    async with (
        stack.serving(),
        stack.channel(_somebody(stack, "probe")) as channel,
        stack.channel(_somebody(stack, "other")) as second,
        _watching(channel, MAX_STREAMS_OF_ONE) as first,
    ):
        for watch in first:
            assert await _first_answer(watch) in {SERVING, NOT_SERVING}
        async with _watching(channel, 20) as more, _watching(second, 1) as others:
            for watch in more:
                assert await _first_answer(watch) is grpc.StatusCode.RESOURCE_EXHAUSTED
            assert await _first_answer(others[0]) in {SERVING, NOT_SERVING}
        first[0].cancel()
        async with asyncio.timeout(PATIENCE_S):
            while True:  # its place is given on
                async with _watching(channel, 1) as (again,):
                    if await _first_answer(again) in {SERVING, NOT_SERVING}:
                        break


@pytest.mark.exhaustive
async def test_many_certificates_with_watches_leave_room_for_queries(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    query = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
    async with stack.serving(), AsyncExitStack() as exits:
        for number in range(MAX_STREAMS // MAX_STREAMS_OF_ONE):
            channel = await exits.enter_async_context(
                stack.channel(_somebody(stack, f"probe-{number}"))
            )
            for watch in await exits.enter_async_context(_watching(channel, MAX_STREAMS_OF_ONE)):
                assert await _first_answer(watch) in {SERVING, NOT_SERVING}
        own = await exits.enter_async_context(stack.channel(bank))
        (watch,) = await exits.enter_async_context(_watching(own, 1))
        assert await _first_answer(watch) is grpc.StatusCode.RESOURCE_EXHAUSTED
        await wait_for_health(own, serving=True)
        identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
        async with CreditGatewayClient(
            own, identity, stack.trust(), timeout_s=PATIENCE_S
        ) as client:
            assert (await client.query(query, QUERY_BODY_TYPE)).receipt.leaf_index == 0


async def test_who_watches_is_told_of_a_stop_and_does_not_hold_it_up(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    async with AsyncExitStack() as exits:
        async with asyncio.timeout(PATIENCE_S), stack.serving(drain_s=10 * PATIENCE_S):
            channel = await exits.enter_async_context(stack.channel(_somebody(stack, "probe")))
            await wait_for_health(channel, serving=True)
            (watch,) = await exits.enter_async_context(_watching(channel, 1))
            assert await _first_answer(watch) == SERVING
        assert await watched(watch) == [NOT_SERVING, grpc.StatusCode.UNAVAILABLE]
