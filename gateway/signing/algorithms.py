# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The signature algorithms, one row each; adding one is adding a row.

Ed25519 (RFC 8032), ECDSA with ASN.1 DER signatures (FIPS 186-5; RFC 3279,
section 2.2.3), RSASSA-PSS with MGF1 and a salt as long as the digest (RFC 8017)
and ML-DSA-65 with an empty context (FIPS 204). Which key may be used with which
algorithm is decided here alone: the name comes with the registered key, never
with the message, so no message can choose its own algorithm.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, mldsa, padding, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_public_key,
)

from gateway.errors import KeyFileError, SignatureError
from gateway.signing.ed25519 import Ed25519Signer, Ed25519Verifier
from gateway.signing.weak_keys import (
    PUBLISHED,
    ecdsa_weakness,
    ed25519_weakness,
    ml_dsa_weakness,
    rsa_weakness,
)

_RSA_BITS = 3072
_RSA_EXPONENT = 65537

Sign = Callable[[bytes], bytes]
Verify = Callable[[bytes, bytes], None]
Weakness = Callable[[Any], str | None]


@dataclass(frozen=True, slots=True)
class Algorithm:
    """One row of the table. Keys are objects of the cryptography package.

    Attributes:
        name: what partners, policies and key files call it.
        generate: makes a new private key.
        owns: whether a private or public key is one for this algorithm.
        signing: from a private key to what signs a message with it.
        verifying: from a public key to what checks (signature, message) with it, and
            raises InvalidSignature, ValueError or SignatureError.
        weakness: from a public key to why nobody may be registered with it; None: they may.
    """

    name: str
    generate: Callable[[], Any]
    owns: Callable[[object], bool]
    signing: Callable[[Any], Sign]
    verifying: Callable[[Any], Verify]
    weakness: Weakness


def _ecdsa(name: str, curve: ec.EllipticCurve, digest: hashes.HashAlgorithm) -> Algorithm:
    scheme = ec.ECDSA(digest)
    kinds = (ec.EllipticCurvePrivateKey, ec.EllipticCurvePublicKey)
    return Algorithm(
        name=name,
        generate=lambda: ec.generate_private_key(curve),
        owns=lambda key: isinstance(key, kinds) and key.curve.name == curve.name,
        signing=lambda key: lambda message: bytes(key.sign(message, scheme)),
        verifying=lambda key: lambda signature, message: key.verify(signature, message, scheme),
        weakness=ecdsa_weakness,
    )


def _ed25519() -> Algorithm:
    kinds = (ed25519.Ed25519PrivateKey, ed25519.Ed25519PublicKey)
    return Algorithm(
        name="ed25519",
        generate=ed25519.Ed25519PrivateKey.generate,
        owns=lambda key: isinstance(key, kinds),
        signing=lambda key: Ed25519Signer(key.private_bytes_raw()).sign,
        verifying=lambda key: Ed25519Verifier(key.public_bytes_raw()).verify,
        weakness=ed25519_weakness,
    )


def _ml_dsa_65() -> Algorithm:
    kinds = (mldsa.MLDSA65PrivateKey, mldsa.MLDSA65PublicKey)
    return Algorithm(
        name="ml-dsa-65",
        generate=mldsa.MLDSA65PrivateKey.generate,
        owns=lambda key: isinstance(key, kinds),
        signing=lambda key: key.sign,
        verifying=lambda key: key.verify,
        weakness=ml_dsa_weakness,
    )


def _rsa_pss(name: str, bits: int, digest: hashes.HashAlgorithm) -> Algorithm:
    scheme = padding.PSS(mgf=padding.MGF1(digest), salt_length=digest.digest_size)

    def owns(key: object) -> bool:
        public = key.public_key() if isinstance(key, rsa.RSAPrivateKey) else key
        return (
            isinstance(public, rsa.RSAPublicKey)
            and public.key_size == bits
            and public.public_numbers().e == _RSA_EXPONENT
        )

    return Algorithm(
        name=name,
        generate=lambda: rsa.generate_private_key(_RSA_EXPONENT, bits),
        owns=owns,
        signing=lambda key: lambda message: bytes(key.sign(message, scheme, digest)),
        verifying=lambda key: (
            lambda signature, message: key.verify(signature, message, scheme, digest)
        ),
        weakness=rsa_weakness,
    )


ALGORITHMS: dict[str, Algorithm] = {
    row.name: row
    for row in (
        _ed25519(),
        _ecdsa("ecdsa-p256-sha256", ec.SECP256R1(), hashes.SHA256()),
        _ecdsa("ecdsa-p384-sha384", ec.SECP384R1(), hashes.SHA384()),
        _rsa_pss("rsa-pss-3072-sha256", _RSA_BITS, hashes.SHA256()),
        _ml_dsa_65(),
    )
}


class Verifier:
    """A loaded public key with its algorithm. Immutable and thread-safe."""

    __slots__ = ("_verify", "algorithm", "keyid")

    def __init__(self, row: Algorithm, key: object, public_key: bytes) -> None:
        """Bind a public key to its row; `load_verifier` is the way in."""
        self.keyid = keyid_of(public_key)
        self.algorithm = row.name
        self._verify = row.verifying(key)

    def verify(self, signature: bytes, message: bytes) -> None:
        """Check one signature over one message.

        Raises:
            SignatureError: it does not verify, whatever is wrong with it.
        """
        try:
            self._verify(signature, message)
        except (InvalidSignature, ValueError):
            raise SignatureError("the signature does not verify") from None


def keyid_of(public_key: bytes) -> str:
    """The keyid: lowercase hex SHA-256 of the DER SubjectPublicKeyInfo."""
    return sha256(public_key).hexdigest()


def algorithm_of(key: object) -> Algorithm:
    """The row a private or public key belongs to.

    Raises:
        KeyFileError: a kind, curve or size of key that no row takes.
    """
    for row in ALGORITHMS.values():
        if row.owns(key):
            return row
    raise KeyFileError("a key of a kind that no signature algorithm here uses")


def load_verifier(algorithm: str, public_key: bytes) -> Verifier:
    """Load a public key for one algorithm.

    Args:
        algorithm: name of a row.
        public_key: DER SubjectPublicKeyInfo in its one canonical encoding;
            another encoding of the same key would have another keyid.

    Raises:
        KeyFileError: it is not a key of that algorithm, or no such algorithm.
    """
    row, key = _loaded(algorithm, public_key)
    return Verifier(row, key, public_key)


def check_registrable(algorithm: str, public_key: bytes) -> str:
    """A public key that may stand for an institution; gives its keyid.

    Args:
        algorithm: name of a row.
        public_key: as of `load_verifier`.

    Raises:
        KeyFileError: it is not a key of that algorithm, or anybody could sign for it
            (gateway.signing.weak_keys).
    """
    row, key = _loaded(algorithm, public_key)
    keyid = keyid_of(public_key)
    weakness = "its private half is published" if keyid in PUBLISHED else row.weakness(key)
    if weakness is not None:
        raise KeyFileError(f"the public key would prove nothing: {weakness}")
    return keyid


def _loaded(algorithm: str, public_key: bytes) -> tuple[Algorithm, Any]:
    row = ALGORITHMS.get(algorithm)
    if row is None:
        raise KeyFileError("no such signature algorithm")
    try:
        key = load_der_public_key(public_key)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise KeyFileError("the public key cannot be read") from None
    if not row.owns(key):
        raise KeyFileError(f"the public key is not one for {algorithm}")
    if key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo) != public_key:
        raise KeyFileError("the public key is not in its canonical encoding")
    return row, key
