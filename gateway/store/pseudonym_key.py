# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a process and a database use the same key for subject ids.

With another key every subject would silently have no record: the check at the
start of each process turns that into an error.
"""

from __future__ import annotations

import psycopg
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.errors import ConfigurationError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql


async def check_pseudonym_key(
    pool: AsyncConnectionPool[psycopg.AsyncConnection[TupleRow]], version: int, check_value: bytes
) -> None:
    """The first process makes its key the database's; later ones must hold the same.

    Args:
        pool: with a role that may insert into credit.pseudonym_key.
        version: the key's version, 1 or more.
        check_value: of gateway.domain.subject.pseudonym_check_value, 32 bytes.

    Raises:
        StoreUnavailableError: the database cannot be reached.
        ConfigurationError: this database was filled under another key.
    """
    with translate_errors():
        async with pool.connection() as connection:
            await connection.execute(load_sql("pseudonym_key.introduce"), [version, check_value])
            cursor = await connection.execute(load_sql("pseudonym_key.known"), [version])
            known = await cursor.fetchone()
    _compare(known, check_value)


def check_pseudonym_key_sync(
    connection: psycopg.Connection[TupleRow], version: int, check_value: bytes
) -> None:
    """As `check_pseudonym_key`, for commands."""
    with translate_errors():
        connection.execute(load_sql("pseudonym_key.introduce"), [version, check_value])
        known = connection.execute(load_sql("pseudonym_key.known"), [version]).fetchone()
    _compare(known, check_value)


def _compare(known: TupleRow | None, check_value: bytes) -> None:
    if known is None or known[0] != check_value:
        raise ConfigurationError(
            "the pseudonym key is not the one this database's subject ids were made with"
        )
