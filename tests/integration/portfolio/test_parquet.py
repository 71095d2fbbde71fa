# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Portfolios and their answers as Parquet, through the command line and a real server."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gateway.cli.ask.portfolio.answers import AnswersFile
from gateway.client import QUERY_BODY_TYPE
from tests.integration.portfolio.command import ask
from tests.integration.portfolio.test_portfolios import client_of, question
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.log.whole_log import read_whole_log
from tests.support.suite.exhaustive import first_every_day

arrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")


def _write(path: Path, columns: dict[str, Any]) -> Path:
    parquet.write_table(arrow.table(columns), path)
    return path


def _beside(path: Path) -> list[str]:
    """Names of files that begin as this one's does."""
    return sorted(each.name for each in path.parent.glob(f"{path.stem}*"))


def _rows(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parquet.read_table(path).to_pylist()
    return rows


async def test_parquet_goes_in_and_out_and_an_absent_value_is_left_to_the_options(
    stack: Stack, cli_bank: Bank, tmp_path: Path
) -> None:
    people = [resident(1), resident(99), "110105194912310020", resident(2)]
    columns = {
        "subject": people,
        "as_of": [None, date(2005, 8, 31), date(2005, 8, 31), date(2005, 8, 31)],
        "section": [None, ["summary"], ["summary"], ["summary", "history"]],
    }
    given, out = _write(tmp_path / "people.parquet", columns), tmp_path / "answers.parquet"
    result = await ask(stack, cli_bank, "--portfolio", str(given), "--out", str(out))
    assert result.exit_code == 1, result.output  # somebody was refused
    rows = _rows(out)
    assert [(row["number"], row["outcome"], row["reason"]) for row in rows] == [
        (1, "answered", None),
        (2, "refused", "CONSENT_NOT_FOUND"),
        (3, "refused", "INVALID_IDENTIFIER"),
        (4, "answered", None),
    ]
    assert [row["status"] for row in rows] == ["NO_RECORD", None, None, "NO_RECORD"]
    dates = [json.loads(rows[place]["report"])["as_of_date"] for place in (0, 3)]
    assert dates == ["2005-09-30", "2005-08-31"]
    assert not any(person.encode() in out.read_bytes() for person in people)
    assert out.stat().st_mode & 0o077 == 0
    assert _beside(out) == ["answers.parquet", "answers.parquet.receipts"]


@pytest.mark.parametrize("form", ["text", "bytes"])
async def test_bodies_in_a_format_of_ones_own_are_columns_of_text_or_bytes(
    stack: Stack, cli_bank: Bank, tmp_path: Path, form: str
) -> None:
    bodies = [question(1), question(2)]
    columns = {"body": [each.decode() for each in bodies] if form == "text" else bodies}
    given, out = _write(tmp_path / "people.parquet", columns), tmp_path / "answers.jsonl"
    options = ("--portfolio", str(given), "--out", str(out), "--body-type", QUERY_BODY_TYPE)
    result = await ask(stack, cli_bank, *options)
    assert result.exit_code == 0, result.output
    assert len(out.read_text().splitlines()) == 2


@pytest.mark.parametrize("all_came", first_every_day([False, True]))
async def test_a_parquet_file_appears_whole_also_of_a_portfolio_that_was_cut(
    stack: Stack, cli_bank: Bank, tmp_path: Path, *, all_came: bool
) -> None:
    people = [resident(1 + number % 20) for number in range(400)]
    bodies = [question(1 + number % 20) for number in range(400)]
    given, out = _write(tmp_path / "people.parquet", {"subject": people}), tmp_path / "a.parquet"
    async with client_of(stack, cli_bank) as client:
        call = client.query_portfolio(bodies, QUERY_BODY_TYPE)
        answers = aiter(call)
        with AnswersFile(out, resume=False) as file:
            for _ in range(2 if all_came else 1):
                file.add(await anext(answers), call.progress)
        await answers.aclose()
    assert not out.exists()
    options = ("--portfolio", str(given), "--out", str(out))
    assert (await ask(stack, cli_bank, *options)).exit_code == 2  # not without --resume
    result = await ask(stack, cli_bank, *options, "--resume")
    assert result.exit_code == 0, result.output
    assert [row["number"] for row in _rows(out)] == list(range(1, 401))
    assert _beside(out) == ["a.parquet", "a.parquet.receipts"]
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.outcomes() == {"ANSWERED": 400 if all_came else 401}  # one is the resumption's


async def test_answers_that_went_missing_are_not_gone_on_with(
    stack: Stack, cli_bank: Bank, tmp_path: Path
) -> None:
    given, out = _write(tmp_path / "p.parquet", {"subject": [resident(1)]}), tmp_path / "a.csv"
    async with client_of(stack, cli_bank) as client:
        call = client.query_portfolio([question(1)], QUERY_BODY_TYPE)
        with AnswersFile(out, resume=False) as file:
            async for batch in call:
                file.add(batch, call.progress)
    out.write_bytes(out.read_bytes()[:-1])
    options = ("--portfolio", str(given), "--out", str(out), "--resume")
    result = await ask(stack, cli_bank, *options)
    assert result.exit_code == 2
    assert "fewer answers" in result.stderr.replace("\n", " ")


@pytest.mark.parametrize(
    ("columns", "words"),
    first_every_day(
        [
            ({"subject": [110105194912310021]}, "row 1: subject is not text"),
            ({"subject": ["1"], "nickname": ["2"]}, "line 1"),
            ({"subject": ["1", "2"], "as_of": [None, "30.09.2005"]}, "line 2"),
            ({"subject": ["1"], "purpose": [3.5]}, "neither text nor a date"),
            ({"subject": ["1"] * 10_001}, "more than 10,000 rows"),
            ({"subject": ["1" * 70_000_000]}, "too large"),
            ({"subject": arrow.array([], arrow.string())}, "has no rows"),
        ],
        2,
    ),
)
async def test_a_parquet_file_that_cannot_be_asked_is_named_before_anything_is_sent(
    stack: Stack, cli_bank: Bank, tmp_path: Path, columns: dict[str, Any], words: str
) -> None:
    given, out = _write(tmp_path / "people.parquet", columns), tmp_path / "answers.csv"
    result = await ask(stack, cli_bank, "--portfolio", str(given), "--out", str(out))
    assert result.exit_code == 2
    assert words in result.stderr.replace("\n", " ")
    assert "110105194912310021" not in result.stderr
    assert not out.exists()


@pytest.mark.parametrize("side", ["portfolio", "out"])
async def test_without_the_library_parquet_is_refused_with_what_to_install(
    stack: Stack, cli_bank: Bank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, side: str
) -> None:
    given = _write(tmp_path / "people.parquet", {"subject": [resident(1)]})
    text = tmp_path / "people.csv"
    text.write_text(f"subject\n{resident(1)}\n")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    names = (given, tmp_path / "a.csv") if side == "portfolio" else (text, tmp_path / "a.parquet")
    options = ("--portfolio", str(names[0]), "--out", str(names[1]))
    result = await ask(stack, cli_bank, *options)
    assert result.exit_code == 2
    assert "credit-gateway[parquet]" in result.stderr.replace("\n", " ")
    assert read_whole_log(stack.database_url, stack.trust().log).outcomes() == {}


@pytest.mark.parametrize("cut", first_every_day([0, 10, 60]))
async def test_what_is_no_parquet_or_a_damaged_one_is_said_to_be_so(
    stack: Stack, cli_bank: Bank, tmp_path: Path, cut: int
) -> None:
    given = _write(tmp_path / "people.parquet", {"subject": [resident(1)]})
    whole = given.read_bytes()
    given.write_bytes(whole[:cut] + bytes(len(whole) - cut))
    out = tmp_path / "answers.csv"
    result = await ask(stack, cli_bank, "--portfolio", str(given), "--out", str(out))
    assert result.exit_code == 2
    assert "Parquet" in result.stderr
    assert not out.exists()
