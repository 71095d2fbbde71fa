# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A pool that gives the connection used last, while the caches of its server process are warm.

psycopg's pool gives out its connections in turn, which suits a database that is far away. Beside
one that is near, with few queries at a time, each statement then meets a server process whose
caches went cold since its last one, and costs twice as much processor time (docs/adr/0098).
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from time import monotonic
from types import TracebackType
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

Connection = psycopg.AsyncConnection[TupleRow]


class WarmPool(AsyncConnectionPool[Connection]):
    """psycopg's pool, but for one connection that is kept out of it between two uses.

    The one kept is that which was given back last, unless somebody waits for one. To the pool it
    is in use: all its bounds and checks hold.

    Attributes:
        kept_s: for so many seconds a connection stays out of the pool. It goes back after the
            first use that ends later, so that the pool can replace what is too old.
    """

    kept_s = 60.0

    def __init__(self, conninfo: str, **settings: Any) -> None:
        """As the pool's.

        Args:
            conninfo: libpq connection string.
            settings: the pool's.
        """
        self._kept: tuple[Connection, float] | None = None
        self._waiting_for_one = 0
        super().__init__(conninfo, **settings)

    def connection(  # type: ignore[override]  # a plain context manager is enough
        self, timeout: float | None = None
    ) -> AbstractAsyncContextManager[Connection]:
        """As the pool's: commits or rolls back what is open in the end.

        Raises:
            PoolTimeout: none was had in time (seconds; None: the pool's own limit).
            PoolClosed: the pool is closed.
        """
        return _Use(self, timeout)

    async def take(self, timeout: float | None) -> tuple[Connection, float]:  # noqa: ASYNC109
        """A connection, and when the pool gave it; `give` ends its use.

        Args:
            timeout: seconds, as in psycopg's `getconn`; None: the pool's own limit.

        Raises:
            PoolTimeout, PoolClosed: as psycopg's `getconn`.
        """
        kept, self._kept = self._kept, None
        if kept is not None and not self.closed:
            return kept
        self._waiting_for_one += 1
        try:
            return await self.getconn(timeout), monotonic()
        finally:
            self._waiting_for_one -= 1

    async def give(self, connection: Connection, since: float) -> None:
        """Keeps the connection, or gives it back to the pool.

        Args:
            connection: in no transaction, or broken.
            since: when the pool gave it.
        """
        if (
            self._kept is None
            and not self._waiting_for_one
            and not self.closed
            and connection.pgconn.transaction_status == TransactionStatus.IDLE
            and monotonic() - since < self.kept_s
        ):
            self._kept = connection, since
        else:
            await self.putconn(connection)

    async def close(self, timeout: float = 5.0) -> None:  # noqa: ASYNC109 - psycopg's own
        """As the pool's; seconds for its own tasks to end."""
        await super().close(timeout)  # from here on none is kept
        kept, self._kept = self._kept, None
        if kept is not None:
            await self.putconn(kept[0])


class _Use:
    """One use of a connection."""

    __slots__ = ("_pool", "_taken", "_timeout")

    _taken: tuple[Connection, float]

    def __init__(self, pool: WarmPool, timeout: float | None) -> None:
        self._pool, self._timeout = pool, timeout

    async def __aenter__(self) -> Connection:
        self._taken = await self._pool.take(self._timeout)
        return self._taken[0]

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        connection, since = self._taken
        try:
            # Most uses leave nothing open, and asking psycopg to commit nothing costs a pass.
            if connection.pgconn.transaction_status != TransactionStatus.IDLE:
                await connection.__aexit__(kind, error, trace)
        finally:
            await self._pool.give(connection, since)
