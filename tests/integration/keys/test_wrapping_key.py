# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`keys rotate-wrapping`: another key encrypts the secrets of a token, while a gateway serves."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pkcs11
import pytest
from pkcs11 import Attribute, KeyType, MechanismFlag, ObjectClass
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose
from gateway.errors import KeyFileError
from gateway.signing.keys_in_use import KeysInUse
from gateway.signing.providers import token_wrapping
from gateway.signing.providers.location import key_provider
from gateway.signing.providers.pkcs11_uri import TokenUri
from gateway.signing.providers.rewrapping import rotate_wrapping_key
from gateway.signing.providers.token import token_at
from gateway.signing.providers.token_store import TokenStore
from tests.support.gateway.gateway_process import bank_client, gateway_process
from tests.support.gateway.stack import REFERENCE, Stack, resident
from tests.support.keys.places import DirectoryPlace, EnvironmentPlace, Place
from tests.support.keys.softhsm import PIN, SoftHsm
from tests.support.suite.exhaustive import first_every_day

BODY = build_query(resident(1), Purpose.LOAN_APPROVAL, REFERENCE)
SECRETS = ["commitment", "evidence-0001", "pseudonym-1"]


class KilledError(BaseException):
    """The process ends here: nothing may catch it."""


@pytest.fixture
def token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SoftHsm:
    made = SoftHsm(tmp_path / "token", monkeypatch)
    made.make(["ed25519"])
    return made


def rotate(place: Place, *options: str) -> Result:
    """`credit-gateway keys rotate-wrapping`."""
    return CliRunner().invoke(make_app(), ["keys", "rotate-wrapping", place.location, *options])


def rotated(place: Place, *options: str) -> dict[str, Any]:
    """As `rotate`, which has to succeed; what it prints for programs."""
    result = rotate(place, *options, "--json")
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def whole(place: Place) -> KeysInUse:
    """Its set. Raises KeyFileError."""
    return KeysInUse.of(key_provider(place.location))


def objects(token: SoftHsm, kind: ObjectClass) -> list[tuple[str, bytes]]:
    """Label and value of each; of a key that stays inside, no value."""

    def found(session: pkcs11.Session) -> list[tuple[str, bytes]]:
        """All of them."""
        return [
            (each[Attribute.LABEL], bytes(each[Attribute.VALUE]) if is_data else b"")
            for each in list(session.get_objects({Attribute.CLASS: kind}))
        ]

    is_data = kind is ObjectClass.DATA
    return sorted(token_at(TokenUri.parse(token.location)).run(found))


def wrapping_labels(token: SoftHsm) -> list[str]:
    """Of the keys that encrypt secrets."""
    return [label for label, _ in objects(token, ObjectClass.SECRET_KEY)]


def make_key(token: SoftHsm, label: str, *, extractable: bool = False) -> None:
    """A further AES key in the token."""
    template = {Attribute.SENSITIVE: True, Attribute.EXTRACTABLE: extractable}
    token_at(TokenUri.parse(token.location)).run(
        lambda session: session.generate_key(
            KeyType.AES,
            256,
            store=True,
            label=label,
            capabilities=MechanismFlag.ENCRYPT | MechanismFlag.DECRYPT,
            template=template,
        )
    )


def test_another_key_encrypts_every_secret_and_the_secrets_stay_the_same(token: SoftHsm) -> None:
    before, kept = whole(token), objects(token, ObjectClass.DATA)
    done = rotated(token)
    assert done == {
        "wrapping": "wrapping-2",
        "made": True,
        "renewed": SECRETS,
        "unneeded": ["wrapping"],
        "destroyed": [],
    }
    assert wrapping_labels(token) == ["wrapping", "wrapping-2"]
    removed = rotated(token, "--remove")
    assert (removed["destroyed"], removed["renewed"]) == (["wrapping"], [])
    assert wrapping_labels(token) == ["wrapping-2"]
    # Nothing is left that the old key had encrypted, each secret is there once, and is the same.
    now = objects(token, ObjectClass.DATA)
    assert [label for label, _ in now] == SECRETS
    assert not {value for _, value in kept} & {value for _, value in now}
    assert not whole(token).renews(before)


