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
import binascii
import re
import secrets
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from gateway.domain.months import month_of
from gateway.errors import KeyFileError
from gateway.signing.evidence_months import key_in_use, key_name, month_of_key, name_after
from gateway.signing.key_safety import check_key_directory, read_key_file
from gateway.signing.keys import (
    PrivateKeySigner,
    generate_private_key_pem,
    load_signer,
    write_secret,
)

LOG_ALGORITHM = "ed25519"
_SECRET_BYTES = 32
_PSEUDONYM = re.compile(r"pseudonym-([1-9][0-9]{0,8})\.key")
_EVIDENCE = re.compile(r"evidence-([A-Za-z0-9._-]{1,64})\.key")


class DirectoryKeyProvider:
    """Reads keys from files, again at each call; callers keep what they need."""

    def __init__(self, directory: Path) -> None:
        """Name the directory; nothing is read yet."""
        self._directory = directory

    def answer_signers(self) -> Sequence[PrivateKeySigner]:
        """Every answer-*.pem, by name.

        Raises:
            KeyFileError: there is none, or one cannot be loaded.
        """
        check_key_directory(self._directory)
        paths = sorted(self._directory.glob("answer-*.pem"))
        if not paths:
            raise KeyFileError("the key directory has no answer-*.pem")
        return [load_signer(path) for path in paths]

    def log_signer(self) -> PrivateKeySigner:
        """The key of log.pem. Raises KeyFileError, also when it is not Ed25519."""
        check_key_directory(self._directory)
        signer = load_signer(self._directory / "log.pem")
        if signer.algorithm != LOG_ALGORITHM:
            raise KeyFileError("log.pem: the log's key has to be an Ed25519 key")
        return signer

    def pseudonym_key(self) -> tuple[int, bytes]:
        """The highest version and its 32 bytes. Raises KeyFileError."""
        return max(self.pseudonym_keys().items())

    def pseudonym_keys(self) -> dict[int, bytes]:
        """All by version, to find a person under older ones. Raises KeyFileError."""
        found = self._matching(_PSEUDONYM)
        if not found:
            raise KeyFileError("the key directory has no pseudonym-VERSION.key")
        return {int(name): key for name, key in _read_secrets(found).items()}

    def commitment_key(self) -> bytes:
        """The 32 bytes of commitment.key. Raises KeyFileError."""
        check_key_directory(self._directory)
        return _read_secret(self._directory / "commitment.key")

    def evidence_key(self) -> tuple[str, bytes]:
        """Id and 32 bytes of the evidence key that is used now. Raises KeyFileError."""
        found = self._matching(_EVIDENCE)
        name = key_in_use(found, datetime.now(UTC))
        if name is None:
            raise KeyFileError("the key directory has no evidence-ID.key for this month")
        return name, _read_secrets(found)[name]

    def evidence_keys(self) -> dict[str, bytes]:
        """All evidence keys by id, to open what older ones sealed. Raises KeyFileError."""
        return _read_secrets(self._matching(_EVIDENCE))

    def _matching(self, pattern: re.Pattern[str]) -> dict[str, Path]:
        """The files of one kind of secret. One that only looks like it is no detail."""
        check_key_directory(self._directory)
        kind = pattern.pattern.partition("-")[0]
        found = {}
        for path in sorted(self._directory.iterdir()):
            match = pattern.fullmatch(path.name)
            if match:
                found[match[1]] = path
            elif path.name.lower().startswith(kind):
                raise KeyFileError(f"{path.name}: not the name of a {kind} key; move it away")
        return found


