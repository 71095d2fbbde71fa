# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence is opened, and its keys destroyed, only once a second operator approved a request.

A gateway serves meanwhile, which puts into the log what is recorded.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg import sql
from typer.testing import CliRunner, Result

from gateway.audit.facts import evidence
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.codes import Purpose
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE
from gateway.errors import ApprovalRefusedError, FactRejectedError, StorePermissionError
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemRandomness
from gateway.server.process import running
from gateway.server.stores import Surroundings
from gateway.signing.key_directory import add_month_keys, create_key_directory
from gateway.store.connections import AUDITOR, OPERATOR, connect
from gateway.store.deletions.erasing import erase_person
from gateway.store.facts.requests import permit
from gateway.store.log.retention import RetentionStore
from tests.support.facts import complete_facts
from tests.support.four_eyes.operators import Office, opened_office
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, ORIGIN, REFERENCE, Stack, resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.recorded import record_partner
from tests.support.records.contributor import write_csv

PERSON = resident(7)
DESTROY = ("retention", "apply", "--cause", "rule 16", "--older-than", "90d")


class World:
    """A gateway that serves and has answered, and its operators."""

    def __init__(self, stack: Stack, office: Office) -> None:
        self.stack = stack
        self.office = office

    async def run(self, who: str, *words: str) -> Result:
        """A verb of credit-gateway, by an operator."""
        return await asyncio.to_thread(self.office.run, who, *words)

    async def require(self, *actions: str) -> None:
        """Two register their keys, and one sets what needs a second one."""
        for name in ("alice", "bob"):
            file = self.office.file(f"{name}.pub.pem")
            await self._done(name, "operator-key", "add", file, "--name", name)
        given = [word for action in actions for word in ("--require", action)]
        await self._done("alice", "four-eyes", "set", *given)

    async def _done(self, who: str, *words: str) -> None:
        result = await self.run(who, *words, "--wait", "60")
        assert result.exit_code == 0, result.output

    async def waiting(self) -> str:
        """The one request that waits."""
        (found,) = await asyncio.to_thread(self.office.waiting)
        return str(found["change"])

    async def approve(self, who: str, request: str) -> Result:
        """By an operator; returns once that is in the log."""
        key = self.office.file(f"{who}.pem")
        words = ("approvals", "approve", request, "--key", key, "--yes", "--wait", "60")
        return await self.run(who, *words)

    async def audit(self, *words: str) -> Result:
        """A verb of credit-audit."""
        environment = {"CREDIT_GATEWAY_AUDIT_DATABASE_URL": self.stack.database_url}
        key = LogSigner(ORIGIN, self.stack.keys.log_signer()).vkey
        given = [*words, "--log-key", key]
        return await asyncio.to_thread(
            lambda: CliRunner().invoke(make_audit_app(), given, env=environment)
        )

    async def opened(self, index: int, *words: str) -> Result:
        """An entry with its evidence."""
        keys = str(self.stack.directory / "keys")
        given = ("--evidence", "--keys", keys, "--cause", "CASE-17", "--json", *words)
        return await self.audit("show", str(index), *given)

    async def findings(self) -> list[Any]:
        """Of `credit-audit verify`."""
        result = await self.audit("verify", "--json")
        found: list[Any] = json.loads(result.stdout)["findings"]
        return found

    async def stack_is_quiet(self) -> None:
        """Returns once every record of a read is an entry of the log."""
        counting = (
            "SELECT count(*) FROM audit.access AS a WHERE NOT EXISTS"
            " (SELECT FROM audit.access_logged AS l WHERE l.access_id = a.access_id)"
        )
        with psycopg.connect(self.stack.database_url, autocommit=True) as superuser:
            async with asyncio.timeout(PATIENCE_S):
                while superuser.execute(counting).fetchone() != (0,):  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(0.01)

    def answer(self) -> int:
        """The leaf of the answer."""
        with psycopg.connect(self.stack.database_url) as superuser:
            row = superuser.execute("SELECT max(leaf_index) FROM audit.evidence").fetchone()
        assert row is not None
        return int(row[0])


