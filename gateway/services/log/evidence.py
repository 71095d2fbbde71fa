# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Seals both envelopes of an entry under their own key.

AES-256-GCM with a fresh data key per entry; the data key is wrapped with
AES-256-GCM under the key-encryption key and a random 96-bit nonce (good for
2**32 entries per key-encryption key, NIST SP 800-38D, section 8.3; rotate
before). Both are bound to the entry by its request digest. Destroying the
wrapped key erases the content; the entry's commitments stay.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from gateway.errors import KeyFileError, VerificationError
from gateway.runtime.system import Randomness
from gateway.signing.evidence_months import key_in_use
from gateway.store.log.pending import SealedEvidence

_KEY = 32
_NONCE = NONCE_BYTES = 12
_WRAPPED_KEY = _NONCE + _KEY + 16  # with the tag of AES-GCM


class EvidenceSealer:
    """Seals evidence under one key-encryption key. Thread-safe."""

    def __init__(self, kek_id: str, kek: bytes, randomness: Randomness) -> None:
        """Keep the key-encryption key (32 bytes) and its id."""
        self._kek_id = kek_id
        self._kek = AESGCM(kek)
        self._randomness = randomness

    def seal(self, plaintext: bytes, request_digest: bytes) -> SealedEvidence:
        """Encrypts one serialised Evidence message, bound to its entry."""
        token = self._randomness.token(_KEY + 2 * _NONCE)
        key, nonce, wrap_nonce = token[:_KEY], token[_KEY : _KEY + _NONCE], token[_KEY + _NONCE :]
        return SealedEvidence(
            kek_id=self._kek_id,
            wrapped_key=wrap_nonce + self._kek.encrypt(wrap_nonce, key, request_digest),
            sealed=nonce + AESGCM(key).encrypt(nonce, plaintext, request_digest),
        )


class EvidenceSealers:
    """The sealer of each time, by the names of the keys (gateway.signing.evidence_months).

    For one event loop.
    """

    def __init__(self, keks: Mapping[str, bytes], randomness: Randomness) -> None:
        """Keep the key-encryption keys by id; also those of months to come."""
        self._keks = keks
        self._randomness = randomness
        self._month = (0, 0)
        self._sealer: EvidenceSealer | None = None

    @property
    def names(self) -> Collection[str]:
        """Of the keys."""
        return self._keks.keys()

    def seal_with(self, keks: Mapping[str, bytes]) -> None:
        """From now on these are the key-encryption keys."""
        self._keks = keks
        self._month = (0, 0)

    def sealer(self, time: datetime) -> EvidenceSealer:
        """The one for what is logged at that time (UTC).

        Raises:
            KeyFileError: no key may wrap what is logged at that time.
        """
        month = (time.year, time.month)
        if month != self._month:
            name = key_in_use(self._keks, time)
            sealer = None if name is None else self._sealer_of(name)
            self._month, self._sealer = month, sealer
        if self._sealer is None:
            raise KeyFileError(
                "there is no evidence key for this month: `credit-gateway keys add-evidence`"
            )
        return self._sealer

    def _sealer_of(self, name: str) -> EvidenceSealer:
        return EvidenceSealer(name, self._keks[name], self._randomness)


def open_evidence(kek: bytes, evidence: SealedEvidence, request_digest: bytes) -> bytes:
    """Decrypts evidence; the inverse of `EvidenceSealer.seal`.

    Raises:
        VerificationError: other key, other entry, or changed bytes.
    """
    check_wrapped_key(evidence.wrapped_key)
    if not opens(kek, evidence.wrapped_key, request_digest):
        raise VerificationError(
            f"evidence-{evidence.kek_id}.key does not open this evidence: it is not the key"
            " that was used, or the stored evidence key was changed"
        )
    try:
        wrapped = evidence.wrapped_key
        key = AESGCM(kek).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], request_digest)
        sealed = evidence.sealed
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], request_digest)
    except (InvalidTag, ValueError):
        raise VerificationError("evidence does not open") from None


def check_wrapped_key(wrapped_key: bytes) -> None:
    """What no key-encryption key ever made was changed where it is stored.

    Raises:
        VerificationError: it has not the length of a wrapped key.
    """
    if len(wrapped_key) != _WRAPPED_KEY:
        raise VerificationError(
            f"a stored evidence key was changed in the log's database: it has {len(wrapped_key)}"
            f" bytes and not {_WRAPPED_KEY}. `credit-audit verify` names what else was"
        )


def rewrap_key(
    old_kek: bytes, new_kek: bytes, wrapped_key: bytes, request_digest: bytes, nonce: bytes
) -> bytes:
    """An evidence key wrapped by another key-encryption key; the evidence stays.

    Args:
        old_kek: wrapped it until now, 32 bytes.
        new_kek: wraps it afterwards, 32 bytes.
        wrapped_key: as stored.
        request_digest: of its entry; both wrappings are bound to it.
        nonce: 12 new random bytes.

    Raises:
        VerificationError: the old key-encryption key does not open it.
    """
    try:
        key = AESGCM(old_kek).decrypt(wrapped_key[:_NONCE], wrapped_key[_NONCE:], request_digest)
    except (InvalidTag, ValueError):
        raise VerificationError("an evidence key does not open") from None
    return nonce + AESGCM(new_kek).encrypt(nonce, key, request_digest)


def evidence_digest(evidence: SealedEvidence) -> bytes:
    """What the entry commits to: SHA-256 of the sealed bytes.

    Not of the wrapped key, which a key rotation renews.
    """
    return sha256(evidence.sealed).digest()


def opens(kek: bytes, wrapped_key: bytes, request_digest: bytes) -> bool:
    """Whether a key-encryption key opens the wrapped key of an entry's evidence."""
    try:
        key = AESGCM(kek).decrypt(wrapped_key[:_NONCE], wrapped_key[_NONCE:], request_digest)
    except (InvalidTag, ValueError):
        return False
    return len(key) == _KEY
