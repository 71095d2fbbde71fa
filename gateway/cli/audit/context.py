# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every audit verb shares: where the log is, whose key is believed, output."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from gateway.cli.audit.offline import (
    AuditDatabaseUrl,
    Cause,
    CsvOutput,
    DataDirectory,
    LogKey,
    TilesDirectory,
    TrustFile,
    WorkerCount,
    log_verifier,
    print_csv,
    progress_bar,
)
from gateway.cli.context import err
from gateway.cli.embedded_data import opened_log
from gateway.domain.access.plain_words import counted
from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from gateway.errors import VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.succession.chain import with_history
from gateway.store.evidence.files import EvidenceFiles
from gateway.store.facts.requests import permit
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reading import PATIENCE_S, AuditReader, connect_auditor
from gateway.store.log.successions.entries import (
    notes_of,
    read_successions,
    with_successions,
)

__all__ = [
    "AuditDatabaseUrl",
    "Cause",
    "CsvOutput",
    "DataDirectory",
    "EvidenceDirectory",
    "LogKey",
    "RecordsUrl",
    "TilesDirectory",
    "TrustFile",
    "WorkerCount",
    "evidence_files",
    "followed",
    "log_verifier",
    "opened_log",
    "opened_reader",
    "opened_records",
    "patience_s",
    "permit_evidence",
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


EvidenceDirectory = Annotated[
    Path | None,
    typer.Option(
        "--evidence-files",
        metavar="DIR",
        help="Where old evidence is that `credit-gateway retention move` moved there.",
        show_default=False,
    ),
]


def evidence_files(directory: Path | None) -> EvidenceFiles | None:
    """Reads moved evidence; None where no directory was given. Raises ConfigurationError."""
    return None if directory is None else EvidenceFiles(directory)


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


def permit_evidence(
    reader: AuditReader,
    records_url: str | None,
    asked: Mapping[str, Any],
    *,
    cause: str,
    approved: UUID | None,
) -> None:
    """Before evidence is opened, where a second operator is needed for that.

    Args:
        reader: of the log.
        records_url: of the records, which say whether one is; None: in the same database.
        asked: just what is to be done.
        cause: why.
        approved: the request that was approved; None: none was made.

    Raises:
        ApprovalNeededError: a request was recorded, and has to be approved.
        ApprovalRefusedError: the request does not permit this.
        FactPendingError: its use is not in the log in time.
        StoreError: a database cannot be used.
    """
    with opened_records(records_url) as records:
        connection = (records or reader).connection
        permit(connection, OPEN_EVIDENCE, asked, cause=cause, approved=approved)


@contextmanager
def opened_reader(
    database_url: str | None, data: Path | None, tiles: Path | None = None
) -> Iterator[AuditReader]:
    """A reader of the log, and of the entries that were moved to tiles.

    Raises as `opened_log` and `EntryFiles`, and StoreUnavailableError.
    """
    with opened_log(database_url, data) as url, connect_auditor(url) as connection:
        reader = AuditReader(connection, patience_s=patience_s(data))
        reader.tiles = EntryFiles(tiles)
        yield reader
        say_unlogged(reader)


def followed(log: LogVerifier, reader: AuditReader) -> LogVerifier:
    """The log with all keys it had: what an earlier key signed verifies, too."""
    rows = read_successions(reader.connection)
    try:
        return with_history(log, notes_of(rows))
    except VerificationError as error:
        err.print(
            f"{error}: what later keys signed is not believed. If the log's operator changed a key"
            " that was lost or stolen, use the newest trust file",
            soft_wrap=True,
        )
    return with_successions(log, rows)


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
