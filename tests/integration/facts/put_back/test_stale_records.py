# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""With the database owner's rights an answer is had of records as they are not in effect.

A bucket is put back to what it was before a contribution, or raised to one that is pending; the
answer is had, and all is put back. `verify` finds nothing then, and `replay` convicts the answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest

from gateway.audit.facts.history import LAG
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.people.buckets import bucket_of
from gateway.runtime.system import SystemRandomness
from gateway.server.process import running
from gateway.server.stores import Surroundings
from tests.integration.facts.test_four_ways import changed
from tests.support.facts import wherever_stores_are
from tests.support.fakes import SettableClock
from tests.support.gateway.stack_data import contribute_file
from tests.support.records.contributor import write_csv
from tests.support.worlds.asked_world import ASKED, World

FINDING = "data-version-not-in-facts"
KEEP = (
    "CREATE TABLE public.old_summary AS TABLE credit.summary",
    "CREATE TABLE public.old_head AS TABLE credit.bucket_head",
)
OF_BEFORE = (
    """
    UPDATE credit.bucket_head AS h SET data_version = o.data_version
    FROM public.old_head AS o WHERE o.bucket = h.bucket AND h.bucket = %s
    """,
    "DELETE FROM credit.summary WHERE bucket = %s",
    "INSERT INTO credit.summary SELECT * FROM public.old_summary WHERE bucket = %s",
)
OF_PENDING = (
    """
    UPDATE credit.bucket_head AS h SET data_version = w.data_version
    FROM credit.written_head AS w WHERE w.bucket = h.bucket AND h.bucket = %s
    """,
    "DELETE FROM credit.summary WHERE bucket = %s",
    """
    INSERT INTO credit.summary
    SELECT (jsonb_populate_record(NULL::credit.summary, to_jsonb(p))).*
    FROM credit.pending_summary AS p WHERE bucket = %s
    """,
)


async def contribute_worse(world: World) -> None:
    """Every month of the person's was paid eight months late, says the institution now."""
    stack = world.stack
    rows = [list(row) for row in card_portfolio(6, 3)]
    header = rows[0]
    for place, name in enumerate(header):
        if name.startswith("PAY_") and "AMT" not in name:
            rows[1][place] = "8"
    file = write_csv(stack.directory / "worse.csv", rows)
    await asyncio.to_thread(contribute_file, stack, file, "uci-csv", "card-bank")


@asynccontextmanager
async def later(world: World, by: timedelta) -> AsyncIterator[None]:
    """The same gateway, started again when time has gone on."""
    stack = world.stack
    stack.clock = SettableClock(datetime.now(UTC) + by)
    surroundings = Surroundings(stack.keys, stack.clock, SystemRandomness())
    given: dict[str, Any] = {"clock_limit_s": 3600}
    if world.log_url != stack.database_url:
        given["audit_database_url"] = world.log_url
    async with running(stack.settings(**given), surroundings) as served:
        before, stack.port = stack.port, served.port
        try:
            yield
        finally:
            stack.port = before


async def replayed(world: World, cause: str) -> tuple[int, list[str], int]:
    """Exit code, checks and the number of answers of which nothing can be told."""
    code, said = await asyncio.to_thread(world.run, "replay", "--all", "--cause", cause)
    return code, [each["check"] for each in said["findings"]], said["older_than_facts"]


@wherever_stores_are
async def test_an_answer_of_records_that_a_contribution_had_replaced_is_convicted(
    world: World,
) -> None:
    bucket = bucket_of(world.stack.subject_id(ASKED))
    url = world.stack.database_url
    with psycopg.connect(url, autocommit=True) as owner:
        for statement in KEEP:
            owner.execute(statement)
    before = await world.ask(ASKED)
    await contribute_worse(world)
    await world.stack.settled()
    assert await world.ask(ASKED) != before
    put_back = [(statement, [bucket]) for statement in OF_BEFORE]
    # Within seconds of the contribution's entry it may have been under way.
    with changed(url, ["bucket_head", "summary"], put_back):
        assert await world.ask(ASKED) == before
    assert await replayed(world, "honest") == (0, [], 0)
    async with later(world, 2 * LAG):
        with changed(url, ["bucket_head", "summary"], put_back):
            assert await world.ask(ASKED) == before
        assert await world.ask(ASKED) != before
    assert await world.named() == set()
    assert await replayed(world, "stale") == (1, [FINDING], 0)


@pytest.mark.exhaustive
async def test_an_answer_of_a_contribution_that_was_pending_is_convicted(world: World) -> None:
    stack = world.stack
    bucket = bucket_of(stack.subject_id(ASKED))
    before = await world.ask(ASKED)
    with psycopg.connect(stack.database_url) as owner:
        owner.execute("LOCK TABLE credit.fact_kind IN SHARE ROW EXCLUSIVE MODE")  # none is applied
        await contribute_worse(world)
        raised = [(statement, [bucket]) for statement in OF_PENDING]
        with changed(stack.database_url, ["bucket_head", "summary"], raised):
            early = await world.ask(ASKED)
    await stack.settled()
    assert early != before
    assert early == await world.ask(ASKED)
    assert await world.named() == set()
    assert await replayed(world, "pending") == (1, [FINDING], 0)
