# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A canonical report on a terminal and as JSON, of each version."""

from __future__ import annotations

import io
from datetime import date

import pytest
from rich.console import Console

from adapters.cards import card_in_use
from gateway.cli.ask.report_view import print_report
from gateway.cli.ask.risk_view import risk_rows
from gateway.client import read_report, report_json
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.risk.score import risk_of
from gateway.wire.reports import CANONICAL_FORMS
from tests.cards.people import summary_of
from tests.support.records.report_examples import example_reports


def _shown(version: int) -> str:
    console = Console(file=io.StringIO(), width=200)
    form = CANONICAL_FORMS[version]
    full, _, _ = example_reports(version)
    report = read_report(form.encode(full), form.body_type)
    assert report is not None
    print_report(console, report)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize("version", CANONICAL_FORMS)
def test_every_version_is_shown_whole(version: int) -> None:
    text = _shown(version)
    for said in ("OVERDUE", "accounts, open", "worst days past due", "money in minor units"):
        assert said in text


def test_a_score_is_shown_with_its_reasons_and_its_card() -> None:
    card = card_in_use()
    header, *clients = card_portfolio(3, 3)
    risk = risk_of(summary_of(clients[1], header), date(2005, 9, 30), card)
    shown = list(risk_rows(risk))
    values = [value for _, value in shown]
    rows = dict(shown)
    assert rows["points, more is riskier"] == str(risk.points)
    percent = f"{(risk.probability_basis_points or 0) / 100:.2f}%"
    assert rows["misses the payment of 2005-10"] == f"{percent} of such people"
    added = [int(value) for value in values if value.startswith("+")]
    assert added == [reason.points for reason in risk.reasons]
    assert sum(added) == risk.points
    assert card.digest.hex()[:16] in rows["scorecard"]


def test_why_there_is_no_score_is_shown() -> None:
    rows = dict(risk_rows(risk_of(None, date(2005, 9, 30), card_in_use())))
    assert rows["not scored"] == "no record"
    assert "points, more is riskier" not in rows


def test_what_was_not_reported_is_not_shown_as_0() -> None:
    text = _shown(2)
    assert "not reported" in text
    assert "a closed account is 120 days past due" in text
    assert "not reported" not in _shown(1)


def test_what_was_not_reported_is_left_out_of_the_json() -> None:
    form = CANONICAL_FORMS[2]
    full, _, _ = example_reports(2)
    document = report_json(form.encode(full), form.body_type)
    late, good = document["summary"]["money"]
    assert "balance" not in late
    assert "overdue_amount" not in late
    assert (late["balance_missing"], good["overdue_amount"]) == (1, "0")
