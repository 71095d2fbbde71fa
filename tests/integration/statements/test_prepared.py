# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A statement without a cursor does what one with a cursor does, also when something fails."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import psycopg
import pytest
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.errors import StoreUnavailableError
from gateway.store.arrays import array, encoded
from gateway.store.connections import GATEWAY, cut_when_cancelled, open_pool
from gateway.store.errors import translate_errors
from gateway.store.prepared import Prepared
from tests.support.gateway.patience import PATIENCE_S

LARGE = 20_000_000
"""Bytes: more than any socket takes at once."""

Pool = AsyncConnectionPool[psycopg.AsyncConnection[TupleRow]]


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    async with open_pool(
        database_url,
        role=GATEWAY,
        min_size=1,
        max_size=1,
        statement_timeout_ms=60_000,
        lock_timeout_ms=60_000,
        application_name="a test",
    ) as pool:
        yield pool


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("int2", -(2**15)),
        ("int4", 2**31 - 1),
        ("int8", -(2**63)),
        ("bool", True),
        ("date", date(9999, 12, 31)),
        ("timestamptz", datetime(1999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)),
        ("timestamptz", datetime(2026, 11, 30, 8, 0, 0, 1, tzinfo=timezone(timedelta(hours=8)))),
    ],
)
async def test_a_value_comes_back_as_it_was(pool: Pool, kind: str, value: Any) -> None:
    statement = Prepared(f"SELECT %b::{kind}")
    async with pool.connection() as connection:
        ((found,),) = await statement.rows(connection, [encoded(kind, value)])
    assert found == value
    assert getattr(found, "tzinfo", None) in {None, UTC} or found.utcoffset() == timedelta(0)


async def test_parameters_stand_in_their_order_and_rows_are_as_a_cursor_gives_them(
    pool: Pool,
) -> None:
    text = "SELECT %b::text, %b::bytea, n, %b::text FROM unnest(%b::bigint[]) AS n ORDER BY n"
    parameters = ("bank-ä".encode(), b"\0\xff", None, array("int8", [2, 1, 3]))
    async with pool.connection() as connection:
        found = await Prepared(text).rows(connection, parameters)
        async with connection.cursor(binary=True) as cursor:
            await cursor.execute(text.encode(), ("bank-ä", b"\0\xff", None, [2, 1, 3]))
            assert found == await cursor.fetchall()
    assert found == [("bank-ä", b"\0\xff", n, None) for n in (1, 2, 3)]


async def test_no_rows_are_no_rows(pool: Pool) -> None:
    async with pool.connection() as connection:
        assert await Prepared("SELECT 1 WHERE %b::text = 'no'").rows(connection, [b"yes"]) == []


@pytest.mark.parametrize("text", ["SELECT %s::text", "SELECT %(a)b::text", "SELECT 'a' LIKE '%%'"])
def test_what_only_a_cursor_understands_is_no_statement(text: str) -> None:
    with pytest.raises(ValueError, match="only %b"):
        Prepared(text)


async def _prepared(connection: psycopg.AsyncConnection[TupleRow]) -> int:
    """How many statements of ours the session has prepared."""
    found = await connection.execute(
        "SELECT count(*)::int FROM pg_prepared_statements WHERE name LIKE 'gateway%'"
    )
    row = await found.fetchone()
    assert row is not None
    return int(row[0])


async def test_it_is_prepared_once_however_often_and_with_whatever_it_is_executed(
    pool: Pool,
) -> None:
    statement, other = Prepared("SELECT %b::text"), Prepared("SELECT %b::text AS other")
    async with pool.connection() as connection:
        for value in (b"a", None, b"c"):
            assert len(await statement.rows(connection, [value])) == 1
        assert await _prepared(connection) == 1
        await other.rows(connection, [b"a"])
        assert await _prepared(connection) == 2


@pytest.mark.parametrize("lost_by", ["DEALLOCATE ALL", "DISCARD ALL", "a rollback of psycopg's"])
async def test_a_statement_that_the_session_lost_is_prepared_again(
    pool: Pool, lost_by: str
) -> None:
    statement = Prepared("SELECT %b::text")
    async with pool.connection() as connection:
        await statement.rows(connection, [b"a"])
        if lost_by.isupper():
            await connection.execute(lost_by.encode())
        else:
            with pytest.raises(psycopg.errors.DivisionByZero):
                async with connection.transaction():
                    await connection.execute("SELECT 1 / 0")
            await connection.execute("ROLLBACK")
        assert await _prepared(connection) == 0
        assert await statement.rows(connection, [b"b"]) == [("b",)]
        assert await statement.rows(connection, [b"c"]) == [("c",)]
        assert await _prepared(connection) == 1


