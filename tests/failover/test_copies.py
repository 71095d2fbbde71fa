# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A primary is cut off from its standby, and then lost: nothing that it alone had was shown.

In the strict mode its commits wait. The gateway gives them up after its limit; whoever looks at the
log meanwhile, the gateway's own memory too, must not see what the standby does not have.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
)
from tests.failover.test_failover import POLICY
from tests.support.failover.cluster import Cluster
from tests.support.gateway.gateway_process import (
    GatewayProcess,
    bank_channel,
    wait_for_health,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack
from tests.support.log.remembered_log import QUERY, SOMEBODY, remembered, tree_size

pytestmark = pytest.mark.failover


async def test_what_a_cut_off_primary_alone_has_is_never_shown_and_the_gateway_goes_on_without_it(
    whole_cluster: Cluster, tmp_path: Path
) -> None:
    stack = Stack(whole_cluster.new_database("copies"), tmp_path)
    bank = stack.add_bank("bank-a", policy=POLICY)
    stack.add_consent(bank, SOMEBODY)
    state = tmp_path / "log.state"
    gateway = GatewayProcess(stack, "gateway", "--log-state", str(state))
    async with AsyncExitStack() as exits:
        exits.push_async_callback(gateway.stop)
        await gateway.start()
        channel = await exits.enter_async_context(bank_channel(stack, bank, gateway.port))
        identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
        client = CreditGatewayClient(channel, identity, stack.trust(), timeout_s=30)
        await wait_for_health(channel, serving=True)
        await client.query(QUERY, QUERY_BODY_TYPE)
        size = tree_size(stack.database_url)
        await asyncio.to_thread(whole_cluster.hold_back)
        for _ in range(2):
            with pytest.raises(RefusedError) as refused:
                await client.query(QUERY, QUERY_BODY_TYPE)
            assert refused.value.reason == "AUDIT_UNAVAILABLE"
        assert tree_size(stack.database_url) == size
        killed = await asyncio.to_thread(whole_cluster.kill_leader)
        await whole_cluster.succeeded(killed)
        answer = await client.query(QUERY, QUERY_BODY_TYPE, patience_s=PATIENCE_S)
        assert answer.receipt.leaf_index == size
        await wait_for_health(channel, serving=True)
        assert await gateway.stop() == 0
    assert remembered(stack, state) == tree_size(stack.database_url)
