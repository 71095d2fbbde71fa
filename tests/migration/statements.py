# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keeps the SQL statements of a release, for newer schemas to be tried with.

    credit-gateway db embedded build/postgres            # prints the URL
    python -m tests.migration.statements 2026-11-30 URL

During a rolling upgrade the release before serves on the new schema. So a migration may add,
and must not take away what that release's statements name, nor the right to run them. Kept are
those that can be prepared as they stand (some are templates that the program fills in), with
the roles that may run them. Needs Postgres 16 or newer.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import LiteralString

import psycopg
from psycopg.pq import DiagnosticField, ExecStatus
from psycopg.rows import TupleRow

from gateway.store.connections import AUDITOR, CONTRIBUTOR, GATEWAY, OPERATOR

_SQL = Path(__file__).parents[2] / "gateway" / "store" / "sql"
KEPT = Path(__file__).parents[1] / "vectors" / "statements"
_HEADING = re.compile(r"^-- name: *(\S+)$", re.MULTILINE)
_COMMENT = re.compile(r"^\s*--.*\n?", re.MULTILINE)
_PLACE = re.compile(r"%(?:\((\w+)\))?([sbt%])")
ROLES: tuple[LiteralString, ...] = (GATEWAY, CONTRIBUTOR, OPERATOR, AUDITOR)
_UNDECIDED = "42P18"
"""SQLSTATE for the type of a parameter, which the program's driver says."""


def statements(folder: Path) -> dict[str, str]:
    """All statements of a folder of .sql files, with numbered parameters, by file and name."""
    found = {}
    for file in sorted(folder.glob("*.sql")):
        head, *parts = _HEADING.split(file.read_text(encoding="utf-8"))
        named = list(zip(parts[::2], parts[1::2], strict=True)) or [("", head)]
        for name, text in named:
            found[f"{file.stem}.{name}".rstrip(".")] = _numbered(_COMMENT.sub("", text))
    return found


def _numbered(text: str) -> str:
    """With $1 for the first parameter of psycopg, and so on; one name is one parameter."""
    names: list[str] = []

    def place(found: re.Match[str]) -> str:
        if found[2] == "%":
            return "%"
        name = found[1] or f"#{len(names)}"
        if name not in names:
            names.append(name)
        return f"${names.index(name) + 1}"

    return _PLACE.sub(place, text).strip().rstrip(";")


def refused(connection: psycopg.Connection[TupleRow], statement: str) -> str:
    """SQLSTATE with which the server refuses to prepare a statement; "": it does not."""
    result = connection.pgconn.prepare(b"", statement.encode())
    if result.status == ExecStatus.COMMAND_OK:
        return ""
    state = (result.error_field(DiagnosticField.SQLSTATE) or b"?").decode()
    return "" if state == _UNDECIDED else state


def may_run(connection: psycopg.Connection[TupleRow], statement: str) -> list[str]:
    """Which roles may run a statement: planned and begun as each, but not executed.

    None, where a statement cannot be explained, such as COPY.
    """
    found = []
    explain = f"EXPLAIN (GENERIC_PLAN) {statement}".encode()
    for role in ROLES:
        connection.execute(f"SET ROLE {role}".encode())
        result = connection.pgconn.exec_(explain)
        if result.status == ExecStatus.TUPLES_OK:
            found.append(role)
    connection.execute("RESET ROLE")
    return found


def main(day: str, url: str, folder: Path = _SQL) -> None:
    """Writes the file of a release, whose schema the database has."""
    with psycopg.connect(url, autocommit=True) as connection:
        kept = {
            name: {"sql": statement, "roles": may_run(connection, statement)}
            for name, statement in statements(folder).items()
            if not refused(connection, statement)
        }
    KEPT.mkdir(exist_ok=True)
    text = json.dumps(kept, indent=1, ensure_ascii=False) + "\n"
    (KEPT / f"{day}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(Path, sys.argv[3:]))
