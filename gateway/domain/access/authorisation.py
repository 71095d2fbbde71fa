# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 6: what a partner may do, and what a consent covers. Default deny."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from gateway.domain.access.methods import FOR_EVERY_PARTNER
from gateway.domain.access.partner import Policy
from gateway.domain.codes import Purpose, Section
from gateway.domain.consents.consent import NO_TERMS, Consent, Terms
from gateway.domain.months import month_of
from gateway.domain.risk.codes import SCORED_PURPOSES
from gateway.errors import Reason, RefusalError


def check_method(policy: Policy, method: str) -> None:
    """The partner may call a method at all; `method` is its full name.

    Raises:
        RefusalError: METHOD_NOT_ALLOWED.
    """
    if method not in policy.methods and method not in FOR_EVERY_PARTNER:
        raise RefusalError(Reason.METHOD_NOT_ALLOWED)


def check_policy(
    policy: Policy,
    purpose: Purpose,
    sections: tuple[Section, ...],
    paths: Mapping[str, str],
) -> None:
    """The partner may ask for the purpose and for every section, also for that purpose.

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
    if Section.RISK in sections and purpose not in SCORED_PURPOSES:
        raise RefusalError(Reason.SECTION_NOT_ALLOWED, field=paths.get("sections"))
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
        RefusalError: CONSENT_NOT_FOUND, CONSENT_REVOKED, CONSENT_PAUSED,
            CONSENT_NOT_YET_VALID, CONSENT_EXPIRED or CONSENT_PURPOSE_NOT_COVERED.
    """
    if consent is None:
        raise RefusalError(Reason.CONSENT_NOT_FOUND)
    if consent.revoke_time is not None and consent.revoke_time <= now:
        raise RefusalError(Reason.CONSENT_REVOKED)
    if consent.pause_time is not None:
        raise RefusalError(Reason.CONSENT_PAUSED)
    if now < consent.valid_from:
        raise RefusalError(Reason.CONSENT_NOT_YET_VALID)
    if now >= consent.valid_until:
        raise RefusalError(Reason.CONSENT_EXPIRED)
    if purpose not in consent.purposes:
        raise RefusalError(Reason.CONSENT_PURPOSE_NOT_COVERED)


def check_terms(
    terms: Terms, sections: tuple[Section, ...], as_of: date, paths: Mapping[str, str]
) -> None:
    """The consent's terms cover the sections and the date.

    Months before the range are left out of the answer and refuse nothing
    (gateway.domain.reports.ranges): whether there are any is not the caller's business.

    Args:
        terms: the consent's.
        sections: what is asked for.
        as_of: the date that the figures are for.
        paths: where "sections" and "as_of" stand in the partner's body.

    Raises:
        RefusalError: CONSENT_SECTION_NOT_COVERED or CONSENT_DATA_RANGE_NOT_COVERED.
    """
    if terms is NO_TERMS:
        return
    if terms.sections is not None and not terms.sections.issuperset(sections):
        raise RefusalError(Reason.CONSENT_SECTION_NOT_COVERED, field=paths.get("sections"))
    month = month_of(as_of)
    if (terms.data_from is not None and month < terms.data_from) or (
        terms.data_until is not None and month > terms.data_until
    ):
        raise RefusalError(Reason.CONSENT_DATA_RANGE_NOT_COVERED, field=paths.get("as_of"))
