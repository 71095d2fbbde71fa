# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The proxy that deploy/ ships bounds what one source address can take (ADR 19).

The real HAProxy before a real gateway. Strangers come from 127.0.0.2 and beyond; the
partner comes from 127.0.0.1, which the proxy knows, over mutual TLS that it does not open.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.raw_connections import (
    HALF_A_HELLO,
    RawConnection,
    raw_connections,
    secured_connection,
)
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident
from tests.support.proxies.haproxy import proxy

QUERY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
STRANGER = "127.0.0.2"
# As in deploy/haproxy.cfg, which says more about them.
OF_ONE_KNOWN, OF_ONE_STRANGER, OF_ALL_STRANGERS = 128, 16, 256


@dataclass(frozen=True, slots=True)
class Scene:
    """A gateway with few descriptors behind the proxy, and a bank with business."""

    stack: Stack
    bank: Bank
    port: int

    async def partner_is_served(self) -> None:
        """At once: over a new connection, without another try."""
        async with bank_client(self.stack, self.bank, self.port) as client:
            await client.query(QUERY, QUERY_BODY_TYPE)


@pytest.fixture
async def scene(
    database_url: str, tmp_path: Path, pytestconfig: pytest.Config, request: pytest.FixtureRequest
) -> AsyncIterator[Scene]:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    shipped = pytestconfig.rootpath / "deploy" / "haproxy.cfg"
    options: tuple[str, ...] = getattr(request, "param", ())
    async with (
        gateway_process(stack, "behind", *options, descriptors=512) as server,
        proxy(shipped, tmp_path, server.port) as port,
    ):
        yield Scene(stack, bank, port)


async def _stay(connections: list[RawConnection], most: int) -> None:
    """Returns once no more than so many are open; fails when all have to go."""
    async with asyncio.timeout(PATIENCE_S):
        while (count := sum(await asyncio.gather(*(c.is_open() for c in connections)))) > most:
            pass
    assert count > 0  # those stay for minutes: it is not only that time went by


@asynccontextmanager
async def _secured(scene: Scene, sources: Iterable[str]) -> AsyncIterator[list[RawConnection]]:
    """Connections with a good certificate and without a call, as many as are let in."""
    async with AsyncExitStack() as exits:
        made: list[RawConnection] = []
        for source in sources:
            opened = secured_connection(scene.stack, scene.bank, scene.port, source=source)
            with suppress(OSError):
                made.append(await exits.enter_async_context(opened))
        yield made


async def test_a_strangers_hundreds_of_connections_leave_a_partner_served(scene: Scene) -> None:
    async with raw_connections(scene.port, 700, STRANGER) as held:
        await scene.partner_is_served()
        for connection in held:
            await connection.closed()  # those that were let in, too: they say nothing


@pytest.mark.exhaustive
async def test_half_a_hello_is_ended_before_the_gateway_sees_it(scene: Scene) -> None:
    async with raw_connections(scene.port, 1, STRANGER) as (connection,):
        connection.writer.write(HALF_A_HELLO)
        await connection.closed()
        await scene.partner_is_served()


@pytest.mark.exhaustive
async def test_idle_connections_with_a_good_certificate_are_bounded_per_source(
    scene: Scene,
) -> None:
    async with _secured(scene, [STRANGER] * (OF_ONE_STRANGER + 20)) as held:
        await _stay(held, OF_ONE_STRANGER)
        await scene.partner_is_served()


@pytest.mark.exhaustive
async def test_strangers_from_many_addresses_leave_a_partner_served(scene: Scene) -> None:
    sources = [f"127.0.0.{number}" for number in range(2, 27)] * 12
    assert len(sources) > OF_ALL_STRANGERS
    async with _secured(scene, sources) as held:
        await _stay(held, OF_ALL_STRANGERS)
        await scene.partner_is_served()


@pytest.mark.exhaustive
async def test_not_even_a_known_source_takes_every_place(scene: Scene) -> None:
    async with _secured(scene, ["127.0.0.1"] * (OF_ONE_KNOWN + 20)) as held:
        await _stay(held, OF_ONE_KNOWN)


@pytest.mark.parametrize("scene", [("--connection-idle-s", "0.5")], indirect=True)
async def test_the_gateway_ends_idle_connections_through_the_proxy(scene: Scene) -> None:
    async with _secured(scene, [STRANGER]) as (connection,):
        await connection.closed()
