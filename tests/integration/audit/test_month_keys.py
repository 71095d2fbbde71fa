# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence keys by month: no pass over what is kept, and a month's key can go with it."""

from __future__ import annotations

import base64
import json
import secrets
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from psycopg import errors as pg
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import RefusedError
from gateway.log.checkpoint import LogSigner
from gateway.services.audit.replay.evidence import Verdict
from gateway.signing.key_directory import add_month_keys
from gateway.signing.keys import write_secret
from tests.support.gateway.gateway_process import bank_channel, bank_client, is_serving
from tests.support.gateway.stack import ORIGIN, REFERENCE, Stack, resident
from tests.support.log.audit_cli import admitting
from tests.support.log.audit_database import admit
from tests.support.records.partner_bodies import BODY_TYPES, loan_query
from tests.support.records.pasts import Pasts
from tests.support.records.replay_all import replay_all

ANSWERS, OLD = 20, 8


def run(stack: Stack, *arguments: str) -> Result:
    """A verb of credit-gateway on the stack's database."""
    environment = {"CREDIT_GATEWAY_DATABASE_URL": stack.database_url, "COLUMNS": "200"}
    return CliRunner().invoke(make_app(), arguments, env=environment)


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """A log of which the first two rounds of five are older than five years."""
    age = timedelta(days=5 * 366 + 60)
    async with pasts.copied(tmp_path, queries=ANSWERS, age=age) as stack:
        yield stack


def test_keys_of_months_to_come_are_made_once(tmp_path: Path) -> None:
    keys = str(tmp_path / "keys")
    runner = CliRunner()
    assert runner.invoke(make_app(), ["keys", "init", keys]).exit_code == 0
    made = json.loads(
        runner.invoke(make_app(), ["keys", "add-evidence", keys, "--months", "3", "--json"]).stdout
    )
    assert len(made["made"]) == 3
    again = runner.invoke(make_app(), ["keys", "add-evidence", keys, "--months", "3"])
    assert (again.exit_code, again.stdout) == (0, "these months have their keys already\n")
    shown = json.loads(runner.invoke(make_app(), ["keys", "show", keys, "--json"]).stdout)
    assert shown["evidence_key_id"] == made["made"][0]


async def test_the_key_of_a_month_goes_once_all_that_it_wraps_is_erased_and_not_before(
    world: Stack,
) -> None:
    keys = world.directory / "keys"
    with psycopg.connect(world.database_url) as superuser:
        # As if each month's evidence had been wrapped by a key of the month.
        superuser.execute(
            "UPDATE audit.evidence SET kek_id = to_char(entry_time AT TIME ZONE 'UTC', 'YYYY-MM')"
        )
        months = superuser.execute(
            "SELECT kek_id, bool_and(leaf_index < %s) FROM audit.evidence GROUP BY 1", [OLD]
        ).fetchall()
    for name, _ in months:
        write_secret(
            keys / f"evidence-{name}.key", base64.b64encode(secrets.token_bytes(32)) + b"\n"
        )
    erased = {name for name, all_old in months if all_old}
    assert 0 < len(erased) < len(months)
    before = json.loads(run(world, "keys", "prune-evidence", str(keys), "--json").stdout)
    assert before["destroyed"] == []
    assert set(before["needed"]) == {name for name, _ in months}
    assert run(world, "retention", "apply", "--cause", "rule 16").exit_code == 0
    dry = run(world, "keys", "prune-evidence", str(keys), "--dry-run", "--json")
    assert set(json.loads(dry.stdout)["destroyed"]) == erased
    pruned = json.loads(run(world, "keys", "prune-evidence", str(keys), "--json").stdout)
    assert set(pruned["destroyed"]) == erased
    assert set(pruned["needed"]) == {name for name, _ in months} - erased
    left = {path.stem.removeprefix("evidence-") for path in keys.glob("evidence-*")}
    assert left == {"0001"} | set(pruned["needed"])


