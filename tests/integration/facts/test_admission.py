# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A recorded fact changes nothing until it is an entry of the log, and then at once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, LiteralString
from uuid import UUID

import psycopg
import pytest
from psycopg import sql

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.facts.bodies import (
    Body,
    certificate_body,
    consent_body,
    consent_scope,
    key_body,
    partner_body,
    partner_scope,
    policy_body,
)
from gateway.domain.facts.kinds import (
    CERTIFICATE,
    CONSENT,
    KEY,
    KINDS,
    PARTNER,
    POLICY,
    FactKind,
)
from gateway.errors import (
    FactPendingError,
    FactRejectedError,
    StoreConflictError,
    StoreError,
    StorePermissionError,
)
from gateway.store.connections import AUDITOR, CONTRIBUTOR, GATEWAY, OPERATOR, connect
from gateway.store.facts.admission import FACTS_AT_ONCE
from gateway.store.facts.admitting import append_facts
from gateway.store.facts.recording import (
    Connection,
    newest_fact,
    pending_facts,
    record_fact,
    wait_until_effective,
)
from gateway.wire.entries import decode_entry, encode_fact
from tests.support.facts import admit, facts_pool, record_at_once
from tests.support.log.audit_database import findings, open_store
from tests.support.log.audit_entries import new_log_signer, pending

SIGNER = new_log_signer()
CONTENT = "{}"
HASH = sha256(CONTENT.encode()).digest()
SCOPE = partner_scope("bank-a")
START = datetime(2026, 1, 1, tzinfo=UTC)
KEY_BYTES = b"a public key"
KEYID = sha256(KEY_BYTES).hexdigest()
SUBJECT, COMMITMENT = sha256(b"s").digest(), sha256(b"c").digest()


@pytest.fixture
def operator(database_url: str) -> Iterator[Connection]:
    """The operator's connection."""
    with connect(database_url, role=OPERATOR) as connection:
        yield connection


def partner(partner: str = "bank-a", **changed: Any) -> Body:
    given: dict[str, Any] = {
        "display_name": "Bank A",
        "adapter": None,
        "policy_hash": HASH,
        "contributes": False,
        "client_area": 1,
        "suspend_time": None,
        "previous": None,
    }
    return partner_body(partner=partner, **(given | changed))


def key(**changed: Any) -> Body:
    given: dict[str, Any] = {
        "partner": "bank-a",
        "keyid": KEYID,
        "algorithm": "ed25519",
        "public_key": KEY_BYTES,
        "valid_from": START,
        "valid_until": START + timedelta(days=9),
    }
    return key_body(**(given | changed))


def consent(**changed: Any) -> Body:
    given: dict[str, Any] = {
        "subject_id": SUBJECT,
        "partner": "bank-a",
        "consent_commitment": COMMITMENT,
        "purposes": [Purpose.LOAN_APPROVAL, Purpose.CREDIT_CHECK],
        "valid_from": START,
        "valid_until": START + timedelta(days=9),
    }
    return consent_body(**(given | changed))


CONSENT_SCOPE = consent_scope(SUBJECT, "bank-a", COMMITMENT)


def record_everything(operator: Connection) -> list[UUID]:
    """A partner with a key, a certificate and a consent."""
    recorded: list[tuple[FactKind, str, Body]] = [
        (POLICY, SCOPE, policy_body(HASH, CONTENT)),
        (PARTNER, SCOPE, partner()),
        (KEY, SCOPE, key()),
        (CERTIFICATE, SCOPE, certificate_body("bank-a", "uri", "urn:a")),
        (CONSENT, CONSENT_SCOPE, consent()),
    ]
    with operator.transaction():
        return [record_fact(operator, *each, cause="T-1") for each in recorded]


def rows(url: str, query: LiteralString, table: str = "fact") -> list[Any]:
    name = sql.Identifier("credit", table)
    with psycopg.connect(url) as superuser:
        return superuser.execute(sql.SQL(query).format(table=name)).fetchall()


def in_effect(url: str) -> dict[str, int]:
    """How many rows there are of each table that facts make."""
    return {
        kind.table: rows(url, "SELECT count(*) FROM {table}", kind.table)[0][0]
        for kind in KINDS
        if kind.table
    }


def entries(url: str) -> list[AuditEntry]:
    found = rows(url, "SELECT entry FROM audit.entry ORDER BY leaf_index")
    return [decode_entry(raw) for (raw,) in found]


def test_the_database_and_the_code_know_the_same_kinds(database_url: str) -> None:
    known = "SELECT kind, recorders, ordered_with, by_call, salted FROM credit.fact_kind"
    found = rows(database_url, known)
    assert {(kind, tuple(recorders), *rest) for kind, recorders, *rest in found} == {
        (kind.name, kind.recorders, kind.ordered_with, kind.by_call, kind.salted) for kind in KINDS
    }


