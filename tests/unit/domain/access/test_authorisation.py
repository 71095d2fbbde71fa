# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 6: default deny, and consents to the microsecond."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gateway.domain.access.authorisation import (
    Consent,
    check_consent,
    check_consent_named,
    check_method,
    check_policy,
)
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.codes import Purpose, Section
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
