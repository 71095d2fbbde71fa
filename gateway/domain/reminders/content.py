# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a reminder says, and what the log says of it. Pure.

The content is one JSON form, so that it can be made again byte for byte of the person's accounts
at the data version. The log holds its digest. An amount can be guessed, so the content has a salt,
which only whoever holds the commitment key, or the reminder, knows. See docs/adr/0082-reminders.md.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from gateway.domain.facts.bodies import Body
from gateway.domain.obligations.due_soon import DueSoon

_SALT_BYTES = 16


@dataclass(frozen=True, slots=True, repr=False)
class ReminderContent:
    """A day of payment that comes, told to one institution. Holds an amount.

    Attributes:
        partner: who is told.
        subject_commitment: the person, as entries name them.
        consent_commitment: the consent that allows it, as entries name it.
        data_version: of the person's bucket.
        as_of: the day of the look.
        due: what is due.
        salt: 16 bytes.
    """

    partner: str
    subject_commitment: bytes
    consent_commitment: bytes
    data_version: int
    as_of: date
    due: DueSoon
    salt: bytes

    def document(self) -> dict[str, Any]:
        """As it is sent."""
        return {
            "partner": self.partner,
            "subject_commitment": self.subject_commitment.hex(),
            "consent_commitment": self.consent_commitment.hex(),
            "data_version": self.data_version,
            "as_of": self.as_of.isoformat(),
            "due_date": self.due.due_date.isoformat(),
            "days_left": self.due.days_left,
            "currency": self.due.currency,
            "outstanding_minor": self.due.outstanding,
            "salt": self.salt.hex(),
        }

    def body(self) -> Body:
        """Of the fact that it is made: all but what could tell the amount."""
        return {
            "partner": self.partner,
            "subject_commitment": self.subject_commitment.hex(),
            "consent_commitment": self.consent_commitment.hex(),
            "data_version": self.data_version,
            "as_of": self.as_of.isoformat(),
            "due_date": self.due.due_date.isoformat(),
            "currency": self.due.currency,
            "content_digest": content_digest(self.document()).hex(),
        }


def salt_of(commitment_key: bytes, subject_id: bytes, data_version: int, due: DueSoon) -> bytes:
    """The salt of a content: another one for each person, version, day and currency.

    Args:
        commitment_key: one of the log's.
        subject_id: as it was made first (gateway.domain.people.pseudonyms).
        data_version: up to which the records counted.
        due: what is due.
    """
    named = f"\0{data_version}\0{due.due_date.isoformat()}\0{due.currency}"
    made = hmac.digest(commitment_key, b"reminder\0" + subject_id + named.encode(), "sha256")
    return made[:_SALT_BYTES]


def content_digest(document: dict[str, Any]) -> bytes:
    """SHA-256 of a content: JSON in ASCII, names sorted, without spaces."""
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return sha256(text.encode()).digest()


def reminder_scope(partner: str, subject_commitment: bytes) -> str:
    """What the fact of a reminder is about: one after the other of one person."""
    return f"reminder:{partner}:{subject_commitment.hex()}"


def receipt_scope(partner: str) -> str:
    """What a partner's acknowledgements of reminders are about."""
    return f"reminder-receipt:{partner}"