def test_a_recorded_fact_changes_nothing_until_it_is_admitted(
    database_url: str, operator: Connection
) -> None:
    ids = record_everything(operator)
    assert set(in_effect(database_url).values()) == {0}
    assert [fact.fact_id for fact in pending_facts(operator)] == ids
    assert [fact.fact_id for fact in pending_facts(operator, SCOPE)] == ids[:4]
    with pytest.raises(FactPendingError):
        wait_until_effective(operator, ids, 0)
    assert admit(database_url, SIGNER) == 5
    wait_until_effective(operator, ids, 0)
    assert pending_facts(operator) == []
    held = in_effect(database_url)
    for kind in (POLICY, PARTNER, KEY, CERTIFICATE, CONSENT):
        assert held[kind.table] == 1, kind
    assert findings(database_url, SIGNER) == []


def test_the_entry_of_a_fact_says_all_that_finds_and_proves_it(
    database_url: str, operator: Connection
) -> None:
    ids = record_everything(operator)
    admit(database_url, SIGNER)
    found = entries(database_url)
    assert [entry.fact.fact_id for entry in found if entry.fact] == [each.bytes for each in ids]
    stored = rows(
        database_url,
        "SELECT kind, body, actor, record_time, transaction_id::text::bigint, leaf_index"
        " FROM credit.fact ORDER BY number",
    )
    for index, (entry, row) in enumerate(zip(found, stored, strict=True)):
        kind, body, actor, record_time, transaction_id, leaf_index = row
        assert entry.fact is not None
        assert leaf_index == index
        assert (entry.outcome, entry.partner) == (Outcome.RECORDED, actor)
        assert actor == f"operator:{operator.info.user}"
        assert entry.method == f"/creditgateway.facts/{kind}"
        assert (entry.entry_time, entry.fact.transaction_id) == (record_time, transaction_id)
        assert entry.fact.body_digest == sha256(body.encode()).digest()
        assert entry.request_digest == sha256(encode_fact(entry.fact)).digest()
        assert (entry.fact.kind, entry.fact.cause) == (kind, "T-1")


def test_what_stands_against_a_fact_is_said_when_it_is_recorded(
    database_url: str, operator: Connection
) -> None:
    record_everything(operator)
    for admitted in (False, True):
        if admitted:
            admit(database_url, SIGNER)
        with pytest.raises(StoreConflictError):
            record_fact(operator, PARTNER, SCOPE, partner())
        with pytest.raises(StoreConflictError):
            record_fact(operator, KEY, SCOPE, key())
        with pytest.raises(StoreConflictError):
            record_fact(operator, CERTIFICATE, SCOPE, certificate_body("bank-a", "uri", "urn:a"))
        with pytest.raises(StoreConflictError):
            record_fact(operator, CONSENT, CONSENT_SCOPE, consent())
        gone = certificate_body("bank-a", "uri", "urn:b", removed=True)
        with pytest.raises(StoreError):
            record_fact(operator, CERTIFICATE, SCOPE, gone)
        with pytest.raises(StoreError):
            record_fact(operator, CONSENT, "consent:x", consent(partner="bank-z"))
    assert rows(database_url, "SELECT count(*) FROM credit.fact") == [(5,)]


def test_a_partner_changes_only_from_the_state_that_was_seen(
    database_url: str, operator: Connection
) -> None:
    record_everything(operator)
    seen = newest_fact(operator, PARTNER, SCOPE)
    assert seen is not None
    first = record_fact(operator, PARTNER, SCOPE, partner(display_name="Bank B", previous=seen[0]))
    with pytest.raises(StoreConflictError):
        record_fact(operator, PARTNER, SCOPE, partner(display_name="Bank C", previous=seen[0]))
    second = partner(display_name="Bank D", previous=first, suspend_time=START)
    record_fact(operator, PARTNER, SCOPE, second)
    admit(database_url, SIGNER)
    assert rows(database_url, "SELECT display_name, suspend_time FROM credit.partner") == [
        ("Bank D", START)
    ]


def test_a_revocation_is_never_taken_back_nor_put_off(
    database_url: str, operator: Connection
) -> None:
    record_everything(operator)
    admit(database_url, SIGNER)
    later, earlier = START + timedelta(days=2), START + timedelta(days=1)
    for kind, scope, body in ((KEY, SCOPE, key), (CONSENT, CONSENT_SCOPE, consent)):
        record_fact(operator, kind, scope, body(revoke_time=later))
        record_fact(operator, kind, scope, body(revoke_time=earlier))
        for other in (None, later):
            with pytest.raises(StoreConflictError):
                record_fact(operator, kind, scope, body(revoke_time=other))
        changed = body(revoke_time=START, valid_until=START + timedelta(days=99))
        with pytest.raises(StoreConflictError):
            record_fact(operator, kind, scope, changed)
    admit(database_url, SIGNER)
    for table in ("partner_key", "consent"):
        assert rows(database_url, "SELECT revoke_time FROM {table}", table) == [(earlier,)]


