# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The step from one data version for all to one per bucket, and back, over stored records.

That old answers replay after it: tests/integration/audit/test_stored_world.py.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.errors import StoreError
from gateway.store.admin import migrations
from gateway.store.admin.migrations import migrate

DUMP = Path(__file__).parents[1] / "vectors" / "world" / "2026-11-29" / "dump.sql"
BUCKETS = "20261129000500_buckets.sql"
HEAD = 10  # of the stored records
BEGIN = """SELECT credit.begin_contribution(
    'card-bank', 'withdrawal', NULL, NULL, NULL, NULL, 1, 1, now(), ARRAY[{}]::smallint[])"""
PEOPLE = """SELECT 'account', subject_id, account_id, data_version FROM credit.account
    UNION ALL SELECT 'month', subject_id, account_id, data_version FROM credit.repayment_record
    UNION ALL SELECT 'summary', subject_id, NULL, data_version FROM credit.summary
    UNION ALL SELECT 'consent', subject_id, consent_commitment, NULL FROM credit.consent
    ORDER BY 1, 2, 3, 4"""


@pytest.fixture
def stored_url(
    empty_database_url: str, template_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """The stored records, as that version left them; nothing comes after the buckets."""
    del template_url  # its migrations make the roles, which no dump holds
    (tmp_path / "records").mkdir()
    for path in (migrations._FOLDERS / "records").glob("*.sql"):
        if path.name <= BUCKETS:
            shutil.copy(path, tmp_path / "records")
    monkeypatch.setattr(migrations, "_FOLDERS", tmp_path)
    with psycopg.connect(empty_database_url, autocommit=True) as superuser:
        superuser.execute(DUMP.read_bytes())
    return empty_database_url


def _rows(url: str, query: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(url) as superuser:
        return superuser.execute(query.encode()).fetchall()


def _go_back(url: str) -> None:
    migrations._run_dbmate(url, "records", "rollback")


def test_every_bucket_goes_on_from_the_version_that_all_had(stored_url: str) -> None:
    before = _rows(stored_url, PEOPLE)
    contributions = _rows(
        stored_url, "SELECT data_version, partner_id, kind FROM credit.contribution ORDER BY 1"
    )
    migrate(stored_url)
    assert _rows(stored_url, PEOPLE) == before
    heads = "SELECT count(*), min(data_version), max(data_version) FROM credit.bucket_head"
    assert _rows(stored_url, heads) == [(1024, HEAD, HEAD)]
    # A contribution keeps its number, and made that version where it changed anything.
    assert contributions == _rows(
        stored_url, "SELECT contribution_id, partner_id, kind FROM credit.contribution ORDER BY 1"
    )
    assert _rows(
        stored_url,
        "SELECT DISTINCT data_version, contribution_id FROM credit.contribution_version ORDER BY 1",
    ) == [(number, number) for number, _, _ in contributions]
    # The next one has a number of its own.
    assert _rows(stored_url, BEGIN.format("7")) == [(len(contributions) + 1,)]


def test_going_back_without_a_contribution_since_gives_what_was_there(stored_url: str) -> None:
    before = _rows(stored_url, PEOPLE)
    migrate(stored_url)
    _go_back(stored_url)
    assert _rows(stored_url, PEOPLE) == before
    assert _rows(stored_url, "SELECT data_version FROM credit.data_head") == [(HEAD,)]
    migrate(stored_url)
    assert _rows(stored_url, PEOPLE) == before


def test_going_back_is_refused_once_versions_differ_by_bucket(stored_url: str) -> None:
    migrate(stored_url)
    with psycopg.connect(stored_url) as superuser:
        for bucket in (7, 8):
            superuser.execute(BEGIN.format(bucket).encode())
    with pytest.raises(StoreError, match="data versions differ by bucket"):
        _go_back(stored_url)
    heads = "SELECT data_version FROM credit.bucket_head WHERE bucket IN (7, 8)"
    assert _rows(stored_url, heads) == [(HEAD + 1,)] * 2
