# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rows leave the default partitions by the statements of docs/operations.md, "Partitions"."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from gateway.store.connections import GATEWAY, connect
from tests.support.fakes import SettableClock
from tests.support.log.audit_database import check_whole_log, open_store
from tests.support.log.audit_entries import new_log_signer, pending
from tests.support.worlds.procedures import commands

AGES = (70, 40, 0)
"""Days; maintenance was late for all of them."""
_OF_EVIDENCE = "SELECT audit.add_partition"


def _without_partitions(url: str, table: str) -> None:
    with psycopg.connect(url) as owner:
        rows = owner.execute(
            "SELECT inhrelid::regclass::text FROM pg_inherits"
            " WHERE inhparent = to_regclass('audit.' || %s)",
            [table],
        ).fetchall()
        for (name,) in rows:
            if not name.endswith("_default"):
                owner.execute(f"DROP TABLE {name}".encode())


def _places(owner: psycopg.Connection[psycopg.rows.TupleRow], table: str) -> dict[str, int]:
    """Rows in each partition."""
    statement = f"SELECT tableoid::regclass::text, count(*) FROM audit.{table} GROUP BY 1"  # noqa: S608 - from here
    return dict(owner.execute(statement.encode()).fetchall())


def test_the_gateways_role_makes_the_next_partitions(database_url: str) -> None:
    maintain, *_ = commands("Partitions")
    _without_partitions(database_url, "entry")
    with connect(database_url, role=GATEWAY) as gateway:
        gateway.execute(maintain.encode())
        made = gateway.execute("SELECT to_regclass('audit.entry_0') IS NOT NULL").fetchone()
    assert made == (True,)


@pytest.mark.parametrize("table", ["evidence", "entry", "checkpoint", "nonce"])
async def test_what_lies_in_a_default_partition_is_moved_out_and_the_log_verifies(
    database_url: str, table: str
) -> None:
    _, block, *_ = commands("Partitions")
    if table != "evidence":
        head, _, rest = block.partition(_OF_EVIDENCE)
        block = (head + rest.partition(";\n")[2]).replace("audit.evidence", f"audit.{table}")
    _without_partitions(database_url, table)
    signer, clock, committed = new_log_signer(), SettableClock(), []
    async with open_store(database_url, signer, clock) as store:
        for number, age in enumerate(AGES if table == "evidence" else (0, 0, 0)):
            clock.time = datetime.now(UTC) - timedelta(days=age)
            committed += await store.append([pending(number, time=clock.time)])
    with psycopg.connect(database_url, autocommit=True) as owner:
        assert set(_places(owner, table)) == {f"audit.{table}_default"}
        for _ in range(2):  # whoever runs it twice does no harm
            owner.execute(block.encode())
            places = _places(owner, table)
            assert f"audit.{table}_default" not in places
            assert sum(places.values()) == len(AGES)
    check_whole_log(database_url, signer, committed)
