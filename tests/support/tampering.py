# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The database's owner, who changes something in a schema, whatever stands in it.

Tables and columns are read from the catalogue: one that is added later is changed, too,
without anybody having to remember it. Each change is made in a transaction that is rolled
back afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import psycopg
from psycopg import sql
from psycopg.rows import dict_row

from gateway.store.log.reading import AuditReader
from tests.support.records.replay_all import DirectReader

Row = dict[str, Any]

_TABLES = """
SELECT c.relname::text FROM pg_class c
WHERE c.relnamespace = %s::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
ORDER BY 1
"""
_COLUMNS = """
SELECT a.attname::text AS name, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS optional,
    a.attnum = ANY (i.indkey) AS is_key
FROM pg_attribute a
LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
WHERE a.attrelid = %s::regclass AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum
"""
_CONSTRAINTS = """
SELECT conname::text FROM pg_constraint
WHERE conrelid = %s::regclass AND contype = ANY (%s) AND conparentid = 0
"""
_UNIQUE = """
SELECT i.indexrelid::regclass::text AS name FROM pg_index i
WHERE i.indrelid = %s::regclass AND i.indisunique
    AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
"""


@dataclass(frozen=True)
class Column:
    """A column of the schema."""

    name: str
    type: str
    optional: bool
    is_key: bool


class Owner:
    """The database's owner, and what they can do to the tables of a schema."""

    def __init__(
        self, url: str, schema: str, spared: Collection[str] = (), *, checked: bool = True
    ) -> None:
        """Connects; the caller closes `connection`.

        Args:
            url: of the database, with a superuser's login.
            schema: whose tables.
            spared: tables that are left alone.
            checked: whether the tables' own CHECK constraints stay.
        """
        self._checked = checked
        self.connection = psycopg.connect(url, autocommit=True, row_factory=dict_row)
        self.connection.execute("SET timezone = 'UTC'")
        self._schema = schema
        self._spared = spared
        self._columns: dict[str, list[Column]] = {}

    def reader(self) -> AuditReader:
        """An auditor who sees what the owner has changed."""
        tuples: Any = _Tuples(self.connection)
        return DirectReader(tuples, tuples)

    def tables(self) -> list[str]:
        """All tables of the schema but those that are spared."""
        rows = self.connection.execute(_TABLES, [self._schema])
        return [row["relname"] for row in rows if row["relname"] not in self._spared]

    def columns(self, table: str) -> list[Column]:
        """All columns of a table, as it was at first."""
        if table not in self._columns:
            rows = self.connection.execute(_COLUMNS, [f"{self._schema}.{table}"])
            self._columns[table] = [Column(**row) for row in rows]
        return self._columns[table]

    def rows(self, table: str) -> list[Row]:
        """All rows of a table, by key."""
        keys = [column.name for column in self.columns(table) if column.is_key]
        query = sql.SQL("SELECT * FROM {} ORDER BY {}").format(
            self._name(table), sql.SQL(", ").join(map(sql.Identifier, keys))
        )
        return self.connection.execute(query).fetchall()

    def everything(self) -> set[tuple[str, str]]:
        """Every column of every table."""
        return {(table, c.name) for table in self.tables() for c in self.columns(table)}

    @contextmanager
    def changing(self, table: str) -> Iterator[None]:
        """A transaction in which the owner may do anything, rolled back."""
        with self.connection.transaction(force_rollback=True):
            self.connection.execute("SET LOCAL session_replication_role = replica")  # no triggers
            if not self._checked:
                self._drop(table, "c")
            yield

    def allow_twice(self, table: str) -> None:
        """From now on a row may stand there twice. Within `changing`."""
        self._drop(table, "pu")
        for row in self.connection.execute(_UNIQUE, [f"{self._schema}.{table}"]).fetchall():
            self.connection.execute(sql.SQL("DROP INDEX {}").format(sql.SQL(row["name"])))

    def _drop(self, table: str, kinds: str) -> None:
        named = [f"{self._schema}.{table}", list(kinds)]
        for row in self.connection.execute(_CONSTRAINTS, named).fetchall():
            statement = sql.SQL("ALTER TABLE {} DROP CONSTRAINT {} CASCADE")
            name = sql.Identifier(row["conname"])
            self.connection.execute(statement.format(self._name(table), name))

    def delete(self, table: str, row: Row) -> None:
        """Removes one row."""
        keys = [column.name for column in self.columns(table) if column.is_key]
        condition = sql.SQL(" AND ").join(
            sql.SQL("{} = {}").format(sql.Identifier(key), sql.Placeholder(key)) for key in keys
        )
        statement = sql.SQL("DELETE FROM {} WHERE {}").format(self._name(table), condition)
        assert self.connection.execute(statement, row).rowcount == 1

    def insert(self, table: str, row: Row) -> None:
        """Adds one row."""
        types = {column.name: column.type for column in self.columns(table)}
        statement = sql.SQL("INSERT INTO {} ({}) OVERRIDING SYSTEM VALUE VALUES ({})").format(
            self._name(table),
            sql.SQL(", ").join(map(sql.Identifier, row)),
            sql.SQL(", ").join(_placeholder(name, types[name]) for name in row),
        )
        self.connection.execute(statement, row)

    def replace(self, table: str, row: Row, altered: Row) -> None:
        """Puts another row in the place of one."""
        self.delete(table, row)
        self.insert(table, altered)

    def _name(self, table: str) -> sql.Identifier:
        return sql.Identifier(self._schema, table)


