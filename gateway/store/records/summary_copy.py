# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Summaries on their way into Postgres, by COPY in binary form.

They come into a table of the session alone, and from there a function puts them where
they belong. The columns are those that the report versions list
(gateway.domain.reports.columns); a test compares them with the table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from operator import attrgetter
from struct import Struct
from typing import Any

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.months import first_day
from gateway.domain.reports.columns import FIRST_COLUMNS, Column, Per
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.versions import all_added, all_columns
from gateway.store.arrays import encoded_array, encoded_matrix
from gateway.store.queries import load_sql

_BEGIN = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_END = b"\xff\xff"
_HEAD = Struct("!hi32siqii")  # columns; subject id, data version, first month with lengths
_LENGTH = Struct("!i").pack
_EPOCH = first_day(2000 * 12).toordinal()
_ROWS_AT_ONCE = 64
_TYPES = {"integer": "int4", "bigint": "int8", "text": "text", "date": "date"}


def stage_summaries(
    connection: Connection[TupleRow], summaries: Iterable[tuple[bytes, Summary]]
) -> None:
    """Puts summaries where a statement of this transaction can take them from.

    Args:
        connection: of creditgateway_contributor, with an open transaction.
        summaries: of subjects, none twice, with the series of all report versions.
    """
    connection.execute(load_sql("contributions.stage_summaries"))
    names = ", ".join(["subject_id", *(column.name for column in all_columns())])
    statement = load_sql("contributions.copy_summaries").format(columns=names)
    rows = _encoded_rows(summaries)
    with connection.cursor() as cursor, cursor.copy(statement.encode()) as copy:
        copy.write(_BEGIN)
        while chunk := b"".join(islice(rows, _ROWS_AT_ONCE)):
            copy.write(chunk)
        copy.write(_END)


_Part = Callable[[Summary], bytes]


def _encoded_rows(summaries: Iterable[tuple[bytes, Summary]]) -> Iterator[bytes]:
    """Rows as COPY takes them."""
    count = 1 + len(all_columns())
    parts = list(_parts())
    for subject_id, summary in summaries:
        month = first_day(summary.first_month).toordinal() - _EPOCH
        head = _HEAD.pack(count, 32, subject_id, 8, summary.data_version, 4, month)
        yield b"".join([head, *[part(summary) for part in parts]])


def _parts() -> Iterator[_Part]:
    """What makes the encoded columns of a summary, in order, after the first three."""
    for column in FIRST_COLUMNS:
        if column.per is not Per.SUMMARY:
            yield _of_first(column)
    for series in all_added():
        for column in series.columns:
            yield _field(column, _added(series.version))


def _added(version: int) -> Callable[[Summary], Any]:
    return lambda summary: summary.added[version]


def _of_first(column: Column) -> _Part:
    """A column of report version 1."""
    kind = _TYPES[column.type]
    if column.name == "currencies":
        return lambda s: _sized(encoded_array(kind, tuple([m.currency for m in s.money])))
    if column.name == "money_first_month":
        return lambda s: _sized(
            encoded_array(kind, tuple([first_day(m.first_month) for m in s.money]))
        )
    return _field(column, lambda summary: summary)


def _field(column: Column, holder: Callable[[Summary], Any]) -> _Part:
    """A column of a holder of series."""
    kind, get = _TYPES[column.type], attrgetter(column.name)
    if column.per is Per.MONTH:
        return lambda summary: _sized(encoded_array(kind, tuple(get(holder(summary)))))
    return lambda summary: _sized(
        encoded_matrix(kind, [get(money) for money in holder(summary).money])
    )


def _sized(value: bytes) -> bytes:
    return _LENGTH(len(value)) + value
