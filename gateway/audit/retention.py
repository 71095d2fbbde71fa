# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which evidence keys may be gone, by what the log itself says of its retention.

Destroying evidence keys leaves an entry (audit.destroy_evidence_keys). Its cause
begins with a class of evidence and a moment, "refused before 2025-11-24T00:00:00Z:
...", and its filter digest is of just these two: an erased key is legitimate only
when such an entry covers its outcome and its time.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime

from gateway.domain.audit_entry import AuditEntry
from gateway.domain.codes import Outcome

RETENTION_VERB = "retention"
OPERATOR_PREFIX = "operator:"
EVIDENCE_CLASSES: dict[str, frozenset[Outcome]] = {
    "answered": frozenset({Outcome.ANSWERED}),
    "refused": frozenset({Outcome.REFUSED}),
    "all": frozenset({Outcome.ANSWERED, Outcome.REFUSED}),
}
"""Classes of evidence that may be kept for different times."""

_TIME_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
_CAUSE = re.compile(
    r"(answered|refused|all) before (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ): .+", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Retention:
    """What one retention destroyed: keys of a class, before a moment (UTC)."""

    evidence_class: str
    before: datetime


def retention_of(entry: AuditEntry) -> Retention | None:
    """What an entry says was destroyed; None when it is no entry of a retention.

    One whose words do not fit its filter digest is none, either.
    """
    access = entry.access
    if access is None or access.verb != RETENTION_VERB:
        return None
    words = _CAUSE.fullmatch(access.cause)
    if words is None or not entry.partner.startswith(OPERATOR_PREFIX):
        return None
    evidence_class, before = words.groups()
    # The one text that Postgres gives such a jsonb: shorter keys first.
    text = json.dumps({"class": evidence_class, "before": before})
    if hashlib.sha256(text.encode()).digest() != access.filter_digest:
        return None
    try:
        moment = datetime.strptime(before, _TIME_FORMAT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Retention(evidence_class, moment)


@dataclass(slots=True)
class RetentionCoverage:
    """Up to when the evidence of each outcome may have been erased."""

    _before: dict[Outcome, datetime] = field(default_factory=dict)

    def add(self, entry: AuditEntry) -> None:
        """Takes in one entry of the log; all but retentions are passed over."""
        retention = retention_of(entry)
        if retention is None:
            return
        for outcome in EVIDENCE_CLASSES[retention.evidence_class]:
            known = self._before.get(outcome)
            if known is None or known < retention.before:
                self._before[outcome] = retention.before

    def covers(self, outcome: Outcome, entry_time: datetime) -> bool:
        """Whether a key of that outcome and time may be gone."""
        before = self._before.get(outcome)
        return before is not None and entry_time < before
