# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A consent has one reference: another spelling of it is refused, not looked up."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.client import RefusedError
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import Stack, resident
from tests.support.records.contributed_loans import run
from tests.support.records.partner_bodies import ADAPTERS, BODY_TYPES, loan_query
from tests.support.suite.exhaustive import first_every_day


@pytest.mark.parametrize("adapter", first_every_day(ADAPTERS))
async def test_a_second_spelling_of_a_consent_reference_is_no_second_consent(
    stack: Stack, adapter: str
) -> None:
    bank = stack.add_bank("bank-a", adapter=adapter)
    spellings = ["C-1 ", "C-1\u00a0", "C-\uff11", "C  1", "C-1\u200b"]
    for reference in spellings:
        # Stored before there was the rule.
        stack.add_consent(bank, resident(1), reference=reference)
    await stack.settled()
    async with bank_client(stack, bank) as client:
        for reference in spellings:
            body = loan_query(adapter, resident(1), reference)
            with pytest.raises(RefusedError) as refused:
                await client.query(body, BODY_TYPES[adapter])
            assert refused.value.reason == "INVALID_VALUE"


def _consent(stack: Stack, verb: str, *options: str) -> int:
    person = stack.directory / "person.txt"
    person.write_text(resident(1) + "\n", encoding="utf-8")
    done = run(
        "consent",
        verb,
        "--partner",
        "bank-a",
        "--subject",
        str(person),
        "--database-url",
        stack.database_url,
        "--keys",
        str(stack.directory / "keys"),
        *options,
    )
    return done.exit_code


def test_a_consent_is_not_registered_under_a_second_spelling_but_can_be_revoked_under_one(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1), reference="C-1 ")
    adding = ("--purpose", "loan-approval", "--until", "2099-01-01")
    assert _consent(stack, "add", "--reference", "C-2 ", *adding) == 2
    assert _consent(stack, "add", "--reference", "C-2", *adding) == 0
    assert _consent(stack, "revoke", "--reference", "C-1 ") == 0
