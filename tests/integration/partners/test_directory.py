# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a process introduces to its database: its adapters and its pseudonym key."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator

import psycopg
import pytest
import pytest_asyncio
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.errors import ConfigurationError, StoreError
from gateway.store.admin.directory_reader import load_directory
from gateway.store.admin.key_checks import check_pseudonym_keys
from gateway.store.connections import AUDITOR, CONTRIBUTOR, GATEWAY, OPERATOR, connect, open_pool
from gateway.store.records.adapter_versions import (
    AdapterVersion,
    load_adapter_version,
    remember_adapter,
    remember_adapter_sync,
)

CONTENT = b'name = "an adapter"\n'
HASH = hashlib.sha256(CONTENT).digest()

Pool = AsyncConnectionPool[psycopg.AsyncConnection[TupleRow]]


@pytest_asyncio.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    async with open_pool(
        database_url,
        role=GATEWAY,
        min_size=1,
        max_size=1,
        statement_timeout_ms=5000,
        lock_timeout_ms=1000,
        application_name="a test",
    ) as opened:
        yield opened


async def test_an_adapter_is_kept_once_and_found_by_its_hash(pool: Pool, database_url: str) -> None:
    await remember_adapter(pool, "json-pbc", HASH, CONTENT)
    await remember_adapter(pool, "json-pbc", HASH, CONTENT)
    with connect(database_url, role=CONTRIBUTOR) as contributor:
        remember_adapter_sync(contributor, "json-pbc", HASH, CONTENT)
        assert load_adapter_version(contributor, HASH) == AdapterVersion("json-pbc", CONTENT)
        assert load_adapter_version(contributor, bytes(32)) is None


async def test_an_adapter_whose_hash_is_wrong_is_neither_stored_nor_returned(
    pool: Pool, database_url: str
) -> None:
    with pytest.raises(StoreError):
        await remember_adapter(pool, "json-pbc", bytes(32), CONTENT)
    await remember_adapter(pool, "json-pbc", HASH, CONTENT)
    with psycopg.connect(database_url) as superuser:
        superuser.execute("UPDATE credit.adapter_version SET content = 'other'")
    with connect(database_url, role=AUDITOR) as auditor, pytest.raises(StoreError):
        load_adapter_version(auditor, HASH)


def test_the_first_pseudonym_key_is_the_databases_and_another_is_refused(
    database_url: str,
) -> None:
    for role in (GATEWAY, CONTRIBUTOR, OPERATOR):
        with connect(database_url, role=role) as connection:
            check_pseudonym_keys(connection, {1: b"a" * 32})
            for wrong in ({1: b"b" * 32}, {2: b"a" * 32}, {1: b"a" * 32, 2: b"c" * 32}):
                with pytest.raises(ConfigurationError):
                    check_pseudonym_keys(connection, wrong)


async def test_a_database_without_partners_gives_an_empty_directory(pool: Pool) -> None:
    assert (await load_directory(pool)).partners == {}
