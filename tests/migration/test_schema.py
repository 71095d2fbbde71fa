# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""However a database got its schema, it is the same; and the schema keeps its rules.

Compared by catalogue and not by a dump, because dumps differ between the
versions of Postgres that are supported.
"""

from __future__ import annotations

import re
import shutil
from datetime import date, timedelta
from pathlib import Path

import psycopg
import pytest

from gateway.store.admin import migrations
from gateway.store.admin.migrations import Folder, migrate, migrate_audit

# Everything of ours in a database, one row an object: kind, name, definition.
CATALOGUE = """
WITH ours AS (
    SELECT oid, nspname, nspacl FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public', %(own)s)
)
SELECT 'schema', nspname::text, nspacl::text FROM ours
UNION ALL
SELECT 'relation', c.oid::regclass::text,
       concat_ws(' ', relkind, relrowsecurity, relforcerowsecurity, relacl::text,
                 pg_get_expr(relpartbound, c.oid))
FROM pg_class c JOIN ours ON ours.oid = relnamespace WHERE relkind <> 'i'
UNION ALL
SELECT 'column', format('%%s.%%s', c.oid::regclass, attname),
       concat_ws(' ', row_number() OVER (PARTITION BY attrelid ORDER BY attnum),
                 format_type(atttypid, atttypmod), attnotnull, attacl::text,
                 pg_get_expr(adbin, adrelid))
FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN ours ON ours.oid = relnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v')
UNION ALL
SELECT 'constraint', format('%%s.%%s', conrelid::regclass, conname), pg_get_constraintdef(k.oid)
FROM pg_constraint k JOIN ours ON ours.oid = connamespace WHERE contype <> 'n'
UNION ALL
SELECT 'index', i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
FROM pg_index i JOIN pg_class c ON c.oid = indexrelid JOIN ours ON ours.oid = relnamespace
UNION ALL
SELECT 'function', p.oid::regprocedure::text,
       concat_ws(' ', proacl::text, pg_get_functiondef(p.oid))
