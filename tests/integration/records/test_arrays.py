# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Columns that go to Postgres as arrays come out as they went in."""

from __future__ import annotations

from datetime import date
from typing import Any

import psycopg
import pytest

from gateway.store.arrays import call_with_columns

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
