# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A KeyProvider over any place that keeps keys by name. One meaning of the names for all.

| name | is |
| --- | --- |
| answer-ID | a private key that signs answers, one or more, any algorithm |
| log | the Ed25519 private key that signs checkpoints |
| pseudonym-VERSION | 32 bytes that make subject ids; the highest version counts |
| rekey-VERSION | 32 bytes that change subject ids of the version before into its own |
| commitment, commitment-VERSION | 32 bytes that make the log's commitments; as above |
| evidence-ID | 32 bytes that encrypt evidence; which when: gateway.signing.evidence_months |

A place (KeyStore) knows how a name is spelled there and how a key is read, and nothing else:
a file `log.pem`, a variable `PREFIX_LOG`, an object `log` of a token.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Protocol, runtime_checkable

from gateway.errors import KeyFileError
from gateway.signing.evidence_months import key_in_use
from gateway.signing.signer import Signer

LOG_ALGORITHM = "ed25519"
SECRET_BYTES = 32
ANSWER, PSEUDONYM, EVIDENCE = "answer", "pseudonym", "evidence"
LOG, COMMITMENT, REKEY = "log", "commitment", "rekey"
SECRETS = (PSEUDONYM, REKEY, COMMITMENT, EVIDENCE)
"""Kinds of keys that are 32 bytes; all others are private keys."""
_IDS = {
    ANSWER: re.compile(r".*"),
    PSEUDONYM: re.compile(r"[1-9][0-9]{0,8}"),
    REKEY: re.compile(r"[2-9]|[1-9][0-9]{1,8}"),
    EVIDENCE: re.compile(r"[A-Za-z0-9._-]{1,64}"),
    COMMITMENT: re.compile(r"(?:[2-9]|[1-9][0-9]{1,8})?"),  # the first one has the bare name
}


class KeyStore(Protocol):
    """A place that keeps keys by name. Its representation shows no key.

    Every method raises KeyFileError, with a text that names the key as the place does.
    """

    @property
    def place(self) -> str:
        """What errors call it, such as "the key directory"."""
        ...

    def title(self, name: str) -> str:
        """How a key's name, or a kind with "*", is spelled there."""
        ...

    def names(self, kind: str) -> Sequence[str]:
        """Names of all keys of one kind, in order.

        What only looks like one is refused: misspelled, it would silently not count.
        """
        ...

    def holds(self, name: str) -> bool:
        """Whether there is a key of that name, good or not."""
        ...

    def signer(self, name: str) -> Signer:
        """A private key."""
        ...

    def secret(self, name: str) -> bytes:
        """A secret of 32 bytes."""
        ...

    def private_key(self, name: str) -> bytes:
        """A private key in PEM, to be kept elsewhere; refused where keys stay inside."""
        ...

    def shares(self, other: KeyStore) -> bool:
        """Whether what is destroyed here is gone from the other, too."""
        ...


@runtime_checkable
class WritableKeyStore(KeyStore, Protocol):
    """A place that keys can be made in and removed from. Raises KeyFileError, too."""

    def check_can_make(self, algorithms: Collection[str]) -> None:
        """Whether it takes new keys now, and private keys for these algorithms."""
        ...

    def add_signer(self, name: str, algorithm: str) -> None:
        """Makes a new private key; never in the place of another."""
        ...

    def add_secret(self, name: str) -> None:
        """Makes a new secret; never in the place of another."""
        ...

    def put_signer(self, name: str, pem: bytes) -> None:
        """Keeps a private key made elsewhere, all of it or nothing; never in another's place."""
        ...

    def put_secret(self, name: str, secret: bytes) -> None:
        """Keeps a secret made elsewhere, all of it or nothing; never in another's place."""
        ...

    def remove_signer(self, name: str) -> None:
        """Destroys a private key."""
        ...

    def remove_secret(self, name: str) -> None:
        """Destroys a secret."""
        ...


