# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A standby is promoted that lacks the newest entries, as it can be without the synchronous mode.

The gateway refuses to sign a second history. An operator goes on without what is lost, by the
commands of docs/operations.md, and every client follows by itself.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

import grpc
import pytest

from gateway.audit.reconciliation.calls import OwnCall, OwnCalls, write_calls
from gateway.client import QUERY_BODY_TYPE, Answer, ClientIdentity, CreditGatewayClient
from gateway.errors import LogEndedError
from gateway.log.merkle import leaf_hash
from gateway.log.receipt import verify_receipt
from tests.failover.test_failover import POLICY
from tests.integration.partners.test_key_lists import Office
from tests.support.failover.cluster import Cluster
from tests.support.gateway.gateway_process import (
    GatewayProcess,
    bank_channel,
    is_serving,
    wait_for_health,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Bank, Stack
from tests.support.keys.succession import audit
from tests.support.log.remembered_log import QUERY, remembered, tree_size, until
from tests.support.worlds.procedures import commands, run, succeeds
from tests.support.worlds.two_stores import recorded_bank

pytestmark = pytest.mark.failover

LOST = 3
"""Answers of each bank that the promoted standby does not know."""
_ONE_GIB = 1 << 30


@dataclass(slots=True)
class Asker:
    """A bank, its client, which stays connected, and its own list of calls."""

    bank: Bank
    client: CreditGatewayClient
    calls: list[OwnCall] = field(default_factory=list)

    async def ask(self) -> Answer:
        """However long it takes; the call is noted."""
        answer = await self.client.query(QUERY, QUERY_BODY_TYPE, patience_s=5 * PATIENCE_S)
        entry, receipt = answer.entry, answer.receipt
        self.calls.append(
            OwnCall(
                outcome="answered",
                request_id=entry.request_id,
                request_digest=entry.request_digest,
                response_digest=entry.response_digest,
                leaf_index=receipt.leaf_index,
                leaf_hash=leaf_hash(receipt.entry),
                partner_counter=entry.partner_counter,
                log_key=self.client.transparency.following.log.vkey,
            )
        )
        return answer


@pytest.fixture
async def asynchronous_cluster(whole_cluster: Cluster) -> AsyncIterator[Cluster]:
    """One that may promote a standby which lacks something; afterwards it is strict again."""
    await whole_cluster.configured(
        lambda names: not names, synchronous_mode=False, maximum_lag_on_failover=_ONE_GIB
    )
    yield whole_cluster
    for node in whole_cluster.nodes:
        if not node.runs:
            node.start()
    await whole_cluster.whole(synchronous=False)
    await whole_cluster.configured(bool, synchronous_mode=True, maximum_lag_on_failover=1 << 20)


async def _refused(gateway: GatewayProcess, channel: grpc.aio.Channel) -> None:
    """It runs on, is not ready, says why, and does not start again."""
    await wait_for_health(channel, serving=False)
    await until(lambda: 'the log is shorter than it was"' in _said(gateway))
    assert await gateway.stop() == 0
    assert await gateway.fails_to_start() == 1
    assert "the log is shorter than it was remembered" in _said(gateway)


def _said(gateway: GatewayProcess) -> str:
    return gateway.log.read_text(encoding="utf-8")


async def _lose_the_tail(
    cluster: Cluster, stack: Stack, askers: Sequence[Asker], state: Path
) -> tuple[list[Answer], int]:
    """Answers that are given out and remembered, and that no other node has; how many were kept."""
    await asyncio.to_thread(cluster.hold_back)
    lost = [await asker.ask() for asker in askers for _ in range(LOST)]
    whole = tree_size(stack.database_url)
    await until(lambda: remembered(stack, state) == whole)
    killed = await asyncio.to_thread(cluster.kill_leader)
    await cluster.succeeded(killed)
    size = tree_size(stack.database_url)
    assert size == whole - len(lost)
    return lost, size


async def test_a_lost_tail_is_refused_then_given_up_and_every_client_goes_on_by_itself(
    asynchronous_cluster: Cluster, tmp_path: Path
) -> None:
    _, _, compare, go_on, verify = commands("Back to a moment")
    stack = Stack(asynchronous_cluster.new_database("lost-tail"), tmp_path)
    here = {"DATABASE": stack.database_url, "ORIGIN": ORIGIN}
    office, state = Office(stack), tmp_path / "log.state"
    banks = [recorded_bank(stack, name, policy=POLICY) for name in ("bank-a", "bank-b")]
    assert office.publish("a", "b", roots="abc") == 0
    trust = office.trust()
    remembering = ("--log-state", str(state), "--key-list", str(office.published))
    gateway = GatewayProcess(stack, "gateway", *remembering)
    async with AsyncExitStack() as exits:
        exits.push_async_callback(gateway.stop)
        await gateway.start()
        askers = []
        for bank in banks:
            channel = await exits.enter_async_context(bank_channel(stack, bank, gateway.port))
            identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
            own = tmp_path / f"{bank.partner_id}.state"
            client = CreditGatewayClient(channel, identity, trust, timeout_s=30, state=own)
            askers.append(Asker(bank, client))
            await wait_for_health(channel, serving=True)
        kept = [await asker.ask() for asker in askers for _ in range(2)]
        lost, size = await _lose_the_tail(asynchronous_cluster, stack, askers, state)

        going = [asyncio.create_task(asker.ask()) for asker in askers]
        await _refused(gateway, channel)
        told = await run(compare, tmp_path, here)
        assert told.returncode == 1
        assert "log-shorter:" in told.stdout
        assert tree_size(stack.database_url) == size
        assert "records and log fit" in await succeeds(go_on, tmp_path, here)
        assert office.publish("a", "b") == 0
        await gateway.start()
        after = await asyncio.gather(*going)
        assert await is_serving(channel)
        log = askers[0].client.transparency.following.log
        assert await gateway.stop() == 0
    await succeeds(verify, tmp_path, here)
    for answer in [*kept, *after]:
        verify_receipt(answer.receipt, log)
    for answer in lost:
        with pytest.raises(LogEndedError, match="lost") as ended:
            verify_receipt(answer.receipt, log)
        assert ended.value.lost
    for asker in askers:
        await _lost_calls_are_listed(stack, asker, trust.log.vkey)


async def _lost_calls_are_listed(stack: Stack, asker: Asker, log_key: str) -> None:
    """`credit-audit reconcile` names a partner's lost calls, and the log holds all others."""
    partner = asker.bank.partner_id
    file = stack.directory / f"{partner}.jsonl"
    file.write_text("".join(write_calls(OwnCalls(partner, log_key, tuple(asker.calls)))))
    result = await audit(stack, log_key, "reconcile", str(file), "--json")
    counts = json.loads(result.stdout)["counts"]
    assert counts["lost-by-log"] == LOST
    assert counts["agrees"] == len(asker.calls) - LOST
    assert counts["not-in-log"] == counts["contradicts"] == 0
