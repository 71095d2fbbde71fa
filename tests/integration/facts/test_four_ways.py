# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""With the database owner's rights an answer is had that nobody may have, and all is put back.

Four ways: a consent is copied to another person, a key is added, a policy is swapped, and two
people's records change places. While it stands so, `verify` names the row. Once everything is
as it was, `verify` finds nothing, and `replay` convicts the answer. With records and log in one
database, and in two.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    build_query,
)
from gateway.demo.card_portfolio import card_portfolio
from gateway.demo.development_ca import issue_client
from gateway.domain.access.policy import policy_content, policy_hash
from gateway.domain.codes import Purpose, Section
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.subject import consent_commitment
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemRandomness
from gateway.server.process import running
from gateway.server.stores import Surroundings
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret
from gateway.store.connections import OPERATOR, connect
from tests.support.facts import complete_facts
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import EVERYTHING, ORIGIN, REFERENCE, Bank, Stack, resident
from tests.support.gateway.stack_data import contribute_file
from tests.support.log.audit_cli import run_admitted
from tests.support.recorded import record_consent, record_key, record_partner
from tests.support.records.contributor import write_csv

NARROW = replace(EVERYTHING, sections=EVERYTHING.sections - {Section.HISTORY})
Sections = Sequence[Section]
SUMMARY: Sections = (Section.SUMMARY,)
ASKED, OTHER = resident(1), resident(2)
COPY_CONSENT = """
INSERT INTO credit.consent
SELECT (jsonb_populate_record(
    c, jsonb_build_object('bucket', %s::int, 'subject_id', %s::bytea))).*
FROM credit.consent AS c WHERE subject_id = %s
"""
ADD_KEY = """
INSERT INTO credit.partner_key
SELECT (jsonb_populate_record(
    k, jsonb_build_object('keyid', %s::text, 'public_key', %s::bytea))).*
FROM credit.partner_key AS k WHERE partner_id = 'bank-a'
"""
SWAP_PEOPLE = (
    """
    CREATE TEMP TABLE {moved} AS
    SELECT (jsonb_populate_record(t, CASE WHEN t.subject_id = %(one)s
        THEN jsonb_build_object('bucket', %(bucket_two)s::int, 'subject_id', %(two)s::bytea)
        ELSE jsonb_build_object('bucket', %(bucket_one)s::int, 'subject_id', %(one)s::bytea)
        END)).*
    FROM {table} AS t WHERE t.subject_id IN (%(one)s, %(two)s)
    """,
    "DELETE FROM {table} WHERE subject_id IN (%(one)s, %(two)s)",
    "INSERT INTO {table} TABLE {moved}",
)
_POLL_S = 0.05


class World:
    """A gateway that serves a bank, and the owner of its database."""

    def __init__(self, stack: Stack, bank: Bank, log_url: str) -> None:
        self.stack = stack
        self.bank = bank
        self.log_url = log_url
        self._apart = log_url != stack.database_url

    async def ask(self, person: str, *key_files: Path, sections: Sections = SUMMARY) -> None:
        """As the bank; tries again while the gateway does not know of a change yet."""
        identity = ClientIdentity.from_files(
            self.bank.partner_id, *(key_files or self.bank.key_files)
        )
        body = build_query(person, Purpose.LOAN_APPROVAL, REFERENCE, sections=sections)
        async with asyncio.timeout(PATIENCE_S), self.stack.channel(self.bank) as channel:
            client = CreditGatewayClient(
                channel, identity, self.stack.trust(), timeout_s=PATIENCE_S
            )
            while True:
                try:
                    await client.query(body, QUERY_BODY_TYPE)
                except RefusedError:
                    await asyncio.sleep(_POLL_S)
                else:
                    return

    async def refused(self, person: str, *, sections: Sections = SUMMARY) -> str:
        """Why the bank gets no answer."""
        body = build_query(person, Purpose.LOAN_APPROVAL, REFERENCE, sections=sections)
        identity = ClientIdentity.from_files(self.bank.partner_id, *self.bank.key_files)
        async with self.stack.channel(self.bank) as channel:
            client = CreditGatewayClient(
                channel, identity, self.stack.trust(), timeout_s=PATIENCE_S
            )
            with pytest.raises(RefusedError) as refusal:
                await client.query(body, QUERY_BODY_TYPE)
        return str(refusal.value.reason)

    def run(self, *arguments: str) -> tuple[int, dict[str, Any]]:
        """An audit verb with --json: exit code and what it says."""
        signer = LogSigner(ORIGIN, self.stack.keys.log_signer())
        environment = {
            "CREDIT_GATEWAY_AUDIT_DATABASE_URL": self.log_url,
            "CREDIT_GATEWAY_KEYS": str(self.stack.directory / "keys"),
        }
        given = [*arguments, "--json", "--log-key", signer.vkey]
        if self._apart:
            given += ["--records-url", self.stack.database_url]
        result = run_admitted(self.stack, given, environment, log_url=self.log_url)
        assert result.stdout, result.output
        return result.exit_code, json.loads(result.stdout)

    async def named(self) -> set[tuple[str, str]]:
        """Check and row of each finding of `verify` now."""
        code, said = await asyncio.to_thread(self.run, "verify")
        assert code == (1 if said["findings"] else 0)
        assert "facts" in said["checked"]
        return {(each["check"], each["row"].split()[0]) for each in said["findings"]}


