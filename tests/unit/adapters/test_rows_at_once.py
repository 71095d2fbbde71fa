# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rows that are parsed many at once come out as each does by itself, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.engine.contribution import CsvAdapter
from adapters.registry import contribution_adapter
from gateway.demo.card_portfolio import card_portfolio
from gateway.demo.loan_portfolio import loan_portfolio
from gateway.errors import RejectedRowError

ROWS = {"uci-csv": list(card_portfolio(40, 3)), "instalment-csv": list(loan_portfolio(40, 3))}
_WORDS = "0 -0 01 -1 +1 1_0 1.0 1,2 x \uff11 2005-02 2005-13 2005-02-30 CNY"
CELLS = [*_WORDS.split(), "", " 1", "1 ", "1\n2", "\n", "1\r", "1\n", "9" * 15, "-" + "9" * 16]


def _one_by_one(adapter: CsvAdapter, rows: list[list[str]], header: list[str]) -> object:
    """What each row gives; None if one cannot be read."""
    try:
        return [adapter.parse_row(row, header) for row in rows]
    except RejectedRowError:
        return None


@pytest.mark.parametrize("name", ROWS)
def test_rows_at_once_are_what_each_of_them_is(name: str) -> None:
    adapter = contribution_adapter(name)
    header, *rows = ROWS[name]
    found = adapter.parse_rows(rows, header)
    assert found is not None
    assert found == [adapter.parse_row(row, header) for row in rows]
    turned = [row[::-1] for row in rows]
    assert adapter.parse_rows(turned, header[::-1]) == found


@given(
    st.sampled_from(list(ROWS)),
    st.lists(st.tuples(st.integers(0, 7), st.integers(0, 30), st.sampled_from(CELLS)), max_size=3),
)
def test_a_cell_that_no_row_may_have_is_in_no_rows_at_once(
    name: str, changes: list[tuple[int, int, str]]
) -> None:
    adapter = contribution_adapter(name)
    assert isinstance(adapter, CsvAdapter)
    header, *rows = [list(row) for row in ROWS[name][:9]]
    for row, place, cell in changes:
        rows[row][place % len(header)] = cell
    assert adapter.parse_rows(rows, header) == _one_by_one(adapter, rows, header)


def test_a_row_of_another_width_is_in_no_rows_at_once() -> None:
    adapter = contribution_adapter("instalment-csv")
    header, *rows = ROWS["instalment-csv"]
    assert adapter.parse_rows([*rows, rows[0][:-1]], header) is None
