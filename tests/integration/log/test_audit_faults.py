# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the log does when it cannot be written, and what its writer may not do."""

from __future__ import annotations

import asyncio
import contextlib

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from gateway.domain.reports.report import RecentInquiries
from gateway.errors import (
    StoreConflictError,
    StoreError,
    StorePermissionError,
    StoreUnavailableError,
)
from gateway.log.checkpoint import LogSigner
from gateway.store.connections import AUDITOR, GATEWAY, connect
from gateway.store.log.audit_log import PostgresAuditStore
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.audit_database import (
    POOL_SIZE,
    TABLES,
    a_lock_is_waited_for,
    check_whole_log,
    counts,
    open_store,
)
from tests.support.log.audit_entries import TIME, new_log_signer, pending
from tests.support.suite.exhaustive import first_every_day

LOCK_HEAD = "SELECT FROM audit.log_head FOR UPDATE"


async def _refused(store: PostgresAuditStore, error: type[StoreError]) -> None:
    """Neither append nor probe works, each ends by itself."""
    for attempt in (store.append([pending("refused")]), store.probe()):
        async with asyncio.timeout(PATIENCE_S):
            with pytest.raises(error):
                await attempt


async def _recovers(url: str, store: PostgresAuditStore, signer: LogSigner) -> None:
    """What failed before works again, and has left no trace."""
    await store.probe()
    committed = await store.append([pending("first"), pending("refused")])
    assert [item.replayed for item in committed] == [False, False]
    check_whole_log(url, signer, committed)
    assert counts(url).evidence == 2


