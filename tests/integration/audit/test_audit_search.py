# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The first page of a search is an index read, however large the log is."""

from __future__ import annotations

import json
from typing import Any

import psycopg
import pytest

from gateway.store.log.reading import AuditReader, connect_auditor
from tests.support.suite.exhaustive import first_every_day

SIZE = 60_000
PARTNERS, SUBJECTS = 40, 6_000

# Leaves of no meaning: what is searched are the columns.
FILL = """
INSERT INTO audit.entry (leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter,
    outcome, reason, purpose, subject_commitment, trace_id)
SELECT n, int8send(n), sha256(int8send(n)), now() - (%(size)s - n) * interval '1 second',
    'bank-' || n %% %(partners)s, n / %(partners)s + 1, 1, '', 2,
    sha256(int8send(n %% %(subjects)s)), sha256(int8send(n))
FROM generate_series(0, %(size)s::bigint - 1) AS n
"""


@pytest.fixture(scope="module")
def log_url(module_database_url: str) -> str:
    """A log with many entries, and one of a partner that asked only once, long ago."""
    with psycopg.connect(module_database_url, autocommit=True) as owner:
        owner.execute(FILL.encode(), {"size": SIZE, "partners": PARTNERS, "subjects": SUBJECTS})
        owner.execute("UPDATE audit.entry SET partner_id = 'rare' WHERE leaf_index = 30017")
        owner.execute("UPDATE audit.entry SET partner_id = 'past' WHERE leaf_index < 20000")
        owner.execute("VACUUM ANALYZE audit.entry")
    return module_database_url


def _nodes(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [plan, *(node for child in plan.get("Plans", ()) for node in _nodes(child))]


def _explained(url: str, filter: dict[str, str | int], limit: int) -> list[dict[str, Any]]:  # noqa: A002
    """The plan's nodes of the statement that search_entries runs, run for real."""
    text = json.dumps(filter)
    with psycopg.connect(url) as owner:
        row = owner.execute("SELECT audit.search_statement(%s::jsonb)", [text]).fetchone()
        assert row is not None
        owner.execute("SET LOCAL enable_seqscan = off")  # as the function has it
        statement = str(row[0])
        # Parameters as literals: EXECUTE plans with their values, too.
        for number, value in ((4, limit), (3, limit), (2, 2**63 - 1)):
            statement = statement.replace(f"${number}", str(value))
        statement = statement.replace("$1", f"'{text}'::jsonb")
        explained = owner.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement}".encode()).fetchone()
    assert explained is not None
    return _nodes(explained[0][0]["Plan"])


SEARCHES: dict[str, dict[str, str | int]] = {
    "a partner": {"partner": "bank-7"},
    "a partner that hardly ever asks": {"partner": "rare"},
    "a partner that has not asked for long": {"partner": "past"},
    "a partner that never asked": {"partner": "nobody"},
    "a subject": {
        "subject_commitment": "a3f9a1fdac4b1a1d4d6b9d2ed6ab5cf0ee2b2b9b6d1f1e0b3a2b1c0d9e8f7a6b"
    },
    "a partner below an entry": {"partner": "bank-7", "below": 40_000},
    "everything": {},
    "an entry": {"index": 300},
}


@pytest.mark.parametrize("name", first_every_day(SEARCHES, 2))
def test_the_first_page_of_a_search_uses_an_index_and_no_scan(log_url: str, name: str) -> None:
    nodes = _explained(log_url, SEARCHES[name], 50)
    scans = [node for node in nodes if "Scan" in node["Node Type"]]
    read = [node for node in scans if node.get("Relation Name", "").startswith("entry_")]
    assert read
    assert {node["Node Type"] for node in read} <= {
        "Index Scan",
        "Index Only Scan",
        "Bitmap Heap Scan",
        "Subquery Scan",
    }
    # No more rows are touched than are given.
    touched = sum(node["Actual Rows"] + node.get("Rows Removed by Filter", 0) for node in read)
    assert touched <= 51


def test_a_subjects_page_is_read_by_the_subjects_index(log_url: str) -> None:
    with psycopg.connect(log_url) as owner:
        row = owner.execute("SELECT encode(sha256(int8send(5)), 'hex')").fetchone()
    assert row is not None
    nodes = _explained(log_url, {"subject_commitment": str(row[0])}, 50)
    names = {node.get("Index Name", "") for node in nodes}
    assert any("subject_commitment" in name for name in names)
    assert max(node["Actual Rows"] for node in nodes) == SIZE // SUBJECTS


def test_a_page_holds_what_was_searched_for(log_url: str) -> None:
    with connect_auditor(log_url) as connection:
        reader = AuditReader(connection)
        for partner in ("bank-7", "past"):
            access = reader.open("search", {"partner": partner}, row_limit=50)
            rows = reader.search(access, None, 50)
            assert len(rows) == 50
            assert {row.partner_id for row in rows} == {partner}
