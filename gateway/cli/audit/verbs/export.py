# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit export`: the log, or a part of it, into a directory that verifies by itself."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.audit.export.manifest import PublicKeys
from gateway.audit.export.selection import (
    Selection,
    everything,
    of_partner,
    of_period,
    of_subject,
    selection_document,
)
from gateway.audit.log_status import LogStatus
from gateway.cli.audit.known import check_partner, check_period
from gateway.cli.audit.offline import (
    AuditDatabaseUrl,
    Cause,
    DataDirectory,
    LogKey,
    TilesDirectory,
    TrustFile,
    WorkerCount,
    log_verifier,
    progress_bar,
)
from gateway.cli.audit.source import ExportedLog, TreeSize, opened_source
from gateway.cli.audit.status_view import print_status
from gateway.cli.audit.subjects import Place, linked_person, read_person
from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    check_folder_destination,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.output import bad, note
from gateway.cli.people import Scheme
from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogVerifier
from gateway.runtime.system import SystemClock
from gateway.services.audit.export import ExportResult, export_log
from gateway.signing.providers.location import key_provider

_MOMENTS = ["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]
Out = Annotated[
    Path,
    typer.Option("--out", metavar="DIR", help="A new directory, or an unfinished export."),
]
Partner = Annotated[str | None, typer.Option(metavar="ID", help="Only this partner's entries.")]
From = Annotated[
    datetime | None,
    typer.Option(
        "--from",
        formats=_MOMENTS,
        metavar="TIME",
        help="Only entries from then on, UTC."
        " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
    ),
]
To = Annotated[
    datetime | None,
    typer.Option(
        "--to",
        formats=_MOMENTS,
        metavar="TIME",
        help="Only entries before then, UTC."
        " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
    ),
]
Subject = Annotated[
    Path | None,
    typer.Option(
        "--subject", metavar="FILE", help="Only entries about a person; - reads standard input."
    ),
]
Keys = Annotated[
    str | None,
    typer.Option(
        "--keys",
        envvar="CREDIT_GATEWAY_KEYS",
        metavar="KEYS",
        help="The gateway's keys; needed for --subject only.",
        show_default=False,
    ),
]
AllEntries = Annotated[
    bool, typer.Option("--all-entries", help="Include every entry even with a selection.")
]


def export(  # noqa: PLR0913 - one option a fact
    *,
    directory: Out,
    partner: Partner = None,
    low: From = None,
    high: To = None,
    subject: Subject = None,
    scheme: Scheme = None,
    keys: Keys = None,
    all_entries: AllEntries = False,
    tree_size: TreeSize = None,
    exported: ExportedLog = None,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    cause: Cause = "",
    workers: WorkerCount = None,
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Writes the log into a directory that anyone can verify, without this database.

    Without a selection, every entry; otherwise the selected ones and the leaf hashes of
    all others. FORMAT.md in the directory says what each kind proves. If interrupted,
    run it again to continue.

    Example:  credit-audit export --out for-bank-a --partner bank-a --trust trust.toml

    Also verifies the log, as `verify` does, and names what was not checked.

    Exit codes: 0 written, 1 written but the log itself does not verify, 2 could not.
    """
    with reported_errors():
        check_folder_destination(directory, in_folder=True)
        log = log_verifier(log_key, trust)
        place = Place(database_url, data)
        with ExitStack() as stack:

            def person() -> Collection[bytes]:
                nonlocal place
                found, place = stack.enter_context(
                    linked_person(
                        "export", read_person(subject, keys, scheme), exported, place, cause
                    )
                )
                return found.all_commitments

            selection = _selection(partner, low, high, person if subject else None)
            opened = stack.enter_context(
                opened_source(
                    "export",
                    _recorded(selection),
                    export=exported,
                    database_url=place.database_url,
                    data=place.data,
                    tree_size=tree_size,
                    cause=cause,
                    tiles=tiles,
                )
            )
            bar = stack.enter_context(progress_bar("exporting", hidden=json))
            if keys is not None:
                opened.check_keys(key_provider(keys))
            if partner is not None:
                check_partner(partner, opened.partners())
            task = bar.add_task("leaves", total=opened.source.head().tree_size)
            log = opened.followed(log)
            public = _public_keys(log, trust)
            result = export_log(
                directory,
                opened.source,
                log,
                public,
                selection,
                all_entries=all_entries,
                chunks=stack.enter_context(opened.chunks(workers)),
                report=lambda done, of: bar.update(task, completed=done, total=of),
            )
            checking = bar.add_task("verifying the log", total=None)
            status = opened.verify(
                log, lambda done, of: bar.update(checking, completed=done, total=of)
            )
    _print(directory, result, status, json=json)
    if not result.is_whole:
        err.print(bad("failed:"), "the leaves that were read are not those of the signed tree:")
        err.print("  the export will not verify either")
    if status.findings or not result.is_whole:
        raise typer.Exit(ExitCode.FAILED)


def _selection(
    partner: str | None,
    low: datetime | None,
    high: datetime | None,
    person: Callable[[], Collection[bytes]] | None,
) -> Selection:
    given = [partner is not None, low is not None or high is not None, person is not None]
    if sum(given) > 1:
        raise ConfigurationError("choose one of --partner, --from and --to, --subject")
    if partner is not None:
        return of_partner(partner)
    if person is not None:
        return of_subject(person())
    if not any(given):
        return everything()
    if low is None or high is None:
        raise ConfigurationError("a period needs --from and, later, --to")
    low, high = low.replace(tzinfo=UTC), high.replace(tzinfo=UTC)
    check_period(low, high, SystemClock().now())
    return of_period(low, high)


def _recorded(selection: Selection) -> dict[str, Any]:
    """What the record of access says is read: every leaf, to select from."""
    return {"low": 0} | selection_document(selection)


def _public_keys(log: LogVerifier, trust: Path | None) -> PublicKeys:
    """The keys that go into the export; a trust file was read before, so it is one."""
    successions = tuple(each.note for each in log.former)
    if trust is None:
        return PublicKeys(log.vkey, successions=successions)
    answer_keys = tomllib.loads(trust.read_text(encoding="utf-8"))["answer_keys"]
    return PublicKeys(log.vkey, tuple(str(key) for key in answer_keys), successions)


def _print(directory: Path, result: ExportResult, status: LogStatus, *, json: bool) -> None:
    manifest = result.manifest
    document = {
        "directory": str(directory),
        "origin": manifest.origin,
        "tree_size": manifest.tree_size,
        "root_hash": manifest.root_hash.hex(),
        "selection": selection_document(manifest.selection),
        "holds_all_entries": manifest.holds_all_entries,
        "entries": manifest.counts.entries,
        "selected": manifest.counts.selected,
        "checkpoints": manifest.counts.checkpoints,
        "files": len(manifest.files) + 1,
        "bytes": sum(row.size for row in manifest.files),
        "manifest_sha256": result.manifest_digest,
    }
    if not manifest.counts.selected:
        err.print(note("note:"), "no entry is one that was asked for", highlight=False)
    if json:
        print_json(document | {"whole": result.is_whole, "verification": status.document()})
        return
    for name, value in document.items():
        out.print(f"  {name:18} {value}", markup=False, highlight=False, soft_wrap=True)
    print_status(err, status)
