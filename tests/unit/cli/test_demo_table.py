# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The table that ends the demo: amounts as amounts, and no more than a bank's codes say."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from adapters.registry import query_adapter
from gateway.demo.story.table import Told, amount, answers_table
from tests.support.records.report_strategies import FULL_REPORT


def _told(bank: str, name: str) -> Told:
    adapter = query_adapter(name)
    return Told(
        bank=bank,
        form=name,
        report=adapter.read_report(adapter.render_report(FULL_REPORT)),
        floored=frozenset(loss.figure for loss in adapter.losses if loss.kind == "floor"),
        history="",
        leaf_index=0,
        partner_counter=1,
    )


def _text(told: list[Told]) -> str:
    printed = StringIO()
    Console(width=100, file=printed).print(answers_table(told))
    return printed.getvalue()


def _line(text: str, label: str) -> str:
    (line,) = [each for each in text.splitlines() if each.startswith(label)]
    return line


def test_no_bank_is_said_to_know_more_than_its_codes_say() -> None:
    text = _text([_told("Jade", "json-pbc"), _told("Amber", "xml-metro2")])
    # 45 days past due: one format carries the days, the other a code that begins at 30.
    now = _line(text, "past due now")
    assert "45 days " in now
    assert "30 days or more" in now
    # Both write a code for the worst: 95 days.
    most = _line(text, "most in 24 months")
    assert most.count("or more") == 2
    assert "91 days" in most
    assert "90 days" in most


def test_no_amount_is_shown_in_minor_units() -> None:
    text = _text([_told("Jade", "json-pbc")])
    assert "20,000.00" in _line(text, "credit limit, TWD")
    assert "2000000" not in text.replace(",", "")


@pytest.mark.parametrize(
    ("minor_units", "currency", "text"),
    [
        (6580200, "TWD", "65,802.00"),
        (-5, "CNY", "-0.05"),
        (0, "CNY", "0.00"),
        (1234, "JPY", "1,234"),
        (1234, "KWD", "1.234"),
        (-1234567, "KWD", "-1,234.567"),
        (7, "DEM", "7 minor units"),
    ],
)
def test_an_amount_has_the_decimals_of_its_currency(
    minor_units: int, currency: str, text: str
) -> None:
    assert amount(minor_units, currency) == text
