# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit search`: entries by who, about whom, what for, how it ended, when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from gateway.audit.rows import EntryRow
from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    CsvOutput,
    DataDirectory,
    opened_reader,
)
from gateway.cli.audit.entry_view import EntryPrinter
from gateway.cli.audit.subjects import read_commitments
from gateway.cli.context import ExitCode, JsonOutput, err, reported_errors
from gateway.cli.values import choices, moment, outcome, purpose
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import ConfigurationError
from gateway.store.audit_reading import JSON, ROWS_AT_ONCE, AuditReader

_PAGE = 500
_TRACE_ID_LENGTH = 16


def search(  # noqa: PLR0913  (one option a question)
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    partner: Annotated[str | None, typer.Option(help="Who asked; as the log names it.")] = None,
    subject: Annotated[
        bool,
        typer.Option("--subject", help="About one person: asks for the identifier, unseen."),
    ] = False,
    subject_file: Annotated[
        Path | None,
        typer.Option(help="Reads the identifier from there instead; - is standard input."),
    ] = None,
    keys: Annotated[
        Path | None,
        typer.Option(
            envvar="CREDIT_GATEWAY_KEYS",
            metavar="DIR",
            help="The gateway's keys; a person is searched for by a keyed hash.",
            show_default=False,
        ),
    ] = None,
    purpose_name: Annotated[
        Purpose | None,
        typer.Option("--purpose", parser=purpose, help=choices(Purpose), metavar="NAME"),
    ] = None,
    outcome_name: Annotated[
        Outcome | None,
        typer.Option("--outcome", parser=outcome, help=choices(Outcome), metavar="NAME"),
    ] = None,
    reason: Annotated[
        str | None, typer.Option(help="Why it was refused, such as CONSENT_NOT_FOUND.")
    ] = None,
    since: Annotated[
        datetime | None, typer.Option("--from", parser=moment, metavar="TIME", help="Not before.")
    ] = None,
    until: Annotated[
        datetime | None, typer.Option("--to", parser=moment, metavar="TIME", help="Before.")
    ] = None,
    trace_id: Annotated[str | None, typer.Option(metavar="HEX", help="W3C trace id.")] = None,
    index: Annotated[int | None, typer.Option(min=0, help="Leaf index of one entry.")] = None,
    before: Annotated[
        int | None, typer.Option(min=0, help="Goes on below that leaf index.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many entries at most.")] = 50,
    json: JsonOutput = False,
    csv: CsvOutput = False,
) -> None:
    """Finds entries, newest first. JSON comes as one line an entry, so that millions can.

    A person is looked for by identifier: it is read, hashed inside, and neither
    printed nor stored; not even its hash stands in the record of this search.

    Example:  credit-audit search --partner jade-bank --outcome refused --from 2026-11-01

    Exit codes: 0 found, 1 nothing found, 2 could not look.
    """
    asked: dict[str, JSON | None] = {
        "partner": partner,
        "purpose": None if purpose_name is None else int(purpose_name),
        "outcome": None if outcome_name is None else int(outcome_name),
        "reason": reason,
        "from": None if since is None else since.isoformat(),
        "to": None if until is None else until.isoformat(),
        "index": index,
        "below": before,
    }
    printer = EntryPrinter(json=json, csv=csv)
    with reported_errors():
        if trace_id is not None:
            asked["trace_id"] = _trace_id(trace_id)
        subjects: list[str | None] = [None]
        if subject or subject_file is not None:
            found = read_commitments(subject_file, keys)
            subjects = [value.hex() for value in found.values()]
        with opened_reader(database_url, data) as reader:
            count = 0
            for commitment in subjects:
                filled = {
                    key: value
                    for key, value in (asked | {"subject_commitment": commitment}).items()
                    if value is not None
                }
                for page in _pages(reader, filled, limit - count):
                    printer.print(page)
                    count += len(page)
    if not count:
        err.print("nothing found")
        raise typer.Exit(ExitCode.FAILED)


def _pages(reader: AuditReader, asked: dict[str, JSON], limit: int) -> Iterator[list[EntryRow]]:
    """Page by page; each window of as many rows as one record allows is recorded."""
    while limit > 0:
        window = min(limit, ROWS_AT_ONCE)
        access = reader.open("search", asked, row_limit=window)
        before, count = None, 0
        while count < window and (
            page := reader.search(access, before, min(_PAGE, window - count))
        ):
            yield page
            before = page[-1].leaf_index
            count += len(page)
        if count < window:
            return
        limit -= count
        asked = asked | {"below": before or 0}


def _trace_id(text: str) -> str:
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if len(value) != _TRACE_ID_LENGTH:
        raise ConfigurationError("--trace-id: 32 hex digits")
    return value.hex()
