# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The auditor's fold and the database make the same rows of the same facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from random import Random
from typing import Any

import psycopg
import pytest
from psycopg import sql

from gateway.audit.facts.fold import KEYS, Fold, canonical
from gateway.audit.facts.logged import LoggedFact
from gateway.domain.codes import Purpose
from gateway.domain.facts.bodies import (
    Body,
    adapter_body,
    certificate_body,
    consent_body,
    consent_scope,
    key_body,
    key_check_body,
    partner_adapter_body,
    partner_body,
    partner_scope,
    policy_body,
    pseudonym_key_body,
)
from gateway.domain.facts.kinds import (
    ADAPTER,
    CERTIFICATE,
    CONSENT,
    KEY,
    KEY_CHECK,
    PARTNER,
    PARTNER_ADAPTER,
    POLICY,
    PSEUDONYM_KEY,
    RESTRICTION,
    FactKind,
)
from gateway.domain.facts.people import person_scope, restriction_body
from gateway.errors import StoreError
from gateway.store.connections import GATEWAY, OPERATOR, connect
from gateway.store.facts.recording import Connection, newest_fact, record_fact
from tests.support.facts import admit
from tests.support.suite.exhaustive import first_every_day

START = datetime(2026, 1, 1, tzinfo=UTC)
BANKS = ["bank-a", "bank-b", "bank-c"]
Recorded = tuple[FactKind, str, Body]


def some(*choices: bytes) -> Callable[[Random], bytes]:
    return lambda random: sha256(random.choice(choices)).digest()


def moment(random: Random) -> datetime:
    return START + timedelta(
        seconds=random.randrange(9), microseconds=random.choice([0, 5, 250_000])
    )


MAY_BE_EMPTY = {
    "partner_certificate",
    # Recorded by several operators: test_four_eyes.py, test_record_mutations.py.
    "approval",
    "four_eyes",
    "operator_key",
    "request",
    "request_use",
    # Recorded by calls: tests/integration/disputes/test_histories.py, test_record_mutations.py.
    "dispute",
    # Of the log and of contributions: test_record_mutations.py.
    "correction",
    "correction_notice",
    # Made by the gateway's login and by calls: test_record_mutations.py.
    "reminder",
    "reminder_endpoint",
}


def policy(random: Random, _operator: Connection) -> Recorded:
    content = random.choice(["{}", '{"a":1}', "[]"])
    digest = sha256(content.encode()).digest()
    return POLICY, partner_scope(random.choice(BANKS)), policy_body(digest, content)


def partner(random: Random, operator: Connection) -> Recorded:
    bank = random.choice(BANKS)
    before = newest_fact(operator, PARTNER, partner_scope(bank))
    body = partner_body(
        partner=bank,
        display_name=random.choice(["A", "B \U0001f3e6", 'with "quotes" and \\']),
        adapter=random.choice([None, "canonical", "json-pbc"]),
        policy_hash=sha256(random.choice([b"{}", b"[]"])).digest(),
        contributes=random.random() < 0.5,
        client_area=0,
        suspend_time=random.choice([None, moment(random)]),
        previous=None if before is None or random.random() < 0.1 else before[0],
    )
    return PARTNER, partner_scope(bank), body


def key(random: Random, _operator: Connection) -> Recorded:
    bank, public = random.choice(BANKS), random.choice([b"one", b"two"])
    body = key_body(
        partner=bank,
        keyid=sha256(public).hexdigest(),
        algorithm="ed25519",
        public_key=public,
        valid_from=START,
        valid_until=START + timedelta(days=random.choice([9, 9, 10])),
        revoke_time=random.choice([None, moment(random)]),
    )
    return KEY, partner_scope(bank), body


def certificate(random: Random, _operator: Connection) -> Recorded:
    bank, value = random.choice(BANKS), random.choice(["x", "y"])
    body = certificate_body(bank, "uri", value, removed=random.random() < 0.4)
    return CERTIFICATE, partner_scope(bank), body


