# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A change that waited for a second operator counts from its approval, not from its record."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from gateway.audit.facts.history import LAG
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.facts.marks import marks_at
from gateway.audit.facts.standing import Directory, Ground
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import QUERY_METHOD
from gateway.domain.access.policy import parse_policy, policy_content, policy_hash
from gateway.domain.codes import Outcome
from gateway.domain.facts.bodies import partner_body, policy_body
from gateway.domain.facts.kinds import APPROVAL, PARTNER, POLICY, RESTRICTION
from tests.unit.audit.facts.test_suspended_standing import CONTENT, LONG_AGO, NOW, QUERY

NARROWER = policy_content(replace(parse_policy(CONTENT), methods=frozenset()))
RECORDED = NOW - timedelta(hours=1)


def _partner(leaf_index: int, content: str, recorded: datetime) -> LoggedFact:
    body = partner_body(
        partner="bank-a",
        display_name="Bank A",
        adapter="canonical",
        policy_hash=policy_hash(content),
        contributes=False,
        client_area=0,
        suspend_time=None,
        previous=None,
    )
    return LoggedFact(leaf_index, f"partner {leaf_index}", PARTNER.name, body, recorded)


def missing(moment: datetime, *, approved: datetime) -> Ground | None:
    """What a partner lacked, whose policy had been narrowed by a change that was approved."""
    approval = {
        "fact_id": "partner 4",
        "decision": "approve",
        "keyid": "bob's",
        "signature": "00",
    }
    facts = [
        LoggedFact(0, "wide", POLICY.name, policy_body(policy_hash(CONTENT), CONTENT), LONG_AGO),
        _partner(1, CONTENT, LONG_AGO),
        LoggedFact(
            2, "narrow", POLICY.name, policy_body(policy_hash(NARROWER), NARROWER), RECORDED
        ),
        LoggedFact(3, "approval", APPROVAL.name, approval, approved),
        _partner(4, NARROWER, RECORDED),
    ]
    return Directory(facts).missing_right("bank-a", 9, moment, QUERY_METHOD, QUERY)


def test_what_was_under_way_when_a_change_was_approved_may_rest_on_what_stood_before() -> None:
    assert missing(NOW + LAG / 2, approved=NOW) is None


def test_what_began_long_after_the_approval_may_not() -> None:
    assert missing(NOW + 2 * LAG, approved=NOW) is Ground.POLICY
    assert missing(NOW, approved=RECORDED) is Ground.POLICY


def _taken_into_account(count: int, moment: datetime, *, approved: datetime) -> bool:
    """Whether an answer can have taken so many facts into account, of one that was approved."""
    body = {"subject_id": "00", "restricted": True, "cause": "1"}
    fact = LoggedFact(4, "restriction", RESTRICTION.name, body, RECORDED)
    entry = AuditEntry(
        entry_time=moment,
        partner="bank-a",
        method=QUERY_METHOD,
        outcome=Outcome.ANSWERED,
        request_digest=bytes(32),
        trace_id=b"",
        person_facts=count,
    )
    found = marks_at([fact], 9, entry, (), approved={"restriction": approved})
    return found is not None


def test_an_answer_under_way_when_a_restriction_was_approved_need_not_have_known_of_it() -> None:
    assert _taken_into_account(0, NOW + LAG / 2, approved=NOW)
    assert not _taken_into_account(0, NOW + 2 * LAG, approved=NOW)
    assert not _taken_into_account(2, NOW, approved=NOW)
