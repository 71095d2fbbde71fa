# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of the schema that every later migration has to keep, read off the catalogue."""

from __future__ import annotations

from collections import defaultdict

import psycopg
import pytest

from gateway.domain.people.buckets import bucket_of

SUBJECT_TABLES = {
    "credit.account",
    "credit.consent",
    "credit.dispute",
    "credit.erased_version",
    "credit.instalment",
    "credit.pending_summary",
    "credit.plan",
    "credit.person_facts",
    "credit.person_key",
    "credit.reminder_waiting",
    "credit.repayment_record",
    "credit.restriction",
    "credit.subject_link",
    "credit.summary",
}

# Every column that could hold a person's name or number in plain. A new one is
# added here by somebody who has thought about what will stand in it.
TEXT_COLUMNS = {
    "audit.access.actor",
    "audit.access.cause",
    "audit.access.verb",
    "audit.asking_case.answer",
    "audit.asking_case.partner_id",
    "audit.asking_case.rule",
    "audit.asking_hour.partner_id",
    "audit.checkpoint.checkpoint",
    "audit.cosignature.cosignature",
    "audit.cosignature.witness_key",
    "audit.entry.partner_id",
    "audit.entry.reason",
    "audit.evidence.kek_id",
    "audit.key_check.name",
    "audit.log_head.checkpoint",
    "audit.log_head.origin",
    "audit.nonce.partner_id",
    "audit.partner_chain.partner_id",
    "audit.portfolio_batch.partner_id",
    "audit.quota_use.name",
    "audit.quota_use.partner_id",
    "audit.watch.partner_id",
    "audit.watch_event.partner_id",
    "audit.watch_position.partner_id",
    "credit.access.actor",
    "credit.access.cause",
    "credit.account.currency",
    "credit.account.partner_id",
    "credit.adapter_version.name",
    "credit.consent.partner_id",
    "credit.contribution.kind",
    "credit.contribution.partner_id",
    "credit.contribution_count.kind",
    "credit.correction.kind",
    "credit.correction_notice.partner_id",
    "credit.reminder.currency",
    "credit.reminder.partner_id",
    "credit.reminder_endpoint.partner_id",
    "credit.reminder_endpoint.url",
    "credit.reminder_failing.partner_id",
    "credit.reminder_sent.outcome",
    "credit.reminder_sent.partner_id",
    "credit.reminder_waiting.partner_id",
    "credit.directory_change.partner_id",
    "credit.dispute.opened_by",
    "credit.dispute.outcome",
    "credit.dispute.partner_id",
    "credit.dispute.rules",
    "credit.dispute.state",
    "credit.dispute.statement_state",
    "credit.erased_version.kind",
    "credit.fact.actor",
    "credit.fact.body",
    "credit.fact.cause",
    "credit.fact.kind",
    "credit.fact.rejected",
    "credit.fact.scope",
    "credit.approval.approver",
    "credit.approval.decision",
    "credit.approval.keyid",
    "credit.fact_kind.action",
    "credit.fact_kind.kind",
    "credit.fact_kind.ordered_with",
    "credit.fact_kind.recorders",
    "credit.four_eyes.actions",
    "credit.four_eyes_action.action",
    "credit.instalment.currency",
    "credit.key_check.name",
    "credit.operator_key.algorithm",
    "credit.operator_key.keyid",
    "credit.operator_key.name",
    "credit.operator_key.operator",
    "credit.partner.adapter",
    "credit.partner.display_name",
    "credit.partner.partner_id",
    "credit.partner_adapter.name",
    "credit.partner_adapter.partner_id",
    "credit.partner_certificate.kind",
    "credit.partner_certificate.partner_id",
    "credit.partner_certificate.value",
    "credit.partner_key.algorithm",
    "credit.partner_key.keyid",
    "credit.partner_key.partner_id",
    "credit.pending_summary.currencies",
    "credit.pending_summary.plans",
    "credit.policy_version.content",
    "credit.request.action",
    "credit.request.asked",
    "credit.request.requester",
    "credit.restriction.partner_id",
    "credit.restriction.scope",
    "credit.subject_link.linked_by",
    "credit.summary.currencies",
    "credit.summary.plans",
}
PSEUDONYMS = ("subject_id", "kept_subject_id", "account_id", "consent_commitment")
OTHER_TYPES = {
    "bigint",
    "integer",
    "smallint",
    "bigint[]",
    "integer[]",
    "smallint[]",
    "boolean",
    "bytea",
    "bytea[]",
    "date",
    "date[]",
    "timestamp with time zone",
    "uuid",
    "xid8",
    "pg_lsn",
}

