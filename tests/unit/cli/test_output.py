# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Text of people reaches terminals, spreadsheets and programs as data."""

from __future__ import annotations

import ast
import io
import json
import sys
from pathlib import Path

import pytest
from rich.table import Table
from rich.text import Text

from gateway.cli.output import (
    Terminal,
    bad,
    csv_cell,
    json_text,
    mend_encodings,
    print_csv,
    visible,
)

HOSTILE = [
    "[legal] request 17",
    "ticket [legal] see [/secure/case-17]",
    "[bold]x[/bold] :warning:",
    "\x1b]0;title\x07\x1b[2J",
    "a\u202egnp.exe",
    "a\u2066b\u2069",
    "\x9b31m",
    "\ud800 alone",
    "案件 ✓",
    "\u200bzero",
]


def _printed(monkeypatch: pytest.MonkeyPatch, value: object, encoding: str = "utf-8") -> str:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    mend_encodings()
    Terminal().print(value)
    sys.stdout.flush()
    return raw.getvalue().decode(encoding)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "gbk", "latin-1"])
def test_no_text_of_people_is_obeyed_by_a_terminal_or_ends_a_verb(
    text: str, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = Table("cause")
    table.add_row(text)
    table.add_row(Text(text))
    for value in (text, Text(text), table, bad(text)):
        shown = _printed(monkeypatch, value, encoding)
        assert all(each.isprintable() or each == "\n" for each in shown)
        if text.isascii() and text.isprintable():
            assert text in shown


def test_a_line_end_in_a_cause_is_shown_and_not_obeyed() -> None:
    assert visible("a\nverified: all") == "a\\u000averified: all"


@pytest.mark.parametrize("text", HOSTILE)
def test_json_says_exactly_what_the_log_says(text: str) -> None:
    written = json_text({"cause": text})
    assert json.loads(written) == {"cause": text}
    assert written.isprintable()


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1"])
def test_no_cell_is_taken_for_a_formula_and_the_text_can_be_had_back(text: str) -> None:
    cell = csv_cell(text)
    assert cell.startswith("'")
    assert cell[1:] == visible(text)
    assert csv_cell(-5) == -5


def test_csv_holds_no_escape_sequence(capsys: pytest.CaptureFixture[str]) -> None:
    print_csv(["cause"], [{"cause": "\x1b[31m=1"}, {"cause": "=1"}])
    assert capsys.readouterr().out == "cause\n\\u001b[31m=1\n'=1\n"


@pytest.mark.parametrize("width", [20, 40, 80])
def test_no_amount_and_no_id_is_cut_at_any_width(
    width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    table = Table("month", "reported", "on time", "worst days", "currency", "due", "paid", "id")
    amounts = ("50,000,000", "49,999,999")
    table.add_row("2005-09", "2", "2", "0", "TWD", *amounts, "instalment-acct-7")
    shown = _printed(monkeypatch, table)
    for text in (*amounts, "instalment-acct-7"):
        assert text in shown
    assert "…" not in shown


def test_what_is_piped_has_no_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    table = Table("month", "balance")
    table.add_row("2005-09 " * 30, "50,000,000")
    assert "50,000,000" in _printed(monkeypatch, table)
    assert ("2005-09 " * 30).strip() in _printed(monkeypatch, table)


def test_only_one_module_prints() -> None:
    """No verb has a console of its own, prints past it, or writes markup."""
    root = Path(__file__).parents[3] / "gateway" / "cli"
    for file in root.rglob("*.py"):
        if file.name == "output.py":
            continue
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in {"print", "Console", "typer.echo", "typer.secho"}, file
                assert called != "Text.from_markup", file
                named = {word.arg: ast.unparse(word.value) for word in node.keywords}
                assert named.get("markup", "False") == "False", file
