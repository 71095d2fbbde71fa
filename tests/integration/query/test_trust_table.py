# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""README's trust table: what whoever holds the database can forge where facts are missing.

The partners here are as old as a database from before facts: none of them has one, so a
forged fact is honoured, the access is logged, and `credit-audit verify` says that it did not
compare partners and consents. Where they have facts it names each forgery
(tests/integration/facts/test_four_ways.py). What was contributed has facts, and is compared.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.audit.app import make_app
from gateway.client import RefusedError, parse_report
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.policy import policy_content, policy_hash
from gateway.domain.codes import Purpose
from gateway.errors import Reason
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemRandomness
from gateway.server.process import running
from gateway.server.stores import Surroundings
from gateway.services.audit.replay.evidence import Verdict
from gateway.signing.algorithms import keyid_of
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import EVERYTHING, ORIGIN, REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributor import write_csv
from tests.support.records.partner_bodies import BODY_TYPES, loan_query
from tests.support.records.replay_all import replay_all

README = Path(__file__).parents[3] / "README.md"
PERSON = resident(1)


@pytest.fixture
async def served(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway with a few people's records, whose answers are not replayed at its end."""
    stack = Stack(database_url, tmp_path)
    stack.add_bank("card-bank", adapter=None, contributes=True)
    cards = write_csv(tmp_path / "cards.csv", card_portfolio(5, 1))
    contribute_file(stack, cards, "uci-csv", "card-bank")
    surroundings = Surroundings(stack.keys, stack.clock, SystemRandomness())
    async with running(stack.settings(), surroundings) as server:
        stack.port, stack.parts = server.port, server.parts
        yield stack


async def _ask(stack: Stack, bank: Bank) -> tuple[AuditEntry, bytes]:
    """One question about the person, for a loan approval: its entry, and the answer."""
    await stack.settled()
    async with bank_client(stack, bank, port=stack.port) as client:
        body = loan_query("canonical", PERSON, REFERENCE)
        answer = await client.query(body, BODY_TYPES["canonical"])
    return answer.entry, answer.body


async def _refused(stack: Stack, bank: Bank) -> str:
    with pytest.raises(RefusedError) as caught:
        await _ask(stack, bank)
    return caught.value.reason


def _forge(stack: Stack, statement: str, *values: object) -> None:
    """What somebody with every right on the database does by hand."""
    with psycopg.connect(stack.database_url, autocommit=True) as superuser:
        assert superuser.execute(statement.encode(), values).rowcount > 0


def _verify(stack: Stack) -> int:
    """The exit code of `credit-audit verify`."""
    vkey = LogSigner(ORIGIN, stack.keys.log_signer()).vkey
    environment = {"CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url}
    arguments = ["verify", "--log-key", vkey]
    return CliRunner().invoke(make_app(), arguments, env=environment).exit_code


async def test_the_table_does_not_hide_that_a_consent_can_be_forged(served: Stack) -> None:
    bank, now = served.add_bank("bank-a"), served.clock.now()
    begin, end = now - timedelta(days=9), now - timedelta(days=1)
    served.add_consent(bank, PERSON, valid_from=begin, valid_until=end)
    assert await _refused(served, bank) == Reason.CONSENT_EXPIRED
    _forge(served, "UPDATE credit.consent SET valid_until = now() + interval '1 day'")
    await _ask(served, bank)
    assert _verify(served) == 0


@pytest.mark.exhaustive
async def test_the_table_does_not_hide_that_a_key_and_a_certificate_can_be_planted(
    served: Stack,
) -> None:
    bank, thief = served.add_bank("bank-a"), served.add_bank("bank-b")
    served.add_consent(bank, PERSON)
    _forge(
        served,
        "UPDATE credit.partner_key SET partner_id = 'bank-a' WHERE partner_id = 'bank-b'",
    )
    _forge(
        served,
        "UPDATE credit.partner_certificate SET partner_id = 'bank-a' WHERE partner_id = 'bank-b'",
    )
    entry, _ = await _ask(served, replace(thief, partner_id="bank-a"))
    # Honoured, but not without a trace: the entry names the key that signed.
    assert (entry.partner, entry.keyids) == ("bank-a", (keyid_of(thief.signers[0].public_key),))
    assert _verify(served) == 0


@pytest.mark.exhaustive
async def test_the_table_does_not_hide_that_a_policy_can_be_widened(served: Stack) -> None:
    narrow = replace(EVERYTHING, purposes=frozenset({Purpose.DISPUTE_CHECK}))
    bank = served.add_bank("bank-a", policy=narrow)
    served.add_consent(bank, PERSON)
    assert await _refused(served, bank) == Reason.PURPOSE_NOT_ALLOWED
    content = policy_content(EVERYTHING)
    wide = policy_hash(content)
    _forge(
        served,
        "INSERT INTO credit.policy_version VALUES (%s, %s)"
        " ON CONFLICT (policy_hash) DO UPDATE SET content = excluded.content",
        wide,
        content,
    )
    _forge(served, "UPDATE credit.partner SET policy_hash = %s WHERE partner_id = 'bank-a'", wide)
    entry, _ = await _ask(served, bank)
    assert entry.policy_hash == wide
    assert _verify(served) == 0


async def test_the_table_says_who_finds_a_changed_record_and_who_does_not(served: Stack) -> None:
    bank = served.add_bank("bank-a")
    served.add_consent(bank, PERSON)
    _, before = await _ask(served, bank)
    _forge(
        served,
        "UPDATE credit.summary SET accounts = array_replace(accounts, 1, 7), packed = NULL"
        " WHERE subject_id = %s",
        served.subject_id(PERSON),
    )
    _, after = await _ask(served, bank)
    first, second = parse_report(before).summary, parse_report(after).summary
    assert first is not None
    assert second is not None
    assert (first.accounts, second.accounts) == (1, 7)
    # The contribution is an entry: what it wrote is computed again.
    assert _verify(served) == 1
    verdicts = [result.verdict for result in replay_all(served.database_url, served.keys)]
    assert verdicts == [Verdict.EQUAL, Verdict.DIFFERENT]


def test_the_table_has_a_row_for_every_login_and_names_what_can_be_forged() -> None:
    text = README.read_text(encoding="utf-8")
    table = text[text.index("## Who you have to trust") : text.index("## Limits")]
    rows = {line.split("|")[1].strip(): line for line in table.splitlines() if "|" in line}
    assert {"an operator's login", "an auditor's login", "a contributor's login"} <= rows.keys()
    forged = rows["the database, with every right"]
    for fact in ("consent", "key", "certificate", "policy", "record"):
        assert fact in forged.partition("could not")[0], fact
