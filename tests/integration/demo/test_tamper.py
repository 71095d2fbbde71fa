# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`demo-tamper` changes the demo's log, and `--undo` puts back just that, however often."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.cli.audit.app import make_app as make_audit_app
from gateway.client import QUERY_BODY_TYPE, RefusedError, build_query
from gateway.demo.tamper import changed, put_back
from gateway.demo.world import DATABASE, World, with_database
from gateway.domain.codes import Purpose
from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogSigner
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.facts import make_older_than_facts
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.stack import ORIGIN, REFERENCE, Stack, resident

PERSON = resident(1)
ROWS = (
    "SELECT leaf_index, outcome, reason, subject_commitment, entry FROM audit.entry"
    " ORDER BY leaf_index"
)


async def lived(url: str, directory: Path, refusals: int) -> Stack:
    """An answer, and so many refusals for want of a consent; the server has stopped."""
    stack = Stack(url, directory)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, PERSON)
    async with stack.serving(), bank_client(stack, bank) as client:
        await client.query(build_query(PERSON, Purpose.LOAN_APPROVAL, REFERENCE), QUERY_BODY_TYPE)
        for _ in range(refusals):
            with pytest.raises(RefusedError, match="CONSENT_MISSING"):
                await client.query(build_query(PERSON, Purpose.LOAN_APPROVAL, ""), QUERY_BODY_TYPE)
    return stack


@pytest.fixture
async def owner(
    database_url: str, tmp_path: Path
) -> AsyncIterator[psycopg.Connection[tuple[Any, ...]]]:
    """Of a log with two such refusals, and with what looks like an answer about nobody."""
    await lived(database_url, tmp_path, refusals=2)
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(
            "UPDATE audit.entry SET subject_commitment = NULL, outcome = 1, reason = ''"
            " WHERE leaf_index = 0"
        )
        yield connection


def test_what_was_changed_is_put_back_and_nothing_else(
    owner: psycopg.Connection[tuple[Any, ...]],
) -> None:
    before = owner.execute(ROWS).fetchall()
    with pytest.raises(ConfigurationError, match="nothing is changed"):
        put_back(owner)
    assert owner.execute(ROWS).fetchall() == before
    changed(owner)
    assert len({*owner.execute(ROWS)} - {*before}) == 1
    changed(owner)
    with pytest.raises(ConfigurationError, match="changed already"):
        changed(owner)
    assert len({*owner.execute(ROWS)} - {*before}) == 2
    assert len(put_back(owner)) == 2
    assert owner.execute(ROWS).fetchall() == before
    with pytest.raises(ConfigurationError, match="nothing is changed"):
        put_back(owner)


@pytest.mark.exhaustive
async def test_verify_names_the_row_until_it_is_put_back(tmp_path: Path) -> None:
    with temporary_directory() as directory:
        place = directory / "pg"
        with EmbeddedPostgres(place, durable=False) as superuser:
            url = with_database(superuser, DATABASE)
            with psycopg.connect(superuser, autocommit=True) as owner:
                owner.execute(f"CREATE DATABASE {DATABASE}".encode())
            migrate(url)
            migrate_audit(url)
            make_older_than_facts(url)
            stack = await lived(url, tmp_path, refusals=1)
        vkey = LogSigner(ORIGIN, stack.keys.log_signer()).vkey
        tamper = ("demo-tamper", "--directory", str(directory))

        async def ran(app: Any, *words: str) -> Result:
            return await asyncio.to_thread(CliRunner().invoke, app, words)

        async def verified() -> Result:
            given = ("verify", "--data", str(place), "--log-key", vkey)
            return await ran(make_audit_app(), *given)

        assert (await ran(make_app(), *tamper)).exit_code == 2, "no demo is there"
        World(directory).finish()
        assert (await verified()).exit_code == 0
        assert "UPDATE audit.entry SET outcome = 1" in (await ran(make_app(), *tamper)).stdout
        result = await verified()
        assert result.exit_code == 1
        for column in ("outcome", "reason"):
            assert f"column {column}: the row says otherwise" in result.stdout
        undone = await ran(make_app(), *tamper, "--undo")
        assert (undone.exit_code, undone.stdout.count("UPDATE")) == (0, 1), undone.output
        assert (await verified()).exit_code == 0
        assert (await ran(make_app(), *tamper, "--undo")).exit_code == 2
        assert (await verified()).exit_code == 0
