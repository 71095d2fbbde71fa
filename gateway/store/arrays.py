# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Columns of many rows, as arrays in Postgres's binary form.

For functions that take one array per column and unnest them, and for COPY of rows that
hold arrays: psycopg would look at every element for its type, which takes longer than all
else that is done with it. Here the column's type is known, and values that come again are
encoded once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from struct import Struct, calcsize
from typing import Any

import psycopg
from psycopg.adapt import Buffer, Dumper
from psycopg.pq import Format
from psycopg.rows import TupleRow

_NULL = b"\xff\xff\xff\xff"
_ONE_DIMENSION = Struct("!iiIii")  # dimensions, may hold NULL, element's type, length, first
_TWO_DIMENSIONS = Struct("!iiIiiii")  # the same, and the second one's length and first
_INTEGERS = {"int2": "h", "int4": "i", "int8": "q"}
_AT_ONCE = 512
"""Integers that are packed with one format; formats are kept by their length."""
_LENGTH = Struct("!i")
_EPOCH = date(2000, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class _Array:
    """An array that is encoded already; the statement has to say its type."""

    data: bytes


class _ArrayDumper(Dumper):
    """Hands it on."""

    format = Format.BINARY

    def dump(self, obj: _Array) -> Buffer:
        """See Dumper."""
        return obj.data


@lru_cache(maxsize=8192)
def _bytea(value: bytes) -> bytes:
    return _LENGTH.pack(len(value)) + value


@lru_cache(maxsize=1024)
def _text(value: str) -> bytes:
    return _bytea(value.encode())


@lru_cache(maxsize=8192)
def _date(value: date) -> bytes:
    return _int4(value.toordinal() - _EPOCH)


_int4: Callable[[int], bytes] = partial(Struct("!ii").pack, 4)
_ELEMENTS: dict[str, Callable[[Any], bytes]] = {
    "bool": partial(Struct("!i?").pack, 1),
    "int2": partial(Struct("!ih").pack, 2),
    "int4": _int4,
    "int8": partial(Struct("!iq").pack, 8),
    "bytea": _bytea,
    "text": _text,
    "date": _date,
}


@lru_cache(maxsize=2 * _AT_ONCE)
def _packer(kind: str, count: int) -> Callable[..., bytes]:
    """Packs integers, each after its length in bytes."""
    return Struct("!" + f"i{_INTEGERS[kind]}" * count).pack


def _elements(kind: str, values: Sequence[Any]) -> bytes:
    """Values one after the other; None is NULL."""
    if kind not in _INTEGERS or None in values:
        encode = _ELEMENTS[kind]
        return b"".join([_NULL if value is None else encode(value) for value in values])
    if len(values) > _AT_ONCE:
        starts = range(0, len(values), _AT_ONCE)
        return b"".join([_elements(kind, values[start : start + _AT_ONCE]) for start in starts])
    with_lengths = [calcsize(_INTEGERS[kind])] * (2 * len(values))
    with_lengths[1::2] = values
    return _packer(kind, len(values))(*with_lengths)


@lru_cache(maxsize=8192)
def encoded_array(kind: str, values: tuple[Any, ...]) -> bytes:
    """An array in Postgres's binary form, for values that come again.

    Args:
        kind: Postgres's name for the type of its elements.
        values: of these; None is NULL.
    """
    header = _ONE_DIMENSION.pack(1, 1, psycopg.postgres.types[kind].oid, len(values), 1)
    return header + _elements(kind, values)


def encoded_matrix(kind: str, rows: Sequence[Sequence[int]]) -> bytes:
    """The same of two dimensions: at least one row, all of one length and not empty."""
    if len(rows) == 1 and not any(rows[0]):
        return _zeros(kind, len(rows[0]))
    return _matrix_header(kind, len(rows), len(rows[0])) + b"".join(
        [_elements(kind, row) for row in rows]
    )


@lru_cache(maxsize=1024)
def _matrix_header(kind: str, height: int, width: int) -> bytes:
    return _TWO_DIMENSIONS.pack(2, 0, psycopg.postgres.types[kind].oid, height, 1, width, 1)


@lru_cache(maxsize=1024)
def _zeros(kind: str, width: int) -> bytes:
    return _matrix_header(kind, 1, width) + _elements(kind, (0,) * width)


def _encode(kind: str, values: Iterable[Any]) -> _Array:
    """One column's values; None is NULL."""
    elements = list(values)
    header = _ONE_DIMENSION.pack(1, 1, psycopg.postgres.types[kind].oid, len(elements), 1)
    return _Array(header + _elements(kind, elements))


def call_with_columns(
    connection: psycopg.Connection[TupleRow],
    statement: str,
    kinds: Sequence[str],
    columns: Iterable[Iterable[Any]],
) -> None:
    """Runs a statement with one array per column.

    Args:
        connection: where.
        statement: with one `%b` and a cast for each column.
        kinds: Postgres's name for the type of each column's elements.
        columns: the values of each.
    """
    with connection.cursor(binary=True) as cursor:
        cursor.adapters.register_dumper(_Array, _ArrayDumper)
        arrays = [_encode(kind, values) for kind, values in zip(kinds, columns, strict=True)]
        cursor.execute(statement, arrays)
