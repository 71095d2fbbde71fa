# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever an owner of the database changes of what the release made is named.

That `credit-audit verify` looks: tests/integration/audit/test_replaced_definitions.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import psycopg
import pytest
from psycopg import sql
from psycopg.rows import TupleRow

from gateway.audit.rules.stored.definitions import StoredDefinitions
from gateway.store.admin.definitions import made_definitions, stored_definitions
from tests.migration.definitions import FOLDER, made_by

Owner = psycopg.Connection[TupleRow]


@pytest.fixture
def owner(database_url: str) -> Iterator[Owner]:
    """In a transaction of which nothing stays."""
    with psycopg.connect(database_url) as connection:
        connection.execute("SET check_function_bodies = off")
        yield connection
        connection.rollback()


def named(owner: Owner) -> set[tuple[str, str, str]]:
    """Check, object and aspect of all that differs."""
    return {
        (finding.check.value, finding.row, finding.column)
        for schema, stored in stored_definitions(owner).items()
        for finding in StoredDefinitions.differences(stored, made_definitions(schema))
    }


def functions(owner: Owner) -> list[tuple[str, str, str, str]]:
    """Name and arguments, language, what comes before the body, and the body."""
    rows = owner.execute(
        "SELECT p.oid::regprocedure::text, l.lanname, pg_get_functiondef(p.oid),"
        " CASE WHEN p.prosqlbody IS NULL THEN p.prosrc ELSE pg_get_function_sqlbody(p.oid) END"
        " FROM pg_proc AS p JOIN pg_language AS l ON l.oid = p.prolang"
        " WHERE p.pronamespace IN ('credit'::regnamespace, 'audit'::regnamespace)"
    ).fetchall()
    return [
        (name, language, text[: text.rindex(body)].rstrip().removesuffix("$function$"), body)
        for name, language, text, body in rows
    ]


def test_a_role_that_may_more_by_way_of_another_is_named(owner: Owner) -> None:
    owner.execute("CREATE ROLE a_stronger_one")
    owner.execute("GRANT a_stronger_one TO creditgateway_gateway")
    owner.execute("ALTER ROLE creditgateway_auditor BYPASSRLS")
    assert {row for _, row, _ in named(owner)} == {
        "role creditgateway_gateway",
        "role creditgateway_auditor",
    }


def test_the_files_are_what_the_migrations_make(database_url: str) -> None:
    made = made_by(database_url)
    assert made.keys() == {path.name for path in FOLDER.glob("*.json")}
    for name, text in made.items():
        kept = (FOLDER / name).read_text(encoding="utf-8")
        assert kept == text, f"{name} is out of date: run `python -m tests.migration.definitions`"


def test_a_database_as_it_was_made_differs_in_nothing(owner: Owner) -> None:
    assert named(owner) == set()


def test_each_function_that_is_replaced_by_one_that_lies_is_named(owner: Owner) -> None:
    found = functions(owner)
    assert len(found) > 200
    for _, _, head, body in found:
        start = head.rstrip().removesuffix("AS")
        lie = sql.SQL(cast("Any", f"{start} ")) + sql.SQL("AS {}").format("/* so */")
        assert body != "/* so */"
        owner.execute(lie)
    assert named(owner) == {
        ("definition-differs", f"function {name}", "body") for name, *_ in found
    }


@pytest.mark.parametrize(
    ("change", "aspect"),
    [
        ("SET search_path = public", "settings"),
        ("VOLATILE LEAKPROOF COST 7", "form"),
        ("OWNER TO creditgateway_operator", "owner"),
    ],
)
def test_each_function_that_is_altered_is_named(owner: Owner, change: str, aspect: str) -> None:
    found = functions(owner)
    for name, *_ in found:
        owner.execute(cast("Any", f"ALTER FUNCTION {name} {change}"))
    findings = named(owner)
    for name, *_ in found:
        assert ("definition-differs", f"function {name}", aspect) in findings


def test_each_function_that_anybody_may_call_is_named(owner: Owner) -> None:
    found = functions(owner)
    before = {name for name, *_ in found}
    for name in before:
        owner.execute(cast("Any", f"GRANT EXECUTE ON FUNCTION {name} TO pg_monitor"))
    assert {row for _, row, _ in named(owner)} == {f"function {name}" for name in before}


def triggers(owner: Owner) -> list[tuple[str, str]]:
    """Table and name."""
    return cast(
        "list[tuple[str, str]]",
        owner.execute(
            "SELECT t.tgrelid::regclass::text, t.tgname::text FROM pg_trigger AS t"
            " JOIN pg_class AS c ON c.oid = t.tgrelid"
            " WHERE c.relnamespace IN ('credit'::regnamespace, 'audit'::regnamespace)"
            " AND NOT t.tgisinternal"
        ).fetchall(),
    )


@pytest.mark.parametrize("how", ["DISABLE TRIGGER", "ENABLE REPLICA TRIGGER", "DROP"])
def test_each_trigger_that_is_switched_off_is_named(owner: Owner, how: str) -> None:
    found = triggers(owner)
    assert len(found) > 15
    for table, name in found:
        owner.execute(
            cast(
                "Any",
                f"DROP TRIGGER {name} ON {table}"
                if how == "DROP"
                else f"ALTER TABLE {table} {how} {name}",
            )
        )
    rows = {row for _, row, _ in named(owner)}
    assert rows == {f"trigger {table}.{name}" for table, name in found}


def test_foreign_keys_that_are_not_enforced_are_named(owner: Owner) -> None:
    owner.execute("ALTER TABLE credit.dispute DISABLE TRIGGER ALL")
    findings = named(owner)
    assert findings
    assert {(check, aspect) for check, _, aspect in findings} == {("definition-invented", "")}
    assert all(row.startswith("trigger credit.") for _, row, _ in findings)


