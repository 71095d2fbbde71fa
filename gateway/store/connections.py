# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Connections to Postgres: the role, the limits and the time zone set from the start.

Every connection takes one of the roles of the migrations, whatever the login, and
is in autocommit: a transaction is what somebody opens on purpose.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any, LiteralString, Self

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool, PoolClosed, PoolTimeout

from gateway.errors import StoreError, StorePermissionError
from gateway.store.arrays import accept_arrays
from gateway.store.errors import translate_errors
from gateway.store.outage import Outage
from gateway.store.warm_pool import WarmPool

# Where nothing is configured, as in commands, Python would print what the pool's tries say,
# addresses among it; a command says itself that its database is away.
logging.getLogger("psycopg").addHandler(logging.NullHandler())

GATEWAY: LiteralString = "creditgateway_gateway"
CONTRIBUTOR: LiteralString = "creditgateway_contributor"
OPERATOR: LiteralString = "creditgateway_operator"
AUDITOR: LiteralString = "creditgateway_auditor"
OWNER: LiteralString = "none"
"""No role of the migrations: the login's own rights, for what only the owner of all tables may."""

# In transaction mode the role and the durability that a connection asks for would be another
# client's, too, or nobody's, if the pooler is told to ignore such settings.
_POOLER = (
    "a pooler such as pgbouncer stands before this database. It shares sessions and may drop"
    " their role and durability: connect to Postgres itself (the gateway keeps a pool of its own)"
)
_CONNECT_TIMEOUT_S = 5
# After this long the pool starts over (`_begin_anew`), with short pauses between its tries:
# after an outage it is back soon, not after a pause as long as the outage.
_RECONNECT_TIMEOUT_S = 3.0
_ASK_S = 0.001
_PREPARE_AT_FIRST_USE = 0
PREPARED_MOST = 100
"""Statements that a pooled connection keeps prepared; the least recently used one goes."""

# For every connection. Our statements are short: compiling them (jit) takes longer
# than running them, and its cost estimate is far off for partitioned tables.
_SETTINGS = {
    "timezone": "UTC",
    "synchronous_commit": "on",
    "jit": "off",
    # What waits for a lock looks at the row as it is then; audit.append rests on it.
    "default_transaction_isolation": r"read\ committed",
}

# For pools, whose statements are prepared and run for days. To plan one of them takes longer
# than to run it, so a plan is made once, for whatever the parameters are. It may be made while
# a table is still empty, and must not be a scan of the table that it becomes. Nor does it
# remember rows of an inner table by their key: hardly any is asked for twice in a statement,
# and to copy one takes longer than to read it by its index.
_PLANS = {
    "plan_cache_mode": "force_generic_plan",
    "enable_seqscan": "off",
    "enable_memoize": "off",
}

# A dead peer is noticed in about 15 s, also when it does not even close.
_KEEPALIVES = {
    "keepalives_idle": "5",
    "keepalives_interval": "3",
    "keepalives_count": "3",
    "tcp_user_timeout": "15000",
}


# A server process whose client is gone ends, also while it waits for a lock or works on a
# statement; its own locks would else be held until it next talks to the client.
_ABANDONED = {
    "client_connection_check_interval": "200ms",
    "tcp_user_timeout": "15000",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "3",
    "tcp_keepalives_count": "3",
}

# From this version on a server ends a transaction by itself, whatever its client does.
TRANSACTION_TIMEOUT_SINCE = 170000

# Never a standby, not even among several hosts after a failover: it lags, and on it a
# revoked key or consent still looks good.
_SERVER = {"target_session_attrs": "primary"}

# Texts are sent and read in it without asking (gateway/store/prepared.py), whatever
# PGCLIENTENCODING says here.
_TEXTS = {"client_encoding": "UTF8"}


class PooledConnection(psycopg.AsyncConnection[TupleRow]):
    """One of a pool.

    Attributes:
        is_cut_when_cancelled: in place of asking the server to cancel.
    """

    is_cut_when_cancelled = False

    @classmethod
    async def connect(  # type: ignore[override]  # all that psycopg's takes, by name, and more
        cls, conninfo: str = "", *, outage: Outage | None = None, **kwargs: Any
    ) -> Self:
        """Connects as psycopg does, and tells whoever says so once for all connections."""
        try:
            connection = await super().connect(conninfo, **kwargs)
        except psycopg.Error as error:
            if outage is not None:
                outage.failed(error)
            raise
        if outage is not None:
            outage.succeeded()
        return connection

    async def cancel_safe(self, *, timeout: float = 30.0) -> None:  # noqa: ASYNC109 - psycopg's own
        """What psycopg does for a task that is cancelled: asks the server to cancel, or not.

        A commit that waits for its synchronous standby and is cancelled ends as if the standby
        had it (PostgreSQL, SyncRepWaitForLSN): everybody sees it then, and could hand out or
        remember a tree that is gone with the primary (docs/adr/0089). There the server takes
        no notice of a client that is gone.
        """
        if self.is_cut_when_cancelled:
            cut(self)
        else:
            await super().cancel_safe(timeout=timeout)


