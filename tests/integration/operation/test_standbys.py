# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway that has to have copies of the log is ready only while Postgres really makes them."""

from __future__ import annotations

import asyncio
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from gateway.client import RefusedError
from gateway.errors import StoreUnavailableError
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.admin.standbys import Standbys, check_standbys, waited_for
from gateway.store.embedded import places
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.gateway.gateway_process import (
    GatewayProcess,
    bank_channel,
    gateway_process,
    wait_for_health,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack
from tests.support.log.remembered_log import ask, tree_size, until
from tests.support.worlds.two_stores import recorded_bank

_STANDBY = "standby_of_a_test"
_POLL_S = 0.1


@pytest.fixture
def elsewhere() -> Iterator[Path]:
    """A short path that Postgres' own user can reach, too."""
    with tempfile.TemporaryDirectory() as directory:
        Path(directory).chmod(0o755)
        yield Path(directory)


@pytest.fixture
def primary(tmp_path: Path) -> Iterator[str]:
    """A migrated primary that has no standby."""
    with EmbeddedPostgres(tmp_path / "primary") as url:
        migrate(url)
        migrate_audit(url)
        yield url


def _copied(primary: str, directory: Path) -> None:
    """A copy that follows the primary once a server runs on it."""
    directory.mkdir(mode=0o711)
    program = places.binaries(places.server_user()) / "pg_basebackup"
    url = f"{primary}&application_name={_STANDBY}"
    command: list[str | Path] = [
        program,
        "-D",
        directory / "data",
        "-R",
        "-X",
        "stream",
        "-c",
        "fast",
        "-d",
        url,
    ]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - a program of ours
    user = places.server_user()
    if user is not None:
        for folder, folders, files in os.walk(directory / "data"):
            for name in [".", *folders, *files]:
                os.chown(Path(folder, name), user.uid, user.gid)


def _configured(url: str, names: str) -> None:
    with psycopg.connect(url, autocommit=True) as superuser:
        superuser.execute(f"ALTER SYSTEM SET synchronous_standby_names = '{names}'".encode())
        superuser.execute("SELECT pg_reload_conf()")


@pytest.mark.exhaustive
async def test_a_gateway_is_ready_only_while_its_commits_are_on_a_standby(
    primary: str, elsewhere: Path, tmp_path: Path
) -> None:
    stack = Stack(primary, tmp_path)
    bank = stack.add_bank("bank-a")
    required = ("--workers", "1", "--require-synchronous-standbys", "1")
    _copied(primary, elsewhere / "standby")
    async with (
        gateway_process(stack, "gateway", *required) as server,
        bank_channel(stack, bank, server.port) as channel,
    ):
        await wait_for_health(channel, serving=False)
        with EmbeddedPostgres(elsewhere / "standby"):
            _configured(primary, f"ANY 1 ({_STANDBY})")
            await _said(server, "grant pg_read_all_stats to creditgateway_gateway")
            with psycopg.connect(primary) as superuser:
                superuser.execute("GRANT pg_read_all_stats TO creditgateway_gateway")
            await wait_for_health(channel, serving=True)
            # What failover software does when a standby is gone: commits go on with one copy.
            _configured(primary, "")
            await wait_for_health(channel, serving=False)
            await _said(server, "commits are on 0 synchronous standbys, not on 1")


@pytest.mark.exhaustive
async def test_a_commit_that_waits_for_its_copy_is_shown_to_nobody_when_the_gateway_gives_it_up(
    primary: str, tmp_path: Path
) -> None:
    stack = Stack(primary, tmp_path)
    bank = recorded_bank(stack, "bank-a")
    async with stack.serving(audit_limit_s=1.0):
        await stack.settled()
        await ask(stack, bank)
        size = tree_size(primary)
        _configured(primary, "nobody")
        # The second one is let in once the first one has come to its end.
        for _ in range(2):
            with pytest.raises(RefusedError) as refused:
                await ask(stack, bank)
            assert refused.value.reason == "AUDIT_UNAVAILABLE"
        assert tree_size(primary) == size
        _configured(primary, "")
        await until(lambda: tree_size(primary) > size)
        await until(lambda: stack.parts is not None and stack.parts.readiness.is_ready)
        await ask(stack, bank)


async def _said(server: GatewayProcess, text: str) -> None:
    """Returns once the server has logged it."""
    async with asyncio.timeout(PATIENCE_S):
        while text not in await asyncio.to_thread(server.log.read_text):  # noqa: ASYNC110 - a file
            await asyncio.sleep(_POLL_S)


@pytest.mark.parametrize(
    ("names", "count"),
    [
        ("", 0),
        ("  ", 0),
        ("*", 1),
        ("a", 1),
        ("a, b", 1),
        ("2 (a, b, c)", 2),
        ("FIRST 2 (a, b, c)", 2),
        ("first 3(a,b,c)", 3),
        ("ANY 2 (*)", 2),
        (' any  10 ("a (b)", c)', 10),
        ('"FIRST 2 (a)", b', 1),
    ],
)
def test_the_setting_says_how_many_a_commit_waits_for(names: str, count: int) -> None:
    assert waited_for(names) == count


@pytest.mark.parametrize(
    ("found", "why"),
    [
        (Standbys(waited_for=1, confirming=2, hidden=0, lag_s=0), "on 1 synchronous"),
        (Standbys(waited_for=2, confirming=1, hidden=0, lag_s=0), "on 1 synchronous"),
        (Standbys(waited_for=0, confirming=0, hidden=0, lag_s=0), "on 0 synchronous"),
        (Standbys(waited_for=2, confirming=0, hidden=2, lag_s=0), "pg_read_all_stats"),
    ],
)
def test_fewer_copies_than_wanted_or_unknown_ones_will_not_do(found: Standbys, why: str) -> None:
    with pytest.raises(StoreUnavailableError, match=why):
        check_standbys(found, 2)


def test_as_many_copies_as_wanted_will_do() -> None:
    check_standbys(Standbys(waited_for=2, confirming=3, hidden=0, lag_s=0.1), 2)
