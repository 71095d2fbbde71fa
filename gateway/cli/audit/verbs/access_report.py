# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit access-report`: who asked about a person, and why nothing is left out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
from rich import box
from rich.table import Table

from gateway.audit.access_report import AccessReport, report_accesses
from gateway.audit.export.selection import moment_text
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
from gateway.cli.audit.source import ExportedLog, TreeSize, opened_source
from gateway.cli.audit.status_view import print_status
from gateway.cli.audit.subjects import Place, linked_person, read_person
from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    KeysDirectory,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.people import Scheme
from gateway.domain.access.audit_entry import AuditEntry
from gateway.signing.providers.location import key_provider

Subject = Annotated[
    Path | None,
    typer.Option(
        "--subject",
        metavar="FILE",
        help="Holds the identifier; - reads standard input. Without: asked for, unseen.",
        show_default=False,
    ),
]


def access_report(  # noqa: PLR0913 - one option a fact
    *,
    keys: KeysDirectory,
    subject: Subject = None,
    scheme: Scheme = None,
    tree_size: TreeSize = None,
    export: ExportedLog = None,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    cause: Cause = "",
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Lists who asked about a person: when, for what purpose, with what outcome.

    Reads every leaf of the log and recomputes the tree that the log signed, so nothing
    can be left out; then verifies the log as `verify` does. The
    identifier is hashed here under the gateway's keys; it is neither printed nor
    written, and the log keeps a digest of the search. Where identifiers of one person
    are linked, any of them finds all; an export holds no links, so search it for each.

    Example:  credit-audit access-report --subject id.txt --keys keys --trust trust.toml

    Exit codes: 0 searched the whole tree, 1 the log does not verify, 2 could not search.
    """
    with reported_errors():
        log = log_verifier(log_key, trust)
        read = read_person(subject, keys, scheme)
        given = Place(database_url, data)
        with (
            linked_person("access-report", read, export, given, cause) as (person, place),
            opened_source(
                "access-report",
                {
                    "low": 0,
                    "subject_commitments": sorted(v.hex() for v in person.all_commitments),
                },
                export=export,
                database_url=place.database_url,
                data=place.data,
                tree_size=tree_size,
                cause=cause,
                tiles=tiles,
            ) as opened,
            progress_bar("searching", hidden=json) as bar,
        ):
            if keys is not None:
                opened.check_keys(key_provider(keys))
            task = bar.add_task("leaves", total=None)

            def on_progress(done: int, of: int) -> None:
                bar.update(task, completed=done, total=of)

            log = opened.followed(log)
            found = report_accesses(opened.source, log, person.commitments, on_progress)
            status = opened.verify(log, on_progress)
    if json:
        print_json(_document(found) | {"verification": status.document()})
    else:
        _print(found)
        print_status(out, status)
    if status.findings:
        raise typer.Exit(ExitCode.FAILED)


def _access(index: int, entry: AuditEntry) -> dict[str, Any]:
    """One access, with stable names."""
    return {
        "leaf_index": index,
        "time": moment_text(entry.entry_time),
        "partner": entry.partner,
        "purpose": entry.purpose.name if entry.purpose else "",
        "outcome": entry.outcome.name,
        "event": entry.event,
        "delivered_leaf_index": entry.delivered_leaf_index,
        "reason": entry.reason,
        "method": entry.method,
        "consent_commitment": entry.consent_commitment.hex(),
        "data_version": entry.data_version,
        "as_of": entry.as_of.isoformat() if entry.as_of else "",
        "trace_id": entry.trace_id.hex(),
    }


def _event(entry: AuditEntry) -> str:
    """What happened: of a refusal the reason, of a delivery which entry's answer it was."""
    if entry.delivered_leaf_index is not None:
        return f"{entry.event} {entry.delivered_leaf_index}"
    return entry.event if entry.event == "replayed" else entry.reason or entry.event


def _all(commitments: Mapping[int, Collection[bytes]]) -> list[bytes]:
    return [value for values in commitments.values() for value in values]


def _document(found: AccessReport) -> dict[str, Any]:
    return {
        "origin": found.checkpoint.origin,
        "tree_size": found.checkpoint.size,
        "root_hash": found.checkpoint.root_hash.hex(),
        "checkpoint": found.note,
        "subject_commitments": [value.hex() for value in _all(found.commitments)],
        "entries_without_subject": found.without_subject,
        "entries_of_other_key_versions": found.other_versions,
        "complete": not found.other_versions,
        "accesses": [_access(index, entry) for index, entry in found.accesses],
    }


def _print(found: AccessReport) -> None:
    names = ("index", "time (UTC)", "partner", "purpose", "outcome")
    title = f"accesses: {len(found.accesses):,}"
    table = Table(title=title, title_justify="left", box=box.SIMPLE)
    for name in names:
        table.add_column(name, no_wrap=name.startswith("time"), overflow="fold")
    for index, entry in found.accesses:
        table.add_row(
            str(index),
            f"{entry.entry_time:%Y-%m-%d %H:%M:%S}",
            entry.partner,
            entry.purpose.name.replace("_", " ").lower() if entry.purpose else "",
            _event(entry),
        )
    out.print(table)
    checkpoint = found.checkpoint
    lines = [
        f"Searched: every one of the {checkpoint.size:,} leaves of {checkpoint.origin}, which",
        f"make up the signed tree with root {checkpoint.root_hash.hex()}.",
        f"Entries without a subject: {found.without_subject:,}, refused early or reads of the log.",
    ]
    if found.other_versions:
        lines.append(
            f"But {found.other_versions:,} entries were made under versions of the pseudonym key"
            " that are not in --keys, and may be about anybody: the list may lack some."
        )
    else:
        lines.append("So no entry about this person up to that checkpoint is left out.")
    lines.append(
        "Anybody can repeat this: `credit-audit export`, then compare subject_commitment of"
        " every entry with"
    )
    lines += [f"  {value.hex()}" for value in _all(found.commitments)]
    for line in lines:
        out.print(line, markup=False, highlight=False, soft_wrap=True)
