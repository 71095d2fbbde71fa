# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""For how long after its use an approved request permits what is done with evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest

from gateway.audit.facts.evidence import VERBS, EvidenceReads
from gateway.audit.facts.fold import Fold
from gateway.audit.facts.history import LAG
from gateway.audit.facts.logged import LoggedFact
from gateway.audit.findings import Check
from gateway.audit.rows import RecordedAccess
from gateway.domain.facts.four_eyes import DESTROY_EVIDENCE, OPEN_EVIDENCE
from gateway.domain.facts.kinds import FOUR_EYES, REQUEST_USE

USED = datetime(2026, 11, 30, 12, tzinfo=UTC)
PERMITTED = {
    "open-evidence": (OPEN_EVIDENCE, timedelta(minutes=15)),
    "case-read": (OPEN_EVIDENCE, timedelta(days=1)),
    "retention": (DESTROY_EVIDENCE, timedelta(days=1)),
    # Begun as soon as an opening, read and written for a day, and then compared and dropped.
    "move-evidence": (DESTROY_EVIDENCE, timedelta(days=2)),
    "begin-move-entries": (DESTROY_EVIDENCE, timedelta(minutes=15)),
    # Where no record began it; else see below.
    "move-entries": (DESTROY_EVIDENCE, timedelta(days=1)),
}


def objection(verb: str, login: str, action: str, after: timedelta) -> Check | None:
    """Of an access of LOGIN's so long after alice used a request for an action; all is set."""
    reads, fold = EvidenceReads(), Fold()
    setting = {"actions": [OPEN_EVIDENCE, DESTROY_EVIDENCE]}
    fold.rows[FOUR_EYES.table][True,] = setting
    reads.add(LoggedFact(6, "6", FOUR_EYES.name, setting, USED - timedelta(days=1)))
    body = {"action": action}
    reads.add(LoggedFact(7, "7", REQUEST_USE.name, body, USED, actor="operator:alice"))
    digest = bytes(32)
    access = RecordedAccess(USED + after, f"operator:{login}", verb, digest, 1, "OPS-12", 1)
    return reads.objection(access, fold)


def test_every_verb_that_is_looked_at_is_here() -> None:
    assert PERMITTED.keys() == VERBS


@pytest.mark.parametrize("verb", PERMITTED)
def test_a_request_permits_its_own_action_to_whoever_used_it_for_so_long(verb: str) -> None:
    action, within = PERMITTED[verb]
    (other,) = {OPEN_EVIDENCE, DESTROY_EVIDENCE} - {action}
    last, moment = within + LAG, timedelta(seconds=1)
    assert objection(verb, "alice", action, last) is None
    for login, wanted, after in (
        ("alice", action, last + moment),
        ("alice", action, -LAG - moment),
        ("alice", other, moment),
        ("bob", action, moment),
    ):
        assert objection(verb, login, wanted, after) is Check.EVIDENCE_NOT_APPROVED


def _moved(verb: str, cause: str, filter_digest_of: str, after: timedelta) -> RecordedAccess:
    digest = sha256(filter_digest_of.encode()).digest()
    return RecordedAccess(USED + after, "operator:alice", verb, digest, 1, cause, 1)


BEGUN = ("0 to 512 within 3 days: OPS-12", '{"low": 0, "days": 3, "high": 512}')
WHOLE = ("256 to 512: OPS-12", '{"low": 256, "high": 512}')


@pytest.mark.parametrize(
    ("begun", "moved", "after", "check"),
    [
        (BEGUN, WHOLE, timedelta(days=4), None),
        (BEGUN, WHOLE, timedelta(days=4, minutes=2), Check.EVIDENCE_NOT_APPROVED),
        (
            BEGUN,
            ("256 to 768: OPS-12", '{"low": 256, "high": 768}'),
            timedelta(days=2),
            Check.EVIDENCE_NOT_APPROVED,
        ),
        # Its words say more than what was recorded.
        (("0 to 512 within 9 days: OPS-12", BEGUN[1]), WHOLE, timedelta(days=2), ...),
        ((BEGUN[0], WHOLE[1]), WHOLE, timedelta(days=2), ...),
        (BEGUN, (WHOLE[0], BEGUN[1]), timedelta(days=2), ...),
    ],
)
def test_entries_are_moved_for_the_days_that_the_record_which_began_it_says(
    begun: tuple[str, str], moved: tuple[str, str], after: timedelta, check: Any
) -> None:
    reads, fold = EvidenceReads(), Fold()
    setting = {"actions": [DESTROY_EVIDENCE]}
    fold.rows[FOUR_EYES.table][True,] = setting
    reads.add(LoggedFact(6, "6", FOUR_EYES.name, setting, USED - timedelta(days=1)))
    body = {"action": DESTROY_EVIDENCE}
    reads.add(LoggedFact(7, "7", REQUEST_USE.name, body, USED, actor="operator:alice"))
    minute = timedelta(minutes=1)
    assert reads.objection(_moved("begin-move-entries", *begun, minute), fold) is None
    found = reads.objection(_moved("move-entries", *moved, after), fold)
    assert found is (Check.EVIDENCE_NOT_APPROVED if check is ... else check)
    by_bob = replace(_moved("move-entries", *moved, after), actor="operator:bob")
    assert reads.objection(by_bob, fold) is Check.EVIDENCE_NOT_APPROVED
