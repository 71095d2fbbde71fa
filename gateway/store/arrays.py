# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Columns of many rows, as arrays in Postgres's binary form.

For functions that take one array per column and unnest them, and for COPY of rows that
hold arrays: psycopg would look at every element for its type, which takes longer than all
else that is done with it. Here the column's type is known, and values that come again are
encoded once.
"""

from __future__ import annotations

import array as arrays
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property, lru_cache, partial
from itertools import accumulate, pairwise
from math import prod
from struct import Struct, calcsize
from sys import byteorder
from typing import Any

import psycopg
from psycopg.adapt import AdaptersMap, Buffer, Dumper
from psycopg.pq import Format
from psycopg.rows import TupleRow

_NULL = b"\xff\xff\xff\xff"
_ONE_DIMENSION = Struct("!iiIii")  # dimensions, may hold NULL, element's type, length, first
_INTEGERS = {"int2": "h", "int4": "i", "int8": "q"}
_SMALL = {"int4", "int8"}
"""Those that are made of whole words of 32 bits, their length included."""
_AT_ONCE = 512
"""Integers that are packed with one format; formats are kept by their length."""
_LENGTH = Struct("!i")
_EPOCH = date(2000, 1, 1).toordinal()
_EPOCH_TIME = datetime(2000, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Encoded:
    """A value that is encoded already, most often an array; the statement has to say its type."""

    data: bytes


class _EncodedDumper(Dumper):
    """Hands it on."""

    format = Format.BINARY

    def dump(self, obj: Encoded) -> Buffer:
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


def _timestamptz(value: datetime) -> bytes:
    return _int8((value - _EPOCH_TIME) // _MICROSECOND)


_int4: Callable[[int], bytes] = partial(Struct("!ii").pack, 4)
_int8: Callable[[int], bytes] = partial(Struct("!iq").pack, 8)
_ELEMENTS: dict[str, Callable[[Any], bytes]] = {
    "bool": partial(Struct("!i?").pack, 1),
    "int2": partial(Struct("!ih").pack, 2),
    "int4": _int4,
    "int8": _int8,
    "bytea": _bytea,
    "text": _text,
    "date": _date,
    "timestamptz": _timestamptz,
}

_SELDOM_DIFFERENT = {"bool", "text", "date"}
"""Of many values only few are different; each of these is encoded once."""


@lru_cache(maxsize=2 * _AT_ONCE)
def _packer(kind: str, count: int) -> Callable[..., bytes]:
    """Packs integers, each after its length in bytes."""
    return Struct("!" + f"i{_INTEGERS[kind]}" * count).pack


def _elements(kind: str, values: Sequence[Any]) -> bytes:
    """Values one after the other; None is NULL."""
    if kind in _INTEGERS and None not in values:
        return _integers(kind, values)
    if kind in _SELDOM_DIFFERENT:
        known = {value: _element(kind, value) for value in set(values)}
        return b"".join(map(known.__getitem__, values))
    if kind == "bytea" and values and None not in values:
        (length, *others) = set(map(len, values))
        if not others:
            before = _LENGTH.pack(length)
            return before + before.join(values)
    return b"".join([_element(kind, value) for value in values])


def _element(kind: str, value: Any) -> bytes:
    return _NULL if value is None else _ELEMENTS[kind](value)


def _integers(kind: str, values: Sequence[int]) -> bytes:
    """The same where none is missing: all are of one width."""
    if not any(values):
        return _ELEMENTS[kind](0) * len(values)
    found = _small_integers(kind, values) if kind in _SMALL else None
    return _any_integers(kind, values) if found is None else found


def _small_integers(kind: str, values: Sequence[int]) -> bytes | None:
    """The same in a quarter of the time; None: one is negative, or does not fit 32 bits."""
    try:
        low = arrays.array("I", values)
    except OverflowError:
        return None
    if byteorder == "little":
        low.byteswap()
    if kind == "int4" and not low.tobytes()[:: low.itemsize].isascii():
        return None  # the sign's bit is set in one of them
    element = arrays.array("I", _ELEMENTS[kind](0))
    elements = element * len(values)
    elements[len(element) - 1 :: len(element)] = low
    return elements.tobytes()


def _any_integers(kind: str, values: Sequence[int]) -> bytes:
    found = []
    for start in range(0, len(values), _AT_ONCE):
        part = values[start : start + _AT_ONCE]
        with_lengths = [calcsize(_INTEGERS[kind])] * (2 * len(part))
        with_lengths[1::2] = part
        found.append(_packer(kind, len(part))(*with_lengths))
    return b"".join(found)


@lru_cache(maxsize=8192)
def _array(kind: str, values: tuple[Any, ...]) -> bytes:
    """An array after its length; for those that come again."""
    header = _ONE_DIMENSION.pack(1, 1, psycopg.postgres.types[kind].oid, len(values), 1)
    elements = _elements(kind, values)
    return _LENGTH.pack(len(header) + len(elements)) + header + elements


@lru_cache(maxsize=4096)
def _header(kind: str, *lengths: int) -> bytes:
    """The length of an array of integers without NULL, and all that is before these."""
    bounds = [number for length in lengths for number in (length, 1)]
    header = Struct(f"!iiI{len(bounds)}i").pack(
        len(lengths), 0, psycopg.postgres.types[kind].oid, *bounds
    )
    size = prod(lengths) * (_LENGTH.size + calcsize(_INTEGERS[kind]))
    return _LENGTH.pack(len(header) + size) + header


class ArrayFields:
    """Columns of arrays as fields of rows for COPY in binary form, each after its length.

    All columns of one have arrays of the same shapes, row by row, and hold their elements
    one after the other.
    """

    def __init__(self, shapes: Sequence[tuple[int, ...]]) -> None:
        """Args: shapes: of each row's array, its lengths; none of them is 0."""
        self._shapes = shapes
        # All rows': most often there is only one.
        self._shape = shapes[0] if len(set(shapes)) == 1 else None
        self._frames: dict[str, list[tuple[bytes, int, int]]] = {}
        self._known: dict[tuple[str, int], tuple[Sequence[Any], list[bytes]]] = {}
        self._columns: dict[str, list[tuple[Sequence[Any], list[bytes]]]] = {}

    @cached_property
    def _ends(self) -> list[int]:
        """Of each row's elements, where they end."""
        return list(accumulate(map(prod, self._shapes)))

    def encoded(self, kind: str, values: Sequence[Any]) -> list[bytes]:
        """The fields of one column.

        Args:
            kind: Postgres's name for the type of the elements.
            values: of all rows; only of one-dimensional dates and texts can be None.

        Returns:
            For values that were given before, the very object that it was then.
        """
        known = self._known.get((kind, id(values)))
        if known is None:
            columns = self._columns.setdefault(kind, [])
            fields = next((fields for column, fields in columns if column == values), None)
            if fields is None:
                fields = self._encode(kind, values)
                columns.append((values, fields))
            # With the values, so that no others come to have their id.
            known = self._known[kind, id(values)] = values, fields
        return known[1]

    def _encode(self, kind: str, values: Sequence[Any]) -> list[bytes]:
        if kind in _INTEGERS:
            return self._framed(kind, values)
        is_one = values.count(*values[:1] or [None]) == len(values)
        if is_one and self._shape is not None:
            return [_array(kind, tuple(values[: prod(self._shape)]))] * len(self._shapes)
        spans = list(pairwise([0, *self._ends]))
        if is_one:
            lengths = [end - start for start, end in spans]
            of_length = {n: _array(kind, tuple(values[:n])) for n in set(lengths)}
            return [of_length[n] for n in lengths]
        return [_array(kind, tuple(values[start:end])) for start, end in spans]

    def _framed(self, kind: str, values: Sequence[int]) -> list[bytes]:
        elements = _integers(kind, values)
        if self._shape is not None:
            header = _header(kind, *self._shape)
            fields = Struct(f"{len(elements) // len(self._shapes)}s").iter_unpack(elements)
            return [header + field for (field,) in fields]
        if kind not in self._frames:
            self._frames[kind] = self._make_frames(kind)
        return [header + elements[start:end] for header, start, end in self._frames[kind]]

    def _make_frames(self, kind: str) -> list[tuple[bytes, int, int]]:
        """For each row what stands before its elements, and where these are."""
        width = _LENGTH.size + calcsize(_INTEGERS[kind])
        spans = pairwise([0, *(width * end for end in self._ends)])
        headers = [_header(kind, *shape) for shape in self._shapes]
        return [(header, *span) for header, span in zip(headers, spans, strict=True)]


