# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Private keys that were made elsewhere, as objects of a PKCS#11 token.

Both halves get the attributes that a pair made in the token has, so nothing tells them apart
afterwards but CKA_LOCAL and CKA_ALWAYS_SENSITIVE, which say where a key comes from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from gateway.errors import KeyFileError
from gateway.signing.providers.token_keys import CURVE_NAMES, object_id

if TYPE_CHECKING:
    import pkcs11

_OCTET_STRING = 0x04


def import_signer(session: pkcs11.Session, label: str, pem: bytes) -> None:
    """Keeps a private key, and its public half, under a label that no private key has.

    The private half comes last: a pair without it is none, and is made anew.

    Args:
        session: logged in.
        label: of both.
        pem: the private key, unencrypted.

    Raises:
        KeyFileError: no token can have a key of this kind.
    """
    from pkcs11 import Attribute, ObjectClass  # noqa: PLC0415 - only with a token

    private, public = _attributes(load_pem_private_key(pem, password=None), label)
    both = {Attribute.TOKEN: True, Attribute.LABEL: label, Attribute.ID: object_id(label)}
    half = {Attribute.CLASS: ObjectClass.PUBLIC_KEY, Attribute.LABEL: label}
    for left in list(session.get_objects(half)):
        left.destroy()
    session.create_object(
        both | public | {Attribute.CLASS: ObjectClass.PUBLIC_KEY, Attribute.VERIFY: True}
    )
    session.create_object(
        both
        | private
        | {
            Attribute.CLASS: ObjectClass.PRIVATE_KEY,
            Attribute.PRIVATE: True,
            Attribute.SIGN: True,
            Attribute.SENSITIVE: True,
            Attribute.EXTRACTABLE: False,
        }
    )


def _attributes(key: Any, label: str) -> tuple[dict[Any, Any], dict[Any, Any]]:
    """What the private and the public object hold, by PKCS#11's attributes (v3.1, section 6)."""
    from pkcs11 import Attribute, KeyType  # noqa: PLC0415 - only with a token

    if isinstance(key, ed25519.Ed25519PrivateKey):
        kind = {Attribute.KEY_TYPE: KeyType.EC_EDWARDS, Attribute.EC_PARAMS: CURVE_NAMES["ed25519"]}
        seed = key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        point = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        return kind | {Attribute.VALUE: seed}, kind | {Attribute.EC_POINT: _octets(point)}
    if isinstance(key, ec.EllipticCurvePrivateKey) and key.curve.name in CURVE_NAMES:
        kind = {Attribute.KEY_TYPE: KeyType.EC, Attribute.EC_PARAMS: CURVE_NAMES[key.curve.name]}
        number = key.private_numbers().private_value.to_bytes((key.key_size + 7) // 8, "big")
        point = key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return kind | {Attribute.VALUE: number}, kind | {Attribute.EC_POINT: _octets(point)}
    if isinstance(key, rsa.RSAPrivateKey):
        numbers = key.private_numbers()
        public = {
            Attribute.KEY_TYPE: KeyType.RSA,
            Attribute.MODULUS: _integer(numbers.public_numbers.n),
            Attribute.PUBLIC_EXPONENT: _integer(numbers.public_numbers.e),
        }
        private = public | {
            Attribute.PRIVATE_EXPONENT: _integer(numbers.d),
            Attribute.PRIME_1: _integer(numbers.p),
            Attribute.PRIME_2: _integer(numbers.q),
            Attribute.EXPONENT_1: _integer(numbers.dmp1),
            Attribute.EXPONENT_2: _integer(numbers.dmq1),
            Attribute.COEFFICIENT: _integer(numbers.iqmp),
        }
        return private, public
    raise KeyFileError(f"{label}: no token can have a key of this kind")


def _integer(number: int) -> bytes:
    """Big-endian, as PKCS#11 has big integers."""
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _octets(point: bytes) -> bytes:
    """A point in a DER OCTET STRING; every one here is shorter than 128 bytes."""
    return bytes((_OCTET_STRING, len(point))) + point
