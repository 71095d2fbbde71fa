# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Nobody is registered with a key that anybody could sign for, or that is not one."""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import cache
from math import gcd, isqrt, prod

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, mldsa, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from nacl.bindings import crypto_core_ed25519_add

from gateway.errors import KeyFileError
from gateway.signing.algorithms import ALGORITHMS, check_registrable
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem, load_public_key_pem

_ED25519 = bytes.fromhex("302a300506032b6570032100")
_P256 = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d030107034200")
_P = 2**255 - 19
_ORDER_8 = bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")
_BITS = 3072


def _little(number: int) -> bytes:
    return number.to_bytes(32, "little")


SMALL_ORDER = {
    "order-1": _little(1),
    "order-2": _little(_P - 1),
    "order-4": _little(0),
    "order-4-negated": _little(2**255),
    "order-8": _ORDER_8,
    "order-8-negated": _ORDER_8[:-1] + bytes([_ORDER_8[-1] | 0x80]),
    "order-8-other": bytes.fromhex(
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"
    ),
    "order-8-other-negated": bytes.fromhex(
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"
    ),
}
NOT_CANONICAL = {
    "order-1-with-the-sign-of-zero": _little(2**255 + 1),
    "order-2-with-the-sign-of-zero": _little(2**255 + _P - 1),
    "order-4-as-p": _little(_P),
    "order-4-as-p-negated": _little(_P + 2**255),
    "order-1-as-p-plus-1": _little(_P + 1),
    "order-1-as-p-plus-1-negated": _little(_P + 1 + 2**255),
    "y-3-as-p-plus-3": _little(_P + 3),
    "the-largest-y": _little(2**255 - 1),
}


def _good_ed25519() -> bytes:
    return ed25519.Ed25519PrivateKey.generate().public_key().public_bytes_raw()


def _spki(key: ec.EllipticCurvePublicKey | rsa.RSAPublicKey) -> bytes:
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_key_that_was_made_at_random_is_registered(algorithm: str) -> None:
    signer = PrivateKeySigner(generate_private_key_pem(algorithm))
    assert check_registrable(algorithm, signer.public_key) == signer.keyid


@pytest.mark.parametrize("name", SMALL_ORDER | NOT_CANONICAL)
def test_an_ed25519_point_of_small_order_or_another_encoding_is_refused(name: str) -> None:
    raw = (SMALL_ORDER | NOT_CANONICAL)[name]
    with pytest.raises(KeyFileError, match="no point of the main subgroup"):
        check_registrable("ed25519", _ED25519 + raw)


@pytest.mark.parametrize("name", [name for name in SMALL_ORDER if name != "order-1"])
def test_an_ed25519_point_with_a_part_of_small_order_is_refused(name: str) -> None:
    mixed = crypto_core_ed25519_add(_good_ed25519(), SMALL_ORDER[name])
    with pytest.raises(KeyFileError, match="no point of the main subgroup"):
        check_registrable("ed25519", _ED25519 + mixed)


