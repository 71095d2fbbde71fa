# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Disputes on the command line of the two sides: opened, answered, resolved, withdrawn."""

from __future__ import annotations

import asyncio
import json
from hashlib import sha256
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from tests.support.calls.signed_options import signed_options
from tests.support.consents.asking import found
from tests.support.disputes.people import LOANS
from tests.support.gateway.stack import REFERENCE, Bank, Stack, resident

OPEN = ("--institution", LOANS, "--account", "SP-1", "--item", "lateness")
UNDER_CONSENT = (*OPEN, "--reference", REFERENCE)
STATEMENT = "I paid on the second of March."


class Desk:
    """Runs `credit-gateway dispute` for a partner."""

    def __init__(self, stack: Stack, bank: Bank) -> None:
        """Args: stack: it runs; bank: who calls."""
        self._stack, self._bank = stack, bank

    async def run(self, verb: str, *more: str) -> Result:
        """One command; the person's number comes on standard input."""
        options = signed_options(self._stack, self._bank, subject=verb == "open")
        result = await asyncio.to_thread(
            CliRunner().invoke,
            make_app(),
            ["dispute", verb, *more, *options],
            input=f"{resident(1)}\n",
        )
        assert resident(1) not in result.output
        assert STATEMENT not in result.output
        return result

    async def said(self, verb: str, *more: str) -> dict[str, Any]:
        """What a command that succeeds prints."""
        result = await self.run(verb, *more)
        assert result.exit_code == 0, result.output
        shown: dict[str, Any] = json.loads(result.stdout)
        return shown

    async def refused(self, verb: str, *more: str) -> str:
        """Why a command is refused, which then exits with 1."""
        result = await self.run(verb, *more)
        assert result.exit_code == 1, result.output
        return str(json.loads(result.stdout)["reason"])


@pytest.fixture
def desks(stack: Stack, begun: tuple[Stack, dict[str, Bank]]) -> tuple[Desk, Desk]:
    """Those of a bank with a consent of somebody's, and of the institution with their loan."""
    _, banks = begun
    return Desk(stack, banks["bank-a"]), Desk(stack, banks[LOANS])


async def test_a_desk_opens_a_dispute_and_the_other_answers_and_resolves_it(
    stack: Stack, desks: tuple[Desk, Desk]
) -> None:
    bank, lender = desks
    (stack.directory / "receipt.txt").write_text("paid", encoding="utf-8")
    (stack.directory / "said.txt").write_text(f"{STATEMENT}\n", encoding="utf-8")
    evidence = ("--evidence", str(stack.directory / "receipt.txt"))
    digests = [sha256(b"paid").hexdigest()]
    opened = await bank.said(
        "open",
        *UNDER_CONSENT,
        *evidence,
        *("--month", "2005-03", "--rules", "fcra"),
        *("--statement", str(stack.directory / "said.txt")),
    )
    assert (opened["state"], opened["opened_by"], opened["institution"]) == (
        "OPEN",
        "bank-a",
        LOANS,
    )
    assert (opened["item"], opened["month"], opened["rules"]) == ("LATENESS", "2005-03", "fcra")
    assert (opened["evidence_digests"], opened["statement_state"]) == (digests, "PENDING")
    named = opened["dispute"]
    answered = await lender.said("answer", named, *evidence, "--restrict")
    assert (answered["state"], answered["restricted"]) == ("ANSWERED", True)
    assert answered["answer_evidence_digests"] == digests
    assert answered["leaf_index"] > opened["leaf_index"]
    resolved = await lender.said("resolve", named, "--outcome", "rejected")
    assert (resolved["state"], resolved["outcome"]) == ("RESOLVED", "REJECTED")
    shown = await bank.said("show", named)
    assert {**shown, "leaf_index": None} == {**resolved, "leaf_index": None}
    (listed,) = (await lender.said("list", "--account", "SP-1"))["disputes"]
    assert listed["dispute"] == named
    assert found(stack) == set()


async def test_a_desk_takes_back_a_dispute_that_it_opened_and_may_open_another(
    desks: tuple[Desk, Desk],
) -> None:
    bank, lender = desks
    named = (await bank.said("open", *UNDER_CONSENT))["dispute"]
    assert await bank.refused("open", *UNDER_CONSENT) == "DISPUTE_EXISTS"
    assert await lender.refused("withdraw", named) == "DISPUTE_NOT_ALLOWED"
    assert (await bank.said("withdraw", named))["state"] == "WITHDRAWN"
    assert await bank.refused("withdraw", named) == "DISPUTE_STATE"
    assert (await bank.said("open", *UNDER_CONSENT))["dispute"] != named


async def test_what_is_refused_exits_with_1_and_says_why(desks: tuple[Desk, Desk]) -> None:
    bank, lender = desks
    assert await bank.refused("open", *OPEN) == "DISPUTE_NOT_ALLOWED"
    assert await bank.refused("open", *OPEN, "--reference", "another") == "CONSENT_NOT_FOUND"
    assert await lender.refused("answer", "00" * 16) == "DISPUTE_NOT_FOUND"
    named = (await bank.said("open", *UNDER_CONSENT))["dispute"]
    assert await bank.refused("answer", named) == "DISPUTE_NOT_ALLOWED"


async def test_what_cannot_be_sent_exits_with_2_and_repeats_nothing_that_was_said(
    stack: Stack, desks: tuple[Desk, Desk]
) -> None:
    bank, _ = desks
    said = stack.directory / "said.txt"
    said.write_text(STATEMENT * 50, encoding="utf-8")
    missing = str(stack.directory / "nothing")
    for words in (
        ("open", *UNDER_CONSENT, "--statement", str(said)),
        ("open", *UNDER_CONSENT, "--statement", missing),
        ("open", *UNDER_CONSENT, "--evidence", missing),
        ("open", *UNDER_CONSENT, *("--evidence", str(said)) * 9),
        ("open", *UNDER_CONSENT, "--month", "2005-13"),
        ("open", *UNDER_CONSENT, "--item", "everything"),
        ("answer", "0011"),
        ("withdraw", "not hex"),
        ("resolve", "00" * 16, "--outcome", "corrected"),
    ):
        result = await bank.run(*words)
        assert result.exit_code == 2, (words, result.output)
        assert result.exception is None or isinstance(result.exception, SystemExit)
    assert (await bank.said("list"))["disputes"] == []