def test_what_is_made_meanwhile_and_afterwards_is_encrypted_by_the_newest_key(
    token: SoftHsm,
) -> None:
    rotated(token)
    token.put_secret("evidence-0002", b"2" * 32)
    assert rotated(token, "--remove")["renewed"] == []
    token.put_secret("evidence-0003", b"3" * 32)
    assert rotated(token)["wrapping"] == "wrapping-3"
    assert rotated(token, "--remove")["destroyed"] == ["wrapping-2"]
    found = key_provider(token.location).evidence_keys()
    assert (found["0002"], found["0003"]) == (b"2" * 32, b"3" * 32)
    assert wrapping_labels(token) == ["wrapping-3"]


def test_what_had_begun_to_be_kept_under_the_old_key_is_not_lost_with_it(
    token: SoftHsm, monkeypatch: pytest.MonkeyPatch
) -> None:
    rotated(token)
    keys = token_wrapping.wrapping_keys
    with monkeypatch.context() as late:
        # A process that looked for the key before there was a new one.
        late.setattr(token_wrapping, "wrapping_keys", lambda session: {1: keys(session)[1]})
        token.put_secret("evidence-0002", b"2" * 32)
    removed = rotated(token, "--remove")
    assert (removed["renewed"], removed["destroyed"]) == (["evidence-0002"], ["wrapping"])
    assert key_provider(token.location).evidence_keys()["0002"] == b"2" * 32


def test_a_secret_that_comes_under_the_old_key_at_the_last_moment_keeps_that_key(
    token: SoftHsm, monkeypatch: pytest.MonkeyPatch
) -> None:
    rotated(token)
    keys, rewrap = token_wrapping.wrapping_keys, TokenStore.rewrap

    def rewrapping(store: TokenStore, name: str) -> bool:
        """After the last one, another process keeps one more."""
        done = rewrap(store, name)
        if name == SECRETS[-1]:
            with monkeypatch.context() as late:
                late.setattr(token_wrapping, "wrapping_keys", lambda session: {1: keys(session)[1]})
                token.put_secret("evidence-0002", b"2" * 32)
        return done

    with monkeypatch.context() as patch:
        patch.setattr(TokenStore, "rewrap", rewrapping)
        refused = rotate(token, "--remove")
    assert refused.exit_code == 2
    assert "changed meanwhile" in refused.stderr
    assert wrapping_labels(token) == ["wrapping", "wrapping-2"]
    assert rotated(token, "--remove")["destroyed"] == ["wrapping"]
    assert key_provider(token.location).evidence_keys()["0002"] == b"2" * 32


@pytest.mark.parametrize("is_done", first_every_day([False, True]), ids=["before", "after"])
def test_killed_at_any_step_every_secret_can_be_read_and_the_next_run_ends_it(
    token: SoftHsm, monkeypatch: pytest.MonkeyPatch, *, is_done: bool
) -> None:
    before, store, steps = whole(token), TokenStore(token.location), 0

    def dying(work: Callable[..., None], left: list[int]) -> Callable[..., None]:
        """The same, in a process that is killed at one of the steps."""

        def step(*given: Any) -> None:
            """One change of the token."""
            left[0] -= 1
            if left[0] == 0 and not is_done:
                raise KilledError
            work(*given)
            if left[0] == 0:
                raise KilledError

        return step

    def finishes(killed_at: int) -> bool:
        """Whether a change of the key has fewer steps than that."""
        left = [killed_at]
        with monkeypatch.context() as patch:
            for name in ("_make_key", "_create", "_destroy"):
                patch.setattr(token_wrapping, name, dying(getattr(token_wrapping, name), left))
            try:
                rotate_wrapping_key(store, remove=False)
                rotate_wrapping_key(store, remove=True)
            except KilledError:
                return False
            return True

    while not finishes(steps + 1):
        steps += 1
        assert not whole(token).renews(before), steps
        rotate_wrapping_key(store, remove=False)
        rotate_wrapping_key(store, remove=True)
        assert not whole(token).renews(before), steps
        assert len(wrapping_labels(token)) == 1
        assert [label for label, _ in objects(token, ObjectClass.DATA)] == SECRETS
    # A new key, one secret after the other, and the old key's end.
    assert steps == 1 + 2 * len(SECRETS) + 1


