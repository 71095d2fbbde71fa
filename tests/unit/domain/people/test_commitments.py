# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The newest commitment key names; what earlier ones named is found."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Outcome, Purpose
from gateway.domain.consents.consent import Consent, terms_commitment
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.subject import consent_commitment, subject_commitment

OLD, NEW = b"o" * 32, b"n" * 32
PERSON, OTHER = b"p" * 32, b"q" * 32
BOTH = Commitments.of({1: OLD, 10: NEW, 9: b"m" * 32})
NOW = datetime(2026, 11, 30, tzinfo=UTC)


def test_the_highest_version_makes_and_every_one_finds() -> None:
    assert BOTH.newest == NEW
    first, *_, last = BOTH.subjects(PERSON)
    assert (first, last) == (subject_commitment(NEW, PERSON), subject_commitment(OLD, PERSON))
    assert BOTH.consent("bank-a", "C-1") == consent_commitment(NEW, "bank-a", "C-1")
    assert BOTH.consents("bank-a", "C-1")[-1] == consent_commitment(OLD, "bank-a", "C-1")
    assert BOTH.former_consents("bank-a", "C-1") == BOTH.consents("bank-a", "C-1")[1:]
    assert Commitments.of({1: OLD}).former_consents("bank-a", "C-1") == ()
    assert len(set(BOTH.subjects_of((PERSON, OTHER)))) == 6


def test_a_person_is_named_by_each_key_and_by_no_other() -> None:
    assert all(BOTH.names(PERSON, each) for each in BOTH.subjects(PERSON))
    assert not any(BOTH.names(OTHER, each) for each in BOTH.subjects(PERSON))
    assert not BOTH.names(PERSON, subject_commitment(b"x" * 32, PERSON))


def test_an_entry_names_the_newest_and_keeps_the_others_aside() -> None:
    entry = AuditEntry(NOW, "bank-a", "", Outcome.ANSWERED, b"", b"")
    BOTH.note(entry, PERSON)
    assert (entry.subject_commitment, *entry.former_commitments) == BOTH.subjects(PERSON)
    assert entry == replace(entry, former_commitments=())
    Commitments.of({1: OLD}).note(entry, PERSON)
    assert entry.former_commitments == ()


@pytest.mark.parametrize("key", [OLD, NEW])
def test_a_consent_that_any_of_the_keys_bound_is_one(key: bytes) -> None:
    consent = Consent(frozenset({Purpose.LOAN_APPROVAL}), NOW, NOW, None, subject_id=PERSON)
    bound = replace(
        consent, terms_commitment=terms_commitment(key, PERSON, b"r" * 32, consent.granted)
    )
    assert BOTH.made(bound, b"r" * 32)
    assert not BOTH.made(replace(bound, subject_id=OTHER), b"r" * 32)
    assert not Commitments.of({1: b"x" * 32}).made(bound, b"r" * 32)
