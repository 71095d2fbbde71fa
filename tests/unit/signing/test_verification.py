# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 3: which requests count as signed by their partner, to the very moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest

from gateway.domain.access.envelope import QUERY_METHOD, Envelope, Signature
from gateway.domain.access.partner import Partner, PartnerKey, Policy, SignatureRule
from gateway.domain.codes import Purpose, Section
from gateway.errors import KeyFileError, Reason, RefusalError
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.signing.pae import pre_authentication_encoding
from gateway.signing.verification import VerifierCache, verify_request

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TICK = timedelta(microseconds=1)
ED25519 = PrivateKeySigner(generate_private_key_pem("ed25519"))
SECOND_ED25519 = PrivateKeySigner(generate_private_key_pem("ed25519"))
P256 = PrivateKeySigner(generate_private_key_pem("ecdsa-p256-sha256"))
ML_DSA = PrivateKeySigner(generate_private_key_pem("ml-dsa-65"))
STRANGER = PrivateKeySigner(generate_private_key_pem("ed25519"))


def _key(signer: PrivateKeySigner) -> PartnerKey:
    return PartnerKey(
        keyid=signer.keyid,
        algorithm=signer.algorithm,
        public_key=signer.public_key,
        valid_from=NOW - timedelta(days=1),
        valid_until=NOW + timedelta(days=1),
        revoke_time=None,
    )


def _partner(rule: SignatureRule, algorithms: set[str], *keys: PartnerKey) -> Partner:
    policy = Policy(
        methods=frozenset({QUERY_METHOD}),
        purposes=frozenset(Purpose),
        sections=frozenset(Section),
        signature_rule=rule,
        algorithms=frozenset(algorithms),
        max_in_flight=1,
    )
    return Partner(
        partner_id="bank-a",
        display_name="Bank A",
        adapter="canonical",
        policy=policy,
        policy_hash=bytes(32),
        contributes=False,
        keys={key.keyid: key for key in keys},
        certificates=(),
        suspended=False,
    )


ONE = _partner(
    SignatureRule.ONE_OF, {"ed25519"}, _key(ED25519), _key(SECOND_ED25519), _key(P256), _key(ML_DSA)
)
BOTH = _partner(
    SignatureRule.ALL_OF,
    {"ed25519", "ml-dsa-65"},
    _key(ED25519),
    _key(SECOND_ED25519),
    _key(P256),
    _key(ML_DSA),
)


def _verify(envelope: Envelope, partner: Partner) -> tuple[str, ...]:
    pae = pre_authentication_encoding(envelope.payload_type, envelope.payload)
    return verify_request(envelope, pae, partner, NOW, VerifierCache())


def _refusal(envelope: Envelope, partner: Partner) -> Reason:
    with pytest.raises(RefusalError) as refused:
        _verify(envelope, partner)
    return refused.value.reason


def _with_key(**changes: Any) -> Partner:
    return replace(ONE, keys={ED25519.keyid: replace(_key(ED25519), **changes)})


def test_a_good_signature_gives_its_keyid() -> None:
    assert _verify(sign_envelope(b"p", [ED25519]), ONE) == (ED25519.keyid,)


def test_keyids_come_in_the_envelopes_order() -> None:
    envelope = sign_envelope(b"p", [ML_DSA, P256, ED25519])
    assert _verify(envelope, ONE) == (ML_DSA.keyid, P256.keyid, ED25519.keyid)


def test_another_partners_key_is_unknown() -> None:
    assert _refusal(sign_envelope(b"p", [STRANGER]), ONE) is Reason.UNKNOWN_KEY


def test_an_unknown_key_among_good_ones_refuses() -> None:
    assert _refusal(sign_envelope(b"p", [ED25519, STRANGER]), ONE) is Reason.UNKNOWN_KEY


def test_a_strangers_signature_under_a_known_keyid_is_invalid() -> None:
    forged = Signature(sign_envelope(b"p", [STRANGER]).signatures[0].sig, ED25519.keyid)
    envelope = replace(sign_envelope(b"p", [ED25519]), signatures=(forged,))
    assert _refusal(envelope, ONE) is Reason.INVALID_SIGNATURE


def test_a_bad_signature_among_good_ones_refuses() -> None:
    good = sign_envelope(b"p", [ED25519, P256])
    bad = replace(good.signatures[1], sig=good.signatures[1].sig[:-1])
    envelope = replace(good, signatures=(good.signatures[0], bad))
    assert _refusal(envelope, ONE) is Reason.INVALID_SIGNATURE


