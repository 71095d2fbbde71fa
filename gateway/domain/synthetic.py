# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Resident identity numbers for people who do not exist, or must not be known.

Public data names its people by a running number. The gateway wants resident
identity numbers (GB 11643-1999): these are well formed, and lie in area 99,
which is assigned to no province, so that none can be a real person's.
"""

from __future__ import annotations

from datetime import date, timedelta

from gateway.domain.subject import check_character
from gateway.errors import Reason, RefusalError

MAX_CLIENT_NUMBER = 999_999
MAX_CARD_HOLDERS = 400_000
"""Client numbers up to it are the synthetic card holders'; the others' lie above."""
_AREA = "990000"
_FIRST_BIRTH_DATE = date(1950, 1, 1)
_BIRTH_DATES = 12_000  # until November 1982: everybody is of age in 2005


def synthetic_resident_id(client_number: int) -> str:
    """The resident identity number of a numbered client, 18 characters.

    Neighbours differ in the date of birth; when all dates have been given out,
    the three-digit sequence goes up. No two client numbers share one.

    Raises:
        RefusalError: INVALID_IDENTIFIER unless 1 <= client_number <= 999,999.
    """
    if not 1 <= client_number <= MAX_CLIENT_NUMBER:
        raise RefusalError(Reason.INVALID_IDENTIFIER)
    sequence, day = divmod(client_number - 1, _BIRTH_DATES)
    birth_date = _FIRST_BIRTH_DATE + timedelta(days=day)
    digits = f"{_AREA}{birth_date:%Y%m%d}{sequence:03d}"
    return digits + check_character(digits)
