# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How often consents were used, and how much of limits, for whoever shows it.

It is counted by the group commit itself, under the head's lock
(gateway/store/log/append.py); here it is only read.
"""

from __future__ import annotations

from collections.abc import Sequence

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.consents.uses import Used
from gateway.domain.quotas.charges import UseKey
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool, execute, use_arrays
from gateway.store.queries import load_sql

_STATEMENT = "audit_append.consent_uses"


async def uses_of(pool: Pool, consents: Sequence[bytes]) -> dict[bytes, Used]:
    """By terms commitment: the newest period, and how often in that.

    Raises:
        StoreError: the log cannot be read.
    """
    with translate_errors():
        async with pool.connection() as connection:
            cursor = await execute(connection, _STATEMENT, {"consents": list(consents)})
            rows = await cursor.fetchall()
    return {consent: (start, used) for consent, start, used in rows}


def used_by(
    connection: psycopg.Connection[TupleRow], consents: Sequence[bytes]
) -> dict[bytes, Used]:
    """The same for the operator's commands.

    Raises:
        StoreError: the log cannot be read.
    """
    statement = load_sql(_STATEMENT).encode()
    with translate_errors():
        rows = connection.execute(statement, {"consents": list(consents)}, binary=True).fetchall()
    return {consent: (start, used) for consent, start, used in rows}


async def used_of_limits(pool: Pool, keys: Sequence[UseKey]) -> dict[UseKey, int]:
    """How much was used, of limits of which anything was.

    Raises:
        StoreError: the log cannot be read.
    """
    with translate_errors():
        async with pool.connection() as connection:
            cursor = await execute(connection, "audit_append.quota_uses", use_arrays(keys))
            return {keys[at - 1]: used for at, used in await cursor.fetchall()}
