# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Ids under later keys: changed one to one, in their bucket, and given back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.query import Identifier
from gateway.domain.codes import Outcome
from gateway.domain.facts.rekeyed import body_before, rekeyed_body, rekeyed_scope
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.permutation import Permutation
from gateway.domain.people.pseudonyms import Pseudonyms, Rekeying, rekey_check_value
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import account_id, check_value, subject_commitment, subject_id
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.errors import KeyFileError

FIRST, SECOND, THIRD = b"1" * 32, b"2" * 32, b"3" * 32
WHO = Identifier(IdentifierScheme.CN_RESIDENT_ID, synthetic_resident_id(1))
NEVER = Pseudonyms({1: FIRST}, {})
ONCE = Pseudonyms({1: FIRST}, {2: SECOND})
TWICE = Pseudonyms({1: FIRST}, {3: THIRD, 2: SECOND})
IDS = st.binary(min_size=32, max_size=32)


@given(IDS)
def test_every_id_comes_back_and_keeps_its_bucket(value: bytes) -> None:
    for pseudonyms in (NEVER, ONCE, TWICE):
        stored = pseudonyms.current(value)
        assert pseudonyms.first_subject(stored) == value
        assert bucket_of(stored) == bucket_of(value)
        assert pseudonyms.first_account(pseudonyms.kept_hash(value)) == value
    assert len({each.current(value) for each in (NEVER, ONCE, TWICE)}) == 3


def test_a_permutation_of_few_strings_gives_each_of_them_once() -> None:
    short = Permutation(FIRST, "test", length=2)
    everything = [number.to_bytes(2) for number in range(1 << 16)]
    assert sorted(map(short.forward, everything)) == everything
    assert [short.back(short.forward(each)) for each in everything] == everything


def test_each_bit_of_an_id_and_of_the_key_counts_but_for_the_bucket() -> None:
    value = sha256(b"somebody").digest()
    number, made = int.from_bytes(value), ONCE.current(value)
    others = {ONCE.current((number ^ 1 << bit).to_bytes(32)) for bit in range(246)}
    keys = (int.from_bytes(SECOND) ^ 1 << bit for bit in range(0, 256, 8))
    others |= {Pseudonyms({1: FIRST}, {2: key.to_bytes(32)}).current(value) for key in keys}
    assert len(others) == 246 + 32
    for other in others:
        changed = int.from_bytes(made) ^ int.from_bytes(other)
        assert 70 < changed.bit_count() < 176  # of 246, half of them are
        assert changed < 1 << 246


def test_ids_accounts_and_salts_are_changed_in_ways_of_their_own() -> None:
    step = Rekeying(2, SECOND)
    assert step.subjects.forward(FIRST)[2:] != step.hashes.forward(FIRST)[2:]
    assert step.salts.back(step.salts.forward(b"s" * 16)) == b"s" * 16
    with pytest.raises(ValueError, match="32 bytes"):
        step.subjects.forward(b"short")


def test_what_is_written_in_a_released_form_stays() -> None:
    """Once ids are stored, the permutation can never be another one."""
    value = sha256(b"somebody").digest()
    assert ONCE.current(value).hex() == VECTOR["subject"]
    assert ONCE.kept_hash(value).hex() == VECTOR["account"]
    assert Rekeying(2, SECOND).salts.forward(value[:16]).hex() == VECTOR["salt"]


VECTOR: Mapping[str, str] = {
    "subject": "728ddf2a34494159f68dbdbb77b4c51d6510a2f28ccd8864133e1565b59fc21d",
    "account": "2db7c17382843f50fb19587f142e53dba329bf02e57a239e37994bc1098dbb7e",
    "salt": "f18177692297d16b6bec9ad48d25a824",
}


