# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keeps up with the partners of a database, reading what changed and not all of them.

Triggers number every change (`credit.directory_change`), so a look at an unchanged
directory is one short statement, however many partners there are. Three things that
numbers alone would not tell:

- A database that was restored counts on from an older number. Each change has a random
  token beside its number; when the one read last is not there any more, all is read anew.
- A change made with triggers switched off has no number. Each look also reads the next
  few partners again, in turn, and takes what it finds.
- A suspension may begin later than it was decided, so each look asks whose has begun.

Rows come in slices: the event loop never waits for more than SLICE_ROWS of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.domain.access.directory import Directory
from gateway.domain.access.partner import Partner
from gateway.store.admin.directory import Policies, partner_of_row
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

SLICE_ROWS = 64
SWEPT_ROWS = 16

Pool = AsyncConnectionPool[psycopg.AsyncConnection[TupleRow]]


@dataclass(frozen=True, slots=True)
class _Position:
    """A change that was read; both None where the table of changes is empty."""

    number: int | None
    token: bytes | None


@dataclass(frozen=True, slots=True)
class _Look:
    """One look at the directory, on one snapshot.

    Attributes:
        newest: the newest change.
        time: of the database.
        swept: ids of the slice, ascending; fewer than asked for: it was the last one.
        partners: those of the slice, and those whose suspension has begun.
    """

    newest: _Position
    time: datetime
    swept: list[str]
    partners: dict[str, Partner]


class DirectoryReader:
    """The directory as it was last read. For one task at a time."""

    def __init__(self, pool: Pool) -> None:
        """Nothing is read yet; the pool is of a role that may read the partners."""
        self._pool = pool
        self._policies = Policies()
        self._directory = Directory({})
        self._position: _Position | None = None
        self._time: datetime | None = None
        self._after = ""

    async def load(self) -> Directory:
        """The directory as it is now; the same object as before when nothing changed.

        Raises:
            StoreUnavailableError: the database cannot be reached, or is too slow.
            StoreError: a stored key or policy is not what its hash says. What was read
                before still counts, and the next call tries again.
        """
        if self._position is None:
            return await self._everything()
        look = await self._look(self._after, SWEPT_ROWS)
        found: dict[str, Partner | None] = dict(self._removed(look))
        found.update(look.partners)
        position: _Position | None = self._position
        if look.newest != position:
            position = await self._changes(self._position, found)
            if position is None:
                return await self._everything()
        self._directory = self._directory.changed(found)
        self._position, self._time = position, look.time
        self._after = look.swept[-1] if len(look.swept) == SWEPT_ROWS else ""
        return self._directory

    async def _everything(self) -> Directory:
        """All partners, slice by slice, and then what changed while they were read."""
        first = look = await self._look("", SLICE_ROWS)
        found: dict[str, Partner | None] = dict(look.partners)
        while len(look.swept) == SLICE_ROWS:
            look = await self._look(look.swept[-1], SLICE_ROWS)
            found.update(look.partners)
        position = first.newest
        if look.newest != position:
            # When that goes back or is everything again, the next call begins anew.
            position = await self._changes(position, found) or _Position(None, None)
        self._directory = Directory({key: one for key, one in found.items() if one is not None})
        self._position, self._time, self._after = position, first.time, ""
        return self._directory

    def _removed(self, look: _Look) -> Mapping[str, None]:
        """Partners we know in the range of the slice that are not in it."""
        whole = len(look.swept) < SWEPT_ROWS
        swept = set(look.swept)
        return {
            known: None
            for known in self._directory.partners
            if known > self._after and (whole or known < look.swept[-1]) and known not in swept
        }

    async def _look(self, after: str, count: int) -> _Look:
        values = {"after": after, "slice": count, "since": self._time}
        rows = await self._rows("directory.look", values)
        number, token, time, swept = rows[0][:4]
        partners = {row[4]: self._partner(row[4:]) for row in rows if row[4] is not None}
        return _Look(_Position(number, token), time, swept, partners)

    async def _changes(
        self, position: _Position, found: dict[str, Partner | None]
    ) -> _Position | None:
        """Puts into `found` what changed since `position`, and gives the newest change.

        None when that cannot be told: the changes do not continue from there, or one of
        them says that any partner may have changed.
        """
        while True:
            rows = await self._rows(
                "directory.changes",
                {
                    "number": position.number,
                    "token": position.token,
                    "slice": SLICE_ROWS,
                },
            )
            if not rows[0][0]:
                return None
            changes = [row for row in rows if row[1] is not None]
            if any(row[3] is None for row in changes):
                return None
            found.update({row[3]: row[4] and self._partner(row[4:]) for row in changes})
            if changes:
                position = _Position(*changes[-1][1:3])
            if len(changes) < SLICE_ROWS:
                return position

    def _partner(self, row: TupleRow) -> Partner:
        return partner_of_row(row, self._policies)

    async def _rows(self, statement: str, values: dict[str, Any]) -> list[TupleRow]:
        with translate_errors():
            async with self._pool.connection() as connection:
                cursor = await connection.execute(load_sql(statement), values)
                return await cursor.fetchall()


async def load_directory(pool: Pool) -> Directory:
    """All partners, read once. Raises as `DirectoryReader.load`."""
    return await DirectoryReader(pool).load()
