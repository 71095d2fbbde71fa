# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every audit verb shares: where the log is, whose key is believed, output."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
import typer
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from gateway.audit.checkpoint import LogVerifier
from gateway.cli.context import err
from gateway.client.trust import GatewayTrust
from gateway.errors import ConfigurationError, MalformedError
from gateway.store.audit_reading import AuditReader, connect_auditor
from gateway.store.embedded import EmbeddedPostgres
from gateway.store.errors import translate_errors
from gateway.store.migrations import pending_audit

AuditDatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database-url",
        envvar="CREDIT_GATEWAY_AUDIT_DATABASE_URL",
        help="Where the log is: postgresql://auditor@host/database.",
        metavar="URL",
        show_default=False,
    ),
]
DataDirectory = Annotated[
    Path | None,
    typer.Option(
        "--data",
        help="Instead: a directory of the embedded Postgres, such as the demo's.",
        metavar="DIR",
        show_default=False,
    ),
]
LogKey = Annotated[
    str | None,
    typer.Option(
        "--log-key",
        envvar="CREDIT_GATEWAY_LOG_KEY",
        help="The log's verifier key, as it was handed over: origin+id+key.",
        metavar="VKEY",
        show_default=False,
    ),
]
TrustFile = Annotated[
    Path | None,
    typer.Option(
        "--trust",
        envvar="CREDIT_GATEWAY_TRUST",
        help="Instead: the gateway's trust file, which holds that key.",
        metavar="FILE",
        show_default=False,
    ),
]
Cause = Annotated[
    str,
    typer.Option(
        "--cause",
        help="Why, such as a ticket's number. It stands in the log for ever: no names.",
        metavar="TEXT",
        show_default=False,
    ),
]
CsvOutput = Annotated[bool, typer.Option("--csv", help="Print CSV, with stable field names.")]

# The demo's database, then the one of `credit-gateway serve --data`.
_EMBEDDED_DATABASES = ("creditgateway", "postgres")


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


def log_verifier(log_key: str | None, trust: Path | None) -> LogVerifier:
    """The one key that is believed.

    Raises:
        ConfigurationError: neither or both were given, or it cannot be read.
    """
    if (log_key is None) == (trust is None):
        raise ConfigurationError("name the log's key: --log-key or --trust, and only one")
    if trust is not None:
        return GatewayTrust.load(trust).log
    try:
        return LogVerifier.parse(log_key or "")
    except MalformedError as error:
        raise ConfigurationError(f"--log-key: {error}") from None


def print_csv(names: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
    """CSV on standard output, a heading first; what is None is empty."""
    writer = csv.DictWriter(sys.stdout, fieldnames=names, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow(row)


class _Rate(ProgressColumn):
    """Steps a second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text("" if speed is None else f"{speed:,.0f}/s", style="progress.data.speed")


def progress_bar(what: str, *, hidden: bool = False) -> Progress:
    """A bar with count, rate and time left, on standard error, gone when done."""
    return Progress(
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        _Rate(),
        TimeRemainingColumn(),
        console=err,
        transient=True,
        disable=hidden,
    )


def _embedded(url: str) -> str:
    """The database of an embedded server that holds a log."""
    for name in _EMBEDDED_DATABASES:
        candidate = urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
        if _holds_log(url, name, candidate):
            if pending_audit(candidate):
                raise ConfigurationError("the log lacks migrations: `credit-gateway db up`")
            return candidate
    raise ConfigurationError("no log is in that directory")


def _holds_log(url: str, name: str, candidate: str) -> bool:
    with translate_errors():
        with psycopg.connect(url) as connection:
            known = connection.execute("SELECT FROM pg_database WHERE datname = %s", [name])
            if known.fetchone() is None:
                return False
        with psycopg.connect(candidate) as connection:
            found = connection.execute("SELECT to_regclass('audit.log_head') IS NOT NULL")
            return found.fetchone() == (True,)
