# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway db check`: whether both stores, and what is remembered, fit each other."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.audit.export.selection import moment_text
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
from gateway.cli.db.options import AuditDatabaseUrl, Data, tell_newer
from gateway.cli.embedded_data import opened_database
from gateway.domain.access.plain_words import counted
from gateway.services.fitting.findings import Misfit
from gateway.services.fitting.stores import (
    FACTS,
    LOG_KEY,
    LOG_STATE,
    SCHEMA,
    Fitting,
    Stores,
    check_stores,
)
from gateway.signing.providers.location import key_provider

_NOT_CHECKED = {
    FACTS: "whether records and log fit each other",
    LOG_KEY: "whether the log's head is signed by the gateway's key",
    LOG_STATE: "whether the log continues what is remembered",
    SCHEMA: "whether migrations are missing: this login may not look",
}


def check(  # noqa: PLR0913 - one option a store, and the rest
    *,
    database_url: OptionalDatabaseUrl = None,
    audit_database_url: AuditDatabaseUrl = None,
    data: Data = None,
    keys: OptionalKeysDirectory = None,
    origin: Annotated[
        str | None,
        typer.Option(
            envvar="CREDIT_GATEWAY_ORIGIN",
            help="The gateway's name, to compare with the log's.",
            metavar="NAME",
            show_default=False,
        ),
    ] = None,
    log_state: Annotated[
        Path | None,
        typer.Option(
            envvar="CREDIT_GATEWAY_LOG_STATE",
            metavar="FILE",
            help="The gateway's --log-state file, to compare with the log. Needs --keys.",
            show_default=False,
        ),
    ] = None,
    json: JsonOutput = False,
) -> None:
    """Tells whether records, log and what is remembered of the log fit each other.

    Run it after a restore or a move, before `credit-gateway serve`: it says which store is
    older than the other, whether they belong together at all, and what to do next. It reads
    every recorded change of both, verifies the log's newest checkpoint, and changes nothing.
    It does not read entries and records themselves: `credit-audit verify` does.

    Without --keys the log's key is not checked, and without --log-state nothing that is
    remembered; the output says so. The login is a gateway's, or an owner's, who alone may
    see whether migrations are missing.

    Example:  credit-gateway db check --keys keys --log-state log.state

    Exit codes: 0 fits, 1 does not fit, 2 could not check.
    """
    with reported_errors():
        signer = None if keys is None else key_provider(keys).log_signer()
        with opened_database(database_url, data) as url:
            log_url = url if data is not None else audit_database_url or url
            stores = Stores(url, log_url, signer, origin, log_state)
            found = asyncio.run(check_stores(stores))
    if log_state is None:
        found.not_checked.append(LOG_STATE)
    if json:
        print_json(_document(found))
    else:
        _print(found)
    if found.findings:
        raise typer.Exit(ExitCode.FAILED)


def _document(found: Fitting) -> dict[str, Any]:
    return {
        "fits": not found.findings,
        "findings": [
            {
                "check": each.check,
                "count": each.count,
                "first_leaf_index": each.first_leaf,
                "kinds": dict(each.kinds),
                "meaning": each.meaning,
                "next_step": each.next_step,
            }
            for each in found.findings
        ],
        "newer": found.newer,
        "not_checked": found.not_checked,
        "tree_size": found.tree_size,
        "newest_entry_time": found.newest_entry_time and moment_text(found.newest_entry_time),
        "common_changes": found.common,
        "incomplete_changes": found.incomplete,
    }


def _print(found: Fitting) -> None:
    lines = [line for each in found.findings for line in _lines(each)]
    if not found.findings and FACTS not in found.not_checked:
        size = counted(found.tree_size, "entry", "entries")
        common = counted(found.common, "change")
        lines = [f"records and log fit: {size}, {common} in both"]
    for line in lines:
        out.print(line, markup=False, highlight=False, soft_wrap=True)
    if found.newest_entry_time is not None and found.findings:
        out.print(
            f"the log's newest entry is of {moment_text(found.newest_entry_time)}",
            markup=False,
            highlight=False,
            soft_wrap=True,
        )
    if found.incomplete:
        err.print(
            f"{counted(found.incomplete, 'change')} in the log and not in effect yet: the next"
            " gateway to start, or `credit-gateway log admit`, puts that right",
            highlight=False,
            soft_wrap=True,
        )
    tell_newer(found.newer)
    for name in found.not_checked:
        err.print(f"not checked: {_NOT_CHECKED[name]}", highlight=False, soft_wrap=True)


def _lines(finding: Misfit) -> list[str]:
    details = []
    if finding.count:
        details.append(f"{finding.count:,}")
    if finding.kinds:
        details.append(", ".join(f"{n:,} {kind}" for kind, n in sorted(finding.kinds.items())))
    if finding.first_leaf is not None:
        details.append(f"from leaf {finding.first_leaf} on")
    said = f" ({'; '.join(details)})" if details else ""
    return [f"{finding.check}: {finding.meaning}{said}", f"  next: {finding.next_step}"]
