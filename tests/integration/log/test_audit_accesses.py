# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Recorded accesses become entries of the log they were made to."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import psycopg
import pytest

from gateway.domain.codes import Outcome
from gateway.errors import StoreError
from gateway.server.background.accesses import AccessLogging
from gateway.store.log.accesses import ACCESSES_AT_ONCE
from gateway.store.log.reading import WHOLE_LOG, AuditReader, connect_auditor
from gateway.wire.entries import decode_entry, encode_access
from tests.support.fakes import SettableClock
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack
from tests.support.log.audit_database import findings, open_store
from tests.support.log.audit_entries import new_log_signer, pending

SIGNER = new_log_signer()
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def _record(url: str, count: int = 1, verb: str = "verify") -> None:
    with connect_auditor(url) as connection:
        for number in range(count):
            AuditReader(connection).open(verb, {"low": number}, row_limit=number, cause="C-1")


async def test_an_access_becomes_an_entry_that_says_all_its_record_says(
    database_url: str,
) -> None:
    async with open_store(database_url, SIGNER) as store:
        await store.append([pending(1)])
        _record(database_url, 2)
        assert await store.append_accesses(LONG_AGO) == 2
        assert await store.append_accesses(LONG_AGO) == 0
    with connect_auditor(database_url) as connection:
        reader = AuditReader(connection)
        access = reader.open("verify", {}, row_limit=WHOLE_LOG)
        rows = list(reader.entries(access, 1, 3))
        _, second, unlogged = reader.accesses(access)
        login = connection.info.user
    entry = decode_entry(rows[1].entry)
    assert (entry.partner, entry.method) == (
        f"auditor:{login}",
        "/creditgateway.audit/verify",
    )
    assert entry.outcome is Outcome.RECORDED
    assert entry.partner_counter == 2
    assert entry.access is not None
    assert entry.request_digest == sha256(encode_access(entry.access)).digest()
    assert second.recorded is not None
    assert second.leaf_index == 2
    assert unlogged.leaf_index is None
    recorded = second.recorded
    assert entry.entry_time == recorded.access_time
    assert entry.partner == recorded.actor
    said = entry.access
    assert (said.verb, said.filter_digest) == (recorded.verb, recorded.filter_digest)
    assert (said.row_limit, said.cause) == (recorded.row_limit, recorded.cause) == (1, "C-1")
    assert (said.access_id, said.transaction_id) == (second.access_id, recorded.transaction_id)
    assert recorded.filter_digest == sha256(b'{"low": 1}').digest()
    assert findings(database_url, SIGNER) == []


async def test_several_processes_log_each_access_once(database_url: str) -> None:
    _record(database_url, 40)
    async with open_store(database_url, SIGNER) as one, open_store(database_url, SIGNER) as two:
        counts = await asyncio.gather(
            *(store.append_accesses(LONG_AGO) for store in (one, two, one, two))
        )
    assert sum(counts) == 40
    with psycopg.connect(database_url) as connection:
        logged = connection.execute(
            "SELECT count(*), count(DISTINCT leaf_index), max(leaf_index) FROM audit.access_logged"
        ).fetchone()
    assert logged == (40, 40, 39)
    assert findings(database_url, SIGNER) == []


async def test_more_accesses_than_go_at_once_are_logged_in_one_round(database_url: str) -> None:
    with psycopg.connect(database_url) as connection:
        connection.execute(
            "SELECT audit.record_access('verify', '{}', 1, '') FROM generate_series(1, %s)",
            [ACCESSES_AT_ONCE + 7],
        )
    async with open_store(database_url, SIGNER) as store:
        logging = AccessLogging(store.append_accesses, SettableClock(), interval_s=1)
        await logging.round()
    with psycopg.connect(database_url) as connection:
        logged = connection.execute("SELECT count(*) FROM audit.access_logged").fetchone()
    assert logged == (ACCESSES_AT_ONCE + 7,)


async def test_an_access_that_cannot_be_noted_does_not_become_an_entry(database_url: str) -> None:
    _record(database_url)
    with psycopg.connect(database_url) as connection:
        connection.execute("REVOKE INSERT ON audit.access_logged FROM creditgateway_gateway")
    async with open_store(database_url, SIGNER) as store:
        with pytest.raises(StoreError):
            await store.append_accesses(LONG_AGO)
        with psycopg.connect(database_url) as connection:
            assert connection.execute("SELECT count(*) FROM audit.entry").fetchone() == (0,)
            connection.execute("GRANT INSERT ON audit.access_logged TO creditgateway_gateway")
        assert await store.append_accesses(LONG_AGO) == 1


async def test_a_later_round_looks_back_only_as_far_as_a_record_can_count() -> None:
    clock = SettableClock()
    asked: list[datetime] = []
    left = [1, 1, 0, 0]

    async def append(since: datetime) -> int:
        asked.append(since)
        return left.pop(0)

    logging = AccessLogging(append, clock, interval_s=1)
    await logging.round()
    await logging.round()
    assert asked == [datetime(1970, 1, 1, tzinfo=UTC)] * 3 + [clock.now() - timedelta(days=3)]


async def test_a_round_that_failed_looks_at_everything_again() -> None:
    asked: list[datetime] = []

    async def append(since: datetime) -> int:
        asked.append(since)
        raise StoreError("not now")

    logging = AccessLogging(append, SettableClock(), interval_s=1)
    await logging.round()
    await logging.round()
    assert asked == [datetime(1970, 1, 1, tzinfo=UTC)] * 2


async def test_a_running_gateway_logs_accesses_by_itself(stack: Stack) -> None:
    database_url = stack.database_url
    _record(database_url, 3)
    query = "SELECT count(*) FROM audit.access_logged"
    async with (
        asyncio.timeout(PATIENCE_S),
        await psycopg.AsyncConnection.connect(database_url) as reader,
    ):
        while await (await reader.execute(query)).fetchone() != (3,):
            await reader.rollback()
            await asyncio.sleep(0.05)


async def test_a_defect_does_not_end_the_logging_of_accesses(
    caplog: pytest.LogCaptureFixture,
) -> None:
    calls = []

    async def append(since: datetime) -> int:
        calls.append(since)
        if len(calls) == 1:
            raise ValueError("who was it")
        return 0

    accesses = AccessLogging(append, SettableClock(), interval_s=0.01)
    task = asyncio.create_task(accesses.run())
    async with asyncio.timeout(PATIENCE_S):
        while len(calls) < 3:  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)
    task.cancel()
    assert [(r.levelname, vars(r)["error"]) for r in caplog.records] == [("ERROR", "ValueError")]
    assert "who was it" not in caplog.text
