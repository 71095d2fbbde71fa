# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries of old partitions, as the operator may move them out of the database.

Which entries move is handed out, with the hash of each: not what they say. Whoever runs the verb
reads that in the files, without a record (docs/tiles.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
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

    def move(self, partition: EntryPartition, moving: int, digest: bytes, cause: str) -> int:
        """Drops the bytes of a partition's entries; says of how many.

        Args:
            partition: whose.
            moving: of how many entries files were found.
            digest: over these; see gateway.audit.moved.entries.
            cause: why; not empty. Stands in the log for ever.

        Raises:
            StoreNotReadyError: the rows are not what was found in files.
        """
        asked = {"low": partition.low, "moving": moving, "digest": digest, "cause": cause}
        rows = self._rows("move", asked)
        if len(rows) != 1:
            raise StoreError("the database did not say how many")
        return int(rows[0][0])

    def _rows(self, name: str, parameters: Mapping[str, Any]) -> list[TupleRow]:
        with translate_errors(), self._connection.cursor(binary=True) as cursor:
            query = load_sql(f"entry_moving.{name}").encode()
            return cursor.execute(query, parameters).fetchall()
