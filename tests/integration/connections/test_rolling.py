# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Gateways are replaced under load, and no call of a patient client fails.

Nor is any question asked twice: what was sent and lost is recovered.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import psycopg
import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    TransportError,
    build_query,
)
from gateway.domain.access.envelope import QUERY_METHOD, RECOVER_METHOD
from gateway.domain.codes import Outcome, Purpose
from gateway.wire.entries import decode_entry
from tests.support.calls.signed_options import tls_files
from tests.support.gateway.gateway_process import (
    GatewayProcess,
    bank_client,
    free_port,
    log_lines,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Bank, Stack, resident
from tests.support.proxies.haproxy import haproxy, proxy

CLIENTS, IN_FLIGHT = 8, 64
BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
POLICY = replace(EVERYTHING, methods=frozenset({QUERY_METHOD, RECOVER_METHOD}))
_POLL_S = 0.02


@dataclass(slots=True)
class Asking:
    """Questions without a pause, 64 at a time; the first call that fails ends it.

    Attributes:
        answered: leaf indexes of the answers.
    """

    answered: list[int] = field(default_factory=list)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)
    _ending: bool = False

    def begin(self, clients: list[CreditGatewayClient]) -> None:
        """Shares the questions out among the clients."""
        self._tasks = [
            asyncio.create_task(self._ask(clients[n % len(clients)])) for n in range(IN_FLIGHT)
        ]

    async def _ask(self, client: CreditGatewayClient) -> None:
        while not self._ending:
            answer = await client.query(BODY, QUERY_BODY_TYPE, patience_s=PATIENCE_S)
            self.answered.append(answer.receipt.leaf_index)

    async def further(self, count: int) -> None:
        """Returns when so many more answers came; raises what a call failed with."""
        wanted = len(self.answered) + count
        async with asyncio.timeout(PATIENCE_S):
            while len(self.answered) < wanted:
                for task in self._tasks:
                    if task.done():
                        await task
                await asyncio.sleep(_POLL_S)

    async def end(self) -> None:
        """Every call that was begun comes to its end."""
        self._ending = True
        await asyncio.gather(*self._tasks)


@asynccontextmanager
async def _client_of_all(
    stack: Stack, bank: Bank, *ports: int
) -> AsyncIterator[CreditGatewayClient]:
    """A client that was told the addresses of several gateways."""
    tls = tls_files(stack, bank, "localhost")
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    address = "ipv4:" + ",".join(f"127.0.0.1:{port}" for port in ports)
    client = CreditGatewayClient.connect(
        address, tls, identity, stack.trust(), timeout_s=PATIENCE_S
    )
    async with client:
        yield client


@asynccontextmanager
async def asking(stack: Stack, bank: Bank, *ports: int) -> AsyncIterator[Asking]:
    """Under load; afterwards the log holds just one answer for each that was given out."""
    made = Asking()
    connect = bank_client if len(ports) == 1 else _client_of_all
    async with AsyncExitStack() as exits:
        clients = [
            await exits.enter_async_context(connect(stack, bank, *ports)) for _ in range(CLIENTS)
        ]
        made.begin(clients)
        await made.further(IN_FLIGHT)
        yield made
        await made.further(IN_FLIGHT)
        await made.end()
    with psycopg.connect(stack.database_url) as owner:
        rows = owner.execute("SELECT leaf_index, entry FROM audit.entry").fetchall()
    entries = {index: decode_entry(bytes(raw)) for index, raw in rows}
    queries = [
        index
        for index, entry in entries.items()
        if entry.method == QUERY_METHOD and entry.outcome is Outcome.ANSWERED
    ]
    assert sorted(made.answered) == sorted(queries)


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    return Stack(database_url, tmp_path)


@pytest.fixture
def bank(stack: Stack) -> Bank:
    made = stack.add_bank("bank-a", policy=POLICY)
    stack.add_consent(made, resident(1))
    return made


@pytest.mark.exhaustive
async def test_replacing_all_workers_fails_no_call(stack: Stack, bank: Bank) -> None:
    process = GatewayProcess(stack, "gateway", "--workers", "2")
    await process.start()
    try:
        async with asking(stack, bank, process.port):
            os.kill(process.process_id, signal.SIGHUP)
            async with asyncio.timeout(PATIENCE_S):
                while not any('"renewed"' in line for line in log_lines(process.log)):  # noqa: ASYNC110
                    await asyncio.sleep(_POLL_S)
    finally:
        assert await process.stop() == 0


