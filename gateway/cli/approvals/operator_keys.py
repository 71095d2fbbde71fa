# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway operator-key`: keys with which operators approve what others recorded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from gateway.audit.export.selection import moment_text
from gateway.cli.context import DatabaseUrl, JsonOutput, out, print_json, reported_errors
from gateway.cli.facts import Cause, Wait, say, settled
from gateway.cli.values import moment
from gateway.signing.algorithms import keyid_of
from gateway.signing.keys import load_public_key_pem, read_public_file
from gateway.store.connections import OPERATOR, connect
from gateway.store.facts.operators import (
    OperatorKey,
    add_operator_key,
    operator_keys,
    revoke_operator_key,
)

app = typer.Typer(
    help="Keys with which operators approve the changes of others (four eyes).",
    no_args_is_help=True,
)
_LIFETIME = timedelta(days=730)


@app.command()
def add(  # noqa: PLR0913 - one option a fact
    file: Annotated[Path, typer.Argument(help="Your public key in PEM.", metavar="FILE.pem")],
    *,
    database_url: DatabaseUrl,
    name: Annotated[
        str,
        typer.Option(metavar="NAME", help="Who you are, for other operators; not in the log."),
    ],
    valid_until: Annotated[
        datetime | None,
        typer.Option(
            parser=moment,
            metavar="TIME",
            help="First moment it is no longer valid. Default: two years from now."
            " YYYY-MM-DD or YYYY-MM-DDThh:mm, UTC unless with an offset.",
        ),
    ] = None,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Registers your own key, for the database login that runs this.

    Make it with `credit-gateway keys new`, and keep the private one where only you can use
    it. Once two operators have keys, another operator has to approve each further key.

    Example:  credit-gateway operator-key add my-approval-key.pub.pem --name "Wang, risk"
    """
    with reported_errors():
        algorithm, public_key = load_public_key_pem(read_public_file(file))
        start = datetime.now(UTC)
        with connect(database_url, role=OPERATOR) as connection:
            recorded = add_operator_key(
                connection,
                name=name,
                algorithm=algorithm,
                public_key=public_key,
                valid_from=start,
                valid_until=valid_until or start + _LIFETIME,
                cause=cause,
            )
            state = settled(connection, recorded, wait)
    _print_key(keyid_of(public_key), state, json=json)


@app.command("list")
def list_(*, database_url: DatabaseUrl, json: JsonOutput = False) -> None:
    """Lists the keys that are in effect, and those that are revoked or have expired.

    Example:  credit-gateway operator-key list
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        keys = operator_keys(connection)
    now = datetime.now(UTC)
    if json:
        print_json([_document(key, now) for key in keys])
        return
    table = Table("operator", "name", "keyid", "algorithm", "valid until", "state")
    for key in keys:
        table.add_row(
            key.operator,
            key.name,
            key.keyid,
            key.algorithm,
            moment_text(key.valid_until),
            _state(key, now),
        )
    out.print(table)


@app.command()
def remove(
    keyid: Annotated[
        str, typer.Argument(help="As `operator-key list` prints it.", metavar="KEYID")
    ],
    *,
    database_url: DatabaseUrl,
    cause: Cause = "",
    wait: Wait = 0,
    json: JsonOutput = False,
) -> None:
    """Revokes a key permanently; what it approved stays approved.

    Needs a second operator once two have keys. Refused while four eyes is on and fewer than
    two operators would be left.

    Example:  credit-gateway operator-key remove 3f8a... --cause "left the company"
    """
    with reported_errors(), connect(database_url, role=OPERATOR) as connection:
        now = datetime.now(UTC)
        recorded = revoke_operator_key(connection, keyid, now, cause=cause)
        state = settled(connection, recorded, wait)
    _print_key(keyid, state, json=json)


def _print_key(keyid: str, state: dict[str, Any], *, json: bool) -> None:
    if json:
        print_json({"keyid": keyid} | state)
        return
    out.print(keyid, highlight=False, soft_wrap=True)
    say(state)


def _state(key: OperatorKey, now: datetime) -> str:
    if key.revoke_time is not None:
        return "revoked"
    return "valid" if key.counts(now) else "expired"


def _document(key: OperatorKey, now: datetime) -> dict[str, Any]:
    return {
        "operator": key.operator,
        "name": key.name,
        "keyid": key.keyid,
        "algorithm": key.algorithm,
        "valid_from": moment_text(key.valid_from),
        "valid_until": moment_text(key.valid_until),
        "revoke_time": None if key.revoke_time is None else moment_text(key.revoke_time),
        "state": _state(key, now),
    }
