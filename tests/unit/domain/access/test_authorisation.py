# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 6: default deny, and consents to the microsecond."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from gateway.domain.access.authorisation import (
    check_consent,
    check_consent_named,
    check_method,
    check_policy,
    check_terms,
)
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.codes import Purpose, Section
from gateway.domain.consents.consent import NO_TERMS, Consent, Terms
from gateway.domain.months import month_number
from gateway.errors import Reason, RefusalError

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
TICK = timedelta(microseconds=1)
PATHS = {"purpose": "q.why", "sections": "q.parts", "consent_reference": "q.consent"}
POLICY = Policy(
    methods=frozenset({QUERY_METHOD}),
    purposes=frozenset({Purpose.LOAN_APPROVAL}),
    sections=frozenset({Section.SUMMARY, Section.HISTORY}),
    signature_rule=SignatureRule.ONE_OF,
    algorithms=frozenset({"ed25519"}),
    max_in_flight=8,
)
CONSENT = Consent(
    purposes=frozenset({Purpose.LOAN_APPROVAL}),
    valid_from=NOW,
    valid_until=NOW + timedelta(days=1),
    revoke_time=None,
)


def test_what_the_policy_names_is_allowed() -> None:
    check_policy(POLICY, Purpose.LOAN_APPROVAL, (Section.SUMMARY,), PATHS)


@pytest.mark.parametrize(
    ("policy", "reason", "field"),
    [
        (replace(POLICY, purposes=frozenset()), Reason.PURPOSE_NOT_ALLOWED, "q.why"),
        (
            replace(POLICY, sections=frozenset({Section.HISTORY})),
            Reason.SECTION_NOT_ALLOWED,
            "q.parts",
        ),
    ],
)
def test_what_the_policy_does_not_name_is_refused(
    policy: Policy, reason: Reason, field: str | None
) -> None:
    sections = (Section.SUMMARY, Section.HISTORY)
    with pytest.raises(RefusalError) as refused:
        check_policy(policy, Purpose.LOAN_APPROVAL, sections, PATHS)
    assert (refused.value.reason, refused.value.field) == (reason, field)


def test_a_method_that_the_policy_does_not_name_is_refused() -> None:
    check_method(POLICY, QUERY_METHOD)
    with pytest.raises(RefusalError) as refused:
        check_method(replace(POLICY, methods=frozenset()), QUERY_METHOD)
    assert refused.value.reason is Reason.METHOD_NOT_ALLOWED


def test_a_consent_must_be_named() -> None:
    check_consent_named("x" * 128, PATHS)
    with pytest.raises(RefusalError) as refused:
        check_consent_named("", PATHS)
    assert (refused.value.reason, refused.value.field) == (Reason.CONSENT_MISSING, "q.consent")


def test_a_consent_counts_from_its_first_to_before_its_last_moment() -> None:
    check_consent(CONSENT, Purpose.LOAN_APPROVAL, NOW)
    check_consent(CONSENT, Purpose.LOAN_APPROVAL, CONSENT.valid_until - TICK)
    later = replace(CONSENT, revoke_time=NOW + TICK)
    check_consent(later, Purpose.LOAN_APPROVAL, NOW)


@pytest.mark.parametrize(
    ("consent", "purpose", "moment", "reason"),
    [
        (None, Purpose.LOAN_APPROVAL, NOW, Reason.CONSENT_NOT_FOUND),
        (CONSENT, Purpose.LOAN_APPROVAL, NOW - TICK, Reason.CONSENT_NOT_YET_VALID),
        (CONSENT, Purpose.LOAN_APPROVAL, CONSENT.valid_until, Reason.CONSENT_EXPIRED),
        (CONSENT, Purpose.CARD_APPROVAL, NOW, Reason.CONSENT_PURPOSE_NOT_COVERED),
        (replace(CONSENT, revoke_time=NOW), Purpose.LOAN_APPROVAL, NOW, Reason.CONSENT_REVOKED),
    ],
)
def test_a_consent_that_does_not_cover_the_query_is_refused(
    consent: Consent | None, purpose: Purpose, moment: datetime, reason: Reason
) -> None:
    with pytest.raises(RefusalError) as refused:
        check_consent(consent, purpose, moment)
    assert refused.value.reason is reason


def test_a_paused_consent_does_not_hold_and_a_revoked_one_is_said_to_be_revoked() -> None:
    paused = replace(CONSENT, pause_time=NOW)
    with pytest.raises(RefusalError) as refusal:
        check_consent(paused, Purpose.LOAN_APPROVAL, NOW)
    assert refusal.value.reason is Reason.CONSENT_PAUSED
    with pytest.raises(RefusalError) as refusal:
        check_consent(replace(paused, revoke_time=NOW), Purpose.LOAN_APPROVAL, NOW)
    assert refusal.value.reason is Reason.CONSENT_REVOKED


APRIL, SEPTEMBER = month_number(2005, 4), month_number(2005, 9)
RANGE = Terms(data_from=APRIL, data_until=SEPTEMBER)


@pytest.mark.parametrize(
    ("terms", "sections", "as_of", "reason"),
    [
        (NO_TERMS, tuple(Section), date(1970, 1, 1), None),
        (Terms(sections=frozenset({Section.SUMMARY})), (Section.SUMMARY,), date(2005, 9, 30), None),
        (
            Terms(sections=frozenset({Section.SUMMARY})),
            (Section.SUMMARY, Section.HISTORY),
            date(2005, 9, 30),
            Reason.CONSENT_SECTION_NOT_COVERED,
        ),
        (RANGE, (Section.MONTHS,), date(2005, 4, 1), None),
        (RANGE, (Section.MONTHS,), date(2005, 9, 30), None),
        (RANGE, (Section.MONTHS,), date(2005, 3, 31), Reason.CONSENT_DATA_RANGE_NOT_COVERED),
        (RANGE, (Section.MONTHS,), date(2005, 10, 1), Reason.CONSENT_DATA_RANGE_NOT_COVERED),
    ],
)
def test_sections_and_dates_outside_of_a_consents_terms_are_refused(
    terms: Terms, sections: tuple[Section, ...], as_of: date, reason: Reason | None
) -> None:
    if reason is None:
        check_terms(terms, sections, as_of, PATHS)
        return
    with pytest.raises(RefusalError) as refusal:
        check_terms(terms, sections, as_of, PATHS)
    assert refusal.value.reason is reason
