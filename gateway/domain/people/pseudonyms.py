# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Subject ids and account ids, under every key that made or changed them (docs/adr/0101).

A pseudonym key makes an id of an identifier. Identifiers are not kept, so a later key changes
ids instead: a rekey key is a permutation of all ids, and what is stored is the id that the newest
one gives. The log goes on naming people by the id that was made first, which whoever has the
keys gets back.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Protocol, Self

from gateway.domain.access.query import Identifier
from gateway.domain.people.permutation import Permutation
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import account_id, subject_id, subject_id_of_normal
from gateway.errors import KeyFileError

_BUCKET_BITS = 10
"""Of a subject id: the bucket stays, for data versions in the log are those of buckets."""

_SALT_BYTES, _SALT_ROUNDS = 16, 8


class PseudonymKeys(Protocol):
    """Where the keys come from; a part of gateway.signing.signer.KeyProvider."""

    def pseudonym_keys(self) -> Mapping[int, bytes]:
        """Keys that make ids, by version."""
        ...

    def rekey_keys(self) -> Mapping[int, bytes]:
        """Keys that change ids of the version before into those of theirs, by version."""
        ...


class Rekeying:
    """What one rekey key changes, and how. Its representation shows no key.

    Attributes:
        version: of the ids that it makes.
        subjects: of subject ids; the bucket stays.
        hashes: of account ids, and of hashes of subject ids.
        salts: of what keeps digests of people from being tested.
    """

    def __init__(self, version: int, key: bytes) -> None:
        """Args: version: of the ids that it makes. key: 32 bytes."""
        self.version = version
        self.subjects = Permutation(key, "subject", kept_bits=_BUCKET_BITS)
        self.hashes = Permutation(key, "account")
        self.salts = Permutation(key, "salt", length=_SALT_BYTES, rounds=_SALT_ROUNDS)


class Pseudonyms:
    """Makes ids as they are stored now, and gets back what was made first.

    Its representation shows no key.

    Attributes:
        version: of the ids that are stored now.
        versions: all, also of ids that were stored before.
        rekeyings: how ids were changed, in order.
    """

    def __init__(self, keys: Mapping[int, bytes], rekeys: Mapping[int, bytes]) -> None:
        """Of keys by version.

        Args:
            keys: that make ids. Under several a person has several ids, which have nothing to do
                with each other (docs/adr/0020).
            rekeys: that change them.

        Raises:
            KeyFileError: rekey keys change ids of one pseudonym key, each those of the version
                before; these do not.
        """
        if rekeys:
            check_in_a_row(keys, rekeys)
        self._keys = dict(sorted(keys.items()))
        self.rekeyings = tuple(Rekeying(version, key) for version, key in sorted(rekeys.items()))
        self.versions = frozenset({*keys, *rekeys})
        self.version = max(self.versions)
        self._newest = self._keys[max(self._keys)]

    @classmethod
    def of(cls, keys: PseudonymKeys) -> Self:
        """Of all keys there are. Raises KeyFileError."""
        return cls(keys.pseudonym_keys(), keys.rekey_keys())

    def subject(self, identifier: Identifier) -> bytes:
        """A person's id as it is stored now. Raises RefusalError: it is no identifier."""
        return self.current(subject_id(self._newest, identifier))

    def subject_of_normal(self, scheme: IdentifierScheme, value: str) -> bytes:
        """The same of an identifier that is in its normal form already."""
        return self.current(subject_id_of_normal(self._newest, scheme, value))

    def subjects(self, identifier: Identifier) -> dict[int, bytes]:
        """The same, by the version that an entry of the log may name. Raises RefusalError."""
        if self.rekeyings:
            return dict.fromkeys(sorted(self.versions), self.subject(identifier))
        return {version: subject_id(key, identifier) for version, key in self._keys.items()}

    def account(self, institution: str, reference: str) -> bytes:
        """An account's id as it is stored now."""
        return self.kept_hash(account_id(self._newest, institution, reference))

    def kept_hash(self, value: bytes) -> bytes:
        """32 bytes that everybody could test, as they are kept under the newest key."""
        for each in self.rekeyings:
            value = each.hashes.forward(value)
        return value

    def current(self, subject: bytes, version: int = 0) -> bytes:
        """The subject id that is stored now.

        Args:
            subject: the id.
            version: of it; 0: as it was made first.
        """
        for each in self.rekeyings:
            if each.version > version:
                subject = each.subjects.forward(subject)
        return subject

    def first_subject(self, subject: bytes) -> bytes:
        """What a subject id that is stored now was made as; the log's names are made of that."""
        for each in reversed(self.rekeyings):
            subject = each.subjects.back(subject)
        return subject

    def first_account(self, account: bytes) -> bytes:
        """The same of an account id."""
        for each in reversed(self.rekeyings):
            account = each.hashes.back(account)
        return account


NO_REKEYS: Mapping[int, bytes] = {}
"""Of a gateway whose ids are as they were made."""


def check_in_a_row(keys: Mapping[int, bytes], rekeys: Mapping[int, bytes]) -> None:
    """That rekey keys follow one pseudonym key. Raises KeyFileError."""
    versions = [*sorted(keys), *sorted(rekeys)]
    if len(keys) != 1 or versions != list(range(versions[0], versions[0] + len(versions))):
        raise KeyFileError(
            "rekey keys go with one pseudonym key, and each follows the version before it: one is"
            " missing here, or is not this gateway's"
        )


def rekey_check_value(key: bytes) -> bytes:
    """Shows that two processes hold the same rekey key; it is none of a pseudonym key."""
    return hmac.digest(key, b"check rekey", "sha256")
