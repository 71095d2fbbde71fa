# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a database has room for the connections of all workers."""

from __future__ import annotations

import logging
from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

_log = logging.getLogger(__name__)


async def check_room(pool: AsyncConnectionPool[Any], wanted: int) -> None:
    """Says so when a database does not allow as many connections as may be wanted.

    No more than said: pools are rarely full, and a pooler may stand between.

    Args:
        pool: connections to it.
        wanted: by all workers together, at most.

    Raises:
        StoreError: the database cannot be asked.
    """
    with translate_errors():
        async with pool.connection() as connection:
            row = await (await connection.execute(load_sql("room").encode())).fetchone()
    allowed = 0 if row is None else int(row[0])
    if allowed < wanted:
        _log.warning(
            "the database may run out of connections", extra={"wanted": wanted, "allowed": allowed}
        )
