# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Our Ed25519 against another implementation of RFC 8032, OpenSSL's; and its own vectors."""

from __future__ import annotations

import pickle
import traceback
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from hypothesis import given
from hypothesis import strategies as st

from gateway.errors import SignatureError
from gateway.signing.ed25519 import Ed25519Signer, Ed25519Verifier
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem

# RFC 8032, section 7.1, tests 1 to 3: seed, public key, message, signature.
RFC_8032 = {
    "test 1": (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        (
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        ),
    ),
    "test 2": (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    "test 3": (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
            "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
}
ORDER = 2**252 + 27742317777372353535851937790883648493
SEED = bytes(range(32))


def other_accepts(public_key: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def ours_accepts(public_key: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519Verifier(public_key).verify(signature, message)
    except SignatureError:
        return False
    return True


@pytest.mark.parametrize("name", RFC_8032)
def test_the_standards_own_vectors(name: str) -> None:
    seed, public_key, message, signature = map(bytes.fromhex, RFC_8032[name])
    assert Ed25519Signer(seed).sign(message) == signature
    assert ours_accepts(public_key, signature, message)


@given(seed=st.binary(min_size=32, max_size=32), message=st.binary(max_size=300))
def test_both_make_the_same_signature(seed: bytes, message: bytes) -> None:
    key = Ed25519PrivateKey.from_private_bytes(seed)
    signature = Ed25519Signer(seed).sign(message)
    assert signature == key.sign(message)
    assert ours_accepts(key.public_key().public_bytes_raw(), signature, message)


@given(position=st.integers(0, 32 + 64 + 3), flip=st.integers(1, 255))
def test_nothing_verifies_here_that_does_not_verify_there(position: int, flip: int) -> None:
    key = Ed25519PrivateKey.from_private_bytes(SEED)
    message = b"body"
    whole = bytearray(key.public_key().public_bytes_raw() + key.sign(message) + message)
    whole[position] ^= flip
    parts = bytes(whole[:32]), bytes(whole[32:96]), bytes(whole[96:])
    assert not ours_accepts(*parts)
    assert not other_accepts(*parts)


def test_a_key_of_small_order_signs_nothing() -> None:
    """With the identity as the key, one signature would fit every message."""
    identity = bytes([1]) + bytes(31)
    forged = identity + bytes(32)
    assert other_accepts(identity, forged, b"any message")
    assert not ours_accepts(identity, forged, b"any message")


def test_a_second_form_of_a_signature_does_not_verify() -> None:
    """S + L would verify by the equation alone (RFC 8032, section 5.1.7, step 1)."""
    message = b"body"
    signature = Ed25519Signer(SEED).sign(message)
    larger = int.from_bytes(signature[32:], "little") + ORDER
    public_key = Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw()
    changed = signature[:32] + larger.to_bytes(32, "little")
    assert not ours_accepts(public_key, changed, message)


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="32"):
        Ed25519Signer(bytes(length))
    with pytest.raises(ValueError, match="32"):
        Ed25519Verifier(bytes(length))


@pytest.mark.parametrize("signature", [None, bytearray(64), memoryview(bytes(64)), b"", bytes(63)])
def test_what_is_no_signature_does_not_verify(signature: Any) -> None:
    """Without one the library would look for it in front of the message."""
    message = b"body"
    public_key = Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw()
    assert not ours_accepts(public_key, signature, Ed25519Signer(SEED).sign(message) + message)


def test_a_signer_cannot_be_pickled() -> None:
    signer = PrivateKeySigner(generate_private_key_pem("ed25519"))
    with pytest.raises(TypeError):
        pickle.dumps(signer)


def test_the_key_is_no_local_variable_where_signing_fails() -> None:
    no_bytes: Any = "text"
    with pytest.raises(TypeError) as error:
        Ed25519Signer(SEED).sign(no_bytes)
    inner = error.value.__traceback__ and error.value.__traceback__.tb_next
    told = traceback.TracebackException(TypeError, error.value, inner, capture_locals=True)
    assert repr(SEED)[2:-1] not in "".join(told.format())
