# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Databases of the tests' own on the tests' server."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import TupleRow

from gateway.store.embedded.places import temporary_directory
from tests.support.gateway.patience import PATIENCE_S

_numbers = itertools.count()
_END = sql.SQL("SELECT pg_terminate_backend(pid, {1}) FROM pg_stat_activity WHERE datname = {0}")
_kept: dict[str, psycopg.Connection[TupleRow]] = {}
"""Connections for making databases, by server."""
# Where a server's files are when so much is free there, several times what all need. In memory
# a database is made and dropped for two thirds of the processor time and half of the other.
_IN_MEMORY, _ROOM_BYTES = Path("/dev/shm"), 6 << 30  # noqa: S108 - used as tempfile does


class NewStores(Protocol):
    """Makes databases for records and log; see the fixture of that name."""

    def __call__(self, *, apart: bool) -> tuple[str, str]:
        """URLs of the records and of the log: the same one, or two."""


@contextmanager
def fast_directory() -> Iterator[Path]:
    """A place for a server that is thrown away: in memory, if there is room."""
    with ExitStack() as kept:
        with pytest.MonkeyPatch.context() as patch:
            writable = os.access(_IN_MEMORY, os.W_OK)
            if writable and shutil.disk_usage(_IN_MEMORY).free >= _ROOM_BYTES:
                patch.setattr(tempfile, "tempdir", str(_IN_MEMORY))
            directory = kept.enter_context(temporary_directory())
        yield directory


@contextmanager
def new_database(server_url: str, template_url: str | None = None) -> Iterator[str]:
    """Makes a database, gives its URL, drops it, also under open connections.

    Args:
        server_url: of the server's superuser.
        template_url: a database on that server to be copied, which nobody uses; None: an
            empty one.
    """
    template = "template1" if template_url is None else conninfo_to_dict(template_url)["dbname"]
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    name = f"creditgateway_test_{os.getpid()}_{worker}_{next(_numbers)}"
    # Copied file by file, for half the work of going through the write-ahead log.
    create = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
    drop = sql.SQL("DROP DATABASE {} WITH (FORCE)")
    if template_url is not None:
        # A gateway that has stopped may leave the server a connection to end, and no database is
        # copied while there is one: Postgres waits for five seconds, too few on a busy machine.
        _execute(
            server_url, _END.format(sql.Literal(template), sql.Literal(int(PATIENCE_S * 1000)))
        )
    _execute(server_url, create.format(sql.Identifier(name), sql.Identifier(str(template))))
    try:
        yield urlunsplit(urlsplit(server_url)._replace(path=f"/{name}"))
    finally:
        _execute(server_url, drop.format(sql.Identifier(name)))


@contextmanager
def connected(server_url: str) -> Iterator[None]:
    """Keeps a connection to a server for making databases there; opening one costs as much."""
    with psycopg.connect(server_url, autocommit=True) as connection:
        _kept[server_url] = connection
        try:
            yield
        finally:
            del _kept[server_url]


def _execute(server_url: str, statement: sql.Composed) -> None:
    kept = _kept.get(server_url)
    if kept is not None and not kept.closed:
        try:
            kept.execute(statement)
        except psycopg.OperationalError:
            if not kept.closed:  # else some test has cut it
                raise
        else:
            return
    with psycopg.connect(server_url, autocommit=True) as connection:
        connection.execute(statement)
