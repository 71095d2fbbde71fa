# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Summaries on their way into Postgres, by COPY in binary form.

They come into a table of the session alone, and from there a function puts them where
they belong. The columns are those that the report versions list
(gateway.domain.reports.columns); a test compares them with the table.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from struct import Struct
from typing import Any

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.months import first_day
from gateway.domain.reports.columns import FIRST_COLUMNS, Per
from gateway.domain.reports.summaries import Summaries
from gateway.domain.reports.versions import all_columns
from gateway.store.arrays import ArrayFields
from gateway.store.queries import load_sql

_BEGIN = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_END = b"\xff\xff"
_HEAD = Struct("!hi32siqii")  # columns; subject id, data version, first month with lengths
_EPOCH = first_day(2000 * 12).toordinal()
_OF_SUMMARY = tuple(column.name for column in FIRST_COLUMNS if column.per is Per.SUMMARY)
_ROWS_AT_ONCE = 256
_TYPES = {"integer": "int4", "bigint": "int8", "date": "date", "text": "text"}


def stage_summaries(connection: Connection[TupleRow], summaries: Summaries) -> None:
    """Puts summaries where a statement of this transaction can take them from.

    Args:
        connection: of creditgateway_contributor, with an open transaction.
        summaries: of subjects, none twice, with the series of all report versions.
    """
    _copy(connection, summaries, dict(_fields(summaries)))


def stage_different(connection: Connection[TupleRow], summaries: Summaries) -> dict[str, str]:
    """The same, but of columns that have the same fields only the first is sent.

    Returns:
        Each of the others, with that first one: their values are there.
    """
    first: dict[int, str] = {}
    sent: dict[str, list[bytes]] = {}
    same: dict[str, str] = {}
    for name, fields in _fields(summaries):
        # Fields are one object as soon as they are the same (gateway.store.arrays).
        staged = first.setdefault(id(fields), name)
        if staged == name:
            sent[name] = fields
        else:
            same[name] = staged
    _copy(connection, summaries, sent)
    return same


def _copy(
    connection: Connection[TupleRow], summaries: Summaries, columns: dict[str, list[bytes]]
) -> None:
    """Sends the columns of a summary's head, and some others by name."""
    connection.execute(load_sql("contributions.stage_summaries"))
    names = ", ".join(["subject_id", *_OF_SUMMARY, *columns])
    statement = load_sql("contributions.copy_summaries").format(columns=names)
    with connection.cursor() as cursor, cursor.copy(statement.encode()) as copy:
        copy.write(_BEGIN)
        heads = _heads(summaries, 1 + len(_OF_SUMMARY) + len(columns))
        rows = zip(heads, *columns.values(), strict=True)
        while some := b"".join(chain.from_iterable(islice(rows, _ROWS_AT_ONCE))):
            copy.write(some)
        copy.write(_END)


def _heads(summaries: Summaries, count: int) -> list[bytes]:
    """How many fields each row has, and the first three."""
    return [
        _HEAD.pack(count, len(subject), subject, 8, version, 4, _day(person.first_month))
        for subject, version, person in summaries.people
    ]


def _fields(summaries: Summaries) -> Iterator[tuple[str, list[bytes]]]:
    """The other fields, column by column: those of all rows are encoded at once."""
    people = [person for _, _, person in summaries.people]
    lengths = [person.length for person in people]
    currencies = [len(person.money) for person in people]
    by_month = ArrayFields(list(zip(lengths)))
    by_currency = ArrayFields(list(zip(currencies, lengths, strict=True)))
    of_currencies = ArrayFields(list(zip(currencies)))
    for column in all_columns():
        if column.per is Per.SUMMARY:
            continue
        kind = _TYPES[column.type]
        if column.per is Per.PERSON:
            arrays = summaries.columns[column.name]
            shapes = ArrayFields([(len(values),) for values in arrays])
            yield column.name, shapes.encoded(kind, list(chain.from_iterable(arrays)))
        elif column.name == "currencies":
            values: list[Any] = [name for person in people for name in person.currencies]
            yield column.name, of_currencies.encoded(kind, values)
        elif column.name == "money_first_month":
            begins = [month for person in people for month in person.currencies.values()]
            yield column.name, of_currencies.encoded(kind, list(map(first_day, begins)))
        else:
            fields = by_month if column.per is Per.MONTH else by_currency
            yield column.name, fields.encoded(kind, summaries.columns[column.name])


def _day(month: int) -> int:
    """A month's first day as Postgres counts days."""
    return first_day(month).toordinal() - _EPOCH