class _Tuples:
    """The owner's connection, as the reader wants it: rows are tuples."""

    def __init__(self, connection: psycopg.Connection[Row]) -> None:
        self._connection = connection

    def cursor(self, **given: Any) -> Any:
        return self._connection.cursor(row_factory=psycopg.rows.tuple_row, **given)

    def execute(self, *given: Any) -> Any:
        return self.cursor(binary=True).execute(*given)


def _placeholder(name: str, type_name: str) -> sql.Composable:
    if type_name == "xid8":
        return sql.SQL("{}::text::xid8").format(sql.Placeholder(name))
    if type_name.endswith("[]"):
        return sql.SQL("{}::{}").format(sql.Placeholder(name), sql.SQL(type_name))
    return sql.Placeholder(name)


def others(value: Any, column: Column) -> list[Any]:
    """Other values of a column's type; the first one that its table takes is used."""
    found: list[Any] = []
    if column.type == "xid8":
        found = [int(value) + 1]
    elif value is None:
        found = [_of_type(column.type)]
    else:
        found = _others(value)
    if column.optional and value is not None:
        found.append(None)
    return [other for other in found if other != value]


def _others(value: Any) -> list[Any]:
    if isinstance(value, list):
        return _other_lists(value)
    return next(make(value) for kind, make in _OTHERS if isinstance(value, kind))


def _other_lists(value: list[Any]) -> list[Any]:
    """One with another first element, and one without it."""
    if not value:
        return [[1]]
    first, *rest = value
    changed = [] if first is None else [[other, *rest] for other in _others(first)[:1]]
    return [*changed, rest]


_OTHERS: list[tuple[type, Callable[[Any], list[Any]]]] = [
    (bool, lambda value: [not value]),
    (int, lambda value: [value + 1, value + 8, value + 100_003, value - 1]),
    (str, lambda value: [value + "x", value[:-1]]),
    (bytes, lambda value: [value[:-1] + bytes([value[-1] ^ 1]) if value else b"x"]),
    (UUID, lambda value: [UUID(int=value.int ^ 1)]),
    (datetime, lambda value: [value + timedelta(microseconds=1)]),
    (date, lambda value: [value + timedelta(days=1)]),
]
"""By type; the first row that fits counts."""


def _of_type(type_name: str) -> Any:
    """Some value, where there is none."""
    if type_name.endswith("[]"):
        return [_of_type(type_name.removesuffix("[]"))]
    if type_name == "bytea":
        return b"x" * 32
    if type_name == "text":
        return "x"
    if type_name.startswith("timestamp"):
        return datetime.fromisoformat("2026-01-01T00:00:00+00:00")
    return date(2026, 1, 1) if type_name == "date" else 1
