# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies a part of a log, row by row, naming all that cannot be true. Pure.

Nothing that is stored is believed but the log's key. Each row is checked against its
entry's bytes, the bytes are hashed into a new tree, and the new tree is checked against
every stored node and signed checkpoint; each partner's entries are checked against their
own chain. One pass, part by part: between two parts only the LogState is kept, whose
size does not grow with the log but for one stored hash per 255 leaves.

A missing leaf leaves a hole that no hash fits, so the stored nodes and checkpoints over
it are found to differ, too. Of the checkpoints that differ only the first is named: all
later ones contain it.

A part that is whole need not be looked at row by row here: gateway.audit.verify.segment
makes a digest of it with the same rules, and `join` adds that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from gateway.audit.findings import Check, Finding
from gateway.audit.log_state import LogState
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import CheckpointRow, EntryRow, EvidenceRow, SealedRow
from gateway.audit.rules.checkpoints import Checkpoints, Groups
from gateway.audit.rules.columns import Entries, columns_of, microseconds
from gateway.audit.rules.counted.watches import Watches
from gateway.audit.rules.entries import EntryRules
from gateway.audit.rules.evidence import Evidence, KeyCheck, Lookup, sealed_of_row
from gateway.audit.rules.requests import AnswerOrder, Claimed, Requests
from gateway.audit.rules.rows import Placement, row_findings
from gateway.errors import MalformedError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import HASH_LENGTH, leaf_hash

T = TypeVar("T")

_HOLE = bytes(HASH_LENGTH)
"""Stands for a missing leaf; the hash of nothing known."""

MAX_HOLES = 1 << 20
"""Without a signed size, a row further ahead than this is taken for invented."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the log's rows.

    Attributes:
        high: the first leaf index no longer in it; None: not known, for want of a
            signed size.
        entries: by leaf index, from the tree's size so far on.
        evidence: of these entries, by leaf index.
        checkpoints: of sizes above the tree's so far, up to `high`, ascending.
        lookup: reads evidence that was moved to files; None: it is not looked at.
    """

    high: int | None
    entries: Iterable[EntryRow]
    evidence: Iterable[SealedRow | EvidenceRow]
    checkpoints: Iterable[CheckpointRow]
    lookup: Lookup | None = None


class _Cursor(Generic[T]):
    """The next row of a table that is read alongside."""

    def __init__(self, rows: Iterable[T]) -> None:
        self._rows = iter(rows)
        self.row: T | None = next(self._rows, None)

    def take(self) -> None:
        """On to the next row."""
        self.row = next(self._rows, None)


