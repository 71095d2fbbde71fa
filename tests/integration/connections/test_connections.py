# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Connections take their role and limits at once, and their failures are ours."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.rows import TupleRow
from psycopg_pool import PoolClosed

from gateway.errors import StoreError, StorePermissionError, StoreUnavailableError
from gateway.store import connections
from gateway.store.admin.migrations import migrate
from gateway.store.connections import (
    AUDITOR,
    GATEWAY,
    OPERATOR,
    PREPARED_MOST,
    connect,
    connect_both,
    cut_when_cancelled,
    open_pool,
)
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.errors import translate_errors
from gateway.store.warm_pool import WarmPool
from tests.support.gateway.cutting_proxy import cutting_proxy
from tests.support.gateway.patience import PATIENCE_S

NOWHERE = "postgresql://nobody@127.0.0.1:1/nothing"
ENOUGH_TRIES = 8  # more than a pool of two makes before it gives both up
SETTINGS = ("timezone", "synchronous_commit", "jit", "statement_timeout", "lock_timeout")


def pool_of(url: str, **changed: Any) -> WarmPool:
    """A pool of one connection, or as `changed` says."""
    given: dict[str, Any] = {
        "role": GATEWAY,
        "min_size": 1,
        "max_size": 1,
        "statement_timeout_ms": 2500,
        "lock_timeout_ms": 100,
        "application_name": "a test",
    }
    return open_pool(url, **(given | changed))


async def test_a_pool_sets_role_limits_and_time_zone(database_url: str) -> None:
    async with (
        pool_of(database_url, max_size=2, lock_timeout_ms=700) as pool,
        pool.connection() as connection,
    ):
        assert connection.autocommit
        cursor = await connection.execute("SELECT current_user")
        assert await cursor.fetchone() == (GATEWAY,)
        values = []
        for name in (*SETTINGS, "application_name"):
            cursor = await connection.execute("SELECT current_setting(%s)", [name])
            values.append(await cursor.fetchone())
    assert values == [("UTC",), ("on",), ("off",), ("2500ms",), ("700ms",), ("a test",)]


async def test_texts_are_utf_8_whatever_the_environment_says(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGCLIENTENCODING", "WIN1252")
    with connect(database_url, role=GATEWAY) as command:
        assert command.execute("SHOW client_encoding").fetchone() == ("UTF8",)
    async with pool_of(database_url) as pool, pool.connection() as connection:
        cursor = await connection.execute("SHOW client_encoding")
        assert await cursor.fetchone() == ("UTF8",)


async def test_a_pooled_connection_keeps_a_limited_number_of_statements_prepared(
    database_url: str,
) -> None:
    async with (
        pool_of(database_url, lock_timeout_ms=700) as pool,
        pool.connection() as connection,
    ):
        for number in range(PREPARED_MOST + 20):
            await connection.execute(f"SELECT {number}".encode())
        cursor = await connection.execute("SELECT count(*) FROM pg_prepared_statements")
        # One more is on its way out, and goes with the next one.
        assert await cursor.fetchone() == (PREPARED_MOST + 1,)


async def test_a_statement_that_takes_too_long_is_unavailable(database_url: str) -> None:
    async with pool_of(database_url, statement_timeout_ms=50, lock_timeout_ms=50) as pool:
        await pool.wait()
        with pytest.raises(StoreUnavailableError, match="not available"), translate_errors():
            async with pool.connection() as connection:
                await connection.execute("SELECT pg_sleep(5)")


@pytest.mark.parametrize("may_be_a_commit", [True, False])
async def test_what_may_be_a_commit_is_cut_when_it_is_cancelled_and_the_server_is_not_asked_to(
    database_url: str, may_be_a_commit: bool
) -> None:
    async with (
        pool_of(
            database_url, statement_timeout_ms=int(PATIENCE_S * 1000), lock_timeout_ms=50
        ) as pool,
        pool.connection() as connection,
    ):

        async def work() -> None:
            with ExitStack() as exits:
                if may_be_a_commit:
                    exits.enter_context(cut_when_cancelled(connection))
                await connection.execute(f"SELECT pg_sleep({PATIENCE_S})".encode())

        sleeps = "SELECT wait_event = 'PgSleep' FROM pg_stat_activity WHERE pid = %s"
        task = asyncio.create_task(work())
        with psycopg.connect(database_url, autocommit=True) as superuser:
            # Earlier the server would take no notice of being asked to cancel.
            server = [connection.info.backend_pid]
            while superuser.execute(sleeps, server).fetchone() != (True,):  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert connection.closed is may_be_a_commit


async def test_a_pool_without_a_database_is_unavailable_within_its_limit() -> None:
    pool = pool_of(NOWHERE, statement_timeout_ms=200)
    await pool.open()
    with pytest.raises(StoreUnavailableError), translate_errors():
        async with pool.connection():
            pytest.fail("nobody answers there")
    await pool.close()


async def test_who_waits_for_a_connection_gets_one_when_the_database_is_back(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "_RECONNECT_TIMEOUT_S", 0.05)
    away, given = tmp_path / "s", conninfo_to_dict(database_url)
    url, patiently = (
        make_conninfo("", **(given | {"host": str(away), "port": "5432"})),
        int(PATIENCE_S * 1000),
    )
    async with pool_of(url, max_size=2, statement_timeout_ms=patiently) as pool:

        async def ask() -> None:
            async with pool.connection() as connection:
                await connection.execute("SELECT")

        asking = asyncio.create_task(ask())
        async with asyncio.timeout(PATIENCE_S):
            # It gave up, and whoever waits has heard nothing.
            while pool.get_stats().get("connections_errors", 0) < ENOUGH_TRIES:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert not asking.done()
        with cutting_proxy(database_url) as proxy:
            away.symlink_to(proxy.path.parent)
            async with asyncio.timeout(PATIENCE_S / 2):
                await asking
            await pool.close()


async def test_a_pool_recovers_after_its_connections_were_cut(
    postgres_url: str, database_url: str
) -> None:
    async with pool_of(
        database_url, statement_timeout_ms=2000, application_name="to be cut"
    ) as pool:
        await pool.wait()
        with psycopg.connect(postgres_url) as superuser:
            cut = superuser.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                " WHERE application_name = 'to be cut'"
            ).fetchall()
        assert cut == [(True,)]
        with pytest.raises(StoreUnavailableError), translate_errors():
            async with pool.connection() as connection:
                await connection.execute("SELECT 1")
        async with pool.connection() as connection:
            assert await (await connection.execute("SELECT 1")).fetchone() == (1,)


