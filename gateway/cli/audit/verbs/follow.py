# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit follow`: every entry, once it is signed, as lines for another system."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.audit.rows import EntryRow
from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    DataDirectory,
    LogKey,
    TilesDirectory,
    TrustFile,
    log_verifier,
    opened_reader,
)
from gateway.cli.audit.entry_view import as_document
from gateway.cli.audit.following.loop import (
    CursorFile,
    CursorPath,
    FromNow,
    Once,
    PollS,
    StoppedError,
    break_alert,
    follow_log,
    row_alerts,
    stopped_by_signals,
)
from gateway.cli.audit.otlp_lines import otlp_line
from gateway.cli.context import ExitCode, check_destination, err, reported_errors
from gateway.cli.output import print_json_line, print_text
from gateway.errors import BrokenLogError
from gateway.services.audit.following import Step


class Form(StrEnum):
    """How entries are written."""

    JSON = "json"
    OTLP = "otlp"


EntryForm = Annotated[
    Form,
    typer.Option(
        "--form",
        help="json: an object per entry, as `search --json` prints it. otlp: OpenTelemetry"
        " logs in OTLP/JSON, a line per step, for a collector's otlpjsonfile receiver.",
    ),
]
Partners = Annotated[
    list[str] | None,
    typer.Option("--partner", help="Print the entries of this partner alone; may be repeated."),
]


def follow(  # noqa: PLR0913  (the options of a verb)
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    cursor: CursorPath,
    form: EntryForm = Form.JSON,
    partner: Partners = None,
    from_now: FromNow = False,
    once: Once = False,
    poll_s: PollS = 1.0,
    tiles: TilesDirectory = None,
) -> None:
    """Prints every entry of the log as a line, oldest first, as soon as it is signed.

    Entries are printed only when they make just the tree that the log signed, together with
    all that was printed before. A log that was rewritten or cut off, or a row that says
    otherwise than its entry, is an alert: a line with the one member "alert". After a break
    nothing more is printed, now or at the next run.

    At least once: the cursor moves on after the lines were written, so a run that was
    killed prints some of them again. They are the same, by leaf_index.

    Goes on while the database cannot be reached. Ctrl-C or SIGTERM ends it.

    Example:  credit-audit follow --database-url postgresql://auditor@db/audit
    --trust trust.toml --cursor siem.cursor

    Exit codes: 0 ended as asked, 1 an alert was printed, 2 could not follow.
    """
    printer = _Printer(form, frozenset(partner or ()))
    with reported_errors(), stopped_by_signals():
        _end_line()
        check_destination(cursor)
        log = log_verifier(log_key, trust)
        try:
            follow_log(
                lambda: opened_reader(database_url, data, tiles),
                CursorFile(cursor, log.origin),
                log,
                printer.print,
                from_now=from_now,
                poll_s=None if once else poll_s,
            )
        except StoppedError:
            pass
        except BrokenLogError as error:
            printer.alert(break_alert(error))
            err.print(f"not followed any further: {error}")
    if printer.alerts:
        raise typer.Exit(ExitCode.FAILED)


def _end_line() -> None:
    """Ends the line in which a run was cut off that wrote to the same file (`>>`).

    Else the first line of this run, which the other one began, would be lost in that one.
    """
    with suppress(OSError, ValueError):  # no file, or one that must not be read
        output = sys.stdout.fileno()
        if not stat.S_ISREG(os.fstat(output).st_mode):
            return
        with Path(f"/dev/fd/{output}").open("rb") as file:
            file.seek(-1, os.SEEK_END)
            if file.read() != b"\n":
                print_text("")


class _Printer:
    """Writes lines to standard output, which has them before the cursor moves on.

    Attributes:
        alerts: how many were written.
    """

    def __init__(self, form: Form, partners: frozenset[str]) -> None:
        self._form, self._partners = form, partners
        self.alerts = 0

    def print(self, step: Step) -> None:
        rows = [row for row in step.rows if self._is_asked(row)]
        if self._form is Form.JSON:
            for row in rows:
                print_json_line(as_document(row))
        elif rows:
            print_json_line(otlp_line(step.cursor.origin, rows, step.cursor.size))
        self._check(step.rows)
        sys.stdout.flush()

    def _is_asked(self, row: EntryRow) -> bool:
        """By the entry itself; what cannot be read is everybody's."""
        return not self._partners or as_document(row).get("partner") in {*self._partners, None}

    def _check(self, rows: list[EntryRow]) -> None:
        for row in rows:
            for document in row_alerts(row):
                self.alert(document)

    def alert(self, document: dict[str, Any]) -> None:
        """In both forms alike: it is not an entry of the log."""
        self.alerts += 1
        print_json_line({"alert": document})
        sys.stdout.flush()
