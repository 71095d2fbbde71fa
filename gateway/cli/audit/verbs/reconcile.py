# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit reconcile`: a partner's own list of calls against the log, both ways."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.audit.export.selection import moment_text
from gateway.audit.reconciliation.calls import OwnCalls, read_calls
from gateway.audit.reconciliation.compare import (
    DIFFERENCES,
    Compared,
    Kind,
    compare,
    losses,
    read_own_part,
)
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
from gateway.cli.context import ExitCode, JsonOutput, out, print_json, reported_errors
from gateway.cli.output import bad, good
from gateway.cli.values import moment
from gateway.errors import ConfigurationError, MalformedError

_SHOWN = 20
"""Differences that are listed; all are counted, and stand in --json."""
_WORDS = {
    Kind.AGREES: "agree with the log",
    Kind.LOST: "ended without an answer and are in the log: their answers can be recovered",
    Kind.NOT_LOGGED: "ended without an answer and are not in the log",
    Kind.LOST_BY_LOG: "are lost: the log lost their entries, and its succession says so",
    Kind.MISSING: "have an answer or a refusal that the log does not hold",
    Kind.CONTRADICTS: "are recorded otherwise than the partner says",
    Kind.UNKNOWN: "are entries of the partner that its list does not have",
}

File = Annotated[
    Path, typer.Argument(metavar="FILE", help="The partner's list: `credit-gateway calls`.")
]
From = Annotated[
    datetime | None,
    typer.Option(
        "--from",
        parser=moment,
        metavar="TIME",
        help="Entries before it may be missing from the list. YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC"
        " unless with an offset.",
    ),
]
To = Annotated[
    datetime | None,
    typer.Option(
        "--to",
        parser=moment,
        metavar="TIME",
        help="Entries from then on may be missing from the list. YYYY-MM-DD or YYYY-MM-DDThh:mm,"
        " UTC unless with an offset.",
    ),
]


def reconcile(  # noqa: PLR0913 - one option a fact
    file: File,
    *,
    low: From = None,
    high: To = None,
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
    """Compares a partner's own list of calls with the log, both ways.

    Names calls that are not in the log, entries of the partner that its list does not have, and
    what the two say differently. Reads every leaf of the signed tree, and verifies the log
    as `verify` does. The list says whose it is and of which log.

    Example:  credit-audit reconcile bank-a.jsonl --trust trust.toml --from 2026-11-01

    Exit codes: 0 they agree, 1 they differ or the log does not verify, 2 could not compare.
    """
    with reported_errors():
        log = log_verifier(log_key, trust)
        own = _read(file)
        with (
            opened_source(
                "reconcile",
                {"low": 0, "partner": own.partner},
                export=export,
                database_url=database_url,
                data=data,
                tree_size=tree_size,
                cause=cause,
                tiles=tiles,
            ) as opened,
            progress_bar("comparing", hidden=json) as bar,
        ):
            task = bar.add_task("leaves", total=None)

            def on_progress(done: int, of: int) -> None:
                bar.update(task, completed=done, total=of)

            log = opened.followed(log)
            if own.log_key not in log.vkeys:
                raise ConfigurationError(f"{file.name} is a list of calls of another log")
            checkpoint = log.verify(opened.source.head().checkpoint)
            part = read_own_part(opened.source, checkpoint, own.partner, on_progress)
            found = [each for each in compare(own, part, losses(log)) if _covered(each, low, high)]
            status = opened.verify(log, on_progress)
    counts = Counter(each.kind for each in found)
    differing = [each for each in found if each.kind in DIFFERENCES]
    if json:
        document = _document(own, found, counts) | {"tree_size": checkpoint.size}
        print_json(document | {"verification": status.document()})
    else:
        _print(own, differing, counts)
        print_status(out, status)
    if differing or status.findings:
        raise typer.Exit(ExitCode.FAILED)


def _read(file: Path) -> OwnCalls:
    try:
        with file.open(encoding="utf-8") as lines:
            return read_calls(lines)
    except OSError as error:
        raise ConfigurationError(f"{file.name}: {error.strerror}") from None
    except (UnicodeDecodeError, MalformedError) as error:
        why = str(error) if isinstance(error, MalformedError) else "it is no text"
        raise ConfigurationError(f"{file.name} is no list of calls: {why}") from None


def _covered(each: Compared, low: datetime | None, high: datetime | None) -> bool:
    """An entry that is unknown to the partner counts only in the period of its list."""
    if each.kind is not Kind.UNKNOWN or each.entry is None:
        return True
    time = each.entry.entry_time
    return (low is None or time >= low) and (high is None or time < high)


def _document(own: OwnCalls, found: Iterable[Compared], counts: Counter[Kind]) -> dict[str, Any]:
    return {
        "partner": own.partner,
        "agrees": not any(counts[kind] for kind in DIFFERENCES),
        "counts": {kind.value: counts[kind] for kind in Kind},
        "results": [_result(each) for each in found if each.kind is not Kind.AGREES],
    }


def _result(each: Compared) -> dict[str, Any]:
    """One result with stable names; those that agree are only counted."""
    call, entry = each.call, each.entry
    request_id = (call.request_id if call else None) or (entry.request_id if entry else b"")
    return {
        "kind": each.kind.value,
        "line": call.line if call else None,
        "request_id": request_id.hex() or None,
        "leaf_index": each.leaf_index,
        "entry_time": moment_text(entry.entry_time) if entry else None,
        "method": entry.method if entry else None,
        "event": entry.event if entry else None,
        "reason": entry.reason if entry else None,
        "fields": list(each.fields),
    }


def _print(own: OwnCalls, differing: list[Compared], counts: Counter[Kind]) -> None:
    def line(text: str) -> None:
        out.print(text, markup=False, highlight=False, soft_wrap=True)

    out.print(bad("differs:") if differing else good("agrees:"), end=" ")
    line(f"{len(own.calls):,} calls of {own.partner}")
    for kind in Kind:
        if counts[kind]:
            line(f"  {counts[kind]:,} {_WORDS[kind]}")
    for each in differing[:_SHOWN]:
        place = f"line {each.call.line}" if each.call else "not in the list"
        leaf = "" if each.leaf_index is None else f", leaf {each.leaf_index}"
        what = f": {', '.join(each.fields)}" if each.fields else ""
        line(f"  {each.kind.value}: {place}{leaf}{what}")
    if len(differing) > _SHOWN:
        line(f"  ... and {len(differing) - _SHOWN:,} more: --json lists all")
