# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The gateway's own keys in a directory of files; a KeyProvider.

| file | holds |
| --- | --- |
| answer-*.pem | private keys that sign answers, one or more, any algorithm |
| log.pem | the Ed25519 private key that signs checkpoints |
| pseudonym-VERSION.key | makes subject ids; the highest version counts |
| rekey-VERSION.key | changes subject ids of the version before into its own |
| commitment.key, commitment-VERSION.key | makes the log's commitments; the highest version counts |
| evidence-ID.key | encrypts evidence; which one when: gateway.signing.evidence_months |

A .key file is the base64 of 32 bytes on one line. Folder and files belong to who runs
the gateway, and to nobody else (gateway.signing.key_safety).
"""

from __future__ import annotations

import base64
import os
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
    SECRET_BYTES,
    KeyStore,
    StoredKeys,
    check_no_near_miss,
    decode_secret,
    is_key_name,
    signs,
)


class DirectoryStore:
    """A folder of key files, as a KeyStore."""

    place = "the key directory"

    def __init__(self, directory: Path) -> None:
        """Name the directory; nothing is read yet."""
        self._directory = directory

    def title(self, name: str) -> str:
        """The file's name."""
        return f"{name}.pem" if signs(name) else f"{name}.key"

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

    def private_key(self, name: str) -> bytes:
        """As KeyStore says. Raises KeyFileError."""
        check_key_directory(self._directory)
        return read_key_file(self._path(name))

    def shares(self, other: KeyStore) -> bool:
        """As KeyStore says: the same folder, or a link to a file of ours. Raises KeyFileError."""
        if not isinstance(other, DirectoryStore):
            return False
        try:
            ours = [self._directory, *self._directory.iterdir()]
            theirs = [other._directory, *other._directory.iterdir()]  # noqa: SLF001 - of this class
            same = {(path.stat().st_dev, path.stat().st_ino) for path in ours}
            return any((path.stat().st_dev, path.stat().st_ino) in same for path in theirs)
        except OSError as error:
            raise KeyFileError(f"the key directory: {error.strerror}") from None

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
        secret = secrets.token_bytes(SECRET_BYTES)
        write_secret(self._path(name), _secret_text(secret))

    def put_signer(self, name: str, pem: bytes) -> None:
        """As KeyStore says; the file has mode 0600. Raises KeyFileError."""
        self._put(name, pem)

    def put_secret(self, name: str, secret: bytes) -> None:
        """As KeyStore says; the file has mode 0600. Raises KeyFileError."""
        self._put(name, _secret_text(secret))

    def remove_signer(self, name: str) -> None:
        """As KeyStore says. Raises KeyFileError."""
        self._remove(name)

    def remove_secret(self, name: str) -> None:
        """As KeyStore says. Raises KeyFileError."""
        self._remove(name)

    def _put(self, name: str, content: bytes) -> None:
        """Under another name until all of it is on disk, so that it is there whole or not."""
        path = self._path(name)
        making = path.with_name(f".{path.name}.making")
        try:
            making.unlink(missing_ok=True)  # of a run that was killed
            write_secret(making, content)
            try:
                path.hardlink_to(making)  # refused where there is one
            finally:
                making.unlink(missing_ok=True)
            _sync(self._directory)
        except OSError as error:
            raise KeyFileError(f"{path.name}: {error.strerror}") from None

    def _remove(self, name: str) -> None:
        path = self._path(name)
        try:
            path.unlink()
            _sync(self._directory)
        except OSError as error:
            raise KeyFileError(f"{path.name}: {error.strerror}") from None

    def _path(self, name: str) -> Path:
        return self._directory / self.title(name)


def _sync(directory: Path) -> None:
    """What files it has stays so after a loss of power. Raises OSError."""
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _secret_text(secret: bytes) -> bytes:
    return base64.b64encode(secret) + b"\n"


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
