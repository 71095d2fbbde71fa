# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit follow`: every entry, once it is signed, as lines for another system."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import Annotated, Any

import typer

from gateway.audit.finding_words import as_document as finding_document
from gateway.audit.following import Cursor
from gateway.audit.rows import EntryRow
from gateway.audit.rules.rows import row_findings
from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    DataDirectory,
    LogKey,
    TrustFile,
    log_verifier,
    opened_reader,
)
from gateway.cli.audit.entry_view import as_document
from gateway.cli.audit.otlp_lines import otlp_line
from gateway.cli.context import ExitCode, check_destination, err, reported_errors
from gateway.cli.output import print_json_line
from gateway.errors import (
    BrokenLogError,
    ConfigurationError,
    MalformedError,
    StoreUnavailableError,
)
from gateway.log.checkpoint import LogVerifier
from gateway.runtime.outside_file import read_outside_text
from gateway.services.audit.following import Step, cursor_at_end, steps
from gateway.store.log.reading import WHOLE_LOG, AuditReader

_RENEW_S = 12 * 3600.0
"""A record of access counts for a day; a new one is made before that."""
_MAX_CURSOR = 64 * 1024
_MOST_WAIT_S = 60.0


class Form(StrEnum):
    """How entries are written."""

    JSON = "json"
    OTLP = "otlp"


class _StoppedError(Exception):
    """Ctrl-C, or SIGTERM of a service manager."""


CursorPath = Annotated[
    Path,
    typer.Option(
        "--cursor",
        metavar="FILE",
        help="Goes on behind what this file says, and writes there how far it came. Made"
        " when missing. Keep it where nobody else can write.",
    ),
]
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
FromNow = Annotated[
    bool,
    typer.Option(
        "--from-now", help="With a new cursor file: begin with the next entry, not the first."
    ),
]
Once = Annotated[bool, typer.Option("--once", help="End when the newest entry was printed.")]
PollS = Annotated[
    float, typer.Option(min=0.1, max=3600, help="Seconds between two looks at the log.")
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
    with reported_errors(), _stopped_by_signals():
        check_destination(cursor)
        log = log_verifier(log_key, trust)
        try:
            _follow(
                lambda: opened_reader(database_url, data),
                log,
                _CursorFile(cursor, log.origin),
                printer,
                from_now=from_now,
                poll_s=None if once else poll_s,
            )
        except _StoppedError:
            pass
        except BrokenLogError as error:
            printer.alert({"kind": error.kind, "tree_size": error.tree_size, "meaning": str(error)})
            err.print(f"not followed any further: {error}")
    if printer.alerts:
        raise typer.Exit(ExitCode.FAILED)


def _follow(  # noqa: PLR0913  (each by name)
    opened: Callable[[], Any],
    log: LogVerifier,
    file: _CursorFile,
    printer: _Printer,
    *,
    from_now: bool,
    poll_s: float | None,
) -> None:
    """Until it is stopped; once, where there is no time between two looks."""
    wait = 0.0
    while True:
        try:
            with opened() as reader:
                for step in _steps(reader, log, file, from_now=from_now, poll_s=poll_s):
                    printer.print(step)
                    file.save(step.cursor)
                    wait = 0.0
                return
        except StoreUnavailableError as error:
            if poll_s is None:
                raise
            wait = min(_MOST_WAIT_S, 2 * wait or poll_s)
            err.print(f"again in {wait:.0f} s: {error}", soft_wrap=True)
            time.sleep(wait)


def _steps(
    reader: AuditReader,
    log: LogVerifier,
    file: _CursorFile,
    *,
    from_now: bool,
    poll_s: float | None,
) -> Iterator[Step]:
    while True:
        access = reader.open("follow", {}, row_limit=WHOLE_LOG)
        renew = time.monotonic() + _RENEW_S
        if file.read() is None:
            file.save(cursor_at_end(reader, access, log) if from_now else Cursor(log.origin))
        while time.monotonic() < renew:
            yield from steps(reader, access, log, file.read() or Cursor(log.origin))
            if poll_s is None:
                return
            time.sleep(poll_s)


class _CursorFile:
    """The cursor of one log, replaced as a whole and durable before the next step."""

    def __init__(self, path: Path, origin: str) -> None:
        self._path, self._origin = path, origin
        self._known: Cursor | None = None

    def read(self) -> Cursor | None:
        """None: there is no file yet. Raises ConfigurationError: it is no cursor of the log."""
        if self._known is None and self._path.exists():
            try:
                text = read_outside_text(self._path, _MAX_CURSOR)
                self._known = Cursor.load(text, self._origin)
            except (OSError, UnicodeDecodeError, MalformedError):
                raise ConfigurationError(
                    f"{self._path.name} is not a cursor of this log; name another file to begin"
                    " with the first entry"
                ) from None
        return self._known

    def save(self, cursor: Cursor) -> None:
        making = self._path.with_name(self._path.name + ".making")
        try:
            making.touch(mode=0o600)
            with making.open("w", encoding="utf-8") as file:
                file.write(cursor.dump() + "\n")
                file.flush()
                os.fsync(file.fileno())
            making.replace(self._path)
        except OSError as error:
            raise ConfigurationError(
                f"{self._path.name} cannot be written: {error.strerror}"
            ) from None
        self._known = cursor


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
            for finding in row_findings(row):
                document = finding_document(finding)
                self.alert({"kind": document.pop("check"), "tree_size": None, **document})

    def alert(self, document: dict[str, Any]) -> None:
        """In both forms alike: it is not an entry of the log."""
        self.alerts += 1
        print_json_line({"alert": document})
        sys.stdout.flush()


@contextmanager
def _stopped_by_signals() -> Iterator[None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise _StoppedError

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
