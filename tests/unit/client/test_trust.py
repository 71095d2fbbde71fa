# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Trust files: what is written is read again, and nothing half-right is taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.client import ClientIdentity, GatewayTrust, render_trust_file
from gateway.errors import ConfigurationError, KeyFileError
from gateway.log.checkpoint import LogSigner
from gateway.signing.keys import (
    PrivateKeySigner,
    generate_private_key_pem,
    public_key_pem,
    write_secret,
)

ORIGIN = "gateway.example"
ED25519 = PrivateKeySigner(generate_private_key_pem("ed25519"))
P256 = PrivateKeySigner(generate_private_key_pem("ecdsa-p256-sha256"))
VKEY = LogSigner(ORIGIN, ED25519).vkey
PEMS = [public_key_pem(signer.public_key).decode() for signer in (ED25519, P256)]


def _load(tmp_path: Path, text: str) -> GatewayTrust:
    path = tmp_path / "trust.toml"
    path.write_text(text, encoding="utf-8")
    return GatewayTrust.load(path)


def test_a_trust_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    trust = _load(tmp_path, render_trust_file(ORIGIN, PEMS, VKEY, ["ed25519"]))
    assert trust.origin == ORIGIN
    assert set(trust.answer_verifiers) == {ED25519.keyid, P256.keyid}
    assert trust.required_algorithms == {"ed25519"}
    assert trust.log.origin == ORIGIN


def test_an_origin_is_quoted(tmp_path: Path) -> None:
    origin = 'gate"way\\\u4fe1\U0001f3e6'
    assert _load(tmp_path, render_trust_file(origin, PEMS, VKEY)).origin == origin


GOOD = render_trust_file(ORIGIN, PEMS, VKEY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not TOML",
        GOOD.replace("origin =", "audience ="),
        GOOD.replace(f'"{ORIGIN}"', '""'),
        GOOD + 'required_algorithm = ["ed25519"]\n',
        GOOD + 'required_algorithms = ["ml-dsa-65"]\n',
        GOOD + 'required_algorithms = "ed25519"\n',
        GOOD + "required_algorithms = [1]\n",
        GOOD.replace(VKEY, VKEY[:-4]),
        GOOD.replace("BEGIN PUBLIC KEY", "BEGIN PUBLIC"),
        render_trust_file(ORIGIN, [], VKEY),
    ],
    ids=[
        "empty",
        "not TOML",
        "origin missing",
        "origin empty",
        "setting misspelt",
        "required algorithm without key",
        "text for a list",
        "numbers for texts",
        "log key truncated",
        "answer key broken",
        "no answer key",
    ],
)
def test_a_trust_file_that_is_not_right_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigurationError):
        _load(tmp_path, text)


def test_a_trust_file_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError):
        GatewayTrust.load(tmp_path / "none.toml")


def test_an_identity_has_every_key_of_its_files(tmp_path: Path) -> None:
    paths = []
    for algorithm in ("ed25519", "ml-dsa-65"):
        paths.append(tmp_path / f"{algorithm}.pem")
        write_secret(paths[-1], generate_private_key_pem(algorithm))
    identity = ClientIdentity.from_files("bank-a", *paths)
    assert [signer.algorithm for signer in identity.signers] == ["ed25519", "ml-dsa-65"]
    with pytest.raises(ConfigurationError):
        ClientIdentity.from_files("bank-a")
    with pytest.raises(KeyFileError):
        ClientIdentity.from_files("bank-a", tmp_path / "none.pem")
