# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway contribute`: takes an institution's file into the records."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Self, TextIO

import typer
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from adapters.registry import CONTRIBUTION_ADAPTERS, adapter_content, contribution_adapter
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
from gateway.errors import ConfigurationError, ContributionError
from gateway.services.contribute import (
    ContributionResult,
    ContributionSettings,
    RejectedRow,
    contribute,
)
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.system import SystemClock


def contribute_file(  # noqa: PLR0913 - one option a fact
    file: Annotated[
        Path,
        typer.Argument(help="CSV in UTF-8 with a header line.", exists=True, dir_okay=False),
    ],
    *,
    adapter: Annotated[
        str, typer.Option(help=f"How its rows are read: {', '.join(CONTRIBUTION_ADAPTERS)}.")
    ],
    institution: Annotated[
        str, typer.Option(help="Who contributes it: a partner added with --contributes.")
    ],
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    report: Annotated[
        Path | None,
        typer.Option(
            help="Where rejected rows are listed, as lines of JSON; made only when there are"
            " any. Default: beside FILE, with .rejected.jsonl added to its name.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    all_or_nothing: Annotated[
        bool, typer.Option("--all-or-nothing", help="One rejected row keeps the whole file out.")
    ] = False,
    json_output: JsonOutput = False,
) -> None:
    """Takes a file of repayment records in, and says which rows were rejected and why.

    The same file twice changes nothing; a file that was broken off is completed
    by contributing it again. Rejected rows are listed by line, field and reason.

    [bold]Example:[/bold] credit-gateway contribute cards.csv --adapter uci-csv
    --institution card-bank

    Exit code 0: every row is in. 1: some rows were rejected. 2: the file could
    not be taken.
    """
    listing = _Listing(report or file.with_name(f"{file.name}.rejected.jsonl"))
    with reported_errors():
        if report is not None and report.resolve() == file.resolve():
            raise ConfigurationError("the report file would replace the contributed file")
        settings = ContributionSettings(
            adapter=contribution_adapter(adapter),
            adapter_content=adapter_content(adapter),
            institution=institution,
            all_or_nothing=all_or_nothing,
        )
        with (
            listing,
            _progress(file) as progress,
            connect(database_url, role=CONTRIBUTOR) as connection,
        ):
            result = contribute(
                file,
                settings,
                connection=connection,
                keys=DirectoryKeyProvider(keys),
                clock=SystemClock(),
                on_rejected=listing.add,
                on_progress=progress,
            )
    _print_result(result, listing, json_output=json_output)
    if result.rejected:
        raise typer.Exit(ExitCode.FAILED)


class _Listing:
    """The report file: one line of JSON a rejected row; there only when it is needed."""

    def __init__(self, path: Path) -> None:
        """Args: path: where it will be."""
        self.path = path
        self._file: TextIO | None = None

    def __enter__(self) -> Self:
        """Removes the listing of an earlier run."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise self._failed(error) from None
        return self

    def __exit__(self, *_: object) -> None:
        """Closes the file, and says where it is."""
        if self._file is not None:
            self._file.close()
            err.print(f"rejected rows are listed in {self.path}", highlight=False, soft_wrap=True)

    def add(self, row: RejectedRow) -> None:
        """Lists a row. Raises ContributionError when that is not possible."""
        try:
            if self._file is None:
                self._file = self.path.open("w", encoding="utf-8")
            self._file.write(json.dumps(asdict(row)) + "\n")
        except OSError as error:
            raise self._failed(error) from None

    @staticmethod
    def _failed(error: OSError) -> ContributionError:
        """Our error for the operating system's."""
        return ContributionError(f"the report file cannot be written: {error.strerror}")


@contextmanager
def _progress(file: Path) -> Iterator[Callable[[int], None]]:
    """A bar by bytes on standard error, when somebody is looking."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=err, disable=not err.is_terminal) as progress:
        task = progress.add_task(file.name, total=file.stat().st_size)
        yield lambda done: progress.update(task, completed=done)


def _print_result(result: ContributionResult, listing: _Listing, *, json_output: bool) -> None:
    """What became of the file."""
    if json_output:
        report = str(listing.path) if result.rejected else None
        print_json({**asdict(result), "report": report})
        return
    out.print(
        f"{result.rows - result.rejected:,} of {result.rows:,} rows taken:"
        f" {result.account_versions:,} accounts and {result.record_versions:,} months"
        f" new or changed, {result.subjects:,} summaries written,"
        f" now at data version {result.data_version}",
        highlight=False,
    )