@pytest.mark.parametrize("other", [DirectoryPlace, EnvironmentPlace])
def test_a_place_that_is_no_token_is_refused(
    other: Callable[[Path, pytest.MonkeyPatch], Place],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = other(tmp_path, monkeypatch)
    place.make(["ed25519"])
    refused = rotate(place)
    assert refused.exit_code == 2
    assert "only in a PKCS#11 token" in refused.stderr


def test_half_a_set_is_refused_before_a_key_is_made(token: SoftHsm) -> None:
    token.remove("commitment")
    assert rotate(token).exit_code == 2
    assert wrapping_labels(token) == ["wrapping"]


@pytest.mark.parametrize(
    ("label", "extractable", "said"),
    [
        ("wrapping-2", True, "can leave the token"),
        ("wrapping", False, "more than one key wrapping"),
        ("wrapping_2", False, "not the name of a wrapping key"),
        ("wrapping-02", False, "not the name of a wrapping key"),
        ("Wrapping-2", False, "not the name of a wrapping key"),
    ],
)
def test_a_wrapping_key_that_is_none_is_refused_by_name(
    token: SoftHsm, label: str, said: str, *, extractable: bool
) -> None:
    make_key(token, label, extractable=extractable)
    with pytest.raises(KeyFileError, match=said):
        whole(token)
    refused = rotate(token, "--remove")
    assert refused.exit_code == 2
    assert said in refused.stderr
    assert len(objects(token, ObjectClass.DATA)) == len(SECRETS)


def test_two_secrets_under_one_name_are_both_kept_and_named(
    token: SoftHsm, monkeypatch: pytest.MonkeyPatch
) -> None:
    rotated(token)
    keys = token_wrapping.wrapping_keys
    store = TokenStore(token.location)
    with monkeypatch.context() as late:
        late.setattr(token_wrapping, "wrapping_keys", lambda session: {1: keys(session)[1]})
        late.setattr(TokenStore, "_refuse_taken", lambda _store, _name: None)
        store.put_secret("commitment", b"another one." + bytes(20))
    refused = rotate(token, "--remove")
    assert refused.exit_code == 2
    assert "two secrets" in refused.stderr
    assert wrapping_labels(token) == ["wrapping", "wrapping-2"]
    assert len(objects(token, ObjectClass.DATA)) == len(SECRETS) + 1


def test_what_is_printed_says_what_to_do_next_and_shows_no_secret(token: SoftHsm) -> None:
    secrets = [token_secret.hex() for token_secret in _secrets(whole(token))]
    first, second, third = rotate(token), rotate(token), rotate(token, "--remove")
    assert "wrapping-2 made" in first.stdout
    assert "3 secrets encrypted anew" in first.stdout
    assert "--remove" in first.stdout
    assert "0 secrets encrypted anew: all are encrypted by wrapping-2" in second.stdout
    assert "made" not in second.stdout
    assert "wrapping destroyed" in third.stdout
    shown = first.output + second.output + third.output
    assert not any(hidden in shown for hidden in [PIN, *secrets])


def _secrets(keys: KeysInUse) -> list[bytes]:
    return [keys.commitment_key(), *keys.pseudonyms.values(), *keys.evidence.values()]


async def test_a_gateway_serves_while_its_tokens_wrapping_key_changes_and_starts_with_the_new_one(
    token: SoftHsm, database_url: str, tmp_path: Path
) -> None:
    stack = Stack(database_url, tmp_path)
    stack.keys = key_provider(token.location)
    bank = stack.add_bank("bank-a")
    stack.add_consent(bank, resident(1))
    options = ("--keys", token.location, "--workers", "1")
    async with gateway_process(stack, "changing", *options) as process:
        for change in ([], ["--remove"]):
            async with bank_client(stack, bank, process.port) as client:
                assert (await client.query(BODY, QUERY_BODY_TYPE)).receipt
                rotated(token, *change)
                # The keys are read anew, under whichever key they are now.
                os.kill(process.process_id, signal.SIGHUP)
                assert (await client.query(BODY, QUERY_BODY_TYPE)).receipt
    assert wrapping_labels(token) == ["wrapping-2"]
    # A start compares every key with what it made.
    async with (
        gateway_process(stack, "changed", *options) as process,
        bank_client(stack, bank, process.port) as client,
    ):
        assert (await client.query(BODY, QUERY_BODY_TYPE)).receipt
