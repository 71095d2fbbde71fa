# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Cosignatures verify as made, and in no other form; the log's own stay apart."""

from __future__ import annotations

from base64 import b64decode
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from gateway.errors import (
    ConfigurationError,
    KeyFileError,
    MalformedError,
    SignatureError,
    VerificationError,
)
from gateway.log.checkpoint import Checkpoint
from gateway.log.cosignature import CosignatureSigner, WitnessVerifier, parse_line
from gateway.log.signed_note import split_note
from gateway.log.witness import AddCheckpoint, Verdict, contradict, judge
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from tests.support.log import naive_tree as naive
from tests.support.log.audit_entries import new_log_signer, verifier_of
from tests.support.suite.exhaustive import examples

NAME = "bank-a.example/witness"
TIME = datetime(2026, 11, 2, 9, 30, 0, 999_999, tzinfo=UTC)
LOG = new_log_signer()
NOTE = LOG.sign(5, naive.root(naive.leaves(0, 5)))
TEXT, _ = split_note(NOTE)


def _witness(name: str = NAME) -> CosignatureSigner:
    return CosignatureSigner(name, PrivateKeySigner(generate_private_key_pem("ed25519")))


SIGNER = _witness()
VERIFIER = WitnessVerifier.parse(SIGNER.vkey)
LINE = SIGNER.sign(NOTE, TIME)


def test_a_cosignature_has_exactly_the_form_of_the_standard() -> None:
    name, key_id, encoded = SIGNER.vkey.split("+", 2)
    key = b64decode(encoded)
    assert (name, key[:1], len(key)) == (NAME, b"\x04", 33)
    assert sha256(f"{NAME}\n".encode() + key).digest()[:4].hex() == key_id
    dash, line_name, value = LINE.removesuffix("\n").split(" ")
    raw = b64decode(value)
    assert (dash, line_name, raw[:4].hex(), len(raw)) == ("\u2014", NAME, key_id, 4 + 8 + 64)
    seconds = int.from_bytes(raw[4:12], "big")
    assert seconds == int(TIME.timestamp())
    message = f"cosignature/v1\ntime {seconds}\n{TEXT}".encode()
    Ed25519PublicKey.from_public_bytes(key[1:]).verify(raw[12:], message)


def test_it_is_found_on_the_note_and_says_when_in_whole_seconds() -> None:
    cosigned = NOTE + LINE
    found = VERIFIER.find(cosigned)
    assert found is not None
    assert (found.witness, found.time) == (NAME, TIME.replace(microsecond=0))
    assert verifier_of(LOG).verify(cosigned) == verifier_of(LOG).verify(NOTE)
    assert VERIFIER.find(NOTE) is None
    other = WitnessVerifier.parse(_witness().vkey)
    assert other.find(cosigned) is None


def test_of_several_the_newest_is_found_and_one_wrong_one_refuses_all() -> None:
    later = SIGNER.sign(NOTE, TIME + timedelta(hours=1))
    found = VERIFIER.find(NOTE + later + LINE)
    assert found is not None
    assert found.time == (TIME + timedelta(hours=1)).replace(microsecond=0)
    of_another = SIGNER.sign(LOG.sign(6, bytes(32)), TIME)
    with pytest.raises(SignatureError):
        VERIFIER.find(NOTE + LINE + of_another)


def test_cosigning_a_note_with_cosignatures_signs_the_text_alone() -> None:
    assert SIGNER.sign(NOTE + LINE, TIME) == LINE


def test_a_log_key_cannot_stand_in_for_a_witness_nor_the_other_way_round() -> None:
    key = PrivateKeySigner(generate_private_key_pem("ed25519"))
    witness = CosignatureSigner(LOG.origin, key)
    with pytest.raises(MalformedError):
        WitnessVerifier.parse(LOG.vkey)
    with pytest.raises(SignatureError, match="not signed by the log"):
        verifier_of(LOG).verify(f"{TEXT}\n{witness.sign(NOTE, TIME)}")


@examples(150)
@given(st.integers(0, len(LINE) - 1), st.sampled_from("aZ9+/= \n\u2014\x00\ud800"))
def test_no_line_that_differs_in_a_character_verifies(index: int, character: str) -> None:
    changed = LINE[:index] + character + LINE[index + 1 :]
    if changed == LINE:
        return
    with pytest.raises(VerificationError):
        VERIFIER.verify(TEXT, parse_line(changed))


@pytest.mark.parametrize("name", ["", "two words", "a+b", "line\nbreak", "\ud800"])
def test_a_name_that_no_note_can_hold_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError):
        _witness(name)


def test_only_ed25519_keys_cosign() -> None:
    with pytest.raises(KeyFileError):
        CosignatureSigner(NAME, PrivateKeySigner(generate_private_key_pem("ecdsa-p256-sha256")))


def _checkpoint(size: int, first: int = 0) -> Checkpoint:
    return Checkpoint("log", size, naive.root(naive.leaves(first, first + size)))


@examples(60)
@given(st.integers(1, 40), st.integers(0, 40))
def test_every_honest_step_is_cosigned_and_no_step_back(first: int, more: int) -> None:
    kept, offered = _checkpoint(first), _checkpoint(first + more)
    proof = naive.proof(first, naive.leaves(0, first + more))
    assert judge(kept, offered, first, proof) is Verdict.COSIGN
    assert not contradict(kept, offered)
    fork = _checkpoint(first + more, 1000)
    assert judge(kept, fork, first, proof) in {Verdict.UNPROVEN, Verdict.CONFLICT}
    assert contradict(offered, fork)
    if more:
        assert judge(offered, kept, first + more, proof) is Verdict.MALFORMED
        assert judge(offered, kept, first, proof) is Verdict.CONFLICT


def test_a_request_reads_back_as_it_was_written() -> None:
    request = AddCheckpoint(5, (bytes(32), b"\x01" * 32), NOTE + LINE)
    assert AddCheckpoint.parse(request.render()) == request
    assert AddCheckpoint.parse(AddCheckpoint(0, (), NOTE).render()) == AddCheckpoint(0, (), NOTE)
