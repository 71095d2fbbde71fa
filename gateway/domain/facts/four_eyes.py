# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Four eyes: what can be set to need a second operator, and what that operator signs. Pure.

A fact that needs a second operator waits until one who did not record it has approved it with
a key of their own (docs/adr/0053).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from uuid import UUID

from gateway.domain.facts.bodies import Body

APPROVE, REJECT = "approve", "reject"
"""What can be decided about a fact that waits."""

OPEN_EVIDENCE, DESTROY_EVIDENCE = "open-evidence", "destroy-evidence"
ERASE_RECORDS = "erase-records"
"""Actions that are no facts: they take a request (gateway/store/facts/requests.py)."""

ACTIONS: Mapping[str, str] = {
    "policies": "partners, policies and formats are added or changed, suspensions lifted",
    "keys": "keys and certificates of partners are added, revocations undone",
    "restrictions": "people are restricted, or no longer are",
    OPEN_EVIDENCE: "what was asked and answered is decrypted",
    DESTROY_EVIDENCE: "keys of evidence are destroyed",
    ERASE_RECORDS: "records of people are deleted, at their request or because they are too old",
}
"""What can be set, and what it says. Rows of credit.four_eyes_action."""

DEFAULT_WAIT_DAYS = 7

STATEMENT_TYPE = "application/vnd.creditgateway.approval.v1+json"
"""The payload type under which approvals are signed, so that no other signature is one."""


def about(fact_id: UUID, kind: str, body_digest: bytes, recorder: str) -> Body:
    """Which fact is decided about, and all that must not change after that.

    Args:
        fact_id: its id.
        kind: its kind.
        body_digest: SHA-256 of its body.
        recorder: who recorded it, such as operator:LOGIN.
    """
    return {
        "fact_id": str(fact_id),
        "kind": kind,
        "body_digest": body_digest.hex(),
        "recorder": recorder,
    }


def statement(decided: Body) -> bytes:
    """What is signed to approve it: JSON in one form, of `about` and nothing else."""
    said = {name: decided[name] for name in ("fact_id", "kind", "body_digest", "recorder")}
    return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
