# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which evidence keys may be gone, by what the log itself says of its retention.

Destroying evidence keys leaves an entry (audit.destroy_evidence_keys). Its cause
begins with a class of evidence and a moment, "refused before 2025-11-24T00:00:00Z:
...", its filter digest is of just these two, and its row limit is how many keys it
destroyed: an erased key is legitimate only when such an entry covers its outcome and its
time, and no more keys are gone than the entries say. An entry that reaches past its own
time less the shortest retention covers nothing: nobody may destroy evidence that young,
so it is forged, or the database's clock was.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from gateway.audit.access_entry import access_entry
from gateway.audit.rows import AccessRow
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.retention import SHORTEST
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
    """What one retention destroyed.

    Attributes:
        evidence_class: of EVIDENCE_CLASSES.
        before: entries before this moment (UTC).
        keys: how many.
        reaches_too_far: whether it reaches past its own time less the shortest retention.
    """

    evidence_class: str
    before: datetime
    keys: int
    reaches_too_far: bool

    def too_far(self, now: datetime | None) -> bool:
        """Whether it reaches too far, by its own time or by the verifier's."""
        return self.reaches_too_far or (now is not None and self.before > now - SHORTEST)


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
    too_far = moment > entry.entry_time - SHORTEST
    return Retention(evidence_class, moment, access.row_limit, too_far)


@dataclass(slots=True)
class RetentionCoverage:
    """Up to when the evidence of each outcome may have been erased, and how much of it."""

    _before: dict[Outcome, datetime] = field(default_factory=dict)
    _keys: Counter[str] = field(default_factory=Counter)  # by class

    def add(self, entry: AuditEntry, now: datetime | None = None) -> None:
        """Takes in one entry of the log; all but retentions are passed over.

        Args:
            entry: of the log.
            now: of the verifier. An entry that is dated ahead allows nothing before its
                time has come; None: do not ask.
        """
        retention = retention_of(entry)
        if retention is None or retention.too_far(now):
            return
        self._keys[retention.evidence_class] += retention.keys
        for outcome in EVIDENCE_CLASSES[retention.evidence_class]:
            known = self._before.get(outcome)
            if known is None or known < retention.before:
                self._before[outcome] = retention.before

    def covers(self, outcome: Outcome, entry_time: datetime) -> bool:
        """Whether a key of that outcome and time may be gone."""
        before = self._before.get(outcome)
        return before is not None and entry_time < before

    def exceeded(self, erased: Mapping[Outcome, int]) -> list[tuple[str, int, int]]:
        """Classes of which more keys are gone than all retentions say.

        Args:
            erased: keys found gone, by outcome.

        Returns:
            Class, keys found gone, keys said to be destroyed.
        """
        found = []
        for evidence_class, outcomes in EVIDENCE_CLASSES.items():
            gone = sum(erased.get(outcome, 0) for outcome in outcomes)
            # A retention of another class counts where the two have an outcome in common.
            allowed = sum(
                keys
                for other, keys in self._keys.items()
                if not outcomes.isdisjoint(EVIDENCE_CLASSES[other])
            )
            if gone > allowed:
                found.append((evidence_class, gone, allowed))
        return found


def coverage_of(accesses: Iterable[AccessRow], now: datetime | None = None) -> RetentionCoverage:
    """What may be erased, by the records that are said to be entries.

    Whether they are is found out at the end of the verification.

    Args:
        accesses: on record.
        now: see RetentionCoverage.add.
    """
    coverage = RetentionCoverage()
    for row in accesses:
        if row.recorded is not None and row.leaf_index is not None:
            coverage.add(access_entry(row.access_id, row.recorded), now)
    return coverage
