# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway account`: withdraws and moves accounts that were contributed in error.

Neither identifiers nor account references stand on the command line, where other users
and shell histories would see them; nor are they ever repeated.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.context import (
    DatabaseUrl,
    ExitCode,
    JsonOutput,
    KeysDirectory,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.effect import State, WaitSeconds, require_effect, settle
from gateway.cli.people import SCHEME_NAMES, Scheme, read_identifier
from gateway.cli.records.contributed_input import contributed_input
from gateway.cli.records.counts import counted_kinds
from gateway.cli.records.given_adapter import AdapterOption, AsOfOption, given_adapter
from gateway.cli.records.rejected_rows import RejectedRows
from gateway.cli.values import completions
from gateway.cli.values import scheme as scheme_option
from gateway.domain.people.schemes import IdentifierScheme
from gateway.errors import ConfigurationError, RefusalError
from gateway.runtime.system import SystemClock
from gateway.services.contribute.corrections import CorrectionResult, Corrections
from gateway.signing.providers.location import key_provider
from gateway.store.connections import CONTRIBUTOR, connect

app = typer.Typer(
    help="Accounts that were contributed in error: withdrawn, or moved to the right person.",
    no_args_is_help=True,
)

Institution = Annotated[str, typer.Option(help="Who contributed the account.", metavar="ID")]
ReferenceFile = Annotated[
    Path | None,
    typer.Option(
        "--reference-file",
        help="File with the account's reference, exactly as it was contributed; '-' is"
        " standard input. Without: asks, unseen.",
        metavar="FILE",
        show_default=False,
    ),
]
SubjectFile = Annotated[
    Path | None,
    typer.Option(
        "--subject",
        help="File with the identifier of the person it was contributed under; '-' is"
        " standard input. Without: asks, unseen.",
        metavar="FILE",
        show_default=False,
    ),
]


@app.command()
def withdraw(  # noqa: PLR0913 - one option a fact
    *,
    institution: Institution,
    reference_file: ReferenceFile = None,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    wait: WaitSeconds = 0.0,
    json: JsonOutput = False,
) -> None:
    """Withdraws an account: later answers do not count it.

    Pending until it is in the log, which a serving gateway sees to. Earlier answers replay
    unchanged. The account may be contributed again; its
    withdrawn months do not come back.

    Example:  credit-gateway account withdraw --institution card-bank
    --reference-file account.txt --subject person.txt
    """
    with reported_errors():
        account = _reference(reference_file)
        owner = read_identifier(subject, scheme, "Identifier of the person")
        with _corrections(database_url, keys, institution) as corrections:
            result = corrections.withdraw(account, owner)
        state = _settled(database_url, result, wait)
        _print(result, "withdrawn", institution, state, json=json)
        require_effect(state, wait)


File = Annotated[
    Path,
    typer.Argument(
        help="The file as it was contributed; '-' is standard input; pipes work.",
        dir_okay=False,
    ),
]
Report = Annotated[
    Path | None,
    typer.Option(
        help="Where rows that cannot be read are listed, as by `contribute`.",
        metavar="FILE",
        show_default=False,
    ),
]


@app.command("withdraw-file")
def withdraw_file(  # noqa: PLR0913 - one option a fact
    file: File,
    *,
    adapter: AdapterOption,
    as_of: AsOfOption = None,
    institution: Institution,
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    report: Report = None,
    wait: WaitSeconds = 0.0,
    json: JsonOutput = False,
) -> None:
    """Withdraws every account that a contributed file names, with all its months.

    As `account withdraw` for each of them. Of a file of records of another kind, which
    hang on accounts, those records are withdrawn and no accounts. What is not there is
    passed over, so the same file again completes what was broken off.

    Example:  credit-gateway account withdraw-file cards.csv --adapter uci-csv
    --institution card-bank

    Exit code 0: none of the file's accounts is left. 1: rows could not be read. 2: the
    file could not be.
    """
    with reported_errors():
        reader = given_adapter(adapter, as_of).adapter
        with contributed_input(file) as given:
            listing = RejectedRows(report or given.report, given.source, replace=False)
            with listing, _corrections(database_url, keys, institution) as corrections:
                result = corrections.withdraw_file(given.source, reader, listing.add)
        state = settle(database_url, CONTRIBUTOR, result.facts, wait)
        if json:
            listed = str(listing.path) if result.rejected else None
            print_json(
                {
                    "institution": institution,
                    **asdict(result),
                    "accounts": result.accounts,
                    "facts": list(map(str, result.facts)),
                    "state": state.value,
                    "report": listed,
                }
            )
        else:
            out.print(
                f"{counted_kinds(result.withdrawn, 'account')} withdrawn by {result.rows:,} rows;"
                f" contributions: {result.contributions:,}"
                + (f"; {state.words}" if result.facts else ""),
                highlight=False,
            )
        require_effect(state, wait)
    if result.rejected:
        raise typer.Exit(ExitCode.FAILED)


@app.command()
def move(  # noqa: PLR0913 - one option a fact
    *,
    institution: Institution,
    reference_file: ReferenceFile = None,
    subject: SubjectFile = None,
    scheme: Scheme = None,
    to_subject: Annotated[
        Path | None,
        typer.Option(
            "--to-subject",
            help="File with the identifier of the person it belongs to; '-' is standard"
            " input. Without: asks, unseen.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
    to_scheme: Annotated[
        IdentifierScheme | None,
        typer.Option(
            "--to-scheme",
            parser=scheme_option,
            autocompletion=completions(SCHEME_NAMES),
            metavar="SCHEME",
            help="What that person's identifier is; without: as of --scheme.",
        ),
    ] = None,
    database_url: DatabaseUrl,
    keys: KeysDirectory,
    wait: WaitSeconds = 0.0,
    json: JsonOutput = False,
) -> None:
    """Moves an account with all its months to the person it belongs to.

    Pending until it is in the log, which a serving gateway sees to. Later answers count it
    for that person and no longer for the other; earlier answers replay unchanged. If that
    person already has the account, the stored months stay, and only missing ones are moved.

    The institution must use the right person in later files: a row under the former one
    creates a new account there.

    Example:  credit-gateway account move --institution card-bank
    --reference-file account.txt --subject wrong.txt --to-subject right.txt
    """
    with reported_errors():
        account = _reference(reference_file)
        owner = read_identifier(
            subject, scheme, "Identifier of the person it was contributed under"
        )
        to = read_identifier(
            to_subject, to_scheme or scheme, "Identifier of the person it belongs to"
        )
        with _corrections(database_url, keys, institution) as corrections:
            result = corrections.move(account, owner, to)
        state = _settled(database_url, result, wait)
        _print(result, "moved", institution, state, json=json)
        require_effect(state, wait)


def _settled(database_url: str, result: CorrectionResult, wait_s: float) -> State:
    facts = [] if result.fact is None else [result.fact]
    return settle(database_url, CONTRIBUTOR, facts, wait_s)


@contextmanager
def _corrections(database_url: str, keys: str, institution: str) -> Iterator[Corrections]:
    provider = key_provider(keys)
    with connect(database_url, role=CONTRIBUTOR) as connection:
        try:
            yield Corrections(connection, provider, SystemClock(), institution)
        except RefusalError:
            raise ConfigurationError(
                "an identifier is not one of its scheme; check its digits"
            ) from None


def _reference(file: Path | None) -> str:
    """The first line, with the blanks it may have: some were contributed so once.

    Raises:
        ConfigurationError: there is none, or the file cannot be read.
    """
    try:
        if file is None:
            text = str(typer.prompt("Account reference", hide_input=True))
        elif str(file) == "-":
            text = typer.get_text_stream("stdin").readline()
        else:
            with file.open(encoding="utf-8", newline="") as lines:
                text = lines.readline()
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError("--reference-file cannot be read as text in UTF-8") from None
    reference = text.rstrip("\r\n")
    if not reference:
        raise ConfigurationError("the account's reference is empty")
    return reference


def _print(
    result: CorrectionResult, done: str, institution: str, state: State, *, json: bool
) -> None:
    written = {kind: count for kind, count in result.versions.items() if kind != "account"}
    if json:
        counts = {"accounts": result.accounts, "months": result.months}
        fact = {"fact": str(result.fact), "state": state.value}
        what = {"institution": institution, "account": done}
        print_json({**what, **asdict(result), **counts, **fact})
        return
    out.print(
        f"account {done}: {counted_kinds(written, 'month')} written, {result.summaries:,} summaries"
        f" renewed or removed; contribution {result.contribution}, of data version"
        f" {result.data_version} in the person's bucket"
        + (
            ""
            if result.to_data_version is None
            else f" and {result.to_data_version} in that of the person it belongs to"
        )
        + f"; {state.words}",
        highlight=False,
    )
