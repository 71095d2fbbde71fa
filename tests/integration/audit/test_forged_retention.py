# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Who holds the database cannot have destroyed evidence pass for a retention.

Each test forges a record by hand, with a superuser's rights and without the log's key,
and removes evidence keys. A gateway then makes an entry of what was forged, as it does of
every record.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.audit.app import make_app
from gateway.log.checkpoint import LogSigner
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.log.audit_database import reads_are_logged
from tests.support.records.pasts import Pasts

ANSWERS = 20
FORGED = """INSERT INTO audit.access
    (access_time, actor, verb, filter_digest, row_limit, cause, transaction_id)
    SELECT clock_timestamp(), 'operator:olga', 'retention',
        audit.filter_digest(jsonb_build_object('before', %(before)s::text, 'class', 'all')),
        %(keys)s, format('all before %%s: yearly', %(before)s::text), pg_current_xact_id()"""
ERASED = "UPDATE audit.evidence SET wrapped_key = NULL WHERE entry_time < %(before)s::timestamptz"


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """A log with answers from eight months ago up to now."""
    async with pasts.copied(tmp_path, queries=ANSWERS) as stack:
        yield stack


def _forge(stack: Stack, before: datetime, *, keys: int | None = None, record: bool = True) -> int:
    """Removes the keys before a moment, and maybe puts a record in; how many keys."""
    text = before.strftime("%Y-%m-%dT%H:%M:%SZ")
    with psycopg.connect(stack.database_url, autocommit=True) as superuser:
        gone = superuser.execute(ERASED, {"before": text}).rowcount
        if record:
            said = gone if keys is None else keys
            superuser.execute(FORGED, {"before": text, "keys": said})
    assert gone > 1
    return gone


def _run(stack: Stack, *arguments: str) -> tuple[int, dict[str, Any]]:
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": stack.database_url,
        "CREDIT_GATEWAY_KEYS": str(stack.directory / "keys"),
    }
    vkey = LogSigner(ORIGIN, stack.keys.log_signer()).vkey
    given = [*arguments, "--log-key", vkey, "--json"]
    result = CliRunner().invoke(make_app(), given, env=environment)
    return result.exit_code, json.loads(result.stdout)


async def _checked(stack: Stack) -> tuple[set[str], dict[str, Any]]:
    """What verify finds, and what replay says, once the gateway has logged all records."""
    async with stack.serving(audit_database_url=stack.database_url):
        await reads_are_logged(stack.database_url)
        code, found = await asyncio.to_thread(_run, stack, "verify")
        checks = {finding["check"] for finding in found["findings"]}
        assert code == (1 if checks else 0)
        code, replayed = await asyncio.to_thread(
            _run, stack, "replay", "--all", "--cause", "review"
        )
        assert code != 0 or replayed["equal"] == ANSWERS
    return checks, replayed


async def test_evidence_cannot_be_destroyed_by_a_retention_dated_ahead(world: Stack) -> None:
    gone = _forge(world, datetime(2099, 1, 1, tzinfo=UTC))
    checks, replayed = await _checked(world)
    assert {"retention-too-far", "evidence-erased"} <= checks
    assert (replayed["erased"], replayed["equal"]) == (0, 0)
    assert replayed["different"] == gone - 1  # one of them is a refusal's


async def test_evidence_younger_than_the_shortest_retention_cannot_be_destroyed(
    world: Stack,
) -> None:
    _forge(world, datetime.now(UTC) - timedelta(days=30))
    checks, _ = await _checked(world)
    assert {"retention-too-far", "evidence-erased"} <= checks


async def test_more_evidence_cannot_be_destroyed_than_the_record_says(world: Stack) -> None:
    _forge(world, datetime.now(UTC) - timedelta(days=40), keys=1)
    checks, _ = await _checked(world)
    assert checks == {"retention-exceeded"}


async def test_evidence_cannot_be_destroyed_without_a_record(world: Stack) -> None:
    gone = _forge(world, datetime.now(UTC) - timedelta(days=40), record=False)
    checks, replayed = await _checked(world)
    assert checks == {"evidence-erased"}
    assert replayed["different"] >= gone - 1


def test_a_record_that_is_no_entry_of_the_log_allows_nothing(world: Stack) -> None:
    _forge(world, datetime.now(UTC) - timedelta(days=40))
    code, found = _run(world, "verify")
    assert code == 1
    assert {finding["check"] for finding in found["findings"]} == {"evidence-erased"}


async def test_a_replay_of_erased_evidence_alone_does_not_say_all_is_well(world: Stack) -> None:
    """The records are as an operator's own run leaves them: all is in order but nothing left."""
    with psycopg.connect(world.database_url, autocommit=True) as superuser:
        superuser.execute("DELETE FROM audit.evidence WHERE false")
    _forge(world, datetime.now(UTC) - timedelta(days=32))
    async with world.serving(audit_database_url=world.database_url):
        await reads_are_logged(world.database_url)
        code, found = await asyncio.to_thread(_run, world, "replay", "0", "--cause", "review")
    assert (code, found["erased"], found["equal"]) == (2, 1, 0)
