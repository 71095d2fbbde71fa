# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Connections end in time and are bounded, so that whoever has business gets in (ADR 19).

Limits are small here; each test waits for what must happen and for no more.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import grpc
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    TransportError,
    build_query,
)
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.codes import Purpose
from gateway.rpc.connections import DESCRIPTORS_BESIDE
from tests.support.gateway.gateway_process import (
    GatewayProcess,
    bank_client,
    gateway_process,
    log_lines,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.raw_connections import HALF_A_HELLO, raw_connections, secured_connection
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.suite.exhaustive import first_every_day

QUERY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))


@dataclass(frozen=True, slots=True)
class Scene:
    """A gateway's surroundings and a bank with business."""

    stack: Stack
    bank: Bank

    @asynccontextmanager
    async def client(self, bank: Bank | None = None) -> AsyncIterator[CreditGatewayClient]:
        """The bank's, over a connection of its own."""
        bank = bank or self.bank
        identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
        async with (
            self.stack.channel(bank) as channel,
            CreditGatewayClient(
                channel, identity, self.stack.trust(), timeout_s=PATIENCE_S
            ) as client,
        ):
            yield client


@pytest.fixture
def scene(database_url: str, tmp_path: Path) -> Scene:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    return Scene(stack, bank)


async def _served(client: CreditGatewayClient) -> None:
    """Returns once the bank is answered, however often it has to connect."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            with suppress(TransportError):
                await client.query(QUERY, QUERY_BODY_TYPE)
                return
            await asyncio.sleep(0.1)


async def test_silent_connections_that_want_every_descriptor_keep_no_partner_out(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    # From the environment, so that a program that does not know the setting starts too.
    monkeypatch.setenv("CREDIT_GATEWAY_HANDSHAKE_TIMEOUT_S", "1")
    async with (
        gateway_process(scene.stack, "small", descriptors=512) as server,
        raw_connections(server.port, 700),
        bank_client(scene.stack, scene.bank, server.port) as client,
    ):
        await _served(client)
    (said,) = [line for line in log_lines(server.log) if "fewer connections than usual" in line]
    assert json.loads(said)["connections"] == 512 - DESCRIPTORS_BESIDE


@pytest.mark.parametrize(
    ("options", "descriptors"), first_every_day([((), 64), (("--max-connections", "600"), 512)], 1)
)
async def test_descriptors_that_do_not_suffice_are_said_at_the_start(
    scene: Scene, options: tuple[str, ...], descriptors: int
) -> None:
    server = GatewayProcess(scene.stack, "small", *options, descriptors=descriptors)
    with pytest.raises(AssertionError, match="file descriptors"):
        await server.start()
    assert await server.stop() == 2


@pytest.mark.parametrize("said", [b"", HALF_A_HELLO])
async def test_a_handshake_that_never_ends_is_ended(scene: Scene, said: bytes) -> None:
    async with (
        scene.stack.serving(handshake_timeout_s=0.5) as port,
        raw_connections(port, 1) as (connection,),
    ):
        connection.writer.write(said)
        await connection.closed()


async def test_a_secured_connection_that_says_nothing_is_ended(scene: Scene) -> None:
    async with scene.stack.serving(handshake_timeout_s=0.5), asyncio.timeout(PATIENCE_S):
        while True:
            with suppress(OSError):  # a busy machine's own handshake took too long as well
                async with secured_connection(scene.stack, scene.bank, said=b"") as connection:
                    await connection.closed()
                return


async def test_an_idle_connection_does_not_stay_for_ever(scene: Scene) -> None:
    async with (
        scene.stack.serving(connection_idle_s=0.5),
        secured_connection(scene.stack, scene.bank) as connection,
    ):
        await connection.closed()


async def test_an_idle_connection_that_pings_does_not_stay_either(scene: Scene) -> None:
    ping = bytes([0, 0, 8, 6, 0, 0, 0, 0, 0]) + bytes(8)
    async with (
        scene.stack.serving(connection_idle_s=0.5),
        secured_connection(scene.stack, scene.bank) as connection,
    ):

        async def keep_pinging() -> None:
            while True:
                connection.writer.write(ping)
                await asyncio.sleep(0.2)

        pinging = asyncio.create_task(keep_pinging())
        try:
            await connection.closed()
        finally:
            pinging.cancel()


async def test_after_an_idle_connection_was_closed_the_next_call_is_answered(scene: Scene) -> None:
    async with scene.stack.serving(connection_idle_s=0.3), scene.client() as client:
        for _ in range(3):
            await client.query(QUERY, QUERY_BODY_TYPE)
            await asyncio.sleep(1)


@pytest.mark.exhaustive
async def test_a_busy_connection_ends_at_its_age_and_loses_no_call(scene: Scene) -> None:
    async with scene.stack.serving(
        connection_age_s=0.5, connection_grace_s=30, max_connections_per_certificate=2
    ):

        async def keep_asking(client: CreditGatewayClient, until: asyncio.Event) -> None:
            while not until.is_set():
                await client.query(QUERY, QUERY_BODY_TYPE)

        # Two connections count for this certificate. When a third one is made, the first
        # of them has come to its age: then, and only then, a call can be refused.
        async with scene.client() as client, asyncio.timeout(PATIENCE_S):
            renewed = asyncio.Event()
            asking = [asyncio.create_task(keep_asking(client, renewed)) for _ in range(4)]
            done, _ = await asyncio.wait(asking, return_when=asyncio.FIRST_EXCEPTION)
            renewed.set()
            errors = [task.exception() for task in done]
            await asyncio.gather(*asking, return_exceptions=True)
    assert errors
    for error in errors:
        assert isinstance(error, RefusedError)  # not a call that was cut off
        assert error.reason == "TOO_MANY_CONNECTIONS"


async def test_a_call_that_never_sends_its_message_ends_with_its_connection(scene: Scene) -> None:
    async with (
        scene.stack.serving(connection_age_s=0.5, connection_grace_s=0.5, connection_idle_s=0.5),
        scene.stack.channel(scene.bank) as channel,
    ):
        call: Any = channel.stream_unary(QUERY_METHOD)()
        async with asyncio.timeout(PATIENCE_S):
            with pytest.raises(grpc.aio.AioRpcError, match="max connection age"):
                await call


async def test_a_connection_too_many_is_closed_and_its_place_is_given_on(scene: Scene) -> None:
    async with scene.stack.serving(max_connections=20) as port, AsyncExitStack() as exits:
        held = await exits.enter_async_context(raw_connections(port, 30))
        async with asyncio.timeout(PATIENCE_S):
            while sum([await each.is_open() for each in held]) != 20:
                pass
        with pytest.raises(TransportError):
            async with scene.client() as client:
                await client.query(QUERY, QUERY_BODY_TYPE)
        for connection in held:
            connection.close()
        async with scene.client() as client:
            await _served(client)


async def test_one_certificates_connections_are_bounded_and_the_refusals_are_logged(
    scene: Scene,
) -> None:
    other = scene.stack.add_bank("bank-b")
    scene.stack.add_consent(other, resident(1))
    async with (
        scene.stack.serving(max_connections_per_certificate=3),
        AsyncExitStack() as exits,
    ):
        clients = [await exits.enter_async_context(scene.client()) for _ in range(5)]
        for client in clients[:3]:
            await client.query(QUERY, QUERY_BODY_TYPE)
        for client in clients[3:]:
            with pytest.raises(RefusedError, match="TOO_MANY_CONNECTIONS") as refused:
                await client.query(QUERY, QUERY_BODY_TYPE)
            assert refused.value.receipt_verified
            with pytest.raises(RefusedError, match="TOO_MANY_CONNECTIONS"):
                await client.transparency.checkpoint()
        await clients[0].query(QUERY, QUERY_BODY_TYPE)
        neighbour = await exits.enter_async_context(scene.client(other))
        await neighbour.query(QUERY, QUERY_BODY_TYPE)