def register(stack: Stack) -> Bank:
    """A bank that asks, a consent, and a bank that contributes; recorded by the operator."""
    uri, now = "creditgateway:partner:bank-a", datetime.now(UTC)
    file = stack.directory / "bank-a.pem"
    write_secret(file, generate_private_key_pem("ed25519"))
    signer = load_signer(file)
    period = (now - timedelta(hours=1), now + timedelta(days=90))
    commitment = consent_commitment(stack.keys.commitment_key(), "bank-a", REFERENCE)
    with connect(stack.database_url, role=OPERATOR) as operator:
        names = (("uri", uri),)
        record_partner(operator, "bank-a", NARROW, adapter="canonical", certificates=names)
        record_partner(operator, "card-bank", EVERYTHING)
        record_key(operator, "bank-a", signer, period)
        record_consent(operator, stack.subject_id(ASKED), "bank-a", commitment, period)
    credential = issue_client(stack.authority, "bank-a", uri, now)
    return Bank("bank-a", credential, (signer,), (file,))


@asynccontextmanager
async def serving(stack: Stack, log_url: str) -> AsyncIterator[None]:
    """As Stack.serving, for answers that do not come out again."""
    surroundings = Surroundings(stack.keys, stack.clock, SystemRandomness())
    given = {} if log_url == stack.database_url else {"audit_database_url": log_url}
    async with running(stack.settings(**given), surroundings) as served:
        stack.port, stack.parts = served.port, served.parts
        try:
            yield
        finally:
            stack.parts = None


@pytest.fixture(params=["one database", "stores apart"])
def stores(request: pytest.FixtureRequest) -> tuple[str, str]:
    """Where the records are, and the log."""
    if request.param == "one database":
        url: str = request.getfixturevalue("database_url")
        return url, url
    apart: tuple[str, str] = request.getfixturevalue("stores_apart")
    return apart


@pytest.fixture
async def world(stores: tuple[str, str], tmp_path: Path) -> AsyncIterator[World]:
    """Two people whose records differ, and a bank that may ask about one of them."""
    records_url, log_url = stores
    complete_facts(records_url)
    stack = Stack(records_url, tmp_path)
    bank = register(stack)
    async with serving(stack, log_url):
        await stack.settled()
        file = write_csv(tmp_path / "cards.csv", list(card_portfolio(6, 3)))
        await asyncio.to_thread(contribute_file, stack, file, "uci-csv", "card-bank")
        await stack.settled()
        made = World(stack, bank, log_url)
        await made.ask(ASKED)
        assert await made.named() == set()
        yield made


@contextmanager
def changed(url: str, tables: Sequence[str], statements: Sequence[Any]) -> Iterator[None]:
    """The database with something changed; afterwards every row is as it was."""
    with psycopg.connect(url, autocommit=True) as owner:
        for table in tables:
            keep = sql.SQL("CREATE TEMP TABLE {kept} AS TABLE {table}")
            owner.execute(keep.format(**_names(table)))
        for statement, values in statements:
            assert owner.execute(statement, values).rowcount > 0
        yield
        owner.execute("SET session_replication_role = replica")
        for table in tables:
            for back in ("DELETE FROM {table}", "INSERT INTO {table} TABLE {kept}"):
                owner.execute(sql.SQL(back).format(**_names(table)))


