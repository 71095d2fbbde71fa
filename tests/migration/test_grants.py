# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every right of a role on a table is there for a statement, which is named, or is taken away.

What roles can do, tried by each: tests/migration/test_roles.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import psycopg
import pytest
from psycopg import sql
from psycopg.errors import InsufficientPrivilege
from psycopg.rows import TupleRow

from gateway.domain.facts.kinds import KINDS
from gateway.store.connections import OPERATOR
from tests.migration.statements import _SQL, ROLES, statements

Session = psycopg.Connection[TupleRow]
Right = tuple[str, str, str]
"""Role, without its prefix; table; and the privilege, of the table or of some of its columns."""

_GENERIC_PLAN_SINCE = 160000
_GRANTED = """
SELECT DISTINCT r.rolname::text, c.oid::regclass::text, a.privilege_type::text
FROM pg_class AS c
CROSS JOIN LATERAL (
    SELECT * FROM aclexplode(c.relacl)
    UNION ALL
    SELECT x.* FROM pg_attribute AS t CROSS JOIN LATERAL aclexplode(t.attacl) AS x
    WHERE t.attrelid = c.oid AND NOT t.attisdropped) AS a
JOIN pg_roles AS r ON r.oid = a.grantee
WHERE c.relnamespace IN ('credit'::regnamespace, 'audit'::regnamespace)
  AND NOT c.relispartition AND r.rolname = ANY (%(roles)s)
"""
STATEMENTS = statements(_SQL)
WHY: dict[str, dict[str, str]] = {
    "gateway SELECT": {
        "credit.rekey_handover": "rekeying.is_handed_over",
        "credit.rekeyed_bucket": "rekeying.changed_buckets",
        "credit.rekeying": "rekeying.begun",
        "audit.access": "audit_accesses.unlogged",
        "audit.access_logged": "audit_accesses.unlogged",
        "audit.asking_case": "cases.overdue",
        "audit.asking_hour": "cases.hours",
        "audit.asking_position": "cases.lock_position",
        "audit.checkpoint": "cosignatures.checkpoint",
        "audit.consent_use": "audit_append.consent_uses",
        "audit.cosignature": "cosignatures.of_size",
        "audit.entry": "audit_reads.leaf_hashes",
        "audit.fact_logged": "facts.logged",
        "audit.key_check": "key_checks.log",
        "audit.log_head": "audit_append.lock_head",
        "audit.nonce": "audit_append.claimed",
        "audit.partner_chain": "audit_append.partner_chains",
        "audit.portfolio_batch": "portfolios.batches",
        "audit.quota_use": "audit_append.quota_uses",
        "audit.tree_node": "audit_reads.tree_nodes",
        "audit.watch": "watch.state",
        "audit.watch_position": "watch.positions",
        "credit.adapter_version": "adapter_versions.load",
        "credit.bucket_head": "watch.heads",
        "credit.consent": "watch.consent_stands",
        "credit.directory_change": "directory.changes",
        "credit.directory_row": "directory.all",
        "credit.dispute": "disputes.one",
        "credit.partner": "directory.look",
        "credit.partner_adapter": "partner_adapters.approved",
        "credit.person_facts": "function marks_of",
        "credit.person_key": "function marks_of",
        "credit.policy_version": "directory.policy",
        "credit.restriction": "function marks_of",
        "credit.subject_link": "template lookup",
        "credit.summary": "template lookup",
        "credit.written_head": "key_checks.people",
    },
    "gateway INSERT": {
        "audit.access_logged": "audit_accesses.log",
        "audit.asking_case": "cases.open_case",
        "audit.asking_hour": "template cases.count",
        "audit.checkpoint": "audit_append.insert_checkpoint",
        "audit.consent_use": "audit_append.count_uses_of_consents",
        "audit.cosignature": "cosignatures.insert",
        "audit.entry": "audit_append.insert_entries",
        "audit.evidence": "audit_append.insert_evidence",
        "audit.fact_logged": "facts.log",
        "audit.key_check": "key_checks.log_first",
        "audit.maintenance": "template audit_append.keep_maintenance_away",
        "audit.nonce": "audit_append.insert_claims",
        "audit.partner_chain": "audit_append.update_chains",
        "audit.portfolio_batch": "portfolios.insert_batch",
        "audit.quota_use": "audit_append.count_uses_of_quotas",
        "audit.tree_node": "audit_append.insert_nodes",
    },
    "gateway UPDATE": {
        "audit.asking_hour": "template cases.count",
        "audit.asking_position": "cases.lock_position",
        "audit.consent_use": "audit_append.count_uses_of_consents",
        "audit.log_head": "audit_append.update_head",
        "audit.partner_chain": "audit_append.update_chains",
        "audit.quota_use": "audit_append.count_uses_of_quotas",
    },
    "contributor SELECT": {
        "credit.rekeying": "rekeying.begun",
        "credit.account": "template record_versions.account_is_there",
        "credit.adapter_version": "adapter_versions.remember",
        "credit.instalment": "deletions.counts",
        "credit.partner": "contributions.institution",
        "credit.plan": "deletions.counts",
        "credit.repayment_record": "deletions.counts",
        "credit.subject_link": "contributions.links",
        "credit.summary": "template rebuilding.count",
    },
    "operator SELECT": {
        "credit.rekeying": "rekeying.begun",
        "audit.consent_use": "audit_append.consent_uses",
        "credit.consent": "key_checks.people",
        "credit.correction": "corrections.notices",
        "credit.correction_notice": "corrections.notices",
        "credit.directory_row": "directory.all",
        "credit.fact": "facts.pending",
        "credit.four_eyes": "approvals.setting",
        "credit.operator_key": "approvals.keys",
        "credit.partner": "consents.partner",
        "credit.partner_adapter": "partner_adapters.of_partner",
        "credit.policy_version": "partners_admin.knows_policy",
        "credit.reminder": "reminders.list",
        "credit.reminder_endpoint": "reminders.endpoint_of",
        "credit.written_head": "key_checks.people",
    },
    "operator USAGE": {"credit.client_area": "template partners_admin.new_client_area"},
    "auditor SELECT": {
        "credit.rekeying": "rekeying.begun",
        "audit.key_check": "key_checks.log",
        "credit.adapter_version": "adapter_versions.load",
        "credit.bucket_head": "subjects.heads",
        "credit.correction": "corrections.notices",
        "credit.correction_notice": "corrections.notices",
        "credit.partner": "directory.names",
    },
}
"""By role and privilege, for each table: a statement that the role runs and that needs the right.

A function that has its caller's rights is one, too; templates are filled in by the program."""


