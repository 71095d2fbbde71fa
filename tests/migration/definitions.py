# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes what the migrations make, for `credit-audit verify` to compare databases with.

python -m tests.migration.definitions
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path

import psycopg

from gateway.store.admin.definitions import definitions_text, stored_definitions
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.embedded.server import EmbeddedPostgres
from tests.support.databases import fast_directory

FOLDER = Path(__file__).parents[2] / "gateway" / "store" / "definitions"
MADE_OF = Path(__file__).parent / "definitions_made_of.json"


def made_by(url: str) -> dict[str, str]:
    """The files of a database, by name."""
    with psycopg.connect(url, autocommit=True) as connection:
        stored = stored_definitions(connection)
    return {f"{schema}.json": definitions_text(found) for schema, found in stored.items()}


def migrations() -> str:
    """A digest of each migration: of those that the files were made of."""
    folder = FOLDER.parent / "migrations"
    found = {
        f"{path.parent.name}/{path.name}": sha256(path.read_bytes()).hexdigest()[:16]
        for path in sorted(folder.glob("*/*.sql"))
    }
    return json.dumps(found, indent=0) + "\n"


def main() -> None:
    """Migrates a new database, and writes what it has become."""
    with fast_directory() as place, EmbeddedPostgres(place / "data", durable=False) as url:
        migrate(url)
        migrate_audit(url)
        for name, text in made_by(url).items():
            (FOLDER / name).write_text(text, encoding="utf-8")
            sys.stdout.write(f"{name}: {text.count(chr(10)) - 2} objects\n")
    MADE_OF.write_text(migrations(), encoding="utf-8")


if __name__ == "__main__":
    main()
