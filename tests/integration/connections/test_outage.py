# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A Postgres that is stopped under a gateway: what is logged of it, by whom and how often."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from psycopg_pool import PoolTimeout

from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.connections import GATEWAY, open_pool
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.outage import Outage
from tests.support.gateway.gateway_process import gateway_process, log_lines
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack

NOWHERE = "postgresql://nobody@127.0.0.1:1/nothing"
AWAY, BACK = "no connection to the database", "connected to the database again"
_POLL_S = 0.05


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(_POLL_S)


async def test_all_tries_of_all_pools_of_a_database_that_is_away_are_one_line(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "gateway.store.outage")
    outage = Outage("log")
    tried = Counter[str]()
    failed = outage.failed

    def counted(error: Any) -> None:
        tried["times"] += 1
        failed(error)

    outage.failed = counted  # type: ignore[method-assign]
    pools = [
        open_pool(
            NOWHERE,
            role=GATEWAY,
            min_size=1,
            max_size=2,
            statement_timeout_ms=200,
            lock_timeout_ms=200,
            application_name="a test",
            outage=outage,
        )
        for _ in range(2)
    ]
    for pool in pools:
        await pool.open()
        with pytest.raises(PoolTimeout):
            async with pool.connection():
                pass
    await _until(lambda: tried["times"] >= len(pools))
    for pool in pools:
        await pool.close()
    ours = [record for record in caplog.records if record.name == "gateway.store.outage"]
    assert [(record.getMessage(), vars(record)["why"]) for record in ours] == [(AWAY, "refused")]


def test_a_command_prints_nothing_of_the_pools_tries() -> None:
    script = (
        "import logging\n"
        "from gateway.store import connections\n"
        "logging.getLogger('psycopg.pool').warning('error connecting to 10.1.2.3')\n"
    )
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    assert done.stderr == ""


@pytest.mark.exhaustive
async def test_a_postgres_that_is_stopped_and_started_is_two_lines_without_its_address(
    tmp_path: Path,
) -> None:
    with temporary_directory() as directory:
        postgres = EmbeddedPostgres(directory, durable=False)
        url = await asyncio.to_thread(postgres.start)
        try:
            migrate(url)
            migrate_audit(url)
            stack = Stack(url, tmp_path)
            async with gateway_process(stack) as server:

                def said(message: str) -> list[dict[str, Any]]:
                    lines = [json.loads(line) for line in log_lines(server.log)]
                    return [line for line in lines if line["message"] == message]

                await _until(lambda: len(said("ready")) == 1)
                await asyncio.to_thread(postgres.stop)
                await _until(lambda: bool(said(AWAY)) and bool(said("not ready")))
                await asyncio.to_thread(postgres.start)
                await _until(lambda: bool(said(BACK)) and len(said("ready")) == 2)
                (away,), (back,) = said(AWAY), said(BACK)
        finally:
            await asyncio.to_thread(postgres.stop)
    assert (away["level"], away["database"], away["why"]) == (
        "WARNING",
        "records and log",
        "refused",
    )
    assert back["seconds"] >= 0
    loggers = {json.loads(line)["logger"] for line in log_lines(server.log)}
    assert not {name for name in loggers if name.startswith("psycopg")}
    assert str(directory) not in server.log.read_text(encoding="utf-8")
