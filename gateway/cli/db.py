# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway db`: the databases' schema, and an embedded server for trials."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.context import (
    DatabaseUrl,
    ExitCode,
    JsonOutput,
    check_folder_destination,
    err,
    print_json,
    reported_errors,
)
from gateway.cli.output import print_text
from gateway.store.admin import migrations
from gateway.store.embedded.server import EmbeddedPostgres

app = typer.Typer(help="The databases: schema and state.", no_args_is_help=True)

AuditDatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--audit-database-url",
        envvar="CREDIT_GATEWAY_AUDIT_DATABASE_URL",
        help="Where the log is; without: in the same database.",
        metavar="URL",
        show_default=False,
    ),
]

_CHECK_EVERY_S = 1.0


@app.command()
def up(
    *,
    database_url: DatabaseUrl,
    audit_database_url: AuditDatabaseUrl = None,
    json: JsonOutput = False,
) -> None:
    """Applies the migrations that are missing. Safe to run again, and at the same time.

    The login has to own the databases and may have to make roles.

    Example:  credit-gateway db up --database-url postgresql://owner@db/credit
    """
    with reported_errors():
        applied = {
            "records": migrations.migrate(database_url),
            "audit": migrations.migrate_audit(audit_database_url or database_url),
        }
    _print(applied, "applied", "nothing to apply", json=json)


@app.command()
def status(
    *,
    database_url: DatabaseUrl,
    audit_database_url: AuditDatabaseUrl = None,
    json: JsonOutput = False,
) -> None:
    """Tells which migrations are missing. Exit code 0: none, 1: some, 2: could not look.

    Example:  credit-gateway db status --json
    """
    with reported_errors():
        missing = {
            "records": migrations.pending(database_url),
            "audit": migrations.pending_audit(audit_database_url or database_url),
        }
    _print(missing, "pending", "up to date", json=json)
    if any(missing.values()):
        raise typer.Exit(ExitCode.FAILED)


@app.command()
def embedded(
    directory: Annotated[Path, typer.Argument(help="Where it keeps its files.", metavar="DIR")],
) -> None:
    """Runs a Postgres of its own until Ctrl-C, with the schema up to date. For trials.

    Prints the URL, the superuser's, once it can be used.

    Example:  credit-gateway db embedded build/postgres
    """
    with reported_errors():
        check_folder_destination(directory)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    with reported_errors():
        server = EmbeddedPostgres(directory)
        with server as url:
            migrations.migrate(url)
            migrations.migrate_audit(url)
            print_text(url)
            while not stop.wait(_CHECK_EVERY_S):
                server.check()


def _print(names: dict[str, list[str]], verb: str, nothing: str, *, json: bool) -> None:
    """Migrations by folder."""
    if json:
        print_json({verb: names})
        return
    for folder, files in names.items():
        for file in files:
            print_text(f"{verb} {folder}/{file}")
    if not any(names.values()):
        err.print(nothing)
