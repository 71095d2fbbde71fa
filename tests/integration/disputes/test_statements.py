# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The person's statement: encrypted, moderated, in every answer of version 4, erasable."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import psycopg
import pytest
from psycopg_pool import AsyncConnectionPool
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import (
    CreditGatewayClient,
    DisputeOutcome,
    DisputeResolution,
    DisputeState,
)
from gateway.domain.codes import RestrictionScope
from gateway.services.audit.replay.evidence import Check, Verdict
from gateway.store.connections import OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from gateway.store.records.disputes import DisputeFigures, dispute_figures
from tests.integration.disputes.test_dispute_service import remarks
from tests.support.consents.asking import client_of, convicted, found, refusal_of
from tests.support.disputes.people import (
    DISPUTING,
    LOANS,
    contribute_two,
    correct_loan,
    opening,
)
from tests.support.gateway.stack import Stack, resident
from tests.support.records.replay_all import replay_all

Clients = dict[str, CreditGatewayClient]
SAID = "这笔借款不是我的。\nI never had this loan 🙏"


def run(stack: Stack, *arguments: str) -> Result:
    """`credit-gateway dispute` of the operator, on the stack's database."""
    given = ["dispute", *arguments, "--database-url", stack.database_url]
    return CliRunner().invoke(make_app(), given)


async def figures(stack: Stack) -> DisputeFigures:
    """What metrics tell of disputes."""
    async with AsyncConnectionPool(stack.database_url, open=False) as pool:
        return await dispute_figures(pool)


def moderated(stack: Stack, dispute_id: bytes, state: str) -> None:
    """The operator decides about a statement."""
    done = run(stack, "moderate", dispute_id.hex(), "--state", state, "--cause", "looked at")
    assert done.exit_code == 0, done.output


async def test_a_statement_travels_with_answers_once_it_is_shown_and_no_longer_once_refused(
    stack: Stack, clients: Clients
) -> None:
    bank = clients["bank-a"]
    made = (await bank.disputes.open(opening(statement=SAID))).dispute
    assert (await remarks(bank)).statement is None
    keys = ("--keys", str(stack.directory / "keys"), "--cause", "to decide about it")
    shown = ("show", made.dispute_id.hex(), "--json", *keys)
    seen = await asyncio.to_thread(run, stack, *shown)
    assert json.loads(seen.stdout)["statement"] == SAID
    moderated(stack, made.dispute_id, "shown")
    await stack.settled()
    said = await remarks(bank)
    assert (said.statement, said.statement_date) == (SAID, made.open_time.date())
    moderated(stack, made.dispute_id, "refused")
    await stack.settled()
    assert (await remarks(bank)).statement is None
    assert found(stack) == set()
    assert convicted(stack) == set()


async def test_1000_characters_of_any_language_are_a_statement(clients: Clients) -> None:
    reply = await clients["bank-a"].disputes.open(opening(statement="😀" * 1000))
    assert reply.dispute.statement_state is not None


async def test_a_statement_is_in_no_table_and_no_log_in_plain(
    stack: Stack, clients: Clients, capfd: pytest.CaptureFixture[str]
) -> None:
    canary = "CANARY-STATEMENT-4711"
    await clients["bank-a"].disputes.open(opening(statement=canary))
    with psycopg.connect(stack.database_url) as owner:
        tables = owner.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
            " WHERE schemaname IN ('credit', 'audit')"
        ).fetchall()
        for (table,) in tables:
            whole = f"SELECT string_agg(t::text, ' ') FROM {table} AS t"  # noqa: S608 - our tables
            held = owner.execute(whole).fetchone()
            text = str(held)
            assert canary not in text
            assert canary.encode().hex() not in text
            assert "SP-1" not in text
    said = capfd.readouterr()
    assert canary not in said.out + said.err


