# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway demo-tamper`: does to the demo's log what must not be done."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import psycopg
import typer

from gateway.cli.context import out, reported_errors
from gateway.demo.world import DATABASE, World, with_database
from gateway.errors import ConfigurationError
from gateway.store.embedded.server import EmbeddedPostgres
from gateway.store.errors import translate_errors

# Every demo has one: the refusal of a query without a consent, before whose person was known.
TAMPERING = (
    b"UPDATE audit.entry SET outcome = 1, reason = '' WHERE leaf_index ="
    b" (SELECT min(leaf_index) FROM audit.entry WHERE reason = 'CONSENT_MISSING')"
)
# Other answers about nobody come later: those of the institutions' own calls.
_UNDOING = (
    b"UPDATE audit.entry SET outcome = 2, reason = 'CONSENT_MISSING' WHERE leaf_index ="
    b" (SELECT min(leaf_index) FROM audit.entry WHERE outcome = 1 AND subject_commitment IS NULL)"
)


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
        statement = _UNDOING if undo else TAMPERING
        with EmbeddedPostgres(world.directory / "pg") as superuser_url, translate_errors():
            url = with_database(superuser_url, DATABASE)
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute(statement)
        out.print(statement.decode(), highlight=False, soft_wrap=True)
