# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A database whose own functions lie, or refuse nothing any more, does not verify.

What is named: tests/migration/test_definitions.py.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from gateway.log.checkpoint import LogSigner
from tests.support.consents.asking import found
from tests.support.facts import complete_facts
from tests.support.gateway.stack import ORIGIN, Bank, Stack, resident
from tests.support.log.audit_cli import run_admitted

NEVER = ("verify", "--no-definitions")
ALWAYS = ("verify", "--definitions")
HIDES = """CREATE OR REPLACE FUNCTION credit.read_bucket_rows(
    kind anyelement, access_id bigint, filter jsonb, low smallint, high smallint
) RETURNS SETOF anyelement LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.require_verify($2, $3);
    RETURN QUERY EXECUTE format('SELECT * FROM %s WHERE bucket BETWEEN $1 AND $2 LIMIT 0',
                                credit.table_of(pg_typeof(kind))) USING low, high;
END $$"""


@pytest.fixture
async def asked(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Stack, Bank]]:
    """A gateway on a database that nobody has changed, and a bank; `verify` has no options."""
    monkeypatch.delenv("CREDIT_GATEWAY_VERIFY_DEFINITIONS")
    made = Stack(database_url, tmp_path)
    bank = made.add_bank("bank-a")
    made.adopt()
    with psycopg.connect(database_url) as owner:
        # Of the tests' own template; see tests.support.facts.make_older_than_facts.
        owner.execute("DROP TRIGGER IF EXISTS stands_there_already ON credit.fact")
        owner.execute("SELECT credit.adopt_keys_and_adapters()")
    complete_facts(database_url)
    async with made.serving():
        await made.settled()
        yield made, bank


async def test_a_function_that_hides_rows_from_the_auditor_is_named(
    asked: tuple[Stack, Bank],
) -> None:
    stack, bank = asked
    assert await asyncio.to_thread(found, stack) == set()
    # A consent that nobody gave, and a function that does not show it.
    stack.add_consent(bank, resident(1))
    assert await asyncio.to_thread(found, stack) == {"row-invented"}
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(HIDES.encode())
    assert await asyncio.to_thread(found, stack, *NEVER) == set()
    assert await asyncio.to_thread(found, stack) == {"definition-differs"}


async def test_a_trigger_that_is_switched_off_is_named(asked: tuple[Stack, Bank]) -> None:
    stack, _ = asked
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("ALTER TABLE audit.log_head DISABLE TRIGGER refuse_shrinking_head")
    assert await asyncio.to_thread(found, stack) == {"definition-differs"}


@pytest.mark.parametrize("schema", ["records", "audit"])
async def test_a_database_of_another_release_is_not_compared_and_verify_says_so(
    asked: tuple[Stack, Bank], schema: str
) -> None:
    stack, _ = asked
    assert await asyncio.to_thread(_unchecked, stack) is None
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("ALTER TABLE audit.log_head DISABLE TRIGGER refuse_shrinking_head")
        migrations = sql.Identifier("creditgateway_migrations", schema)
        owner.execute(sql.SQL("INSERT INTO {} VALUES ('20990101000000')").format(migrations))
    assert await asyncio.to_thread(found, stack) == set()
    assert "migrations of this release" in str(await asyncio.to_thread(_unchecked, stack))
    assert await asyncio.to_thread(found, stack, *ALWAYS) == {"definition-differs"}


async def test_a_database_that_does_not_say_what_made_it_is_not_compared(
    asked: tuple[Stack, Bank],
) -> None:
    stack, _ = asked
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("DROP FUNCTION audit.applied_migrations()")
    assert await asyncio.to_thread(found, stack) == set()
    assert await asyncio.to_thread(_unchecked, stack) is not None
    assert await asyncio.to_thread(found, stack, *ALWAYS) == {"definition-missing"}


def _unchecked(stack: Stack) -> str | None:
    """Why definitions were not compared; None: they were."""
    log = LogSigner(ORIGIN, stack.keys.log_signer())
    environment = {"CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url}
    given = ["verify", "--log-key", log.vkey]
    said = json.loads(run_admitted(stack, [*given, "--json"], environment).stdout)
    words = run_admitted(stack, given, environment).stdout
    (why,) = [e["why"] for e in said["not_checked"] if e["what"] == "definitions"] or [None]
    compared = "functions, triggers, columns and grants are what this release makes"
    assert (compared in words) == (why is None) == ("definitions" in said["checked"])
    assert why is None or why in " ".join(words.split())
    return why if why is None else str(why)
