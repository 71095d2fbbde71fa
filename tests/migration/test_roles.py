# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Each role tries everything on every table; Postgres lets it do only what is listed.

The log's tables are tried likewise by the tests of the audit store.
"""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql
from psycopg.errors import InsufficientPrivilege
from psycopg.rows import TupleRow

from gateway.store.connections import AUDITOR, CONTRIBUTOR, GATEWAY, OPERATOR, connect

Session = psycopg.Connection[TupleRow]

ROLES = (GATEWAY, CONTRIBUTOR, OPERATOR, AUDITOR)
TABLES = {
    "account",
    "adapter_version",
    "consent",
    "contribution",
    "contribution_count",
    "contribution_version",
    "correction",
    "correction_notice",
    "bucket_head",
    "directory_change",
    "subject_link",
    "partner",
    "partner_adapter",
    "partner_certificate",
    "partner_key",
    "policy_version",
    "pseudonym_key",
    "repayment_record",
    "plan",
    "instalment",
    "summary",
    "key_check",
    "fact",
    "fact_kind",
    "four_eyes",
    "four_eyes_action",
    "operator_key",
    "approval",
    "request",
    "request_use",
    "reminder",
    "reminder_endpoint",
    "rekey_handover",
    "rekeyed_bucket",
    "rekeying",
    "written_head",
    "dispute",
    "person_facts",
    "person_key",
    "restriction",
}
# Only functions read or write it, with their owner's rights.
NOBODYS = {
    "access",
    "access_confirmed",
    "erased_version",
    "pending_summary",
    "rekeyed_leaf",
    "reminder_failing",
    "reminder_round",
    "reminder_sent",
    "reminder_waiting",
}

# role -> verb -> tables; "UPDATE" names columns, "*" is every column.
SELECTS: dict[str, set[str]] = {
    GATEWAY: {
        "rekey_handover",
        "rekeyed_bucket",
        "rekeying",
        "adapter_version",
        "bucket_head",
        "consent",
        "directory_change",
        "dispute",
        "partner",
        "partner_adapter",
        "person_facts",
        "person_key",
        "policy_version",
        "restriction",
        "subject_link",
        "summary",
        "written_head",
    },
    CONTRIBUTOR: {
        "rekeying",
        "account",
        "adapter_version",
        "instalment",
        "partner",
        "plan",
        "repayment_record",
        "subject_link",
        "summary",
    },
    OPERATOR: {
        "rekeying",
        "consent",
        "correction",
        "correction_notice",
        "fact",  # of some kinds: tests/migration/test_grants.py
        "four_eyes",
        "operator_key",
        "partner",
        "partner_adapter",
        "policy_version",
        "reminder",
        "reminder_endpoint",
        "written_head",
    },
    AUDITOR: {
        "rekeying",
        "adapter_version",
        "bucket_head",
        "correction",
        "correction_notice",
        "partner",
    },
}
"""What for: tests/migration/test_grants.py."""
INSERTS: dict[str, set[str]] = {
    GATEWAY: set(),
    # What it adds of people: tests/integration/records/test_contributed_versions.py.
    CONTRIBUTOR: set(),
    # What it changes otherwise: tests/integration/facts/test_admission.py.
    OPERATOR: set(),
    AUDITOR: set(),
}
UPDATES: dict[str, dict[str, set[str]]] = {role: {} for role in ROLES}
DELETES: dict[str, set[str]] = {role: set() for role in ROLES}
ALSO_REFUSED = (
    "CREATE TABLE credit.mine ()",
    "CREATE TABLE public.mine ()",
    "CREATE SCHEMA mine",
    "ALTER TABLE credit.consent DISABLE TRIGGER ALL",
    "DROP TABLE credit.consent",
    "CREATE ROLE mine",
    "COPY credit.partner TO PROGRAM 'cat'",
)


@pytest.fixture(params=ROLES)
def session(
    module_database_url: str, request: pytest.FixtureRequest
) -> Iterator[tuple[str, Session]]:
    """A role, and a connection that has it."""
    with connect(module_database_url, role=request.param) as connection:
        yield request.param, connection


def refused(connection: Session, statement: sql.Composed | sql.SQL) -> bool:
    """Whether Postgres refuses that for want of a privilege; nothing is kept."""
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(statement)
    except InsufficientPrivilege:
        return True
    except psycopg.IntegrityError:
        return False  # allowed, but an empty row breaks a constraint
    return False


def allowed_tables(connection: Session, template: str) -> set[str]:
    """The tables on which a statement is not refused."""
    statement = sql.SQL(template)
    return {
        table
        for table in TABLES | NOBODYS
        if not refused(connection, statement.format(sql.Identifier("credit", table)))
    }


def test_the_list_of_tables_is_whole(module_database_url: str) -> None:
    with psycopg.connect(module_database_url) as superuser:
        rows = superuser.execute("SELECT tablename::text FROM pg_tables WHERE schemaname='credit'")
        assert {row[0] for row in rows} == TABLES | NOBODYS


def test_a_role_reads_only_what_it_needs(session: tuple[str, Session]) -> None:
    role, connection = session
    assert allowed_tables(connection, "SELECT * FROM {}") == SELECTS[role]


def test_a_role_adds_only_what_is_its_to_add(session: tuple[str, Session]) -> None:
    role, connection = session
    assert allowed_tables(connection, "INSERT INTO {} DEFAULT VALUES") == INSERTS[role]


def test_a_role_deletes_only_what_is_its_to_delete(session: tuple[str, Session]) -> None:
    role, connection = session
    assert allowed_tables(connection, "DELETE FROM {}") == DELETES[role]


def test_no_role_truncates_anything(session: tuple[str, Session]) -> None:
    _, connection = session
    assert allowed_tables(connection, "TRUNCATE {} CASCADE") == set()


def test_a_role_changes_only_columns_that_are_its_to_change(
    module_database_url: str, session: tuple[str, Session]
) -> None:
    role, connection = session
    with psycopg.connect(module_database_url) as superuser:
        columns = superuser.execute(
            "SELECT table_name::text, column_name::text FROM information_schema.columns"
            " WHERE table_schema = 'credit'"
            " AND table_name NOT IN (SELECT viewname FROM pg_views WHERE schemaname = 'credit')"
        ).fetchall()
    update = sql.SQL("UPDATE {} SET {} = DEFAULT")
    allowed = {
        (table, column)
        for table, column in columns
        if not refused(
            connection, update.format(sql.Identifier("credit", table), sql.Identifier(column))
        )
    }
    assert allowed == {
        (table, column)
        for table, column in columns
        if UPDATES[role].get(table, set()) & {column, "*"}
    }


def test_no_role_changes_the_schema_or_reaches_outside(session: tuple[str, Session]) -> None:
    _, connection = session
    for statement in ALSO_REFUSED:
        assert refused(connection, sql.SQL(statement)), statement


def test_only_the_gateway_sees_the_logs_own_tables(session: tuple[str, Session]) -> None:
    # The auditor reads through functions that demand a record of it.
    role, connection = session
    sees = not refused(connection, sql.SQL("SELECT count(*) FROM audit.entry"))
    assert sees == (role == GATEWAY)
