# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Summaries on their way into Postgres, by COPY in binary form.

They come into a table of the session alone, and from there a function puts them where
they belong. The columns are those that the report versions list
(gateway.domain.reports.columns); a test compares them with the table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from operator import attrgetter
from struct import Struct
from typing import Any

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.months import first_day
from gateway.domain.reports.columns import FIRST_COLUMNS, Column, Per
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.versions import all_added, all_columns
from gateway.store.arrays import array_fields, matrix_fields
from gateway.store.queries import load_sql

_BEGIN = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_END = b"\xff\xff"
_HEAD = Struct("!hi32siqii")  # columns; subject id, data version, first month with lengths
_EPOCH = first_day(2000 * 12).toordinal()
_ROWS_AT_ONCE = 256
_TYPES = {"integer": "int4", "bigint": "int8", "date": "date"}


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
    parts, rest = list(_parts()), iter(summaries)
    with connection.cursor() as cursor, cursor.copy(statement.encode()) as copy:
        copy.write(_BEGIN)
        while batch := list(islice(rest, _ROWS_AT_ONCE)):
            copy.write(_encoded(batch, parts))
        copy.write(_END)


_Part = Callable[[Sequence[Summary]], list[bytes]]
"""Encodes a column of some summaries, each value after its length."""


def _encoded(batch: Sequence[tuple[bytes, Summary]], parts: Sequence[_Part]) -> bytes:
    """Rows as COPY takes them: column by column, for that is faster."""
    count = 1 + len(all_columns())
    heads = [
        _HEAD.pack(
            count,
            len(subject_id),
            subject_id,
            8,
            summary.data_version,
            4,
            first_day(summary.first_month).toordinal() - _EPOCH,
        )
        for subject_id, summary in batch
    ]
    summaries = [summary for _, summary in batch]
    columns = [part(summaries) for part in parts]
    return b"".join(chain.from_iterable(zip(heads, *columns, strict=True)))


def _parts() -> Iterator[_Part]:
    """What encodes the columns, in order, after the first three."""
    for column in FIRST_COLUMNS:
        if column.name == "currencies":
            yield lambda batch: array_fields("text", [[m.currency for m in s.money] for s in batch])
        elif column.name == "money_first_month":
            yield lambda batch: array_fields(
                "date", [[first_day(m.first_month) for m in s.money] for s in batch]
            )
        elif column.per is not Per.SUMMARY:
            yield _part(column, lambda summary: summary)
    for series in all_added():
        for column in series.columns:
            yield _part(column, _added(series.version))


def _added(version: int) -> Callable[[Summary], Any]:
    return lambda summary: summary.added[version]


def _part(column: Column, holder: Callable[[Summary], Any]) -> _Part:
    """Of a column of arrays, which are fields of a holder of series or of its money."""
    kind, get = _TYPES[column.type], attrgetter(column.name)
    if column.per is Per.MONTH:
        return lambda batch: array_fields(kind, [get(holder(summary)) for summary in batch])
    return lambda batch: matrix_fields(
        kind, [[get(money) for money in holder(summary).money] for summary in batch]
    )
