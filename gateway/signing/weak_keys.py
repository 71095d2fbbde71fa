# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Public keys that prove nothing about who signed, although they can be loaded. Pure.

A registered key stands for one institution. It must not if anybody can sign for it:

| key | refused because |
| --- | --- |
| any | its private half is published (RFC 6979, 8032, 9421, 9500), or made from a pattern |
| Ed25519 | of small or mixed order, not canonical, or not on the curve (RFC 8032, 5.1.3) |
| ECDSA | its private half is a small number; off the curve is refused on loading |
| RSA | n has a small factor, is prime, or has close factors; or CVE-2017-15361 (ROCA) made it |
| ML-DSA | t1 is far from random: with t1 = 0 a signature needs no private key |

Size and exponent of RSA, and the curve, are the row's own (gateway.signing.algorithms).
Each function gives what is wrong, or None.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, mldsa, rsa
from nacl.bindings import crypto_core_ed25519_is_valid_point

PUBLISHED = frozenset(
    {
        # RFC 8032, section 7.1: TEST 1, 2, 3 and 1024.
        "06e3fd8fda29bb60ab59557de61edb0aecdb231134be30e75b455f8e1b792fa9",
        "deb2ded39dc26fce0e6085b6fc34bf6b5941913bbfe2ea614113cff9e004c170",
        "8d39ba50abe50f77b6bb8ae7b6927aff7ffbeba35ad2837c0e51e82bcbcc60d5",
        "e4f982b51ad0bdd87be820b259fe80337ef636e72b9fa7a8867a6949eb610fd6",
        # RFC 6979, appendix A.2.5 (P-256) and A.2.6 (P-384).
        "5a7a78cca4a0f420d9bc62bb669c3c2759e39f723d3ae10dcbe0f0815a07ecd4",
        "2f95601fa82060b909bfc6b979dbd303d34d34e0afb27ea496beac362f242a4b",
        # RFC 9421, appendix B.1.4.
        "34571606cb7a0d71be377e671ddcccae2a169ed7733598214129231cd30c4a3c",
        # RFC 9500, section 2.3: P-256 and P-384.
        "b2b04340cfaee616ec9c2c62d261b208e54bb197498df52e8cadede23ac0ba5e",
        "c4c10105a0be0ed4dd3354428dc38a9bfee64da141ce16e75c94eda272f9dd3a",
    }
)
"""Keyids of keys whose private halves stand in documents that everybody has."""

_PATTERN = "its private half is made from a pattern that anybody can guess"
_SMALL_PRIVATE_KEYS = 64
_FACTORS_TO = 1 << 14
_CLOSE_ROUNDS = 100
_ROCA_PRIMES = 168
_ROCA_GENERATOR = 65537
_T1_BITS = 10
_T1_OFFSET = 32
"""Bytes of rho before t1 in an ML-DSA public key (FIPS 204, algorithm 22)."""
_T1_DISTINCT = 512
"""1,536 random coefficients of 10 bits take about 795 values, with a deviation of 12."""


def ed25519_weakness(key: ed25519.Ed25519PublicKey) -> str | None:
    """Of a key on Ed25519."""
    raw = key.public_bytes_raw()
    if not crypto_core_ed25519_is_valid_point(raw):
        return "it is no point of the main subgroup, in its one encoding"
    return _PATTERN if raw in _ed25519_patterns() else None


def ecdsa_weakness(key: ec.EllipticCurvePublicKey) -> str | None:
    """Of a key on a curve of prime order, where every point that loads has large order."""
    return _PATTERN if key.public_numbers().x in _curve_patterns(key.curve.name) else None


def rsa_weakness(key: rsa.RSAPublicKey) -> str | None:
    """Of a modulus of the size and with the exponent that are asked for."""
    modulus = key.public_numbers().n
    if math.gcd(modulus, _primorial()) != 1:
        return "its modulus has a small factor"
    if pow(2, modulus - 1, modulus) == 1:
        return "its modulus is a prime"
    if _factors_are_close(modulus):
        return "the factors of its modulus are close to each other"
    if all(modulus % prime in powers for prime, powers in _roca()):
        return "it was made with the defect of CVE-2017-15361 (ROCA)"
    return None


def ml_dsa_weakness(key: mldsa.MLDSA65PublicKey) -> str | None:
    """Of a key of ML-DSA-65, whose every encoding is one."""
    raw = key.public_bytes_raw()
    bits = int.from_bytes(raw[_T1_OFFSET:], "little")
    mask = (1 << _T1_BITS) - 1
    count = (len(raw) - _T1_OFFSET) * 8 // _T1_BITS
    if len({bits >> (_T1_BITS * place) & mask for place in range(count)}) < _T1_DISTINCT:
        return "its t1 is far from random"
    return _PATTERN if raw in _ml_dsa_patterns() else None


def _seeds() -> Iterator[bytes]:
    """Private keys of 32 bytes that tests and careless programs take."""
    yield from (bytes([byte]) * 32 for byte in range(256))
    yield bytes(range(32))
    yield bytes(range(1, 33))


@cache
def _ed25519_patterns() -> frozenset[bytes]:
    make = ed25519.Ed25519PrivateKey.from_private_bytes
    return frozenset(make(seed).public_key().public_bytes_raw() for seed in _seeds())


@cache
def _ml_dsa_patterns() -> frozenset[bytes]:
    make = mldsa.MLDSA65PrivateKey.from_seed_bytes
    return frozenset(make(seed).public_key().public_bytes_raw() for seed in _seeds())


@cache
def _curve_patterns(name: str) -> frozenset[int]:
    """The x of public keys; that of the negated private key is the same."""
    curve: ec.EllipticCurve = {"secp256r1": ec.SECP256R1, "secp384r1": ec.SECP384R1}[name]()
    size = curve.key_size // 8
    scalars = {*range(1, _SMALL_PRIVATE_KEYS + 1)}
    scalars |= {int.from_bytes(bytes([byte]) * size, "big") for byte in range(1, 255)}
    return frozenset(
        ec.derive_private_key(scalar, curve).public_key().public_numbers().x for scalar in scalars
    )


def _primes(below: int) -> list[int]:
    """All primes below a number, by the sieve."""
    sieve = bytearray([1]) * below
    for number in range(2, math.isqrt(below) + 1):
        if sieve[number]:
            sieve[number * number :: number] = bytes(len(range(number * number, below, number)))
    return [number for number in range(2, below) if sieve[number]]


@cache
def _primorial() -> int:
    return math.prod(_primes(_FACTORS_TO))


def _factors_are_close(modulus: int) -> bool:
    """Fermat's method finds them within a few rounds; random primes never are."""
    middle = math.isqrt(modulus)
    middle += middle * middle < modulus
    for _ in range(_CLOSE_ROUNDS):
        difference = middle * middle - modulus
        if math.isqrt(difference) ** 2 == difference:
            return True
        middle += 1
    return False


@cache
def _roca() -> tuple[tuple[int, frozenset[int]], ...]:
    """Small primes, and what a modulus of the defective generator leaves by each."""
    rows = []
    for prime in _primes(_ROCA_PRIMES):
        powers, power = set(), 1
        while power not in powers:
            powers.add(power)
            power = power * _ROCA_GENERATOR % prime
        if len(powers) < prime - 1:
            rows.append((prime, frozenset(powers)))
    return tuple(rows)
