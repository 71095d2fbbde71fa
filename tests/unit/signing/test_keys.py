# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Key files and the key directory: made, read, and refused when not right."""

from __future__ import annotations

import base64
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from gateway.errors import KeyFileError
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.signing.keys import (
    PrivateKeySigner,
    generate_private_key_pem,
    load_public_key_pem,
    load_signer,
    public_key_pem,
    write_secret,
)
from gateway.signing.providers.stored import StoredKeys


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    path = tmp_path / "keys"
    create_key_directory(path, ("ed25519", "ml-dsa-65"))
    return path


def test_a_new_directory_gives_every_key(directory: Path) -> None:
    provider = DirectoryKeyProvider(directory)
    assert [s.algorithm for s in provider.answer_signers()] == ["ed25519", "ml-dsa-65"]
    assert provider.log_signer().algorithm == "ed25519"
    version, pseudonym = provider.pseudonym_key()
    evidence_id, evidence = provider.evidence_key()
    assert (version, evidence_id) == (1, "0001")
    assert provider.evidence_keys() == {"0001": evidence}
    secrets = {pseudonym, evidence, provider.commitment_key()}
    assert len(secrets) == 3
    assert {len(secret) for secret in secrets} == {32}


def test_only_the_owner_can_read_a_new_directory_and_its_files(directory: Path) -> None:
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in directory.iterdir()} == {0o600}


def test_a_directory_with_keys_is_never_overwritten(directory: Path) -> None:
    before = {path: path.read_bytes() for path in directory.iterdir()}
    with pytest.raises(KeyFileError, match="already holds"):
        create_key_directory(directory, ("ed25519", "ml-dsa-65"))
    assert before == {path: path.read_bytes() for path in directory.iterdir()}


def test_the_newest_version_and_id_count(directory: Path) -> None:
    for name, byte in (("pseudonym-9", b"9"), ("pseudonym-10", b"A"), ("evidence-0002", b"2")):
        write_secret(directory / f"{name}.key", base64.b64encode(byte * 32))
    provider = DirectoryKeyProvider(directory)
    assert provider.pseudonym_key() == (10, b"A" * 32)
    assert provider.evidence_key() == ("0002", b"2" * 32)
    assert sorted(provider.evidence_keys()) == ["0001", "0002"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("commitment.key", b"not base64!"),
        ("commitment.key", base64.b64encode(bytes(31))),
        ("log.pem", b""),
        ("log.pem", generate_private_key_pem("ecdsa-p256-sha256")),
        ("answer-1-ed25519.pem", b"-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n"),
        ("evidence-0001.key", b""),
        ("pseudonym-1.key", b"\xff"),
    ],
)
def test_a_wrong_file_is_refused(directory: Path, name: str, content: bytes) -> None:
    (directory / name).write_bytes(content)
    with pytest.raises(KeyFileError):
        _read_everything(DirectoryKeyProvider(directory))


@pytest.mark.parametrize(
    "name",
    ["commitment.key", "log.pem", "answer-*.pem", "evidence-0001.key", "pseudonym-1.key"],
)
def test_a_missing_file_is_refused(directory: Path, name: str) -> None:
    for path in directory.glob(name):
        path.unlink()
    with pytest.raises(KeyFileError):
        _read_everything(DirectoryKeyProvider(directory))


def test_a_missing_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError):
        DirectoryKeyProvider(tmp_path / "none").evidence_key()


def test_an_encrypted_key_is_refused(tmp_path: Path) -> None:
    key = load_pem_private_key(generate_private_key_pem("ed25519"), None)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x"))
    path = tmp_path / "key.pem"
    write_secret(path, pem)
    with pytest.raises(KeyFileError, match=r"key\.pem: not an unencrypted"):
        load_signer(path)


def test_a_private_key_is_no_public_key() -> None:
    with pytest.raises(KeyFileError):
        load_public_key_pem(generate_private_key_pem("ed25519"))
    with pytest.raises(KeyFileError):
        public_key_pem(b"nothing")


def test_public_keys_may_have_words_around_them_but_not_each_other() -> None:
    one, two = (
        public_key_pem(PrivateKeySigner(generate_private_key_pem("ed25519")).public_key)
        for _ in range(2)
    )
    assert load_public_key_pem(b"Key of bank-a\n" + one.replace(b"\n", b"\r\n"))[0] == "ed25519"
    for pem in (one + two, b"", one.replace(b"PUBLIC", b"RSA PUBLIC"), one.replace(b"M", b"?", 1)):
        with pytest.raises(KeyFileError):
            load_public_key_pem(pem)


def test_a_public_key_in_another_encoding_is_refused_where_it_is_registered() -> None:
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    plain = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    point = key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    compressed = b"\x30\x39" + plain[2:23] + b"\x03\x22\x00" + point
    body = base64.encodebytes(compressed)
    pem = b"-----BEGIN PUBLIC KEY-----\n" + body + b"-----END PUBLIC KEY-----\n"
    with pytest.raises(KeyFileError, match="canonical"):
        load_public_key_pem(pem)


def test_a_signer_shows_nothing_of_its_key(directory: Path) -> None:
    assert "PRIVATE" not in repr(load_signer(directory / "log.pem"))


def test_a_secret_is_not_written_over_a_file_or_through_a_link(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(target)
    for path in (target, link):
        with pytest.raises(KeyFileError):
            write_secret(path, b"new")
    assert target.read_bytes() == b"old"


def _read_everything(provider: StoredKeys) -> None:
    provider.answer_signers()
    provider.log_signer()
    provider.pseudonym_key()
    provider.commitment_key()
    provider.evidence_key()
