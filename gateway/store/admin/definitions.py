# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the schemas of a database consist of, and what this release makes of them.

The files beside this package's SQL are written by `python -m tests.migration.definitions` from
the migrations; a test says when that has to be done again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import psycopg
from psycopg.rows import TupleRow

from gateway.store.admin.migrations import Folder, versions
from gateway.store.errors import translate_errors
from gateway.store.queries import load_sql

SCHEMAS: Mapping[str, Folder] = {"credit": "records", "audit": "audit"}
"""Of the records, and of the log, with the migrations that make them."""

Definitions = dict[str, dict[str, str]]
"""Aspects of each object, by its name."""


def stored_definitions(
    connection: psycopg.Connection[TupleRow],
) -> Mapping[str, Definitions]:
    """What is there, by schema; without a schema that is not there.

    Args:
        connection: in autocommit, of any login.

    Raises:
        StoreError: the catalogue cannot be read.
    """
    with translate_errors(), connection.transaction():
        # Names are told with their schema then, and nothing is found that was put before.
        connection.execute("SET LOCAL search_path = pg_catalog")
        found = {schema: _read(connection, schema) for schema in SCHEMAS}
    return {schema: read for schema, read in found.items() if read}


def _read(connection: psycopg.Connection[TupleRow], schema: str) -> Definitions:
    rows = connection.execute(load_sql("definitions.all").encode(), {"schema": schema})
    found: Definitions = {}
    for name, aspect, value in rows.fetchall():
        found.setdefault(name, {})[aspect] = value
    return found


def made_by_this_release(connection: psycopg.Connection[TupleRow]) -> bool:
    """Whether what is there was made by all migrations of this release and no others, as it says.

    A database that was not migrated yet, or by a newer release already, consists of something
    else, and nobody has changed it.

    Args:
        connection: of creditgateway_auditor.

    Raises:
        StoreError: the database cannot be read.
    """
    with translate_errors():
        for schema, folder in SCHEMAS.items():
            asked = {"schema": schema}
            found = connection.execute(load_sql("definitions.says").encode(), asked).fetchone()
            there, says = found or (False, False)
            if not there:
                continue
            if not says:
                return False
            rows = connection.execute(load_sql(f"definitions.applied_{schema}").encode())
            if {version for (version,) in rows.fetchall()} != versions(folder):
                return False
    return True


@cache
def made_definitions(schema: str) -> Definitions:
    """What the migrations of this release make of a schema."""
    file = files("gateway.store").joinpath("definitions", f"{schema}.json")
    made: Definitions = json.loads(file.read_text(encoding="utf-8"))
    return made


def definitions_text(found: Definitions) -> str:
    """The file of a schema: an object per line, so that changes of two people rarely meet."""
    lines = [
        f"{json.dumps(name)}: {json.dumps(found[name], sort_keys=True)}" for name in sorted(found)
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"
