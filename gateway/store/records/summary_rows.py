# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Summaries to and from rows of credit.summary.

Statements and rows are made from the columns that the report versions list
(gateway.domain.reports.columns), in that order; a test compares them with the table.

The columns of version 1 are read in one value, as credit.packed_summary makes it of a row
(docs/adr/0105): in their order and in Postgres's binary form (array_send and its like), but
for two. An opening date that is not known is "infinity", and the currencies stand at the
end as a text. So all that stands before them has a layout that only the numbers of months
and currencies decide, and one `unpack` reads it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from operator import itemgetter
from struct import Struct, calcsize, error
from typing import Any

from psycopg import postgres

from gateway.domain.months import first_day, month_of
from gateway.domain.reports.columns import FIRST_COLUMNS, AddedSeries, Per
from gateway.domain.reports.summary import MoneySeries, Summary
from gateway.domain.reports.versions import ReportVersion, all_added
from gateway.errors import StoreError

_NAMES = tuple(column.name for column in FIRST_COLUMNS)
_WIDTH = len(_NAMES)
_MONTHS = slice(_NAMES.index("first_month") + 1, _NAMES.index("currencies"))
_MONEY = slice(_NAMES.index("money_first_month") + 1, _WIDTH)
PACKED = "packed"
"""The column that has those of report version 1 once more."""
PACKING = f"credit.packed_summary({', '.join(f'summary.{name}' for name in _NAMES)})"
"""What fills it."""
_READ = f"coalesce(summary.{PACKED}, {PACKING}) AS {PACKED}"
"""The second for rows that were made before the column was."""

_EPOCH = date(2000, 1, 1).toordinal()
_UNKNOWN = 2**31 - 1
"""Postgres's "infinity" in days."""
_BY_MONTH = sum(column.per is Per.MONTH for column in FIRST_COLUMNS)
_BY_CURRENCY = sum(column.per is Per.CURRENCY_AND_MONTH for column in FIRST_COLUMNS)
_SHAPE = Struct("!i8xi")
"""Of an array's head: how many dimensions, and the first one's length."""
_LENGTH = Struct("!i")
_BEGIN = Struct("!qi")
_FORMS = {"date": "i", "integer": "i", "bigint": "q"}
_INT, _START = 4 + 4, 8 + 4
"""Bytes: of an element after its length; before the first array. Before the elements there are
12, and 8 for each dimension."""


def summary_to_row(summary: Summary) -> dict[str, Any]:
    """The values of all columns but the key's, as far as the summary has them."""
    money = summary.money
    row: dict[str, Any] = {
        "data_version": summary.data_version,
        "first_month": first_day(summary.first_month),
        "currencies": [series.currency for series in money],
        "money_first_month": [first_day(series.first_month) for series in money],
    }
    row |= {name: getattr(summary, name) for name in _NAMES[_MONTHS]}
    row |= {name: [getattr(series, name) for series in money] for name in _NAMES[_MONEY]}
    for series in all_added():
        held = summary.added.get(series.version)
        if held is not None:
            names = [column.name for column in series.columns]
            row |= zip(names, series.values(held), strict=True)
    return row


def columns_read(version: ReportVersion) -> str:
    """What `summary_from_row` takes, as a list for a statement over credit.summary."""
    added = [f"summary.{column.name}" for series in version.added for column in series.columns]
    return ", ".join([_READ, *added])


def summary_from_row(row: Sequence[Any], added: Sequence[AddedSeries] = ()) -> Summary | None:
    """The summary of one row. On the path of every query.

    Args:
        row: the values of `columns_read`.
        added: the series of that version.

    Returns:
        None where the row lacks one of these series: it is yet to be rebuilt.

    Raises:
        StoreError: its packed form is malformed.
    """
    if not added:
        return summary_of(row[0])
    found: dict[int, Any] = {}
    start = 1
    for series in added:
        end = start + len(series.columns)
        found[series.version] = series.read(row[start:end])
        start = end
    return None if None in found.values() else summary_of(row[0], found)


def summary_of(packed: bytes, added: Mapping[int, Any] | None = None) -> Summary:
    """The summary.

    Args:
        packed: of its row.
        added: `Summary.added`; None: there are none.

    Raises:
        StoreError: it is not what credit.packed_summary makes.
    """
    try:
        return _summary(packed, added or {})
    except (error, ValueError) as malformed:
        raise StoreError("the packed form of a summary is not whole") from malformed


