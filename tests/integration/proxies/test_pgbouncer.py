# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A pooler before the database is refused with a clear word, however it is set up.

pgbouncer itself, in every mode. By default it refuses the settings that each connection
brings; told to ignore them, it would drop the role and the durability without a word.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from gateway.cli.context import ExitCode
from gateway.errors import StoreError
from gateway.store.connections import GATEWAY, connect
from gateway.store.embedded.places import launcher, server_user, temporary_directory
from tests.support.gateway.gateway_process import GatewayProcess, free_port
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack

_IGNORING = "ignore_startup_parameters = options, extra_float_digits"


def _program() -> str:
    found = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if found is None:
        pytest.skip("pgbouncer is not installed (Debian: apt-get install pgbouncer)")
    return found


@contextmanager
def pooled(url: str, mode: str, *lines: str) -> Iterator[str]:
    """The database's URL through pgbouncer."""
    given = conninfo_to_dict(url)
    known = ("host", "dbname", "user", "port")
    target = " ".join(f"{key}={given[key]}" for key in known if key in given)
    port = free_port()
    with temporary_directory() as directory:
        directory.mkdir(parents=True)
        user = server_user()
        if user is not None:
            os.chown(directory, user.uid, user.gid)
        file = directory / "pgbouncer.ini"
        text = f"""[databases]
pooled = {target}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
logfile = {directory}/pgbouncer.log
"""
        file.write_text(text + "\n".join(lines) + "\n", encoding="utf-8")
        process = subprocess.Popen(  # noqa: S603 - this machine's own
            [*launcher(user), _program(), "-q", str(file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            name = quote(str(given.get("user", "postgres")))
            through = f"postgresql://{name}@127.0.0.1:{port}/pooled"
            asyncio.run(_answering(through))
            yield through
        finally:
            process.kill()
            process.wait()


async def _answering(url: str) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while True:
            try:
                with closing(psycopg.connect(url)):
                    return
            except psycopg.OperationalError:
                await asyncio.sleep(0.05)


@pytest.mark.parametrize(
    ("mode", "lines"),
    [("transaction", ()), ("transaction", (_IGNORING,)), ("session", (_IGNORING,))],
    ids=["settings refused", "settings ignored", "sessions"],
)
def test_a_pooler_is_refused_and_named(
    mode: str, lines: tuple[str, ...], database_url: str
) -> None:
    with pooled(database_url, mode, *lines) as url, pytest.raises(StoreError, match="pgbouncer"):
        connect(url, role=GATEWAY)


def test_a_gateway_does_not_start_behind_a_pooler_and_says_why(
    database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    with pooled(database_url, "transaction", _IGNORING) as url:
        process = GatewayProcess(stack, "pooled", database_url=url)
        assert asyncio.run(process.fails_to_start()) == ExitCode.COULD_NOT
    assert "pgbouncer" in process.log.read_text(encoding="utf-8")
