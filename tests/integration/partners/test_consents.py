# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents are registered once, for known partners, and stay revoked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

import psycopg
import pytest
from psycopg.rows import TupleRow

from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.codes import Purpose
from gateway.domain.consents.consent import Granted, terms_commitment
from gateway.domain.people.commitments import Commitments
from gateway.errors import StoreConflictError, StoreError
from gateway.store.admin.consents import add_consent, revoke_consent
from gateway.store.admin.partners import NewPartner, add_partner
from gateway.store.connections import OPERATOR, connect
from tests.support.facts import admit
from tests.support.fakes import SettableClock

SUBJECT = b"s" * 32
COMMITMENT = b"c" * 32
NO_POLICY = Policy(frozenset(), frozenset(), frozenset(), SignatureRule.ONE_OF, frozenset(), 1)
ROWS = (
    "SELECT subject_id, partner_id, consent_commitment, purposes, valid_from, valid_until,"
    " revoke_time FROM credit.consent ORDER BY 1, 2, 3"
)


KEY = b"k" * 32


def add(  # noqa: PLR0913, PLR0917 - a consent's six facts
    operator: psycopg.Connection[TupleRow],
    subject: bytes,
    partner_id: str,
    commitment: bytes,
    purposes: Iterable[Purpose],
    start: datetime,
    end: datetime,
) -> None:
    """Registers a consent without terms."""
    granted = Granted(frozenset(purposes), start, end)
    add_consent(operator, subject, partner_id, commitment, granted, names=Commitments.of({1: KEY}))


@pytest.fixture
def operator(database_url: str) -> Iterator[psycopg.Connection[TupleRow]]:
    with connect(database_url, role=OPERATOR) as connection:
        add_partner(connection, NewPartner("bank-a", "A", None, NO_POLICY, False, ()))  # noqa: FBT003 - contributes
        admit(database_url)
        yield connection


def test_a_consent_is_stored_as_given_and_only_once(
    operator: psycopg.Connection[TupleRow], database_url: str, clock: SettableClock
) -> None:
    start, end = clock.now(), clock.now() + timedelta(days=30)
    purposes = [Purpose.CARD_APPROVAL, Purpose.LOAN_APPROVAL, Purpose.CARD_APPROVAL]
    add(operator, SUBJECT, "bank-a", COMMITMENT, purposes, start, end)
    stored = [(SUBJECT, "bank-a", COMMITMENT, [2, 3], start, end, None)]
    for rows in ([], stored):
        assert operator.execute(ROWS).fetchall() == rows
        with pytest.raises(StoreConflictError):
            add(operator, SUBJECT, "bank-a", COMMITMENT, [Purpose.CREDIT_CHECK], start, end)
        admit(database_url)
    assert operator.execute(ROWS).fetchall() == stored


def test_a_consent_for_nobody_or_for_no_time_is_refused(
    operator: psycopg.Connection[TupleRow], database_url: str, clock: SettableClock
) -> None:
    start, end = clock.now(), clock.now() + timedelta(days=30)
    with pytest.raises(StoreError, match="no such partner"):
        add(operator, SUBJECT, "bank-x", COMMITMENT, [Purpose.CREDIT_CHECK], start, end)
    with pytest.raises(StoreError):
        add(operator, SUBJECT, "bank-a", COMMITMENT, [Purpose.CREDIT_CHECK], end, start)
    with pytest.raises(StoreError):
        add(operator, b"short", "bank-a", COMMITMENT, [Purpose.CREDIT_CHECK], start, end)
    assert admit(database_url) == 0
    assert operator.execute(ROWS).fetchall() == []


def test_a_revocation_concerns_one_consent_and_is_never_moved_to_later(
    operator: psycopg.Connection[TupleRow], database_url: str, clock: SettableClock
) -> None:
    start, end = clock.now(), clock.now() + timedelta(days=30)
    other = b"d" * 32
    for commitment in (COMMITMENT, other):
        add(operator, SUBJECT, "bank-a", commitment, [Purpose.CREDIT_CHECK], start, end)
    revoke_consent(operator, SUBJECT, "bank-a", COMMITMENT, start)
    revoke_consent(operator, SUBJECT, "bank-a", COMMITMENT, end)
    admit(database_url)
    revoke_consent(operator, SUBJECT, "bank-a", COMMITMENT, end)
    assert admit(database_url) == 0
    rows = operator.execute(ROWS).fetchall()
    assert [(row[2], row[6]) for row in rows] == [(COMMITMENT, start), (other, None)]


@pytest.mark.parametrize(
    ("subject", "partner_id", "commitment"),
    [
        (b"x" * 32, "bank-a", COMMITMENT),
        (SUBJECT, "bank-b", COMMITMENT),
        (SUBJECT, "bank-a", b"x" * 32),
    ],
)
def test_revoking_what_is_not_there_is_an_error(  # noqa: PLR0913, PLR0917 - three of them cases
    operator: psycopg.Connection[TupleRow],
    database_url: str,
    clock: SettableClock,
    subject: bytes,
    partner_id: str,
    commitment: bytes,
) -> None:
    start, end = clock.now(), clock.now() + timedelta(days=30)
    add(operator, SUBJECT, "bank-a", COMMITMENT, [Purpose.CREDIT_CHECK], start, end)
    for _ in ("pending", "effective"):
        with pytest.raises(StoreError, match="no such consent"):
            revoke_consent(operator, subject, partner_id, commitment, start)
        admit(database_url)
    assert [row[6] for row in operator.execute(ROWS)] == [None]


def test_what_the_operator_adds_is_bound_to_its_person_and_to_what_was_agreed(
    operator: psycopg.Connection[TupleRow], database_url: str, clock: SettableClock
) -> None:
    start, end = clock.now(), clock.now() + timedelta(days=30)
    add(operator, SUBJECT, "bank-a", COMMITMENT, [Purpose.CREDIT_CHECK], start, end)
    admit(database_url)
    granted = Granted(frozenset({Purpose.CREDIT_CHECK}), start, end)
    bound = terms_commitment(KEY, SUBJECT, COMMITMENT, granted)
    said = operator.execute("SELECT terms_commitment, granted_subject_id FROM credit.consent")
    assert said.fetchall() == [(bound, SUBJECT)]
