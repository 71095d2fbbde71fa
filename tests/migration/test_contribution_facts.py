# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributions that are older than facts get theirs, over what is stored; and the way back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.errors import StoreError
from gateway.log.versions import leaf_form, leaf_forms, versions_root
from gateway.store.admin import migrations
from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.connections import GATEWAY, connect
from tests.support.databases import new_database
from tests.support.leaves import stored_leaves
from tests.support.records.guarantees import GUARANTEE
from tests.support.records.guarantees import MIGRATION as MADE_BEFORE

DUMP = Path(__file__).parents[1] / "vectors" / "world" / "2026-11-29" / "dump.sql"
MIGRATION = "contribution_facts"
STATE = """SELECT 'head', bucket, data_version, NULL FROM credit.bucket_head
    UNION ALL SELECT 'summary', bucket, data_version, subject_id FROM credit.summary
    UNION ALL SELECT 'account', bucket, data_version, subject_id FROM credit.account
    ORDER BY 1, 2, 3, 4"""


@pytest.fixture(scope="module")
def migrated_url(postgres_url: str, template_url: str) -> Iterator[str]:
    """The stored records of before facts, brought up to date; to be copied."""
    del template_url  # its migrations make the roles, which no dump holds
    with new_database(postgres_url) as url:
        with psycopg.connect(url, autocommit=True) as superuser:
            superuser.execute(DUMP.read_bytes())
        migrate(url)
        migrate_audit(url)
        yield url


@pytest.fixture
def stored_url(postgres_url: str, migrated_url: str) -> Iterator[str]:
    """A copy of them."""
    with new_database(postgres_url, migrated_url) as url:
        yield url


def _rows(url: str, query: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(url) as superuser:
        return superuser.execute(query.encode()).fetchall()


def test_each_older_contribution_has_a_fact_whose_root_is_over_its_rows(stored_url: str) -> None:
    facts = _rows(
        stored_url,
        "SELECT f.body, f.adopted, c.contribution_id FROM credit.fact AS f"
        " JOIN credit.contribution AS c USING (fact_id) ORDER BY f.number",
    )
    assert [number for _, _, number in facts] == list(range(1, len(facts) + 1))
    assert (len(facts),) == _rows(stored_url, "SELECT count(*) FROM credit.contribution")[0]
    total = 0
    with psycopg.connect(stored_url) as superuser:
        for text, adopted, number in facts:
            body, leaves = json.loads(text), stored_leaves(superuser, number)
            assert adopted
            assert versions_root(leaves).hex() == body["root"]
            assert sum(body["counts"].values()) == len(leaves)
            total += len(leaves)
    stored = [_rows(stored_url, f"SELECT count(*) FROM credit.{f.table}") for f in leaf_forms()]  # noqa: S608 - ours
    assert total == sum(rows[0][0] for rows in stored) > 0


def _admit(url: str) -> None:
    """What is pending takes effect, as by a gateway, but for the entries of the log."""
    apply, done = "SELECT fact_id FROM credit.apply_pending_facts(500)", 0
    with connect(url, role=GATEWAY) as gateway:
        # As many at a time as a fifth of a second lets it.
        while rows := gateway.execute(apply).fetchall():
            gateway.execute(
                "SELECT credit.number_facts(%s::uuid[], %s::bigint[])",
                [[row[0] for row in rows], list(range(done, done + len(rows)))],
            )
            done += len(rows)


def test_their_admission_changes_nothing_of_what_is_answered(
    stored_url: str,
) -> None:
    before = _rows(stored_url, STATE)
    _admit(stored_url)
    assert _rows(stored_url, STATE) == before
    pending = "SELECT count(*) FROM credit.fact WHERE kind = 'contribution' AND leaf_index IS NULL"
    assert _rows(stored_url, pending) == [(0,)]


def _go_back(url: str) -> None:
    """Down from the newest migration to before contributions had facts."""
    names = sorted(path.name for path in (migrations._FOLDERS / "records").glob("*.sql"))
    (place,) = (number for number, name in enumerate(names) if MIGRATION in name)
    for _ in names[place:]:
        migrations._run_dbmate(url, "records", "rollback")


@pytest.mark.exhaustive
def test_going_back_before_anything_is_in_the_log_gives_what_was_there(stored_url: str) -> None:
    before = _rows(stored_url, STATE)
    facts = _rows(stored_url, "SELECT body::jsonb - 'contribution_id' FROM credit.fact ORDER BY 1")
    _go_back(stored_url)
    assert _rows(stored_url, STATE) == before
    migrate(stored_url)
    assert _rows(stored_url, STATE) == before
    again = _rows(stored_url, "SELECT body::jsonb - 'contribution_id' FROM credit.fact ORDER BY 1")
    assert again == facts


@pytest.mark.exhaustive
def test_a_kind_of_record_that_was_made_before_counts_and_its_function_collects_leaves(
    stored_url: str,
) -> None:
    _go_back(stored_url)
    with psycopg.connect(stored_url) as superuser:
        superuser.execute(MADE_BEFORE[0].encode())
        superuser.execute(
            "INSERT INTO credit.guarantee SELECT v.bucket, a.subject_id, a.account_id,"
            " a.data_version, false, 1, 7, 1, '2005-02-01', NULL FROM credit.account AS a"
            " JOIN credit.contribution_version AS v USING (bucket, data_version) LIMIT 1"
        )
    migrate(stored_url)
    counted = "SELECT versions FROM credit.contribution_count WHERE kind = 'guarantee'"
    assert _rows(stored_url, counted) == [(1,)]
    (body,) = _rows(
        stored_url, "SELECT body FROM credit.fact WHERE body::jsonb -> 'counts' ? 'guarantee'"
    )
    number = json.loads(body[0])["contribution_id"]
    form = leaf_form(GUARANTEE)
    names = ", ".join(column.name for column in form.columns)
    (row,) = _rows(stored_url, f"SELECT {names} FROM credit.guarantee")  # noqa: S608 - ours
    with psycopg.connect(stored_url) as superuser:
        leaves = [*stored_leaves(superuser, number), form.leaf(row)]
    assert versions_root(leaves).hex() == json.loads(body[0])["root"]
    (made,) = _rows(stored_url, "SELECT pg_get_functiondef('credit.add_guarantee'::regproc)")
    assert "contributed_leaf" in made[0]


def test_going_back_is_refused_once_facts_are_in_the_log(stored_url: str) -> None:
    _admit(stored_url)
    with pytest.raises(StoreError, match="facts are entries of the log"):
        _go_back(stored_url)