def array(kind: str, values: Iterable[Any]) -> Encoded:
    """One column's values, for a statement that says the array's type; None is NULL."""
    elements = values if isinstance(values, list) else list(values)
    return Encoded(_column_header(kind, len(elements)) + _elements(kind, elements))


def fresh_bytes(values: Sequence[bytes | None]) -> Encoded:
    """The same of byte strings that do not come again, of which nothing is kept here."""
    parts = [_column_header("bytea", len(values))]
    for value in values:
        if value is None:
            parts.append(_NULL)
        else:
            parts += (_LENGTH.pack(len(value)), value)
    return Encoded(b"".join(parts))


@lru_cache(maxsize=4096)
def _column_header(kind: str, length: int) -> bytes:
    return _ONE_DIMENSION.pack(1, 1, psycopg.postgres.types[kind].oid, length, 1)


def encoded(kind: str, value: Any) -> bytes:
    """One value, for a statement that says its type. Texts and bytes are as they are."""
    return _ELEMENTS[kind](value)[_LENGTH.size :]


def accept_arrays(adapters: AdaptersMap) -> None:
    """From now on statements of this connection or cursor take these arrays."""
    adapters.register_dumper(Encoded, _EncodedDumper)


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
        accept_arrays(cursor.adapters)
        arrays = [array(kind, values) for kind, values in zip(kinds, columns, strict=True)]
        cursor.execute(statement, arrays)
