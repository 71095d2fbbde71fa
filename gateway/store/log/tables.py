# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The whole log as it stands in one snapshot, row by row, for verification.

For whoever may read the tables themselves: the owner of a copy, and tests.
Auditors read through functions that leave a record. Server-side cursors keep
memory flat. A long snapshot slows the log down (dead versions of its head cannot
be cleaned away meanwhile), so a large log is better verified on a copy.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg
from psycopg.rows import TupleRow

from gateway.audit.rows import (
    ChainRow,
    CheckpointRow,
    EntryRow,
    EvidenceRow,
    LogHead,
    NodeRow,
    NonceRow,
    access_row,
)
from gateway.audit.verify.whole import LogTables
from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

Connection = psycopg.Connection[TupleRow]
T = TypeVar("T")
_ROWS_AT_ONCE = 1_000


@contextmanager
def open_log(connection: Connection) -> Iterator[LogTables]:
    """All tables of the log, to be read once, inside the `with`.

    Args:
        connection: in autocommit and with no transaction open. It is busy until
            the `with` ends.

    Raises:
        StoreError: the log cannot be read; also while the tables are read.
    """
    with translate_errors():
        connection.execute(load_sql("audit_tables.begin").encode())
        try:
            row = connection.execute(load_sql("audit_tables.head").encode()).fetchone()
            if row is None:
                raise StoreError("the log has no head")
            yield LogTables(
                head=LogHead(*row),
                entries=_rows(connection, "entries", EntryRow),
                evidence=_rows(connection, "evidence", EvidenceRow),
                nodes=_rows(connection, "nodes", NodeRow),
                checkpoints=_rows(connection, "checkpoints", CheckpointRow),
                chains=_rows(connection, "chains", ChainRow),
                nonces=_rows(connection, "nonces", NonceRow),
                accesses=_rows(connection, "accesses", access_row),
            )
        finally:
            connection.rollback()


def _rows(connection: Connection, table: str, make: Callable[..., T]) -> Iterator[T]:
    """One table's rows, read when they are asked for."""
    with translate_errors(), connection.cursor(f"log_{table}", binary=True) as cursor:
        cursor.itersize = _ROWS_AT_ONCE
        cursor.execute(load_sql(f"audit_tables.{table}").encode())
        rows: Iterator[tuple[Any, ...]] = iter(cursor)
        yield from itertools.starmap(make, rows)
