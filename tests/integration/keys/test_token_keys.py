# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a PKCS#11 token has to promise, and what becomes of it when it is lost."""

from __future__ import annotations

from pathlib import Path

import pkcs11
import pytest
from pkcs11 import Attribute, ObjectClass
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.errors import ConfigurationError, KeyFileError, KeyUnavailableError
from gateway.signing.keys_in_use import KeysInUse
from gateway.signing.providers import token as tokens
from gateway.signing.providers.location import key_provider
from gateway.signing.providers.pkcs11_uri import PIN_VARIABLE, TokenUri
from gateway.signing.providers.token import Token, token_at
from tests.support.keys.softhsm import PIN, SoftHsm

ORIGIN = "gateway.example"


@pytest.fixture
def token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SoftHsm:
    # Nobody waits in these tests.
    monkeypatch.setattr(tokens, "_AGAIN_AFTER_S", 0.0)
    made = SoftHsm(tmp_path / "token", monkeypatch)
    made.make(["ed25519"])
    return made


def _login(token: SoftHsm) -> Token:
    return token_at(TokenUri.parse(token.location))


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(make_app(), ["keys", *arguments])


def test_no_private_key_and_no_wrapping_key_can_be_read_or_taken_out(token: SoftHsm) -> None:
    def tried(session: pkcs11.Session) -> list[str]:
        """Every key that is not public."""
        labels = []
        for kind in (ObjectClass.PRIVATE_KEY, ObjectClass.SECRET_KEY):
            for key in list(session.get_objects({Attribute.CLASS: kind})):
                assert key[Attribute.SENSITIVE]
                assert not key[Attribute.EXTRACTABLE]
                with pytest.raises(pkcs11.AttributeSensitive):
                    key[Attribute.VALUE]
                labels.append(key[Attribute.LABEL])
        return labels

    assert sorted(_login(token).run(tried)) == ["answer-1-ed25519", "log", "wrapping"]


@pytest.mark.parametrize("name", ["log", "answer-1-ed25519"])
def test_a_private_key_that_could_leave_the_token_is_refused(token: SoftHsm, name: str) -> None:
    token.put_signer(name, "ed25519", extractable=True)
    with pytest.raises(KeyFileError, match="can leave the token"):
        KeysInUse.of(key_provider(token.location))


def test_secrets_are_kept_encrypted_and_each_under_its_own_name(token: SoftHsm) -> None:
    keys = key_provider(token.location)
    secrets = [keys.commitment_key(), *keys.pseudonym_keys().values()]

    def changed(session: pkcs11.Session) -> None:
        """The commitment key gets what the pseudonym key has."""
        data = {
            found[Attribute.LABEL]: found
            for found in list(session.get_objects({Attribute.CLASS: ObjectClass.DATA}))
        }
        kept = {label: bytes(found[Attribute.VALUE]) for label, found in data.items()}
        assert not any(secret in value for secret in secrets for value in kept.values())
        data["commitment"].destroy()
        session.create_object(
            {
                Attribute.CLASS: ObjectClass.DATA,
                Attribute.TOKEN: True,
                Attribute.LABEL: "commitment",
                Attribute.VALUE: kept["pseudonym-1"],
            }
        )

    _login(token).run(changed)
    with pytest.raises(KeyFileError, match="commitment"):
        keys.commitment_key()


def test_a_token_that_was_pulled_out_signs_again_once_it_is_back(token: SoftHsm) -> None:
    signer = key_provider(token.location).log_signer()
    token.pull_out()
    for _ in range(2):
        with pytest.raises(KeyUnavailableError):
            signer.sign(b"message")
    token.put_back()
    assert len(signer.sign(b"message")) == 64


def test_a_token_that_was_logged_out_is_logged_in_to_again(token: SoftHsm) -> None:
    signer = key_provider(token.location).log_signer()
    _login(token).run(lambda session: session.close())
    assert len(signer.sign(b"message")) == 64


def test_a_wrong_pin_is_tried_once_so_that_the_token_does_not_lock_itself(
    token: SoftHsm, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = Token(TokenUri.parse(token.location))
    _login(token).run(lambda session: session.close())
    monkeypatch.setenv(PIN_VARIABLE, "11111111")
    with pytest.raises(KeyUnavailableError, match="PinIncorrect"):
        login.run(lambda _: None)
    for _ in range(20):
        with pytest.raises(KeyUnavailableError, match="not tried again") as refused:
            login.run(lambda _: None)
        assert "11111111" not in str(refused.value)
    monkeypatch.setenv(PIN_VARIABLE, PIN)
    login.run(lambda _: None)


def test_a_library_that_is_none_is_named_as_the_cause(token: SoftHsm) -> None:
    with pytest.raises(ConfigurationError, match="library cannot be loaded"):
        key_provider("pkcs11:token=a?module-path=/etc/passwd").log_signer()
    assert token.location


def test_the_command_line_makes_shows_and_adds_keys_in_a_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = SoftHsm(tmp_path / "empty", monkeypatch)
    assert _run("init", empty.location, "--answer-algorithm", "ml-dsa-65").exit_code == 2
    made = _run("init", empty.location, "--answer-algorithm", "ecdsa-p256-sha256")
    assert made.exit_code == 0, made.output
    assert _run("init", empty.location).exit_code == 2
    shown = _run("show", empty.location, "--origin", ORIGIN)
    assert shown.exit_code == 0
    assert "ecdsa-p256-sha256" in shown.output
    added = _run("add-evidence", empty.location, "--months", "1")
    assert added.exit_code == 0, added.output
    assert len(key_provider(empty.location).evidence_keys()) == 2
    trust = _run("trust-file", empty.location, "--origin", ORIGIN, "--new-log")
    assert trust.exit_code == 0, trust.output
    assert PIN not in made.output + shown.output + added.output + trust.output
