# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies a part of a log, row by row, naming all that cannot be true. Pure.

Nothing that is stored is believed but the log's key. Each row is held against
its entry's bytes, the bytes are hashed into a new tree, and the new tree is held
against every stored node and signed checkpoint; each partner's entries are held
against their own chain. One pass, part by part: between two parts only the
LogState is kept, whose size does not grow with the log but for one stored hash in
255 leaves.

A leaf that is missing leaves a hole that no hash fits, so the stored nodes and
checkpoints over it are found to differ, too. Of checkpoints that differ only the
first is named: all later ones contain it.

A part that is whole need not be looked at row by row here: gateway.audit.verify.segment
makes a digest of it, and `join` adds that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Generic, TypeVar

from gateway.audit.access_entry import recorded_access
from gateway.audit.claims import claims, mark
from gateway.audit.findings import Check, Finding
from gateway.audit.log_state import ChainEnd, LogState
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import CheckpointRow, EntryRow, EvidenceRow, SealedRow
from gateway.domain.access.audit_entry import AuditEntry
from gateway.errors import MalformedError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import HASH_LENGTH, leaf_hash
from gateway.wire.entries import decode_entry

T = TypeVar("T")

_HOLE = bytes(HASH_LENGTH)
"""Stands for a missing leaf; the hash of nothing known."""

MAX_HOLES = 1 << 20
"""Without a signed size, a row further ahead than this is taken for invented."""

