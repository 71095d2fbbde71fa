# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a dispute may begin so, or come from one state to another. Pure.

As credit.may_change_dispute says it; a test compares the two. Rows are those of credit.dispute,
in the form of gateway.audit.facts.logged.
"""

from __future__ import annotations

from collections.abc import Mapping

from gateway.audit.facts.logged import Row
from gateway.domain.codes import DisputeState
from gateway.domain.disputes.dispute import TRANSITIONS, Act, By

_OF_ACT: Mapping[Act, frozenset[str]] = {
    Act.ANSWER: frozenset({"state", "answer_time", "answer_evidence", "restricted"}),
    Act.ESCALATE: frozenset({"state"}),
    Act.RESOLVE: frozenset({"state", "outcome", "correction", "end_time", "restricted"}),
    Act.WITHDRAW: frozenset({"state", "end_time", "restricted"}),
}
"""What each act may change, beside the version."""


def may_open(given: Row, actor: str) -> bool:
    """Whether a dispute may begin like that."""
    return (
        given["state"] == "open"
        and actor == f"partner:{given['opened_by']}"
        and not given["restricted"]
        and given["statement_state"] in {None, "pending"}
        and not any(given[name] for name in ("answer_time", "answer_evidence", "end_time"))
        and given["outcome"] is None
        and given["correction"] is None
    )


def may_become(known: Row, given: Row, actor: str) -> bool:
    """Whether a dispute may come from one state to another, by whoever recorded that."""
    by = {
        By.OPENER: actor == f"partner:{given['opened_by']}",
        By.INSTITUTION: actor == f"partner:{given['partner_id']}",
        By.OPERATOR: actor.startswith("operator:"),
    }
    changed = {name for name, value in given.items() if known[name] != value} - {"version"}
    if changed == {"statement_state"}:
        moderated = given["statement_state"] in {"shown", "refused"}
        return by[By.OPERATOR] and known["statement_state"] is not None and moderated
    if changed == {"restricted"}:
        return by[By.OPERATOR]
    before, after = (DisputeState[row["state"].upper()] for row in (known, given))
    return any(
        by[who] and TRANSITIONS.get((before, act, who)) is after and _is(act, known, given)
        for act in Act
        for who in By
        if changed <= _OF_ACT[act]
    )


def _is_answer(known: Row, given: Row) -> bool:
    return known["answer_time"] is None and given["answer_time"] is not None


def _is(act: Act, known: Row, given: Row) -> bool:
    """What is so of an act beside the states."""
    corrected = given["outcome"] == "corrected"
    match act:
        case Act.ANSWER:
            return _is_answer(known, given)
        case Act.RESOLVE:
            return corrected is (given["correction"] is not None) and bool(given["end_time"])
        case Act.WITHDRAW:
            return not given["restricted"] and bool(given["end_time"])
    return True
