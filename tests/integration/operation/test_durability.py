# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway does not start on a database that may lose what it has committed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg_pool import AsyncConnectionPool

from gateway.errors import ConfigurationError
from gateway.store.admin.durability import check_durability
from gateway.store.admin.migrations import migrate
from gateway.store.connections import GATEWAY, open_pool
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.gateway.stack import Stack


def _pool(url: str) -> AsyncConnectionPool[Any]:
    return open_pool(
        url,
        role=GATEWAY,
        min_size=1,
        max_size=1,
        statement_timeout_ms=5000,
        lock_timeout_ms=1000,
        application_name="a test",
    )


async def test_only_a_server_that_keeps_what_it_commits_will_do(tmp_path: Path) -> None:
    with EmbeddedPostgres(tmp_path / "postgres") as url:
        migrate(url)
        async with _pool(url) as pool:
            await check_durability(pool)
        for name in ("fsync", "full_page_writes"):
            with psycopg.connect(url, autocommit=True) as superuser:
                superuser.execute(f"ALTER SYSTEM SET {name} = off".encode())
                superuser.execute("SELECT pg_reload_conf()")
            async with _pool(url) as pool:
                with pytest.raises(ConfigurationError, match=f"{name} is off"):
                    await check_durability(pool)
            with psycopg.connect(url, autocommit=True) as superuser:
                superuser.execute(f"ALTER SYSTEM RESET {name}".encode())
                superuser.execute("SELECT pg_reload_conf()")
        async with AsyncConnectionPool(url, min_size=1, max_size=1, open=False) as bare:
            # As behind a pooler that drops what a connection asks for.
            async with bare.connection() as connection:
                await connection.execute("SET SESSION synchronous_commit = local")
            with pytest.raises(ConfigurationError, match="synchronous_commit is local"):
                await check_durability(bare)


async def test_a_gateway_does_not_start_on_a_server_without_fsync(
    database_url: str, tmp_path: Path
) -> None:
    with psycopg.connect(database_url) as connection:
        if connection.execute("SHOW fsync").fetchone() == ("on",):
            pytest.skip("the tests' server keeps what it commits")
    stack = Stack(database_url, tmp_path)
    with pytest.raises(ConfigurationError, match="may lose what it has committed"):
        async with stack.serving(allow_not_durable=False):
            pytest.fail("it started")
