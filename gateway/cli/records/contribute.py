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

from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    OptionalDatabaseUrl,
    OptionalKeysDirectory,
    err,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.corrections.computing import Told, Wanted, tell
from gateway.cli.corrections.view import dispute_id
from gateway.cli.effect import State, WaitSeconds, require_effect, settle
from gateway.cli.records import contribute_call as call
from gateway.cli.records.contributed_input import ContributedInput, contributed_input
from gateway.cli.records.counts import counted_kinds
from gateway.cli.records.given_adapter import AdapterOption, AsOfOption, GivenAdapter, given_adapter
from gateway.cli.records.rejected_rows import RejectedRows
from gateway.errors import (
    ConfigurationError,
    ContributionError,
    EntriesMovedError,
    OperationError,
    StoreError,
)
from gateway.runtime.system import SystemClock
from gateway.services.contribute.file_settings import settings_of
from gateway.services.contribute.outcome import ContributionResult, ContributionSettings
from gateway.services.contribute.workers import Work, contribute_shared
from gateway.signing.providers.location import key_provider
from gateway.store.connections import CONTRIBUTOR, connect, correcting
from gateway.store.corrections.computed import is_disputed

Corrects = Annotated[
    bytes | None,
    typer.Option(
        parser=dispute_id,
        metavar="DISPUTE",
        help="The file corrects what is disputed; its id is 32 hexadecimal digits. Finds who was"
        " told what was wrong, as `credit-gateway correction compute` does; with --address the"
        " operator does that, and `dispute show` then says how many they are.",
        show_default=False,
    ),
]


GivenFile = Annotated[
    Path,
    typer.Argument(
        help="Delimited text as its adapter describes; '-' is standard input; pipes work.",
        dir_okay=False,
    ),
]
Contributor = Annotated[
    str, typer.Option(help="Who contributes it: a partner added with --contributes.")
]
ReportFile = Annotated[
    Path | None,
    typer.Option(
        help="Where rejected rows are listed: lines of JSON, or CSV if the name ends in"
        " .csv. Made only when there are any. Default: beside FILE, with .rejected.jsonl"
        " added to its name.",
        metavar="FILE",
        show_default=False,
    ),
]
ReplaceReport = Annotated[
    bool,
    typer.Option("--replace-report", help="Allow --report to replace a file that is not a report."),
]
AllOrNothing = Annotated[
    bool, typer.Option("--all-or-nothing", help="Reject the whole file if any row is rejected.")
]
Workers = Annotated[
    int | None,
    typer.Option(
        help="How many processes take the file, at most. Default: one per processor.",
        min=1,
        max=1024,
        show_default=False,
    ),
]


