# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every audit verb shares: where the log is, whose key is believed, output."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from gateway.cli.audit.offline import (
    AuditDatabaseUrl,
    Cause,
    CsvOutput,
    DataDirectory,
    LogKey,
    TrustFile,
    log_verifier,
    print_csv,
    progress_bar,
)
from gateway.cli.embedded_data import log_database
from gateway.errors import ConfigurationError
from gateway.store.audit_reading import AuditReader, connect_auditor
from gateway.store.embedded import EmbeddedPostgres
from gateway.store.migrations import pending_audit

__all__ = [
    "AuditDatabaseUrl",
    "Cause",
    "CsvOutput",
    "DataDirectory",
    "LogKey",
    "TrustFile",
    "log_url",
    "log_verifier",
    "opened_reader",
    "print_csv",
    "progress_bar",
]


@contextmanager
def log_url(database_url: str | None, data: Path | None) -> Iterator[str]:
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
def opened_reader(database_url: str | None, data: Path | None) -> Iterator[AuditReader]:
    """A reader of the log. Raises as `log_url`, and StoreUnavailableError."""
    with log_url(database_url, data) as url, connect_auditor(url) as connection:
        yield AuditReader(connection)


def _embedded(url: str) -> str:
    """The database of an embedded server that holds a log."""
    found = log_database(url)
    if found is None:
        raise ConfigurationError("no log is in that directory")
    if pending_audit(found):
        raise ConfigurationError("the log lacks migrations: `credit-gateway db up`")
    return found
