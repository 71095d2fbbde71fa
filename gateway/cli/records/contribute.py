# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway contribute`: takes an institution's file into the records."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from adapters.registry import contribution_adapter_from
from gateway.cli.context import (
    DatabaseUrl,
    ExitCode,
    JsonOutput,
    KeysDirectory,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.effect import State, WaitSeconds, require_effect, settle
from gateway.cli.records.contributed_input import ContributedInput, contributed_input
from gateway.cli.records.counts import counted_kinds
from gateway.cli.records.given_adapter import AdapterOption, AsOfOption, given_adapter
from gateway.cli.records.rejected_rows import RejectedRows
from gateway.errors import OperationError
from gateway.runtime.system import SystemClock
from gateway.services.contribute.outcome import ContributionResult, ContributionSettings
from gateway.services.contribute.workers import Work, contribute_shared
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.store.connections import CONTRIBUTOR


def contribute_file(  # noqa: PLR0913 - one option a fact
    file: Annotated[
        Path,
        typer.Argument(
            help="Delimited text as its adapter describes; '-' is standard input; pipes work.",
            dir_okay=False,
        ),
    ],
    *,
    adapter: AdapterOption,
    as_of: AsOfOption = None,
    institution: Annotated[
        str, typer.Option(help="Who contributes it: a partner added with --contributes.")
    ],
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    report: Annotated[
        Path | None,
        typer.Option(
            help="Where rejected rows are listed: lines of JSON, or CSV if the name ends in"
            " .csv. Made only when there are any. Default: beside FILE, with .rejected.jsonl"
            " added to its name.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    replace_report: Annotated[
        bool,
        typer.Option(
            "--replace-report", help="Allow --report to replace a file that is not a report."
        ),
    ] = False,
    all_or_nothing: Annotated[
        bool, typer.Option("--all-or-nothing", help="Reject the whole file if any row is rejected.")
    ] = False,
    workers: Annotated[
        int | None,
        typer.Option(
            help="How many processes take the file, at most. Default: one per processor.",
            min=1,
            max=1024,
            show_default=False,
        ),
    ] = None,
    wait: WaitSeconds = 0.0,
    json_output: JsonOutput = False,
) -> None:
    """Contributes a file of repayment records, and says which rows were rejected and why.

    What was taken is pending until it is in the log, which a serving gateway sees to.
    Contributing the same file again changes nothing, and completes an interrupted run.
    Each rejected row is listed with every field at fault, by the file's own column, and
    the reason; two rows that contradict each other about one
    account and month are both rejected. Rows that are no records by a rule of the
    adapter's file are counted, rule by rule.

    [bold]Example:[/bold] credit-gateway contribute cards.csv --adapter uci-csv
    --institution card-bank

    Exit code 0: every record is in. 1: rows were rejected. 2: the file could not be taken,
    for instance because its header is that of another format.
    """
    with reported_errors():
        _, content = given_adapter(adapter, as_of)
        settings = partial(_settings, content, institution, all_or_nothing=all_or_nothing)
        with contributed_input(file) as given:
            work = Work(
                given.source, settings, database_url, DirectoryKeyProvider(keys), SystemClock()
            )
            listing = RejectedRows(report or given.report, given.source, replace=replace_report)
            with listing, _progress(given, whole=all_or_nothing) as progress:
                result = contribute_shared(
                    work,
                    workers=workers or len(os.sched_getaffinity(0)),
                    on_rejected=listing.add,
                    on_progress=progress,
                )
        state = settle(database_url, CONTRIBUTOR, result.facts, wait)
        _print_result(result, listing, state, json_output=json_output)
        require_effect(state, wait)
    if result.rejected:
        raise typer.Exit(ExitCode.FAILED)


def _settings(content: bytes, institution: str, *, all_or_nothing: bool) -> ContributionSettings:
    """Made in each process that takes a part of the file."""
    return ContributionSettings(
        adapter=contribution_adapter_from(content),
        adapter_content=content,
        institution=institution,
        all_or_nothing=all_or_nothing,
    )


@contextmanager
def _progress(given: ContributedInput, *, whole: bool) -> Iterator[Callable[[int], None]]:
    """A bar by bytes on standard error, when somebody is looking.

    Once anything is in and may stay, whatever ends the run early comes with what to do.
    """
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    begun = False

    def tell(done: int) -> None:
        nonlocal begun
        begun = begun or done > 0
        progress.update(task, completed=done)

    with Progress(*columns, console=err, disable=not err.is_terminal) as progress:
        task = progress.add_task(given.name, total=given.size)
        try:
            yield tell
        except (OperationError, KeyboardInterrupt):
            if begun and not whole:
                err.print("what is in stays; contribute the same file again to complete it")
            raise


def _print_result(
    result: ContributionResult, listing: RejectedRows, state: State, *, json_output: bool
) -> None:
    """What became of the file."""
    if json_output:
        report = str(listing.path) if result.rejected else None
        counts = {
            "account_versions": result.account_versions,
            "record_versions": result.record_versions,
        }
        facts = {"facts": list(map(str, result.facts)), "state": state.value}
        print_json({**asdict(result), **counts, **facts, "report": report})
        return
    skipped = sum(result.skipped.values())
    if not result.rows:
        taken = "the file has a header and no rows"
    else:
        taken = (
            f"{result.rows - result.rejected - skipped:,} of {result.rows:,} rows taken:"
            f" {counted_kinds(result.versions)} new or changed,"
            f" {result.subjects:,} summaries written"
        )
    made = "nothing changed"
    if result.contributions:
        made = (
            f"contributions: {result.contributions:,}, the last is {result.last_contribution};"
            f" {state.words}"
        )
    out.print(f"{taken}; {made}", highlight=False)
    for rule, rows in result.skipped.items():
        out.print(f'skipped by the rule "{rule}": {rows:,}', markup=False, highlight=False)
