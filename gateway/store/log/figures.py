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
        cosignature_age_s: since a witness signed the largest tree that any has; None: none has.
        default_bytes: in partitions for what no other partition takes; maintenance was late.
    """

    tree_size: int
    cosignature_age_s: float | None
    default_bytes: int


async def log_figures(log: AsyncConnectionPool[Any]) -> LogFigures:
    """Asks the log's database. Raises StoreError when it cannot be asked."""
    with translate_errors():
        async with log.connection() as connection:
            row = await (await connection.execute(load_sql("figures").encode())).fetchone()
    if row is None or row[0] is None:
        raise StoreError("the log has no head")
    return LogFigures(*row)
