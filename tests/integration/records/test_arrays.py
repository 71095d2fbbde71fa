# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Columns that go to Postgres as arrays come out as they went in."""

from __future__ import annotations

import struct
from datetime import date
from typing import Any

import psycopg
import pytest

from gateway.store.arrays import ArrayFields, call_with_columns

VALUES: dict[str, list[Any]] = {
    "bool": [True, None, False],
    "int2": [-(2**15), 0, 2**15 - 1, None],
    "int4": [-(2**31), 0, 2**31 - 1, None],
    "int8": [-(2**63), 0, 2**63 - 1, None],
    "bytea": [b"", None, b"\0\xff" * 16],
    "text": ["", None, "TWD", "bank-ä"],
    "date": [date(1, 1, 1), date(1999, 12, 31), date(2000, 1, 1), date(9999, 12, 31), None],
}


@pytest.mark.parametrize("kind", VALUES)
def test_every_kind_of_column_arrives_as_it_was_with_nulls(postgres_url: str, kind: str) -> None:
    rows = [(value, number) for number, value in enumerate(VALUES[kind])]
    with psycopg.connect(postgres_url) as connection:
        connection.execute(f"CREATE TEMP TABLE arrived (value {kind}, number int4)".encode())
        statement = f"INSERT INTO arrived SELECT * FROM unnest(%b::{kind}[], %b::int4[])"  # noqa: S608 - ours
        call_with_columns(connection, statement, (kind, "int4"), list(zip(*rows, strict=True)))
        found = connection.execute("SELECT value, number FROM arrived ORDER BY number").fetchall()
        connection.rollback()
    assert found == rows


@pytest.mark.parametrize("kind", ["int2", "int4", "int8"])
@pytest.mark.parametrize("edge", [7, 15, 16, 31, 32, 63])
def test_integers_arrive_whatever_their_size_and_sign(
    postgres_url: str, kind: str, edge: int
) -> None:
    width = {"int2": 15, "int4": 31, "int8": 63}[kind]
    near = [n for n in (2**edge - 1, 2**edge, -(2**edge)) if -(2**width) <= n < 2**width]
    for column in ([0, 1, *near], [0, 1, *(n for n in near if n > 0)]):
        for shapes in ([(len(column),)], [(1,), (len(column) - 1,)]):
            arrived = _copied(postgres_url, kind, ArrayFields(shapes).encoded(kind, column))
            assert [each for row in arrived for each in row] == column


@pytest.mark.parametrize("number", [2**31, 2**32, 2**32 + 1, -(2**31) - 1])
def test_an_integer_that_does_not_fit_its_column_is_never_sent(number: int) -> None:
    with pytest.raises(struct.error):
        ArrayFields([(2,)]).encoded("int4", [1, number])


@pytest.mark.parametrize("kind", ["int4", "int8"])
def test_arrays_of_any_shapes_go_into_rows_by_copy(postgres_url: str, kind: str) -> None:
    large = 2**31 - 1 if kind == "int4" else 2**63 - 1
    shapes = [(1, 1), (3, 2), (1, 700), (2, 1)]
    matrices = [
        [[(-1) ** n * (large - n) for n in range(width)] for _ in range(height)]
        for height, width in shapes
    ]
    matrices.append([[0, 0], [0, 0]])
    flat = [value for rows in matrices for row in rows for value in row]
    fields = ArrayFields([*shapes, (2, 2)]).encoded(kind, flat)
    assert _copied(postgres_url, kind, fields) == matrices


def test_columns_that_come_again_or_have_one_value_are_encoded_like_any_other(
    postgres_url: str,
) -> None:
    fields = ArrayFields([(2,), (1,), (3,)])
    zeros, others, day = [0] * 6, [1, 2, 3, 4, 5, 6], date(2005, 9, 1)
    columns: list[tuple[str, list[Any]]] = [
        ("int4", others),
        ("int8", others),
        ("int4", zeros),
        ("int4", list(zeros)),
        ("int4", others),
        ("int8", zeros),
        ("date", [None] * 6),
        ("date", [day] * 6),
        ("date", [None, day, day, day, None, day]),
    ]
    for kind, column in columns:
        arrived = _copied(postgres_url, kind, fields.encoded(kind, column))
        assert arrived == [column[:2], column[2:3], column[3:]]
    empty = ArrayFields([(0,), (0,)]).encoded("text", [])
    assert _copied(postgres_url, "text", empty) == [[], []]


def _copied(postgres_url: str, kind: str, fields: list[bytes]) -> list[Any]:
    """What fields of one column are in Postgres."""
    with psycopg.connect(postgres_url) as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE TEMP TABLE arrived (value {kind}[])".encode())
        with cursor.copy("COPY arrived FROM STDIN (FORMAT binary)") as copy:
            copy.write(b"PGCOPY\n\xff\r\n\0" + bytes(8))
            copy.write(b"".join(b"\0\1" + each for each in fields) + b"\xff\xff")
        found = cursor.execute("SELECT value FROM arrived").fetchall()
        connection.rollback()
    return [row[0] for row in found]


def test_columns_of_the_same_values_are_one_object_and_others_are_not() -> None:
    fields = ArrayFields([(2,), (1,)])
    first = fields.encoded("int4", [1, 2, 3])
    assert fields.encoded("int4", [1, 2, 3]) is first
    assert fields.encoded("int4", [1, 2, 4]) is not first
    assert fields.encoded("int8", [1, 2, 3]) is not first


@pytest.mark.parametrize("kind", ["int8", "date"])
def test_of_no_rows_there_are_no_fields(kind: str) -> None:
    assert ArrayFields([]).encoded(kind, []) == []
