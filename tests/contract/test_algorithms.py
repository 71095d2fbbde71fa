# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every row of the algorithm table keeps the same contract."""

from __future__ import annotations

from functools import cache

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed448, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from gateway.errors import KeyFileError, SignatureError
from gateway.signing.algorithms import ALGORITHMS, keyid_of, load_verifier
from gateway.signing.keys import (
    PrivateKeySigner,
    generate_private_key_pem,
    load_public_key_pem,
    public_key_pem,
)

MESSAGE = b"DSSEv1 1 t 1 p"


@cache
def signer_of(algorithm: str, number: int = 0) -> PrivateKeySigner:
    """One of several keys of an algorithm, made once (RSA takes a while)."""
    assert number in (0, 1)
    return PrivateKeySigner(generate_private_key_pem(algorithm))


@pytest.fixture(params=sorted(ALGORITHMS))
def signer(request: pytest.FixtureRequest) -> PrivateKeySigner:
    return signer_of(str(request.param))


def test_the_table_has_exactly_the_published_names() -> None:
    assert set(ALGORITHMS) == {
        "ed25519",
        "ecdsa-p256-sha256",
        "ecdsa-p384-sha384",
        "rsa-pss-3072-sha256",
        "ml-dsa-65",
    }
    assert all(name == row.name for name, row in ALGORITHMS.items())


@pytest.mark.parametrize("message", [MESSAGE, b"", bytes(100_000)], ids=["some", "empty", "long"])
def test_what_is_signed_verifies(signer: PrivateKeySigner, message: bytes) -> None:
    verifier = load_verifier(signer.algorithm, signer.public_key)
    verifier.verify(signer.sign(message), message)
    assert verifier.keyid == signer.keyid == keyid_of(signer.public_key)
    assert verifier.algorithm == signer.algorithm


@pytest.mark.parametrize("position", [0, 7, -1])
def test_a_changed_byte_of_the_message_does_not_verify(
    signer: PrivateKeySigner, position: int
) -> None:
    changed = bytearray(MESSAGE)
    changed[position] ^= 1
    verifier = load_verifier(signer.algorithm, signer.public_key)
    with pytest.raises(SignatureError):
        verifier.verify(signer.sign(MESSAGE), bytes(changed))


def test_a_changed_byte_of_the_signature_does_not_verify(signer: PrivateKeySigner) -> None:
    verifier = load_verifier(signer.algorithm, signer.public_key)
    signature = signer.sign(MESSAGE)
    for position in range(0, len(signature), max(1, len(signature) // 40)):
        changed = bytearray(signature)
        changed[position] ^= 0x01
        with pytest.raises(SignatureError):
            verifier.verify(bytes(changed), MESSAGE)


@pytest.mark.parametrize("change", ["empty", "truncated", "extended", "zeros"])
def test_a_signature_of_another_length_does_not_verify(
    signer: PrivateKeySigner, change: str
) -> None:
    good = signer.sign(MESSAGE)
    bad = {
        "empty": b"",
        "truncated": good[:-1],
        "extended": good + b"\0",
        "zeros": bytes(len(good)),
    }[change]
    with pytest.raises(SignatureError):
        load_verifier(signer.algorithm, signer.public_key).verify(bad, MESSAGE)


def test_another_key_of_the_same_algorithm_does_not_verify(signer: PrivateKeySigner) -> None:
    other = signer_of(signer.algorithm, 1)
    with pytest.raises(SignatureError):
        load_verifier(signer.algorithm, other.public_key).verify(signer.sign(MESSAGE), MESSAGE)


@pytest.mark.parametrize("algorithm", sorted(ALGORITHMS))
def test_a_key_of_another_algorithm_is_not_loaded(signer: PrivateKeySigner, algorithm: str) -> None:
    if algorithm == signer.algorithm:
        assert load_verifier(algorithm, signer.public_key).keyid == signer.keyid
    else:
        with pytest.raises(KeyFileError):
            load_verifier(algorithm, signer.public_key)


@pytest.mark.parametrize("change", ["empty", "truncated", "extended", "garbage"])
def test_a_public_key_that_is_not_exactly_one_is_not_loaded(
    signer: PrivateKeySigner, change: str
) -> None:
    good = signer.public_key
    bad = {"empty": b"", "truncated": good[:-1], "extended": good + b"\0", "garbage": b"\x30\x00"}
    with pytest.raises(KeyFileError):
        load_verifier(signer.algorithm, bad[change])


def test_public_keys_keep_their_bytes_in_pem(signer: PrivateKeySigner) -> None:
    pem = public_key_pem(signer.public_key)
    assert load_public_key_pem(pem) == (signer.algorithm, signer.public_key)


def test_an_unknown_algorithm_is_refused() -> None:
    with pytest.raises(KeyFileError):
        load_verifier("none", signer_of("ed25519").public_key)
    with pytest.raises(KeyFileError):
        generate_private_key_pem("none")


def _pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed448.Ed448PrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def test_keys_of_other_sizes_and_curves_belong_to_no_row() -> None:
    for key in (
        rsa.generate_private_key(65537, 2048),
        ec.generate_private_key(ec.SECP256K1()),
        ed448.Ed448PrivateKey.generate(),
    ):
        with pytest.raises(KeyFileError):
            PrivateKeySigner(_pem(key))


def test_a_second_encoding_of_a_key_is_refused_because_its_keyid_would_differ() -> None:
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    plain = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    point = key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    # The same SubjectPublicKeyInfo (RFC 5480) around the compressed point.
    compressed = b"\x30\x39" + plain[2:23] + b"\x03\x22\x00" + point
    assert load_verifier("ecdsa-p256-sha256", plain).keyid == keyid_of(plain)
    with pytest.raises(KeyFileError, match="canonical"):
        load_verifier("ecdsa-p256-sha256", compressed)
