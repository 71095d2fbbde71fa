# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Old evidence goes, and its keys change, by the commands of docs/operations.md, "Retention"."""

from __future__ import annotations

import base64
import json
import re
import secrets
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemClock
from gateway.signing.keys import write_secret
from tests.support.gateway.gateway_process import gateway_process
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.keys.succession import answers
from tests.support.log.audit_database import admit
from tests.support.records.pasts import Pasts
from tests.support.tiles.months import into_months
from tests.support.worlds.procedures import commands, run, succeeds
from tests.support.worlds.started import urls_of
from tests.support.worlds.two_stores import recorded_bank

ANSWERS, OLD = 20, 8
AGE = timedelta(days=5 * 366 + 60)
VERIFY = """
credit-gateway keys trust-file keys --origin "$ORIGIN" --database-url "$AUDIT_DATABASE" > trust.toml
credit-audit verify --workers 0 --json --trust trust.toml --database-url "$AUDIT_DATABASE"
"""
OF_A_RELEASE_WITHOUT_FACTS = {
    "definition-missing",
    "definition-invented",
    "row-invented",
    "row-differs",
}
KEK = "SELECT kek_id, count(*) FROM audit.evidence WHERE wrapped_key IS NOT NULL GROUP BY 1"
GONE = """
    SELECT to_char(entry_time AT TIME ZONE 'UTC', 'YYYYMM') FROM audit.evidence GROUP BY 1
    HAVING bool_and(wrapped_key IS NULL) ORDER BY 1"""


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """Answers in their months' partitions; two rounds of five are older than five years."""
    async with pasts.copied(tmp_path, queries=ANSWERS, age=AGE) as stack:
        into_months(stack.database_url)
        stack.clock = SystemClock()
        yield stack


def _rows(stack: Stack, query: str) -> list[tuple[object, ...]]:
    with psycopg.connect(stack.database_url, autocommit=True) as owner:
        return owner.execute(query.encode()).fetchall()


async def _verifies(directory: Path, variables: Mapping[str, str | Path]) -> None:
    """All but the records, of which the past's release put no facts into the log."""
    done = await run(VERIFY, directory, variables)
    found = {each["check"] for each in json.loads(done.stdout)["findings"]}
    assert found <= OF_A_RELEASE_WITHOUT_FACTS


@pytest.mark.exhaustive
@pytest.mark.usefixtures("one_day")
async def test_evidence_is_erased_moved_and_rewrapped_and_all_that_is_left_verifies(
    world: Stack, tmp_path: Path
) -> None:
    monthly, by_class, ahead, _, rotate, move, drop = commands("Retention")
    here = urls_of(world) | {"EVIDENCE": tmp_path / "evidence"}
    bank = recorded_bank(world, "bank-a")
    world.admit()
    async with gateway_process(world) as served:
        world.port = served.port
        said = await succeeds(monthly, tmp_path, here)
        assert f"answered: {OLD} past the retention" in said
        assert f"answered: {OLD} erased" in said
        said = await succeeds(by_class, tmp_path, here)
        assert "refused: 1 erased" in said
        assert "answered: 0 erased" in said
        made = (await succeeds(ahead, tmp_path, here)).splitlines()
        assert len(list((tmp_path / "keys").glob("evidence-20*.key"))) == 13, made
        await succeeds(rotate, tmp_path, here)
        await answers(world, bank, world.trust(), 1)
        ((newest, kept),) = _rows(world, KEK)
        assert newest != "0001"
        assert isinstance(kept, int)
        assert kept > ANSWERS - OLD
        (tmp_path / "keys" / "evidence-0001.key").unlink()
        await succeeds(move, tmp_path, here)
        assert _rows(world, "SELECT FROM audit.evidence WHERE bundle IS NOT NULL")
        gone = [str(month) for (month,) in _rows(world, GONE)]
        assert gone
        for month in gone:
            statements = re.sub(r"evidence_\d{6}", f"evidence_{month}", drop)
            with psycopg.connect(world.database_url) as owner:
                owner.execute(statements.encode())
        await answers(world, bank, world.trust(), 1)
    await _verifies(tmp_path, here)


@pytest.mark.exhaustive
@pytest.mark.usefixtures("one_day")
async def test_keys_of_months_whose_evidence_is_erased_are_destroyed_and_no_others(
    world: Stack, tmp_path: Path
) -> None:
    monthly, _, _, prune, *_ = commands("Retention")
    keys, here = tmp_path / "keys", urls_of(world)
    with psycopg.connect(world.database_url) as superuser:
        # As if each month's evidence had been wrapped by a key of the month.
        superuser.execute(
            "UPDATE audit.evidence SET kek_id = to_char(entry_time AT TIME ZONE 'UTC', 'YYYY-MM')"
        )
    months = {str(month) for (month,) in _rows(world, "SELECT DISTINCT kek_id FROM audit.evidence")}
    for name in months:
        secret = base64.b64encode(secrets.token_bytes(32)) + b"\n"
        write_secret(keys / f"evidence-{name}.key", secret)
    await succeeds(monthly, tmp_path, here)
    wrapping = {str(month) for month, _ in _rows(world, KEK)}
    assert wrapping < months
    admit(world.database_url, LogSigner(ORIGIN, world.keys.log_signer()))
    said = await succeeds(prune, tmp_path, here)
    left = {file.stem.removeprefix("evidence-") for file in keys.glob("evidence-*")}
    assert left == {"0001"} | wrapping
    assert all(month in said for month in months - wrapping)
    await _verifies(tmp_path, here)
