# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway query --portfolio FILE --out FILE` against a real server."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from gateway.cli.ask.portfolio.answers import AnswersFile
from gateway.client import QUERY_BODY_TYPE
from tests.integration.portfolio.command import ask
from tests.integration.portfolio.test_portfolios import client_of, question
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.log.whole_log import read_whole_log
from tests.support.suite.exhaustive import first_every_day


@pytest.fixture
def bank(cli_bank: Bank) -> Bank:
    """A bank with files for the command line."""
    return cli_bank


def _csv(path: Path, people: list[str], **more: str) -> Path:
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["subject", *more])
        writer.writerows([person, *more.values()] for person in people)
    return path


async def test_a_csv_of_people_becomes_a_csv_of_answers_in_the_same_order(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    people = [resident(1), resident(99), "110105194912310020", resident(2)]
    given, out = _csv(tmp_path / "people.csv", people), tmp_path / "answers.csv"
    result = await ask(stack, bank, "--portfolio", str(given), "--out", str(out), "--json")
    assert result.exit_code == 1, result.output  # somebody was refused
    assert json.loads(result.stdout) == {
        "outcome": "complete",
        "items": 4,
        "answered": 2,
        "refused": {"CONSENT_NOT_FOUND": 1, "INVALID_IDENTIFIER": 1},
        "unchecked": [],
    }
    with out.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["number"], row["outcome"], row["reason"]) for row in rows] == [
        ("1", "answered", ""),
        ("2", "refused", "CONSENT_NOT_FOUND"),
        ("3", "refused", "INVALID_IDENTIFIER"),
        ("4", "answered", ""),
    ]
    assert rows[0]["status"] == "NO_RECORD"
    assert json.loads(rows[0]["report"])["as_of_date"] == "2005-09-30"
    assert not any(person in out.read_text() for person in people)
    assert out.stat().st_mode & 0o077 == 0
    assert not out.with_name("answers.csv.progress").exists()


async def test_json_lines_go_both_ways_and_may_hold_bodies_of_ones_own(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    given, out = tmp_path / "people.jsonl", tmp_path / "answers.jsonl"
    given.write_text("\n".join(json.dumps({"subject": resident(n)}) for n in (1, 2)))
    result = await ask(stack, bank, "--portfolio", str(given), "--out", str(out))
    assert result.exit_code == 0, result.output
    assert "2 answered, 0 refused" in result.stdout
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert [(row["number"], row["outcome"]) for row in rows] == [(1, "answered"), (2, "answered")]
    given.write_text(json.dumps({"body": question(1).decode(), "as_of": "2005-09-30"}))
    again = tmp_path / "again.jsonl"
    result = await ask(
        stack,
        bank,
        "--portfolio",
        str(given),
        "--body-type",
        QUERY_BODY_TYPE,
        "--out",
        str(again),
    )
    assert result.exit_code == 0, result.output


@pytest.mark.exhaustive
async def test_a_portfolio_that_was_cut_is_resumed_into_the_same_file(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    people = [resident(1 + number % 20) for number in range(400)]
    given, out = _csv(tmp_path / "people.csv", people), tmp_path / "answers.csv"
    bodies = [question(1 + number % 20) for number in range(400)]
    async with client_of(stack, bank) as client:
        call = client.query_portfolio(bodies, QUERY_BODY_TYPE)
        answers = aiter(call)
        with AnswersFile(out, resume=False) as file:
            file.add(await anext(answers), call.progress)
        await answers.aclose()
    with out.open("a") as torn:  # as if the process had ended in the middle of a row
        torn.write("257,answ")
    result = await ask(stack, bank, "--portfolio", str(given), "--out", str(out))
    assert result.exit_code == 2
    assert "--resume" in result.stderr
    result = await ask(stack, bank, "--portfolio", str(given), "--out", str(out), "--resume")
    assert result.exit_code == 0, result.output
    assert "400 answered, 0 refused" in result.stdout
    with out.open(newline="") as rows:
        assert [row["number"] for row in csv.DictReader(rows)] == [str(n) for n in range(1, 401)]
    log = read_whole_log(stack.database_url, stack.trust().log)
    assert log.outcomes() == {"ANSWERED": 401}  # the resumption has an entry of its own


@pytest.mark.parametrize(
    ("content", "name", "words"),
    first_every_day(
        [
            ("subject,nickname\n1,2\n", "people.csv", "may have only"),
            ("person\n1\n", "people.csv", "subject is needed"),
            ("subject,purpose\n1,curiosity\n", "people.csv", "line 2"),
            ("subject,as_of\n1,30.09.2005\n", "people.csv", "line 2"),
            ("subject,scheme\n1\n", "people.csv", "number of columns"),
            ("subject\n", "people.csv", "has no rows"),
            ("[1]\n", "people.jsonl", "line 1 is no JSON object"),
            ('{"subject": "1", "name": "2"}\n', "people.jsonl", "line 1"),
            ("subject\n1\n", "people.xlsx", ".csv, .jsonl"),
            ("subject\n" + "1\n" * 10_001, "people.csv", "more than 10,000 rows"),
        ],
        2,
    ),
)
async def test_a_file_that_cannot_be_asked_is_named_before_anything_is_sent(
    stack: Stack, bank: Bank, content: str, name: str, words: str
) -> None:
    given, out = stack.directory / name, stack.directory / "answers.csv"
    given.write_text(content)
    result = await ask(stack, bank, "--portfolio", str(given), "--out", str(out))
    assert result.exit_code == 2
    assert words in result.stderr.replace("\n", " ")
    assert not out.exists()
    assert read_whole_log(stack.database_url, stack.trust().log).outcomes() == {}
