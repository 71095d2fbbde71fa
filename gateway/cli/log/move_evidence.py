# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway retention move`: evidence of old months, from the database into files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.cli.approvals.guarded import ApprovedEach, FourEyesUrl, require_approvals
from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    check_folder_destination,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.log.retention import LogDatabaseUrl, key_progress
from gateway.cli.output import bad
from gateway.cli.values import cause as checked_cause
from gateway.domain.access.plain_words import counted
from gateway.domain.access.retention import parse_period
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE, OPEN_EVIDENCE
from gateway.errors import GatewayError, ProofError
from gateway.runtime.kept_files import KeptFiles, opened_files
from gateway.runtime.system import SystemClock
from gateway.services.admin.erasure import MAX_CAUSE
from gateway.services.admin.moving import (
    WrittenMonth,
    drop_month,
    months_to_move,
    write_month,
)
from gateway.store.connections import OPERATOR, connect
from gateway.store.evidence.moving import MovingStore


def _cause(text: str) -> str:
    """A cause that leaves room for the month before it. Raises BadParameter."""
    if not text.strip():
        raise typer.BadParameter("a cause is needed, such as a ticket's number")
    return checked_cause(text, MAX_CAUSE)


Out = Annotated[
    Path,
    typer.Option(
        "--out", metavar="DIR", help="A new directory, or the one that earlier months are in."
    ),
]
OlderThan = Annotated[
    str,
    typer.Option(
        metavar="PERIOD",
        help="How long months stay in the database after they are over: 1y, 3m (months), 90d;"
        " at least 31 days.",
    ),
]
Cause = Annotated[
    str,
    typer.Option(
        parser=_cause,
        metavar="TEXT",
        help="Reason, such as a ticket number; in the log for ever: no names.",
        show_default=False,
    ),
]
FilesOnly = Annotated[
    bool, typer.Option("--files-only", help="Only write the files; drop nothing.")
]


@dataclass(slots=True)
class _Report:
    """What became of each month, printed as it comes."""

    files_only: bool
    json: bool
    months: list[WrittenMonth] = field(default_factory=list)
    failed: dict[date, str] = field(default_factory=dict)

    def done(self, written: WrittenMonth) -> None:
        """A month is in files, and dropped unless that was not asked for."""
        self.months.append(written)
        if not self.json:
            entries = counted(written.entries, "entry", "entries")
            where = "written to" if self.files_only else "moved to"
            files = counted(written.files, "file")
            out.print(
                f"{written.month:%Y-%m}: evidence of {entries} {where} {files},"
                f" {written.size:,} bytes",
                highlight=False,
            )

    def fail(self, month: date, error: ProofError) -> None:
        """Something of a month was changed: it stays in the database."""
        self.failed[month] = str(error)
        err.print(bad("failed:"), f"{month:%Y-%m}: {error}", soft_wrap=True)

    def end(self) -> None:
        """All that there was to do is done, or could not be."""
        if self.json:
            print_json(
                {
                    "dropped": bool(self.months) and not self.files_only,
                    "months": [_month(each) for each in self.months],
                    "failed": [
                        {"month": f"{month:%Y-%m}", "error": error}
                        for month, error in self.failed.items()
                    ],
                }
            )
        elif not self.months and not self.failed:
            out.print("no month has evidence that is to be moved")


def move(  # noqa: PLR0913 - one option a fact
    *,
    database_url: LogDatabaseUrl,
    directory: Out,
    cause: Cause,
    older_than: OlderThan = "3m",
    files_only: FilesOnly = False,
    approved: ApprovedEach = None,
    records_url: FourEyesUrl = None,
    json: JsonOutput = False,
) -> None:
    """Moves evidence of old months from the database into files.

    Writes each month's evidence into files that are named by their SHA-256, makes them
    durable and reads them back from the disk; then the database drops what is in them, once
    it has computed the same digests from its own rows. The keys stay in the database, so the
    files open nothing by themselves, and retention goes on as before. A month of which
    something was changed stays, and the others go on. If interrupted, run it again to continue.

    What is read is recorded first: a gateway has to serve meanwhile, or `log admit` to run. Keep
    the directory as you keep the database: what is lost of it cannot be replayed any more, and
    `credit-audit verify --evidence-files DIR` names it.

    Example:  credit-gateway retention move --out /srv/evidence --cause OPS-12

    Exit codes: 0 moved, or nothing was to be moved, 1 evidence or a file was changed, 2 could
    not.
    """
    report = _Report(files_only, json)
    with reported_errors():
        check_folder_destination(directory, in_folder=True)
        period = parse_period(older_than)
        with connect(database_url, role=OPERATOR) as connection, opened_files(directory) as files:
            store = MovingStore(connection)
            months = months_to_move(store, period, SystemClock().now())
            if months:
                require_approvals(
                    records_url or database_url,
                    OPERATOR,
                    [OPEN_EVIDENCE] if files_only else [OPEN_EVIDENCE, DESTROY_EVIDENCE],
                    _asked(months, files_only=files_only),
                    cause=cause,
                    approved=approved or (),
                )
                # All at once: an approval permits what is begun within minutes of its use, and
                # what was begun goes on for a day.
                begun = store.begun(months, cause)
                _move(store, files, begun, months, report)
        report.end()
    if report.failed:
        raise typer.Exit(ExitCode.FAILED)


def _asked(months: Mapping[date, int], *, files_only: bool) -> dict[str, Any]:
    """Just what is to be done, for the second operator."""
    return {
        "verb": "retention move",
        "months": [f"{month:%Y-%m}" for month in months],
        "files_only": files_only,
    }


def _move(
    store: MovingStore,
    files: KeptFiles,
    begun: Mapping[date, int],
    months: Mapping[date, int],
    report: _Report,
) -> None:
    """Month by month, each for itself. Raises as write_month and drop_month, but ProofError."""
    with key_progress("moving evidence", hidden=report.json) as progress:
        task = progress.add_task("", total=sum(months.values()))
        try:
            for month, access_id in begun.items():
                _move_month(
                    store, files, month, access_id, report, lambda n: progress.advance(task, n)
                )
        except GatewayError:
            if report.json and (report.months or report.failed):
                report.end()  # what was done is done
            raise


def _move_month(  # noqa: PLR0913, PLR0917 - what is moved where, and who is told
    store: MovingStore,
    files: KeptFiles,
    month: date,
    access_id: int,
    report: _Report,
    on_progress: Callable[[int], None],
) -> None:
    try:
        written = write_month(store, files, month, access_id, on_progress)
    except ProofError as error:
        # What other months hold is compared with their own entries and files.
        report.fail(month, error)
        return
    if written.entries:  # else somebody else has moved it meanwhile
        if not report.files_only:
            drop_month(store, written, access_id)
        report.done(written)


def _month(written: WrittenMonth) -> dict[str, Any]:
    return {
        "month": f"{written.month:%Y-%m}",
        "entries": written.entries,
        "files": written.files,
        "bytes": written.size,
        "digest": written.digest.hex(),
    }