async def test_a_probe_of_a_good_log_succeeds_and_leaves_nothing(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        before = counts(database_url)
        await store.probe()
        assert counts(database_url) == before
        await asyncio.gather(*(store.probe() for _ in range(8)))
        (committed,) = await store.append([pending(0)])
        await store.probe()
    check_whole_log(database_url, signer, [committed])


async def test_probes_and_appends_share_a_connection_without_harm(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer, pool_size=1) as store:
        committed = []
        for number in range(5):
            await store.probe()
            committed += await store.append([pending(number)])
            await store.probe()
            await store.inquiries([((bytes(32),), TIME)])
        statistics = store._pool.get_stats()
    assert statistics.get("returns_bad", 0) == 0
    assert statistics["connections_num"] == 1
    check_whole_log(database_url, signer, committed)


async def test_a_held_lock_stops_the_log_within_the_limit_and_nothing_is_appended(
    database_url: str,
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer, lock_limit_s=0.4) as store:
        with psycopg.connect(database_url) as connection:
            connection.execute(LOCK_HEAD)
            await _refused(store, StoreUnavailableError)
        assert counts(database_url).entry == 0
        await _recovers(database_url, store, signer)


@pytest.mark.parametrize(
    "statement",
    first_every_day(
        [
            "REVOKE INSERT ON audit.entry FROM creditgateway_gateway",
            "REVOKE INSERT ON audit.evidence FROM creditgateway_gateway",
            "REVOKE INSERT ON audit.nonce FROM creditgateway_gateway",
            "REVOKE SELECT ON audit.nonce FROM creditgateway_gateway",
            "REVOKE INSERT ON audit.checkpoint FROM creditgateway_gateway",
            "REVOKE INSERT ON audit.partner_chain FROM creditgateway_gateway",
            "REVOKE UPDATE (tree_size) ON audit.log_head FROM creditgateway_gateway",
            "REVOKE USAGE ON SCHEMA audit FROM creditgateway_gateway",
        ],
        2,
    ),
)
async def test_a_revoked_right_stops_the_log_and_nothing_is_appended(
    database_url: str, statement: str
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        with psycopg.connect(database_url) as connection:
            connection.execute(statement.encode())
        await _refused(store, StorePermissionError)
        assert counts(database_url).entry == 0
        with psycopg.connect(database_url) as connection:
            connection.execute(
                statement.replace("REVOKE", "GRANT").replace(" FROM ", " TO ").encode()
            )
        await _recovers(database_url, store, signer)


async def test_a_probe_notices_a_right_that_only_every_256th_entry_needs(
    database_url: str,
) -> None:
    async with open_store(database_url, new_log_signer()) as store:
        with psycopg.connect(database_url) as connection:
            connection.execute("REVOKE INSERT ON audit.tree_node FROM creditgateway_gateway")
        with pytest.raises(StorePermissionError):
            await store.probe()
        await store.append([pending(number) for number in range(255)])
        with pytest.raises(StorePermissionError):
            await store.append([pending(255)])
    assert counts(database_url).tree_size == 255


async def test_a_full_disk_stops_the_log(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        with psycopg.connect(database_url, autocommit=True) as connection:
            connection.execute(
                "CREATE FUNCTION audit.full_disk() RETURNS trigger LANGUAGE plpgsql AS $$"
                " BEGIN RAISE EXCEPTION 'full' USING ERRCODE = 'disk_full'; END $$"
            )
            connection.execute(
                "CREATE TRIGGER full_disk BEFORE INSERT ON audit.entry"
                " FOR EACH STATEMENT EXECUTE FUNCTION audit.full_disk()"
            )
            await _refused(store, StoreUnavailableError)
            connection.execute("DROP TRIGGER full_disk ON audit.entry")
        await _recovers(database_url, store, signer)


async def test_a_database_that_only_reads_stops_the_log(database_url: str) -> None:
    name = sql.Identifier(str(conninfo_to_dict(database_url)["dbname"]))
    with psycopg.connect(database_url, autocommit=True) as connection:
        only_read = sql.SQL("ALTER DATABASE {} SET default_transaction_read_only = on")
        connection.execute(only_read.format(name))
    async with open_store(database_url, new_log_signer()) as store:
        await _refused(store, StoreUnavailableError)
        assert await store.inquiries([((bytes(32),), TIME)]) == [RecentInquiries(0, 0, 0, 0)]
    assert counts(database_url).entry == 0


@pytest.mark.parametrize("table", ["entry", "evidence", "nonce", "checkpoint", "log_head"])
async def test_a_commit_that_fails_at_any_table_leaves_no_trace(
    database_url: str, table: str
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        with psycopg.connect(database_url, autocommit=True) as connection:
            connection.execute(
                "CREATE FUNCTION audit.fail() RETURNS trigger LANGUAGE plpgsql AS $$"
                " BEGIN RAISE EXCEPTION 'no' USING ERRCODE = 'check_violation'; END $$"
            )
            trigger = sql.SQL(
                "CREATE CONSTRAINT TRIGGER fail AFTER INSERT OR UPDATE ON audit.{}"
                " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.fail()"
            )
            connection.execute(trigger.format(sql.Identifier(table)))
            # Deferred: it is the COMMIT itself that fails.
            before = counts(database_url)
            with pytest.raises(StoreError):
                await store.append([pending("refused")])
            assert counts(database_url) == before
            connection.execute(
                sql.SQL("DROP TRIGGER fail ON audit.{}").format(sql.Identifier(table))
            )
        await _recovers(database_url, store, signer)


async def test_an_append_that_is_cancelled_while_it_waits_leaves_no_trace(
    database_url: str,
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        with psycopg.connect(database_url) as connection:
            connection.execute(LOCK_HEAD)
            waiting = asyncio.create_task(store.append([pending("refused")]))
            await a_lock_is_waited_for(database_url, "audit.log_head")
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
        await _recovers(database_url, store, signer)


async def test_a_killed_backend_is_unavailable_and_the_next_append_works(
    database_url: str,
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        await store.probe()
        with psycopg.connect(database_url) as connection:
            connection.execute(LOCK_HEAD)
            waiting = asyncio.create_task(store.append([pending("refused")]))
            await a_lock_is_waited_for(database_url, "audit.log_head")
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE application_name = 'audit-test' AND datname = current_database()"
            )
            with pytest.raises(StoreUnavailableError):
                await waiting
        # The pool finds out one by one which of its connections are dead.
        for _ in range(POOL_SIZE):
            with contextlib.suppress(StoreUnavailableError):
                await store.probe()
        await _recovers(database_url, store, signer)


async def test_a_long_append_is_not_held_up_by_probes(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        committed = []
        probes = asyncio.create_task(_probe_on_and_on(store))
        for number in range(20):
            committed += await store.append([pending(number)])
        probes.cancel()
        await asyncio.gather(probes, return_exceptions=True)
    check_whole_log(database_url, signer, committed)


async def _probe_on_and_on(store: PostgresAuditStore) -> None:
    while True:
        await store.probe()


async def _one_entry_everywhere(url: str) -> None:
    async with open_store(url, new_log_signer()) as store:
        await store.append([pending(number) for number in range(256)])


REFUSED_TO_THE_GATEWAY = [
    f"{verb} audit.{table}"
    for table in TABLES
    for verb in ("DELETE FROM", "TRUNCATE", "DROP TABLE")
] + [
    "UPDATE audit.entry SET entry = ''",
    "UPDATE audit.entry SET reason = ''",
    "UPDATE audit.entry_default SET entry = ''",
    "DELETE FROM audit.entry_0",
    "TRUNCATE audit.entry_0",
    "INSERT INTO audit.entry_0 SELECT * FROM audit.entry",
    "UPDATE audit.evidence SET wrapped_key = NULL",
    "SELECT FROM audit.evidence",
    "UPDATE audit.nonce SET request_id = ''",
    "UPDATE audit.tree_node SET hash = sha256(hash)",
    "UPDATE audit.checkpoint SET checkpoint = ''",
    "UPDATE audit.partner_chain SET partner_id = ''",
    "UPDATE audit.log_head SET singleton = true",
    "INSERT INTO audit.log_head (origin, tree_size, peaks, checkpoint) VALUES ('', 0, '', '')",
    "ALTER TABLE audit.entry DETACH PARTITION audit.entry_0",
    "ALTER TABLE audit.log_head DISABLE TRIGGER refuse_shrinking_head",
    "CREATE TABLE audit.other ()",
    "SELECT audit.add_partition('nonce', 'nonce_x', '1', '2')",
    "DO $$ BEGIN LOCK audit.entry IN ACCESS EXCLUSIVE MODE; END $$",
]


@pytest.mark.parametrize("role", [GATEWAY, AUDITOR])
async def test_the_log_cannot_be_changed_by_who_writes_or_reads_it(
    database_url: str, role: str
) -> None:
    await _one_entry_everywhere(database_url)
    before = counts(database_url)
    with connect(database_url, role=role) as connection:
        for statement in REFUSED_TO_THE_GATEWAY:
            if role == AUDITOR and statement.startswith("SELECT FROM"):
                continue
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())
            assert counts(database_url) == before


async def test_the_auditor_writes_nothing_at_all(database_url: str) -> None:
    await _one_entry_everywhere(database_url)
    with connect(database_url, role=AUDITOR) as connection:
        for table in TABLES:
            insert = sql.SQL("INSERT INTO audit.{} DEFAULT VALUES").format(sql.Identifier(table))
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(insert)
        for statement in (
            "UPDATE audit.log_head SET checkpoint = ''",
            "UPDATE audit.partner_chain SET partner_counter = 9",
            "SELECT audit.maintain_partitions()",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement.encode())


@pytest.mark.parametrize("change", ["tree_size = 3", "origin = 'other.example'"])
async def test_even_the_owner_cannot_shrink_or_rename_the_log(
    database_url: str, change: str
) -> None:
    await _one_entry_everywhere(database_url)
    update = f"UPDATE audit.log_head SET {change}"  # noqa: S608 - from the list above
    with psycopg.connect(database_url) as connection, pytest.raises(psycopg.IntegrityError):
        connection.execute(update.encode())


async def test_a_log_that_has_lost_answered_entries_is_not_written_on(database_url: str) -> None:
    """A failover to a standby that lags, or a restore, beneath a running gateway."""
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        await store.append([pending(0)])
        with psycopg.connect(database_url) as connection:
            head = connection.execute(
                "SELECT tree_size, peaks, checkpoint FROM audit.log_head"
            ).fetchone()
            chain = connection.execute(
                "SELECT partner_counter, leaf_hash FROM audit.partner_chain"
            ).fetchone()
        assert head is not None
        assert chain is not None
        await store.append([pending(1)])
        with psycopg.connect(database_url) as connection:
            connection.execute("ALTER TABLE audit.log_head DISABLE TRIGGER USER")
            connection.execute(
                "UPDATE audit.log_head SET tree_size = %s, peaks = %s, checkpoint = %s", head
            )
            connection.execute(
                "UPDATE audit.partner_chain SET partner_counter = %s, leaf_hash = %s", chain
            )
            connection.execute("DELETE FROM audit.entry WHERE leaf_index = 1")
            connection.execute("DELETE FROM audit.evidence WHERE leaf_index = 1")
            connection.execute("DELETE FROM audit.checkpoint WHERE tree_size = 2")
        await _refused(store, StoreConflictError)
        assert counts(database_url).entry == 1