def consent(random: Random, _operator: Connection) -> Recorded:
    bank, commitment = random.choice(BANKS), some(b"1", b"2")(random)
    subject = some(b"p", b"q", b"r")(random)
    body = consent_body(
        subject_id=subject,
        partner=bank,
        consent_commitment=commitment,
        purposes=[Purpose.LOAN_APPROVAL],
        valid_from=START,
        valid_until=START + timedelta(days=9),
        revoke_time=random.choice([None, moment(random)]),
    )
    return CONSENT, consent_scope(subject, bank, commitment), body


def pseudonym_key(random: Random, _operator: Connection) -> Recorded:
    version = random.randint(1, 3)
    body = pseudonym_key_body(version, some(b"k", b"k", b"other")(random))
    return PSEUDONYM_KEY, f"pseudonym-key:{version}", body


def key_check(random: Random, _operator: Connection) -> Recorded:
    return KEY_CHECK, "key-check", key_check_body("commitment", some(b"k", b"other")(random))


def adapter(random: Random, _operator: Connection) -> Recorded:
    content = random.choice([b"a = 1", b"b = 2"])
    body = adapter_body(sha256(content).digest(), random.choice(["one", "two"]), content)
    return ADAPTER, "adapter", body


def partner_adapter(random: Random, _operator: Connection) -> Recorded:
    bank, content = random.choice(BANKS), random.choice([b"a = 1", b"b = 2"])
    body = partner_adapter_body(
        bank,
        sha256(content).digest(),
        random.choice(["own", "own", "other"]),
        content,
        revoke_time=random.choice([None, moment(random)]),
    )
    return PARTNER_ADAPTER, partner_scope(bank), body


def restriction(random: Random, _operator: Connection) -> Recorded:
    subject, restriction_id = some(b"p", b"q")(random), random.choice([b"1" * 16, b"2" * 16])
    account = random.choice([None, None, ("bank-a", b"a" * 32)])
    lifted = random.random() < 0.3
    body = restriction_body(subject, restriction_id, account, lifted=lifted)
    return RESTRICTION, person_scope(subject), body


OF_OPERATOR = [policy, partner, partner, key, key, certificate, consent, consent, consent]
OF_OPERATOR += [pseudonym_key, key_check, partner_adapter, restriction]


@pytest.fixture
def connections(database_url: str) -> Iterator[tuple[Connection, Connection]]:
    """An operator's and a gateway's."""
    with (
        connect(database_url, role=OPERATOR) as operator,
        connect(database_url, role=GATEWAY) as gateway,
    ):
        yield operator, gateway


def record(random: Random, operator: Connection, gateway: Connection) -> None:
    """Some fact; many stand against what is there, and are refused."""
    if random.random() < 0.1:
        kind, scope, body = adapter(random, operator)
        record_fact(gateway, kind, scope, body)
        return
    kind, scope, body = random.choice(OF_OPERATOR)(random, operator)
    with suppress(StoreError):
        record_fact(operator, kind, scope, body)


def stored(owner: psycopg.Connection[Any], table: str) -> dict[Any, Any]:
    query = sql.SQL("SELECT to_jsonb(r) FROM {} AS r").format(sql.Identifier("credit", table))
    rows = [canonical(row) for (row,) in owner.execute(query)]
    return {tuple(row[column] for column in KEYS[table]): row for row in rows}


@pytest.mark.parametrize("seed", first_every_day(range(3)))
def test_the_fold_of_any_history_is_what_the_database_holds(
    connections: tuple[Connection, Connection], database_url: str, seed: int
) -> None:
    random = Random(seed)  # noqa: S311 - which facts, no secrets
    admitted = 0
    for _ in range(4):
        for _ in range(60):
            record(random, *connections)
        admitted += admit(database_url)
    fold = Fold()
    with psycopg.connect(database_url) as owner:
        rows = owner.execute(
            "SELECT leaf_index, fact_id::text, kind, body::jsonb, record_time FROM credit.fact"
            " WHERE leaf_index IS NOT NULL ORDER BY leaf_index"
        ).fetchall()
        for row in rows:
            fold.add(LoggedFact(*row))
        assert len(rows) == admitted > 60
        for table in KEYS:
            assert fold.rows[table] == stored(owner, table)
            assert fold.rows[table] or table in MAY_BE_EMPTY, f"{table}: no row"
