# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence of old months, as the operator may move it out of the database.

What is handed out is sealed and comes without its keys: nobody can open it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import groupby
from typing import Any, NamedTuple

import psycopg
from psycopg.rows import TupleRow

from gateway.audit.evidence_bundle import neighbours
from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

_PAGE = 2_048


class MovableRow(NamedTuple):
    """What is sealed for one entry.

    Attributes:
        leaf_index: of the entry.
        sealed: the bytes.
        fits: whether the entry commits to just these.
    """

    leaf_index: int
    sealed: bytes
    fits: bool


class MovingStore:
    """Over one connection of creditgateway_operator in autocommit.

    Every method raises StorePermissionError where the role may not, and StoreError
    when the database cannot be used.
    """

    def __init__(self, connection: psycopg.Connection[TupleRow]) -> None:
        """Keep the connection; the caller closes it."""
        self._connection = connection

    def months(self, before: datetime) -> list[date]:
        """The first day of each month of evidence that was over before a moment, oldest first."""
        return [month for (month,) in self._rows("months", {"before": before})]

    def rows(self, month: date) -> Iterator[MovableRow]:
        """All that can be moved of a month, by leaf index."""
        after = -1
        while page := self._rows("to_move", {"month": month, "after": after, "page": _PAGE}):
            yield from (MovableRow(*row) for row in page)
            after = page[-1][0]

    def bundles(self, month: date) -> Iterator[list[MovableRow]]:
        """The same, as they share files."""
        for _, rows in groupby(self.rows(month), lambda row: neighbours(row.leaf_index)):
            yield list(rows)

    def move(self, month: date, bundles: int, digest: bytes, cause: str) -> int:
        """Drops what is sealed of a month, and notes each row's file; says of how many rows.

        Args:
            month: the first day of it.
            bundles: how many files were written.
            digest: SHA-256 over their digests, in the order of the log.
            cause: why; not empty. Stands in the log for ever.

        Raises:
            StoreNotReadyError: the rows are not what was written to these files.
        """
        asked = {"month": month, "bundles": bundles, "digest": digest, "cause": cause}
        rows = self._rows("move", asked)
        if len(rows) != 1:
            raise StoreError("the database did not say how many")
        return int(rows[0][0])

    def _rows(self, name: str, parameters: Mapping[str, Any]) -> list[TupleRow]:
        with translate_errors(), self._connection.cursor(binary=True) as cursor:
            query = load_sql(f"evidence_moving.{name}").encode()
            return cursor.execute(query, parameters).fetchall()
