# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Evidence opens with its own key and entry, unchanged, and not otherwise."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.errors import VerificationError
from gateway.services.log.evidence import EvidenceSealer, evidence_digest, open_evidence, rewrap_key
from gateway.store.log.pending import SealedEvidence
from tests.support.fakes import CountingRandomness
from tests.support.suite.exhaustive import examples

KEK = bytes(range(32))
DIGEST = sha256(b"request").digest()
PLAINTEXT = b"both envelopes"
RANDOMNESS = CountingRandomness()
SEALER = EvidenceSealer("2", KEK, RANDOMNESS)


@examples(30)
@given(st.binary(max_size=300))
def test_what_was_sealed_opens(plaintext: bytes) -> None:
    sealed = SEALER.seal(plaintext, DIGEST)
    assert sealed.kek_id == "2"
    assert open_evidence(KEK, sealed, DIGEST) == plaintext


def test_nothing_of_the_content_is_readable_and_no_two_seals_are_alike() -> None:
    one, two = (SEALER.seal(PLAINTEXT, DIGEST) for _ in range(2))
    assert PLAINTEXT not in one.sealed + one.wrapped_key
    assert not {one.sealed, one.wrapped_key} & {two.sealed, two.wrapped_key}
    assert one.sealed[:12] != two.sealed[:12]
    assert len(one.sealed) == 12 + len(PLAINTEXT) + 16
    assert len(one.wrapped_key) == 12 + 32 + 16


def _flipped(value: bytes, position: int) -> bytes:
    return value[:position] + bytes([value[position] ^ 1]) + value[position + 1 :]


def test_evidence_changed_at_any_byte_does_not_open() -> None:
    good = SEALER.seal(PLAINTEXT, DIGEST)
    changed = [replace(good, sealed=_flipped(good.sealed, i)) for i in range(len(good.sealed))] + [
        replace(good, wrapped_key=_flipped(good.wrapped_key, i))
        for i in range(len(good.wrapped_key))
    ]
    changed += [
        replace(good, sealed=good.sealed[:-1]),
        replace(good, sealed=good.sealed + b"\x00"),
        replace(good, sealed=b""),
        replace(good, wrapped_key=b""),
        replace(good, wrapped_key=good.wrapped_key[:-1]),
    ]
    for evidence in changed:
        with pytest.raises(VerificationError):
            open_evidence(KEK, evidence, DIGEST)


def test_evidence_opens_neither_with_another_key_nor_for_another_entry() -> None:
    good = SEALER.seal(PLAINTEXT, DIGEST)
    other = SEALER.seal(PLAINTEXT, DIGEST)
    for kek, evidence, digest in (
        (bytes(32), good, DIGEST),
        (b"short", good, DIGEST),
        (KEK, good, sha256(b"another request").digest()),
        (KEK, good, b""),
        (KEK, replace(good, wrapped_key=other.wrapped_key), DIGEST),
    ):
        with pytest.raises(VerificationError):
            open_evidence(kek, evidence, digest)


def test_the_digest_survives_a_new_wrapping_but_no_other_change() -> None:
    good = SEALER.seal(PLAINTEXT, DIGEST)
    assert evidence_digest(good) == sha256(good.sealed).digest()
    assert evidence_digest(SealedEvidence("3", b"renewed", good.sealed)) == evidence_digest(good)
    assert evidence_digest(replace(good, sealed=_flipped(good.sealed, 0))) != evidence_digest(good)


def test_a_key_wrapped_anew_opens_with_the_new_key_alone_and_seals_the_same_bytes() -> None:
    new_kek, nonce = bytes(range(32, 64)), RANDOMNESS.token(12)
    old = SEALER.seal(PLAINTEXT, DIGEST)
    new = replace(old, wrapped_key=rewrap_key(KEK, new_kek, old.wrapped_key, DIGEST, nonce))
    assert open_evidence(new_kek, new, DIGEST) == PLAINTEXT
    assert evidence_digest(new) == evidence_digest(old)
    with pytest.raises(VerificationError):
        open_evidence(KEK, new, DIGEST)


def test_a_key_is_not_wrapped_anew_unless_it_opens_for_its_own_entry() -> None:
    wrapped, nonce = SEALER.seal(PLAINTEXT, DIGEST).wrapped_key, bytes(12)
    other = sha256(b"other").digest()
    for kek, key, digest in ((other, wrapped, DIGEST), (KEK, wrapped, other), (KEK, b"", DIGEST)):
        with pytest.raises(VerificationError):
            rewrap_key(kek, other, key, digest, nonce)