COLUMNS = """
SELECT c.oid::regclass::text, attname::text, format_type(atttypid, NULL)
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE relnamespace IN ('credit'::regnamespace, 'audit'::regnamespace)
  AND relkind IN ('r', 'p') AND NOT relispartition AND attnum > 0 AND NOT attisdropped
ORDER BY 1, attnum
"""
UNIQUE_KEYS = """
SELECT i.indrelid::regclass::text, i.indexrelid::regclass::text, i.indisprimary,
       ARRAY(SELECT attname::text FROM unnest(i.indkey) WITH ORDINALITY AS key (attnum, position)
             JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = key.attnum
             ORDER BY position)
FROM pg_index i WHERE i.indisunique
"""
LENGTHS = """
SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c'
"""


@pytest.fixture
def columns(module_database_url: str) -> dict[str, dict[str, str]]:
    """Type of every column by table."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    with psycopg.connect(module_database_url) as connection:
        for table, column, kind in connection.execute(COLUMNS):
            found[table][column] = kind
    return found


def test_every_unique_key_of_subject_data_begins_with_the_bucket_and_contains_the_subject(
    module_database_url: str, columns: dict[str, dict[str, str]]
) -> None:
    # So that the tables can be distributed by bucket (Citus refuses otherwise), and a person
    # is found by one search of an index.
    assert {table for table, names in columns.items() if "subject_id" in names} == SUBJECT_TABLES
    with psycopg.connect(module_database_url) as connection:
        keys = connection.execute(UNIQUE_KEYS).fetchall()
    ours = [key for key in keys if key[0] in SUBJECT_TABLES]
    assert {table for table, _, primary, _ in ours if primary} == SUBJECT_TABLES
    assert [index for _, index, _, names in ours if names[0] != "bucket"] == []
    assert [index for _, index, _, names in ours if "subject_id" not in names] == []


def test_a_row_is_of_no_other_bucket_than_its_subject(module_database_url: str) -> None:
    with psycopg.connect(module_database_url) as connection:
        rows = connection.execute(LENGTHS).fetchall()
    checked = {table for table, check in rows if "bucket = credit.bucket_of(subject_id)" in check}
    assert checked == SUBJECT_TABLES


@pytest.mark.parametrize("first", [b"\0\0", b"\0\x40", b"\x40\0", b"\x9c\x7f", b"\xff\xff"])
def test_postgres_and_python_find_the_same_bucket(module_database_url: str, first: bytes) -> None:
    subject = first.ljust(32, b"s")
    with psycopg.connect(module_database_url) as connection:
        row = connection.execute("SELECT credit.bucket_of(%s)", [subject]).fetchone()
    assert row == (bucket_of(subject),) == (int.from_bytes(first) >> 6,)


def test_what_belongs_to_an_account_belongs_to_a_subject(
    columns: dict[str, dict[str, str]],
) -> None:
    for pseudonym in PSEUDONYMS:
        assert {table for table, names in columns.items() if pseudonym in names} <= SUBJECT_TABLES


def test_pseudonyms_are_32_bytes_wherever_they_stand(
    module_database_url: str, columns: dict[str, dict[str, str]]
) -> None:
    with psycopg.connect(module_database_url) as connection:
        checks = set(connection.execute(LENGTHS).fetchall())
    for table in SUBJECT_TABLES:
        for column in set(PSEUDONYMS) & set(columns[table]):
            assert columns[table][column] == "bytea"
            assert (table, f"CHECK ((octet_length({column}) = 32))") in checks


def test_there_are_no_floats_and_no_type_that_was_not_thought_about(
    columns: dict[str, dict[str, str]],
) -> None:
    kinds = {kind for names in columns.values() for kind in names.values()}
    assert kinds - {"text", "text[]"} <= OTHER_TYPES


def test_every_text_column_is_one_that_was_thought_about(
    columns: dict[str, dict[str, str]],
) -> None:
    found = {
        f"{table}.{column}"
        for table, names in columns.items()
        for column, kind in names.items()
        if kind in {"text", "text[]"}
    }
    assert found == TEXT_COLUMNS


def test_tables_of_subjects_have_no_triggers(module_database_url: str) -> None:
    # A sharded Postgres (Citus) refuses them: grants, defaults and functions do the work.
    with psycopg.connect(module_database_url) as connection:
        rows = connection.execute(
            "SELECT tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal"
        ).fetchall()
    assert rows
    assert {table for (table,) in rows} & SUBJECT_TABLES == set()
