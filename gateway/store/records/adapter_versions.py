# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keeps every adapter that was ever used, so that old answers can be rebuilt."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.domain.facts.bodies import adapter_body, adapter_scope
from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql


@dataclass(frozen=True, slots=True)
class AdapterVersion:
    """An adapter as it was.

    Attributes:
        name: its name then.
        content: its file, byte for byte.
    """

    name: str
    content: bytes


async def remember_adapter(
    pool: AsyncConnectionPool[psycopg.AsyncConnection[TupleRow]],
    name: str,
    adapter_hash: bytes,
    content: bytes,
) -> None:
    """Records an adapter as a fact, unless it is there or recorded already.

    Args:
        pool: with the role of the gateway.
        name: the adapter's name.
        adapter_hash: SHA-256 of `content`.
        content: the adapter's file.

    Raises:
        StoreUnavailableError: the database cannot be reached.
        StoreError: the hash is not that of the content.
    """
    _check(adapter_hash, content)
    with translate_errors():
        async with pool.connection() as connection:
            await connection.execute(
                load_sql("adapter_versions.remember"), _fact(name, adapter_hash, content)
            )


def remember_adapter_sync(
    connection: psycopg.Connection[TupleRow], name: str, adapter_hash: bytes, content: bytes
) -> None:
    """As `remember_adapter`, for commands and inside their transactions."""
    _check(adapter_hash, content)
    with translate_errors():
        connection.execute(
            load_sql("adapter_versions.remember"), _fact(name, adapter_hash, content)
        )


async def approved_adapter(
    pool: AsyncConnectionPool[psycopg.AsyncConnection[TupleRow]],
    partner_id: str,
    name: str,
    adapter_hash: bytes,
) -> bytes | None:
    """The adapter's file that is approved for a partner now; None: there is none such.

    Raises:
        StoreUnavailableError: the database cannot be reached.
        StoreError: the stored content is not the one its hash names.
    """
    asked = {"partner_id": partner_id, "name": name, "adapter_hash": adapter_hash}
    with translate_errors():
        async with pool.connection() as connection:
            cursor = await connection.execute(load_sql("partner_adapters.approved"), asked)
            row = await cursor.fetchone()
    if row is None:
        return None
    content = bytes(row[0])
    _check(adapter_hash, content)
    return content


def load_adapter_version(
    connection: psycopg.Connection[TupleRow], adapter_hash: bytes
) -> AdapterVersion | None:
    """The adapter with that hash; None when it was never used here.

    Raises:
        StoreUnavailableError: the database cannot be reached.
        StoreError: the stored content is not the one its hash names.
    """
    with translate_errors():
        cursor = connection.execute(load_sql("adapter_versions.load"), [adapter_hash])
        row = cursor.fetchone()
    if row is None:
        return None
    found = AdapterVersion(*row)
    _check(adapter_hash, found.content)
    return found


def is_adapter_of(adapter_hash: bytes, content: bytes) -> bool:
    """Whether an adapter's file is the one its hash names."""
    return hashlib.sha256(content).digest() == adapter_hash


def _fact(name: str, adapter_hash: bytes, content: bytes) -> dict[str, Any]:
    return {
        "scope": adapter_scope(adapter_hash),
        "body": json.dumps(adapter_body(adapter_hash, name, content), ensure_ascii=False),
        "adapter_hash": adapter_hash,
    }


def _check(adapter_hash: bytes, content: bytes) -> None:
    if not is_adapter_of(adapter_hash, content):
        raise StoreError("an adapter is not the one its hash names")