@pytest.mark.usefixtures("one_day")
async def test_a_key_of_this_month_or_of_one_to_come_is_never_pruned(world: Stack) -> None:
    keys = world.directory / "keys"
    add_month_keys(keys, 2, datetime.now(UTC))
    before = sorted(keys.iterdir())
    assert run(world, "keys", "prune-evidence", str(keys)).exit_code == 0
    assert sorted(keys.iterdir()) == before


@pytest.mark.usefixtures("one_day")
async def test_a_gateway_wraps_by_the_key_of_the_month(database_url: str, tmp_path: Path) -> None:
    stack, keys = Stack(database_url, tmp_path), tmp_path / "keys"
    (this_month, *_) = add_month_keys(keys, 2, datetime.now(UTC))
    bank, person = stack.add_bank("bank-a"), resident(1)
    stack.add_consent(bank, person)
    body = loan_query("canonical", person, REFERENCE)
    async with stack.serving(), bank_client(stack, bank) as client:
        await client.query(body, BODY_TYPES["canonical"])
    with psycopg.connect(database_url) as superuser:
        wrapped = superuser.execute("SELECT kek_id FROM audit.evidence").fetchall()
    assert wrapped == [(this_month,)]


async def test_a_gateway_whose_last_months_key_is_too_old_answers_nothing(
    database_url: str, tmp_path: Path
) -> None:
    stack, keys = Stack(database_url, tmp_path), tmp_path / "keys"
    (keys / "evidence-0001.key").rename(keys / "evidence-2024-11.key")
    bank, person = stack.add_bank("bank-a"), resident(1)
    stack.add_consent(bank, person)
    body = loan_query("canonical", person, REFERENCE)
    async with stack.serving(), bank_client(stack, bank) as client:
        with pytest.raises(RefusedError, match="AUDIT_UNAVAILABLE"):
            await client.query(body, BODY_TYPES["canonical"])
        async with bank_channel(stack, bank, stack.port) as channel:
            assert not await is_serving(channel)
    with psycopg.connect(database_url) as superuser:
        assert superuser.execute("SELECT FROM audit.entry WHERE outcome = 1").fetchall() == []


@pytest.mark.usefixtures("one_day")
async def test_a_rotation_of_month_keys_wraps_all_by_another_key_of_this_month(
    world: Stack,
) -> None:
    add_month_keys(world.directory / "keys", 2, datetime.now(UTC))
    # Renewed at once, by a key of this month: as after a theft of the key directory.
    with admitting(world.database_url, LogSigner(ORIGIN, world.keys.log_signer())):
        rotated = json.loads(
            run(world, "keys", "rotate-evidence", str(world.directory / "keys"), "--json").stdout
        )
    this_month = f"{datetime.now(UTC):%Y-%m}"
    assert (rotated["kek_id"], rotated["renewed"]) == (f"{this_month}.2", ANSWERS + 1)
    admit(world.database_url, LogSigner(ORIGIN, world.keys.log_signer()))
    found = Counter(one.verdict for one in replay_all(world.database_url, world.keys))
    assert found == {Verdict.EQUAL: ANSWERS}


async def test_the_database_keeps_a_months_key_from_wrapping_what_is_logged_long_after(
    world: Stack,
) -> None:
    with psycopg.connect(world.database_url, autocommit=True) as superuser:
        late = "UPDATE audit.evidence SET kek_id = %s WHERE leaf_index = %s"
        row = superuser.execute("SELECT max(leaf_index), max(entry_time) FROM audit.evidence")
        found = row.fetchone()
        assert found is not None
        index, time = found
        day = time.astimezone(UTC).replace(day=1)
        for months, allowed in ((0, True), (1, True), (2, True), (3, False), (30, False)):
            number = day.year * 12 + day.month - 1 - months
            name = f"{number // 12:04d}-{number % 12 + 1:02d}"
            if allowed:
                superuser.execute(late, [name, index])
            else:
                with pytest.raises(pg.CheckViolation):
                    superuser.execute(late, [name, index])
        superuser.execute(late, ["0001-1", index])  # of no month