class StoredKeys:
    """Reads keys from a place, again at each call; callers keep what they need."""

    def __init__(self, store: KeyStore) -> None:
        """Name the place; nothing is read yet."""
        self.store = store

    def answer_signers(self) -> Sequence[Signer]:
        """Every answer-ID, by name.

        Raises:
            KeyFileError: there is none, or one cannot be loaded.
        """
        return [self.store.signer(name) for name in self._some(ANSWER, "*")]

    def log_signer(self) -> Signer:
        """The log's key. Raises KeyFileError, also when it is not Ed25519."""
        signer = self.store.signer(LOG)
        if signer.algorithm != LOG_ALGORITHM:
            title = self.store.title(LOG)
            raise KeyFileError(f"{title}: the log's key has to be an Ed25519 key")
        return signer

    def pseudonym_key(self) -> tuple[int, bytes]:
        """The highest version and its 32 bytes. Raises KeyFileError."""
        return max(self.pseudonym_keys().items())

    def pseudonym_keys(self) -> dict[int, bytes]:
        """All by version, to find a person under older ones. Raises KeyFileError."""
        found = self._secrets(self._some(PSEUDONYM, "VERSION"))
        return {int(version): key for version, key in found.items()}

    def rekey_keys(self) -> dict[int, bytes]:
        """All by version; most gateways have none. Raises KeyFileError."""
        found = self._secrets(self.store.names(REKEY))
        return {int(version): key for version, key in found.items()}

    def commitment_key(self) -> bytes:
        """The 32 bytes of the highest version. Raises KeyFileError."""
        return max(self.commitment_keys().items())[1]

    def commitment_keys(self) -> dict[int, bytes]:
        """All by version, to find what older ones named. Raises KeyFileError."""
        names = self.store.names(COMMITMENT)
        if COMMITMENT not in names:
            names = [COMMITMENT, *names]  # so that its absence is named as such
        found = self._secrets(names)
        return {int(version or 1): key for version, key in found.items()}

    def evidence_key(self) -> tuple[str, bytes]:
        """Id and 32 bytes of the evidence key that is used now. Raises KeyFileError."""
        found = self.evidence_keys()
        name = key_in_use(found, datetime.now(UTC))
        if name is None:
            title = self.store.title(f"{EVIDENCE}-ID")
            raise KeyFileError(f"{self.store.place} has no {title} for this month")
        return name, found[name]

    def evidence_keys(self) -> dict[str, bytes]:
        """All evidence keys by id, to open what older ones sealed. Raises KeyFileError."""
        return self._secrets(self.store.names(EVIDENCE))

    def _some(self, kind: str, wanted: str) -> Sequence[str]:
        """The names of a kind of which there has to be one."""
        names = self.store.names(kind)
        if not names:
            title = self.store.title(f"{kind}-{wanted}")
            raise KeyFileError(f"{self.store.place} has no {title}")
        return names

    def _secrets(self, names: Sequence[str]) -> dict[str, bytes]:
        """All of one kind, by id; a copy under another name is a mistake."""
        secrets_by_id: dict[str, bytes] = {}
        for name in names:
            secret = self.store.secret(name)
            if secret in secrets_by_id.values():
                title = self.store.title(name)
                raise KeyFileError(f"{title}: the same key is kept under another name, too")
            secrets_by_id[name.partition("-")[2]] = secret
        return secrets_by_id


def commitment_name(version: int) -> str:
    """What the commitment key of a version, counted from 1, is called."""
    return COMMITMENT if version == 1 else f"{COMMITMENT}-{version}"


def commitment_versions(store: KeyStore) -> list[int]:
    """Which versions a place has, ascending. Raises KeyFileError."""
    found = (name.partition("-")[2] for name in store.names(COMMITMENT))
    return sorted(int(version or 1) for version in found)


def signs(name: str) -> bool:
    """Whether a key of that name is a private key; if not, it is a secret of 32 bytes."""
    return name == LOG or name.partition("-")[0] == ANSWER


def is_key_name(name: str, kind: str) -> bool:
    """Whether it names a key of a kind."""
    found, dash, key_id = name.partition("-")
    if found != kind or (dash and not key_id):
        return False
    return _IDS[kind].fullmatch(key_id) is not None


def check_no_near_miss(name: str, title: str, kind: str) -> None:
    """What begins like a secret's name and is none stands there by mistake.

    Raises:
        KeyFileError: it does.
    """
    if kind != ANSWER and name.lower().startswith(kind):
        raise KeyFileError(f"{title}: not the name of a {kind} key; move it away")


def decode_secret(text: bytes, title: str) -> bytes:
    """A secret of 32 bytes from base64. Raises KeyFileError."""
    try:
        secret = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        raise KeyFileError(f"{title}: not base64") from None
    return checked_secret(secret, title)


def checked_secret(secret: bytes, title: str) -> bytes:
    """A secret of the right length. Raises KeyFileError."""
    if len(secret) != SECRET_BYTES:
        raise KeyFileError(f"{title}: not {SECRET_BYTES} bytes")
    return secret


def full_set(answer_algorithms: Sequence[str]) -> tuple[Mapping[str, str], Sequence[str]]:
    """What a new gateway needs: its signing keys with their algorithms, and its secrets."""
    signing = {
        f"{ANSWER}-{number}-{algorithm}": algorithm
        for number, algorithm in enumerate(answer_algorithms, start=1)
    }
    return signing | {LOG: LOG_ALGORITHM}, (f"{PSEUDONYM}-1", COMMITMENT, f"{EVIDENCE}-0001")
