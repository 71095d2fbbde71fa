# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Migrations are applied once, reported, and safe to run at the same time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from gateway.errors import StoreError, StoreUnavailableError
from gateway.store.admin import migrations


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
        heads = connection.execute("SELECT count(*) FROM credit.bucket_head").fetchone()
    assert heads == (1024,)


def test_an_owner_who_may_not_make_roles_can_migrate_once_they_exist(
    postgres_url: str, template_url: str, empty_database_url: str
) -> None:
    assert template_url  # its migration made the roles
    name = str(conninfo_to_dict(empty_database_url)["dbname"])
    login = sql.Identifier(f"{name}_owner")
    with psycopg.connect(postgres_url, autocommit=True) as superuser:
        superuser.execute(sql.SQL("CREATE ROLE {} LOGIN").format(login))
        owner = sql.SQL("ALTER DATABASE {} OWNER TO {}").format(sql.Identifier(name), login)
        superuser.execute(owner)
    try:
        # Characters that mean something in a URL have to get through to dbmate.
        password = "p@:/?#[]%41 &='"  # noqa: S105 - no server asks for it here
        url = make_conninfo(empty_database_url, user=f"{name}_owner", password=password)
        assert migrations.migrate(url)
        assert migrations.migrate_audit(url)
    finally:
        with psycopg.connect(empty_database_url, autocommit=True) as superuser:
            back = sql.SQL("REASSIGN OWNED BY {} TO CURRENT_USER").format(login)
            superuser.execute(back)
            superuser.execute(sql.SQL("DROP OWNED BY {}").format(login))
            superuser.execute(sql.SQL("DROP ROLE {}").format(login))


def test_a_migration_that_fails_is_an_error_that_says_what_failed(
    empty_database_url: str,
) -> None:
    with psycopg.connect(empty_database_url) as connection:
        connection.execute("CREATE SCHEMA credit")
    with pytest.raises(StoreError, match='schema "credit" already exists'):
        migrations.migrate(empty_database_url)
    assert migrations.pending(empty_database_url)


def test_a_database_out_of_reach_is_unavailable() -> None:
    with pytest.raises(StoreUnavailableError):
        migrations.migrate("postgresql://nobody@127.0.0.1:1/nothing")
