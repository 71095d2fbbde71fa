# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which databases a verb of `credit-gateway db` is about."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.context import err

AuditDatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--audit-database-url",
        envvar="CREDIT_GATEWAY_AUDIT_DATABASE_URL",
        help="Where the log is. Default: in the same database.",
        metavar="URL",
        show_default=False,
    ),
]
Data = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="Directory of a stopped embedded Postgres; started for this command.",
        show_default=False,
    ),
]


def tell_newer(newer: dict[str, list[str]]) -> None:
    """Says which store has migrations that this program does not have; that is no failure."""
    for folder, versions in newer.items():
        if versions:
            err.print(
                f"{folder}: newer than this program by {len(versions)} migrations, the last"
                f" of them {versions[-1]}",
                highlight=False,
                soft_wrap=True,
            )
