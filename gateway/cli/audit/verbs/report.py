# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit report`: a period of the log on one HTML page."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

import typer

from gateway.audit.export.selection import moment_text
from gateway.audit.log_status import Found, LogStatus, Verdict
from gateway.audit.source import LogSource, spans
from gateway.cli.audit.known import check_period, did_you_mean
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
from gateway.cli.audit.report_page.figures import Figures
from gateway.cli.audit.report_page.page import render_page
from gateway.cli.audit.report_page.periods import Period
from gateway.cli.audit.source import ExportedLog, TreeSize, opened_source
from gateway.cli.audit.status_view import print_status
from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    check_destination,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.domain.codes import Outcome
from gateway.errors import ConfigurationError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import Frontier, leaf_hash
from gateway.runtime.system import SystemClock

_LONGEST = timedelta(days=36_525)
"""A column per month of more would be no page any more."""
_MOMENTS = ["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"]
From = Annotated[
    datetime,
    typer.Option(
        "--from",
        formats=_MOMENTS,
        metavar="TIME",
        help="First day, or moment, of the period."
        " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
    ),
]
To = Annotated[
    datetime,
    typer.Option(
        "--to",
        formats=_MOMENTS,
        metavar="TIME",
        help="First day, or moment, after it."
        " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
    ),
]
Out = Annotated[Path, typer.Option("--out", metavar="FILE", help="The page to write.")]
Zone = Annotated[
    str,
    typer.Option(
        "--time-zone", metavar="NAME", help="Time zone of days and hours, such as Asia/Shanghai."
    ),
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
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Writes one HTML page about a period: volumes, outcomes, consent, what is unusual.

    The log is verified first, as `verify` and `verify-export` do, and the page begins
    with what was checked and what was not. It needs no network and holds only partner
    ids and counts; open it in a browser or print it.

    Example:  credit-audit report --from 2026-11-01 --to 2026-12-01 --out november.html

    Exit codes: 0 written, 1 written but the log does not verify, 2 could not.
    """
    with reported_errors():
        check_destination(page)
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
                tiles=tiles,
            ) as opened,
            progress_bar("reading", hidden=json) as bar,
        ):
            task = bar.add_task("verifying", total=None)
            log = opened.followed(log)
            status = opened.verify(log, lambda done, of: bar.update(task, completed=done, total=of))
            size, root = _signed_size(opened.source, log, status)
            counting = bar.add_task("counting", total=size)
            counted = _count(
                opened.source, size, figures, lambda done: bar.update(counting, completed=done)
            )
            if counted != root and not status.findings:
                status = _changed(status)
        _write(page, render_page(figures, status, size))
    _print(page, figures, status, (size, counted), json=json)
    if status.findings:
        raise typer.Exit(ExitCode.FAILED)


def _period(low: datetime, high: datetime, zone: str) -> Period:
    try:
        # UTC needs no time zone database, which slim systems lack.
        where = UTC if zone == "UTC" else ZoneInfo(zone)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        hint = did_you_mean(zone, available_timezones() or {"UTC"})
        raise ConfigurationError(f"--time-zone: no such time zone is known here; {hint}") from None
    start, end = low.replace(tzinfo=where), high.replace(tzinfo=where)
    try:
        start, end = start.astimezone(UTC), end.astimezone(UTC)
    except OverflowError:
        raise ConfigurationError("the period lies outside of the years 1 to 9999") from None
    check_period(start, end, SystemClock().now())
    if end - start > _LONGEST:
        raise ConfigurationError("a report is about 100 years at most")
    return Period(start, end, where)


def _count(source: LogSource, size: int, figures: Figures, report: Callable[[int], None]) -> bytes:
    """Counts every leaf once, as far as they can be read; gives their tree's root hash."""
    tree = Frontier()
    with suppress(VerificationError):  # the status says what is wrong with the file
        for low, high in spans(size):
            before = tree.size
            for index, raw in source.leaves(low, high):
                tree.add(leaf_hash(raw))
                figures.add(index, raw)
            if tree.size == before:
                break  # a size that nothing is there for is not gone through
            report(high)
    return tree.root


def _signed_size(source: LogSource, log: LogVerifier, status: LogStatus) -> tuple[int, bytes]:
    """The tree to count, as the log signed it: its size and root hash."""
    head = source.head()
    try:
        signed = log.verify(head.checkpoint)
    except VerificationError:
        return status.tree_size, b""
    if signed.size > status.tree_size:
        return status.tree_size, b""
    return signed.size, signed.root_hash


def _changed(status: LogStatus) -> LogStatus:
    """What was counted is not what was verified just before."""
    line = "the log was changed while it was read"
    found = Found("root-differs", 0, status.tree_size - 1, "", line)
    return replace(status, findings=(*status.findings, found))


def _write(page: Path, text: str) -> None:
    try:
        page.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{page.name} cannot be written: {error.strerror}") from None


def _print(
    page: Path, figures: Figures, status: LogStatus, tree: tuple[int, bytes], *, json: bool
) -> None:
    """What stands on the page, and what was checked; `tree` is the one that was counted."""
    document = {
        "page": str(page),
        "verified": status.verdict is Verdict.VERIFIED,
        "findings": len(status.findings),
        "tree_size": tree[0],
        "root_hash": tree[1].hex(),
        "queries": figures.queries,
        "answered": figures.total(Outcome.ANSWERED),
        "refused": figures.total(Outcome.REFUSED),
        "replayed": figures.replayed,
        "recovered": figures.recovered,
        "reads": figures.total(Outcome.RECORDED),
        "unlogged_accesses": status.unlogged,
        "partners": len(figures.partners),
        "people": figures.subjects,
        "bursts": len(figures.patterns.bursts),
        "asked_by_many": len(figures.patterns.many_askers()),
        "odd_hours": len(figures.patterns.odd_hours()),
    }
    if json:
        print_json(document | {"verification": status.document()})
        return
    for name, value in document.items():
        if value is not None:
            out.print(f"  {name:18} {value}", markup=False, highlight=False, soft_wrap=True)
    print_status(err if status.findings else out, status)
