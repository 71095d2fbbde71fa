# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""All rules over entries, in their order: the same for hundreds as for one. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from gateway.audit.claims import Prefixes
from gateway.audit.findings import Finding
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rules.accesses import Accesses, LoggedAccesses
from gateway.audit.rules.chains import Begin, ChainEnd, Chains
from gateway.audit.rules.checkpoints import Groups
from gateway.audit.rules.columns import Entries
from gateway.audit.rules.counted.cases import AnswersToCases, CaseAnswers
from gateway.audit.rules.counted.consents import LoggedUses, Uses
from gateway.audit.rules.counted.quotas import Quotas, QuotaUses
from gateway.audit.rules.counted.watch_steps import WatchStep
from gateway.audit.rules.counted.watches import Watches
from gateway.audit.rules.evidence import Evidence, Filed, KeyCheck, Sealed
from gateway.audit.rules.facts import Facts, LoggedFacts
from gateway.audit.rules.requests import AnswerNumbers, Claimed, Deliveries, Requests
from gateway.audit.rules.rows import LeafHash, RowColumns
from gateway.audit.rules.successions import Successions
from gateway.domain.codes import Outcome

Claim = Callable[[Claimed], Iterator[Finding]]
"""Takes claims; yields the repeated ones, as far as that is known here."""


@dataclass(slots=True)
class EntryRules:
    """What entries are checked with, and what is remembered of those before.

    Attributes:
        chains: where each partner stands.
        begin: see gateway.audit.rules.chains.
        prefixes: of the marks of request ids.
        claim: takes them.
        coverage: what may be erased.
        accesses: what became an entry.
        facts: the facts that did.
        quota_uses: how much of their limits they use.
        uses: the last use of each consent.
        cases: answers to cases.
        watched: takes what entries say of watches.
        erased: evidence whose key is gone as a retention covers, by outcome.
        filed: evidence that was moved to files, by what became of it there.
        sealed: evidence that no entry has taken yet, by leaf index.
        sizes: of the stored checkpoints around the entries, ascending.
        group: first leaf of the group commit that is going on; None: not known.
        opens: checks the keys of evidence.
        first_uses: takes the first use of each consent, where what came before is not known.
        outcomes: how many entries there are, by outcome and reason.
    """

    chains: dict[str, ChainEnd]
    begin: Begin
    prefixes: Prefixes
    claim: Claim
    coverage: RetentionCoverage
    accesses: LoggedAccesses
    facts: LoggedFacts
    quota_uses: QuotaUses
    uses: LoggedUses
    cases: CaseAnswers
    watched: list[WatchStep]
    erased: Counter[Outcome]
    filed: Counter[Filed] = field(default_factory=Counter)
    sealed: dict[int, Sealed] = field(default_factory=dict)
    sizes: Sequence[int] = ()
    group: int | None = None
    opens: KeyCheck | None = None
    first_uses: LoggedUses | None = None
    outcomes: Counter[tuple[int, str]] = field(default_factory=Counter)

    def findings(self, entries: Entries, stored_hashes: Sequence[bytes]) -> Iterator[Finding]:
        """What cannot be true of some entries that follow each other without a hole."""
        indexes = range(entries.low, entries.low + len(entries.leaves))
        yield from LeafHash.entries(entries.hashes, stored_hashes, indexes)
        yield from RowColumns.entries(entries)
        self.outcomes.update(zip(entries.outcomes, entries.reasons, strict=True))
        yield from self._groups(entries, indexes)
        befores = [message.previous_leaf_hash for message in entries.messages]
        links = zip(
            indexes, entries.partners, entries.counters, befores, entries.hashes, strict=True
        )
        yield from Chains.entries(links, self.chains, self.begin)
        for claimed in Requests.claimed(entries, self.prefixes):
            yield from self.claim(claimed)
        yield from AnswerNumbers.entries(entries)
        yield from Deliveries.entries(entries)
        yield from Accesses.entries(entries, self.accesses)
        yield from Facts.entries(entries, self.facts)
        yield from Successions.entries(entries)
        Quotas.entries(entries, self.quota_uses)
        yield from Uses.entries(entries, self.uses, self.first_uses)
        yield from AnswersToCases.entries(entries, self.cases)
        Watches.entries(entries, self.watched)
        yield from Evidence.entries(
            entries, self.sealed, self.coverage, self.erased, self.filed, self.opens
        )

    def _groups(self, entries: Entries, indexes: range) -> Iterator[Finding]:
        """Run by run between two stored checkpoints."""
        groups = [message.group_first_index for message in entries.messages]
        sizes, start = self.sizes, indexes.start
        at = bisect_right(sizes, start)
        while start < indexes.stop:
            end = min(sizes[at], indexes.stop) if at < len(sizes) else indexes.stop
            run = groups[start - indexes.start : end - indexes.start]
            ended = at > 0 and sizes[at - 1] == start
            yield from Groups.entries(start, run, ended=ended, group=self.group)
            self.group, start, at = run[-1], end, at + 1
