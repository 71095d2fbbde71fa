# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Calls that carry no signature do not take everybody's processor time (ADR 19).

A flood of them is answered at its certificate's rate, however much is sent. The bound
is one from above, so that a slow machine cannot fail it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import grpc
import pytest
from creditgateway.v1 import transparency_service_pb2 as pb
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    build_query,
)
from gateway.demo.development_ca import issue_client
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Purpose
from gateway.rpc.callers import MAX_STREAMS_OF_ONE
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.suite.exhaustive import first_every_day

QUERY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
NOBODY = build_query("11010519491231002Y", Purpose.LOAN_APPROVAL, REFERENCE)
RATE, IN_FLIGHT, FLOOD_S = 20, 16, 1.5
Call = Callable[[grpc.aio.Channel], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Scene:
    """A gateway's surroundings, a bank with business, and somebody with a certificate."""

    stack: Stack
    bank: Bank
    stranger: Bank

    @asynccontextmanager
    async def client(self, state: Path | None = None) -> AsyncIterator[CreditGatewayClient]:
        """The bank's."""
        identity = ClientIdentity.from_files(self.bank.partner_id, *self.bank.key_files)
        async with (
            self.stack.channel(self.bank) as channel,
            CreditGatewayClient(
                channel, identity, self.stack.trust(), state=state, timeout_s=PATIENCE_S
            ) as client,
        ):
            yield client


@pytest.fixture
def scene(database_url: str, tmp_path: Path) -> Scene:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    credential = issue_client(stack.authority, "probe", "creditgateway:probe", datetime.now(UTC))
    return Scene(stack, bank, Bank("probe", credential, (), ()))


def _unary(method: str, request: bytes) -> Call:
    async def call(channel: grpc.aio.Channel) -> None:
        made: Any = channel.unary_unary(method)
        await made(request)

    return call


async def _watch(channel: grpc.aio.Channel) -> None:
    """Sees one status, and leaves."""
    stub = health_pb2_grpc.HealthStub(channel)
    async for _ in stub.Watch(health_pb2.HealthCheckRequest()):
        return


async def _reflect(channel: grpc.aio.Channel) -> None:
    """Asks once."""
    stub = reflection_pb2_grpc.ServerReflectionStub(channel)
    request = reflection_pb2.ServerReflectionRequest(list_services="")
    async for _ in stub.ServerReflectionInfo(iter([request])):
        return


def _log(method: str, request: Any) -> Call:
    name = f"/creditgateway.v1.TransparencyService/{method}"
    return _unary(name, request.SerializeToString())


STRANGERS: dict[str, Call] = {
    "check": _unary("/grpc.health.v1.Health/Check", b""),
    "watch": _watch,
    "reflection": _reflect,
    "no such method": _unary("/creditgateway.v1.CreditStatusService/Nothing", b""),
    "no such service": _unary("/nothing/Nothing", b""),
    "checkpoint": _log("GetCheckpoint", pb.GetCheckpointRequest()),
    "query": _unary(QUERY_METHOD, b"anything"),
}
BANKS: dict[str, Call] = {
    "checkpoint": _log("GetCheckpoint", pb.GetCheckpointRequest()),
    "inclusion": _log("GetInclusionProof", pb.GetInclusionProofRequest(tree_size=1)),
    "consistency": _log("GetConsistencyProof", pb.GetConsistencyProofRequest(first_tree_size=1)),
    "cosignature": _log("AddCosignature", pb.AddCosignatureRequest(tree_size=1, cosignature="?")),
    "not to be read": _unary("/creditgateway.v1.TransparencyService/GetCheckpoint", b"\xff"),
}


async def _flood(channel: grpc.aio.Channel, call: Call) -> tuple[int, float]:
    """Calls that ended, one way or the other, and the seconds that took."""
    ended = 0
    await channel.channel_ready()
    started = time.monotonic()

    async def one_after_the_other() -> None:
        nonlocal ended
        while time.monotonic() - started < FLOOD_S or ended <= IN_FLIGHT:
            with suppress(grpc.aio.AioRpcError):
                await call(channel)
            ended += 1

    await asyncio.gather(*(one_after_the_other() for _ in range(IN_FLIGHT)))
    return ended, time.monotonic() - started


@pytest.mark.parametrize("name", first_every_day(STRANGERS))
async def test_a_flood_of_a_stranger_is_answered_at_its_certificates_rate(
    scene: Scene, name: str
) -> None:
    async with (
        scene.stack.serving(unsigned_calls_per_s=RATE, reflection=True),
        scene.stack.channel(scene.stranger) as channel,
    ):
        ended, seconds = await _flood(channel, STRANGERS[name])
    assert IN_FLIGHT < ended <= RATE * (seconds + 1) + 1


@pytest.mark.parametrize("name", first_every_day(BANKS))
async def test_a_flood_of_a_partner_about_the_log_is_answered_at_its_certificates_rate(
    scene: Scene, name: str
) -> None:
    async with (
        scene.stack.serving(unsigned_calls_per_s=RATE),
        scene.client() as client,
        scene.stack.channel(scene.bank) as channel,
    ):
        await client.query(QUERY, QUERY_BODY_TYPE)
        ended, seconds = await _flood(channel, BANKS[name])
    assert IN_FLIGHT < ended <= RATE * (seconds + 1) + 2


async def test_questions_in_one_reflection_stream_wait_for_their_turn_too(scene: Scene) -> None:
    async with (
        scene.stack.serving(unsigned_calls_per_s=RATE, reflection=True),
        scene.stack.channel(scene.stranger) as channel,
    ):
        stub = reflection_pb2_grpc.ServerReflectionStub(channel)
        request = reflection_pb2.ServerReflectionRequest(list_services="")
        started, answers = time.monotonic(), 0
        async for _ in stub.ServerReflectionInfo(request for _ in range(3 * RATE)):
            answers += 1
        seconds = time.monotonic() - started
    assert answers == 3 * RATE
    assert answers <= RATE * (seconds + 1) + 1


async def test_one_certificates_reflection_streams_are_bounded(scene: Scene) -> None:
    async def questions() -> AsyncIterator[Any]:
        yield reflection_pb2.ServerReflectionRequest(list_services="")
        await asyncio.Event().wait()

    async with (
        scene.stack.serving(reflection=True),
        scene.stack.channel(scene.stranger) as channel,
    ):
        stub: Any = reflection_pb2_grpc.ServerReflectionStub(channel)
        streams = []
        for _ in range(MAX_STREAMS_OF_ONE):
            streams.append(stub.ServerReflectionInfo(questions()))
            assert await streams[-1].read()
        with pytest.raises(grpc.aio.AioRpcError, match="TOO_MANY_IN_FLIGHT"):
            await stub.ServerReflectionInfo(questions()).read()
        for stream in streams:
            stream.cancel()


@pytest.mark.exhaustive
async def test_a_partner_that_proves_every_answer_never_waits_for_a_turn(scene: Scene) -> None:
    # A turn that was not earned would be a hundred seconds off, and refused.
    async with scene.stack.serving(unsigned_calls_per_s=0.01):
        state = scene.stack.directory / "state"
        async with scene.client(state) as client:
            for _ in range(10):
                await client.query(QUERY, QUERY_BODY_TYPE)
                with pytest.raises(RefusedError, match="INVALID_IDENTIFIER") as refused:
                    await client.query(NOBODY, QUERY_BODY_TYPE)
                assert refused.value.receipt_verified


@pytest.mark.exhaustive
async def test_a_strangers_flood_makes_no_partner_wait_for_a_turn(scene: Scene) -> None:
    async with (
        scene.stack.serving(unsigned_calls_per_s=0.5),
        scene.stack.channel(scene.stranger) as channel,
        scene.client() as client,
    ):
        stub = health_pb2_grpc.HealthStub(channel)
        flood = [
            asyncio.ensure_future(stub.Check(health_pb2.HealthCheckRequest())) for _ in range(200)
        ]
        for _ in range(5):
            await client.query(QUERY, QUERY_BODY_TYPE)
        await client.transparency.checkpoint()
        answers = await asyncio.gather(*flood, return_exceptions=True)
    refused = [each for each in answers if isinstance(each, grpc.aio.AioRpcError)]
    assert len(refused) > 150
    assert {each.code() for each in refused} == {grpc.StatusCode.RESOURCE_EXHAUSTED}
