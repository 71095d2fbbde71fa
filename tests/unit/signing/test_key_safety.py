# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A private key that others can get at is used by nothing: not to sign, not for TLS."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.client import TlsFiles, open_channel
from gateway.demo import development_ca as dev_ca
from gateway.demo.certs import write_credential
from gateway.errors import ConfigurationError, OperationError
from gateway.rpc.tls import server_credentials
from gateway.signing.key_safety import check_key_directory, read_key_file

Exposed = Callable[[Path, pytest.MonkeyPatch], object]
_SOMEBODY_ELSE = 12_345


def _given_away(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To another user; who is not root cannot, and becomes another user instead."""
    if os.geteuid() == 0:
        os.chown(path, _SOMEBODY_ELSE, -1)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: _SOMEBODY_ELSE)


def _behind_a_link(path: Path, _: pytest.MonkeyPatch) -> None:
    target = path.rename(path.with_suffix(".real"))
    target.chmod(0o644)
    path.symlink_to(target)


EXPOSED: dict[str, Exposed] = {
    "its group reads it": lambda path, _: path.chmod(0o640),
    "everybody reads it": lambda path, _: path.chmod(0o604),
    "everybody writes it": lambda path, _: path.chmod(0o602),
    "another user's": _given_away,
    "a link to one that everybody reads": _behind_a_link,
}


def _served(files: TlsFiles) -> object:
    return server_credentials(files.certificate, files.key, files.authority)


def _asked(files: TlsFiles) -> object:
    return open_channel("localhost:1", files)


USES: dict[str, Callable[[TlsFiles], object]] = {
    "any": lambda files: read_key_file(files.key),
    "the server's TLS": _served,
    "a client's TLS": _asked,
}


@pytest.fixture
def files(tmp_path: Path) -> TlsFiles:
    now = datetime.now(UTC)
    authority = dev_ca.make_authority(now)
    write_credential(tmp_path, "ca", authority)
    write_credential(tmp_path, "one", dev_ca.issue_server(authority, "one", ["localhost"], now))
    return TlsFiles(tmp_path / "ca.pem", tmp_path / "one.pem", tmp_path / "one.key")


@pytest.mark.parametrize("exposed", EXPOSED)
@pytest.mark.parametrize("use", ["any", "the server's TLS"])
def test_a_key_that_others_can_get_at_is_not_used(
    files: TlsFiles, monkeypatch: pytest.MonkeyPatch, use: str, exposed: str
) -> None:
    USES[use](files)
    EXPOSED[exposed](files.key, monkeypatch)
    with pytest.raises(OperationError, match=r"^one\.key: (others may|belongs to another user)"):
        USES[use](files)


@pytest.mark.parametrize("exposed", EXPOSED)
async def test_a_clients_tls_key_that_others_can_get_at_is_not_used(
    files: TlsFiles, monkeypatch: pytest.MonkeyPatch, exposed: str
) -> None:
    EXPOSED[exposed](files.key, monkeypatch)
    with pytest.raises(ConfigurationError, match=r"^one\.key: (others may|belongs to another)"):
        USES["a client's TLS"](files)


@pytest.mark.parametrize("exposed", EXPOSED)
def test_an_authoritys_key_that_others_can_get_at_issues_nothing(
    files: TlsFiles, monkeypatch: pytest.MonkeyPatch, exposed: str
) -> None:
    EXPOSED[exposed](files.authority.with_suffix(".key"), monkeypatch)
    command = ["certs", "issue", str(files.authority.parent), "two", "--server", "localhost"]
    result = CliRunner().invoke(make_app(), command)
    assert result.exit_code == 2
    assert "ca.key: " in result.output
    assert not (files.authority.parent / "two.pem").exists()


@pytest.mark.parametrize("use", ["any", "the server's TLS"])
def test_a_link_to_a_key_of_ours_alone_is_followed(files: TlsFiles, use: str) -> None:
    files.key.symlink_to(files.key.rename(files.key.with_suffix(".real")))
    assert USES[use](files)


@pytest.mark.parametrize("exposed", [name for name in EXPOSED if "link" not in name])
def test_a_folder_that_others_can_get_at_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exposed: str
) -> None:
    folder = tmp_path / "keys"
    folder.mkdir(mode=0o700)
    check_key_directory(folder)
    EXPOSED[exposed](folder, monkeypatch)
    with pytest.raises(OperationError, match="the key directory"):
        check_key_directory(folder)


def test_a_link_to_a_folder_that_others_read_is_refused(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir(mode=0o755)
    (tmp_path / "keys").symlink_to(real)
    with pytest.raises(OperationError, match="the key directory"):
        check_key_directory(tmp_path / "keys")
