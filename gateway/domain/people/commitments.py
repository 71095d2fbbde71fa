# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The log's names of people and consents, under every commitment key that the log has had.

The newest key makes them, but for events of a watch, which keep the first one. What earlier keys
made stays in the log for ever, so whatever is found or counted by a commitment is looked for
under each (docs/adr/0090).

They are of subject ids as these were made first, whatever they are stored as since
(docs/adr/0101): so the log's names of people stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hmac import compare_digest
from typing import Protocol, Self

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.consents.consent import Consent, Granted, terms_commitment
from gateway.domain.people.pseudonyms import PseudonymKeys, Pseudonyms
from gateway.domain.people.subject import (
    account_commitment,
    consent_commitment,
    subject_commitment,
)


class NamingKeys(PseudonymKeys, Protocol):
    """Where the keys come from; a part of gateway.signing.signer.KeyProvider."""

    def commitment_keys(self) -> Mapping[int, bytes]:
        """Commitment keys by version."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Commitments:
    """Makes commitments, and knows those of earlier keys.

    Attributes:
        keys: newest first, 32 bytes each.
        pseudonyms: gets back what an id was made as; None: ids are as they were made.
    """

    keys: tuple[bytes, ...]
    pseudonyms: Pseudonyms | None = None

    @classmethod
    def of(cls, versions: Mapping[int, bytes], pseudonyms: Pseudonyms | None = None) -> Self:
        """Of all keys there are, by version."""
        newest_first = tuple(key for _, key in sorted(versions.items(), reverse=True))
        rekeyed = pseudonyms is not None and bool(pseudonyms.rekeyings)
        return cls(newest_first, pseudonyms if rekeyed else None)

    @classmethod
    def held(cls, keys: NamingKeys) -> Self:
        """Of all that a place holds. Raises KeyFileError."""
        return cls.of(keys.commitment_keys(), Pseudonyms.of(keys))

    @property
    def newest(self) -> bytes:
        """The key that makes commitments now."""
        return self.keys[0]

    def first(self, subject: bytes) -> bytes:
        """What a stored subject id was made as: names, and what is bound to a person, are of it."""
        return subject if self.pseudonyms is None else self.pseudonyms.first_subject(subject)

    def subjects(self, subject: bytes) -> tuple[bytes, ...]:
        """How entries can name a person, as they do now first."""
        first = self.first(subject)
        return tuple(subject_commitment(key, first) for key in self.keys)

    def subjects_of(self, people: Iterable[bytes]) -> tuple[bytes, ...]:
        """How entries can name a person of several subject ids; of each, as they do now first."""
        return tuple(each for subject in people for each in self.subjects(subject))

    def names(self, subject: bytes, commitment: bytes) -> bool:
        """Whether that is a commitment to a person."""
        return any(compare_digest(each, commitment) for each in self.subjects(subject))

    def note(self, entry: AuditEntry, subject: bytes) -> None:
        """Step 7: whom an entry is about."""
        entry.subject_commitment, *former = self.subjects(subject)
        entry.former_commitments = tuple(former)

    def account(self, account: bytes) -> bytes:
        """How an institution is told now which of its accounts."""
        first = account if self.pseudonyms is None else self.pseudonyms.first_account(account)
        return account_commitment(self.newest, first)

    def terms(self, subject: bytes, commitment: bytes, granted: Granted) -> bytes:
        """What binds a consent that is registered now to its person and to all that it allows."""
        return terms_commitment(self.newest, self.first(subject), commitment, granted)

    def consent(self, partner: str, reference: str) -> bytes:
        """How a consent is named that is registered now."""
        return consent_commitment(self.newest, partner, reference)

    def consents(self, partner: str, reference: str) -> tuple[bytes, ...]:
        """How a consent can be named, as one that is registered now first."""
        return tuple(consent_commitment(key, partner, reference) for key in self.keys)

    def former_consents(self, partner: str, reference: str) -> tuple[bytes, ...]:
        """How one is named that was registered under an earlier key; newest first."""
        return tuple(consent_commitment(key, partner, reference) for key in self.keys[1:])

    def made(self, consent: Consent, commitment: bytes) -> bool:
        """Whether one of the keys bound a consent to its person and to all that it allows."""
        first = self.first(consent.subject_id)
        return any(
            compare_digest(
                terms_commitment(key, first, commitment, consent.granted),
                consent.terms_commitment,
            )
            for key in self.keys
        )