def test_ids_are_those_of_the_newest_key_and_the_logs_names_those_of_the_first() -> None:
    made = subject_id(FIRST, WHO)
    assert NEVER.subject(WHO) == made
    assert TWICE.subject(WHO) == TWICE.current(made) != ONCE.subject(WHO)
    assert TWICE.subject_of_normal(WHO.scheme, WHO.value) == TWICE.subject(WHO)
    assert TWICE.current(ONCE.subject(WHO), 2) == TWICE.subject(WHO)
    assert TWICE.subjects(WHO) == dict.fromkeys((1, 2, 3), TWICE.subject(WHO))
    assert TWICE.first_account(TWICE.account("bank", "A-1")) == account_id(FIRST, "bank", "A-1")
    assert (NEVER.version, ONCE.version, TWICE.version) == (1, 2, 3)
    names = Commitments.of({1: THIRD}, TWICE)
    entry = AuditEntry(None, "", "", Outcome.ANSWERED, b"", b"")  # type: ignore[arg-type]
    names.note(entry, TWICE.subject(WHO))
    assert entry.subject_commitment == subject_commitment(THIRD, made)
    assert names.names(TWICE.subject(WHO), entry.subject_commitment)
    assert Commitments.of({1: THIRD}, NEVER).subjects(made) == names.subjects(TWICE.subject(WHO))


def test_several_pseudonym_keys_are_of_different_people() -> None:
    both = Pseudonyms({1: FIRST, 2: SECOND}, {})
    assert both.subjects(WHO) == {1: subject_id(FIRST, WHO), 2: subject_id(SECOND, WHO)}
    assert both.subject(WHO) == subject_id(SECOND, WHO)


@pytest.mark.parametrize(
    ("keys", "rekeys"),
    [
        ({1: FIRST, 2: SECOND}, {3: THIRD}),
        ({1: FIRST}, {3: THIRD}),
        ({2: FIRST}, {2: SECOND}),
        ({1: FIRST}, {2: SECOND, 4: THIRD}),
    ],
    ids=["two pseudonym keys", "one is missing", "twice", "a gap"],
)
def test_keys_that_do_not_follow_each_other_are_refused(
    keys: dict[int, bytes], rekeys: dict[int, bytes]
) -> None:
    with pytest.raises(KeyFileError, match="rekey keys go with one pseudonym key"):
        Pseudonyms(keys, rekeys)


def test_a_rekey_key_is_not_taken_for_a_pseudonym_key() -> None:
    assert rekey_check_value(FIRST) != check_value(FIRST)


def test_a_body_about_somebody_comes_back_byte_for_byte_and_names_nobody_as_before() -> None:
    step, person, account = Rekeying(2, SECOND), sha256(b"p").hexdigest(), sha256(b"a").hexdigest()
    salt, named = "5a" * 16, sha256(b"whom").hexdigest()
    asked = json.dumps({"subjects": [named], "verb": "subject erase"})
    for body in (
        {"subject_id": person, "salt": salt, "consent_commitment": "ab" * 32},
        {"subject_id": person, "account_id": account, "salt": salt, "dispute": "cd" * 16},
        {"account_id": None, "subject_id": person},
        {"alias": person, "kept": account, "salt": salt, "root": "ef" * 32},
        {"asked": asked, "salt": salt},
        {"scope": f"person:{person}", "salt": salt, "fact_id": "x"},
    ):
        text = json.dumps(body)
        changed = rekeyed_body(text, step)
        assert body_before(changed, step) == text
        assert len(changed) == len(text)
        for secret in (person, account, named, salt):
            assert secret not in changed
        said = json.loads(changed)
        kept = {"consent_commitment", "dispute", "root", "fact_id"}
        assert {name: said[name] for name in kept & body.keys()} == {
            name: body[name] for name in kept & body.keys()
        }
        if "subject_id" in body:
            assert said["subject_id"] == step.subjects.forward(bytes.fromhex(person)).hex()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '"x"', '{"partner": "bank-a", "salt": "%s"}' % ("5a" * 16), "[" * 9999]
)
def test_a_body_about_nobody_stays(text: str) -> None:
    step = Rekeying(2, SECOND)
    assert rekeyed_body(text, step) == text == body_before(text, step)


def test_a_scope_about_somebody_names_the_new_id() -> None:
    step, person = Rekeying(2, SECOND), sha256(b"p")
    new = step.subjects.forward(person.digest()).hex()
    assert rekeyed_scope(f"person:{person.hexdigest()}", step) == f"person:{new}"
    of_consent = f"consent:{person.hexdigest()}:bank-a:{'ab' * 32}"
    assert rekeyed_scope(of_consent, step) == f"consent:{new}:bank-a:{'ab' * 32}"
    for other in ("partner:bank-a", "person:short", f"reminder:bank-a:{person.hexdigest()}"):
        assert rekeyed_scope(other, step) == other
