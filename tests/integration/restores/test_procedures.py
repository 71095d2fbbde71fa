# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The procedures of docs/operations.md, "Restore and move": each ends in a system that serves.

The commands are run as they stand there.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
import pytest
from typer.testing import Result

from gateway.client import GatewayTrust
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.places import server_user, temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.databases import new_database
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import ORIGIN, Stack
from tests.support.keys.succession import answers
from tests.support.log.remembered_log import ask, tree_size
from tests.support.suite.exhaustive import first_every_day
from tests.support.worlds.procedures import commands, run, succeeds
from tests.support.worlds.two_stores import TwoStores, check, recorded_bank, two_stores

VERIFY = "credit-audit verify --workers 0 --trust trust.toml --database-url"
TRUST = 'credit-gateway keys trust-file keys --new-log --origin "$ORIGIN" > trust.toml'


def _own(path: Path) -> None:
    """Gives files to the user that Postgres runs as."""
    user = server_user()
    if user is not None:
        for each in (path, *path.rglob("*")):
            os.chown(each, user.uid, user.gid)


def _archived(url: str) -> None:
    """Waits until all that is written is in the archive."""
    with psycopg.connect(url, autocommit=True) as superuser:
        row = superuser.execute("SELECT pg_walfile_name(pg_switch_wal())").fetchone()
        assert row is not None
        done = "SELECT last_archived_wal >= %s FROM pg_stat_archiver"
        for _ in range(int(PATIENCE_S * 10)):
            if superuser.execute(done, row).fetchone() == (True,):
                return
            superuser.execute("SELECT pg_sleep(0.1)")
    raise TimeoutError


@contextmanager
def _archiving(directory: Path, archive: Path) -> Iterator[str]:
    """A server with its schema that archives what it writes."""
    command = f"test ! -f {archive}/%f && cp %p {archive}/%f"
    with EmbeddedPostgres(directory, durable=False) as url:
        migrate(url)
        migrate_audit(url)
        with psycopg.connect(url, autocommit=True) as superuser:
            superuser.execute("ALTER SYSTEM SET archive_mode = 'on'")
            superuser.execute(f"ALTER SYSTEM SET archive_command = '{command}'".encode())
    with EmbeddedPostgres(directory, durable=False) as url:
        yield url


@pytest.mark.exhaustive
async def test_back_to_a_moment_and_on_without_what_is_lost(tmp_path: Path) -> None:
    back_up, restore, compare, go_on, verify = commands("Back to a moment")
    with temporary_directory() as directory, ExitStack() as kept:
        directory.mkdir()
        archive, backup = directory / "archive", directory / "backup"
        archive.mkdir(mode=0o700)
        _own(archive)
        variables: dict[str, str | Path] = {
            "BACKUP": backup,
            "ARCHIVE": archive,
            "NEW": directory / "new" / "data",
            "ORIGIN": ORIGIN,
        }
        state = tmp_path / "log.state"
        with _archiving(directory / "old", archive) as url:
            stack = Stack(url, tmp_path)
            bank = recorded_bank(stack, "bank-a")
            async with stack.serving(log_state=state):
                await stack.settled()
                await answers(stack, bank, stack.trust(), 1)
                await succeeds(back_up, tmp_path, variables | {"SERVER": url})
                await answers(stack, bank, stack.trust(), 2)
                size = tree_size(url)
                with psycopg.connect(url) as superuser:
                    (moment,) = superuser.execute("SELECT now()::text").fetchone() or ("",)
                lost = await answers(stack, bank, stack.trust(), 3)
            _archived(url)
        (directory / "new").mkdir()
        (directory / "new" / "data").mkdir(mode=0o700)
        await succeeds(restore, tmp_path, variables | {"MOMENT": moment})
        _own(directory / "new" / "data")
        stack.database_url = kept.enter_context(EmbeddedPostgres(directory / "new", durable=False))
        here = variables | {"DATABASE": stack.database_url}
        # The server takes connections before it has come to the moment.
        with psycopg.connect(stack.database_url, autocommit=True) as superuser:
            while superuser.execute("SELECT pg_is_in_recovery()").fetchone() == (True,):
                superuser.execute("SELECT pg_sleep(0.05)")
        told = await run(compare, tmp_path, here)
        assert told.returncode == 1
        assert "log-shorter:" in told.stdout
        assert tree_size(stack.database_url) == size
        assert "records and log fit" in await succeeds(go_on, tmp_path, here)
        async with stack.serving(log_state=state):
            trust = GatewayTrust.load(tmp_path / "trust.toml")
            after = await answers(stack, bank, trust, 1)
            assert after[0].receipt.leaf_index > size
            assert lost[0].receipt.leaf_index == size
        await succeeds(verify, tmp_path, here)