async def test_a_statement_that_was_prepared_before_anybody_knew_is_used(pool: Pool) -> None:
    text = "SELECT %b::text"  # as when the task was cancelled between the two
    async with pool.connection() as connection:
        await Prepared(text).rows(connection, [b"a"])
        assert await Prepared(text).rows(connection, [b"b"]) == [("b",)]
        assert await _prepared(connection) == 1


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("SELECT 1 / %b::int", psycopg.errors.DivisionByZero),
        ("SELECT %b::int FROM nothing", psycopg.errors.UndefinedTable),
        ("SELECT %b::int FROM credit.contribution_key", psycopg.errors.Error),
        ("SELECT %b::int FROM", psycopg.errors.SyntaxError),
    ],
)
async def test_an_error_is_the_one_that_a_cursor_raises_and_the_connection_goes_on(
    pool: Pool, text: str, error: type[psycopg.Error]
) -> None:
    statement = Prepared(text)
    async with pool.connection() as connection:
        for _ in range(2):
            with pytest.raises(error) as found:
                await statement.rows(connection, [bytes(4)])
            with pytest.raises(error) as of_cursor:
                await connection.execute(text.encode(), [0])
            assert found.value.sqlstate == of_cursor.value.sqlstate
        assert await Prepared("SELECT %b::text").rows(connection, [b"a"]) == [("a",)]


async def test_at_the_statement_timeout_it_is_given_up_and_the_connection_goes_on(
    pool: Pool,
) -> None:
    async with pool.connection() as connection:
        await connection.execute("SET statement_timeout = 50")
        with pytest.raises(StoreUnavailableError), translate_errors():
            await Prepared("SELECT pg_sleep(%b::int)").rows(connection, [encoded("int4", 60)])
        assert await Prepared("SELECT %b::text").rows(connection, [b"a"]) == [("a",)]


async def _asleep(url: str) -> int:
    """The process of the server that sleeps, once it does."""
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as watcher:
        while True:
            found = await watcher.execute(
                "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
                " AND datname = current_database()"
            )
            if (row := await found.fetchone()) is not None:
                return int(row[0])


async def _sleep(pool: Pool, *, cut: bool = False) -> None:
    statement = Prepared("SELECT pg_sleep(%b::int)")
    async with pool.connection() as connection:
        if cut:
            with cut_when_cancelled(connection):
                await statement.rows(connection, [encoded("int4", 600)])
        else:
            await statement.rows(connection, [encoded("int4", 600)])


async def _still_serves(pool: Pool) -> bool:
    async with pool.connection() as connection:
        return await Prepared("SELECT %b::text").rows(connection, [b"a"]) == [("a",)]


async def test_a_server_process_that_ends_in_the_middle_is_an_outage(
    database_url: str, pool: Pool
) -> None:
    with translate_errors():
        sleeping = asyncio.ensure_future(_sleep(pool))
        async with asyncio.timeout(PATIENCE_S):
            process = await _asleep(database_url)
            with psycopg.connect(database_url) as connection:
                connection.execute("SELECT pg_terminate_backend(%s)", [process])
            with pytest.raises(psycopg.OperationalError):
                await sleeping
            assert await _still_serves(pool)


@pytest.mark.parametrize("cut", [False, True])
async def test_a_task_that_is_cancelled_leaves_nothing_running(
    database_url: str, pool: Pool, cut: bool
) -> None:
    sleeping = asyncio.ensure_future(_sleep(pool, cut=cut))
    async with asyncio.timeout(PATIENCE_S):
        process = await _asleep(database_url)
        sleeping.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sleeping
        assert await _still_serves(pool)
        async with pool.connection() as connection:
            # Cut, the session is gone; else the server was asked to cancel, and it goes on.
            assert (connection.info.backend_pid != process) == cut


async def test_more_than_a_socket_takes_goes_either_way(pool: Pool) -> None:
    statement = Prepared("SELECT %b::bytea")
    async with pool.connection() as connection:
        ((found,),) = await statement.rows(connection, [bytes(LARGE)])
    assert found == bytes(LARGE)


async def test_nothing_keeps_a_connection_that_is_gone(database_url: str) -> None:
    statement = Prepared("SELECT %b::text")
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as connection:
        await statement.rows(connection, [b"a"])
        assert len(statement._decoders) == 1
    del connection
    gc.collect()
    assert not statement._decoders
