# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway keys`: public parts go out, private ones stay in their files."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.keys.verbs import app
from gateway.client import GatewayTrust
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.signing.algorithms import ALGORITHMS
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.signing.keys import load_public_key_pem, load_signer

ORIGIN = "gateway.example"


def _run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    path = tmp_path / "keys"
    made = _run("init", path, "--answer-algorithm", "ed25519", "--answer-algorithm", "ml-dsa-65")
    assert made.exit_code == 0, made.output
    return path


def test_init_makes_what_the_gateway_loads_and_never_overwrites(directory: Path) -> None:
    signers = DirectoryKeyProvider(directory).answer_signers()
    assert [signer.algorithm for signer in signers] == ["ed25519", "ml-dsa-65"]
    again = _run("init", directory)
    assert again.exit_code == 2
    assert "already holds" in again.stderr


def test_show_prints_public_parts_only(directory: Path) -> None:
    shown = _run("show", directory, "--origin", ORIGIN, "--json")
    assert shown.exit_code == 0
    document = json.loads(shown.stdout)
    signers = DirectoryKeyProvider(directory).answer_signers()
    assert [key["keyid"] for key in document["answer_keys"]] == [s.keyid for s in signers]
    assert LogVerifier.parse(document["vkey"]).origin == ORIGIN
    for text in (shown.output, _run("show", directory).output):
        assert "PRIVATE" not in text
        for secret in directory.glob("*.key"):
            assert secret.read_text().strip() not in text


def test_show_as_a_table_names_each_key(directory: Path) -> None:
    shown = _run("show", directory, "--origin", ORIGIN)
    assert shown.exit_code == 0
    assert "ml-dsa-65" in shown.stdout
    assert f"{ORIGIN}+" in shown.stdout


def test_the_trust_file_is_one_that_clients_load(directory: Path, tmp_path: Path) -> None:
    options = ("trust-file", directory, "--origin", ORIGIN, "--require", "ml-dsa-65", "--new-log")
    for form in ((), ("--json",)):
        printed = _run(*options, *form)
        assert printed.exit_code == 0
        path = tmp_path / "trust"
        path.write_text(printed.stdout)
        trust = GatewayTrust.load(path)
        assert trust.origin == ORIGIN
        assert trust.required_algorithms == {"ml-dsa-65"}
        assert trust.checkpoint is not None
        assert trust.checkpoint.checkpoint.size == 0
        assert "PRIVATE" not in printed.stdout


def test_a_trust_file_is_not_written_blind_to_where_the_log_stands(
    directory: Path, tmp_path: Path
) -> None:
    options = ("trust-file", directory, "--origin", ORIGIN)
    refused = _run(*options)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "--new-log" in refused.stderr
    note = tmp_path / "monday.note"
    log = LogSigner(ORIGIN, DirectoryKeyProvider(directory).log_signer())
    note.write_text(log.sign(7, bytes(32)))
    (tmp_path / "trust").write_text(_run(*options, "--checkpoint", note).stdout)
    start = GatewayTrust.load(tmp_path / "trust").checkpoint
    assert start is not None
    assert start.checkpoint.size == 7
    note.write_text(note.read_text().replace("\n7\n", "\n8\n"))
    for wrong in (
        ("--checkpoint", note),
        ("--checkpoint", tmp_path),
        ("--checkpoint", tmp_path / "none"),
    ):
        refused = _run(*options, *wrong)
        assert (refused.exit_code, refused.stdout) == (2, "")


@pytest.mark.parametrize(
    "arguments",
    [("--origin", "two words"), ("--origin", ORIGIN, "--require", "rsa-pss-3072-sha256")],
)
def test_a_trust_file_that_would_not_load_is_not_printed(
    directory: Path, arguments: tuple[str, ...]
) -> None:
    printed = _run("trust-file", directory, "--new-log", *arguments)
    assert printed.exit_code == 2
    assert printed.stdout == ""


@pytest.mark.parametrize("algorithm", sorted(ALGORITHMS))
def test_a_new_key_prints_its_public_half(tmp_path: Path, algorithm: str) -> None:
    path = tmp_path / "sign.pem"
    made = _run("new", path, "--algorithm", algorithm)
    assert made.exit_code == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    signer = load_signer(path)
    assert load_public_key_pem(made.stdout.encode()) == (algorithm, signer.public_key)
    assert signer.keyid in made.stderr.replace("\n", "")
    again = _run("public", path, "--json")
    assert json.loads(again.stdout) == {
        "algorithm": algorithm,
        "keyid": signer.keyid,
        "public_key": made.stdout,
    }


def test_a_new_key_overwrites_nothing_and_knows_its_algorithms(tmp_path: Path) -> None:
    path = tmp_path / "sign.pem"
    path.write_text("old")
    assert _run("new", path).exit_code == 2
    assert path.read_text() == "old"
    assert _run("new", tmp_path / "other.pem", "--algorithm", "none").exit_code == 2
    assert not (tmp_path / "other.pem").exists()


def test_missing_keys_cannot_be_shown(tmp_path: Path) -> None:
    for arguments in (("show", tmp_path), ("public", tmp_path / "none.pem")):
        assert _run(*arguments).exit_code == 2