def create_key_directory(directory: Path, answer_algorithms: Sequence[str] = ("ed25519",)) -> None:
    """Make a directory (mode 0700) with a full set of new keys (files 0600).

    Args:
        directory: may exist, but may hold no file of the same name.
        answer_algorithms: one answer key each, in this order.

    Raises:
        KeyFileError: a key exists already, an algorithm is unknown, or a file
            cannot be written.
    """
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise KeyFileError(f"the key directory: {error.strerror}") from None
    files = {
        f"answer-{number}-{algorithm}.pem": generate_private_key_pem(algorithm)
        for number, algorithm in enumerate(answer_algorithms, start=1)
    }
    files["log.pem"] = generate_private_key_pem(LOG_ALGORITHM)
    for name in ("pseudonym-1", "commitment", "evidence-0001"):
        files[f"{name}.key"] = _new_secret()
    taken = sorted(name for name in files if (directory / name).exists())
    if taken:
        raise KeyFileError(f"the key directory already holds {taken[0]}")
    for name, content in files.items():
        write_secret(directory / name, content)


def add_evidence_key(directory: Path, in_use: Collection[str] = ()) -> str:
    """Make a key-encryption key of evidence that takes the place of the one used now.

    Args:
        directory: where the others are.
        in_use: ids that stand in a database; another key may not take one of them.

    Returns:
        Its id, the former one's number and one.

    Raises:
        KeyFileError: there is none to count on from, it has no number or the number
            would need a further digit, the id is in use, or the file cannot be
            written.
    """
    newest, _ = DirectoryKeyProvider(directory).evidence_key()
    name = name_after(newest)
    if name is None:
        raise KeyFileError(f"evidence-{newest}.key has no number to count on from")
    if name in in_use:
        raise KeyFileError(f"evidence-{name}.key is in use, and is not in the key directory")
    write_secret(directory / f"evidence-{name}.key", _new_secret())
    return name


def add_month_keys(directory: Path, count: int, now: datetime) -> list[str]:
    """Make key-encryption keys of evidence for the months to come.

    Args:
        directory: where the others are.
        count: months ahead, this one included, that shall have a key.
        now: UTC.

    Returns:
        The ids of those that were missing, ascending. Months before the newest key that is
        named after one are passed over: theirs may have been destroyed.

    Raises:
        KeyFileError: the directory has no key at all, or a file cannot be written.
    """
    known = DirectoryKeyProvider(directory).evidence_keys()
    if not known:
        raise KeyFileError("the key directory has no evidence-ID.key")
    this = month_of(now.date())
    first = max([month + 1 for name in known if (month := month_of_key(name))] + [this])
    names = [key_name(month) for month in range(first, this + count)]
    others = [name for name in known if month_of_key(name) is None]
    if names and max(others, default="") > names[0]:
        raise KeyFileError("an evidence key that is named after no month has a higher name")
    for name in names:
        write_secret(directory / f"evidence-{name}.key", _new_secret())
    return names


def remove_evidence_key(directory: Path, name: str) -> None:
    """Destroy a key-encryption key of evidence: what it wraps stays closed for ever.

    Raises:
        KeyFileError: there is no such file, or it cannot be removed.
    """
    try:
        (directory / f"evidence-{name}.key").unlink()
    except OSError as error:
        raise KeyFileError(f"evidence-{name}.key: {error.strerror}") from None


def _new_secret() -> bytes:
    return base64.b64encode(secrets.token_bytes(_SECRET_BYTES)) + b"\n"


def _read_secrets(paths: Mapping[str, Path]) -> dict[str, bytes]:
    """All of one kind, by name; a copy under another name is a mistake."""
    secrets_by_name: dict[str, bytes] = {}
    for name, path in paths.items():
        secret = _read_secret(path)
        if secret in secrets_by_name.values():
            raise KeyFileError(f"{path.name}: another file holds the same key")
        secrets_by_name[name] = secret
    return secrets_by_name


def _read_secret(path: Path) -> bytes:
    try:
        secret = base64.b64decode(read_key_file(path).strip(), validate=True)
    except binascii.Error:
        raise KeyFileError(f"{path.name}: not base64") from None
    if len(secret) != _SECRET_BYTES:
        raise KeyFileError(f"{path.name}: not 32 bytes")
    return secret
