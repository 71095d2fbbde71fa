# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of facts that are about one person and change answers: disputes and restrictions.

See gateway.domain.facts.bodies for their form.
"""

from __future__ import annotations

from gateway.domain.disputes.dispute import Dispute
from gateway.domain.facts.bodies import Body, time_text
from gateway.domain.months import first_day


def person_scope(subject_id: bytes) -> str:
    """What these facts are about: one after the other."""
    return f"person:{subject_id.hex()}"


def dispute_body(dispute: Dispute, partner: str | None) -> Body:
    """A dispute as it is to stand.

    Args:
        dispute: its state.
        partner: whose call changes it; None: the operator does.
    """
    moderated, ended = dispute.statement_state, dispute.end_time
    return {
        "subject_id": dispute.subject_id.hex(),
        "dispute": dispute.dispute_id.hex(),
        "partner": partner,
        "opened_by": dispute.opened_by,
        "against": dispute.against,
        "account_id": dispute.account_id.hex(),
        "month": None if dispute.month is None else first_day(dispute.month).isoformat(),
        "item": int(dispute.item),
        "rules": dispute.rules,
        "state": dispute.state.name.lower(),
        "outcome": None if dispute.outcome is None else dispute.outcome.name.lower(),
        "open_time": time_text(dispute.open_time),
        "answer_by_time": time_text(dispute.answer_by),
        "resolve_by_time": time_text(dispute.resolve_by),
        "answer_time": None if dispute.answer_time is None else time_text(dispute.answer_time),
        "end_time": None if ended is None else time_text(ended),
        "evidence": [digest.hex() for digest in dispute.evidence],
        "answer_evidence": [digest.hex() for digest in dispute.answer_evidence],
        "correction": dispute.correction,
        "restricted": dispute.restricted,
        "statement": dispute.statement.hex() or None,
        "statement_state": None if moderated is None else moderated.name.lower(),
        "version": dispute.version,
    }


def restriction_body(
    subject_id: bytes,
    restriction_id: bytes,
    account: tuple[str, bytes] | None,
    *,
    lifted: bool = False,
) -> Body:
    """That something of a person is left out of every figure, or no longer is.

    Args:
        subject_id: whose.
        restriction_id: 16 bytes.
        account: the institution and the account's id; None: all of the person's.
        lifted: whether it ends; the rest is then as when it began.
    """
    return {
        "subject_id": subject_id.hex(),
        "restriction": restriction_id.hex(),
        "scope": "person" if account is None else "account",
        "against": None if account is None else account[0],
        "account_id": None if account is None else account[1].hex(),
        "lifted": lifted,
    }