def _on_curve(y: int) -> bool:
    """Whether x² = (y² - 1) / (dy² + 1) has a root (RFC 8032, section 5.1.3)."""
    d = -121665 * pow(121666, -1, _P)
    square = (y * y - 1) * pow(d * y * y + 1, -1, _P) % _P
    return pow(square, (_P - 1) // 2, _P) != _P - 1


def test_a_number_that_is_on_no_point_of_the_curve_is_refused() -> None:
    off = [y for y in range(2, 40) if not _on_curve(y)]
    assert off
    for y in off:
        with pytest.raises(KeyFileError, match="no point of the main subgroup"):
            check_registrable("ed25519", _ED25519 + _little(y))


def _off_curve() -> bytes:
    numbers = ec.generate_private_key(ec.SECP256R1()).public_key().public_numbers()
    y = numbers.y ^ 1
    return _P256 + b"\x04" + numbers.x.to_bytes(32, "big") + y.to_bytes(32, "big")


def _compressed() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    point = key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    return bytes.fromhex("3039301306072a8648ce3d020106082a8648ce3d030107032200") + point


def _infinity() -> bytes:
    return bytes.fromhex("3019301306072a8648ce3d020106082a8648ce3d03010703020000")


def _beyond_the_field() -> bytes:
    return _P256 + b"\x04" + b"\xff" * 64


def _other_curve() -> bytes:
    return _spki(ec.generate_private_key(ec.SECP521R1()).public_key())


@pytest.mark.parametrize(
    "make", [_off_curve, _compressed, _infinity, _beyond_the_field, _other_curve]
)
def test_an_ecdsa_key_off_the_curve_or_in_another_encoding_is_refused(
    make: Callable[[], bytes],
) -> None:
    with pytest.raises(KeyFileError):
        check_registrable("ecdsa-p256-sha256", make())
    body = base64.encodebytes(make()).decode()
    with pytest.raises(KeyFileError):
        load_public_key_pem(
            f"-----BEGIN PUBLIC KEY-----\n{body}-----END PUBLIC KEY-----\n".encode()
        )


@pytest.mark.parametrize(
    ("algorithm", "curve"),
    [("ecdsa-p256-sha256", ec.SECP256R1()), ("ecdsa-p384-sha384", ec.SECP384R1())],
)
@pytest.mark.parametrize("scalar", [1, 2, 64, -1, -64, "11", "a5"])
def test_an_ecdsa_key_whose_private_half_can_be_guessed_is_refused(
    algorithm: str, curve: ec.EllipticCurve, scalar: int | str
) -> None:
    if isinstance(scalar, str):
        private = int(scalar * (curve.key_size // 8), 16)
    else:
        private = scalar % _order(curve)
    key = ec.derive_private_key(private, curve).public_key()
    with pytest.raises(KeyFileError, match="pattern"):
        check_registrable(algorithm, _spki(key))


def _order(curve: ec.EllipticCurve) -> int:
    return {
        "secp256r1": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
        "secp384r1": int(
            "ffffffffffffffffffffffffffffffffffffffffffffffff"
            "c7634d81f4372ddf581a0db248b0a77aecec196accc52973",
            16,
        ),
    }[curve.name]


@pytest.mark.parametrize("seed", [bytes(32), b"\x01" * 32, b"\xff" * 32, bytes(range(32))])
def test_a_key_made_from_a_pattern_is_refused(seed: bytes) -> None:
    signer = ed25519.Ed25519PrivateKey.from_private_bytes(seed).public_key()
    with pytest.raises(KeyFileError, match="pattern"):
        check_registrable("ed25519", _ED25519 + signer.public_bytes_raw())
    lattice = mldsa.MLDSA65PrivateKey.from_seed_bytes(seed).public_key()
    der = lattice.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(KeyFileError, match="pattern"):
        check_registrable("ml-dsa-65", der)


@pytest.mark.parametrize(
    "seed",
    [
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    ],
)
def test_a_key_whose_private_half_is_published_is_refused(seed: str) -> None:
    key = ed25519.Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed)).public_key()
    with pytest.raises(KeyFileError, match="published"):
        check_registrable("ed25519", _ED25519 + key.public_bytes_raw())


def test_the_keys_of_rfc_6979_and_9500_are_refused() -> None:
    published = {
        "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721",
        "e6cb5bdd80aa45ae9c95e8c15476679ffec953c16851e711e743939589c64fc1",
    }
    for private in published:
        key = ec.derive_private_key(int(private, 16), ec.SECP256R1()).public_key()
        with pytest.raises(KeyFileError, match="published"):
            check_registrable("ecdsa-p256-sha256", _spki(key))


def _modulus(number: int, exponent: int = 65537) -> bytes:
    return _spki(rsa.RSAPublicNumbers(exponent, number).public_key())


@cache  # half a second each
def _good_modulus() -> int:
    return rsa.generate_private_key(65537, _BITS).public_key().public_numbers().n


_SMALL_PRIMES = prod(n for n in range(3, 2000) if all(n % d for d in range(2, isqrt(n) + 1)))
"""Their product: most numbers that are no prime have one of them, which is quickly seen."""


def _prime_near(start: int) -> int:
    candidate = start | 1
    while gcd(candidate, _SMALL_PRIMES) != 1 or pow(2, candidate - 1, candidate) != 1:
        candidate += 2
    return candidate


def _close() -> int:
    first = _prime_near(3 << (_BITS // 2 - 2))
    return first * _prime_near(first + 2)


def _roca() -> int:
    """As the defective library made its primes: a power of 65537 modulo small primes."""
    primorial = 1
    for prime in (n for n in range(2, 170) if all(n % d for d in range(2, n))):
        primorial *= prime
    found = []
    for power, start in ((12, 3 << (_BITS // 2 - 2)), (13, 7 << (_BITS // 2 - 3))):
        candidate = start // primorial * primorial + pow(65537, power, primorial)
        while pow(2, candidate - 1, candidate) != 1:
            candidate += primorial
        found.append(candidate)
    return found[0] * found[1]


def _prime() -> int:
    """Of 3,072 bits: group 15 of RFC 3526."""
    bits = 2942 + 64  # of pi, with some to spare
    pi = 16 * _arctangent(5, bits) - 4 * _arctangent(239, bits)
    return 2**3072 - 2**3008 - 1 + 2**64 * ((pi >> 64) + 1690314)


def _arctangent(inverse: int, bits: int) -> int:
    """Of 1 / inverse, in units of 2 ** -bits."""
    term = total = (1 << bits) // inverse
    number, sign = 1, 1
    while term:
        term //= inverse * inverse
        number, sign = number + 2, -sign
        total += sign * (term // number)
    return total


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: _good_modulus() // 6 * 6 + 3, "small factor"),
        (_prime, "is a prime"),
        (_close, "close to each other"),
        (_roca, "ROCA"),
    ],
    ids=["small-factor", "prime", "close-factors", "roca"],
)
def test_an_rsa_modulus_that_is_easily_factored_is_refused(
    make: Callable[[], int], why: str
) -> None:
    modulus = make()
    assert modulus.bit_length() == _BITS
    assert modulus % 2
    with pytest.raises(KeyFileError, match=why):
        check_registrable("rsa-pss-3072-sha256", _modulus(modulus))


@pytest.mark.parametrize("bits", [1024, 2048, 3071, 4096])
def test_an_rsa_key_of_another_size_is_refused(bits: int) -> None:
    key = rsa.generate_private_key(65537, bits).public_key()
    with pytest.raises(KeyFileError, match="not one for"):
        check_registrable("rsa-pss-3072-sha256", _spki(key))


@pytest.mark.parametrize("exponent", [1, 2, 3, 65536, 65539])
def test_an_rsa_key_with_another_exponent_is_refused(exponent: int) -> None:
    der = _modulus(_good_modulus())
    assert der.endswith(bytes.fromhex("0203010001"))
    other = der[:-3] + exponent.to_bytes(3, "big")
    with pytest.raises(KeyFileError):
        check_registrable("rsa-pss-3072-sha256", other)


@pytest.mark.parametrize("t1", [bytes(1920), b"\x01" + bytes(1919), b"\x55" * 1920])
def test_an_ml_dsa_key_whose_t1_is_not_random_is_refused(t1: bytes) -> None:
    key = mldsa.MLDSA65PrivateKey.generate().public_key()
    der = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(KeyFileError, match="t1"):
        check_registrable("ml-dsa-65", der[: -len(t1)] + t1)
