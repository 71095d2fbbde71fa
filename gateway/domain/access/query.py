# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The canonical query: what every adapter makes of a partner's body."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gateway.domain.codes import Purpose, Section
from gateway.domain.people.schemes import IdentifierScheme
from gateway.errors import Reason, RefusalError

_EARLIEST_YEAR = 1970


@dataclass(frozen=True, slots=True, repr=False)
class Identifier:
    """A person's identifier as the partner wrote it; never printed or logged.

    Attributes:
        scheme: how to read it.
        value: in the scheme's own notation, not yet checked.
    """

    scheme: IdentifierScheme
    value: str


@dataclass(frozen=True, slots=True, repr=False)
class CreditQuery:
    """One question about one person.

    Attributes:
        identifier: whom it is about, not yet checked (step 7 does).
        purpose: why.
        consent_reference: the partner's reference; empty means none was given
            (step 6 refuses).
        sections: the parts wanted, ascending, none twice; the default ones when
            the partner named none.
        as_of: the date the figures are for; None means today in UTC.
        field_paths: where each of "subject", "purpose", "consent_reference",
            "sections" and "as_of" stands in the partner's body, so that later
            refusals can name the field.
    """

    identifier: Identifier
    purpose: Purpose
    consent_reference: str
    sections: tuple[Section, ...]
    as_of: date | None
    field_paths: dict[str, str]


def checked_as_of(query: CreditQuery, today: date) -> date:
    """Step 5: the date the figures are for.

    Args:
        query: as its adapter read it.
        today: in UTC.

    Raises:
        RefusalError: AS_OF_IN_FUTURE, or INVALID_VALUE before 1970.
    """
    as_of = today if query.as_of is None else query.as_of
    if as_of > today:
        raise RefusalError(Reason.AS_OF_IN_FUTURE, field=query.field_paths.get("as_of"))
    if as_of.year < _EARLIEST_YEAR:
        raise RefusalError(Reason.INVALID_VALUE, field=query.field_paths.get("as_of"))
    return as_of
