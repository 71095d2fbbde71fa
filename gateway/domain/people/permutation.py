# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A keyed permutation of byte strings of one length: what a new key makes of pseudonyms.

A balanced Feistel network over HMAC-SHA-256 (Luby and Rackoff, "How to construct pseudorandom
permutations from pseudorandom functions", 1988). Who lacks the key can tell it from no random
permutation, in either direction: with four rounds as long as far fewer than 2^(h/2) strings are
made, where h is the length of a half in bits, and with more rounds up to about 2^h (Patarin,
"Security of random Feistel schemes with 5 or more rounds", 2004).

The leading bits can be left as they are; then the rest depends on them, too. Nothing is added:
what comes out is as long as what went in, so it goes wherever that stood.
"""

from __future__ import annotations

from gateway.domain.keyed_hash import keyed_hash


class Permutation:
    """One permutation, and its inverse. Its representation shows no key."""

    __slots__ = ("_digest_bytes", "_half", "_kept", "_key", "_length", "_mask", "_rounds")

    def __init__(
        self, key: bytes, name: str, *, length: int = 32, kept_bits: int = 0, rounds: int = 4
    ) -> None:
        """Set it up.

        Args:
            key: 32 bytes.
            name: of what is permuted; under another name the same key gives another permutation.
            length: of every string, in bytes; at most 32.
            kept_bits: how many of the first bits stay as they are, at most 16; an even number.
            rounds: at least four.
        """
        half = (8 * length - kept_bits) // 2
        self._key = keyed_hash(key, f"rekey\0{name}".encode())
        self._length, self._half, self._mask = length, half, (1 << half) - 1
        self._kept, self._rounds = 2 * half, range(rounds)
        self._digest_bytes = (half + 7) // 8

    def forward(self, value: bytes) -> bytes:
        """What the key makes of a string."""
        kept, left, right = self._split(value)
        for number in self._rounds:
            left, right = right, left ^ self._round(number, kept, right)
        return self._joined(kept, left, right)

    def back(self, value: bytes) -> bytes:
        """What that was made of."""
        kept, left, right = self._split(value)
        for number in reversed(self._rounds):
            left, right = right ^ self._round(number, kept, left), left
        return self._joined(kept, left, right)

    def _split(self, value: bytes) -> tuple[int, int, int]:
        """The bits that are kept, and both halves. Raises ValueError: of another length."""
        if len(value) != self._length:
            raise ValueError(f"not {self._length} bytes")
        whole = int.from_bytes(value)
        return whole >> self._kept, whole >> self._half & self._mask, whole & self._mask

    def _joined(self, kept: int, left: int, right: int) -> bytes:
        return (kept << self._kept | left << self._half | right).to_bytes(self._length)

    def _round(self, number: int, kept: int, half: int) -> int:
        said = bytes((number,)) + kept.to_bytes(2) + half.to_bytes(self._digest_bytes)
        return int.from_bytes(keyed_hash(self._key, said)[: self._digest_bytes]) & self._mask
