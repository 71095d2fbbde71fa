# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One suite over every place that the gateway's own keys can be kept in."""

from __future__ import annotations

import pickle
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.domain.months import month_of, month_text
from gateway.errors import ConfigurationError, KeyFileError
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.signing.algorithms import load_verifier
from gateway.signing.envelope import sign_envelope
from gateway.signing.keys_in_use import KeysInUse
from gateway.signing.pae import pre_authentication_encoding
from gateway.signing.providers.location import (
    STORES,
    key_provider,
    key_store,
    writable_key_store,
)
from gateway.signing.providers.making import add_evidence_key_to, add_month_keys_to, create_keys
from tests.support.keys.places import PLACES, Place


@pytest.fixture(params=PLACES, ids=lambda scheme: scheme.rstrip(":") or "directory")
def empty(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    return PLACES[request.param](tmp_path / "place", monkeypatch)


@pytest.fixture
def place(empty: Place) -> Place:
    empty.make(["ed25519", "ecdsa-p256-sha256"])
    return empty


def test_every_place_takes_part() -> None:
    assert PLACES.keys() == {"", *STORES}


def test_a_full_set_gives_every_key(place: Place) -> None:
    keys = key_provider(place.location)
    assert [s.algorithm for s in keys.answer_signers()] == ["ed25519", "ecdsa-p256-sha256"]
    assert keys.log_signer().algorithm == "ed25519"
    version, pseudonym = keys.pseudonym_key()
    key_id, evidence = keys.evidence_key()
    assert (version, key_id) == (1, "0001")
    assert keys.pseudonym_keys() == {1: pseudonym}
    assert keys.evidence_keys() == {"0001": evidence}
    secrets = {pseudonym, evidence, keys.commitment_key()}
    assert {len(secret) for secret in secrets} == {32}
    assert len(secrets) == 3


def test_a_further_commitment_key_makes_from_then_on_and_the_first_stays(place: Place) -> None:
    keys = key_provider(place.location)
    first = keys.commitment_key()
    before = KeysInUse.of(keys)
    place.put_secret("commitment-12", b"c" * 32)
    place.put_secret("commitment-2", b"2" * 32)
    assert keys.commitment_keys() == {1: first, 2: b"2" * 32, 12: b"c" * 32}
    assert keys.commitment_key() == b"c" * 32
    with pytest.raises(KeyFileError, match="take effect with a restart"):
        KeysInUse.of(keys).renews(before)
    place.remove("commitment")
    with pytest.raises(KeyFileError):
        keys.commitment_keys()


def test_what_was_read_once_is_read_again_the_same(place: Place) -> None:
    first, second = (KeysInUse.of(key_provider(place.location)) for _ in range(2))
    assert not second.renews(first)


def test_signatures_of_every_algorithm_verify(place: Place) -> None:
    for number, algorithm in enumerate(sorted(place.algorithms), start=3):
        place.put_signer(f"answer-{number}", algorithm)
    signers = key_provider(place.location).answer_signers()
    assert {signer.algorithm for signer in signers} == place.algorithms
    envelope = sign_envelope(b"payload", signers)
    message = pre_authentication_encoding(envelope.payload_type, envelope.payload)
    for signer, signature in zip(signers, envelope.signatures, strict=True):
        assert signature.keyid == signer.keyid
        load_verifier(signer.algorithm, signer.public_key).verify(signature.sig, message)


def test_checkpoints_verify(place: Place) -> None:
    signer = LogSigner("log.example", key_provider(place.location).log_signer())
    checkpoint = LogVerifier.parse(signer.vkey).verify(signer.sign(7, bytes(32)))
    assert checkpoint.size == 7


@pytest.mark.parametrize(
    "names",
    [
        ("answer-1-ed25519", "answer-2-ecdsa-p256-sha256"),
        ("log",),
        ("pseudonym-1",),
        ("commitment",),
        ("evidence-0001",),
    ],
    ids=lambda names: names[0].partition("-")[0],
)
def test_half_a_set_is_refused_and_the_reason_names_what_is_missing(
    place: Place, names: tuple[str, ...]
) -> None:
    for name in names:
        place.remove(name)
    with pytest.raises(KeyFileError) as refused:
        KeysInUse.of(key_provider(place.location))
    assert names[0].partition("-")[0] in str(refused.value).lower()


def test_nothing_at_all_is_refused(empty: Place) -> None:
    with pytest.raises(KeyFileError):
        KeysInUse.of(key_provider(empty.location))


def test_a_log_key_of_another_algorithm_is_refused(place: Place) -> None:
    place.put_signer("log", "ecdsa-p256-sha256")
    with pytest.raises(KeyFileError, match="has to be an Ed25519 key"):
        key_provider(place.location).log_signer()


@pytest.mark.parametrize("name", ["pseudonym-1", "commitment", "evidence-0001"])
@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_secret_of_another_length_is_refused(place: Place, name: str, length: int) -> None:
    place.put_secret(name, b"s" * length)
    with pytest.raises(KeyFileError):
        KeysInUse.of(key_provider(place.location))


@pytest.mark.parametrize("kind", ["pseudonym", "commitment", "evidence"])
def test_one_secret_under_two_names_is_refused(place: Place, kind: str) -> None:
    for number in (8, 9):
        place.put_secret(f"{kind}-{number}", b"same" * 8)
    with pytest.raises(KeyFileError, match="under another name"):
        KeysInUse.of(key_provider(place.location))


@pytest.mark.parametrize("kind", ["pseudonym", "rekey", "evidence"])
def test_what_only_looks_like_a_secret_is_refused(place: Place, kind: str) -> None:
    place.misspell(kind)
    with pytest.raises(KeyFileError, match="not the name of a"):
        KeysInUse.of(key_provider(place.location))


def test_the_newest_version_and_id_count(place: Place) -> None:
    place.put_secret("pseudonym-9", b"9" * 32)
    place.put_secret("pseudonym-10", b"A" * 32)
    place.put_secret("evidence-0002", b"2" * 32)
    keys = key_provider(place.location)
    assert keys.pseudonym_key() == (10, b"A" * 32)
    assert keys.evidence_key() == ("0002", b"2" * 32)
    assert sorted(keys.evidence_keys()) == ["0001", "0002"]


def test_rekey_keys_are_found_by_version_and_there_need_be_none(place: Place) -> None:
    keys = key_provider(place.location)
    assert keys.rekey_keys() == {}
    place.put_secret("rekey-2", b"r" * 32)
    place.put_secret("rekey-10", b"s" * 32)
    assert keys.rekey_keys() == {2: b"r" * 32, 10: b"s" * 32}
    assert KeysInUse.of(keys).rekey_keys() == keys.rekey_keys()
    assert keys.pseudonym_keys().keys() == {1}


@pytest.mark.usefixtures("one_day")
def test_evidence_keys_by_month_and_their_replacements_are_found(place: Place) -> None:
    this = month_text(month_of(datetime.now(UTC).date()))
    place.put_secret(f"evidence-{this}", b"m" * 32)
    assert key_provider(place.location).evidence_key() == (this, b"m" * 32)
    place.put_secret(f"evidence-{this}.2", b"r" * 32)
    assert key_provider(place.location).evidence_key() == (f"{this}.2", b"r" * 32)


def test_an_answer_key_that_is_added_or_removed_renews_the_keys_in_use(place: Place) -> None:
    keys = key_provider(place.location)
    before = KeysInUse.of(keys)
    place.put_signer("answer-3", "ed25519")
    overlapping = KeysInUse.of(keys)
    assert overlapping.renews(before)
    assert len(overlapping.answer_signers()) == 3
    place.remove("answer-1-ed25519")
    after = KeysInUse.of(keys)
    assert after.renews(overlapping)
    assert [s.keyid for s in after.answers] == [s.keyid for s in overlapping.answers][1:]


def test_a_key_that_may_not_change_while_serving_does_not_renew(place: Place) -> None:
    keys = key_provider(place.location)
    before = KeysInUse.of(keys)
    place.put_secret("commitment", b"c" * 32)
    with pytest.raises(KeyFileError, match="restart"):
        KeysInUse.of(keys).renews(before)


@pytest.mark.usefixtures("one_day")
def test_new_evidence_keys_are_made_where_keys_can_be_made(place: Place) -> None:
    now = datetime.now(UTC)
    if place.location.startswith("env:"):
        with pytest.raises(ConfigurationError, match="only read from the environment"):
            writable_key_store(place.location)
        return
    store = writable_key_store(place.location)
    keys = key_provider(place.location)
    assert add_evidence_key_to(store) == keys.evidence_key()[0] == "0002"
    months = add_month_keys_to(store, 2, now)
    assert months[0] == keys.evidence_key()[0] == f"{now:%Y-%m}"
    assert add_month_keys_to(store, 2, now) == []
    store.remove_secret(f"evidence-{months[1]}")
    assert months[1] not in keys.evidence_keys()
    with pytest.raises(KeyFileError):
        store.remove_secret(f"evidence-{months[1]}")


def test_keys_are_never_made_in_the_place_of_others(place: Place) -> None:
    if place.location.startswith("env:"):
        return
    before = KeysInUse.of(key_provider(place.location))
    with pytest.raises(KeyFileError, match="already holds"):
        create_keys(writable_key_store(place.location))
    assert not KeysInUse.of(key_provider(place.location)).renews(before)


def test_nothing_of_a_key_is_shown(place: Place) -> None:
    keys = key_provider(place.location)
    in_use = KeysInUse.of(keys)
    shown = [repr(each) for each in (keys, key_store(place.location), in_use)]
    shown += [repr(signer) for signer in (*in_use.answers, in_use.log)]
    shown += [str(vars(keys))]
    for name in ("commitment", "log"):
        place.remove(name)
        place.put_secret(name, b"no key, but secret")
    for read in (keys.commitment_key, keys.log_signer):
        try:
            read()
        except KeyFileError as error:
            shown += traceback.format_exception(error)
    secrets = [*place.visible(), *in_use.pseudonyms.values(), in_use.commitment_key()]
    for secret in secrets:
        for form in (secret, secret.hex().encode(), repr(secret).encode()[2:-1]):
            assert all(form not in text.encode() for text in shown)


def test_a_provider_goes_to_another_process_without_its_keys(place: Place) -> None:
    keys = key_provider(place.location)
    sent = pickle.dumps(keys)
    secrets = [keys.commitment_key(), *keys.pseudonym_keys().values(), *place.visible()]
    assert not any(secret in sent for secret in secrets)
    received = pickle.loads(sent)  # noqa: S301 - made above
    assert received.commitment_key() == keys.commitment_key()


def test_a_key_of_a_month_to_come_is_not_used_yet(place: Place) -> None:
    later = datetime.now(UTC) + timedelta(days=62)
    place.put_secret(f"evidence-{later:%Y-%m}", b"l" * 32)
    assert key_provider(place.location).evidence_key()[0] == "0001"
