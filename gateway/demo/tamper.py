# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway demo-tamper`: does to the demo's log what must not be done."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import psycopg
import typer
from psycopg.rows import TupleRow
from psycopg.sql import SQL

from gateway.cli.context import out, reported_errors
from gateway.demo.world import DATABASE, World, with_database
from gateway.errors import ConfigurationError
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.errors import translate_errors
from gateway.wire.entries import decode_entry

# Every demo has one: the refusal of a query without a consent, before whose person was known.
TAMPERING = (
    b"UPDATE audit.entry SET outcome = 1, reason = '' WHERE leaf_index ="
    b" (SELECT min(leaf_index) FROM audit.entry WHERE reason = 'CONSENT_MISSING')"
)
# What looks like an answer about nobody; there are true ones, of the institutions' own calls.
_SUSPECTS = (
    b"SELECT leaf_index, entry FROM audit.entry"
    b" WHERE outcome = 1 AND reason = '' AND subject_commitment IS NULL ORDER BY leaf_index"
)
_MISSING = "CONSENT_MISSING"
_UNDOING = SQL("UPDATE audit.entry SET outcome = 2, reason = {} WHERE leaf_index = {}")


def tamper(
    *,
    directory: Annotated[Path, typer.Option(help="Of `credit-gateway demo`.")] = Path("build/demo"),
    undo: Annotated[bool, typer.Option("--undo", help="Puts the row back.")] = False,
) -> None:
    """Changes one row of the demo's log with the superuser's rights, to be found out.

    Makes the refusal for want of a consent look like an answer. `credit-audit verify` names it.

    Example:  credit-gateway demo-tamper, then credit-gateway demo-tamper --undo
    """
    with reported_errors():
        world = World(directory.absolute())
        if not world.is_complete:
            raise ConfigurationError("there is no demo there: run `credit-gateway demo` first")
        with EmbeddedPostgres(world.directory / "pg") as superuser_url, translate_errors():
            url = with_database(superuser_url, DATABASE)
            with psycopg.connect(url, autocommit=True) as connection:
                statements = put_back(connection) if undo else changed(connection)
        for statement in statements:
            out.print(statement.decode(), highlight=False, soft_wrap=True)


def changed(connection: psycopg.Connection[TupleRow]) -> list[bytes]:
    """Changes the row; gives the statement.

    Raises:
        ConfigurationError: there is no such row any more.
    """
    if not connection.execute(TAMPERING).rowcount:
        raise ConfigurationError("it was changed already: `credit-gateway demo-tamper --undo`")
    return [TAMPERING]


def put_back(connection: psycopg.Connection[TupleRow]) -> list[bytes]:
    """Puts back what was changed, and nothing else, by what the entries say; gives the statements.

    Raises:
        ConfigurationError: nothing was changed.
    """
    statements = [
        _UNDOING.format(_MISSING, leaf).as_bytes(connection)
        for leaf, raw in connection.execute(_SUSPECTS).fetchall()
        if decode_entry(bytes(raw)).reason == _MISSING
    ]
    if not statements:
        raise ConfigurationError("nothing is changed there: `credit-gateway demo-tamper` does that")
    for statement in statements:
        connection.execute(statement)
    return statements
