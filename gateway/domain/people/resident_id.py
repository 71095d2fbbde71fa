# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Resident identity numbers: GB 11643-1999, check character ISO 7064 MOD 11-2.

Own code, for two reasons: every query runs it, and synthetic people live in area 99,
which python-stdnum refuses because no place has it. A test compares the two; they
differ in nothing but the place.
"""

from __future__ import annotations

from datetime import date
from operator import mul

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_OF_ZEROS = ord("0") * sum(_WEIGHTS)
_CHECK_CHARACTERS = "10X98765432"
_LENGTH = 18


def check_character(first_17_digits: str) -> str:
    """The check character of a resident identity number (ISO 7064 MOD 11-2)."""
    total = sum(map(mul, _WEIGHTS, first_17_digits.encode())) - _OF_ZEROS
    return _CHECK_CHARACTERS[total % 11]


def read_resident_id(text: str) -> str:
    """A valid number in its one form; as `IdentifierScheme.read`.

    Raises:
        ValueError: it is none.
    """
    if len(text) != _LENGTH or not text[:17].isdigit():
        raise ValueError
    if check_character(text[:17]) != text[17]:
        raise ValueError
    date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    return text