async def pid_of(connection: psycopg.AsyncConnection[TupleRow]) -> int:
    """Of the server's process, asked there."""
    row = await (await connection.execute("SELECT pg_backend_pid()")).fetchone()
    assert row is not None
    return int(row[0])


async def two_at_once(pool: WarmPool) -> set[int]:
    """Makes a pool have two connections at least."""
    async with pool.connection() as one, pool.connection() as other:
        return {await pid_of(one), await pid_of(other)}


async def test_the_connection_that_was_used_last_is_given_again(database_url: str) -> None:
    async with pool_of(database_url, max_size=2) as pool:
        assert len(await two_at_once(pool)) == 2
        used = []
        for _ in range(6):
            async with pool.connection() as connection:
                used.append(await pid_of(connection))
        assert len(set(used)) == 1
        assert len(await two_at_once(pool)) == 2


async def test_who_waits_for_the_connection_gets_it_and_it_is_not_kept(database_url: str) -> None:
    async with pool_of(database_url) as pool:
        in_use, finish = asyncio.Event(), asyncio.Event()

        async def use() -> None:
            async with pool.connection() as connection:
                in_use.set()
                await finish.wait()
                await pid_of(connection)

        async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as tasks:
            for _ in range(4):
                tasks.create_task(use())
            await in_use.wait()
            while pool.get_stats().get("requests_waiting", 0) < 3:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
            finish.set()


async def test_a_connection_goes_back_to_the_pool_now_and_then(database_url: str) -> None:
    async with pool_of(database_url, max_size=2) as pool:
        assert len(await two_at_once(pool)) == 2
        pool.kept_s = 0.0
        used = []
        for _ in range(6):
            async with pool.connection() as connection:
                used.append(await pid_of(connection))
        assert len(set(used)) == 2


async def test_what_was_left_open_is_ended_before_the_connection_is_given_again(
    database_url: str,
) -> None:
    async def first_time(pool: WarmPool, fail: bool) -> int:
        async with pool.connection() as connection:
            pid = await pid_of(connection)
            await connection.execute("BEGIN")
            await connection.execute("CREATE TEMPORARY TABLE left_open ()")
            if fail:
                raise ValueError
        return pid

    there = "SELECT to_regclass('left_open') IS NOT NULL"
    async with pool_of(database_url, role=OPERATOR) as pool:
        with pytest.raises(ValueError):  # noqa: PT011 - our own
            await first_time(pool, fail=True)
        async with pool.connection() as connection:
            assert await (await connection.execute(there)).fetchone() == (False,)
        pid = await first_time(pool, fail=False)
        async with pool.connection() as connection:
            assert await pid_of(connection) == pid
            assert await (await connection.execute(there)).fetchone() == (True,)


