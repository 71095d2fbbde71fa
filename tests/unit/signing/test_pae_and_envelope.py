# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is signed: DSSE's encoding, its digest, and envelopes made of it."""

from __future__ import annotations

from hashlib import sha256

from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.domain.access.envelope import PAYLOAD_TYPE, Envelope, Signature
from gateway.signing.algorithms import load_verifier
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.signing.pae import envelope_digest, pre_authentication_encoding

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


def test_the_published_example_of_dsse() -> None:
    pae = pre_authentication_encoding("http://example.com/HelloWorld", b"hello world")
    assert pae == b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"


def test_a_payload_type_counts_in_bytes_and_not_in_characters() -> None:
    assert pre_authentication_encoding("\u00e9\u4fe1", b"x") == (
        b"DSSEv1 5 \xc3\xa9\xe4\xbf\xa1 1 x"
    )


def test_empty_parts_still_have_their_lengths() -> None:
    assert pre_authentication_encoding("", b"") == b"DSSEv1 0  0 "


@settings(deadline=None)
@given(TEXTS, st.binary(max_size=64), TEXTS, st.binary(max_size=64))
def test_different_contents_never_share_an_encoding(
    first_type: str, first: bytes, second_type: str, second: bytes
) -> None:
    same = (first_type, first) == (second_type, second)
    one = pre_authentication_encoding(first_type, first)
    assert (one == pre_authentication_encoding(second_type, second)) is same


def test_a_space_moved_between_type_and_payload_changes_the_encoding() -> None:
    assert pre_authentication_encoding("a 1", b"b") != pre_authentication_encoding("a", b"1 b")


def test_the_digest_is_of_the_encoding_and_not_of_the_signatures() -> None:
    envelope = Envelope(b"p", "t", (Signature(b"s", "k"),))
    assert envelope_digest(envelope) == sha256(b"DSSEv1 1 t 1 p").digest()
    assert envelope_digest(envelope) == envelope_digest(Envelope(b"p", "t", ()))


def test_an_envelope_is_signed_by_every_signer_in_order() -> None:
    signers = [
        PrivateKeySigner(generate_private_key_pem(a)) for a in ("ed25519", "ml-dsa-65", "ed25519")
    ]
    envelope = sign_envelope(b"payload", signers)
    assert (envelope.payload, envelope.payload_type) == (b"payload", PAYLOAD_TYPE)
    assert [s.keyid for s in envelope.signatures] == [s.keyid for s in signers]
    message = pre_authentication_encoding(PAYLOAD_TYPE, b"payload")
    for signature, signer in zip(envelope.signatures, signers, strict=True):
        load_verifier(signer.algorithm, signer.public_key).verify(signature.sig, message)
