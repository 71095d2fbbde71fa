# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A database whose own functions lie, or refuse nothing any more, does not verify.

What is named: tests/migration/test_definitions.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest

from tests.support.consents.asking import found
from tests.support.facts import complete_facts
from tests.support.gateway.stack import Bank, Stack, resident

VERIFY = ("verify", "--definitions")
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
async def asked(database_url: str, tmp_path: Path) -> AsyncIterator[tuple[Stack, Bank]]:
    """A gateway on a database that nobody has changed, and a bank."""
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
    assert await asyncio.to_thread(found, stack, *VERIFY) == set()
    # A consent that nobody gave, and a function that does not show it.
    stack.add_consent(bank, resident(1))
    assert await asyncio.to_thread(found, stack, *VERIFY) == {"row-invented"}
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(HIDES.encode())
    assert await asyncio.to_thread(found, stack, "verify") == set()
    assert await asyncio.to_thread(found, stack, *VERIFY) == {"definition-differs"}


async def test_a_trigger_that_is_switched_off_is_named(asked: tuple[Stack, Bank]) -> None:
    stack, _ = asked
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("ALTER TABLE audit.log_head DISABLE TRIGGER refuse_shrinking_head")
    assert await asyncio.to_thread(found, stack, *VERIFY) == {"definition-differs"}
