# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Migrations are applied once, reported, and safe to run at the same time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from gateway.errors import StoreUnavailableError
from gateway.store import migrations


def test_migrating_tells_what_it_applied_and_a_second_time_applies_nothing(
    empty_database_url: str,
) -> None:
    expected = migrations.pending(empty_database_url)
    expected_audit = migrations.pending_audit(empty_database_url)
    assert expected
    assert expected_audit
    assert migrations.migrate(empty_database_url) == expected
    assert migrations.pending(empty_database_url) == []
    assert migrations.pending_audit(empty_database_url) == expected_audit
    assert migrations.migrate_audit(empty_database_url) == expected_audit
    assert migrations.migrate(empty_database_url) == []
    assert migrations.migrate_audit(empty_database_url) == []


def test_two_processes_may_migrate_at_the_same_time(empty_database_url: str) -> None:
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(migrations.migrate, [empty_database_url] * 2))
    assert migrations.pending(empty_database_url) == []
    with psycopg.connect(empty_database_url) as connection:
        heads = connection.execute("SELECT count(*) FROM credit.data_head").fetchone()
    assert heads == (1,)


def test_a_database_out_of_reach_is_unavailable() -> None:
    with pytest.raises(StoreUnavailableError):
        migrations.migrate("postgresql://nobody@127.0.0.1:1/nothing")
