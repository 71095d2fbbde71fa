# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Locks that hold a gateway at one place, so that what happens there needs no luck."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg.rows import TupleRow

from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Stack

Connection = psycopg.Connection[TupleRow]
GONE = (
    "SELECT NOT EXISTS (SELECT FROM pg_stat_activity"
    " WHERE datname = current_database() AND application_name LIKE 'credit-gateway%')"
)
"""Whether no gateway has a connection any more."""
LOCK = "LOCK TABLE credit.contribution IN ACCESS EXCLUSIVE MODE"
"""Nothing is contributed while somebody has it."""
WAITS = (
    "SELECT EXISTS (SELECT FROM pg_locks"
    " WHERE NOT granted AND relation = 'credit.contribution'::regclass"
    " AND mode = 'RowExclusiveLock')"
)
"""Whether somebody waits for it to contribute; a gateway's metrics may wait for it to read."""


@contextmanager
def held(stack: Stack, statement: str) -> Iterator[tuple[Connection, Connection]]:
    """Who holds a lock, and another connection, which tells what goes on meanwhile."""
    with (
        psycopg.connect(stack.database_url) as holder,
        psycopg.connect(stack.database_url, autocommit=True) as observer,
    ):
        holder.execute(statement.encode())
        yield holder, observer


async def until(observer: Connection, question: str) -> None:
    """Waits until the answer to a question is no longer false."""
    async with asyncio.timeout(PATIENCE_S):
        while observer.execute(question.encode()).fetchone() == (False,):  # noqa: ASYNC110 - asked over the wire
            await asyncio.sleep(0.02)
