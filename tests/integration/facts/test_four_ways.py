# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""With the database owner's rights an answer is had that nobody may have, and all is put back.

Four ways: a consent is copied to another person, a key is added, a policy is swapped, and two
people's records change places. While it stands so, `verify` names the row. Once everything is
as it was, `verify` finds nothing, and `replay` convicts the answer. With records and log in one
database, and in two. A fifth one, what is counted of a limit, `verify` names for good.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from gateway.domain.access.policy import policy_content, policy_hash
from gateway.domain.codes import Section
from gateway.domain.people.buckets import bucket_of
from gateway.domain.quotas.limits import Counted, Limit, Period, Quotas
from gateway.signing.keys import generate_private_key_pem, load_signer, write_secret
from gateway.store.connections import OPERATOR, connect
from tests.support.facts import wherever_stores_are
from tests.support.gateway.stack import EVERYTHING, resident
from tests.support.recorded import record_partner
from tests.support.worlds.asked_world import ASKED, NARROW, OTHER, World

COPY_CONSENT = """
INSERT INTO credit.consent
SELECT (jsonb_populate_record(
    c, jsonb_build_object('bucket', %s::int, 'subject_id', %s::bytea))).*
FROM credit.consent AS c WHERE subject_id = %s
"""
EXCEEDED = ("quota-exceeded", "quota_use")
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


@wherever_stores_are
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


@pytest.mark.exhaustive
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


@pytest.mark.usefixtures("one_day")
async def test_a_count_of_a_limit_that_was_lowered_and_put_back(world: World) -> None:
    stack = world.stack
    limited = replace(NARROW, quotas=Quotas(None, (Limit(Counted.ANSWERS, Period.MONTH, 2),)))
    with connect(stack.database_url, role=OPERATOR) as operator:
        record_partner(operator, "bank-a", limited, adapter="canonical")
    await stack.settled()
    for _ in range(2):
        await world.ask(ASKED)
    with psycopg.connect(world.log_url, autocommit=True) as owner:
        lowered = owner.execute("UPDATE audit.quota_use SET used = used - 1")
        assert lowered.rowcount == 1
        await world.ask(ASKED)
        assert await world.refused(ASKED) == "QUOTA_EXCEEDED"
        assert await world.named() == {("quota-use-differs", "quota_use"), EXCEEDED}
        owner.execute("UPDATE audit.quota_use SET used = used + 1")
    assert await world.named() == {EXCEEDED}


async def known_policy(world: World, digest: bytes) -> bool:
    with psycopg.connect(world.stack.database_url) as owner:
        query = "SELECT FROM credit.policy_version WHERE policy_hash = %s"
        return owner.execute(query, [digest]).fetchone() is not None


@pytest.mark.exhaustive
async def test_records_of_two_people_that_changed_places_and_were_put_back(world: World) -> None:
    stack = world.stack
    one, two = stack.subject_id(ASKED), stack.subject_id(OTHER)
    tables = ["summary", "account", "repayment_record"]
    with changed(stack.database_url, tables, list(swapped(tables, one, two))):
        await world.ask(ASKED)
        assert await world.named() == {("versions-differ", "contribution")}
    assert await convicted(world) == ["body-differs"]


@pytest.mark.exhaustive
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
