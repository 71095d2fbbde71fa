# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 7: from an identifier to a subject id, and the log's commitments.

A subject id is HMAC-SHA-256 of the checked, normalised identifier under a
versioned key (32 bytes), with the scheme's name before it. Without the key it can
neither be made nor reversed by trying all identity numbers.
"""

from __future__ import annotations

import hmac

from gateway.domain.access.query import Identifier
from gateway.domain.keyed_hash import keyed_hash
from gateway.domain.people.schemes import IdentifierScheme
from gateway.errors import Reason, RefusalError


def normalise(identifier: Identifier) -> str:
    """The one form of an identifier that is hashed.

    Raises:
        RefusalError: INVALID_IDENTIFIER; without a value, without a field (the
            caller knows where it stood).
    """
    text, scheme = identifier.value.strip(), identifier.scheme
    if text.isascii():
        try:
            return scheme.read(text if scheme.case_counts else text.upper())
        except ValueError:
            pass  # and its text with it, which might hold the number
    raise RefusalError(Reason.INVALID_IDENTIFIER)


def subject_id(key: bytes, identifier: Identifier) -> bytes:
    """The pseudonym, 32 bytes. Raises RefusalError as `normalise` does."""
    return subject_id_of_normal(key, identifier.scheme, normalise(identifier))


def subject_id_of_normal(key: bytes, scheme: IdentifierScheme, value: str) -> bytes:
    """The same for a value that is in its one form already, because it was made so here."""
    return keyed_hash(key, f"subject\0{scheme.name}\0{value}".encode())


def account_id(key: bytes, partner_id: str, account_reference: str) -> bytes:
    """The pseudonym of an institution's account number, 32 bytes."""
    return keyed_hash(key, f"account\0{partner_id}\0{account_reference}".encode())


def check_value(key: bytes) -> bytes:
    """Shows that two processes hold the same secret (32 bytes), without showing it.

    Of no help to anyone who tries identifiers: for that the key itself is needed.
    """
    # Not by `keyed_hash`, which remembers keys: this is asked of keys that are destroyed later.
    return hmac.digest(key, b"check", "sha256")


def subject_commitment(key: bytes, subject: bytes) -> bytes:
    """How the audit log names a subject, 32 bytes; another key than the id's."""
    return keyed_hash(key, b"subject\0" + subject)


def consent_commitment(key: bytes, partner_id: str, reference: str) -> bytes:
    """How tables and the audit log name a consent reference, 32 bytes."""
    return keyed_hash(key, f"consent\0{partner_id}\0{reference}".encode())


def account_commitment(key: bytes, account: bytes) -> bytes:
    """How an institution is told which of its accounts, 32 bytes."""
    return keyed_hash(key, b"account\0" + account)
