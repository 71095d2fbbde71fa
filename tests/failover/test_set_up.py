# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A cluster's database is set up, served and handed over by the commands of docs/operations.md."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from gateway.client import QUERY_BODY_TYPE
from tests.support.failover.cluster import SHIPPED, Cluster, programs
from tests.support.gateway.gateway_process import (
    bank_channel,
    bank_client,
    wait_for_health,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack
from tests.support.log.remembered_log import QUERY
from tests.support.worlds.procedures import commands
from tests.support.worlds.started import settings_of, started
from tests.support.worlds.steps import Steps
from tests.support.worlds.two_stores import recorded_bank

pytestmark = pytest.mark.failover


async def test_a_database_is_set_up_and_served_while_its_primary_is_handed_over(
    whole_cluster: Cluster, tmp_path: Path
) -> None:
    # The first one started the nodes.
    _, set_up, serve, hand_over = commands("Postgres under Patroni")
    _, _, postgres = programs()
    stack = Stack(whole_cluster.url("credit"), tmp_path)
    guided = Steps(stack)
    guided.here |= settings_of(stack)
    guided.here |= {
        "PATH": postgres,  # the embedded psql is built without TLS
        "HOSTS": ",".join(f"127.0.0.1:{node.port}" for node in whole_cluster.nodes),
        "PGUSER": "postgres",
        "PGPASSWORD": whole_cluster.password,
        "PGSSLROOTCERT": whole_cluster.authority,
    }
    (tmp_path / "deploy").symlink_to(SHIPPED.parent)
    await guided.done(set_up)
    with psycopg.connect(stack.database_url) as superuser:
        given = f"ALTER ROLE credit_gateway_login PASSWORD '{whole_cluster.password}'"
        superuser.execute(given.encode())
    bank = recorded_bank(stack, "bank-a")
    leader = whole_cluster.leader
    async with (
        started(serve, stack, guided.here),
        bank_channel(stack, bank, stack.port) as channel,
        bank_client(stack, bank, stack.port) as client,
    ):
        await wait_for_health(channel, serving=True)
        await client.query(QUERY, QUERY_BODY_TYPE)
        listed = await guided.done(hand_over, **leader.environment)
        assert all(node.name in listed for node in whole_cluster.nodes)
        answer = await client.query(QUERY, QUERY_BODY_TYPE, patience_s=PATIENCE_S)
        await wait_for_health(channel, serving=True)
        assert answer.receipt.leaf_index > 0
        assert whole_cluster.leader is not leader
    await guided.verified()
    with psycopg.connect(whole_cluster.url(), autocommit=True) as superuser:
        superuser.execute("DROP DATABASE credit WITH (FORCE)")
