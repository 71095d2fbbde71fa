# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway consent import`: a partner's consents from a file."""

from __future__ import annotations

import io
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, BinaryIO

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from gateway.cli.context import (
    DatabaseUrl,
    ExitCode,
    JsonOutput,
    KeysDirectory,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.records.contributed_input import ContributedInput, contributed_input
from gateway.cli.records.rejected_rows import RejectedRows
from gateway.cli.values import cause as cause_of
from gateway.cli.values import partner_id
from gateway.domain.access.plain_words import counted
from gateway.errors import ContributionError
from gateway.services.admin.key_checks import check_consent_keys
from gateway.services.consents.importing import COLUMNS, ConsentImport, csv_rows, json_rows
from gateway.signing.providers.location import key_provider
from gateway.store.connections import OPERATOR, connect

_JSON_LINES = {".jsonl", ".ndjson"}

File = Annotated[
    Path,
    typer.Argument(
        help=f"CSV with a header, or lines of JSON (.jsonl) with the names:"
        f" {', '.join(COLUMNS)}. Codes are those of the options, several with blanks between."
        " '-' is standard input, CSV.",
        dir_okay=False,
    ),
]
Partner = Annotated[
    str, typer.Option("--partner", parser=partner_id, help="Who may ask.", metavar="ID")
]
Cause = Annotated[
    str,
    typer.Option(
        parser=cause_of,
        help="Why; stays in the log for ever, so no names and no identifiers.",
        metavar="TEXT",
    ),
]
Report = Annotated[
    Path | None,
    typer.Option(
        help="Where rejected rows are listed: lines of JSON, or CSV if the name ends in"
        " .csv. Default: beside FILE, with .rejected.jsonl added to its name.",
        metavar="FILE",
        show_default=False,
    ),
]
ReplaceReport = Annotated[
    bool,
    typer.Option("--replace-report", help="Allow --report to replace a file that is not a report."),
]


def import_consents(  # noqa: PLR0913 - one option a fact
    file: File,
    *,
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    partner: Partner,
    cause: Cause = "",
    report: Report = None,
    replace_report: ReplaceReport = False,
    json: JsonOutput = False,
) -> None:
    """Registers the consents of a file, and says which rows were rejected and why.

    They take effect once they are in the log, which a serving gateway sees to. The same file
    again changes nothing.

    Example:  credit-gateway consent import consents.csv --partner bank-a

    Exit code 0: every row is registered. 1: rows were rejected. 2: the file could not be taken.
    """
    with reported_errors():
        provider = key_provider(keys)
        with contributed_input(file) as given, connect(database_url, role=OPERATOR) as connection:
            check_consent_keys(connection, provider)
            taking = ConsentImport(connection, provider, partner, datetime.now(UTC), cause=cause)
            is_json = file.suffix.lower() in _JSON_LINES
            listing = RejectedRows(report or given.report, given.source, replace=replace_report)
            with listing, _progress() as progress, _lines(given) as lines:
                task = progress.add_task(given.name, total=None)
                rows = json_rows(lines) if is_json else csv_rows(lines)
                try:
                    result = taking.take(rows, listing.add, lambda: progress.advance(task))
                except UnicodeDecodeError:
                    raise ContributionError("the file is no UTF-8 text") from None
        if json:
            print_json(asdict(result) | {"report": str(listing.path) if result.rejected else None})
        else:
            out.print(
                f"{counted(result.recorded, 'consent')} recorded, {result.known:,} known before,"
                f" {result.rejected:,} rejected; they take effect once they are in the log",
                highlight=False,
            )
    if result.rejected:
        raise typer.Exit(ExitCode.FAILED)


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=err,
        disable=not err.is_terminal,
    )


def _lines(given: ContributedInput) -> io.TextIOWrapper:
    """The file as text; closed by whoever reads it."""
    source = given.source
    binary: BinaryIO = source.open("rb") if isinstance(source, Path) else source
    return io.TextIOWrapper(binary, encoding="utf-8-sig", newline="")