def contribute_file(  # noqa: PLR0913 - one option a fact
    context: typer.Context,
    file: GivenFile,
    *,
    adapter: AdapterOption,
    as_of: AsOfOption = None,
    institution: Contributor,
    database_url: OptionalDatabaseUrl = None,
    keys: OptionalKeysDirectory = None,
    address: call.Address = None,
    key: call.SigningKeys = None,
    cert: call.Certificate = None,
    cert_key: call.CertificateKey = None,
    ca: call.Authority = None,
    trust: call.TrustFile = None,
    server_name: call.ServerName = None,
    state: call.State = None,
    report: ReportFile = None,
    replace_report: ReplaceReport = False,
    all_or_nothing: AllOrNothing = False,
    workers: Workers = None,
    corrects: Corrects = None,
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

    With --address the file goes to a running gateway, signed by the institution, which needs
    no database login then. A call that was cut goes on where it stopped. An adapter's own
    file has to be approved there for the institution (`partner approve-adapter`).

    Exit code 0: every record is in. 1: rows were rejected. 2: the file could not be taken,
    for instance because its header is that of another format. 3: the gateway's answer does
    not verify.
    """
    with reported_errors():
        by_call = None
        if address is not None:
            by_call = call.GivenCall(
                address, institution, key, cert, cert_key, ca, trust, server_name, state
            )
            _check_alone(context, workers or wait)
        read_by = given_adapter(adapter, as_of)
        with contributed_input(file) as given:
            listing = RejectedRows(report or given.report, given.source, replace=replace_report)
            whole = all_or_nothing or by_call is not None
            with listing, _progress(given, told=not whole) as progress:
                if by_call is not None:
                    result = _called(
                        by_call,
                        given,
                        read_by,
                        listing,
                        all_or_nothing=all_or_nothing,
                        corrects=corrects,
                        on_progress=progress,
                    )
                else:
                    settings = partial(
                        settings_of, read_by.content, institution, all_or_nothing=all_or_nothing
                    )
                    result = contribute_shared(
                        _work(given, settings, _correcting(database_url, corrects), keys),
                        workers=workers or len(os.sched_getaffinity(0)),
                        on_rejected=listing.add,
                        on_progress=progress,
                    )
        if by_call is not None:
            effect = State.PENDING if result.contributions else State.EFFECTIVE
        else:
            effect = settle(database_url or "", CONTRIBUTOR, result.facts, wait)
        told = None
        if corrects is not None and by_call is None and effect is State.EFFECTIVE:
            told = _told(database_url or "", keys or "", corrects)
        _print_result(result, listing, effect, told, json_output=json_output)
        if corrects is not None and told is None and not json_output:
            err.print(_WHO_WAS_TOLD[by_call is not None], highlight=False, soft_wrap=True)
        require_effect(effect, wait)
    if result.rejected:
        raise typer.Exit(ExitCode.FAILED)


_WHO_WAS_TOLD = {
    False: "who was told what was wrong is found by `credit-gateway correction compute`, once this"
    " is in effect",
    True: "who was told what was wrong is found by the gateway's operator, once this is in effect;"
    " each of them gets a notice; `credit-gateway dispute show DISPUTE --address` then says how"
    " many they are, and how many have acknowledged it",
}
"""What comes next, without a call and with one."""


def _correcting(database_url: str | None, dispute: bytes | None) -> str | None:
    """The database, for contributions that correct what is disputed.

    Raises:
        ConfigurationError: there is no such dispute.
        StoreError: the database cannot be used.
    """
    if database_url is None or dispute is None:
        return database_url
    with connect(database_url, role=CONTRIBUTOR) as connection:
        if not is_disputed(connection, dispute):
            raise ConfigurationError("there is no such dispute")
    return correcting(database_url, dispute)


def _told(database_url: str, keys: str, dispute: bytes) -> Told | None:
    """Who was told what was wrong; None where not all of the log can be read here."""
    try:
        provider, wanted = key_provider(keys), Wanted(dispute)
        return tell(
            database_url, None, provider=provider, cause="contribute --corrects", wanted=wanted
        )
    except (StoreError, EntriesMovedError):
        return None


def _work(
    given: ContributedInput,
    settings: partial[ContributionSettings],
    database_url: str | None,
    keys: str | None,
) -> Work:
    """What goes into a database. Raises ConfigurationError."""
    if database_url is None or keys is None:
        raise ConfigurationError(
            "name --database-url and --keys, or --address: a gateway that takes it by signed call"
        )
    return Work(given.source, settings, database_url, key_provider(keys), SystemClock())


def _check_alone(context: typer.Context, at_a_database: object) -> None:
    """What does not go with --address. Raises ConfigurationError."""
    for name in ("database_url", "keys"):
        source = context.get_parameter_source(name)
        if source is not None and source.name == "COMMANDLINE":  # the variable may be set
            option = name.replace("_", "-")
            raise ConfigurationError(f"--address and --{option} exclude each other")
    if at_a_database:
        raise ConfigurationError("--workers and --wait go with --database-url")


def _called(  # noqa: PLR0913  (each a fact of its own)
    by_call: call.GivenCall,
    given: ContributedInput,
    read_by: GivenAdapter,
    listing: RejectedRows,
    *,
    all_or_nothing: bool,
    corrects: bytes | None,
    on_progress: Callable[[int], None],
) -> ContributionResult:
    """What became of a file that a gateway took. Raises ContributionError: it did not."""
    contributed = call.contribute_by_call(
        by_call,
        given,
        read_by,
        all_or_nothing=all_or_nothing,
        corrects=corrects,
        on_progress=on_progress,
    )
    for row in contributed.rejected:
        listing.add(row)
    told = contributed.result
    if told.fault:
        raise ContributionError(told.fault, rejected=told.rejected.count)
    versions = dict(told.versions)
    return ContributionResult(
        rows=told.rows,
        rejected=told.rejected.count,
        skipped=dict(told.skipped),
        versions=versions,
        subjects=told.summaries,
        contributions=told.contributions.count if any(versions.values()) else 0,
        last_contribution=max(
            (each.contribution_id for each in contributed.contributions), default=None
        ),
    )


@contextmanager
def _progress(given: ContributedInput, *, told: bool) -> Iterator[Callable[[int], None]]:
    """A bar by bytes on standard error, when somebody is looking.

    Args:
        given: the file.
        told: once anything is in, whatever ends the run early comes with what to do.
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
            if begun and told:
                err.print("what is in stays; contribute the same file again to complete it")
            raise


def _print_result(
    result: ContributionResult,
    listing: RejectedRows,
    state: State,
    told: Told | None,
    *,
    json_output: bool,
) -> None:
    """What became of the file."""
    if json_output:
        report = str(listing.path) if result.rejected else None
        counts = {
            "account_versions": result.account_versions,
            "record_versions": result.record_versions,
        }
        facts = {"facts": list(map(str, result.facts)), "state": state.value}
        correction = {} if told is None else {"correction": told.document()}
        print_json({**asdict(result), **counts, **facts, "report": report, **correction})
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
    if told is not None:
        out.print(told.words(), highlight=False, soft_wrap=True)
    for rule, rows in result.skipped.items():
        out.print(f'skipped by the rule "{rule}": {rows:,}', markup=False, highlight=False)
