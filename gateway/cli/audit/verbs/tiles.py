# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit tiles`: the log as static files that any tile client reads."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.audit.offline import (
    AuditDatabaseUrl,
    Cause,
    DataDirectory,
    LogKey,
    TilesDirectory,
    TrustFile,
    log_verifier,
    progress_bar,
)
from gateway.cli.audit.source import ExportedLog, opened_source
from gateway.cli.context import (
    JsonOutput,
    check_folder_destination,
    out,
    print_json,
    reported_errors,
)
from gateway.services.audit.tiles import TilesWritten, write_tiles

Out = Annotated[
    Path,
    typer.Option("--out", metavar="DIR", help="A new directory, or one written for this log."),
]
Again = Annotated[
    bool,
    typer.Option(
        "--again",
        help="Compare every file with the log, also those of earlier runs, and write what is"
        " missing.",
    ),
]


def tiles(  # noqa: PLR0913 - one option a fact
    *,
    directory: Out,
    again: Again = False,
    exported: ExportedLog = None,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    cause: Cause = "",
    moved: TilesDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Writes the log as C2SP tiles: files that any tile client can read and verify.

    Adds what is new since the last run. Nothing is published that the log's key has not
    signed, and the checkpoint comes last; if interrupted, run it again to continue. The
    files hold every entry: who may read them may read the log.

    Compares entries and checkpoints, and nothing else of the log: that is what `verify` is for.

    Example:  credit-audit tiles --out /srv/log --trust trust.toml

    Exit codes: 0 written, 1 log and directory do not fit each other, 2 could not.
    """
    with reported_errors():
        check_folder_destination(directory, in_folder=True)
        log = log_verifier(log_key, trust)
        with (
            opened_source(
                "tiles",
                {"low": 0},
                export=exported,
                database_url=database_url,
                data=data,
                cause=cause,
                tiles=moved,
            ) as opened,
            progress_bar("writing tiles", hidden=json) as bar,
        ):
            task = bar.add_task("leaves", total=None)
            written = write_tiles(
                directory,
                opened.source,
                opened.followed(log),
                again=again,
                report=lambda done, of: bar.update(task, completed=done, total=of),
            )
    _print(directory, written, json=json)


def _print(directory: Path, written: TilesWritten, *, json: bool) -> None:
    document = {
        "directory": str(directory),
        "origin": written.origin,
        "tree_size": written.tree_size,
        "root_hash": written.root_hash.hex(),
        "compared_from": written.compared_from,
        "files": written.files,
        "bytes": written.size,
    }
    if json:
        print_json(document)
        return
    for name, value in document.items():
        out.print(f"  {name:14} {value}", markup=False, highlight=False, soft_wrap=True)
    if written.compared_from:
        out.print(
            f"  not compared: what earlier runs wrote of the first {written.compared_from:,}"
            " entries; --again does",
            highlight=False,
        )
