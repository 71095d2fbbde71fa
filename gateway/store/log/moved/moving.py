# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries of old partitions, as the operator may move them out of the database.

Which entries move is handed out, with the hash of each: not what they say. Whoever runs the verb
reads that in the files, without a record (docs/tiles.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

import psycopg
from psycopg.rows import TupleRow

from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

_SPAN = 4_096


class EntryPartition(NamedTuple):
    """Leaf indexes of a partition: the first, and the first after it."""

    low: int
    high: int


class MovingEntry(NamedTuple):
    """An entry that moves, and the leaf hash of its bytes as they are stored."""

    leaf_index: int
    leaf_hash: bytes


class BegunMove(NamedTuple):
    """A move that is on record, and may go on.

    Attributes:
        access_id: number of the record.
        low: first leaf index of the range.
        high: the first after it.
        begin_time: of the record, UTC.
        end_time: until then partitions are moved under it, UTC.
        cause: of each of these moves.
    """

    access_id: int
    low: int
    high: int
    begin_time: datetime
    end_time: datetime
    cause: str

    def covers(self, low: int, high: int) -> bool:
        """Whether all of a range is in this one."""
        return self.low <= low and high <= self.high


class EntryMovingStore:
    """Over one connection of creditgateway_operator in autocommit.

    Every method raises StorePermissionError where the role may not, or the entries are too
    young, and StoreError when the database cannot be used.
    """

    def __init__(self, connection: psycopg.Connection[TupleRow]) -> None:
        """Keep the connection; the caller closes it."""
        self._connection = connection

    def partitions(self, before: datetime) -> list[EntryPartition]:
        """Those whose last entry was made before a moment, oldest first."""
        return [EntryPartition(*row) for row in self._rows("partitions", {"before": before})]

    def entries(self, partition: EntryPartition) -> Iterator[MovingEntry]:
        """Those of a partition that move, by leaf index.

        Raises:
            StoreNotReadyError: something has yet to be done with them.
        """
        for first in range(partition.low, partition.high, _SPAN):
            asked = {"low": partition.low, "first": first, "last": first + _SPAN}
            yield from (MovingEntry(*row) for row in self._rows("to_move", asked))

    def begin(self, low: int, high: int, days: int, cause: str) -> int:
        """Records that the entries of a range begin to move; the record's number.

        Args:
            low: first leaf index.
            high: the first after it.
            days: for how long it may go on, 1 to 31.
            cause: why; not empty. Stands in the log for ever.
        """
        return self._number("begin", {"low": low, "high": high, "days": days, "cause": cause})

    def begun(self) -> list[BegunMove]:
        """What this login has begun and may go on with, the oldest first."""
        return [
            BegunMove(number, low, high, begin.astimezone(UTC), end.astimezone(UTC), cause)
            for number, low, high, begin, end, cause in self._rows("begun", {})
        ]

    def move(self, access_id: int, partition: EntryPartition, moving: int, digest: bytes) -> int:
        """Drops the bytes of a partition's entries; says of how many.

        Args:
            access_id: the record that this was begun by; see `begin`.
            partition: whose.
            moving: of how many entries files were found.
            digest: over these; see gateway.audit.moved.entries.

        Raises:
            StoreNotReadyError: the rows are not what was found in files.
        """
        asked = {"low": partition.low, "moving": moving, "digest": digest}
        return self._number("move", {**asked, "access_id": access_id})

    def _number(self, name: str, parameters: Mapping[str, Any]) -> int:
        rows = self._rows(name, parameters)
        if len(rows) != 1:
            raise StoreError("the database gave no number")
        return int(rows[0][0])

    def _rows(self, name: str, parameters: Mapping[str, Any]) -> list[TupleRow]:
        with translate_errors(), self._connection.cursor(binary=True) as cursor:
            query = load_sql(f"entry_moving.{name}").encode()
            return cursor.execute(query, parameters).fetchall()
