# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Gateway and commands want the right authority and the right name of a database (verify-full)."""

from __future__ import annotations

from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gateway.demo.development_ca import make_authority
from tests.support.failover.cluster import Cluster
from tests.support.gateway.gateway_process import GatewayProcess, bank_channel, wait_for_health
from tests.support.gateway.stack import Stack
from tests.support.worlds.two_stores import cli

pytestmark = pytest.mark.failover


async def test_gateway_and_commands_find_the_authority_where_the_unit_hands_it_over(
    whole_cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stack = Stack(whole_cluster.new_database("right-authority"), tmp_path)
    bank = stack.add_bank("bank-a")
    monkeypatch.setenv("PGSSLROOTCERT", str(whole_cluster.authority))
    url = whole_cluster.url("right-authority", sslrootcert="")
    assert (await cli("db", "status", "--database-url", url)).exit_code == 0
    gateway = GatewayProcess(stack, "gateway", database_url=url)
    async with AsyncExitStack() as exits:
        exits.push_async_callback(gateway.stop)
        await gateway.start()
        channel = await exits.enter_async_context(bank_channel(stack, bank, gateway.port))
        await wait_for_health(channel, serving=True)


async def test_another_authority_another_name_and_no_tls_at_all_are_refused(
    whole_cluster: Cluster, tmp_path: Path
) -> None:
    name = "wrong-authority"
    stack = Stack(whole_cluster.new_database(name), tmp_path)
    other = tmp_path / "other.pem"
    other.write_bytes(make_authority(datetime.now(UTC)).certificate)
    addresses = ",".join("127.0.0.1" for _ in whole_cluster.nodes)
    by_other_name = whole_cluster.url(name, hostaddr=addresses).replace(
        "@127.0.0.1:", "@db.example:"
    )
    for number, url in enumerate(
        (
            whole_cluster.url(name, sslrootcert=str(other)),
            by_other_name.replace(",127.0.0.1:", ",db.example:"),
            whole_cluster.url(name, sslmode="disable", sslrootcert=""),
        )
    ):
        told = await cli("db", "status", "--database-url", url)
        assert told.exit_code == 2
        assert "the database is not available" in told.output
        gateway = GatewayProcess(stack, f"gateway-{number}", database_url=url)
        assert await gateway.fails_to_start() == 2