def _names(table: str) -> dict[str, sql.Identifier]:
    return {"kept": sql.Identifier(f"kept_{table}"), "table": sql.Identifier("credit", table)}


async def convicted(world: World) -> list[str]:
    """What `replay` says of the answers, once everything is as it was and `verify` is content."""
    assert await world.named() == set()
    code, said = await asyncio.to_thread(world.run, "replay", "--all", "--cause", "test")
    assert (said["equal"], said["older_than_facts"]) == (1, 0), said
    assert code == (1 if said["findings"] else 0)
    return [each["check"] for each in said["findings"]]


async def test_a_consent_that_was_copied_to_another_person_and_removed_again(
    world: World,
) -> None:
    stack = world.stack
    one, two = stack.subject_id(ASKED), stack.subject_id(OTHER)
    copy = (COPY_CONSENT, [bucket_of(two), two, one])
    assert await world.refused(OTHER) == "CONSENT_NOT_FOUND"
    with changed(stack.database_url, ["consent"], [copy]):
        await world.ask(OTHER)
        assert await world.named() == {("row-invented", "consent")}
    assert await convicted(world) == ["consent-not-in-facts"]


async def test_a_key_that_was_added_and_removed_again(world: World, tmp_path: Path) -> None:
    file = tmp_path / "forged.pem"
    write_secret(file, generate_private_key_pem("ed25519"))
    forged = load_signer(file)
    add = (ADD_KEY, [forged.keyid, forged.public_key])
    with changed(world.stack.database_url, ["partner_key"], [add]):
        await world.ask(ASKED, file)
        assert await world.named() == {("row-invented", "partner_key")}
    assert await convicted(world) == ["signature-not-by-key-in-facts"]


async def test_a_policy_that_was_swapped_and_put_back(world: World) -> None:
    content = policy_content(EVERYTHING)
    digest = policy_hash(content)
    add = ("INSERT INTO credit.policy_version VALUES (%s, %s)", [digest, content])
    swap = ("UPDATE credit.partner SET policy_hash = %s WHERE partner_id = 'bank-a'", [digest])
    # The wide policy is card-bank's own, and so a fact: only the swap is forged.
    swaps = [swap] if await known_policy(world, digest) else [add, swap]
    sections = (Section.HISTORY,)
    assert await world.refused(ASKED, sections=sections) == "SECTION_NOT_ALLOWED"
    with changed(world.stack.database_url, ["partner", "policy_version"], swaps):
        await world.ask(ASKED, sections=sections)
        assert ("row-differs", "partner") in await world.named()
    assert await convicted(world) == ["policy-not-in-facts"]


async def known_policy(world: World, digest: bytes) -> bool:
    with psycopg.connect(world.stack.database_url) as owner:
        query = "SELECT FROM credit.policy_version WHERE policy_hash = %s"
        return owner.execute(query, [digest]).fetchone() is not None


async def test_records_of_two_people_that_changed_places_and_were_put_back(world: World) -> None:
    stack = world.stack
    one, two = stack.subject_id(ASKED), stack.subject_id(OTHER)
    tables = ["summary", "account", "repayment_record"]
    with changed(stack.database_url, tables, list(swapped(tables, one, two))):
        await world.ask(ASKED)
        assert await world.named() == {("versions-differ", "contribution")}
    assert await convicted(world) == ["body-differs"]


async def test_records_of_two_people_never_asked_about_that_changed_places(world: World) -> None:
    tables = ["account", "repayment_record"]
    one, two = (world.stack.subject_id(resident(number)) for number in (5, 6))
    with changed(world.stack.database_url, tables, list(swapped(tables, one, two))):
        assert ("versions-differ", "contribution") in await world.named()
    with changed(world.stack.database_url, ["summary"], list(swapped(["summary"], one, two))):
        assert {check for check, _ in await world.named()} >= {"row-differs"}
    assert await convicted(world) == []


def swapped(tables: Sequence[str], one: bytes, two: bytes) -> Iterator[Any]:
    """Statements by which the rows of two people change places."""
    people = {
        "one": one,
        "two": two,
        "bucket_one": bucket_of(one),
        "bucket_two": bucket_of(two),
    }
    for table in tables:
        names = {**_names(table), "moved": sql.Identifier(f"moved_{table}")}
        for step in SWAP_PEOPLE:
            yield sql.SQL(step).format(**names), people