KeyCheck = Callable[[EvidenceRow, AuditEntry], bool]
"""Whether a row's wrapped key opens under its key-encryption key, for its entry."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the log's rows.

    Attributes:
        high: the first leaf index no longer in it; None: not known, for want of a
            signed size.
        entries: by leaf index, from the tree's size so far on.
        evidence: of these entries, by leaf index.
        checkpoints: of sizes above the tree's so far, up to `high`, ascending.
    """

    high: int | None
    entries: Iterable[EntryRow]
    evidence: Iterable[SealedRow | EvidenceRow]
    checkpoints: Iterable[CheckpointRow]


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
                of the verification holds against their entries).
            opens: checks the keys of evidence; without, rows need not have any.
        """
        self._log = log
        self._state = state
        self._part = part
        self._coverage = coverage
        self._opens = opens
        self._evidence = _Cursor(part.evidence)
        self._checkpoints = _Cursor(part.checkpoints)

    def run(self) -> Iterator[Finding]:
        """All of the part."""
        for row in self._part.entries:
            yield from self._entry(row)
        if self._part.high is not None:
            yield from self._missing_up_to(self._part.high)
        while (evidence := self._evidence.row) is not None:
            yield Finding(Check.EVIDENCE_INVENTED, evidence.leaf_index)
            self._evidence.take()
        while (checkpoint := self._checkpoints.row) is not None:
            yield Finding(Check.CHECKPOINT_INVENTED, checkpoint.tree_size - 1)
            self._checkpoints.take()

    def _entry(self, row: EntryRow) -> Iterator[Finding]:
        """One row of audit.entry and all that belongs to it."""
        index, tree = row.leaf_index, self._state.tree
        if index < tree.size:
            yield Finding(Check.ENTRY_REPEATED, index)
            return
        if index >= (tree.size + MAX_HOLES if self._part.high is None else self._part.high):
            yield Finding(Check.ENTRY_INVENTED, index)
            return
        yield from self._missing_up_to(index)
        hashed, entry_time = leaf_hash(row.entry), None
        if hashed != row.leaf_hash:
            yield Finding(Check.LEAF_HASH_DIFFERS, index, column="leaf_hash")
        try:
            entry = decode_entry(row.entry)
        except MalformedError:
            self._state.group = None
            yield Finding(Check.ENTRY_UNREADABLE, index, column="entry")
        else:
            entry_time = entry.entry_time
            yield from column_findings(row, entry)
            self._state.outcomes[entry.reason or entry.outcome.name] += 1
            yield from self._group(index, entry)
            yield from self._chain(index, entry, hashed)
            yield from self._claim(index, entry)
            yield from self._access(index, entry)
            yield from self._sealed(index, entry)
        yield from self._grow(hashed, entry_time)

    def _missing_up_to(self, index: int) -> Iterator[Finding]:
        """Leaves holes for the entries before an index that are not there."""
        tree = self._state.tree
        if tree.size < index:
            yield Finding(Check.ENTRY_MISSING, tree.size, last_index=index - 1)
            self._state.group = None
        while tree.size < index:
            yield from self._grow(_HOLE, None)

    def _grow(self, hashed: bytes, entry_time: datetime | None) -> Iterator[Finding]:
        """Adds a leaf, then checks the checkpoint of the new size, if there is one."""
        state = self._state
        state.add_nodes(state.tree.add(hashed))
        while (row := self._checkpoints.row) is not None and row.tree_size <= state.tree.size:
            self._checkpoints.take()
            if row.tree_size < state.tree.size or row.tree_size == state.checkpoint_size:
                yield Finding(Check.CHECKPOINT_INVENTED, row.tree_size - 1)
            else:
                yield from self._checkpoint(row, entry_time)

    def _checkpoint(self, row: CheckpointRow, entry_time: datetime | None) -> Iterator[Finding]:
        """A stored checkpoint of just the tree's size now."""
        state, last = self._state, row.tree_size - 1
        state.checkpoint_size = row.tree_size
        if entry_time is not None and row.checkpoint_time != entry_time:
            yield Finding(Check.CHECKPOINT_DIFFERS, last, column="checkpoint_time")
        try:
            signed = self._log.verify(row.checkpoint)
        except VerificationError:
            yield Finding(Check.CHECKPOINT_UNVERIFIED, last, column="checkpoint")
            return
        if signed.size != row.tree_size:
            yield Finding(Check.CHECKPOINT_DIFFERS, last, column="tree_size")
            return
        if signed.root_hash != row.root_hash:
            yield Finding(Check.CHECKPOINT_DIFFERS, last, column="root_hash")
        if signed.root_hash != state.tree.root and not state.forked:
            # What was altered lies behind the last checkpoint that was good.
            state.forked = True
            yield Finding(Check.CHECKPOINT_DIFFERS, state.good_size, last_index=last)
        state.good_size = row.tree_size

    def _group(self, index: int, entry: AuditEntry) -> Iterator[Finding]:
        """Entries say where their group commit began; each group has its checkpoint."""
        state, first = self._state, entry.group_first_index
        ended = index == state.checkpoint_size
        if first == index and not ended:
            yield Finding(Check.CHECKPOINT_MISSING, index - 1)
        if first != index and ended:
            yield Finding(Check.CHECKPOINT_INVENTED, index - 1)
        if first not in {index, first if state.group is None else state.group}:
            yield Finding(Check.GROUP_DIFFERS, index)
        state.group = first

    def _chain(self, index: int, entry: AuditEntry, hashed: bytes) -> Iterator[Finding]:
        state = self._state
        before = state.chains.get(entry.partner)
        state.chains[entry.partner] = ChainEnd(entry.partner_counter, hashed, index)
        if before is None:
            if state.trusted_from:
                return  # its beginning lies in what is believed
            before = ChainEnd(0, b"", index)
        if entry.partner_counter != before.counter + 1:
            yield Finding(Check.COUNTER_NOT_GAPLESS, index, partner=entry.partner)
        if entry.previous_leaf_hash != before.leaf_hash:
            # One of the two was altered, or one between them is gone.
            yield Finding(
                Check.CHAIN_BROKEN, before.leaf_index, last_index=index, partner=entry.partner
            )

    def _claim(self, index: int, entry: AuditEntry) -> Iterator[Finding]:
        if not claims(entry):
            return
        window = self._state.claims
        claimed = mark(window.prefixes[entry.partner], entry.request_id)
        earlier = window.earlier(claimed)
        if earlier is not None:
            yield Finding(Check.REQUEST_REPEATED, earlier, last_index=index, partner=entry.partner)
        window.add(entry.entry_time.date(), (claimed,), (index,))

    def _access(self, index: int, entry: AuditEntry) -> Iterator[Finding]:
        recorded = recorded_access(entry)
        if entry.access is None or recorded is None:
            return
        number = entry.access.access_id
        if number in self._state.accesses:
            yield Finding(Check.ACCESS_DIFFERS, index, row=f"access {number}")
        self._state.accesses[number] = (index, recorded)

    def _sealed(self, index: int, entry: AuditEntry) -> Iterator[Finding]:
        """The evidence, as far as the entry commits to it."""
        while (row := self._evidence.row) is not None and row.leaf_index < index:
            yield Finding(Check.EVIDENCE_INVENTED, row.leaf_index)
            self._evidence.take()
        if row is None or row.leaf_index > index:
            # Erased evidence may go altogether: whole partitions are dropped.
            if entry.evidence_digest and not self._may_be_erased(entry):
                yield Finding(Check.EVIDENCE_MISSING, index)
            return
        self._evidence.take()
        if not entry.evidence_digest:
            yield Finding(Check.EVIDENCE_INVENTED, index)
            return
        if sha256(row.sealed).digest() != entry.evidence_digest:
            yield Finding(Check.EVIDENCE_DIFFERS, index, column="sealed")
        if row.entry_time != entry.entry_time:
            yield Finding(Check.EVIDENCE_DIFFERS, index, column="entry_time")
        yield from self._key(row, entry)

    def _key(self, row: SealedRow | EvidenceRow, entry: AuditEntry) -> Iterator[Finding]:
        """A key may be gone only where a retention says so; else it has to open."""
        erased = row.erased if isinstance(row, SealedRow) else row.wrapped_key is None
        if erased:
            if not self._may_be_erased(entry):
                yield Finding(Check.EVIDENCE_ERASED, row.leaf_index, column="wrapped_key")
        elif isinstance(row, EvidenceRow) and self._opens and not self._opens(row, entry):
            yield Finding(Check.EVIDENCE_DIFFERS, row.leaf_index, column="wrapped_key")

    def _may_be_erased(self, entry: AuditEntry) -> bool:
        """Whether a retention covers that its evidence is gone; such ones are counted."""
        covered = self._coverage.covers(entry.outcome, entry.entry_time)
        if covered:
            self._state.erased[entry.outcome] += 1
        return covered


def column_findings(row: EntryRow, entry: AuditEntry) -> Iterator[Finding]:
    """The columns that repeat, for searching, what the entry says."""
    said = {
        "entry_time": entry.entry_time,
        "partner_id": entry.partner,
        "partner_counter": entry.partner_counter,
        "outcome": int(entry.outcome),
        "reason": entry.reason,
        "purpose": int(entry.purpose or 0),
        "subject_commitment": entry.subject_commitment or None,
        "trace_id": entry.trace_id,
    }
    for column, value in said.items():
        if getattr(row, column) != value:
            yield Finding(Check.COLUMN_DIFFERS, row.leaf_index, column=column)