def test_a_fact_that_came_too_late_is_rejected_and_gets_no_entry(
    database_url: str, operator: Connection
) -> None:
    for name in ("bank-a", "bank-b"):
        scope = partner_scope(name)
        record_fact(operator, POLICY, scope, policy_body(HASH, CONTENT))
        area = 1 + (name == "bank-b")
        record_fact(operator, PARTNER, scope, partner(name, client_area=area))
    other = partner_scope("bank-b")
    first = record_fact(operator, CERTIFICATE, SCOPE, certificate_body("bank-a", "uri", "urn:a"))
    second = certificate_body("bank-b", "uri", "urn:a")
    with pytest.raises(StoreConflictError):
        record_fact(operator, CERTIFICATE, other, second)
    record_at_once(database_url, CERTIFICATE, [(other, second)])
    late = newest_fact(operator, CERTIFICATE, other)
    assert late is not None
    assert admit(database_url, SIGNER) == 5
    wait_until_effective(operator, [first], 0)
    with pytest.raises(FactRejectedError):
        wait_until_effective(operator, [late[0]], 0)
    assert len(entries(database_url)) == 5
    assert rows(database_url, "SELECT partner_id FROM credit.partner_certificate") == [("bank-a",)]
    assert findings(database_url, SIGNER) == []


def test_each_role_records_only_its_kinds_and_nobody_writes_facts_directly(
    database_url: str,
) -> None:
    with connect(database_url, role=AUDITOR) as auditor, pytest.raises(StorePermissionError):
        record_fact(auditor, POLICY, SCOPE, policy_body(HASH, CONTENT))
    for role in (CONTRIBUTOR, GATEWAY):
        with connect(database_url, role=role) as other, pytest.raises(StorePermissionError):
            record_fact(other, POLICY, SCOPE, policy_body(HASH, CONTENT))
    for role in (OPERATOR, CONTRIBUTOR, AUDITOR):
        with (
            connect(database_url, role=role) as other,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            other.execute("SELECT * FROM credit.apply_pending_facts(1)")
    for role in (OPERATOR, CONTRIBUTOR, GATEWAY, AUDITOR):
        for statement in (
            "INSERT INTO credit.fact DEFAULT VALUES",
            "UPDATE credit.fact SET body = '{}'",
            "DELETE FROM credit.fact",
            "TRUNCATE credit.fact",
        ):
            with (
                connect(database_url, role=role) as other,
                pytest.raises(psycopg.errors.InsufficientPrivilege),
            ):
                other.execute(statement.encode())


def test_the_body_is_kept_in_one_form(database_url: str, operator: Connection) -> None:
    body = policy_body(HASH, CONTENT)
    record_fact(operator, POLICY, SCOPE, dict(reversed(body.items())))
    record_fact(operator, POLICY, SCOPE, body)
    found = rows(database_url, "SELECT DISTINCT body, body_digest FROM credit.fact")
    ((text, digest),) = found
    assert json.loads(text) == body | {"scope": SCOPE}
    assert digest == sha256(text.encode()).digest()


async def test_processes_that_admit_at_once_admit_each_fact_once_and_in_order(
    database_url: str,
) -> None:
    contents = [str(number) for number in range(2 * FACTS_AT_ONCE + 7)]
    digests = [sha256(content.encode()).digest() for content in contents]
    bodies = [policy_body(*one) for one in zip(digests, contents, strict=True)]
    record_at_once(database_url, POLICY, [(SCOPE, body) for body in bodies])

    async def process() -> int:
        count = 0
        async with open_store(database_url, SIGNER) as store, facts_pool(database_url) as pool:
            await store.append([pending(count)])
            while admitted := await append_facts(store, pool, apart=False):
                count += admitted
        return count

    admitted = await asyncio.gather(*(process() for _ in range(3)))
    assert sum(admitted) == len(contents)
    in_order = rows(database_url, "SELECT leaf_index FROM credit.fact ORDER BY number")
    assert in_order == sorted(in_order)
    logged = rows(
        database_url, "SELECT count(*), count(DISTINCT leaf_index) FROM audit.fact_logged"
    )
    assert logged == [(len(contents), len(contents))]
    assert in_effect(database_url)["policy_version"] == len(contents)
    assert findings(database_url, SIGNER) == []
