# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What time it is at a database."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql


async def database_time(pool: AsyncConnectionPool[Any]) -> datetime:
    """Its clock, UTC.

    Args:
        pool: its connections.

    Raises:
        StoreError: it cannot be asked, or gave no time.
    """
    with translate_errors():
        async with pool.connection() as connection:
            row = await (await connection.execute(load_sql("clock").encode())).fetchone()
    if row is None or not isinstance(row[0], datetime):
        raise StoreError("the database tells no time")
    return row[0]
