# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Counts what partners ask from the log's entries, and opens cases of what is unusual.

It reads what is durable already, apart from the queries, so that it costs them nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime, timedelta
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.own_calls.cases import USUAL_ANSWER_DAYS
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
        overdue: open cases that nobody has answered in time; None: another process counts.
    """

    counted: int
    opened: Sequence[tuple[int, str]]
    overdue: int | None = None


class AskingStore:
    """The counting, as the role creditgateway_gateway."""

    def __init__(
        self, pool: Pool, days: Callable[[str], int] = lambda _: USUAL_ANSWER_DAYS
    ) -> None:
        """Keep the parts.

        Args:
            pool: of the log.
            days: how many a partner has to answer a case, by its id.
        """
        self._pool = pool
        self._days = days

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
                    for case in await _look(connection, partner, hour, now, self._days(partner))
                ]
                overdue = await (await _run(connection, "overdue", (now,))).fetchone()
        counted = rows[0][0] - place[0] if rows else 0
        return Round(counted, opened, 0 if overdue is None else overdue[0])


async def _look(
    connection: Connection, partner: str, hour: datetime, now: datetime, days: int
) -> list[tuple[int, str]]:
    """Opens cases of one hour."""
    found = await _run(connection, "hours", [partner, hour - HISTORY, hour])
    hours = {start: Asking(*figures) for start, *figures in await found.fetchall()}
    so_far, opened, until = hours.pop(hour), [], now + timedelta(days=days)
    for rule in unusual(hour, so_far, hours):
        facts = [partner, rule.name, hour.date(), hour, *astuple(so_far), now, until]
        case = await (await _run(connection, "open_case", facts)).fetchone()
        if case is not None:
            opened.append((case[0], rule.name))
    return opened


async def _run(connection: Connection, name: str, parameters: Any) -> psycopg.AsyncCursor[TupleRow]:
    return await connection.execute(load_sql(f"cases.{name}").encode(), parameters)
