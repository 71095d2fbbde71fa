# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is found, counted or told by commitments, after the commitment key was changed."""

from __future__ import annotations

import asyncio
import base64
import json
import secrets
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.client import (
    QUERY_BODY_TYPE,
    Purpose,
    Section,
    build_query,
)
from gateway.domain.people.subject import check_value, subject_commitment
from gateway.domain.quotas.limits import Limit, Quotas
from gateway.errors import ConfigurationError
from gateway.signing.keys import write_secret
from gateway.store.admin.key_checks import introduce_commitment_key
from gateway.store.connections import GATEWAY, open_pool
from gateway.wire.entries import decode_entry
from tests.support.consents.asking import found, refusal_of
from tests.support.disputes.people import DISPUTING, contribute_two, opening
from tests.support.gateway.stack import Bank, Stack, resident
from tests.support.keys.commitments import (
    AS_OF,
    PLAIN,
    POLICY,
    SOMEBODY,
    asked,
    audited,
    change_over,
    question,
)
from tests.support.keys.succession import (
    remembering_client,
)
from tests.support.reminders.scene import reminding
from tests.support.watches.scene import ELSEWHERE, watching
from tests.support.watches.scene import SOMEBODY as WATCHED


@pytest.fixture
def stack(database_url: str, tmp_path: Path) -> Stack:
    return Stack(database_url, tmp_path)


@pytest.fixture
def bank(stack: Stack) -> Bank:
    return stack.add_bank("bank-a", policy=POLICY)


@pytest.mark.usefixtures("one_day")
async def test_what_was_used_of_a_persons_limit_counts_on(stack: Stack) -> None:
    quotas = Quotas(None, (Limit.named("person/day", 3),))
    bank, trust = stack.add_bank("bank-a", policy=replace(POLICY, quotas=quotas)), stack.trust()
    stack.add_consent(bank, SOMEBODY, reference="C-1")
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        assert [await asked(client) for _ in range(2)] == ["", ""]
    await change_over(stack)
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        assert [await asked(client) for _ in range(2)] == ["", "QUOTA_EXCEEDED"]
    with psycopg.connect(stack.database_url) as connection:
        rows = connection.execute("SELECT used FROM audit.quota_use").fetchall()
    assert sorted(used for (used,) in rows) == [1, 2]
    stack.adopt()
    await audited(stack, "verify", "--workers", "0")


async def test_items_of_portfolios_and_dues_are_found_under_consents_of_before(
    stack: Stack, bank: Bank
) -> None:
    trust = stack.trust()
    async with stack.serving():
        await stack.settled()
        async with remembering_client(stack, bank, trust) as client:
            old = await client.consents.grant(SOMEBODY, "C-1", PLAIN)
    await change_over(stack)
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        await client.consents.grant(SOMEBODY, "C-2", PLAIN)
        bodies = [question(each) for each in ("C-1", "C-2", "C-3")]
        call = client.query_portfolio(bodies, QUERY_BODY_TYPE)
        items = [item async for batch in call for item in batch.items]
        assert [item.reason for item in items] == ["", "", "CONSENT_NOT_FOUND"]
        assert items[0].entry.consent_commitment == old.answer.entry.consent_commitment
        dues = build_query(
            SOMEBODY, Purpose.LOAN_APPROVAL, "C-1", sections=(Section.SUMMARY,), as_of=AS_OF
        )
        told = await client.obligations.get(dues, QUERY_BODY_TYPE)
        assert told.answer.entry.consent_commitment == old.answer.entry.consent_commitment
    await audited(stack, "replay", "--all")


async def test_the_operators_verbs_find_consents_of_before(
    stack: Stack, bank: Bank, tmp_path: Path
) -> None:
    environment = {
        "CREDIT_GATEWAY_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_KEYS": str(stack.directory / "keys"),
    }
    period = ("--from", "2026-01-01", "--until", "2027-01-01")
    who = ("--partner", bank.partner_id, "--reference", "C-1")

    def consent(*words: str, whom: str = f"{SOMEBODY}\n") -> Any:
        return CliRunner().invoke(make_app(), ["consent", *words], input=whom, env=environment)

    add = ("add", *who, "--purpose", "loan-approval", *period)
    made = consent(*add)
    assert made.exit_code == 0, made.output
    stack.admit()
    async with stack.serving():
        await stack.settled()
    await change_over(stack)
    assert consent(*add).exit_code == 2
    file = tmp_path / "consents.csv"
    columns = "subject,reference,purposes,valid_from,valid_until"
    same, other = ("2026-01-01,2027-01-01", "2026-01-01,2027-01-02")
    for dates, expected in ((same, (0, 1, 0)), (other, (0, 0, 1))):
        file.write_text(f"{columns}\n{SOMEBODY},C-1,loan-approval,{dates}\n")
        said = json.loads(
            consent("import", str(file), "--partner", bank.partner_id, "--json").stdout
        )
        assert (said["recorded"], said["known"], said["rejected"]) == expected
    revoked = consent("revoke", *who, "--subject", "-", "--json")
    assert revoked.exit_code == 0, revoked.output
    stack.admit()
    with psycopg.connect(stack.database_url) as connection:
        rows = connection.execute(
            "SELECT consent_commitment, revoke_time IS NOT NULL FROM credit.consent"
        ).fetchall()
    assert rows == [(bytes.fromhex(json.loads(revoked.stdout)["consent_commitment"]), True)]


