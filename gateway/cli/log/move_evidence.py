# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway retention move`: evidence of old months, from the database into files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import Progress, SpinnerColumn, TextColumn

from gateway.cli.approvals.guarded import Approved, FourEyesUrl, require_approval
from gateway.cli.context import (
    JsonOutput,
    check_folder_destination,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.log.retention import LogDatabaseUrl
from gateway.cli.values import cause as checked_cause
from gateway.domain.access.plain_words import counted
from gateway.domain.access.retention import parse_period
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE
from gateway.runtime.kept_files import opened_files
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


def move(  # noqa: PLR0913 - one option a fact
    *,
    database_url: LogDatabaseUrl,
    directory: Out,
    cause: Cause,
    older_than: OlderThan = "3m",
    files_only: FilesOnly = False,
    approved: Approved = None,
    records_url: FourEyesUrl = None,
    json: JsonOutput = False,
) -> None:
    """Moves evidence of old months from the database into files.

    Writes each month's evidence into files that are named by their SHA-256, makes them
    durable and reads them back from the disk; then the database drops what is in them,
    month by month, once it has computed the same digests from its own rows. The keys stay
    in the database, so the files open nothing by themselves, and retention goes on as
    before. If interrupted, run it again to continue.

    Keep the directory as you keep the database: what is lost of it cannot be replayed any
    more, and `credit-audit verify --evidence-files DIR` names it.

    Example:  credit-gateway retention move --out /srv/evidence --cause OPS-12

    Exit codes: 0 moved, or nothing was to be moved, 1 evidence or a file was changed, 2 could
    not.
    """
    with reported_errors():
        check_folder_destination(directory, in_folder=True)
        with connect(database_url, role=OPERATOR) as connection:
            store = MovingStore(connection)
            months = months_to_move(store, parse_period(older_than), SystemClock().now())
            with opened_files(directory) as files, _progress(hidden=json) as progress:
                task = progress.add_task("", total=None)
                found = [
                    write_month(store, files, month, lambda done: progress.advance(task, done))
                    for month in months
                ]
                found = [each for each in found if each.entries]
            if found and not files_only:
                # Only now: an approval permits what is done within minutes of its use.
                require_approval(
                    records_url or database_url,
                    OPERATOR,
                    DESTROY_EVIDENCE,
                    {"verb": "retention move", "older_than": older_than},
                    cause=cause,
                    approved=approved,
                )
                for each in found:
                    drop_month(store, each, cause)
    _print(found, files_only=files_only, json=json)


def _progress(*, hidden: bool) -> Progress:
    """How many entries are done: how many there are is not known before."""
    return Progress(
        SpinnerColumn(),
        TextColumn("writing evidence: {task.completed:,.0f} entries"),
        console=err,
        transient=True,
        disable=hidden or not err.is_terminal,
    )


def _print(found: list[WrittenMonth], *, files_only: bool, json: bool) -> None:
    if json:
        months = [_month(each) for each in found]
        print_json({"dropped": bool(found) and not files_only, "months": months})
        return
    if not found:
        out.print("no month has evidence that is to be moved")
    for each in found:
        entries = counted(each.entries, "entry", "entries")
        where = "written to" if files_only else "moved to"
        files = counted(each.files, "file")
        out.print(
            f"{each.month:%Y-%m}: evidence of {entries} {where} {files}, {each.size:,} bytes",
            highlight=False,
        )


def _month(written: WrittenMonth) -> dict[str, Any]:
    return {
        "month": f"{written.month:%Y-%m}",
        "entries": written.entries,
        "files": written.files,
        "bytes": written.size,
        "digest": written.digest.hex(),
    }
