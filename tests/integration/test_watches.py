# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Clients that watch the server's health leave room for queries."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from gateway.cli.dev_ca import issue_client
from gateway.client import ClientIdentity, CreditGatewayClient
from gateway.client.canonical import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from gateway.rpc.health import MAX_WATCHES
from tests.stack import REFERENCE, Bank, Stack, resident

SERVING = health_pb2.HealthCheckResponse.SERVING


async def _first_answer(watch: grpc.aio.UnaryStreamCall[Any, Any]) -> Any:
    """Status that is seen first, or how the watch ended."""
    try:
        return (await anext(aiter(watch))).status
    except grpc.aio.AioRpcError as error:
        return error.code()


async def test_one_client_with_many_watches_leaves_room_for_queries(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    query = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
    # Not even a partner: any certificate of the client authority.
    credential = issue_client(stack.authority, "probe", "creditgateway:probe", datetime.now(UTC))
    stranger = Bank("probe", credential, (), ())
    async with stack.serving(), stack.channel(stranger) as channel:
        stub = health_pb2_grpc.HealthStub(channel)
        first = stub.Watch(health_pb2.HealthCheckRequest())
        async with asyncio.timeout(20):
            async for answer in first:
                if answer.status == SERVING:
                    break
        watches, seen = [first], []
        async with asyncio.timeout(20):
            for _ in range(MAX_WATCHES + 39):
                watches.append(stub.Watch(health_pb2.HealthCheckRequest()))
                seen.append(await _first_answer(watches[-1]))
        assert seen == [SERVING] * (MAX_WATCHES - 1) + [grpc.StatusCode.RESOURCE_EXHAUSTED] * 40
        identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
        async with (
            stack.channel(bank) as own,
            CreditGatewayClient(own, identity, stack.trust()) as client,
        ):
            assert (await client.query(query, QUERY_BODY_TYPE)).receipt.leaf_index == 0
        assert (await stub.Check(health_pb2.HealthCheckRequest())).status == SERVING
        for watch in watches:
            watch.cancel()
