# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A canonical report on a terminal and as JSON, of each version."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from gateway.cli.ask.report_view import print_report
from gateway.client import read_report, report_json
from gateway.wire.reports import CANONICAL_FORMS
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
