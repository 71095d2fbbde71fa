# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What looks unusual in a log: bursts of misses, many askers, odd hours. Pure.

A pattern is a place to look, not an accusation. Thresholds stand on the page.
"""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from creditgateway.v1 import transparency_pb2 as pb

from gateway.errors import Reason

MISSES = frozenset({Reason.CONSENT_NOT_FOUND.value, Reason.INVALID_IDENTIFIER.value})
"""Refusals of somebody who tries people or consents out."""

BURST_WINDOW = timedelta(minutes=10)
BURST_SIZE = 20
MANY_PARTNERS = 4
DAY_BEGINS, DAY_ENDS = 7, 22
"""Hours from 22 to 7 are odd ones, in the report's time zone."""
ODD_QUERIES = 20
ODD_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Burst:
    """Misses of one partner close together.

    Attributes:
        partner: who.
        first: time of the first.
        last: time of the last.
        first_index: leaf index of the first.
        last_index: leaf index of the last.
        misses: how many.
    """

    partner: str
    first: datetime
    last: datetime
    first_index: int
    last_index: int
    misses: int


@dataclass(frozen=True, slots=True)
class OddHours:
    """A partner with many queries at odd hours."""

    partner: str
    queries: int
    odd: int


@dataclass(slots=True)
class _Asked:
    """How one person was asked about."""

    partners: int = 0  # one bit a partner
    queries: int = 0
    last_index: int = 0


@dataclass(slots=True)
class Patterns:
    """Looks at each query of a period, in order."""

    bursts: list[Burst] = field(default_factory=list)
    misses: int = 0
    _recent: dict[str, deque[tuple[datetime, int]]] = field(default_factory=dict)
    _open: dict[str, Burst] = field(default_factory=dict)
    _bits: dict[str, int] = field(default_factory=dict)
    _subjects: dict[int, _Asked] = field(default_factory=dict)
    _hours: dict[str, Counter[bool]] = field(default_factory=dict)

    def add(self, index: int, entry: pb.AuditEntry, moment: datetime, hour: int) -> None:
        """One query; `hour` is that of the report's time zone."""
        is_odd = not DAY_BEGINS <= hour < DAY_ENDS
        self._hours.setdefault(entry.partner, Counter())[is_odd] += 1
        if entry.reason in MISSES:
            self._miss(index, entry.partner, moment)
        if entry.subject_commitment:
            key = int.from_bytes(entry.subject_commitment[:8])
            asked = self._subjects.setdefault(key, _Asked())
            asked.partners |= self._bits.setdefault(entry.partner, 1 << len(self._bits))
            asked.queries += 1
            asked.last_index = index

    def _miss(self, index: int, partner: str, moment: datetime) -> None:
        self.misses += 1
        recent = self._recent.setdefault(partner, deque())
        recent.append((moment, index))
        while recent[0][0] <= moment - BURST_WINDOW:
            recent.popleft()
        burst = self._open.get(partner)
        if burst is not None and moment - burst.last < BURST_WINDOW:
            # One burst goes on while misses follow closely.
            grown = Burst(partner, burst.first, moment, burst.first_index, index, burst.misses + 1)
            self.bursts[self.bursts.index(burst)] = self._open[partner] = grown
        elif len(recent) >= BURST_SIZE:
            (first, first_index), count = recent[0], len(recent)
            self._open[partner] = Burst(partner, first, moment, first_index, index, count)
            self.bursts.append(self._open[partner])

    def many_askers(self) -> list[tuple[int, int, int]]:
        """People asked about by many partners: partners, queries, newest leaf index."""
        found = [
            (asked.partners.bit_count(), asked.queries, asked.last_index)
            for asked in self._subjects.values()
            if asked.partners.bit_count() >= MANY_PARTNERS
        ]
        return sorted(found, reverse=True)

    def askers(self) -> dict[int, int]:
        """How many people were asked about by how many partners."""
        counts = Counter(asked.partners.bit_count() for asked in self._subjects.values())
        return dict(sorted(counts.items()))

    def odd_hours(self) -> list[OddHours]:
        """Partners with many queries at odd hours, most first."""
        found = [
            OddHours(partner, counts.total(), counts[True])
            for partner, counts in self._hours.items()
            if counts[True] >= ODD_QUERIES and counts[True] >= ODD_SHARE * counts.total()
        ]
        return sorted(found, key=lambda item: (-item.odd, item.partner))
