# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The release before still finds, on the new schema, everything that its statements name."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg
import pytest

from tests.migration.statements import KEPT, refused, statements

_RELEASES = sorted(KEPT.glob("*.json"))


@pytest.mark.parametrize("release", _RELEASES, ids=lambda release: release.stem)
def test_every_statement_of_an_earlier_release_can_be_prepared_on_this_schema(
    new_url: str, release: Path
) -> None:
    kept: dict[str, str] = json.loads(release.read_text(encoding="utf-8"))
    assert len(kept) > 150
    with psycopg.connect(new_url, autocommit=True) as connection:
        found = {name: refused(connection, statement) for name, statement in kept.items()}
    assert {name: state for name, state in found.items() if state} == {}


def test_a_statement_is_refused_for_what_is_not_there(new_url: str, tmp_path: Path) -> None:
    (tmp_path / "one.sql").write_text(
        "-- Of a table.\n-- name: gone\nSELECT x FROM credit.gone WHERE a = %(a)s OR b = %(a)s;\n"
        "-- name: other\nSELECT fact_id FROM credit.facts_after(%s, %s, %s)\n"
        "-- name: there\nSELECT 1 %% 2 WHERE %(a)s::int = 1\n"
    )
    made = statements(tmp_path)
    assert made["one.gone"] == "SELECT x FROM credit.gone WHERE a = $1 OR b = $1"
    with psycopg.connect(new_url, autocommit=True) as connection:
        found = [refused(connection, each) for each in made.values()]
    assert found == ["42P01", "42883", ""]