def test_a_key_may_not_sign_twice() -> None:
    envelope = sign_envelope(b"p", [ED25519, ED25519])
    assert _refusal(envelope, ONE) is Reason.SIGNATURE_POLICY_NOT_MET


def test_a_changed_payload_or_type_is_invalid() -> None:
    envelope = sign_envelope(b"p", [ED25519])
    assert _refusal(replace(envelope, payload=b"q"), ONE) is Reason.INVALID_SIGNATURE
    assert _refusal(replace(envelope, payload_type="t"), ONE) is Reason.INVALID_SIGNATURE


def test_no_signature_meets_no_policy() -> None:
    assert _refusal(sign_envelope(b"p", []), ONE) is Reason.SIGNATURE_POLICY_NOT_MET


@pytest.mark.parametrize("rule", list(SignatureRule))
def test_a_policy_without_algorithms_lets_nothing_through(rule: SignatureRule) -> None:
    partner = _partner(rule, set(), _key(ED25519))
    for signers in ([], [ED25519]):
        assert _refusal(sign_envelope(b"p", signers), partner) is Reason.SIGNATURE_POLICY_NOT_MET


def test_one_of_wants_an_allowed_algorithm() -> None:
    assert _refusal(sign_envelope(b"p", [P256]), ONE) is Reason.SIGNATURE_POLICY_NOT_MET


def test_all_of_wants_one_signature_of_every_algorithm() -> None:
    for signers in ([ED25519], [ML_DSA], [ED25519, SECOND_ED25519], [ED25519, P256]):
        assert _refusal(sign_envelope(b"p", signers), BOTH) is Reason.SIGNATURE_POLICY_NOT_MET
    for signers in ([ED25519, ML_DSA], [ML_DSA, SECOND_ED25519, P256]):
        envelope = sign_envelope(b"p", signers)
        assert _verify(envelope, BOTH) == tuple(signer.keyid for signer in signers)


def test_a_key_counts_from_its_first_moment_on() -> None:
    envelope = sign_envelope(b"p", [ED25519])
    assert _verify(envelope, _with_key(valid_from=NOW))
    assert _refusal(envelope, _with_key(valid_from=NOW + TICK)) is Reason.KEY_NOT_YET_VALID


def test_a_key_has_expired_at_its_end() -> None:
    envelope = sign_envelope(b"p", [ED25519])
    assert _verify(envelope, _with_key(valid_until=NOW + TICK))
    assert _refusal(envelope, _with_key(valid_until=NOW)) is Reason.KEY_EXPIRED


def test_a_key_is_revoked_at_that_moment_and_even_when_expired() -> None:
    envelope = sign_envelope(b"p", [ED25519])
    assert _verify(envelope, _with_key(revoke_time=NOW + TICK))
    assert _refusal(envelope, _with_key(revoke_time=NOW)) is Reason.KEY_REVOKED
    expired = _with_key(revoke_time=NOW - TICK, valid_until=NOW - TICK)
    assert _refusal(envelope, expired) is Reason.KEY_REVOKED


def test_a_registered_key_that_is_not_what_it_says_is_the_operators_to_mend() -> None:
    other_algorithm = replace(_key(ED25519), algorithm="ecdsa-p256-sha256")
    other_keyid = replace(_key(P256), keyid=ED25519.keyid)
    for key in (other_algorithm, other_keyid):
        with pytest.raises(KeyFileError):
            _verify(sign_envelope(b"p", [ED25519]), replace(ONE, keys={key.keyid: key}))


def test_the_cache_loads_a_key_once_and_stays_bounded() -> None:
    cache = VerifierCache(max_keys=2)
    first = cache.verifier(_key(ED25519))
    assert cache.verifier(_key(ED25519)) is first
    for signer in (P256, ML_DSA, SECOND_ED25519):
        assert cache.verifier(_key(signer)).keyid == signer.keyid
    assert len(cache._verifiers) == 2
    assert cache.verifier(_key(ED25519)) is not first


def test_two_keys_of_each_of_ten_thousand_partners_are_loaded_once() -> None:
    # An Ed25519 key's DER form but for its 32 bytes, any of which are a key.
    cache, form = VerifierCache(), bytes.fromhex("302a300506032b6570032100")
    keys = []
    for number in range(20_000):
        public_key = form + sha256(number.to_bytes(4)).digest()
        keyid = sha256(public_key).hexdigest()
        keys.append(PartnerKey(keyid, "ed25519", public_key, NOW, NOW, None))
    loaded = [cache.verifier(key) for key in keys]
    assert all(cache.verifier(key) is one for key, one in zip(keys, loaded, strict=True))