@pytest.fixture
def owner(new_url: str) -> Iterator[Session]:
    """In a transaction of which nothing stays."""
    with psycopg.connect(new_url) as connection:
        if connection.info.server_version < _GENERIC_PLAN_SINCE:
            pytest.skip("the server cannot plan a statement without its parameters")
        yield connection
        connection.rollback()


def may(owner: Session, role: str, name: str) -> bool:
    """Whether a role may run a statement: planned and begun, but not executed."""
    try:
        with owner.transaction(force_rollback=True):
            owner.execute(cast("Any", f"SET LOCAL ROLE creditgateway_{role}"))
            owner.execute(cast("Any", f"EXPLAIN (GENERIC_PLAN) {STATEMENTS[name]}"))
    except InsufficientPrivilege:
        return False
    return True


def without(owner: Session, right: Right, name: str) -> bool:
    """Whether the role may still run a statement once a right is taken away."""
    role, table, privilege = right
    with owner.transaction(force_rollback=True):
        owner.execute(cast("Any", f"REVOKE {privilege} ON {table} FROM creditgateway_{role}"))
        return may(owner, role, name)


def names(owner: Session, kind: str, name: str, table: str) -> bool:
    """Whether a template, or a function with its caller's rights, names a table."""
    if kind == "template":
        return table in STATEMENTS[name]
    found = owner.execute(
        "SELECT NOT prosecdef AND strpos(prosrc, %s) > 0 FROM pg_proc"
        " WHERE pronamespace = 'credit'::regnamespace AND proname = %s",
        [table, name],
    ).fetchone()
    return found == (True,)


def test_every_right_on_a_table_is_there_for_a_statement_that_needs_it(owner: Session) -> None:
    rows = owner.execute(_GRANTED, {"roles": list(ROLES)}).fetchall()
    granted = {
        (f"{role.removeprefix('creditgateway_')} {privilege}", table)
        for role, table, privilege in rows
    }
    assert granted == {(what, table) for what, tables in WHY.items() for table in tables}
    needless = [
        (what, table, name)
        for what, tables in WHY.items()
        for table, name in tables.items()
        if not is_needed(owner, what, table, name)
    ]
    assert needless == []


def is_needed(owner: Session, what: str, table: str, name: str) -> bool:
    """Whether a role may run a statement with a right, and not without."""
    role, privilege = what.split()
    kind, _, plain = name.rpartition(" ")
    if kind:
        return names(owner, kind, plain, table)
    return may(owner, role, name) and not without(owner, (role, table, privilege), name)


def test_an_operator_sees_only_facts_that_a_verb_shows(new_url: str) -> None:
    kinds = [kind.name for kind in KINDS]
    with psycopg.connect(new_url) as superuser:
        stored = superuser.execute("SELECT kind::text FROM credit.fact_kind").fetchall()
        assert {kind for (kind,) in stored} == set(kinds)
        # As if there were one of each: only what they are is looked at.
        superuser.execute("ALTER TABLE credit.fact DISABLE TRIGGER ALL")
        superuser.execute(
            "INSERT INTO credit.fact (kind, scope, body, body_digest, actor, cause, record_time,"
            " transaction_id) SELECT kind, 'a test', '{}', sha256('{}'), 'operator:a', '', now(),"
            " pg_current_xact_id() FROM credit.fact_kind"
        )
        superuser.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(OPERATOR)))
        seen = superuser.execute("SELECT DISTINCT kind::text FROM credit.fact").fetchall()
        superuser.rollback()
    hidden = {
        "adapter",
        "pseudonym-key",
        "key-check",
        "complete",
        "dispute",
        "restriction",
        "contribution",
        "erasure",
        "expiry",
        "request",
        "request-use",
        "correction",
        "correction-delivery",
        "correction-receipt",
        "reminder-receipt",
    }
    assert {kind for (kind,) in seen} == set(kinds) - hidden