@pytest.mark.exhaustive
async def test_restarting_the_only_gateway_fails_no_call(stack: Stack, bank: Bank) -> None:
    process = GatewayProcess(stack, "gateway", "--workers", "1")
    await process.start()
    try:
        async with asking(stack, bank, process.port) as going:
            await process.stop()
            await process.start_once_free()
            await going.further(IN_FLIGHT)
            await process.kill()
            await process.start_once_free()
    finally:
        await process.stop()


@pytest.mark.exhaustive
async def test_restarting_both_gateways_behind_the_proxy_fails_no_call(
    stack: Stack, bank: Bank, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    haproxy()
    gateways = [GatewayProcess(stack, name, "--workers", "1") for name in ("one", "two")]
    shipped = (pytestconfig.rootpath / "deploy" / "haproxy.cfg").read_text(encoding="utf-8")
    (line,) = [each for each in shipped.splitlines() if "server gateway-1" in each]
    second = line.replace("gateway-1", "gateway-2").replace(
        '"${GATEWAY_1}"', f"127.0.0.1:{gateways[1].port}"
    )
    config = tmp_path / "two.cfg"
    config.write_text(shipped.replace(line, f"{line}\n{second}"), encoding="utf-8")
    try:
        for gateway in gateways:
            await gateway.start()
        async with (
            proxy(config, tmp_path, gateways[0].port) as port,
            asking(stack, bank, port) as going,
        ):
            for gateway in gateways:
                assert await gateway.stop() == 0
                await going.further(IN_FLIGHT)
                await gateway.start_once_free()
                await going.further(IN_FLIGHT)
    finally:
        for gateway in gateways:
            await gateway.stop()


@pytest.mark.exhaustive
async def test_restarting_both_gateways_without_a_proxy_fails_no_call(
    stack: Stack, bank: Bank
) -> None:
    """The clients know both addresses, as docs/client.md has it."""
    gateways = [GatewayProcess(stack, name, "--workers", "1") for name in ("one", "two")]
    ports = [gateway.port for gateway in gateways]
    try:
        for gateway in gateways:
            await gateway.start()
        async with asking(stack, bank, *ports) as going:
            for gateway in gateways:
                assert await gateway.stop() == 0
                await going.further(IN_FLIGHT)
                await gateway.start_once_free()
                await going.further(IN_FLIGHT)
    finally:
        for gateway in gateways:
            await gateway.stop()


async def test_a_gateway_that_comes_later_is_waited_for_and_nothing_was_sent_before(
    stack: Stack, bank: Bank
) -> None:
    process = GatewayProcess(stack, "gateway", "--workers", "1")
    async with bank_client(stack, bank, process.port) as client:
        question = asyncio.create_task(client.query(BODY, QUERY_BODY_TYPE, patience_s=PATIENCE_S))
        await asyncio.sleep(0)
        await process.start()
        try:
            assert (await question).entry.partner_counter == 1
        finally:
            await process.stop()


async def test_patience_ends_and_says_that_nothing_was_sent(stack: Stack, bank: Bank) -> None:
    async with bank_client(stack, bank, free_port()) as client:
        with pytest.raises(TransportError) as failed:
            await client.query(BODY, QUERY_BODY_TYPE, patience_s=0.3)
    assert failed.value.lost is None


async def test_a_refusal_for_good_is_not_asked_again(stack: Stack, bank: Bank) -> None:
    process = GatewayProcess(stack, "gateway", "--workers", "1")
    await process.start()
    stranger = build_query(resident(2), Purpose.LOAN_APPROVAL, REFERENCE)
    try:
        async with bank_client(stack, bank, process.port) as client:
            with pytest.raises(RefusedError) as refused:
                await client.query(stranger, QUERY_BODY_TYPE, patience_s=PATIENCE_S)
            assert refused.value.reason == "CONSENT_NOT_FOUND"
            answer = await client.query(BODY, QUERY_BODY_TYPE)
            assert answer.entry.partner_counter == 2
    finally:
        await process.stop()