@pytest.fixture
async def world(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """One answer was given."""
    stack = Stack(database_url, tmp_path)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, PERSON)
    stack.adopt()
    complete_facts(database_url)
    (tmp_path / "office").mkdir()
    surroundings = Surroundings(stack.keys, stack.clock, SystemRandomness())
    with opened_office(database_url, tmp_path / "office") as office:
        async with running(stack.settings(), surroundings) as served:
            stack.port, stack.parts = served.port, served.parts
            async with bank_client(stack, bank) as client:
                question = build_query(PERSON, Purpose.LOAN_APPROVAL, REFERENCE)
                await client.query(question, QUERY_BODY_TYPE)
            yield World(stack, office)


async def test_where_nothing_is_set_evidence_is_opened_and_destroyed_as_before(
    world: World,
) -> None:
    opened = await world.opened(world.answer())
    assert opened.exit_code == 0, opened.output
    assert (await world.run("alice", *DESTROY)).exit_code == 0
    assert await asyncio.to_thread(world.office.waiting) == []


async def test_evidence_is_opened_once_a_second_operator_approved_it(world: World) -> None:
    await world.require("open-evidence")
    index = world.answer()
    refused = await world.opened(index)
    assert refused.exit_code == 2
    assert "second operator" in refused.output
    assert "evidence" not in refused.stdout
    request = await world.waiting()
    early = await world.opened(index, "--approved", request)
    assert (early.exit_code, "not approved yet" in early.output) == (1, True)
    assert (await world.approve("bob", request)).exit_code == 0
    other = await world.audit(
        "replay",
        str(index),
        "--keys",
        str(world.stack.directory / "keys"),
        "--cause",
        "CASE-17",
        "--approved",
        request,
    )
    assert (other.exit_code, "does not permit this" in other.output) == (1, True)
    opened = await world.opened(index, "--approved", request)
    assert opened.exit_code == 0, opened.output
    assert "evidence" in json.loads(opened.stdout)
    again = await world.opened(index, "--approved", request)
    assert (again.exit_code, "was used" in again.output) == (1, True)
    assert await world.findings() == []


async def test_every_verb_that_opens_evidence_asks_for_approval(world: World) -> None:
    await world.require("open-evidence")
    keys = ("--keys", str(world.stack.directory / "keys"), "--cause", "CASE-17")
    for words in (("replay", "--all", *keys), ("verify", *keys)):
        refused = await world.audit(*words)
        assert refused.exit_code == 2, refused.output
        assert "--approved" in refused.output
    assert len(await asyncio.to_thread(world.office.waiting)) == 2


async def test_keys_are_destroyed_once_by_whoever_asked_for_just_that(world: World) -> None:
    await world.require("destroy-evidence")
    refused = await world.run("alice", *DESTROY)
    assert (refused.exit_code, "--approved" in refused.output) == (2, True)
    request = await world.waiting()
    assert (await world.approve("alice", request)).exit_code == 1
    assert (await world.approve("bob", request)).exit_code == 0
    for who, words in (
        ("bob", DESTROY),
        ("alice", (*DESTROY[:-1], "60d")),
        ("alice", ("retention", "apply", "--cause", "rule 16")),
    ):
        wrong = await world.run(who, *words, "--approved", request)
        assert (wrong.exit_code, "does not permit this" in wrong.output) == (1, True)
    done = await world.run("alice", *DESTROY, "--approved", request)
    assert done.exit_code == 0, done.output
    again = await world.run("alice", *DESTROY, "--approved", request)
    assert (again.exit_code, "was used" in again.output) == (1, True)
    with psycopg.connect(world.stack.database_url) as superuser:
        rows = superuser.execute(
            "SELECT kind FROM credit.fact WHERE leaf_index IS NOT NULL"
            " ORDER BY leaf_index DESC LIMIT 3"
        ).fetchall()
    assert [kind for (kind,) in rows] == ["request-use", "request", "approval"]
    assert await world.findings() == []


