# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner that was suspended by the facts may have had no answer, whatever its row said then."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from gateway.audit.facts.history import LAG
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.standing import Directory, Ground
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.partner import Policy, SignatureRule
from gateway.domain.access.policy import policy_content, policy_hash
from gateway.domain.access.query import CreditQuery, Identifier
from gateway.domain.codes import Purpose, Section
from gateway.domain.facts.bodies import partner_body, policy_body
from gateway.domain.facts.kinds import PARTNER, POLICY
from gateway.domain.people.schemes import IdentifierScheme

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=30)
QUERY = CreditQuery(
    Identifier(IdentifierScheme.CN_RESIDENT_ID, ""),
    Purpose.LOAN_APPROVAL,
    "C-1",
    (Section.SUMMARY,),
    None,
    {},
)
CONTENT = policy_content(
    Policy(
        methods=frozenset({QUERY_METHOD}),
        purposes=frozenset({Purpose.LOAN_APPROVAL}),
        sections=frozenset({Section.SUMMARY}),
        signature_rule=SignatureRule.ONE_OF,
        algorithms=frozenset({"ed25519"}),
        max_in_flight=3,
    )
)


def missing(moment: datetime, *suspensions: datetime | None) -> Ground | None:
    """What a partner lacked, whose facts said this of its suspension, a day apart, and now."""
    digest = policy_hash(CONTENT)
    facts = [LoggedFact(0, "p", POLICY.name, policy_body(digest, CONTENT), LONG_AGO)]
    for number, suspended in enumerate(suspensions, 1):
        body = partner_body(
            partner="bank-a",
            display_name="Bank A",
            adapter="canonical",
            policy_hash=digest,
            contributes=False,
            client_area=0,
            suspend_time=suspended,
            previous=None,
        )
        recorded = NOW - timedelta(days=len(suspensions) - number)
        facts.append(LoggedFact(number, f"b{number}", PARTNER.name, body, recorded))
    return Directory(facts).missing_right("bank-a", 9, moment, QUERY_METHOD, QUERY)


def test_a_suspended_partner_may_have_had_nothing() -> None:
    assert missing(NOW, None) is None
    assert missing(NOW + 2 * LAG, None, NOW) is Ground.PARTNER
    assert missing(NOW + 2 * LAG, None, NOW, None) is None


def test_what_was_under_way_when_it_was_suspended_may_have_been_answered() -> None:
    assert missing(NOW + LAG / 2, None, NOW) is None