@pytest.mark.exhaustive
async def test_to_another_server_and_the_log_into_a_database_of_its_own(
    postgres_url: str, new_url: str, tmp_path: Path
) -> None:
    (move,) = commands("To another server")
    part, remove = commands("The log into a database of its own")
    state = tmp_path / "log.state"
    variables: dict[str, str | Path] = {"SERVER": postgres_url, "ORIGIN": ORIGIN}
    with temporary_directory() as directory, ExitStack() as kept:
        server = kept.enter_context(EmbeddedPostgres(directory, durable=False))
        with new_database(postgres_url, new_url) as url:
            stack = Stack(url, tmp_path)
            bank = recorded_bank(stack, "bank-a")
            async with stack.serving(log_state=state):
                await stack.settled()
                await ask(stack, bank)
            stack.database_url = kept.enter_context(new_database(server))
            old = {"DATABASE": url, "NEW_SERVER": server, "NEW_DATABASE": stack.database_url}
            await succeeds(move, tmp_path, variables | old)
        async with stack.serving(log_state=state):
            await ask(stack, bank)
            again = recorded_bank(stack, "bank-b")  # what changes there takes effect there
            await stack.settled()
            await ask(stack, again)
        log = kept.enter_context(new_database(server))
        here = variables | {"DATABASE": stack.database_url, "AUDIT_DATABASE": log}
        await succeeds(TRUST, tmp_path, here)
        await succeeds(f'{VERIFY} "$DATABASE"', tmp_path, here)
        await succeeds(part, tmp_path, here)
        apart = f'{VERIFY} "$AUDIT_DATABASE" --records-url "$DATABASE"'
        async with stack.serving(audit_database_url=log, log_state=state):
            await ask(stack, bank)
        await succeeds(apart, tmp_path, here)
        await succeeds(remove, tmp_path, here)
        async with stack.serving(audit_database_url=log, log_state=state):
            await ask(stack, again)
        await succeeds(apart, tmp_path, here)
        alone = await run('credit-gateway db check --database-url "$DATABASE"', tmp_path, here)
        assert alone.returncode == 1
        assert "log-schema-missing" in alone.stdout


@pytest.mark.parametrize("older", first_every_day(("records", "log")))
async def test_a_store_that_is_older_than_the_other_is_put_back_newer_and_served(
    postgres_url: str, templates_apart: tuple[str, str], tmp_path: Path, older: str
) -> None:
    async with two_stores(postgres_url, templates_apart, tmp_path) as world:
        found = await _exchanged(world, older)
        assert found.exit_code == 1
        assert f"{older}-behind:" in found.stdout
        today, stack = world.today, world.stack
        keys = ("--keys", world.keys, "--log-state", today.state)
        assert (await check(today.records, today.log, *keys)).exit_code == 0
        shutil.copy(today.state, tmp_path / "log.state")
        async with stack.serving(audit_database_url=today.log, log_state=tmp_path / "log.state"):
            await ask(stack, world.first)
        here = {"DATABASE": today.records, "AUDIT_DATABASE": today.log, "ORIGIN": ORIGIN}
        await succeeds(TRUST, tmp_path, here)
        await succeeds(f'{VERIFY} "$AUDIT_DATABASE" --records-url "$DATABASE"', tmp_path, here)


async def _exchanged(world: TwoStores, older: str) -> Result:
    """`db check` with one of the stores as it was yesterday."""
    records, log = world.today.records, world.today.log
    if older == "records":
        return await check(world.yesterday.records, log)
    return await check(records, world.yesterday.log)
