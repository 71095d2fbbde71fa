# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Private keys of a PKCS#11 token: which algorithms it can have, and how it signs with them.

A row for each algorithm of gateway.signing.algorithms that tokens know. ECDSA signs a
digest that is made here, and gives r and s, which become the ASN.1 form here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256, sha384
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from gateway.errors import KeyFileError, KeyUnavailableError, SignatureError
from gateway.signing.algorithms import algorithm_of, keyid_of, load_verifier
from gateway.signing.providers.token import Token

if TYPE_CHECKING:
    import pkcs11

_ED25519 = (b"\x06\x03\x2b\x65\x70", b"\x13\x0cedwards25519")
_CURVES: dict[bytes, ec.EllipticCurve] = {
    bytes.fromhex("06082a8648ce3d030107"): ec.SECP256R1(),
    bytes.fromhex("06052b81040022"): ec.SECP384R1(),
}
CURVE_NAMES: dict[str, bytes] = {
    "ed25519": _ED25519[1],
    **{curve.name: parameters for parameters, curve in _CURVES.items()},
}
"""What a token calls a curve (CKA_EC_PARAMS), by its name here."""
_RAW_ED25519 = 32
_TRIED = b"credit-gateway: a signature that is thrown away"


@dataclass(frozen=True, slots=True)
class TokenAlgorithm:
    """How a token has a key of one algorithm.

    Attributes:
        make: a new pair of a session, by label and the private key's template.
        sign: a message with a private key.
    """

    make: Callable[[pkcs11.Session, str, dict[Any, Any]], object]
    sign: Callable[[Any, bytes], bytes]


class TokenSigner:
    """A private key that stays in its token; satisfies Signer. Thread-safe."""

    waits = True

    def __init__(self, token: Token, label: str, public_key: bytes, algorithm: str) -> None:
        """Made by `load_token_signer`."""
        self._token = token
        self._label = label
        self._found: tuple[int, Any] = (0, None)
        self.public_key = public_key
        self.algorithm = algorithm
        self.keyid = keyid_of(public_key)

    def sign(self, message: bytes) -> bytes:
        """Signs the message in the token.

        Raises:
            KeyUnavailableError: the token is lost, or has the key no more.
        """
        row = TOKEN_ALGORITHMS[self.algorithm]
        return self._token.run(lambda session: row.sign(self._key(session), message))

    def _key(self, session: pkcs11.Session) -> Any:
        if self._found[0] != self._token.logins:
            self._found = self._token.logins, _one(session, self._label, private=True)
        return self._found[1]


def load_token_signer(token: Token, label: str) -> TokenSigner:
    """A private key of a token, by the label of the pair; it signs once to try it.

    Raises:
        KeyFileError: there is not one such pair, it is of a kind that no algorithm uses, or
            the private key could leave the token.
        KeyUnavailableError: the token cannot be used.
    """

    def load(session: pkcs11.Session) -> bytes:
        """The public key in DER; the private one is checked."""
        check_stays_inside(_one(session, label, private=True), label)
        return _public_key(_one(session, label, private=False), label)

    public_key = token.run(load)
    algorithm = _algorithm(public_key, label)
    signer = TokenSigner(token, label, public_key, algorithm)
    try:
        load_verifier(algorithm, public_key).verify(signer.sign(_TRIED), _TRIED)
    except SignatureError:
        raise KeyFileError(f"{label}: public and private key do not belong together") from None
    return signer


def check_stays_inside(key: Any, label: str) -> None:
    """A key that the token gives to nobody.

    Raises:
        KeyFileError: it can be read or taken out of the token.
    """
    from pkcs11 import Attribute  # noqa: PLC0415 - only with a token

    if key[Attribute.EXTRACTABLE] or not key[Attribute.SENSITIVE]:
        raise KeyFileError(
            f"{label}: this key can leave the token: it has to be CKA_SENSITIVE and not"
            " CKA_EXTRACTABLE, from the day it was made"
        )


def _one(session: pkcs11.Session, label: str, *, private: bool) -> Any:
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415 - only with a token

    kind = ObjectClass.PRIVATE_KEY if private else ObjectClass.PUBLIC_KEY
    found = list(session.get_objects({Attribute.CLASS: kind, Attribute.LABEL: label}))
    if not found:
        what = "private" if private else "public"
        raise KeyUnavailableError(f"the token has no {what} key {label}")
    if len(found) > 1:
        raise KeyFileError(f"{label}: the token has more than one key with this label")
    return found[0]


