# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which database of an embedded server is meant, where only its directory is named."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg

from gateway.errors import ConfigurationError
from gateway.store.admin.migrations import pending_audit
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.errors import translate_errors

# The demo's database, then the one of `credit-gateway serve --data`.
_DATABASES = ("creditgateway", "postgres")


@contextmanager
def opened_log(database_url: str | None, data: Path | None) -> Iterator[str]:
    """The log's database; an embedded server runs until the `with` ends.

    Raises:
        ConfigurationError: neither or both were given, or no log is there.
        EmbeddedPostgresError: the server cannot be started, or runs already.
    """
    if (database_url is None) == (data is None):
        raise ConfigurationError("name the log: --database-url or --data, and only one")
    with ExitStack() as stack:
        if data is not None:
            if not data.is_dir():
                raise ConfigurationError(f"there is no directory {data.name}")
            database_url = _embedded(stack.enter_context(EmbeddedPostgres(data)))
        yield database_url or ""


@contextmanager
def opened_database(database_url: str | None, data: Path | None) -> Iterator[str]:
    """A gateway's database, whatever its schema; an embedded server runs until the `with` ends.

    Raises:
        ConfigurationError: neither or both were given, or no log is there.
        EmbeddedPostgresError: the server cannot be started, or runs already.
    """
    if (database_url is None) == (data is None):
        raise ConfigurationError("pass exactly one of --database-url and --data")
    with ExitStack() as stack:
        if data is not None:
            if not data.is_dir():
                raise ConfigurationError(f"there is no directory {data.name}")
            database_url = log_database(stack.enter_context(EmbeddedPostgres(data)))
            if database_url is None:
                raise ConfigurationError("no log is in that directory")
        yield database_url or ""


def _embedded(url: str) -> str:
    """The database of an embedded server that holds a log."""
    found = log_database(url)
    if found is None:
        raise ConfigurationError("no log is in that directory")
    if pending_audit(found):
        raise ConfigurationError("the log lacks migrations: `credit-gateway db up --data DIR`")
    return found


def log_database(server_url: str) -> str | None:
    """The URL of the first of its databases that holds a log; None: none does.

    Args:
        server_url: of an owner, to any of its databases.

    Raises:
        StoreError: the server cannot be asked.
    """
    for name in _DATABASES:
        candidate = urlunsplit(urlsplit(server_url)._replace(path=f"/{name}"))
        if _holds_log(server_url, name, candidate):
            return candidate
    return None


def _holds_log(url: str, name: str, candidate: str) -> bool:
    with translate_errors():
        with psycopg.connect(url) as connection:
            known = connection.execute("SELECT FROM pg_database WHERE datname = %s", [name])
            if known.fetchone() is None:
                return False
        with psycopg.connect(candidate) as connection:
            found = connection.execute("SELECT to_regclass('audit.log_head') IS NOT NULL")
            return found.fetchone() == (True,)
