# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 7: from an identifier to a subject id, and the log's commitments.

A subject id is HMAC-SHA-256 of the checked, normalised identifier under a
versioned key (32 bytes). Without the key it can neither be made nor reversed by
trying all identity numbers. Resident identity numbers follow GB 11643-1999;
their check character is ISO 7064 MOD 11-2.
"""

from __future__ import annotations

import hmac
from datetime import date

from gateway.domain.access.query import Identifier
from gateway.domain.codes import IdentifierScheme
from gateway.errors import Reason, RefusalError

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_CHARACTERS = "10X98765432"
_RESIDENT_ID_LENGTH = 18


def check_character(first_17_digits: str) -> str:
    """The check character of a resident identity number (ISO 7064 MOD 11-2)."""
    total = sum(w * (ord(d) - 48) for w, d in zip(_WEIGHTS, first_17_digits, strict=True))
    return _CHECK_CHARACTERS[total % 11]


def normalise(identifier: Identifier) -> str:
    """The one form of an identifier that is hashed.

    Raises:
        RefusalError: INVALID_IDENTIFIER; without a value, without a field (the
            caller knows where it stood).
    """
    text = identifier.value.strip().upper()
    if len(text) != _RESIDENT_ID_LENGTH or not text.isascii() or not text[:17].isdigit():
        raise RefusalError(Reason.INVALID_IDENTIFIER)
    if check_character(text[:17]) != text[17]:
        raise RefusalError(Reason.INVALID_IDENTIFIER)
    try:
        date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        raise RefusalError(Reason.INVALID_IDENTIFIER) from None
    return text


def subject_id(key: bytes, identifier: Identifier) -> bytes:
    """The pseudonym, 32 bytes. Raises RefusalError as `normalise` does."""
    scheme = IdentifierScheme(identifier.scheme).name
    return hmac.digest(key, f"subject\0{scheme}\0{normalise(identifier)}".encode(), "sha256")


def account_id(key: bytes, partner_id: str, account_reference: str) -> bytes:
    """The pseudonym of an institution's account number, 32 bytes."""
    return hmac.digest(key, f"account\0{partner_id}\0{account_reference}".encode(), "sha256")


def check_value(key: bytes) -> bytes:
    """Shows that two processes hold the same secret (32 bytes), without showing it.

    Of no help to whoever tries identifiers: for that the key itself is needed.
    """
    return hmac.digest(key, b"check", "sha256")


def subject_commitment(key: bytes, subject: bytes) -> bytes:
    """How the audit log names a subject, 32 bytes; another key than the id's."""
    return hmac.digest(key, b"subject\0" + subject, "sha256")


def consent_commitment(key: bytes, partner_id: str, reference: str) -> bytes:
    """How tables and the audit log name a consent reference, 32 bytes."""
    return hmac.digest(key, f"consent\0{partner_id}\0{reference}".encode(), "sha256")
