# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What metrics tell of the log."""

from __future__ import annotations

from typing import Any, NamedTuple

from psycopg_pool import AsyncConnectionPool

from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql


class LogFigures(NamedTuple):
    """The log now.

    Attributes:
        tree_size: entries.
        cosignature_age_s: of the first entry that is in no tree that a witness signed, 0: all are
            in one; None: none has ever signed.
        default_bytes: in partitions for what no other partition takes; maintenance was late.
        wal_bytes: where the database's server writes in its WAL.
    """

    tree_size: int
    cosignature_age_s: float | None
    default_bytes: int
    wal_bytes: int


class HeadWaits(NamedTuple):
    """Who waits for the log's head at this moment.

    Attributes:
        waiting: transactions, whoever's.
        longest_s: since the first of them began to; 0: none does.
    """

    waiting: int
    longest_s: float


async def log_figures(log: AsyncConnectionPool[Any]) -> LogFigures:
    """Asks the log's database. Raises StoreError when it cannot be asked."""
    row = await _row(log, "figures.log")
    if row is None or row[0] is None:
        raise StoreError("the log has no head")
    return LogFigures(*row)


async def head_waits(log: AsyncConnectionPool[Any]) -> HeadWaits:
    """Asks the log's database, without a look at the head itself. Raises StoreError."""
    row = await _row(log, "figures.head_waits")
    return HeadWaits(*row or (0, 0.0))


async def _row(log: AsyncConnectionPool[Any], name: str) -> tuple[Any, ...] | None:
    with translate_errors():
        async with log.connection() as connection:
            cursor = await connection.execute(load_sql(name).encode())
            row: tuple[Any, ...] | None = await cursor.fetchone()
            return row
