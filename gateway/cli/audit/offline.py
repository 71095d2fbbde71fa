# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What audit verbs share that need no database: whose key is believed, output."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

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

from gateway.cli.output import err, print_csv
from gateway.cli.values import cause
from gateway.errors import ConfigurationError, MalformedError
from gateway.log.checkpoint import LogVerifier

__all__ = [
    "AuditDatabaseUrl",
    "Cause",
    "CsvOutput",
    "DataDirectory",
    "LogKey",
    "TilesDirectory",
    "TrustFile",
    "log_verifier",
    "print_csv",
    "progress_bar",
]

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
        help="Instead: the directory of an embedded Postgres, such as the demo's.",
        metavar="DIR",
        show_default=False,
    ),
]
LogKey = Annotated[
    str | None,
    typer.Option(
        "--log-key",
        envvar="CREDIT_GATEWAY_LOG_KEY",
        help="The log's verifier key, obtained out of band: origin+id+key.",
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
TilesDirectory = Annotated[
    Path | None,
    typer.Option(
        "--tiles",
        metavar="DIR",
        help="Where old entries are that `credit-gateway retention move-entries` dropped: the"
        " directory that `credit-audit tiles` writes.",
        show_default=False,
    ),
]
WorkerCount = Annotated[
    int | None,
    typer.Option(
        "--workers",
        min=0,
        help="Processes beside this one; without: as many as there are cores, for a large log.",
        show_default=False,
    ),
]
Cause = Annotated[
    str,
    typer.Option(
        "--cause",
        parser=cause,
        help="Reason, such as a ticket number. Recorded in the log for ever: no names.",
        metavar="TEXT",
        show_default=False,
    ),
]
CsvOutput = Annotated[bool, typer.Option("--csv", help="Print CSV, with stable field names.")]


def log_verifier(log_key: str | None, trust: Path | None) -> LogVerifier:
    """The one key that is believed.

    Raises:
        ConfigurationError: neither or both were given, or it cannot be read.
    """
    if (log_key is None) == (trust is None):
        raise ConfigurationError("name the log's key: --log-key or --trust, and only one")
    if trust is not None:
        # With the client comes gRPC, which takes as long to import as all the rest.
        from gateway.client import GatewayTrust  # noqa: PLC0415

        return GatewayTrust.load(trust).log
    try:
        return LogVerifier.parse(log_key or "")
    except MalformedError as error:
        raise ConfigurationError(f"--log-key: {error}") from None


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
