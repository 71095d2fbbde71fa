# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The figures of a period, counted entry by entry. Pure.

Partner ids and counts only: no identifiers, no commitments. Memory grows with the
number of people asked about (a few machine words each), not with the entries.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from creditgateway.v1 import transparency_pb2 as pb
from google.protobuf.message import DecodeError

from gateway.cli.audit.report_page.patterns import Patterns
from gateway.cli.audit.report_page.periods import Period
from gateway.domain.access.methods import asks_about_nobody
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import Reason
from gateway.wire.timestamps import from_timestamp

NO_PURPOSE = "(refused before it was read)"


@dataclass(slots=True)
class PartnerFigures:
    """One partner's queries in the period."""

    answered: int = 0
    refused: int = 0
    with_consent: int = 0  # of the answered
    purposes: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    subjects: set[int] = field(default_factory=set)

    @property
    def queries(self) -> int:
        """Answered and refused."""
        return self.answered + self.refused


@dataclass(slots=True)
class Figures:
    """What happened in a period; `add` every leaf of the log.

    Attributes:
        period: which.
        outcomes: by beginning of the step, then by outcome.
        partners: by partner id.
        reads: accesses to the log itself and changed facts, by actor and verb or kind.
        hours: queries by weekday (Monday is 0) and hour of the day.
        patterns: what looks unusual.
        first: time of the first entry in the period.
        last: time of the last.
        recovered: answers and refusals that were delivered once more.
        others: further signed calls that ask about nobody, such as refused recoveries.
        unreadable: leaves of the whole log that are no entries.
    """

    period: Period
    outcomes: dict[datetime, Counter[Outcome]] = field(default_factory=dict)
    partners: dict[str, PartnerFigures] = field(default_factory=dict)
    reads: Counter[tuple[str, str]] = field(default_factory=Counter)
    hours: Counter[tuple[int, int]] = field(default_factory=Counter)
    patterns: Patterns = field(default_factory=Patterns)
    first: datetime | None = None
    last: datetime | None = None
    recovered: int = 0
    others: int = 0
    unreadable: int = 0

    def __post_init__(self) -> None:
        """A counter for every step, also where nothing happened."""
        self.outcomes = {start: Counter() for start in self.period.starts()}

    def add(self, index: int, raw: bytes) -> None:
        """Counts a leaf, if it lies in the period."""
        try:
            entry = pb.AuditEntry.FromString(raw)
            moment = from_timestamp(entry.entry_time)
            outcome = Outcome(entry.outcome)
        except (DecodeError, ValueError):
            self.unreadable += 1
            return
        if not self.period.covers(moment):
            return
        self.first = min(moment, self.first or moment)
        self.last = max(moment, self.last or moment)
        if asks_about_nobody(entry.method):
            delivered = entry.HasField("delivered_leaf_index")
            self.recovered += delivered
            self.others += not delivered
            return
        self.outcomes[self.period.start_of(moment)][outcome] += 1
        if outcome is Outcome.RECORDED:
            self.reads[entry.partner, _recorded(entry)] += 1
            return
        local = moment.astimezone(self.period.zone)
        self.hours[local.weekday(), local.hour] += 1
        self._query(entry, outcome)
        self.patterns.add(index, entry, moment, local.hour)

    def _query(self, entry: pb.AuditEntry, outcome: Outcome) -> None:
        partner = self.partners.setdefault(entry.partner, PartnerFigures())
        if outcome is Outcome.ANSWERED:
            partner.answered += 1
            partner.with_consent += bool(entry.consent_commitment)
        else:
            partner.refused += 1
            partner.reasons[entry.reason] += 1
        partner.purposes[_purpose(entry.purpose)] += 1
        if entry.subject_commitment:
            # Eight bytes tell people apart well enough to count them.
            partner.subjects.add(int.from_bytes(entry.subject_commitment[:8]))

    def total(self, outcome: Outcome) -> int:
        """Entries of the period with an outcome."""
        return sum(counter[outcome] for counter in self.outcomes.values())

    @property
    def queries(self) -> int:
        """Queries of the period, answered or refused."""
        return self.total(Outcome.ANSWERED) + self.total(Outcome.REFUSED)

    @property
    def replayed(self) -> int:
        """Requests of the period that had been sent before, and were refused for it."""
        return self.reasons()[Reason.REQUEST_REPLAYED]

    @property
    def subjects(self) -> int:
        """People asked about in the period."""
        return len(set[int]().union(*(partner.subjects for partner in self.partners.values())))

    def reasons(self) -> Counter[str]:
        """Refusals by reason."""
        return _sum(partner.reasons for partner in self.partners.values())

    def purposes(self) -> Counter[str]:
        """Queries by purpose."""
        return _sum(partner.purposes for partner in self.partners.values())

    def by_volume(self) -> list[tuple[str, PartnerFigures]]:
        """Partners, the one with most queries first."""
        return sorted(self.partners.items(), key=lambda item: (-item[1].queries, item[0]))


def _sum(counters: Iterable[Counter[str]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for counter in counters:
        total.update(counter)
    return total


def _purpose(number: int) -> str:
    if not number:
        return NO_PURPOSE
    try:
        return Purpose(number).name
    except ValueError:
        return f"purpose {number}"


def _recorded(entry: pb.AuditEntry) -> str:
    """What was read or changed."""
    if entry.HasField("succession"):
        return "log key"
    return f"fact: {entry.fact.kind}" if entry.HasField("fact") else entry.access.verb
