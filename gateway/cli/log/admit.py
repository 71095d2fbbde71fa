# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway log`: what the operator does to the log by hand."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.context import JsonOutput, KeysDirectory, out, print_json, reported_errors
from gateway.cli.embedded_data import opened_log
from gateway.cli.log.succeed import succeed
from gateway.domain.access.plain_words import counted
from gateway.runtime.system import SystemClock
from gateway.services.audit.admitting import admit as admit_recorded
from gateway.signing.providers.location import key_provider

app = typer.Typer(
    help="The log: manual work by an operator.",
    no_args_is_help=True,
)


app.command("succeed")(succeed)


@app.command("admit")
def admit(  # noqa: PLR0913 - one option a database, and the rest
    *,
    keys: KeysDirectory,
    database_url: Annotated[
        str | None,
        typer.Option(
            "--database-url",
            envvar=["CREDIT_GATEWAY_AUDIT_DATABASE_URL", "CREDIT_GATEWAY_DATABASE_URL"],
            help="Where the log is: postgresql://gateway@host/database.",
            metavar="URL",
            show_default=False,
        ),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Directory of a stopped embedded Postgres; started for this command.",
            show_default=False,
        ),
    ] = None,
    records_database_url: Annotated[
        str | None,
        typer.Option(
            envvar="CREDIT_GATEWAY_DATABASE_URL",
            help="Where the records are, if not in the log's database.",
            metavar="URL",
            show_default=False,
        ),
    ] = None,
    origin: Annotated[
        str | None, typer.Option(help="The log's name, needed while it has no entry.")
    ] = None,
    json: JsonOutput = False,
) -> None:
    """Adds recorded changes and reads that are not in the log yet to the log.

    A running gateway does this all the time. Changes of partners, keys, consents and so on
    take effect only with their log entry, and evidence is opened only after the record of
    the read is in the log. Needs the log's key, which operators and auditors do not have.

    Example:  credit-gateway log admit --data build/demo/pg --keys build/demo/keys
    """
    with reported_errors():
        signer = key_provider(keys).log_signer()
        with opened_log(database_url, data) as url:
            records = None if data or records_database_url == url else records_database_url
            found = asyncio.run(
                admit_recorded(url, signer, SystemClock(), origin=origin, records_url=records)
            )
    if json:
        print_json({"admitted": found.accesses, "facts": found.facts, "tree_size": found.tree_size})
        return
    changes, reads = counted(found.facts, "change"), counted(found.accesses, "read")
    out.print(
        f"{changes} and {reads} added to the log, which has"
        f" {counted(found.tree_size, 'entry', 'entries')} now",
        markup=False,
        highlight=False,
    )
