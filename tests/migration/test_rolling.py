# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The release before still finds, on the new schema, everything that its statements name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.store.connections import AUDITOR, CONTRIBUTOR, OPERATOR
from tests.migration.statements import KEPT, may_run, refused, statements

_RELEASES = sorted(KEPT.glob("*.json"))
_GENERIC_PLAN_SINCE = 160000
_TAKEN_AWAY = {
    # Whole tables about disputes: an operator reads them behind a record (ADR 68).
    "2026-11-29": {
        (name, OPERATOR)
        for name in (
            "disputes.all",
            "disputes.keys",
            "disputes.one",
            "disputes.page",
            "subjects.restrictions",
        )
    }
}
"""Of a release: which statements a role may not run any more, on purpose. Each is a break that
docs/operations.md names."""
_NEVER_RUN = {
    "2026-11-29": {
        *((name, OPERATOR) for name in ("adapter_versions.load", "adapter_versions.remember")),
        *((f"directory.{name}", AUDITOR) for name in ("all", "changes", "look", "one", "policy")),
        ("partners_admin.knows_policy", AUDITOR),
        *((f"directory.{name}", OPERATOR) for name in ("changes", "look")),
        *(
            (name, role)
            for name in ("links.linked", "subjects.heads")
            for role in (CONTRIBUTOR, OPERATOR)
        ),
    }
}
"""Of a release: which statements a role could run, that none of its commands ran as it (ADR 68)."""


@pytest.mark.parametrize("release", _RELEASES, ids=lambda release: release.stem)
def test_every_statement_of_an_earlier_release_is_taken_on_this_schema(
    new_url: str, release: Path
) -> None:
    kept: dict[str, dict[str, Any]] = json.loads(release.read_text(encoding="utf-8"))
    assert len(kept) > 150
    with psycopg.connect(new_url, autocommit=True) as connection:
        found = {name: refused(connection, each["sql"]) for name, each in kept.items()}
    assert {name: state for name, state in found.items() if state} == {}


@pytest.mark.parametrize("release", _RELEASES, ids=lambda release: release.stem)
def test_every_role_may_still_run_what_an_earlier_release_runs_as_it(
    new_url: str, release: Path
) -> None:
    kept: dict[str, dict[str, Any]] = json.loads(release.read_text(encoding="utf-8"))
    with psycopg.connect(new_url, autocommit=True) as connection:
        if connection.info.server_version < _GENERIC_PLAN_SINCE:
            pytest.skip("the server cannot plan a statement without its parameters")
        lost = {
            (name, role)
            for name, each in kept.items()
            for role in set(each["roles"]) - set(may_run(connection, each["sql"]))
        }
    away = _TAKEN_AWAY.get(release.stem, set()) | _NEVER_RUN.get(release.stem, set())
    assert lost == away


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