class PartVerification:
    """One part, row by row; adds it to the state and yields what it finds."""

    def __init__(
        self,
        log: LogVerifier,
        state: LogState,
        part: Part,
        coverage: RetentionCoverage,
        opens: KeyCheck | None = None,
    ) -> None:
        """Begin.

        Args:
            log: the log's key.
            state: as the part before left it.
            part: begins where the state ends.
            coverage: what may be erased, by the accesses on record (which the end
                of the verification checks against their entries).
            opens: checks the keys of evidence; without, rows need not have any.
        """
        self._log = log
        self._state = state
        self._part = part
        self._evidence = _Cursor(part.evidence)
        self._checkpoints = _Cursor(part.checkpoints)
        self._rules = EntryRules(
            chains=state.chains,
            begin=state.begin,
            prefixes=state.claims.prefixes,
            claim=self._claim,
            coverage=coverage,
            accesses=state.accesses,
            facts=state.facts,
            quota_uses=state.quota_uses,
            uses=state.uses,
            cases=state.cases,
            watched=[],
            first_uses={} if state.trusted_from else None,
            erased=state.erased,
            filed=state.filed,
            group=state.group,
            opens=opens,
        )

    def run(self) -> Iterator[Finding]:
        """All of the part."""
        for row in self._part.entries:
            yield from self._entry(row)
        if self._part.high is not None:
            yield from self._missing_up_to(self._part.high)
        yield from Evidence.invented(self._evidence_up_to(None))
        while (checkpoint := self._checkpoints.row) is not None:
            yield from Groups.misplaced([checkpoint.tree_size])
            self._checkpoints.take()
        self._state.group = self._rules.group
        self._state.count(self._rules.outcomes)

    def _entry(self, row: EntryRow) -> Iterator[Finding]:
        """One row of audit.entry and all that belongs to it."""
        index, tree = row.leaf_index, self._state.tree
        high = tree.size + MAX_HOLES if self._part.high is None else self._part.high
        found = list(Placement.entries((index,), tree.size, high))
        yield from found
        if any(finding.check is not Check.ENTRY_MISSING for finding in found):
            return
        yield from self._holes(index)
        try:
            entries = Entries([columns_of(row)])
        except MalformedError:
            self._rules.group = None
            yield from row_findings(row)
            yield from self._grow(leaf_hash(row.entry), None)
            return
        yield from Evidence.invented(self._evidence_up_to(index))
        if (evidence := self._evidence.row) is not None and evidence.leaf_index == index:
            self._rules.sealed[index] = sealed_of_row(evidence, self._part.lookup)
            self._evidence.take()
        self._rules.sizes = (self._state.checkpoint_size,)
        yield from self._rules.findings(entries, [row.leaf_hash])
        yield from Evidence.invented(self._rules.sealed)
        self._rules.sealed.clear()
        state, steps = self._state, self._rules.watched
        yield from Watches.follow(steps, state.watches, trusted=bool(state.trusted_from))
        steps.clear()
        yield from self._grow(entries.hashes[0], entries.times[0])

    def _claim(self, claimed: Claimed) -> Iterator[Finding]:
        window = self._state.claims
        yield from Requests.repeated(window, claimed)
        trusted = bool(self._state.trusted_from)
        for finding in AnswerOrder.claimed(window, claimed, trusted=trusted):
            if finding is None:
                self._state.untold_answers += 1
            else:
                yield finding
        window.add(claimed.day, claimed.marks, claimed.leaves)

    def _evidence_up_to(self, index: int | None) -> Iterator[int]:
        """Takes the evidence before a leaf, or all that is left."""
        while (row := self._evidence.row) is not None and (index is None or row.leaf_index < index):
            yield row.leaf_index
            self._evidence.take()

    def _missing_up_to(self, index: int) -> Iterator[Finding]:
        yield from Placement.gaps((), self._state.tree.size, index)
        yield from self._holes(index)

    def _holes(self, index: int) -> Iterator[Finding]:
        """Leaves holes for the entries before an index that are not there."""
        tree = self._state.tree
        if tree.size < index:
            self._rules.group = None
        while tree.size < index:
            yield from self._grow(_HOLE, None)

    def _grow(self, hashed: bytes, entry_time: int | None) -> Iterator[Finding]:
        """Adds a leaf, then checks the checkpoint of the new size, if there is one."""
        state = self._state
        state.add_nodes(state.tree.add(hashed))
        while (row := self._checkpoints.row) is not None and row.tree_size <= state.tree.size:
            self._checkpoints.take()
            if row.tree_size < state.tree.size or row.tree_size == state.checkpoint_size:
                yield from Groups.misplaced([row.tree_size])
            else:
                yield from self._checkpoint(row, entry_time)

    def _checkpoint(self, row: CheckpointRow, entry_time: int | None) -> Iterator[Finding]:
        """A stored checkpoint of just the tree's size now."""
        state, size = self._state, row.tree_size
        state.checkpoint_size = size
        if entry_time is not None:
            time = microseconds(row.checkpoint_time)
            yield from Checkpoints.column(size, "checkpoint_time", time, entry_time)
        found: list[Finding] = []
        signed = Checkpoints.signed(self._log, size, row.checkpoint, found)
        yield from found
        if signed is not None:
            yield from Checkpoints.column(size, "root_hash", row.root_hash, signed.root_hash)
            yield from Checkpoints.roots(state, size, signed.root_hash, state.tree.root)