def _summary(packed: bytes, added: Mapping[int, Any]) -> Summary:
    dimensions, months = _SHAPE.unpack_from(packed, _START)
    if dimensions != 1:
        raise ValueError("a summary has months")
    at = _START + _BY_MONTH * (20 + _INT * months)
    dimensions, count = _SHAPE.unpack_from(packed, at)
    if dimensions:
        (length,) = _LENGTH.unpack_from(packed, at + 20 + _INT * count + 20)
    else:
        count = length = 0
    struct, by_month, by_currency = _layout(months, count, length)
    values = list(struct.unpack_from(packed))
    version, first, opened, *series = by_month(values)
    names = packed[struct.size :].decode()
    money = [
        MoneySeries(name, _month(begun), *of_currency)
        for name, pick in zip(names.split(",") if names else (), by_currency, strict=True)
        for begun, *of_currency in (pick(values),)
    ]
    fields: list[Any] = [list(map(_date, opened)), *series, tuple(money), added]
    return Summary(version, _month(first), *fields)


Pick = Callable[[list[int]], tuple[Any, ...]]


@lru_cache(maxsize=256)
def _layout(months: int, count: int, length: int) -> tuple[Struct, Pick, list[Pick]]:
    """How to read one of so many months, currencies, and months of these.

    Kept: people's histories are of few lengths.

    Returns:
        All of it but the currencies' names; what picks of its values the data version, the
        first month and each column by month; and for each currency its first month and
        each column.
    """
    first = 2 + _BY_MONTH * months
    money = first + count
    struct = Struct(
        _BEGIN.format
        + ("20x" + "4xi" * months) * _BY_MONTH
        + ("20x" if count else "12x")
        + "4xi" * count
        + (("28x" if count else "12x") + "4xq" * (count * length)) * _BY_CURRENCY
    )
    by_month = [slice(at, at + months) for at in range(2, first, months)]
    by_currency: list[Pick] = [
        itemgetter(first + place, *[slice(at, at + length) for at in range(*starts)])
        for place in range(count)
        for starts in (
            (money + place * length, money + _BY_CURRENCY * count * length, count * length),
        )
    ]
    return struct, itemgetter(0, 1, *by_month), by_currency


@lru_cache(maxsize=8192)
def _date(days: int) -> date | None:
    return None if days == _UNKNOWN else date.fromordinal(_EPOCH + days)


@lru_cache(maxsize=8192)
def _month(days: int) -> int:
    return month_of(date.fromordinal(_EPOCH + days))


def packed_form(row: Mapping[str, Any]) -> bytes:
    """What credit.packed_summary makes of a row of credit.summary, for comparing.

    Args:
        row: with the values of version 1's columns, each in its place as summary_to_row does it.
    """
    parts = [_BEGIN.pack(row["data_version"], _days(row["first_month"]))]
    for column in FIRST_COLUMNS[2:]:
        values = row[column.name]
        if column.name == "currencies":
            continue
        if column.type == "date":
            values = [_UNKNOWN if value is None else _days(value) for value in values]
        parts.append(_array(column.type, values))
    parts.append(",".join(row["currencies"]).encode())
    return b"".join(parts)


def _array(kind: str, values: Sequence[Any]) -> bytes:
    """As array_send; of one or two dimensions."""
    oid, form = postgres.types[kind].oid, _FORMS[kind]
    if not values:
        return Struct("!iiI").pack(0, 0, oid)
    rows = values if isinstance(values[0], list) else None
    lengths = [len(values)] if rows is None else [len(values), len(rows[0])]
    bounds = [number for length in lengths for number in (length, 1)]
    every = values if rows is None else [value for each in rows for value in each]
    width = calcsize(f"!{form}")
    elements = [number for value in every for number in (width, value)]
    head = Struct(f"!iiI{len(bounds)}i").pack(len(lengths), 0, oid, *bounds)
    return head + Struct("!" + f"i{form}" * len(every)).pack(*elements)


def _days(day: date) -> int:
    return day.toordinal() - _EPOCH
