# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An institution's own references for its clients, where these are no short numbers.

A reference means nothing without the institution, so its client area stands before it:
"990123-F99Q10000001". Area 99 is assigned to no province, so that it is no resident
number's beginning. Case counts: some references differ in nothing else.
"""

from __future__ import annotations

import re

from gateway.domain.people.resident_id import read_resident_id
from gateway.domain.people.synthetic import client_area_code
from gateway.domain.references import is_reference

_WITH_AREA = re.compile(r"99[0-9]{4}-(.+)", re.ASCII)


def client_reference(reference: str, area: int) -> str:
    """A client's reference as the scheme CLIENT_REFERENCE writes it.

    Args:
        reference: as the institution writes it, not checked.
        area: the institution's (credit.partner.client_area).
    """
    return f"{client_area_code(area)}-{reference}"


def read_client_reference(text: str) -> str:
    """An area and a reference in their one form; as `IdentifierScheme.read`.

    Raises:
        ValueError: there is no area, the reference breaks the rule for references, or it
            is a resident's number, by which that person is known already.
    """
    found = _WITH_AREA.fullmatch(text)
    if found is None or not is_reference(found[1]):
        raise ValueError
    try:
        read_resident_id(found[1].upper())
    except ValueError:
        return text
    raise ValueError