FROM pg_proc p JOIN ours ON ours.oid = pronamespace
UNION ALL
SELECT 'policy', format('%%s.%%s', polrelid::regclass, polname),
       concat_ws(' ', polcmd, polpermissive, polroles::regrole[]::text,
                 pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
FROM pg_policy JOIN pg_class c ON c.oid = polrelid JOIN ours ON ours.oid = relnamespace
UNION ALL
SELECT 'trigger', format('%%s.%%s', tgrelid::regclass, tgname), pg_get_triggerdef(t.oid)
FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid JOIN ours ON ours.oid = relnamespace
WHERE NOT tgisinternal
ORDER BY 1, 2
"""
DEFAULT_OBJECTS = """
SELECT count(*) FROM pg_class WHERE oid >= 16384 AND relnamespace = 'public'::regnamespace
"""

# What two migrations leave as it was after them.
NOT_GIVEN_BACK = {
    # A right that it took from PUBLIC.
    "20261124000300_access.sql": {"audit.refuse_shrinking_head()"},
    # Made anew of columns as they are: before, it forgot a month without a credit limit.
    "20261130050000_salts.sql": {
        "credit.add_records(bytea[],bytea[],date[],bigint[],bigint[],bigint[],integer[],bigint[])"
    },
    # Its owner's rights are written out then, which it had before, too.
    "20261130057000_rekey_while_serving.sql": {"credit.rekeyed_bucket"},
}

# What maintenance would have made at another time, and nothing that it has made.
MADE_AGAIN_LATER = """
DO $$
DECLARE
    name text;
    maintenance CONSTANT text := pg_get_functiondef('audit.maintain_partitions()'::regprocedure);
BEGIN
    FOR name IN
        SELECT relname FROM pg_class WHERE relkind = 'r' AND relname ~ '^(nonce|evidence)_[0-9]+$'
    LOOP
        EXECUTE format('DROP TABLE audit.%I', name);
    END LOOP;
    EXECUTE replace(maintenance, 'now()', quote_literal('2029-02-28 23:30Z') || '::timestamptz');
    PERFORM audit.maintain_partitions();
    EXECUTE maintenance;
    FOR name IN
        SELECT relname FROM pg_class WHERE relkind = 'r' AND relname ~ '^(nonce|evidence)_[0-9]+$'
    LOOP
        -- As a later migration did with every table.
        EXECUTE format('REVOKE ALL ON audit.%I FROM creditgateway_auditor', name);
    END LOOP;
END $$
"""
# The partition of one day or one month, and of which.
DATED = re.compile(r"audit\.(nonce|evidence)_(\d{8}|\d{6})\b")

Catalogue = list[tuple[str, str, str | None]]


def catalogue(url: str) -> Catalogue:
    """What of ours is in that database; the same on whichever day it was made."""
    with psycopg.connect(url) as connection:
        assert connection.execute(DEFAULT_OBJECTS).fetchone() == (0,)
        rows = connection.execute(CATALOGUE, {"own": "creditgateway_migrations"}).fetchall()
    return _undated(rows)


def _undated(rows: Catalogue) -> Catalogue:
    """The same with a number for each date of a partition, counted per table from its first."""
    found = {match.groups() for _, name, _ in rows if (match := DATED.match(name))}
    numbers: dict[tuple[str, str], int] = {}
    for table, when in sorted(found):
        numbers[table, when] = sum(other == table for other, _ in numbers)

    def undated(text: str) -> str:
        for (table, when), number in numbers.items():
            text = text.replace(f"{table}_{when}", f"{table}_<{number}>")
            text = text.replace(_bounds(when), "FOR VALUES of its date")
        return text

    return sorted(
        ((kind, undated(name), text and undated(text)) for kind, name, text in rows),
        key=lambda row: row[:2],
    )


def _bounds(when: str) -> str:
    """Of the partition of a month (YYYYMM) or a day (YYYYMMDD), as Postgres writes them."""
    monthly = len(when) == len("YYYYMM")
    first = date.fromisoformat(f"{when}01" if monthly else when)
    after = (first + timedelta(days=31)).replace(day=1) if monthly else first + timedelta(days=1)
    hour = " 00:00:00+00" if monthly else ""
    return f"FOR VALUES FROM ('{first}{hour}') TO ('{after}{hour}')"


def test_the_catalogue_sees_every_kind_of_object(database_url: str) -> None:
    assert {kind for kind, _, _ in catalogue(database_url)} == {
        "schema",
        "relation",
        "column",
        "constraint",
        "index",
        "function",
        "trigger",
        "policy",
    }


def test_a_log_made_on_another_day_and_in_another_month_has_the_same_catalogue(
    database_url: str,
) -> None:
    made = catalogue(database_url)
    with psycopg.connect(database_url) as superuser:
        superuser.execute(MADE_AGAIN_LATER)
        days = superuser.execute(
            "SELECT relname FROM pg_class WHERE relname IN ('nonce_20290228', 'evidence_202902')"
        ).fetchall()
    assert len(days) == 2
    assert catalogue(database_url) == made
    with psycopg.connect(database_url) as superuser:
        superuser.execute("DROP TABLE audit.nonce_20290301")
    assert catalogue(database_url) != made


def test_the_order_of_the_two_folders_does_not_matter(
    database_url: str, empty_database_url: str
) -> None:
    migrate_audit(empty_database_url)
    migrate(empty_database_url)
    assert catalogue(empty_database_url) == catalogue(database_url)


def test_up_and_down_leave_nothing_behind_and_up_again_is_the_same(
    database_url: str, empty_database_url: str
) -> None:
    fresh = catalogue(database_url)
    folders: tuple[Folder, ...] = ("audit", "records")
    for folder in folders:
        steps = len(list((migrations._FOLDERS / folder).glob("*.sql")))
        for _ in range(steps):
            migrations._run_dbmate(database_url, folder, "rollback")
    assert catalogue(database_url) == catalogue(empty_database_url) == []
    migrate(database_url)
    migrate_audit(database_url)
    assert catalogue(database_url) == fresh


@pytest.mark.parametrize("folder", ["records", "audit"])
@pytest.mark.exhaustive
def test_a_database_migrated_step_by_step_equals_a_fresh_one(
    database_url: str,
    empty_database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    folder: Folder,
) -> None:
    # As if each release had brought one migration.
    source = migrations._FOLDERS / folder
    (tmp_path / folder).mkdir()
    monkeypatch.setattr(migrations, "_FOLDERS", tmp_path)
    for path in sorted(source.glob("*.sql")):
        shutil.copy(path, tmp_path / folder)
        assert migrations._migrate(empty_database_url, folder) == [path.name]
    schema = {"records": "credit", "audit": "audit"}[folder]
    fresh = [row for row in catalogue(database_url) if row[1].split(".")[0] == schema]
    assert [row for row in catalogue(empty_database_url) if row[1].split(".")[0] == schema] == fresh
    assert fresh


@pytest.mark.parametrize("folder", ["records", "audit"])
@pytest.mark.exhaustive
def test_each_migration_undone_leaves_what_was_before_it(
    empty_database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: Folder
) -> None:
    source = migrations._FOLDERS / folder
    (tmp_path / folder).mkdir()
    monkeypatch.setattr(migrations, "_FOLDERS", tmp_path)
    for path in sorted(source.glob("*.sql")):
        before = catalogue(empty_database_url)
        shutil.copy(path, tmp_path / folder)
        migrations._migrate(empty_database_url, folder)
        assert catalogue(empty_database_url) != before
        migrations._run_dbmate(empty_database_url, folder, "rollback")
        different = {name for _, name, _ in set(before) ^ set(catalogue(empty_database_url))}
        assert different == NOT_GIVEN_BACK.get(path.name, set()), path.name
        migrations._run_dbmate(empty_database_url, folder, "migrate")


def test_migrations_are_ordered_and_can_all_be_undone() -> None:
    for folder in ("records", "audit"):
        files = sorted((migrations._FOLDERS / folder).glob("*.sql"))
        versions = [path.name.partition("_")[0] for path in files]
        assert versions
        assert all(len(version) == 14 and version.isdigit() for version in versions)
        assert len(set(versions)) == len(versions)
        for path in files:
            text = path.read_text()
            assert text.index("-- migrate:up") < text.index("-- migrate:down")