async def test_the_kept_connection_ends_with_its_pool(postgres_url: str, database_url: str) -> None:
    pool = pool_of(database_url, application_name="to be closed")
    left = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'to be closed'"
    await pool.open()
    async with pool.connection():
        pass
    with psycopg.connect(postgres_url, autocommit=True) as superuser:
        assert superuser.execute(left).fetchone() == (1,)
        await pool.close()
        async with asyncio.timeout(PATIENCE_S):
            while superuser.execute(left).fetchone() != (0,):  # noqa: ASYNC110
                await asyncio.sleep(0.001)
    with pytest.raises(PoolClosed):
        async with pool.connection():
            pytest.fail("it was closed")


async def test_a_connection_in_use_while_its_pool_is_closed_is_closed_afterwards(
    database_url: str,
) -> None:
    pool = pool_of(database_url)
    await pool.open()
    async with pool.connection() as connection:
        await pool.close()
        assert not connection.closed
    assert connection.closed


def test_records_and_log_in_one_database_share_a_connection_and_others_do_not(
    database_url: str,
) -> None:
    with connect_both(database_url, database_url, role=GATEWAY) as (records, log):
        assert records is log
        assert records.execute("SELECT current_user").fetchone() == (GATEWAY,)
    assert records.closed
    other = make_conninfo(database_url, connect_timeout=int(PATIENCE_S))
    with connect_both(database_url, other, role=GATEWAY) as (records, log):
        pids = {each.info.backend_pid for each in (records, log)}
        assert len(pids) == 2
    assert records.closed
    assert log.closed


def test_options_of_the_url_stay_but_ours_hold(database_url: str) -> None:
    options = "options=-c%20work_mem%3D5MB%20-c%20role%3Dcreditgateway_operator"
    separator = "&" if "?" in database_url else "?"
    url = f"{database_url}{separator}{options}"
    with connect(url, role=AUDITOR) as connection:
        assert connection.execute("SELECT current_user").fetchone() == (AUDITOR,)
        assert connection.execute("SHOW work_mem").fetchone() == ("5MB",)


def test_a_login_without_the_role_is_refused(postgres_url: str, database_url: str) -> None:
    password = secrets.token_urlsafe()
    with psycopg.connect(postgres_url, autocommit=True) as superuser:
        superuser.execute("DROP ROLE IF EXISTS creditgateway_test_login")
        create = sql.SQL("CREATE ROLE creditgateway_test_login LOGIN PASSWORD {}")
        superuser.execute(create.format(password))
        superuser.execute("GRANT creditgateway_auditor TO creditgateway_test_login")
    try:
        url = make_conninfo(database_url, user="creditgateway_test_login", password=password)
        with connect(url, role=AUDITOR) as connection:
            assert connection.execute("SELECT session_user").fetchone() != (AUDITOR,)
        with pytest.raises(StoreError):
            connect(url, role=OPERATOR)
    finally:
        with psycopg.connect(postgres_url, autocommit=True) as superuser:
            superuser.execute("DROP ROLE creditgateway_test_login")


def test_an_unreadable_url_and_an_unreachable_database_are_told_apart() -> None:
    with pytest.raises(StoreUnavailableError):
        connect(NOWHERE, role=OPERATOR)
    with pytest.raises(StoreError) as caught:
        connect("postgresql://host/?nosuchoption=1", role=OPERATOR)
    assert not isinstance(caught.value, StoreUnavailableError | StorePermissionError)


@pytest.mark.exhaustive
async def test_a_standby_is_as_good_as_no_server(tmp_path: Path) -> None:
    place = tmp_path / "postgres"
    with EmbeddedPostgres(place, durable=False) as url:
        migrate(url)
        connect(url, role=AUDITOR).close()
        with psycopg.connect(url) as superuser:
            (data,) = superuser.execute("SHOW data_directory").fetchone() or ("",)
    # From now on it waits for a primary's log, and answers questions meanwhile.
    (Path(data) / "standby.signal").touch()
    with EmbeddedPostgres(place, durable=False) as url:
        with psycopg.connect(url) as superuser:
            assert superuser.execute("SELECT pg_is_in_recovery()").fetchone() == (True,)
        with pytest.raises(StoreUnavailableError):
            connect(url, role=AUDITOR)
        with pytest.raises(StoreUnavailableError):
            connect(f"{url}&target_session_attrs=any", role=AUDITOR)
        pool = pool_of(url, statement_timeout_ms=500)
        await pool.open()
        with pytest.raises(StoreUnavailableError), translate_errors():
            async with pool.connection():
                pytest.fail("a standby was taken")
        await pool.close()
