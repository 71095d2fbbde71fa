# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Metrics say how long writers wait for the log's head, and how much they write."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from gateway.runtime import telemetry
from gateway.store.log.figures import HeadWaits, head_waits
from tests.integration.operation.test_ops_port import Ops
from tests.support.gateway.gateway_process import (
    bank_channel,
    bank_client,
    free_port,
    gateway_process,
    wait_for_health,
)
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import new_log_signer, pending
from tests.support.worlds.procedures import commands

HEAD = "SELECT FROM audit.log_head FOR UPDATE"
_WAITING = "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE %s"
_LEAST = 30 + 70 + 3 * 32
"""Bytes: no entry, wrapped key, checkpoint and hashes are smaller."""


@asynccontextmanager
async def _waiting(url: str, held: str, wanted: str) -> AsyncIterator[int]:
    """A session waits for what another one holds; gives that one's process id."""
    async with (
        await psycopg.AsyncConnection.connect(url) as holder,
        await psycopg.AsyncConnection.connect(url) as waiter,
        asyncio.TaskGroup() as tasks,
    ):
        await holder.execute(held.encode())
        waits = tasks.create_task(waiter.execute(wanted.encode()))
        await _until_one_waits(url, wanted)
        yield holder.info.backend_pid
        await holder.rollback()
        await waits


async def _until_one_waits(url: str, query: str) -> None:
    async with (
        await psycopg.AsyncConnection.connect(url, autocommit=True) as looking,
        asyncio.timeout(PATIENCE_S),
    ):
        while not await (await looking.execute(_WAITING, [f"%{query}%"])).fetchall():
            pass


async def _scraped(ops: Ops) -> dict[str, float]:
    """The newest value of each name, with the way where it has one."""
    return {
        one.name + one.labels.get("creditgateway_log_way", ""): one.value
        for one in await ops.samples()
        if "le" not in one.labels
    }


async def test_a_scrape_tells_how_long_a_commit_had_to_wait_for_the_head_and_what_it_wrote(
    database_url: str, tmp_path: Path
) -> None:
    stack, port, somebody = Stack(database_url, tmp_path), free_port(), resident(1)
    bank, ops = stack.add_bank("bank-a"), Ops(port)
    stack.add_consent(bank, somebody)
    body = build_query(somebody, Purpose.LOAN_APPROVAL, REFERENCE, as_of=date(2005, 9, 30))
    waited, written = "creditgateway_log_head_wait_seconds", "creditgateway_log_commit_size_bytes"
    async with (
        gateway_process(stack, "gateway", "--ops-listen", f"127.0.0.1:{port}") as server,
        bank_channel(stack, bank, server.port) as channel,
        bank_client(stack, bank, server.port) as client,
    ):
        await wait_for_health(channel, serving=True)
        before = await _scraped(ops)
        async with (
            await psycopg.AsyncConnection.connect(database_url) as holder,
            asyncio.TaskGroup() as tasks,
        ):
            await holder.execute(HEAD)
            # The first of this process: it has to read the head, under its lock.
            tasks.create_task(client.query(body, QUERY_BODY_TYPE))
            await _until_one_waits(database_url, "FROM audit.log_head WHERE singleton FOR UPDATE")
            began = time.perf_counter()
            await asyncio.sleep(0.05)
            held_s = time.perf_counter() - began
            await holder.rollback()
        locked = await _scraped(ops)
        await client.query(body, QUERY_BODY_TYPE)
        at_once = await _scraped(ops)
    assert locked[f"{waited}_countlocked"] == before.get(f"{waited}_countlocked", 0) + 1
    assert locked[f"{waited}_sumlocked"] - before.get(f"{waited}_sumlocked", 0) > held_s
    # The next one knows the head: nothing kept it back.
    assert at_once[f"{waited}_countlocked"] == locked[f"{waited}_countlocked"]
    assert f"{waited}_countlost" not in at_once
    entries = at_once[f"{written}_count"] - before.get(f"{written}_count", 0)
    assert entries == 2
    assert at_once[f"{written}_sum"] - before.get(f"{written}_sum", 0) > entries * _LEAST
    assert at_once["creditgateway_log_wal_position_bytes"] > 0


async def test_a_scrape_tells_who_does_not_get_the_head_and_the_runbook_whose_fault_it_is(
    database_url: str, tmp_path: Path
) -> None:
    stack, port = Stack(database_url, tmp_path), free_port()
    stack.add_bank("bank-a")
    ops, (who_holds,) = Ops(port), commands("GatewayHeadWaits", "alarms.md")
    async with (
        _waiting(database_url, HEAD, HEAD) as holder,
        gateway_process(stack, "gateway", "--ops-listen", f"127.0.0.1:{port}"),
        asyncio.timeout(PATIENCE_S),
    ):
        while "creditgateway_log_head_waiting" not in (found := await _scraped(ops)):
            pass
        with psycopg.connect(database_url) as owner:
            blamed = [row[0] for row in owner.execute(who_holds.encode()).fetchall()]
    assert found["creditgateway_log_head_waiting"] >= 1
    assert found["creditgateway_log_head_waiting_longest_seconds"] > 0
    assert holder in blamed


async def test_only_who_waits_for_the_head_is_counted(database_url: str) -> None:
    async with open_store(database_url, new_log_signer()) as store:
        await store.append([pending("a chain")])
        assert await head_waits(store.pool) == HeadWaits(0, 0.0)
        chain = "SELECT FROM audit.partner_chain FOR UPDATE"
        table = "LOCK TABLE audit.log_head"
        for held, wanted, waiting in (
            (HEAD, HEAD, 1),
            (HEAD, table, 1),
            (table, HEAD, 1),
            (chain, chain, 0),
            ("LOCK TABLE audit.maintenance", "LOCK TABLE audit.maintenance", 0),
        ):
            async with _waiting(database_url, held, wanted):
                found = await head_waits(store.pool)
            assert (found.waiting, found.longest_s > 0) == (waiting, waiting > 0), wanted


async def test_a_commit_that_comes_too_late_is_told_as_lost_and_one_at_once_not_at_all(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def noted(seconds: float, attributes: dict[str, Any]) -> None:
        assert seconds > 0
        told.append(attributes["creditgateway.log.way"])

    signer = new_log_signer()
    async with open_store(database_url, signer) as one, open_store(database_url, signer) as two:
        monkeypatch.setattr(telemetry.HEAD_WAIT, "record", noted)
        for number, writer in enumerate((one, one, two, one)):
            await writer.append([pending(number)])
            told.append("written")
    assert told == [
        *("locked", "written"),
        "written",
        *("locked", "written"),
        *("lost", "locked", "written"),
    ]