async def test_a_request_is_used_once_also_at_once(world: World) -> None:
    await world.require("destroy-evidence")
    await world.run("alice", *DESTROY)
    request = await world.waiting()
    assert (await world.approve("bob", request)).exit_code == 0
    asked = {"verb": "retention apply", "older_than": ["90d"]}

    def used() -> bool:
        # As the verb: the test's runner of verbs takes one at a time.
        with connect(world.office.url_of("alice"), role=OPERATOR) as connection:
            try:
                permit(
                    connection,
                    DESTROY_EVIDENCE,
                    asked,
                    cause="rule 16",
                    approved=UUID(request),
                    wait_s=PATIENCE_S,
                )
            except (ApprovalRefusedError, FactRejectedError):
                return False
        return True

    ended = await asyncio.gather(*(asyncio.to_thread(used) for _ in range(6)))
    assert sorted(ended) == [False] * 5 + [True]
    assert await world.findings() == []


async def test_past_the_verbs_the_database_refuses_too(world: World) -> None:
    await world.require("destroy-evidence")
    with connect(world.office.url_of("alice"), role=OPERATOR) as connection:
        before = datetime.now(UTC) - timedelta(days=90)
        with pytest.raises(StorePermissionError):
            RetentionStore(connection).destroy(before, "answered", "rule 16")


@pytest.mark.exhaustive
async def test_a_use_invented_in_the_database_is_named(world: World) -> None:
    await world.require("destroy-evidence")
    await world.run("alice", *DESTROY)
    request = await world.waiting()
    assert (await world.approve("bob", request)).exit_code == 0
    world.office.owner("INSERT INTO credit.request_use SELECT %s, now()", [request])
    named = {(each["check"], each["row"]) for each in await world.findings()}
    assert named == {("row-invented", f"request_use {request}")}


async def with_records(world: World) -> tuple[str, ...]:
    """What the person owes is contributed; how an operator has that erased."""
    stack = world.stack
    with connect(stack.database_url, role=OPERATOR) as connection:
        record_partner(connection, "card-bank", EVERYTHING)
    await stack.settled()
    file = write_csv(stack.directory / "cards.csv", list(card_portfolio(8, 3)))
    await asyncio.to_thread(contribute_file, stack, file, "uci-csv", "card-bank")
    await stack.settled()
    (stack.directory / "who.txt").write_text(PERSON, encoding="utf-8")
    given = ("--subject", str(stack.directory / "who.txt"), "--keys", str(stack.directory / "keys"))
    return ("subject", "erase", "--cause", "rule 7", *given, "--wait", "60")


async def test_a_person_is_erased_once_a_second_operator_approved_it(world: World) -> None:
    verb = await with_records(world)
    await world.require("erase-records")
    refused = await world.run("alice", *verb)
    assert (refused.exit_code, "--approved" in refused.output) == (2, True)
    request = await world.waiting()
    assert (await world.approve("bob", request)).exit_code == 0
    (world.stack.directory / "who.txt").write_text(resident(6), encoding="utf-8")
    wrong = await world.run("alice", *verb, "--approved", request)
    assert (wrong.exit_code, "does not permit this" in wrong.output) == (1, True)
    (world.stack.directory / "who.txt").write_text(PERSON, encoding="utf-8")
    done = await world.run("alice", *verb, "--approved", request)
    assert done.exit_code == 0, done.output
    assert await world.findings() == []


@pytest.mark.exhaustive
async def test_records_expire_once_a_second_operator_approved_it(world: World) -> None:
    await with_records(world)
    await world.require("erase-records")
    verb = ("records", "expire", "--cause", "article 16", "--wait", "60")
    login = world.office.login("alice").partition(":")[2]
    with psycopg.connect(world.stack.database_url) as owner:
        grant = sql.SQL("GRANT creditgateway_contributor TO {}")
        owner.execute(grant.format(sql.Identifier(login)))
    refused = await world.run("alice", *verb)
    assert (refused.exit_code, "--approved" in refused.output) == (2, True)
    request = await world.waiting()
    assert (await world.approve("bob", request)).exit_code == 0
    done = await world.run("alice", *verb, "--approved", request)
    assert done.exit_code == 0, done.output
    assert "expired: " in done.output
    assert await world.findings() == []


