# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit report`: a period of the log on one HTML page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from gateway.audit.checkpoint import LogVerifier
from gateway.audit.export_findings import Chunk
from gateway.audit.export_manifest import Counts, Manifest
from gateway.audit.export_selection import everything, moment_text
from gateway.audit.export_source import LogSource, spans
from gateway.audit.export_verification import ExportVerification
from gateway.cli.audit.offline import (
    AuditDatabaseUrl,
    Cause,
    DataDirectory,
    LogKey,
    TrustFile,
    log_verifier,
    progress_bar,
)
from gateway.cli.audit.report_page.figures import Figures
from gateway.cli.audit.report_page.page import render_page
from gateway.cli.audit.report_page.periods import Period
from gateway.cli.audit.report_page.status import Status
from gateway.cli.audit.source import ExportedLog, TreeSize, opened_source
from gateway.cli.context import ExitCode, JsonOutput, err, out, print_json, reported_errors
from gateway.domain.codes import Outcome
from gateway.errors import ConfigurationError

_MOMENTS = ["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]
From = Annotated[
    datetime,
    typer.Option(
        "--from", formats=_MOMENTS, metavar="TIME", help="First day, or moment, of the period."
    ),
]
To = Annotated[
    datetime,
    typer.Option("--to", formats=_MOMENTS, metavar="TIME", help="First day, or moment, after it."),
]
Out = Annotated[Path, typer.Option("--out", metavar="FILE", help="The page to write.")]
Zone = Annotated[
    str,
    typer.Option("--time-zone", metavar="NAME", help="Of days and hours, such as Asia/Shanghai."),
]


def report(  # noqa: PLR0913 - one option a fact
    *,
    low: From,
    high: To,
    page: Out,
    zone: Zone = "UTC",
    tree_size: TreeSize = None,
    export: ExportedLog = None,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    log_key: LogKey = None,
    trust: TrustFile = None,
    cause: Cause = "",
    json: JsonOutput = False,
) -> None:
    """Writes one HTML page about a period: volumes, outcomes, consent, what is unusual.

    The whole log is read and verified on the way, so the page says whether its
    figures can be believed. It needs no network and holds partner ids and counts
    only; open it in a browser, print it.

    Example:  credit-audit report --from 2026-11-01 --to 2026-12-01 --out november.html

    Exit codes: 0 written, 1 written but the log does not verify, 2 could not.
    """
    with reported_errors():
        log = log_verifier(log_key, trust)
        figures = Figures(_period(low, high, zone))
        low, high = figures.period.low, figures.period.high
        with (
            opened_source(
                "report",
                {"low": 0, "from": moment_text(low), "to": moment_text(high)},
                export=export,
                database_url=database_url,
                data=data,
                tree_size=tree_size,
                cause=cause,
            ) as source,
            progress_bar("reading", hidden=json) as bar,
        ):
            task = bar.add_task("leaves", total=source.head().tree_size)
            status = _count(source, log, figures, lambda done: bar.update(task, completed=done))
        _write(page, render_page(figures, status))
    _print(page, figures, status, json=json)
    if status.findings:
        raise typer.Exit(ExitCode.FAILED)


def _period(low: datetime, high: datetime, zone: str) -> Period:
    try:
        # UTC needs no time zone database, which slim systems lack.
        where = UTC if zone == "UTC" else ZoneInfo(zone)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        raise ConfigurationError(f"no time zone {zone} is known here") from None
    start, end = low.replace(tzinfo=where), high.replace(tzinfo=where)
    if not start < end:
        raise ConfigurationError("the period ends before it begins")
    return Period(start.astimezone(UTC), end.astimezone(UTC), where)


def _count(
    source: LogSource, log: LogVerifier, figures: Figures, report: Callable[[int], None]
) -> Status:
    """Reads every leaf once: verifies it and counts it."""
    head = source.head()
    signed = log.verify(head.checkpoint)
    claimed = Manifest(
        origin=head.origin,
        tree_size=head.tree_size,
        root_hash=signed.root_hash,
        checkpoint=head.checkpoint,
        selection=everything(),
        holds_all_entries=True,
        counts=Counts(0, 0, 0),
        partners=(),
        files=(),
    )
    verification = ExportVerification(claimed, log)
    findings = list(verification.begin())
    for low, high in spans(head.tree_size):
        chunk = Chunk(
            low, high, list(source.leaves(low, high)), None, list(source.checkpoints(low, high))
        )
        findings += verification.chunk(chunk)
        for index, raw in chunk.leaves:
            figures.add(index, raw)
        report(high)
    findings += verification.end_of_tree()
    return Status(
        origin=signed.origin,
        tree_size=signed.size,
        root_hash=signed.root_hash.hex(),
        checkpoints=verification.counts.checkpoints,
        findings=tuple(findings),
    )


def _write(page: Path, text: str) -> None:
    try:
        page.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{page.name} cannot be written: {error.strerror}") from None


def _print(page: Path, figures: Figures, status: Status, *, json: bool) -> None:
    document = {
        "page": str(page),
        "verified": not status.findings,
        "findings": len(status.findings),
        "tree_size": status.tree_size,
        "root_hash": status.root_hash,
        "queries": figures.queries,
        "answered": figures.total(Outcome.ANSWERED),
        "refused": figures.total(Outcome.REFUSED),
        "reads": figures.total(Outcome.RECORDED),
        "partners": len(figures.partners),
        "people": figures.subjects,
        "bursts": len(figures.patterns.bursts),
        "asked_by_many": len(figures.patterns.many_askers()),
        "odd_hours": len(figures.patterns.odd_hours()),
    }
    if json:
        print_json(document)
        return
    for name, value in document.items():
        out.print(f"  {name:14} {value}", markup=False, highlight=False, soft_wrap=True)
    if status.findings:
        err.print("[red]failed:[/red] the log does not verify, as the page says", highlight=False)