@pytest.mark.exhaustive
async def test_a_watch_goes_on_where_it_stopped_and_tells_nothing_twice(
    stack: Stack, tmp_path: Path
) -> None:
    trust, old = stack.trust(), stack.keys.commitment_key()
    async with stack.serving(), watching(stack, tmp_path) as scene:
        await scene.lend()
        await scene.begin()
        await scene.report(ELSEWHERE, 4, 10)
        (first,) = await scene.events(1)
    await change_over(stack)
    async with stack.serving(), remembering_client(stack, scene.watcher, trust) as client:
        scene.client = client
        await scene.report(ELSEWHERE, 5, 40)
        told = await scene.events(2)
        await scene.looked()
        assert [each.event.number for each in told] == [1, 2]
        assert told[0].answer.body == first.answer.body
    with psycopg.connect(stack.database_url) as connection:
        rows = connection.execute("SELECT entry FROM audit.entry").fetchall()
    entries = [decode_entry(bytes(entry)) for (entry,) in rows]
    events = {
        (entry.watched_event.number, entry.subject_commitment)
        for entry in entries
        if entry.watched_event is not None
    }
    # Where a watch stands is said by these names, in their order: so events keep the first key.
    name = subject_commitment(old, stack.subject_id(WATCHED))
    assert events == {(1, name), (2, name)}
    await audited(stack, "verify", "--workers", "0")
    await audited(stack, "replay", "--all")


@pytest.mark.exhaustive
async def test_nobody_is_reminded_of_a_day_twice(stack: Stack) -> None:
    async with reminding(stack) as scene:
        (told,) = await scene.reminded()
        key = secrets.token_bytes(32)
        # From here on facts of keys become entries, as in every database but those of tests.
        with psycopg.connect(stack.database_url) as owner:
            owner.execute("DROP TRIGGER stands_there_already ON credit.fact")
        async with (
            open_pool(
                stack.database_url,
                role=GATEWAY,
                min_size=0,
                max_size=1,
                statement_timeout_ms=9_000,
                lock_timeout_ms=9_000,
                application_name="test",
            ) as pool,
            pool.connection() as connection,
        ):
            await introduce_commitment_key(connection, 2, check_value(key))
        with pytest.raises(ConfigurationError, match="commitment-2"):
            await scene.round()
        write_secret(stack.directory / "keys" / "commitment-2.key", base64.b64encode(key))
        assert (await scene.reminded())[0].entry == told.entry
        assert len(scene.receiver.came) == 1
        # Another day is told, under the new name.
        scene.today += timedelta(days=28)
        _, later = await scene.reminded()
    assert later.content.subject_commitment == subject_commitment(
        key, stack.subject_id(resident(1))
    )
    assert later.content.consent_commitment == told.content.consent_commitment
    await audited(stack, "replay", "--all")
    # The log of a test's database does not say that every row has a fact.
    assert await asyncio.to_thread(found, stack) == {"completeness-missing"}


@pytest.mark.exhaustive
async def test_what_a_person_said_before_opens_and_disputes_find_the_consents_of_before(
    stack: Stack,
) -> None:
    trust = stack.trust()
    async with stack.serving():
        contribute_two(stack, policy=DISPUTING)
        bank = stack.add_bank("bank-a", adapter="canonical-v4", policy=DISPUTING)
        stack.add_consent(bank, SOMEBODY)
        stack.adopt()
        await stack.settled()
        async with remembering_client(stack, bank, trust) as client:
            made = (await client.disputes.open(opening(statement="before"))).dispute
    await change_over(stack)
    keys = ("--keys", str(stack.directory / "keys"), "--cause", "to decide about it")
    show = ("dispute", "show", made.dispute_id.hex(), "--json", *keys)
    words = [*show, "--database-url", stack.database_url]
    async with stack.serving(), remembering_client(stack, bank, trust) as client:
        shown = await asyncio.to_thread(CliRunner().invoke, make_app(), words)
        assert json.loads(shown.stdout)["statement"] == "before"
        again = opening(statement="after")
        assert (await refusal_of(client.disputes.open(again)))[0] == "DISPUTE_EXISTS"
        unknown = replace(again, consent_reference="another")
        assert (await refusal_of(client.disputes.open(unknown)))[0] == "CONSENT_NOT_FOUND"
    await audited(stack, "verify", "--workers", "0")
