# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Counts what partners ask from the log's entries, and opens cases of what is unusual.

It reads what is durable already, apart from the queries, so that it costs them nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from datetime import datetime
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.quotas.charges import MISSES
from gateway.domain.quotas.unusual import HISTORY, Asking, unusual
from gateway.store.errors import translate_errors
from gateway.store.log.append import Connection, Pool
from gateway.store.queries import load_sql

AT_ONCE = 5000
"""Entries of one round: some milliseconds of the database."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did.

    Attributes:
        counted: entries; AT_ONCE: there may be more.
        opened: of the cases opened, number and rule.
    """

    counted: int
    opened: Sequence[tuple[int, str]]


class AskingStore:
    """The counting, as the role creditgateway_gateway."""

    def __init__(self, pool: Pool) -> None:
        """Keep the log's pool."""
        self._pool = pool

    async def round(self, now: datetime) -> Round:
        """Counts the next entries, and opens cases; any number of processes may.

        Args:
            now: when cases are opened.

        Raises:
            StoreError: it could not.
        """
        with translate_errors():
            async with self._pool.connection() as connection, connection.transaction():
                place = await (await _run(connection, "lock_position", ())).fetchone()
                if place is None:
                    return Round(0, ())
                asked = {"first": place[0], "most": AT_ONCE, "misses": sorted(MISSES)}
                rows = await (await _run(connection, "count", asked)).fetchall()
                opened = [
                    case
                    for _, partner, hour in rows
                    if partner is not None
                    for case in await _look(connection, partner, hour, now)
                ]
        return Round(rows[0][0] - place[0] if rows else 0, opened)


async def _look(
    connection: Connection, partner: str, hour: datetime, now: datetime
) -> list[tuple[int, str]]:
    """Opens cases of one hour."""
    found = await _run(connection, "hours", [partner, hour - HISTORY, hour])
    hours = {start: Asking(*figures) for start, *figures in await found.fetchall()}
    so_far, opened = hours.pop(hour), []
    for rule in unusual(hour, so_far, hours):
        facts = [partner, rule.name, hour.date(), hour, *astuple(so_far), now]
        case = await (await _run(connection, "open_case", facts)).fetchone()
        if case is not None:
            opened.append((case[0], rule.name))
    return opened


async def _run(connection: Connection, name: str, parameters: Any) -> psycopg.AsyncCursor[TupleRow]:
    return await connection.execute(load_sql(f"cases.{name}").encode(), parameters)
