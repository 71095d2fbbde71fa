# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The gateway's own keys in a directory of files; a KeyProvider.

| file | holds |
| --- | --- |
| answer-*.pem | private keys that sign answers, one or more, any algorithm |
| log.pem | the Ed25519 private key that signs checkpoints |
| pseudonym-VERSION.key | makes subject ids; the highest version counts |
| commitment.key | makes the log's commitments |
| evidence-ID.key | encrypts evidence; which one when: gateway.signing.evidence_months |

A .key file is the base64 of 32 bytes on one line. Folder and files belong to who runs
the gateway, and to nobody else (gateway.signing.key_safety).
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path

from gateway.errors import KeyFileError
from gateway.signing.key_safety import check_key_directory, read_key_file
from gateway.signing.keys import (
    PrivateKeySigner,
    generate_private_key_pem,
    load_signer,
    write_secret,
)
from gateway.signing.providers.making import (
    add_evidence_key_to,
    add_month_keys_to,
    create_keys,
)
from gateway.signing.providers.stored import (
    ANSWER,
    LOG,
    SECRET_BYTES,
    StoredKeys,
    check_no_near_miss,
    decode_secret,
    is_key_name,
)


class DirectoryStore:
    """A folder of key files, as a KeyStore."""

    place = "the key directory"

    def __init__(self, directory: Path) -> None:
        """Name the directory; nothing is read yet."""
        self._directory = directory

    def title(self, name: str) -> str:
        """The file's name."""
        signs = name == LOG or name.partition("-")[0] == ANSWER
        return f"{name}.pem" if signs else f"{name}.key"

    def names(self, kind: str) -> Sequence[str]:
        """As KeyStore says. Raises KeyFileError."""
        check_key_directory(self._directory)
        found = []
        for path in sorted(self._directory.iterdir()):
            if is_key_name(path.stem, kind) and path.name == self.title(path.stem):
                found.append(path.stem)
            else:
                check_no_near_miss(path.name, path.name, kind)
        return found

    def holds(self, name: str) -> bool:
        """As KeyStore says."""
        return self._path(name).exists()

    def signer(self, name: str) -> PrivateKeySigner:
        """As KeyStore says. Raises KeyFileError."""
        check_key_directory(self._directory)
        return load_signer(self._path(name))

    def secret(self, name: str) -> bytes:
        """As KeyStore says. Raises KeyFileError."""
        check_key_directory(self._directory)
        path = self._path(name)
        return decode_secret(read_key_file(path), path.name)

    def check_can_make(self, algorithms: Collection[str]) -> None:
        """Makes the folder (mode 0700), where there is none. Raises KeyFileError."""
        del algorithms  # every one that there is
        try:
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise KeyFileError(f"the key directory: {error.strerror}") from None

    def add_signer(self, name: str, algorithm: str) -> None:
        """As KeyStore says; the file has mode 0600. Raises KeyFileError."""
        write_secret(self._path(name), generate_private_key_pem(algorithm))

    def add_secret(self, name: str) -> None:
        """As KeyStore says; the file has mode 0600. Raises KeyFileError."""
        secret = base64.b64encode(secrets.token_bytes(SECRET_BYTES)) + b"\n"
        write_secret(self._path(name), secret)

    def remove_secret(self, name: str) -> None:
        """As KeyStore says. Raises KeyFileError."""
        path = self._path(name)
        try:
            path.unlink()
        except OSError as error:
            raise KeyFileError(f"{path.name}: {error.strerror}") from None

    def _path(self, name: str) -> Path:
        return self._directory / self.title(name)


class DirectoryKeyProvider(StoredKeys):
    """Reads keys from files, again at each call; callers keep what they need."""

    def __init__(self, directory: Path) -> None:
        """Name the directory; nothing is read yet."""
        super().__init__(DirectoryStore(directory))


def create_key_directory(directory: Path, answer_algorithms: Sequence[str] = ("ed25519",)) -> None:
    """Make a directory (mode 0700) with a full set of new keys (files 0600).

    Args:
        directory: may exist, but may hold no file of the same name.
        answer_algorithms: one answer key each, in this order.

    Raises:
        KeyFileError: a key exists already, an algorithm is unknown, or a file
            cannot be written.
    """
    create_keys(DirectoryStore(directory), answer_algorithms)


def add_evidence_key(directory: Path, in_use: Collection[str] = ()) -> str:
    """As gateway.signing.providers.making says, in a directory. Raises KeyFileError."""
    return add_evidence_key_to(DirectoryStore(directory), in_use)


def add_month_keys(directory: Path, count: int, now: datetime) -> list[str]:
    """As gateway.signing.providers.making says, in a directory. Raises KeyFileError."""
    return add_month_keys_to(DirectoryStore(directory), count, now)
