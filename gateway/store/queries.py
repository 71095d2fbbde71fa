# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Loads the SQL of the stores from the commented files in gateway/store/sql/.

A file holds one statement, or several, each under a line `-- name: NAME`.
Comment lines are for readers only and do not travel to the database; psycopg
would also take a percent sign in them for a parameter.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_HEADING = "-- name:"


@cache
def load_sql(name: str) -> str:
    """One statement.

    Args:
        name: "file" for the only statement of gateway/store/sql/file.sql, or
            "file.statement" for a named one of several.

    Returns:
        The statement without its comment lines.

    Raises:
        LookupError: no such file or statement; a programming error.
    """
    file_name, _, statement = name.partition(".")
    found = _statements(file_name).get(statement)
    if not found:
        raise LookupError(f"no SQL statement is named {name}")
    return found


@cache
def _statements(file_name: str) -> dict[str, str]:
    """All statements of a file by name; "" is what stands before any heading."""
    resource = files("gateway.store").joinpath("sql", f"{file_name}.sql")
    if not resource.is_file():
        raise LookupError(f"no SQL file is named {file_name}")
    statements: dict[str, list[str]] = {}
    current = statements.setdefault("", [])
    for line in resource.read_text(encoding="utf-8").splitlines():
        text = line.strip()
        if text.startswith(_HEADING):
            name = text.removeprefix(_HEADING).strip()
            if name in statements:
                raise LookupError(f"two SQL statements are named {file_name}.{name}")
            current = statements.setdefault(name, [])
        elif text and not text.startswith("--"):
            current.append(line.rstrip())
    return {key: "\n".join(lines).rstrip(";") for key, lines in statements.items()}
