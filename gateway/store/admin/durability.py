# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a database keeps what it has committed, also when its power fails.

The first promise rests on that: an answer leaves once its entry's commit has
returned (PostgreSQL manual, "Reliability" and "Write Ahead Log" settings).
"""

from __future__ import annotations

from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.errors import ConfigurationError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

# A commit that returns before its own server's disk has it. "remote_write", "on"
# and "remote_apply" all wait for that; "local" does, too, and asks no standby:
# every connection of ours asks for "on", so it could come from a pooler alone.
_TOO_EARLY = frozenset({"off", "local"})


async def check_durability(pool: AsyncConnectionPool[Any]) -> None:
    """Refuses a server that may lose what it says it has committed.

    Args:
        pool: its connections.

    Raises:
        ConfigurationError: fsync or full_page_writes is off, or the pool's own
            synchronous_commit does not reach the server.
        StoreError: the server cannot be asked.
    """
    with translate_errors():
        async with pool.connection() as connection:
            asked = await connection.execute(load_sql("durability").encode())
            rows = await asked.fetchall()
    for name, value in rows:
        if value in (_TOO_EARLY if name == "synchronous_commit" else {"off"}):
            raise ConfigurationError(
                f"the database may lose what it has committed: {name} is {value}"
            )
