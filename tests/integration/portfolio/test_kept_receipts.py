# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The receipts beside a portfolio's answers are verified again without the gateway."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.cli.ask.portfolio.answers import AnswersFile
from gateway.client import QUERY_BODY_TYPE
from tests.integration.portfolio.command import ask
from tests.integration.portfolio.test_portfolios import PEOPLE, client_of, question
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.suite.exhaustive import first_every_day

COUNT = 600
NUMBERS = [1 + number % (PEOPLE + 1) for number in range(COUNT)]
REFUSED = NUMBERS.count(PEOPLE + 1)


async def _verify(stack: Stack, receipts: Path) -> Result:
    command = ["verify-receipt", str(receipts), "--trust", str(stack.directory / "trust.toml")]
    return await asyncio.to_thread(CliRunner().invoke, make_app(), [*command, "--json"])


async def _resumed(stack: Stack, bank: Bank, directory: Path) -> Path:
    """Receipts of a portfolio that was cut after its first batch and resumed."""
    given, out = directory / "people.jsonl", directory / "answers.csv"
    given.write_text("\n".join(json.dumps({"subject": resident(n)}) for n in NUMBERS))
    async with client_of(stack, bank) as client:
        call = client.query_portfolio([question(n) for n in NUMBERS], QUERY_BODY_TYPE)
        answers = aiter(call)
        with AnswersFile(out, resume=False) as file:
            file.add(await anext(answers), call.progress)
        await answers.aclose()
    receipts = out.with_name("answers.csv.receipts")
    with receipts.open("a") as torn:  # as if the process had ended in the middle of a line
        torn.write('{"requests"')
    result = await ask(stack, bank, "--portfolio", str(given), "--out", str(out), "--resume")
    assert result.exit_code == 1, result.output  # some were refused
    return receipts


async def test_receipts_of_a_resumed_portfolio_prove_every_item_and_name_nobody(
    stack: Stack, cli_bank: Bank, tmp_path: Path
) -> None:
    receipts = await _resumed(stack, cli_bank, tmp_path)
    result = await _verify(stack, receipts)
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout) == {
        "verified": True,
        "items": COUNT,
        "answered": COUNT - REFUSED,
        "refused": {"CONSENT_NOT_FOUND": REFUSED},
        "missing": 0,
        "unchecked": [],
    }
    assert receipts.stat().st_mode & 0o077 == 0
    raw = receipts.read_bytes()
    for number in set(NUMBERS):
        assert resident(number).encode() not in raw
    for line in receipts.read_text().splitlines()[1:]:
        for part in (*json.loads(line)["requests"], json.loads(line)["response"]):
            assert resident(1).encode() not in base64.b64decode(part)


def _flipped(lines: list[dict[str, Any]]) -> None:
    response = bytearray(base64.b64decode(lines[-1]["response"]))
    response[len(response) // 2] ^= 1
    lines[-1]["response"] = base64.b64encode(response).decode()


def _another_item(lines: list[dict[str, Any]]) -> None:
    items = lines[0]["items"]
    items[0], items[1] = items[1], items[0]


def _another_purpose(lines: list[dict[str, Any]]) -> None:
    lines[0]["items"][0][1] = "CREDIT_CHECK"


def _first_batch_gone(lines: list[dict[str, Any]]) -> None:
    del lines[1]


def _twice(lines: list[dict[str, Any]]) -> None:
    lines.append(lines[-1])


def _request_gone(lines: list[dict[str, Any]]) -> None:
    for line in lines[1:]:
        del line["requests"][1:]


def _no_receipts(lines: list[dict[str, Any]]) -> None:
    lines[1] = {"response": lines[1]["response"]}


@pytest.mark.parametrize(
    "change",
    first_every_day(
        [
            _flipped,
            _another_item,
            _another_purpose,
            _first_batch_gone,
            _twice,
            _request_gone,
            _no_receipts,
        ],
    ),
)
async def test_receipts_that_were_changed_do_not_verify(
    stack: Stack, cli_bank: Bank, tmp_path: Path, change: Callable[[list[dict[str, Any]]], None]
) -> None:
    receipts = await _resumed(stack, cli_bank, tmp_path)
    lines = [json.loads(line) for line in receipts.read_text().splitlines()]
    change(lines)
    receipts.write_text("".join(json.dumps(line) + "\n" for line in lines))
    result = await _verify(stack, receipts)
    assert result.exit_code == 1, result.output
    assert json.loads(result.stdout)["verified"] is False


@pytest.mark.exhaustive
async def test_receipts_whose_end_is_missing_say_how_many_are(
    stack: Stack, cli_bank: Bank, tmp_path: Path
) -> None:
    receipts = await _resumed(stack, cli_bank, tmp_path)
    receipts.write_text("".join(receipts.read_text().splitlines(keepends=True)[:-1]))
    result = await _verify(stack, receipts)
    assert result.exit_code == 2
    found = json.loads(result.stdout)
    assert (found["verified"], found["missing"]) == (False, COUNT - 512)
