# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every place that the gateway's own keys can be kept in, as tests make and change it.

One row per place; the contract suite runs over all of them.
"""

from __future__ import annotations

import base64
import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import pytest

from gateway.signing.key_directory import create_key_directory
from gateway.signing.keys import generate_private_key_pem
from tests.support.keys.softhsm import SoftHsm


class Place(Protocol):
    """A set of keys in one place. Names are those of gateway.signing.providers.stored."""

    location: str
    algorithms: frozenset[str]

    def make(self, algorithms: Sequence[str]) -> None:
        """A full set, one answer key for each algorithm."""
        ...

    def put_signer(self, name: str, algorithm: str) -> None:
        """A private key, instead of what has the name."""
        ...

    def put_secret(self, name: str, secret: bytes) -> None:
        """A secret, instead of what has the name."""
        ...

    def remove(self, name: str) -> None:
        """Nothing has that name afterwards."""
        ...

    def misspell(self, kind: str) -> None:
        """Something that only looks like a key of that kind."""
        ...

    def visible(self) -> list[bytes]:
        """Secret bytes that nothing may show, in the forms in which they are kept."""
        ...


class DirectoryPlace:
    """Files."""

    algorithms = frozenset(
        {"ed25519", "ecdsa-p256-sha256", "ecdsa-p384-sha384", "rsa-pss-3072-sha256", "ml-dsa-65"}
    )

    def __init__(self, folder: Path, _patch: pytest.MonkeyPatch) -> None:
        self._directory = folder / "keys"
        self.location = str(self._directory)

    def make(self, algorithms: Sequence[str]) -> None:
        """As Place says."""
        create_key_directory(self._directory, algorithms)

    def put_signer(self, name: str, algorithm: str) -> None:
        """As Place says."""
        self._write(f"{name}.pem", generate_private_key_pem(algorithm))

    def put_secret(self, name: str, secret: bytes) -> None:
        """As Place says."""
        self._write(f"{name}.key", base64.b64encode(secret))

    def remove(self, name: str) -> None:
        """As Place says."""
        for path in self._directory.glob(f"{name}.*"):
            path.unlink()

    def misspell(self, kind: str) -> None:
        """As Place says."""
        self._write(f"{kind}_2.key", base64.b64encode(b"2" * 32))

    def visible(self) -> list[bytes]:
        """As Place says."""
        return [secret for file in self._directory.iterdir() for secret in _forms(file)]

    def _write(self, name: str, content: bytes) -> None:
        path = self._directory / name
        path.write_bytes(content)
        path.chmod(0o600)


class EnvironmentPlace:
    """Variables, each the base64 of what a file would hold."""

    algorithms = DirectoryPlace.algorithms
    location = "env:CONTRACT_KEYS"

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._folder = folder / "made"
        self._patch = patch
        self._set: dict[str, str] = {}

    def make(self, algorithms: Sequence[str]) -> None:
        """As Place says."""
        create_key_directory(self._folder, algorithms)
        for path in self._folder.iterdir():
            value = path.read_bytes()
            if path.suffix == ".pem":
                value = base64.b64encode(value)
            self._put(path.stem, value)
        shutil.rmtree(self._folder)

    def put_signer(self, name: str, algorithm: str) -> None:
        """As Place says."""
        self._put(name, generate_private_key_pem(algorithm))

    def put_secret(self, name: str, secret: bytes) -> None:
        """As Place says."""
        self._put(name, base64.b64encode(secret))

    def remove(self, name: str) -> None:
        """As Place says."""
        self._patch.delenv(self._set.pop(_variable(name)))

    def misspell(self, kind: str) -> None:
        """As Place says."""
        self._patch.setenv(f"CONTRACT_KEYS_{kind.upper()}", base64.b64encode(b"2" * 32).decode())

    def visible(self) -> list[bytes]:
        """As Place says."""
        return [os.environ[name].encode() for name in self._set.values()]

    def _put(self, name: str, value: bytes) -> None:
        variable = _variable(name)
        self._set[variable] = variable
        self._patch.setenv(variable, value.decode().strip())


def _variable(name: str) -> str:
    kind, _, key_id = name.partition("-")
    parts = [kind.upper(), *key_id.replace(".", "-").split("-")] if key_id else [kind.upper()]
    return "CONTRACT_KEYS_" + "_".join(parts)


def _forms(file: Path) -> list[bytes]:
    content = file.read_bytes()
    if file.suffix == ".key":
        return [content.strip(), base64.b64decode(content)]
    return [line for line in content.splitlines() if not line.startswith(b"-----")]


PLACES: dict[str, Callable[[Path, pytest.MonkeyPatch], Place]] = {
    "": DirectoryPlace,
    "env:": EnvironmentPlace,
    "pkcs11:": SoftHsm,
}
"""By the beginning of their locations, as in gateway.signing.providers.location.STORES."""
