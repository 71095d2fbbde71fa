# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence of old months, as the operator may move it out of the database.

What is handed out is sealed and comes without its keys. Still, whoever gets those elsewhere can
open it: it is read under a record like all that is opened (docs/adr/0094).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from itertools import groupby
from typing import Any, NamedTuple

import psycopg
from psycopg.rows import TupleRow

from gateway.audit.evidence_bundle import neighbours
from gateway.errors import StoreError, StorePermissionError
from gateway.store.errors import translate_errors
from gateway.store.log.reads.openings import wait_until_logged
from gateway.store.queries import load_sql

_PAGE = 2_048


class MovableMonth(NamedTuple):
    """A month of evidence.

    Attributes:
        month: its first day.
        entries: of how many entries what is sealed can be moved.
    """

    month: date
    entries: int


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

    def months(self, before: datetime) -> list[MovableMonth]:
        """Each month of evidence that was over before a moment, oldest first."""
        return [MovableMonth(*row) for row in self._rows("months", {"before": before})]

    def begun(self, months: Collection[date], cause: str) -> dict[date, int]:
        """Records that what is sealed of these months is about to be read.

        Args:
            months: the first day of each.
            cause: why; not empty. Stands in the log for ever.

        Returns:
            The number of each month's record, once all are entries of the log. A record serves
            this login for a day.

        Raises:
            StoreError: it may not be read, or a record does not become an entry.
        """
        records = {month: self._one("begin", {"month": month, "cause": cause}) for month in months}
        for month, access_id in records.items():
            wait_until_logged(self._connection, access_id, {"move": f"{month:%Y-%m}"})
        return records

    def rows(self, month: date, access_id: int) -> Iterator[MovableRow]:
        """All that can be moved of a month, by leaf index; under the record of that."""
        asked = {"month": month, "access_id": access_id, "page": _PAGE}
        after = -1
        while page := self._rows("to_move", {**asked, "after": after}):
            yield from (MovableRow(*row) for row in page)
            after = page[-1][0]

    def bundles(self, month: date, access_id: int) -> Iterator[list[MovableRow]]:
        """The same, as they share files."""
        rows = self.rows(month, access_id)
        for _, neighbouring in groupby(rows, lambda row: neighbours(row.leaf_index)):
            yield list(neighbouring)

    def move(self, month: date, access_id: int, bundles: int, digest: bytes) -> int:
        """Drops what is sealed of a month, and notes each row's file; says of how many rows.

        Args:
            month: the first day of it.
            access_id: the record under which it was read; its cause is that of the move.
            bundles: how many files were written.
            digest: SHA-256 over their digests, in the order of the log.

        Raises:
            StoreNotReadyError: the rows are not what was written to these files.
        """
        asked = {"month": month, "access_id": access_id, "bundles": bundles, "digest": digest}
        return self._one("move", asked)

    def _one(self, name: str, parameters: Mapping[str, Any]) -> int:
        rows = self._rows(name, parameters)
        if len(rows) != 1:
            raise StoreError("the database gave no number")
        return int(rows[0][0])

    def _rows(self, name: str, parameters: Mapping[str, Any]) -> list[TupleRow]:
        try:
            with translate_errors(), self._connection.cursor(binary=True) as cursor:
                query = load_sql(f"evidence_moving.{name}").encode()
                return cursor.execute(query, parameters).fetchall()
        except StorePermissionError:
            if "access_id" not in parameters:
                raise
            raise StorePermissionError(
                "the database does not give the evidence under this record: it serves the login"
                " that made it, for a day. Run the same again"
            ) from None
