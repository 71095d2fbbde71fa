# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Resident identity numbers for people who do not exist, or must not be known.

Public data names its people by a running number. The gateway wants resident
identity numbers (GB 11643-1999): these are well formed, and lie in area 99,
which is assigned to no province, so that none can be a real person's. A client number belongs
to its institution: so does the four-digit area within 99 (credit.partner.client_area).
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from gateway.domain.people.resident_id import check_character
from gateway.errors import Reason, RefusalError

MAX_CLIENT_NUMBER = 999_999
"""Of version 1 of the adapter language."""
MAX_LONG_CLIENT_NUMBER = 999_999_999
"""Of any client number. Those above 12,000,000 were born after 1982, the last in 4687."""
SHARED_AREA = 0
"""Of institutions whose client numbers are said to be the same people's."""
MAX_AREA = 9_999
MAX_CARD_HOLDERS = 400_000
"""Client numbers up to it are the synthetic card holders'; the others' lie above."""
_FIRST_BIRTH_DATE = date(1950, 1, 1)
_SEQUENCES = 1_000
_BIRTH_DATES = 12_000  # until November 1982: everybody is of age in 2005


@lru_cache(maxsize=_BIRTH_DATES)
def _born(days: int) -> str:
    """A birth date as resident identity numbers have it."""
    return f"{_FIRST_BIRTH_DATE + timedelta(days=days):%Y%m%d}"


def client_area_code(area: int) -> str:
    """The first six digits of an institution's clients' numbers; `area` is 0 to 9,999."""
    return f"99{area:04d}"


def synthetic_resident_id(client_number: int, area: int = SHARED_AREA) -> str:
    """The resident identity number of a numbered client, 18 characters.

    Neighbours differ in the date of birth; when all dates have been given out,
    the three-digit sequence goes up, and after that the dates of birth go on. No two
    client numbers of an area share one.

    Args:
        client_number: 1 to 999,999,999.
        area: the institution's.

    Raises:
        RefusalError: INVALID_IDENTIFIER unless 1 <= client_number <= 999,999,999.
    """
    if not 1 <= client_number <= MAX_LONG_CLIENT_NUMBER:
        raise RefusalError(Reason.INVALID_IDENTIFIER)
    round_, day = divmod(client_number - 1, _BIRTH_DATES)
    dates, sequence = divmod(round_, _SEQUENCES)
    digits = f"{client_area_code(area)}{_born(dates * _BIRTH_DATES + day)}{sequence:03d}"
    return digits + check_character(digits)
