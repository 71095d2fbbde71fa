# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every audit verb shares: where the log is, whose key is believed, output."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.audit.offline import (
    AuditDatabaseUrl,
    Cause,
    CsvOutput,
    DataDirectory,
    LogKey,
    TrustFile,
    WorkerCount,
    log_verifier,
    print_csv,
    progress_bar,
)
from gateway.cli.context import err
from gateway.cli.embedded_data import opened_log
from gateway.domain.access.plain_words import counted
from gateway.store.log.reading import PATIENCE_S, AuditReader, connect_auditor

__all__ = [
    "AuditDatabaseUrl",
    "Cause",
    "CsvOutput",
    "DataDirectory",
    "LogKey",
    "RecordsUrl",
    "TrustFile",
    "WorkerCount",
    "log_verifier",
    "opened_log",
    "opened_reader",
    "opened_records",
    "patience_s",
    "print_csv",
    "progress_bar",
    "say_unlogged",
]


RecordsUrl = Annotated[
    str | None,
    typer.Option(
        metavar="URL",
        help="Where the records are, if not in the log's database.",
        show_default=False,
    ),
]


@contextmanager
def opened_records(url: str | None) -> Iterator[AuditReader | None]:
    """A reader of the records' own database; None when it is the log's.

    Raises:
        StoreUnavailableError: it cannot be reached.
    """
    if url is None:
        yield None
        return
    with connect_auditor(url) as connection:
        yield AuditReader(connection)


@contextmanager
def opened_reader(database_url: str | None, data: Path | None) -> Iterator[AuditReader]:
    """A reader of the log. Raises as `opened_log`, and StoreUnavailableError."""
    with opened_log(database_url, data) as url, connect_auditor(url) as connection:
        reader = AuditReader(connection, patience_s=patience_s(data))
        yield reader
        say_unlogged(reader)


def patience_s(data: Path | None) -> float:
    """How long to wait for a gateway: none serves on a server that this command started."""
    return PATIENCE_S if data is None else 0.0


def say_unlogged(reader: AuditReader) -> None:
    """Says how many reads of others are not in the log yet, if there are any."""
    count = reader.unlogged()
    if count:
        reads = counted(count, "read is", "reads are")
        them = "it" if count == 1 else "them"
        err.print(
            f"{reads} on record and not in the log yet: a serving gateway admits {them} within"
            " seconds; without one, `credit-gateway log admit` does",
            markup=False,
            highlight=False,
        )
