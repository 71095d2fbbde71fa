# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway db`: the databases' schema, and an embedded server for trials."""

from __future__ import annotations

import signal
import threading
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    OptionalDatabaseUrl,
    check_folder_destination,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.db.check import check
from gateway.cli.db.options import AuditDatabaseUrl, Data, tell_newer
from gateway.cli.embedded_data import opened_database
from gateway.cli.output import print_text
from gateway.errors import StoreError
from gateway.services.admin.rebuilding import rebuild_summaries as rebuild
from gateway.store.admin import migrations
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.records.rebuilding import ToRebuild, count_to_rebuild

app = typer.Typer(help="The databases: schema and state.", no_args_is_help=True)

_CHECK_EVERY_S = 1.0

app.command("check")(check)


@app.command()
def up(
    *,
    database_url: OptionalDatabaseUrl = None,
    audit_database_url: AuditDatabaseUrl = None,
    data: Data = None,
    json: JsonOutput = False,
) -> None:
    """Applies missing migrations. Safe to run again, and concurrently.

    The login must own the databases and may have to create roles.

    Example:  credit-gateway db up --database-url postgresql://owner@db/credit
    """
    with reported_errors(), opened_database(database_url, data) as url:
        audit_url = url if data is not None else audit_database_url or url
        applied = {
            "records": migrations.migrate(url),
            "audit": migrations.migrate_audit(audit_url),
        }
    _print(applied, "applied", "nothing to apply", json=json)


@app.command()
def status(
    *,
    database_url: OptionalDatabaseUrl = None,
    audit_database_url: AuditDatabaseUrl = None,
    data: Data = None,
    json: JsonOutput = False,
) -> None:
    """Tells which migrations are missing, and how many summaries and buckets are to be rebuilt.

    A database may be newer than this program, during a rolling upgrade: that is said and is
    no failure. Exit code 0: no migration is missing, 1: some are, 2: could not look.

    Example:  credit-gateway db status --json
    """
    with reported_errors(), opened_database(database_url, data) as url:
        audit_url = url if data is not None else audit_database_url or url
        missing = {
            "records": migrations.pending(url),
            "audit": migrations.pending_audit(audit_url),
        }
        newer = {
            "records": migrations.newer(url),
            "audit": migrations.newer_audit(audit_url),
        }
        to_rebuild = ToRebuild(0, 0) if missing["records"] else _count_to_rebuild(url)
    if json:
        print_json(
            {
                "pending": missing,
                "newer": newer,
                "summaries_to_rebuild": to_rebuild and to_rebuild.summaries,
                "buckets_to_rebuild": to_rebuild and to_rebuild.buckets,
            }
        )
    else:
        _print(missing, "pending", "up to date", json=json)
        tell_newer(newer)
    if to_rebuild and to_rebuild.summaries and not json:
        err.print(
            f"{to_rebuild.summaries:,} summaries in {to_rebuild.buckets:,} buckets lack what"
            " this release adds to them:"
            " `credit-gateway db rebuild-summaries`",
            highlight=False,
            soft_wrap=True,
        )
    if any(missing.values()):
        raise typer.Exit(ExitCode.FAILED)


@app.command()
def rebuild_summaries(
    *, database_url: OptionalDatabaseUrl = None, data: Data = None, json: JsonOutput = False
) -> None:
    """Fills the figures that a newer report version added to the stored summaries.

    While everything is served: contributions wait for a few people's summaries at a
    time, and no summary that is newer is replaced. Until it is done, a query in a format
    of that version is refused with FIGURES_NOT_READY where the figures are missing.
    If interrupted, run it again to continue.

    Example:  credit-gateway db rebuild-summaries --database-url postgresql://contributor@db/credit

    Exit codes: 0 none is left, 1 some do not agree with their records, 2 could not.
    """
    with (
        reported_errors(),
        opened_database(database_url, data) as url,
        connect(url, role=CONTRIBUTOR) as connection,
    ):
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=err, disable=json or not err.is_terminal) as progress:
            task = progress.add_task("rebuilding", total=count_to_rebuild(connection).summaries)
            result = rebuild(connection, lambda done: progress.advance(task, done))
    if json:
        print_json(asdict(result))
    else:
        out.print(f"{result.summaries:,} summaries rebuilt", highlight=False)
        if result.disagreeing:
            err.print(
                f"{result.disagreeing:,} do not agree with the records they were made from",
                highlight=False,
            )
    if result.disagreeing:
        raise typer.Exit(ExitCode.FAILED)


def _count_to_rebuild(database_url: str) -> ToRebuild | None:
    """None where the login may not look: it need not be a contributor's."""
    try:
        with connect(database_url, role=CONTRIBUTOR) as connection:
            return count_to_rebuild(connection)
    except StoreError:
        return None


@app.command()
def embedded(
    directory: Annotated[Path, typer.Argument(help="Where it keeps its files.", metavar="DIR")],
) -> None:
    """Runs an embedded Postgres with the current schema until Ctrl-C. For trials.

    Prints the superuser's URL once it is ready.

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