@contextmanager
def cut_when_cancelled(connection: psycopg.AsyncConnection[TupleRow]) -> Iterator[None]:
    """Around work that commits to the log."""
    if not isinstance(connection, PooledConnection):
        yield
        return
    connection.is_cut_when_cancelled = True
    try:
        yield
    finally:
        connection.is_cut_when_cancelled = False


def cut(connection: psycopg.AsyncConnection[TupleRow]) -> None:
    """Both sides see the end of the stream at once; libpq closes its own socket later."""
    if connection.closed:
        return
    with suppress(OSError), socket.socket(fileno=os.dup(connection.fileno())) as stream:
        stream.shutdown(socket.SHUT_RDWR)


def open_pool(  # noqa: PLR0913 - one keyword a setting
    url: str,
    *,
    role: str,
    min_size: int,
    max_size: int,
    statement_timeout_ms: int,
    lock_timeout_ms: int,
    application_name: str,
    transaction_timeout_ms: int | None = None,
    outage: Outage | None = None,
    ids: int | None = None,
) -> WarmPool:
    """A pool that is not open yet: enter it (`async with`), or await its `open()`.

    Statements on its connections go inside `translate_errors()`, as ever; a
    connection not had within the statement timeout is a StoreUnavailableError
    there. Commits are durable before they return.

    Args:
        url: libpq URL or connection string.
        role: the role every connection takes.
        min_size: connections kept, at least.
        max_size: connections made, at most.
        statement_timeout_ms: after that Postgres cancels a statement.
        lock_timeout_ms: after that Postgres gives up waiting for a lock.
        application_name: as pg_stat_activity shows it.
        transaction_timeout_ms: after that Postgres 17 or newer ends a transaction and
            its connection, also when the client is frozen in the middle of a message;
            more than the statement timeout. None: no such bound.
        outage: is told of each connection that is made or cannot be; shared by all pools of one
            database. None: nobody is.
        ids: version of a rekey key, whose ids are those of whatever is written about people;
            None: they are as they were made first. Others are not taken (docs/adr/0103).

    Raises:
        StoreError: the URL cannot be read.
    """
    settings = {
        **_SETTINGS,
        **_PLANS,
        **_ABANDONED,
        **({} if ids is None else {"creditgateway.ids": str(ids)}),
        "role": role,
        "statement_timeout": str(statement_timeout_ms),
        "lock_timeout": str(lock_timeout_ms),
        "idle_in_transaction_session_timeout": str(statement_timeout_ms),
    }
    return WarmPool(
        _conninfo(url, settings, application_name),
        kwargs={
            "autocommit": True,
            "prepare_threshold": _PREPARE_AT_FIRST_USE,
            "outage": outage,
        },
        connection_class=PooledConnection,
        min_size=min_size,
        max_size=max_size,
        timeout=statement_timeout_ms / 1000,
        reconnect_timeout=_RECONNECT_TIMEOUT_S,
        reconnect_failed=_begin_anew,
        configure=_configured(transaction_timeout_ms),
        name=application_name,
        open=False,
    )


async def _begin_anew(pool: AsyncConnectionPool[Any]) -> None:
    """Asks for a connection, in order that the pool goes on trying to make one.

    A pool that gave up tries again only when the next one asks: those who wait in it
    already would wait to their own limit, however soon the database is back.
    """
    with suppress(PoolTimeout, PoolClosed):
        await pool.putconn(await pool.getconn(timeout=_ASK_S))


def _configured(
    timeout_ms: int | None,
) -> Callable[[psycopg.AsyncConnection[TupleRow]], Awaitable[None]]:
    """Makes each new connection ready: arrays as parameters, and a limit to transactions.

    The limit is set here because an older server would refuse it as an option.
    """

    async def configure(connection: psycopg.AsyncConnection[TupleRow]) -> None:
        accept_arrays(connection.adapters)
        connection.prepared_max = PREPARED_MOST
        newer = connection.info.server_version >= TRANSACTION_TIMEOUT_SINCE
        if timeout_ms is not None and newer:
            await connection.execute(f"SET transaction_timeout = {timeout_ms:d}".encode())

    return configure


