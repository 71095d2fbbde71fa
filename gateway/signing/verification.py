# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 3: every signature of a request is checked, then the partner's policy.

The keyid is a hint: it selects among the keys registered for *this* partner and
is never an authority. Validity is checked before cryptography because it is
cheaper; the caller is known by its certificate, so this tells nothing to
strangers.
"""

from __future__ import annotations

from datetime import datetime

from gateway.domain.access.envelope import Envelope
from gateway.domain.access.partner import Partner, PartnerKey, Policy, SignatureRule
from gateway.errors import KeyFileError, Reason, RefusalError, SignatureError
from gateway.signing.algorithms import Verifier, load_verifier


class VerifierCache:
    """Loaded public keys, so that each is parsed once and not once per query.

    Evicting one only costs time: whether a key may be used is decided again for
    every request. For one thread or event loop.
    """

    def __init__(self, max_keys: int = 32768) -> None:
        """Bound the number of keys kept."""
        self._max_keys = max_keys
        self._verifiers: dict[tuple[str, str], Verifier] = {}

    def verifier(self, key: PartnerKey) -> Verifier:
        """The loaded key.

        Raises:
            KeyFileError: what is registered is no such key, or has another
                keyid.
        """
        # The algorithm is part of the name: a row may not lend another row's.
        name = (key.keyid, key.algorithm)
        verifier = self._verifiers.get(name)
        if verifier is None:
            verifier = load_verifier(key.algorithm, key.public_key)
            if verifier.keyid != key.keyid:
                raise KeyFileError("a registered keyid is not that of its public key")
            if len(self._verifiers) >= self._max_keys:
                del self._verifiers[next(iter(self._verifiers))]
            self._verifiers[name] = verifier
        return verifier


def verify_request(
    envelope: Envelope, pae: bytes, partner: Partner, now: datetime, cache: VerifierCache
) -> tuple[str, ...]:
    """Step 3 for one request.

    Args:
        envelope: as received.
        pae: its pre-authentication encoding.
        partner: the one the connection's certificate names.
        now: the moment that counts for the keys' validity.
        cache: loaded keys.

    Returns:
        The verified keyids, in the envelope's order.

    Raises:
        RefusalError: UNKNOWN_KEY, KEY_NOT_YET_VALID, KEY_EXPIRED, KEY_REVOKED,
            INVALID_SIGNATURE or SIGNATURE_POLICY_NOT_MET.
        KeyFileError: a registered key cannot be loaded.
    """
    keys = [usable_key(partner, s.keyid, now) for s in envelope.signatures]
    keyids = tuple(key.keyid for key in keys)
    # Step 3: one signature per key, so that no key counts for two.
    if len(set(keyids)) != len(keyids):
        raise RefusalError(Reason.SIGNATURE_POLICY_NOT_MET)
    # Step 3: every signature must verify; a bad one among good ones refuses.
    for key, signature in zip(keys, envelope.signatures, strict=True):
        try:
            cache.verifier(key).verify(signature.sig, pae)
        except SignatureError:
            raise RefusalError(Reason.INVALID_SIGNATURE) from None
    check_algorithms(partner.policy, {key.algorithm for key in keys})
    return keyids


def usable_key(partner: Partner, keyid: str, now: datetime) -> PartnerKey:
    """Step 3: a key of this partner, not revoked, valid now.

    Raises:
        RefusalError: UNKNOWN_KEY, KEY_NOT_YET_VALID, KEY_EXPIRED or KEY_REVOKED.
    """
    key = partner.keys.get(keyid)
    if key is None:
        raise RefusalError(Reason.UNKNOWN_KEY)
    if key.revoke_time is not None and now >= key.revoke_time:
        raise RefusalError(Reason.KEY_REVOKED)
    if now < key.valid_from:
        raise RefusalError(Reason.KEY_NOT_YET_VALID)
    if now >= key.valid_until:
        raise RefusalError(Reason.KEY_EXPIRED)
    return key


def check_algorithms(policy: Policy, present: set[str]) -> None:
    """Step 3: keys of these algorithms are enough for the policy.

    Default deny: a policy that names no algorithm lets nothing through.

    Raises:
        RefusalError: SIGNATURE_POLICY_NOT_MET.
    """
    wanted = policy.algorithms
    met = (
        wanted <= present
        if policy.signature_rule is SignatureRule.ALL_OF
        else not wanted.isdisjoint(present)
    )
    if not wanted or not met:
        raise RefusalError(Reason.SIGNATURE_POLICY_NOT_MET)