def _public_key(key: Any, label: str) -> bytes:
    """A public key object as DER SubjectPublicKeyInfo. Raises KeyFileError."""
    from pkcs11 import Attribute, KeyType  # noqa: PLC0415 - only with a token

    loaded: Any = None
    try:
        if key.key_type == KeyType.RSA:
            modulus, exponent = key[Attribute.MODULUS], key[Attribute.PUBLIC_EXPONENT]
            numbers = int.from_bytes(exponent, "big"), int.from_bytes(modulus, "big")
            loaded = rsa.RSAPublicNumbers(*numbers).public_key()
        elif key.key_type in {KeyType.EC, KeyType.EC_EDWARDS}:
            loaded = _on_curve(key[Attribute.EC_PARAMS], key[Attribute.EC_POINT])
    except ValueError:
        loaded = None
    if loaded is None:
        raise KeyFileError(f"{label}: a key of a kind that no signature algorithm here uses")
    der: bytes = loaded.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return der


def _on_curve(parameters: bytes, point: bytes) -> Any:
    """A point of the curve that the parameters name; None: of none here. Raises ValueError."""
    if parameters in _ED25519:
        # As it is, or in the OCTET STRING or BIT STRING of older and newer standards.
        return ed25519.Ed25519PublicKey.from_public_bytes(point[-_RAW_ED25519:])
    curve = _CURVES.get(parameters)
    if curve is None:
        return None
    length = 2 * ((curve.key_size + 7) // 8) + 1
    return ec.EllipticCurvePublicKey.from_encoded_point(curve, point[-length:])


def _algorithm(public_key: bytes, label: str) -> str:
    from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415
        load_der_public_key,
    )

    try:
        return algorithm_of(load_der_public_key(public_key)).name
    except KeyFileError as error:
        raise KeyFileError(f"{label}: {error}") from None


def _ed25519() -> TokenAlgorithm:
    def make(session: pkcs11.Session, label: str, template: dict[Any, Any]) -> object:
        """A pair on edwards25519."""
        from pkcs11 import Attribute, KeyType, Mechanism  # noqa: PLC0415

        parameters = session.create_domain_parameters(
            KeyType.EC_EDWARDS, {Attribute.EC_PARAMS: _ED25519[1]}, local=True
        )
        return parameters.generate_keypair(
            mechanism=Mechanism.EC_EDWARDS_KEY_PAIR_GEN, **_kept(label, template)
        )

    def sign(key: Any, message: bytes) -> bytes:
        """Ed25519, as RFC 8032 has it."""
        from pkcs11 import Mechanism  # noqa: PLC0415

        return bytes(key.sign(message, mechanism=Mechanism.EDDSA))

    return TokenAlgorithm(make, sign)


def _ecdsa(parameters: bytes, digest: Callable[[bytes], Any]) -> TokenAlgorithm:
    def make(session: pkcs11.Session, label: str, template: dict[Any, Any]) -> object:
        """A pair on that curve."""
        from pkcs11 import Attribute, KeyType  # noqa: PLC0415

        domain = session.create_domain_parameters(
            KeyType.EC, {Attribute.EC_PARAMS: parameters}, local=True
        )
        return domain.generate_keypair(**_kept(label, template))

    def sign(key: Any, message: bytes) -> bytes:
        """In ASN.1 DER (RFC 3279, section 2.2.3)."""
        from pkcs11 import Mechanism  # noqa: PLC0415

        both = bytes(key.sign(digest(message).digest(), mechanism=Mechanism.ECDSA))
        half = len(both) // 2
        r, s = (int.from_bytes(part, "big") for part in (both[:half], both[half:]))
        return encode_dss_signature(r, s)

    return TokenAlgorithm(make, sign)


def _rsa_pss(bits: int) -> TokenAlgorithm:
    def make(session: pkcs11.Session, label: str, template: dict[Any, Any]) -> object:
        """A pair with that modulus."""
        from pkcs11 import KeyType  # noqa: PLC0415

        return session.generate_keypair(KeyType.RSA, bits, **_kept(label, template))

    def sign(key: Any, message: bytes) -> bytes:
        """With MGF1 and a salt as long as the digest."""
        from pkcs11 import MGF, Mechanism  # noqa: PLC0415

        parameters = (Mechanism.SHA256, MGF.SHA256, sha256().digest_size)
        return bytes(
            key.sign(message, mechanism=Mechanism.SHA256_RSA_PKCS_PSS, mechanism_param=parameters)
        )

    return TokenAlgorithm(make, sign)


def object_id(label: str) -> bytes:
    """What ties the two halves of a pair to each other (CKA_ID)."""
    return sha256(label.encode()).digest()[:16]


def _kept(label: str, template: dict[Any, Any]) -> dict[str, Any]:
    return {
        "store": True,
        "label": label,
        "id": object_id(label),
        "private_template": template,
    }


_P256, _P384 = _CURVES
TOKEN_ALGORITHMS: dict[str, TokenAlgorithm] = {
    "ed25519": _ed25519(),
    "ecdsa-p256-sha256": _ecdsa(_P256, sha256),
    "ecdsa-p384-sha384": _ecdsa(_P384, sha384),
    "rsa-pss-3072-sha256": _rsa_pss(3072),
}
"""By the names of gateway.signing.algorithms."""