CHANGES = {
    "a rule": (
        "CREATE RULE hide AS ON INSERT TO credit.fact DO INSTEAD NOTHING",
        {"rule credit.fact.hide"},
    ),
    "row security": (
        "ALTER TABLE credit.consent ENABLE ROW LEVEL SECURITY",
        {"relation credit.consent"},
    ),
    "row security that is off": (
        "ALTER TABLE credit.fact DISABLE ROW LEVEL SECURITY",
        {"relation credit.fact"},
    ),
    "what a policy shows": (
        "ALTER POLICY read_by_operators ON credit.fact USING (true)",
        {"policy credit.fact.read_by_operators"},
    ),
    "whom a policy is for": (
        "ALTER POLICY read_by_operators ON credit.fact TO PUBLIC",
        {"policy credit.fact.read_by_operators"},
    ),
    "a policy": (
        "CREATE POLICY few ON audit.entry USING (leaf_index > 7)",
        {"policy audit.entry.few"},
    ),
    "a grant on a table": (
        "GRANT UPDATE ON credit.consent TO creditgateway_operator",
        {"relation credit.consent"},
    ),
    "a grant on a column": (
        "GRANT UPDATE (revoke_time) ON credit.consent TO creditgateway_operator",
        {"column credit.consent.revoke_time"},
    ),
    "a grant on a schema": (
        "GRANT CREATE ON SCHEMA audit TO creditgateway_auditor",
        {"schema audit"},
    ),
    "a grant that is taken": (
        "REVOKE SELECT ON credit.consent FROM creditgateway_gateway",
        {"relation credit.consent"},
    ),
    "a default": (
        "ALTER TABLE credit.fact ALTER fact_id SET DEFAULT '00000000-0000-0000-0000-000000000000'",
        {"column credit.fact.fact_id"},
    ),
    "a column": ("ALTER TABLE credit.consent ADD also boolean", {"column credit.consent.also"}),
    "a constraint that is gone": (
        "ALTER TABLE credit.access DROP CONSTRAINT access_actor_check",
        {"constraint credit.access.access_actor_check"},
    ),
    "a constraint that is not checked": (
        """ALTER TABLE credit.access DROP CONSTRAINT access_actor_check;
        ALTER TABLE credit.access ADD CONSTRAINT access_actor_check
        CHECK (actor ~ '^(auditor|operator):.') NOT VALID""",
        {"constraint credit.access.access_actor_check"},
    ),
    "what is unique no longer": (
        "ALTER TABLE audit.nonce DROP CONSTRAINT nonce_pkey CASCADE",
        {"constraint audit.nonce.nonce_pkey", "index audit.nonce_pkey"},
    ),
    "a table that is not durable": (
        "ALTER TABLE credit.access_confirmed SET UNLOGGED",
        {"relation credit.access_confirmed"},
    ),
    "another table": (
        "CREATE TABLE audit.more (a int)",
        {"relation audit.more", "column audit.more.a"},
    ),
    "a table that adds its rows to another": (
        "CREATE TABLE public.rows () INHERITS (credit.consent)",
        {"child public.rows of credit.consent"},
    ),
    "a view that shows something else": (
        "CREATE OR REPLACE VIEW credit.directory_row AS SELECT d.* FROM (ITSELF) AS d WHERE false",
        {"relation credit.directory_row"},
    ),
    "a function beside another of its name": (
        "CREATE FUNCTION credit.bucket_of(text) RETURNS smallint LANGUAGE sql AS 'SELECT 1::int2'",
        {"function credit.bucket_of(text)"},
    ),
    "an operator": (
        "CREATE OPERATOR credit.= (LEFTARG = bytea, RIGHTARG = bytea, FUNCTION = byteane)",
        {"operator credit.=(bytea,bytea)"},
    ),
    "a type": ("CREATE TYPE credit.mood AS ENUM ('fine')", {"type credit.mood"}),
    "another owner": (
        "ALTER TABLE credit.fact OWNER TO creditgateway_operator",
        {"relation credit.fact"},
    ),
}


@pytest.mark.parametrize(("statement", "rows"), CHANGES.values(), ids=CHANGES)
def test_whatever_else_is_changed_is_named(owner: Owner, statement: str, rows: set[str]) -> None:
    if "directory_row" in statement:
        # A view cannot be made of itself.
        query = "SELECT pg_get_viewdef('credit.directory_row'::regclass)"
        (text,) = owner.execute(query).fetchone() or ("",)
        statement = statement.replace("ITSELF", text.rstrip(";"))
    owner.execute(cast("Any", statement))
    assert rows <= {row for _, row, _ in named(owner)}


def test_partitions_that_come_and_an_index_that_helps_are_not_named(owner: Owner) -> None:
    owner.execute("SELECT audit.maintain_partitions()")
    owner.execute("CREATE INDEX faster ON credit.fact (record_time)")
    assert named(owner) == set()


def test_what_is_done_to_a_partition_alone_is_named(owner: Owner) -> None:
    (partition,) = owner.execute(
        "SELECT min(c.oid::regclass::text) FROM pg_class AS c"
        " WHERE c.relnamespace = 'audit'::regnamespace AND c.relispartition AND c.relkind = 'r'"
    ).fetchone() or ("",)
    owner.execute(cast("Any", f"CREATE RULE hide AS ON DELETE TO {partition} DO INSTEAD NOTHING"))
    owner.execute(cast("Any", f"ALTER TABLE {partition} ENABLE ROW LEVEL SECURITY"))
    owner.execute(cast("Any", f"GRANT DELETE ON {partition} TO creditgateway_gateway"))
    rows = {row for _, row, _ in named(owner)}
    assert rows == {f"rule {partition}.hide", f"relation {partition}"}