async def test_past_the_verb_the_database_erases_nobody_without_an_approved_request(
    world: World,
) -> None:
    await with_records(world)
    await world.require("erase-records")
    with connect(world.office.url_of("alice"), role=OPERATOR) as connection:
        subject, now = world.stack.subject_id(PERSON), datetime.now(UTC)
        with pytest.raises(StorePermissionError):
            erase_person(connection, [subject], now, "rule 7")
        with psycopg.connect(world.stack.database_url, autocommit=True) as owner:
            before = owner.execute(
                "SELECT pg_get_functiondef('credit.may_delete()'::regprocedure)"
            ).fetchone()
            owner.execute(
                "CREATE OR REPLACE FUNCTION credit.may_delete() RETURNS boolean"
                " LANGUAGE sql STABLE AS 'SELECT true'"
            )
            erase_person(connection, [subject], now, "rule 7")
            assert before is not None
            owner.execute(before[0])
    await world.stack.settled()
    assert {each["check"] for each in await world.findings()} == {"fact-not-approved"}


async def test_evidence_that_was_opened_without_approval_is_named(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "TAKES_EFFECT", timedelta(0))
    await world.require("open-evidence")
    index = world.answer()
    # With the database's rights: the setting is off for as long as it takes.
    world.office.owner("UPDATE credit.four_eyes SET actions = '{}'")
    opened = await world.opened(index)
    assert opened.exit_code == 0, opened.output
    world.office.owner("UPDATE credit.four_eyes SET actions = '{open-evidence}'")
    (named,) = await world.findings()
    assert named["check"] == "evidence-not-approved"
    assert named["row"].startswith("access ")
    assert named["leaf_index"] is not None
    # Reading the log itself, whatever the cause that is stated, needs nobody.
    looked = await world.audit("show", str(index), "--cause", "CASE-18", "--json")
    assert looked.exit_code == 0, looked.output
    assert await world.findings() == [named]


@pytest.mark.exhaustive
async def test_keys_that_were_destroyed_without_approval_are_named(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "TAKES_EFFECT", timedelta(0))
    await world.require("destroy-evidence")
    world.office.owner("UPDATE credit.four_eyes SET actions = '{}'")
    world.office.owner(
        "SELECT audit.add_access('operator:' || session_user, 'retention', '{}', 1, 'rule 16')"
    )
    world.office.owner("UPDATE credit.four_eyes SET actions = '{destroy-evidence}'")
    await world.stack_is_quiet()
    assert [each["check"] for each in await world.findings()] == ["evidence-not-approved"]


async def test_a_used_request_opens_evidence_for_a_quarter_of_an_hour(world: World) -> None:
    await world.require("open-evidence")
    index = world.answer()
    await world.opened(index)
    request = await world.waiting()
    assert (await world.approve("bob", request)).exit_code == 0
    assert (await world.opened(index, "--approved", request)).exit_code == 0
    recording = "SELECT audit.record_access('open-evidence', '{}', 1, 'CASE-17')"
    with connect(world.stack.database_url, role=AUDITOR) as auditor:
        auditor.execute(recording)  # minutes
        world.office.owner("UPDATE credit.request_use SET use_time = use_time - interval '16 min'")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="second operator"):
            auditor.execute(recording)


@pytest.mark.exhaustive
async def test_month_keys_are_destroyed_once_a_second_operator_approved_it(world: World) -> None:
    await world.require("destroy-evidence")
    keys = world.stack.directory / "old-keys"
    create_key_directory(keys)
    old = datetime.now(UTC) - timedelta(days=200)
    add_month_keys(keys, 2, old)
    months = sorted(keys.glob("evidence-2*"))
    assert len(months) == 2
    prune = ("keys", "prune-evidence", str(keys))
    refused = await world.run("alice", *prune)
    assert (refused.exit_code, "--approved" in refused.output) == (2, True), refused.output
    request = await world.waiting()
    assert (await world.run("alice", *prune, "--approved", request)).exit_code == 1
    assert (await world.approve("bob", request)).exit_code == 0
    assert (await world.run("bob", *prune, "--approved", request)).exit_code == 1
    # What was approved is these keys, and no others.
    spared = months[0].rename(world.stack.directory / "aside.key")
    wrong = await world.run("alice", *prune, "--approved", request)
    assert (wrong.exit_code, "does not permit this" in wrong.output) == (1, True), wrong.output
    spared.rename(months[0])
    assert [month.exists() for month in months] == [True, True]
    done = await world.run("alice", *prune, "--approved", request)
    assert done.exit_code == 0, done.output
    assert [month.exists() for month in months] == [False, False]
    assert await world.findings() == []
