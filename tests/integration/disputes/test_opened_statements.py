# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What people and partners said is opened with a cause, behind an entry, and where set approved.

So it is of statements as of all evidence; and each function that gives what opens something is
listed here.
"""

from __future__ import annotations

import asyncio
import json
import secrets

import psycopg
import pytest

from gateway.audit.facts.evidence import VERBS
from gateway.client import CreditGatewayClient
from gateway.domain.facts.four_eyes import OPEN_EVIDENCE
from gateway.errors import StoreError
from gateway.store.connections import AUDITOR, OPERATOR, connect
from gateway.store.log.reads.openings import record_opening
from gateway.store.records.disputes import dispute_named, opened_keys
from tests.integration.disputes.test_statements import SAID, run
from tests.support.consents.asking import found
from tests.support.disputes.people import opening
from tests.support.gateway.stack import Stack
from tests.support.log.whole_log import read_whole_log

Clients = dict[str, CreditGatewayClient]

OPENS = {
    "audit.read_evidence(bigint,jsonb,bigint[])",
    "audit.read_case_answer(bigint,bigint)",
    "audit.evidence_to_move(bigint,date,bigint,integer)",
    "audit.evidence_keys_to_rewrap(bigint,text,timestamp with time zone,bigint,integer)",
    "credit.read_person_keys(bigint,jsonb,bytea[])",
    "credit.read_statement_keys(bigint,bytea)",
    "credit.read_own_statement_keys(bigint,jsonb,bytea[])",
}
"""Functions that give an auditor or an operator what opens something that was said, or give it
sealed to a login that has the keys."""
OPENS_NOTHING = {
    "audit.read_sealed(bigint,jsonb,bigint,bigint)": "what is sealed, without its keys",
    "audit.evidence_months(timestamp with time zone)": "months and counts",
    "audit.begin_move(date,text)": "a number",
    "audit.move_evidence(bigint,date,bigint,bytea)": "a count",
    "audit.entries_to_move(bigint,bigint,bigint)": "leaf hashes",
    "audit.move_entries(bigint,bigint,bigint,bytea)": "a count",
    "audit.due_evidence_keys(timestamp with time zone,text)": "counts",
    "audit.kept_evidence_keys()": "counts",
    "audit.evidence_key_in_use(text)": "whether there are any",
    "audit.destroy_evidence_keys(timestamp with time zone,text,text)": "a count",
    "audit.begin_rotation(text)": "a number",
    "audit.evidence_keys_to_rewrap(text,timestamp with time zone,bigint,integer)": (
        "nothing any more, as an earlier release calls it"
    ),
    "audit.rewrap_evidence_keys(text,bigint[],timestamp with time zone[],bytea[],bytea[],text)": (
        "a count"
    ),
}
"""Others that read the same tables, and what they give."""


async def test_a_statement_is_opened_with_a_cause_and_leaves_an_entry(
    stack: Stack, clients: Clients
) -> None:
    made = (await clients["bank-a"].disputes.open(opening(statement=SAID))).dispute
    named, keys = made.dispute_id.hex(), ("--keys", str(stack.directory / "keys"))
    closed = run(stack, "show", named, *keys)
    assert closed.exit_code == 0, closed.output
    assert SAID.split("\n", maxsplit=1)[0] not in closed.output
    assert "--cause" in closed.output
    before = len(read_whole_log(stack.database_url, stack.trust().log).entries)
    shown = ("show", named, *keys, "--cause", "CASE-17", "--json")
    opened = await asyncio.to_thread(run, stack, *shown)
    assert json.loads(opened.stdout)["statement"] == SAID, opened.output
    entries = read_whole_log(stack.database_url, stack.trust().log).entries[before:]
    (entry,) = [each for each in entries if each.access is not None]
    assert entry.access is not None
    assert (entry.access.verb, entry.access.cause) == (OPEN_EVIDENCE, "CASE-17")
    assert entry.partner.startswith("operator:")
    assert found(stack) == set()


async def test_past_the_verb_the_database_gives_no_key_without_that_entry(
    stack: Stack, clients: Clients
) -> None:
    made = (await clients["bank-a"].disputes.open(opening(statement=SAID))).dispute.dispute_id
    other = secrets.token_bytes(16).hex()
    with connect(stack.database_url, role=OPERATOR) as operator:
        with pytest.raises(StoreError):
            opened_keys(operator, made, 1, "CASE-17")  # no such record
        of_other = await asyncio.to_thread(record_opening, operator, {"dispute": other}, "CASE-17")
        with pytest.raises(StoreError):
            opened_keys(operator, made, of_other, "CASE-17")
        with pytest.raises(StoreError):
            record_opening(operator, {"dispute": made.hex()}, " ")
        for table in ("dispute", "person_key", "restriction"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                operator.execute(f"SELECT FROM credit.{table}".encode())
        known = dispute_named(operator, made)
        assert known is not None
        assert SAID.encode() not in known.statement


async def test_where_four_eyes_are_set_nothing_is_recorded_as_opened_without_approval(
    stack: Stack, clients: Clients
) -> None:
    made = (await clients["bank-a"].disputes.open(opening(statement=SAID))).dispute.dispute_id
    with psycopg.connect(stack.database_url, autocommit=True) as owner:
        owner.execute(
            "INSERT INTO credit.four_eyes (actions, wait_days) VALUES ('{open-evidence}', 7)"
        )
        with connect(stack.database_url, role=OPERATOR) as operator:
            for what in ({"dispute": made.hex()}, {"case": 1}):
                with pytest.raises(StoreError):
                    record_opening(operator, what, "CASE-17")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                operator.execute("SELECT audit.record_case_read(1, 'CASE-17')")
            with pytest.raises(StoreError):
                opened_keys(operator, made, 1, "CASE-17")
        asked = run(
            stack, "show", made.hex(), "--keys", str(stack.directory / "keys"), "--cause", "CASE-17"
        )
        assert (asked.exit_code, "second operator" in asked.output) == (2, True), asked.output
        owner.execute("DELETE FROM credit.four_eyes")


async def test_an_auditors_verification_reads_no_keys_of_people(stack: Stack) -> None:
    with connect(stack.database_url, role=AUDITOR) as auditor:
        for statement in (
            "SELECT credit.read_rows(NULL::credit.person_key, 1, '{}')",
            "SELECT credit.read_bucket_rows(NULL::credit.person_key, 1, '{}', 0::int2, 9::int2)",
        ):
            with pytest.raises(psycopg.Error) as refused:
                auditor.execute(statement.encode())
            assert refused.value.sqlstate in {"42501", "22023"}
    with psycopg.connect(stack.database_url) as owner, pytest.raises(psycopg.Error) as no_table:
        owner.execute("SELECT credit.table_of('credit.person_key'::regtype)")
    assert no_table.value.sqlstate == "22023"


def test_every_function_that_opens_something_asks_for_approval_and_verify_looks_at_its_verb(
    database_url: str,
) -> None:
    with psycopg.connect(database_url) as owner:
        rows = owner.execute(
            "SELECT DISTINCT p.oid::regprocedure::text, p.prosrc FROM pg_proc AS p"
            " CROSS JOIN LATERAL aclexplode(p.proacl) AS a"
            " WHERE p.pronamespace IN ('credit'::regnamespace, 'audit'::regnamespace)"
            "   AND a.grantee IN ('creditgateway_auditor'::regrole,"
            "                     'creditgateway_operator'::regrole)"
            # Also partitions, whose names are put together, and what counts or reads them.
            "   AND (p.prosrc ~ 'audit\\.evidence|audit\\.%|person_key|movable_' OR"
            "        pg_get_function_result(p.oid) ~ 'audit\\.evidence|sealed|wrapped|person_key')"
        ).fetchall()
    sources: dict[str, str] = dict(rows)
    assert sources.keys() == OPENS | OPENS_NOTHING.keys()
    for name in OPENS:
        assert "open-evidence" in sources[name], name
        assert "require_approved" in sources[name] or "may_do" in sources[name], name
    assert OPEN_EVIDENCE in VERBS
