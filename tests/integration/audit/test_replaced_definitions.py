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
from tests.support.gateway.stack import Stack, resident

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
async def stack(database_url: str, tmp_path: Path) -> AsyncIterator[Stack]:
    """A gateway on a database that nobody has changed."""
    with psycopg.connect(database_url) as owner:
        # Of the tests' own template; see tests.support.facts.make_older_than_facts.
        owner.execute("DROP TRIGGER IF EXISTS stands_there_already ON credit.fact")
    made = Stack(database_url, tmp_path)
    async with made.serving():
        yield made


async def test_a_function_that_hides_rows_from_the_auditor_is_named(stack: Stack) -> None:
    bank = stack.add_bank("bank-a")
    stack.adopt()
    await stack.settled()
    assert await asyncio.to_thread(found, stack, *VERIFY) == set()
    # A consent that nobody gave, and a function that does not show it.
    stack.add_consent(bank, resident(1))
    assert await asyncio.to_thread(found, stack, *VERIFY) == {"row-invented"}
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(HIDES.encode())
    assert await asyncio.to_thread(found, stack, "verify") == set()
    assert await asyncio.to_thread(found, stack, *VERIFY) == {"definition-differs"}


async def test_a_trigger_that_is_switched_off_is_named(stack: Stack) -> None:
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("ALTER TABLE audit.log_head DISABLE TRIGGER refuse_shrinking_head")
    assert await asyncio.to_thread(found, stack, *VERIFY) == {"definition-differs"}
