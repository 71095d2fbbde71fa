# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What records and log say of each other, for comparing them. Reads only.

Both know every fact that is in the log, by its id and the leaf that it became. Connections
are a gateway's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.audit.rows import LogHead
from gateway.domain.facts.kinds import KEY_CHECK, PSEUDONYM_KEY
from gateway.errors import StoreError
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

Place = tuple[UUID, int | None]
"""A fact and the leaf that it became; None: it is pending, or was given up."""

_PAGE = 10_000
_NOTHING = UUID(int=0)


def known_facts(records: Connection[TupleRow]) -> Iterator[Place]:
    """All facts of the records, by id. Raises StoreError."""
    return _pages(records, "known_facts")


def logged_facts(log: Connection[TupleRow]) -> Iterator[Place]:
    """All facts of the log, by id. Raises StoreError."""
    return _pages(log, "logged_facts")


def newest_known(records: Connection[TupleRow], most: int) -> dict[UUID, int]:
    """The last facts that took effect, with their leaves. Raises StoreError."""
    with translate_errors():
        return dict(records.execute(load_sql("fitting.newest_known"), [most]).fetchall())


def newest_logged(log: Connection[TupleRow], most: int) -> dict[UUID, int]:
    """The last facts of the log, with their leaves. Raises StoreError."""
    with translate_errors():
        return dict(log.execute(load_sql("fitting.newest_logged"), [most]).fetchall())


def known_of(records: Connection[TupleRow], facts: Sequence[UUID]) -> dict[UUID, int | None]:
    """Those of these facts that the records know. Raises StoreError."""
    with translate_errors():
        return dict(records.execute(load_sql("fitting.known_of"), [list(facts)]).fetchall())


def logged_of(log: Connection[TupleRow], facts: Sequence[UUID]) -> dict[UUID, int | None]:
    """Those of these facts that are in the log. Raises StoreError."""
    with translate_errors():
        return dict(log.execute(load_sql("fitting.logged_of"), [list(facts)]).fetchall())


def entries_at(log: Connection[TupleRow], leaves: Sequence[int]) -> list[bytes]:
    """The entries at these leaves, as far as they are there, in any order. Raises StoreError."""
    with translate_errors():
        rows = log.execute(load_sql("fitting.entries_at"), [list(leaves)]).fetchall()
    return [bytes(entry) for (entry,) in rows]


@dataclass(frozen=True, slots=True)
class Head:
    """The log's head and its newest entry, of one moment. Nothing is verified.

    Attributes:
        head: as it stands there.
        newest_leaf: of the newest entry; -1: there is none.
        newest_time: of the same.
    """

    head: LogHead
    newest_leaf: int
    newest_time: datetime | None


def read_head(log: Connection[TupleRow]) -> Head:
    """Reads it. Raises StoreError."""
    with translate_errors():
        row = log.execute(load_sql("fitting.head")).fetchone()
    if row is None:
        raise StoreError("the log has no head")
    *head, leaf, time = row
    return Head(LogHead(*head), -1 if leaf is None else leaf, time)


def known_keys(records: Connection[TupleRow]) -> dict[str, bytes]:
    """Check values of the keys that people are looked for with, as the records know them.

    By the name of the key's file, without its ending. Raises StoreError.
    """
    found = dict[str, bytes]()
    with translate_errors():
        for kind, prefix in ((KEY_CHECK, ""), (PSEUDONYM_KEY, "pseudonym-")):
            rows = records.execute(load_sql("key_checks.known"), {"kind": kind.name}).fetchall()
            found |= {f"{prefix}{name}": bytes(value) for name, value in rows}
    return found


def told_keys(log: Connection[TupleRow]) -> dict[str, bytes]:
    """The same, as the log was told of them. Raises StoreError."""
    with translate_errors():
        rows = log.execute(load_sql("key_checks.log")).fetchall()
    return {name: bytes(value) for name, value in rows}


def _pages(connection: Connection[TupleRow], name: str) -> Iterator[Place]:
    after, statement = _NOTHING, load_sql(f"fitting.{name}")
    while True:
        with translate_errors():
            rows = connection.execute(statement, [after, _PAGE]).fetchall()
        yield from rows
        if len(rows) < _PAGE:
            return
        after = rows[-1][0]