async def test_an_answer_whose_statement_was_erased_with_the_persons_key_replays_as_erased(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVERY_ANSWER", "1")  # of this test every day
    stack = Stack(database_url, tmp_path)

    async def erased() -> None:
        async with stack.serving():
            contribute_two(stack)
            bank = stack.add_bank("bank-a", adapter="canonical-v4", policy=DISPUTING)
            stack.add_consent(bank, resident(1))
            stack.adopt()
            await stack.settled()
            async with client_of(stack, bank) as client:
                made = (await client.disputes.open(opening(statement=SAID))).dispute
                moderated(stack, made.dispute_id, "shown")
                await stack.settled()
                assert (await remarks(client)).statement == SAID
                with psycopg.connect(database_url) as owner:
                    owner.execute("DELETE FROM credit.person_key")
                assert (await remarks(client)).statement is None

    with pytest.raises(AssertionError):  # a stack replays what it answered
        await erased()
    verdicts = [(each.verdict, each.check) for each in replay_all(database_url, stack.keys)]
    assert verdicts == [(Verdict.ERASED, Check.STATEMENT_ERASED), (Verdict.EQUAL, None)]


async def test_what_is_overdue_is_told_and_escalated_by_the_operator_only(
    stack: Stack, clients: Clients
) -> None:
    bank = clients["bank-a"]
    made = (await bank.disputes.open(opening())).dispute
    assert run(stack, "list", "--overdue").exit_code == 0
    with psycopg.connect(stack.database_url) as owner:
        moved = "UPDATE credit.dispute SET answer_by_time = answer_by_time + %s::interval"
        owner.execute(moved, ["-30 days"])
    assert run(stack, "list", "--overdue").exit_code == 1
    assert await figures(stack) == DisputeFigures(to_answer=1, to_resolve=0, escalated=0)
    assert (await bank.disputes.get(made.dispute_id)).dispute.state.name == "OPEN"
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(moved, ["30 days"])
    name = made.dispute_id.hex()
    assert run(stack, "resolve", name, "--outcome", "rejected").exit_code == 1
    assert run(stack, "escalate", name, "--cause", "overdue").exit_code == 0
    await stack.settled()
    assert (await bank.disputes.get(made.dispute_id)).dispute.state.name == "ESCALATED"
    done = run(stack, "resolve", name, "--outcome", "rejected", "--cause", "nothing wrong")
    assert done.exit_code == 0, done.output
    await stack.settled()
    assert (await bank.disputes.get(made.dispute_id)).dispute.state.name == "RESOLVED"
    assert await figures(stack) == DisputeFigures(0, 0, 0)
    assert found(stack) == set()


async def test_a_dispute_about_somebody_who_was_erased_ends_as_corrected_by_the_erasure(
    stack: Stack, clients: Clients
) -> None:
    bank, lender = clients["bank-a"], clients[LOANS]
    made = (await bank.disputes.open(opening())).dispute.dispute_id
    with connect(stack.database_url, role=OPERATOR) as operator:
        subject = stack.subject_id(resident(1))
        number = erase_person(operator, [subject], stack.clock.now(), "a test").contribution
    await stack.settled()
    assert (await bank.disputes.get(made)).dispute.state is DisputeState.OPEN
    again = await refusal_of(bank.disputes.open(opening(account_reference="SP-2")))
    assert again[0] == "DISPUTE_ACCOUNT_NOT_FOUND"
    said = DisputeResolution(made, DisputeOutcome.CORRECTED, number - 1)
    assert (await refusal_of(lender.disputes.resolve(said)))[0] == "CORRECTION_NOT_FOUND"
    assert run(stack, "escalate", made.hex(), "--cause", "erased").exit_code == 0
    await stack.settled()
    corrected = "--outcome", "corrected", "--correction", str(number)
    done = run(stack, "resolve", made.hex(), *corrected, "--cause", "erased")
    assert done.exit_code == 0, done.output
    await stack.settled()
    known = (await bank.disputes.get(made)).dispute
    assert (known.state, known.correction) == (DisputeState.RESOLVED, number)
    assert found(stack) == set()


@pytest.mark.exhaustive
async def test_a_dispute_about_a_month_that_has_expired_ends_as_corrected_by_the_expiry(
    stack: Stack, clients: Clients
) -> None:
    bank = clients["bank-a"]
    correct_loan(stack, "0", first=5, last=5)  # the months before it have ended, long ago
    await stack.settled()
    gone = (await bank.disputes.open(opening())).dispute.dispute_id  # about March
    expired = await asyncio.to_thread(
        CliRunner().invoke,
        make_app(),
        ["records", "expire", "--cause", "article 16", "--database-url", stack.database_url],
    )
    assert expired.exit_code == 0, expired.output
    await stack.settled()
    with psycopg.connect(stack.database_url) as owner:
        rows = owner.execute(
            "SELECT contribution_id FROM credit.contribution WHERE kind = 'expiry'"
        ).fetchall()
    ((number,),) = rows
    assert (await bank.disputes.get(gone)).dispute.state is DisputeState.OPEN
    assert run(stack, "escalate", gone.hex(), "--cause", "expired").exit_code == 0
    await stack.settled()
    corrected = "--outcome", "corrected", "--cause", "expired", "--correction"
    refused = run(stack, "resolve", gone.hex(), *corrected, str(number - 1))
    assert refused.exit_code != 0, refused.output
    done = run(stack, "resolve", gone.hex(), *corrected, str(number))
    assert done.exit_code == 0, done.output
    await stack.settled()
    known = (await bank.disputes.get(gone)).dispute
    assert (known.state, known.correction) == (DisputeState.RESOLVED, number)
    assert found(stack) == set()


async def test_the_operator_leaves_a_disputed_account_out_of_figures_and_takes_it_in_again(
    stack: Stack, clients: Clients
) -> None:
    bank = clients["bank-a"]
    name = (await bank.disputes.open(opening())).dispute.dispute_id.hex()
    assert run(stack, "restrict", name, "--cause", " ").exit_code == 2
    for options, scope, accounts in (
        (("--cause", "court order"), RestrictionScope.ACCOUNTS, 1),
        (("--lift", "--cause", "court order ended"), RestrictionScope.NONE, 0),
    ):
        done = run(stack, "restrict", name, *options, "--json")
        assert done.exit_code == 0, done.output
        assert json.loads(done.stdout)["restricted"] is (accounts == 1)
        await stack.settled()
        said = await remarks(bank)
        assert (said.restriction, said.restricted_accounts) == (scope, accounts)
        assert [mark.state for mark in said.disputes] == [DisputeState.OPEN]
    await bank.disputes.withdraw(bytes.fromhex(name))
    assert found(stack) == set()
    assert convicted(stack) == set()
