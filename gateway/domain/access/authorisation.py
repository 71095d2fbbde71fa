# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 6: what a partner may do, and what a consent covers. Default deny."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from gateway.domain.access.partner import Policy
from gateway.domain.codes import Purpose, Section
from gateway.errors import Reason, RefusalError


@dataclass(frozen=True, slots=True)
class Consent:
    """What a stored consent says: valid from (included) until (excluded), UTC."""

    purposes: frozenset[Purpose]
    valid_from: datetime
    valid_until: datetime
    revoke_time: datetime | None


def check_method(policy: Policy, method: str) -> None:
    """The partner may call a method at all; `method` is its full name.

    Raises:
        RefusalError: METHOD_NOT_ALLOWED.
    """
    if method not in policy.methods:
        raise RefusalError(Reason.METHOD_NOT_ALLOWED)


def check_policy(
    policy: Policy,
    purpose: Purpose,
    sections: tuple[Section, ...],
    paths: Mapping[str, str],
) -> None:
    """The partner may ask for the purpose and for every section.

    Args:
        policy: the partner's.
        purpose: why it asks.
        sections: what it asks for.
        paths: where "purpose" and "sections" stand in its body.

    Raises:
        RefusalError: PURPOSE_NOT_ALLOWED or SECTION_NOT_ALLOWED.
    """
    if purpose not in policy.purposes:
        raise RefusalError(Reason.PURPOSE_NOT_ALLOWED, field=paths.get("purpose"))
    if not policy.sections.issuperset(sections):
        raise RefusalError(Reason.SECTION_NOT_ALLOWED, field=paths.get("sections"))


def check_consent_named(reference: str, paths: Mapping[str, str]) -> None:
    """A consent is named; step 5 saw that its reference can be one.

    Raises:
        RefusalError: CONSENT_MISSING.
    """
    if not reference:
        raise RefusalError(Reason.CONSENT_MISSING, field=paths.get("consent_reference"))


def check_consent(consent: Consent | None, purpose: Purpose, now: datetime) -> None:
    """The consent that was named covers this purpose, now.

    That it covers this subject and this partner is how it was looked up: one of
    somebody else's is not found, and nothing tells the two cases apart.

    Raises:
        RefusalError: CONSENT_NOT_FOUND, CONSENT_REVOKED, CONSENT_NOT_YET_VALID,
            CONSENT_EXPIRED or CONSENT_PURPOSE_NOT_COVERED.
    """
    if consent is None:
        raise RefusalError(Reason.CONSENT_NOT_FOUND)
    if consent.revoke_time is not None and consent.revoke_time <= now:
        raise RefusalError(Reason.CONSENT_REVOKED)
    if now < consent.valid_from:
        raise RefusalError(Reason.CONSENT_NOT_YET_VALID)
    if now >= consent.valid_until:
        raise RefusalError(Reason.CONSENT_EXPIRED)
    if purpose not in consent.purposes:
        raise RefusalError(Reason.CONSENT_PURPOSE_NOT_COVERED)
