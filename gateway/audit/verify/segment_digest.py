# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is passed on about a segment: made by .segment, joined by .joining. Pure."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from gateway.audit.rules.accesses import LoggedAccesses
from gateway.audit.rules.chains import ChainEnd
from gateway.audit.rules.counted.cases import CaseAnswers
from gateway.audit.rules.counted.consents import LoggedUses
from gateway.audit.rules.counted.quotas import QuotaUses
from gateway.audit.rules.counted.watch_steps import WatchStep
from gateway.audit.rules.evidence import Filed
from gateway.audit.rules.facts import LoggedFacts
from gateway.audit.rules.requests import Further
from gateway.domain.codes import Outcome


@dataclass(slots=True)
class SegmentDigest:
    """What has to be known of a whole segment to go on behind it.

    Attributes:
        low: its first leaf.
        high: the first leaf behind it.
        peaks: roots of the perfect subtrees it is made of, with their levels.
        nodes: those of its nodes that must be stored.
        checkpoints: sizes, signed roots, and the peaks within the segment up to
            there: for the joiner to compute the same roots.
        firsts: each partner's first counter and previous leaf hash.
        lasts: each partner's last entry.
        first_group: where the group commit of the first entry began.
        last_group: and that of the last.
        claims: by day the marks of request ids and the leaves that claimed them.
        further: answers, with their day, of which the one before is not in the segment.
        accesses: what became an entry.
        facts: the facts that did.
        quota_uses: how much of their partners' limits the entries use.
        first_uses: the first use of each consent.
        uses: and the last.
        cases: answers to cases.
        watched: what entries say of watches.
        outcomes: how many entries there are, by outcome and reason.
        erased: evidence whose key is gone as a retention covers, by outcome.
        filed: evidence that was moved to files, by what became of it there.
    """

    low: int
    high: int
    peaks: list[tuple[int, bytes]] = field(default_factory=list)
    nodes: list[tuple[int, int, bytes]] = field(default_factory=list)
    checkpoints: list[tuple[int, bytes, list[bytes]]] = field(default_factory=list)
    firsts: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    lasts: dict[str, ChainEnd] = field(default_factory=dict)
    first_group: int = 0
    last_group: int = 0
    claims: dict[date, tuple[array[int], array[int]]] = field(default_factory=dict)
    further: list[tuple[date, Further]] = field(default_factory=list)
    accesses: LoggedAccesses = field(default_factory=dict)
    facts: LoggedFacts = field(default_factory=dict)
    quota_uses: QuotaUses = field(default_factory=Counter)
    first_uses: LoggedUses = field(default_factory=dict)
    uses: LoggedUses = field(default_factory=dict)
    cases: CaseAnswers = field(default_factory=dict)
    watched: list[WatchStep] = field(default_factory=list)
    outcomes: Counter[tuple[int, str]] = field(default_factory=Counter)
    erased: Counter[Outcome] = field(default_factory=Counter)
    filed: Counter[Filed] = field(default_factory=Counter)
