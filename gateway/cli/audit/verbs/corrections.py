# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit corrections`: nobody who was told what is no longer right is left out."""

from __future__ import annotations

from dataclasses import asdict

import typer

from gateway.cli.audit.context import (
    AuditDatabaseUrl,
    Cause,
    DataDirectory,
    RecordsUrl,
    TilesDirectory,
    opened_log,
    opened_records,
    progress_bar,
)
from gateway.cli.context import (
    ExitCode,
    JsonOutput,
    KeysDirectory,
    out,
    print_json,
    reported_errors,
)
from gateway.cli.output import bad, good
from gateway.domain.access.plain_words import counted
from gateway.domain.people.commitments import Commitments
from gateway.errors import ConfigurationError
from gateway.services.admin.key_checks import check_search_keys
from gateway.services.corrections.checking import CheckedCorrection, check_corrections
from gateway.services.corrections.computing import CorrectionComputing
from gateway.signing.providers.location import key_provider
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reading import AuditReader, connect_auditor


def corrections(  # noqa: PLR0913 - one option a fact
    *,
    keys: KeysDirectory,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    records_url: RecordsUrl = None,
    cause: Cause = "",
    tiles: TilesDirectory = None,
    json: JsonOutput = False,
) -> None:
    """Works out again who was told what is no longer right, and compares it with the notices.

    Each answer about a person whose records were corrected is computed as it was, and as it
    would have been. `credit-audit verify` checks that the log vouches for the notices.
    Reads people's records, so a cause is required and recorded in the log.

    Example:  credit-audit corrections --keys keys --cause "audit 2026-4"

    Exit codes: 0 nobody is left out, 1 somebody is, or has a notice without reason, 2 could
    not check, or nobody has looked yet who was told.
    """
    with reported_errors():
        if not cause.strip():
            raise ConfigurationError("--cause is needed, because people's records are read")
        provider = key_provider(keys)
        with (
            opened_log(database_url, data) as url,
            connect_auditor(url) as connection,
            opened_records(records_url) as records,
            progress_bar("reading", hidden=json) as bar,
        ):
            check_search_keys(connection, provider)
            task = bar.add_task("leaves", total=None)
            reader = AuditReader(connection)
            reader.tiles = EntryFiles(tiles)
            computing = CorrectionComputing(reader, Commitments.held(provider), cause, records)
            found = list(
                check_corrections(
                    connection if records is None else records.connection,
                    computing,
                    lambda done, of: bar.update(task, completed=done, total=of),
                )
            )
    if json:
        print_json([asdict(each) for each in found])
    else:
        _print(found)
    if any(each.looked_at and not each.is_right for each in found):
        raise typer.Exit(ExitCode.FAILED)
    if any(not each.looked_at for each in found):
        raise typer.Exit(ExitCode.COULD_NOT)


def _print(found: list[CheckedCorrection]) -> None:
    for each in found:
        name = f"{each.kind} {each.contribution_id or each.restriction}:"
        if not each.looked_at:
            out.print(bad(name), "nobody has looked who was told", highlight=False)
        for leaf in each.left_out:
            out.print(bad(name), f"the answer of leaf {leaf} has no notice", highlight=False)
        for leaf in each.invented:
            out.print(bad(name), f"the answer of leaf {leaf} was not wrong", highlight=False)
        if not each.adjoins:
            out.print(bad(name), f"nothing was searched up to leaf {each.low}", highlight=False)
    right = sum(each.is_right for each in found)
    answers = sum(each.answers for each in found)
    mark = good if right == len(found) else bad
    out.print(
        mark(f"{right:,} of {counted(len(found), 'search', 'searches')} right,"),
        f"with {counted(answers, 'wrong answer')} told",
        highlight=False,
    )