def connect(url: str, *, role: str) -> psycopg.Connection[TupleRow]:
    """One connection for a command, in autocommit.

    Args:
        url: libpq URL or connection string.
        role: the role it takes.

    Raises:
        StoreUnavailableError: the database cannot be reached, or refuses the
            login (libpq tells these apart by text only).
        StorePermissionError: the login may not take the role.
        StoreError: the URL cannot be read, or leads to a pooler.
    """
    settings = {**_SETTINGS, "role": role}
    with translate_errors():
        try:
            connection = psycopg.connect(
                _conninfo(url, settings, "credit-gateway command"), autocommit=True
            )
        except psycopg.errors.ConnectionTimeout:
            raise
        except psycopg.OperationalError:
            _say_which_setting_is_refused(url, role)
            raise
        if _is_pooled(connection):
            connection.close()
            raise StoreError(_POOLER)
        return connection


@contextmanager
def connect_both(
    records_url: str, log_url: str, *, role: str
) -> Iterator[tuple[psycopg.Connection[TupleRow], psycopg.Connection[TupleRow]]]:
    """Connections to the records and to the log, each as `connect` makes it.

    The same one for both where the URLs are: to make one, and for the server to read into it
    what it has to know of tables and functions, takes longer than most checks do.

    Args:
        records_url: libpq URL or connection string.
        log_url: likewise; may be the same.
        role: the role they take.

    Raises:
        StoreError: as `connect` does.
    """
    with ExitStack() as kept:
        records = kept.enter_context(connect(records_url, role=role))
        same = log_url == records_url
        yield records, records if same else kept.enter_context(connect(log_url, role=role))


def _is_pooled(connection: psycopg.Connection[TupleRow]) -> bool:
    """Whether somebody answered for the server: it names another process than who works.

    The process id comes with the start of a session (BackendKeyData); a pooler makes one up,
    because it does not know yet which server process it will take.
    """
    row = connection.execute("SELECT pg_catalog.pg_backend_pid()").fetchone()
    return row is not None and row[0] != connection.info.backend_pid


def _say_which_setting_is_refused(url: str, role: str) -> None:
    """Says what no further try helps against, where that is why there is no connection.

    A server that refuses a setting of a connection refuses the connection, and libpq tells no
    reason but by text. Without the settings there is one, and the role is asked for on it.
    """
    with suppress(psycopg.Error):
        given: dict[str, Any] = conninfo_to_dict(url)
        plain = {**given, "connect_timeout": _CONNECT_TIMEOUT_S, "options": ""}
        with psycopg.connect(make_conninfo(**plain), autocommit=True) as connection:
            if _is_pooled(connection):
                raise StoreError(_POOLER)
            try:
                connection.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(role)))
            except psycopg.errors.InsufficientPrivilege:
                raise StorePermissionError(f"this login may not take the role {role}") from None


def check_role(url: str, *, role: str) -> None:
    """That a login may take a role, for commands that work on a pool.

    A pool goes on trying to connect, to the end of its limit, also where no try can help.

    Args:
        url: libpq URL or connection string.
        role: the role that it is to take.

    Raises:
        StoreError: as `connect` does.
    """
    connect(url, role=role).close()


def correcting(url: str, dispute: bytes) -> str:
    """The same database, for contributions that correct what is disputed (docs/adr/0060).

    Args:
        url: libpq URL or connection string.
        dispute: its id, 16 bytes.

    Raises:
        StoreError: the URL cannot be read.
    """
    return _conninfo(url, {"creditgateway.corrects": dispute.hex()}, "credit-gateway command")


def _conninfo(url: str, settings: dict[str, str], application_name: str) -> str:
    """A connection string; our settings come after the URL's own, so ours hold."""
    with translate_errors():
        given = conninfo_to_dict(url)
    options = " ".join(f"-c {key}={value}" for key, value in settings.items())
    parameters: dict[str, Any] = {
        "connect_timeout": _CONNECT_TIMEOUT_S,
        **_KEEPALIVES,
        **given,
        **_SERVER,
        **_TEXTS,
        "application_name": application_name,
        "options": f"{given.get('options', '')} {options}".strip(),
    }
    return make_conninfo(**parameters)
