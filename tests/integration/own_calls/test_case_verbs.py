# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway case list` and `case answer` with --address: a partner's own cases."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import render_trust_file
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.signing.keys import public_key_pem, write_secret
from tests.integration.own_calls.test_own_cases import ALLOWED, SAID, call_entries, new_case, shown
from tests.support.gateway.stack import EVERYTHING, ORIGIN, Bank, Stack

Verb: TypeAlias = Callable[..., Coroutine[Any, Any, Result]]


@pytest.fixture
async def bank(stack: Stack) -> Bank:
    """A bank with its own machine's files, that may answer its cases."""
    made = stack.add_bank("bank-a", policy=ALLOWED)
    stack.add_bank("bank-b", policy=EVERYTHING)
    await stack.settled()
    here = stack.directory
    (here / "bank.pem").write_bytes(made.credential.certificate)
    write_secret(here / "bank.key", made.credential.private_key)
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    keys = [public_key_pem(each.public_key).decode() for each in stack.keys.answer_signers()]
    trust = render_trust_file(ORIGIN, keys, log.vkey, checkpoint=log.sign(0, EMPTY_ROOT))
    (here / "trust.toml").write_text(trust, encoding="utf-8")
    return made


@pytest.fixture
def verb(stack: Stack, bank: Bank) -> Verb:
    """Runs a case verb on the bank's machine, which knows no database."""
    here = stack.directory
    options = {
        "--address": f"localhost:{stack.port}",
        "--partner": bank.partner_id,
        "--key": bank.key_files[0],
        "--cert": here / "bank.pem",
        "--cert-key": here / "bank.key",
        "--ca": here / "ca.pem",
        "--trust": here / "trust.toml",
        "--state": here / "state",
    }
    connection = [str(part) for option in options.items() for part in option]

    async def run(*arguments: str, stdin: str = "") -> Result:
        return await asyncio.to_thread(
            CliRunner().invoke, make_app(), ["case", *arguments, *connection], input=stdin
        )

    return run


async def test_a_partner_lists_its_own_cases_and_answers_one_on_its_command_line(
    stack: Stack, verb: Verb, tmp_path: Path
) -> None:
    number, _ = new_case(stack, "bank-a"), new_case(stack, "bank-b")
    (listed,) = shown(await verb("list", "--json"))
    assert (listed["case"], listed["state"], listed["missed"]) == (number, "open", 30)
    assert listed["meaning"]
    letter = tmp_path / "letter.txt"
    letter.write_text(SAID, encoding="utf-8")
    answered = shown(await verb("answer", str(number), "--file", str(letter), "--json"))
    assert (answered["case"], answered["state"], answered["call_answers"]) == (
        number,
        "answered",
        1,
    )
    (entry,) = call_entries(stack)
    assert entry.answered_case == number
    assert answered["leaf_index"] >= 0
    # Once more, from standard input and for people to read.
    again = await verb("answer", str(number), "--file", "-", stdin=SAID)
    assert again.exit_code == 0, again.output
    assert "answered" in again.stdout
    assert "verified:" in again.stderr
    assert SAID not in again.output
    table = await verb("list")
    assert str(number) in table.stdout
    assert len(call_entries(stack)) == 2


async def test_overdue_cases_of_ones_own_exit_with_1(stack: Stack, verb: Verb) -> None:
    assert (await verb("list", "--overdue")).exit_code == 0
    new_case(stack, "bank-b", due_in_days=-1)
    new_case(stack, "bank-a")
    assert json.loads((await verb("list", "--overdue", "--json")).stdout) == []
    late = new_case(stack, "bank-a", rule="shifted-dates", due_in_days=-1)
    overdue = await verb("list", "--overdue", "--json")
    assert overdue.exit_code == 1
    assert [case["case"] for case in json.loads(overdue.stdout)] == [late]


@pytest.mark.parametrize("whose", ["bank-b", None])
async def test_nobody_elses_case_is_answered_and_it_looks_like_none(
    stack: Stack, verb: Verb, whose: str | None
) -> None:
    number = 4711 if whose is None else new_case(stack, whose)
    result = await verb("answer", str(number), "--file", "-", stdin=SAID)
    assert result.exit_code == 2
    assert "you have no case of this number" in result.stderr
    assert call_entries(stack) == []


async def test_what_is_the_operators_is_no_option_of_a_partners(verb: Verb) -> None:
    result = await verb("answer", "7", "--file", "-", "--cause", "letter", stdin=SAID)
    assert result.exit_code == 2
    assert "exclude each other" in result.stderr


def test_without_an_address_or_a_database_a_verb_says_what_it_needs() -> None:
    environment = {
        "CREDIT_GATEWAY_DATABASE_URL": "",
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": "",
        "CREDIT_GATEWAY_ADDRESS": "",
    }
    for arguments in (["list"], ["answer", "7", "--file", "-"]):
        result = CliRunner().invoke(make_app(), ["case", *arguments], input=SAID, env=environment)
        assert result.exit_code == 2
        assert "give --address, or --database-url" in result.stderr
