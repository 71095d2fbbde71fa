# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""An answer under a consent says of months and uses what was agreed to, or nobody agreed to it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from gateway.audit.facts.history import History
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.standing import Asked, Ground, missing_consent
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import Envelope
from gateway.domain.access.query import CreditQuery, Identifier
from gateway.domain.codes import Outcome, Purpose, Section
from gateway.domain.consents.consent import Terms, TimeUnit, Uses
from gateway.domain.consents.uses import ConsentUse
from gateway.domain.facts.bodies import consent_body
from gateway.domain.months import month_number
from gateway.domain.people.schemes import IdentifierScheme

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
SUBJECT, REFERENCE, COMMITMENT = b"s" * 32, b"r" * 32, b"t" * 32
MONTH = month_number(2025, 1)
TERMS = Terms(data_from=MONTH, uses=Uses(2, TimeUnit.DAY))
USE = ConsentUse(COMMITMENT, 1, 2, datetime(2026, 6, 1, tzinfo=UTC))
QUERY = CreditQuery(
    Identifier(IdentifierScheme.CN_RESIDENT_ID, ""),
    Purpose.LOAN_APPROVAL,
    "C-1",
    (Section.SUMMARY,),
    None,
    {},
)


def missing(terms: Terms, **said: Any) -> Ground | None:
    """What an answer does not rest on, by what its entry says."""
    body = consent_body(
        subject_id=SUBJECT,
        partner="bank-a",
        consent_commitment=REFERENCE,
        purposes=[Purpose.LOAN_APPROVAL],
        valid_from=datetime(2026, 1, 1, tzinfo=UTC),
        valid_until=datetime(2027, 1, 1, tzinfo=UTC),
        terms=terms,
        terms_commitment=b"" if terms == Terms() else COMMITMENT,
    )
    granted = LoggedFact(0, "id", "consent", body, datetime(2026, 1, 1, tzinfo=UTC))
    entry = AuditEntry(
        entry_time=NOW,
        partner="bank-a",
        method="",
        outcome=Outcome.ANSWERED,
        request_digest=b"",
        trace_id=b"",
        consent_commitment=REFERENCE,
        as_of=date(2026, 5, 1),
        **said,
    )
    asked = Asked(1, entry, Envelope(b"", "", ()), QUERY, "canonical", [SUBJECT])
    return missing_consent(asked, History([granted]))


def test_an_answer_that_says_what_was_agreed_to_may_have_been_given() -> None:
    assert missing(TERMS, data_from_month=MONTH, consent_use=USE) is None
    assert missing(Terms()) is None


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"data_from_month": MONTH},
        {"consent_use": USE},
        {"data_from_month": MONTH - 1, "consent_use": USE},
        {"data_from_month": MONTH, "consent_use": ConsentUse(COMMITMENT, 1, 9, USE.period_start)},
        {"data_from_month": MONTH, "consent_use": ConsentUse(COMMITMENT, 1, 2)},
        {"data_from_month": MONTH, "consent_use": ConsentUse(bytes(32), 1, 2, USE.period_start)},
    ],
)
def test_terms_that_had_been_taken_off_or_changed_convict_it(said: dict[str, Any]) -> None:
    assert missing(TERMS, **said) is Ground.CONSENT


def test_a_use_under_a_consent_that_has_none_convicts_it() -> None:
    assert missing(Terms(), consent_use=USE) is Ground.CONSENT
