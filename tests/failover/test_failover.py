# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The primary changes under load, as Patroni does it with the file of deploy/.

Every answer that any client got is in the log that goes on, and every call of a patient client
is answered, once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import grpc
import pytest

from gateway.client import build_query
from gateway.domain.access.envelope import QUERY_METHOD, RECOVER_METHOD
from gateway.domain.codes import Outcome, Purpose
from tests.support.failover.cluster import Cluster
from tests.support.failover.load import PatientLoad, patient_load
from tests.support.failover.node import Node
from tests.support.failover.table import Recovery
from tests.support.gateway.gateway_process import (
    GatewayProcess,
    bank_channel,
    bank_client,
    wait_for_health,
)
from tests.support.gateway.stack import EVERYTHING, REFERENCE, Stack, resident
from tests.support.log.whole_log import read_whole_log

pytestmark = pytest.mark.failover

CLIENTS, IN_FLIGHT = 4, 16
BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
POLICY = replace(EVERYTHING, methods=frozenset({QUERY_METHOD, RECOVER_METHOD}))


@dataclass(slots=True)
class Scene:
    """Two gateways before a cluster, and a bank that asks both without a pause."""

    stack: Stack
    cluster: Cluster
    gateways: list[GatewayProcess]
    channels: list[grpc.aio.Channel]
    load: PatientLoad
    recoveries: list[Recovery]
    _told: int = field(default=0)

    async def recovered(self, what: str, begin: Callable[[], Awaitable[None]]) -> None:
        """Lets it happen, and returns once everything goes on; notes how long that took."""
        processes = [gateway.process_id for gateway in self.gateways]
        loop = asyncio.get_running_loop()
        await self.load.further(IN_FLIGHT)
        start = loop.time()
        await begin()
        # As many as were asked may have been answered already, and be on their way.
        await self.load.further(IN_FLIGHT + 1)
        for channel in self.channels:
            await wait_for_health(channel, serving=True)
        await self.load.further(IN_FLIGHT + 1)
        ready = loop.time() - start
        answers, self._told = len(self.load.kept) - self._told, len(self.load.kept)
        silent = self.load.longest_pause(start)
        self.recoveries.append(Recovery(what, silent, ready, answers))
        assert [gateway.process_id for gateway in self.gateways] == processes


@asynccontextmanager
async def _scene(
    cluster: Cluster, directory: Path, recoveries: list[Recovery]
) -> AsyncIterator[Scene]:
    """Under load; afterwards the log holds just one answer for each that was given out."""
    stack = Stack(cluster.new_database(directory.name), directory)
    bank = stack.add_bank("bank-a", policy=POLICY)
    stack.add_consent(bank, resident(1))
    required = ("--require-synchronous-standbys", "1", "--log-state", str(directory / "log.state"))
    async with AsyncExitStack() as exits:
        gateways, channels, clients = [], [], []
        for name in ("one", "two"):
            gateway = GatewayProcess(stack, name, *required)
            exits.push_async_callback(gateway.stop)
            await gateway.start()
            gateways.append(gateway)
            channel = await exits.enter_async_context(bank_channel(stack, bank, gateway.port))
            await wait_for_health(channel, serving=True)
            channels.append(channel)
            for _ in range(CLIENTS // 2):
                client = bank_client(stack, bank, gateway.port)
                clients.append(await exits.enter_async_context(client))
        load = await exits.enter_async_context(patient_load(clients, BODY, in_flight=IN_FLIGHT))
        yield Scene(stack, cluster, gateways, channels, load, recoveries)
    trusted = stack.trust().log
    log = await asyncio.to_thread(read_whole_log, stack.database_url, trusted)
    log.holds(load.kept, trusted)
    answered = [
        index
        for index, entry in enumerate(log.entries)
        if entry.method == QUERY_METHOD and entry.outcome is Outcome.ANSWERED
    ]
    assert sorted(kept.receipt.leaf_index for kept in load.kept) == answered


async def test_no_answer_is_lost_or_given_twice_in_switchovers(
    whole_cluster: Cluster, tmp_path: Path, failover_count: int, recoveries: list[Recovery]
) -> None:
    async with _scene(whole_cluster, tmp_path, recoveries) as scene:

        async def switch() -> None:
            former, new = await whole_cluster.switched()
            assert former is not new

        for _ in range(failover_count):
            await scene.recovered("switchover", switch)
            async with scene.load.paused():
                await whole_cluster.whole()


async def test_no_answer_is_lost_or_given_twice_when_the_primary_is_killed(
    whole_cluster: Cluster, tmp_path: Path, failover_count: int, recoveries: list[Recovery]
) -> None:
    async with _scene(whole_cluster, tmp_path, recoveries) as scene:
        for _ in range(failover_count):
            (standby,) = whole_cluster.with_role("sync_standby")
            killed = whole_cluster.leader

            async def kill(killed: Node = killed) -> None:
                await asyncio.to_thread(killed.kill)

            await scene.recovered("kill of the primary", kill)
            assert whole_cluster.leader is standby
            killed.start()
            async with scene.load.paused():
                await whole_cluster.whole()
