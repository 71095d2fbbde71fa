# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The log's names of people and consents, under every commitment key that the log has had.

The newest key makes them, but for events of a watch, which keep the first one. What earlier keys
made stays in the log for ever, so whatever is found or counted by a commitment is looked for
under each (docs/adr/0090).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hmac import compare_digest
from typing import Self

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.consents.consent import Consent, terms_commitment
from gateway.domain.people.subject import consent_commitment, subject_commitment


@dataclass(frozen=True, slots=True, repr=False)
class Commitments:
    """Makes commitments, and knows those of earlier keys.

    Attributes:
        keys: newest first, 32 bytes each.
    """

    keys: tuple[bytes, ...]

    @classmethod
    def of(cls, versions: Mapping[int, bytes]) -> Self:
        """Of all keys there are, by version."""
        return cls(tuple(key for _, key in sorted(versions.items(), reverse=True)))

    @property
    def newest(self) -> bytes:
        """The key that makes commitments now."""
        return self.keys[0]

    def subjects(self, subject: bytes) -> tuple[bytes, ...]:
        """How entries can name a person, as they do now first."""
        return tuple(subject_commitment(key, subject) for key in self.keys)

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
        return any(
            compare_digest(
                terms_commitment(key, consent.subject_id, commitment, consent.granted),
                consent.terms_commitment,
            )
            for key in self.keys
        )
