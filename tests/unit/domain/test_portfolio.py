# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Synthetic portfolios: repeatable, and as orderly as real files are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

import pytest

from gateway.demo.card_portfolio import UCI_COLUMNS, card_portfolio
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS, loan_portfolio
from gateway.domain.months import last_day
from gateway.domain.people.synthetic import synthetic_resident_id


@pytest.mark.parametrize("portfolio", [card_portfolio, loan_portfolio])
def test_the_same_seed_gives_the_same_rows(
    portfolio: Callable[[int, int], Iterator[list[str]]],
) -> None:
    assert list(portfolio(50, 1)) == list(portfolio(50, 1))
    assert list(portfolio(50, 1)) != list(portfolio(50, 2))


def test_cards_have_the_columns_of_the_real_file_and_a_row_a_client() -> None:
    header, *rows = card_portfolio(200, 7)
    assert header == list(UCI_COLUMNS)
    assert len(header) == 25
    assert [row[0] for row in rows] == [str(n) for n in range(1, 201)]
    assert {len(row) for row in rows} == {25}


def test_months_late_rise_by_one_a_month_at_most() -> None:
    for row in list(card_portfolio(2_000, 7))[1:]:
        statuses = [int(cell) for cell in reversed(row[6:12])]
        for earlier, later in pairwise(statuses):
            # 2 after paying is the real file's way: the month late counts with the one due.
            assert later <= max(2, earlier + 1)


def test_roll_rates_are_near_those_of_the_real_file() -> None:
    moves: dict[str, Counter[str]] = defaultdict(Counter)
    for row in list(card_portfolio(3_000, 7))[1:]:
        for later, earlier in pairwise(row[6:12]):
            moves[earlier][later] += 1
    for status, stays in {"-2": 0.81, "-1": 0.76, "0": 0.89, "2": 0.58}.items():
        assert moves[status][status] / moves[status].total() == pytest.approx(stays, abs=0.05)


def _loans() -> dict[str, list[dict[str, str]]]:
    header, *rows = loan_portfolio(400, 7)
    assert header == list(INSTALMENT_COLUMNS)
    loans: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        loans[row[0]].append(dict(zip(header, row, strict=True)))
    return loans


def test_a_loan_says_the_same_of_itself_in_every_row() -> None:
    whole = ("resident_id", "product", "currency", "principal_minor", "open_date", "close_date")
    for rows in _loans().values():
        assert len({tuple(row[name] for name in whole) for row in rows}) == 1
        assert len({row["month"] for row in rows}) == len(rows)


def test_a_loans_balance_falls_by_what_is_paid_and_it_closes_at_zero() -> None:
    for rows in _loans().values():
        balance = int(rows[0]["principal_minor"])
        for row in rows:
            balance -= int(row["paid_minor"])
            assert int(row["balance_minor"]) == balance
            late = int(row["paid_minor"]) < int(row["due_minor"])
            assert (int(row["days_past_due"]) > 0) == late
        last = rows[-1]
        year, month = map(int, last["month"].split("-"))
        closing = last_day(year * 12 + month - 1) if balance == 0 else None
        assert last["close_date"] == (closing.isoformat() if closing else "")
        assert date.fromisoformat(last["open_date"]) < last_day(year * 12 + month - 1)


def test_some_borrowers_hold_a_card_and_some_do_not() -> None:
    borrowers = {rows[0]["resident_id"] for rows in _loans().values()}
    holders = {synthetic_resident_id(n) for n in range(1, 401)}
    assert 100 < len(borrowers & holders) < 250
    assert 10 < len(borrowers - holders) < 40
