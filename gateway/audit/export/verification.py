# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies an export: leaves, tree, checkpoints, chains, selection. Pure.

Nothing in an export is believed but what the log's key signed, and that key comes
from elsewhere. One pass in bounded memory: a chunk, the tree's peaks and one line
a partner are kept. Step numbers are those of docs/export.md, "Verifying".
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

from gateway.audit.export.findings import Chunk, ExportCheck, ExportFinding
from gateway.audit.export.manifest import Counts, Manifest
from gateway.audit.export.selection import SelectionKind
from gateway.audit.export.tally import ChainTally
from gateway.domain.access.audit_entry import AuditEntry
from gateway.errors import MalformedError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import HASH_LENGTH, Frontier, leaf_hash
from gateway.wire.entries import decode_entry

_HOLE = bytes(HASH_LENGTH)
"""Stands for a leaf that is missing; the hash of nothing known."""


class ExportVerification:
    """One verification: `begin`, then every `chunk` in order, then `end`."""

    def __init__(self, manifest: Manifest, log: LogVerifier) -> None:
        """Keep what the export claims and the key that decides.

        Args:
            manifest: as read.
            log: the log's key, got elsewhere.
        """
        self._manifest = manifest
        self._log = log
        self._is_run = (
            manifest.selection.kind is SelectionKind.PERIOD and not manifest.holds_all_entries
        )
        self._tree = Frontier()
        self._tally = ChainTally()
        self._entries = self._selected = self._checkpoints = 0
        self._good_size = 0  # of the last checkpoint that the tree agreed with
        self._forked = False
        self._newest = 0  # size of the last checkpoint read
        self._commit = 0  # size of the newest checkpoint not larger than the leaf index
        self._missing_commit = -1  # reported already
        self._groups: dict[int, int] = {}  # group_first_index by leaf index, of this chunk
        self._first: tuple[int, AuditEntry] | None = None
        self._last: tuple[int, AuditEntry] | None = None

    @property
    def counts(self) -> Counts:
        """What was found so far."""
        return Counts(self._entries, self._selected, self._checkpoints)

    def begin(self) -> Iterator[ExportFinding]:
        """Step 2: the checkpoint is the log's, and of the tree that is claimed."""
        manifest = self._manifest
        try:
            signed = self._log.verify(manifest.checkpoint)
        except VerificationError:
            yield ExportFinding(ExportCheck.CHECKPOINT_UNVERIFIED)
            return
        claimed = (manifest.origin, manifest.tree_size, manifest.root_hash)
        if (signed.origin, signed.size, signed.root_hash) != claimed:
            yield ExportFinding(ExportCheck.CHECKPOINT_DIFFERS)

    def chunk(self, chunk: Chunk) -> Iterator[ExportFinding]:
        """Steps 3 to 7 over the next range of leaves."""
        yield from chunk.findings
        leaves: dict[int, bytes] = {}
        newest = chunk.low - 1
        for index, raw in chunk.leaves:
            if newest < index < chunk.high:
                leaves[index] = raw
                newest = index
            else:
                yield ExportFinding(ExportCheck.ENTRY_MISPLACED, index, index)
        hashes = {index: leaf_hash(raw) for index, raw in leaves.items()}
        for index, raw in leaves.items():
            yield from self._entry(index, raw, hashes[index])
        if chunk.leaf_hashes is None:
            yield from _missing(chunk, leaves)
        else:
            hashes = yield from _listed(chunk, hashes)
        yield from self._grow(chunk, hashes)

    def end(self) -> Iterator[ExportFinding]:
        """Steps 4, 5, 7 and 8: what only the whole shows."""
        yield from self.end_of_tree()
        if self.counts != self._manifest.counts:
            yield ExportFinding(ExportCheck.COUNTS_DIFFER)
        if self._tally.rows() != self._manifest.partners:
            yield ExportFinding(ExportCheck.PARTNERS_DIFFER)

    def end_of_tree(self) -> Iterator[ExportFinding]:
        """Steps 4, 5 and 7; all there is where no manifest counts what a log holds."""
        manifest, last = self._manifest, self._manifest.tree_size - 1
        if not self._forked and self._tree.root != manifest.root_hash:
            yield ExportFinding(ExportCheck.ROOT_DIFFERS, self._good_size, last)
        if manifest.tree_size and self._newest != manifest.tree_size:
            yield ExportFinding(ExportCheck.CHECKPOINT_MISSING, last, last)
        if self._is_run:
            yield from self._run_edges()

    def _entry(self, index: int, raw: bytes, hashed: bytes) -> Iterator[ExportFinding]:
        """Steps 6 and 7 for one entry."""
        self._entries += 1
        is_selected = self._manifest.selection.matches(raw)
        self._selected += is_selected
        if not is_selected and not self._manifest.holds_all_entries and not self._is_run:
            yield ExportFinding(ExportCheck.ENTRY_NOT_SELECTED, index, index)
        try:
            entry = decode_entry(raw)
        except MalformedError:
            yield ExportFinding(ExportCheck.ENTRY_UNREADABLE, index, index)
            return
        if self._is_run and self._last is not None and index != self._last[0] + 1:
            yield ExportFinding(ExportCheck.ENTRY_MISSING, self._last[0] + 1, index - 1)
        yield from self._chain(index, entry)
        self._tally.add(entry.partner, entry.partner_counter, hashed, index)
        self._groups[index] = entry.group_first_index
        self._first = self._first or (index, entry)
        self._last = (index, entry)

    def _chain(self, index: int, entry: AuditEntry) -> Iterator[ExportFinding]:
        """Step 6: the partner's counter has no gap, and its entries are linked."""
        manifest = self._manifest
        kind = manifest.selection.kind
        if kind is SelectionKind.SUBJECT and not manifest.holds_all_entries:
            return  # the partners' other entries are not here
        before = self._tally.last(entry.partner)
        if before is None:
            if self._is_run:
                return  # what came before the run is not here
            counter, linked, first = 0, b"", index
        else:
            counter, linked, first = before.last_counter, before.last_leaf_hash, before.last_index
        if entry.partner_counter != counter + 1:
            yield ExportFinding(ExportCheck.COUNTER_NOT_GAPLESS, first, index, entry.partner)
        if entry.previous_leaf_hash != linked:
            # One of the two was altered, or one between them is gone.
            yield ExportFinding(ExportCheck.CHAIN_BROKEN, first, index, entry.partner)

    def _grow(self, chunk: Chunk, hashes: dict[int, bytes]) -> Iterator[ExportFinding]:
        """Steps 4 and 5: the tree over this range, and every checkpoint in it."""
        notes: dict[int, str] = {}
        for size, note in chunk.checkpoints:
            if self._newest < size <= chunk.high and size > chunk.low:
                notes[size] = note
                self._newest = size
            else:
                yield ExportFinding(ExportCheck.CHECKPOINT_DIFFERS, size - 1, size - 1)
        self._checkpoints += len(chunk.checkpoints)
        for index in range(chunk.low, chunk.high):
            yield from self._group(index)
            self._tree.add(hashes.get(index, _HOLE))
            if index + 1 in notes:
                yield from self._checkpoint(index + 1, notes[index + 1])
                self._commit = index + 1
        self._groups.clear()

    def _group(self, index: int) -> Iterator[ExportFinding]:
        """Step 5: an entry's group commit began where the checkpoint before it ends."""
        first = self._groups.get(index, self._commit)
        if first not in (self._commit, self._missing_commit):
            self._missing_commit = first
            yield ExportFinding(ExportCheck.CHECKPOINT_MISSING, max(first - 1, 0), index)

    def _checkpoint(self, size: int, note: str) -> Iterator[ExportFinding]:
        last = size - 1
        try:
            signed = self._log.verify(note)
        except VerificationError:
            yield ExportFinding(ExportCheck.CHECKPOINT_UNVERIFIED, last, last)
            return
        if signed.size != size:
            yield ExportFinding(ExportCheck.CHECKPOINT_DIFFERS, last, last)
        elif signed.root_hash == self._tree.root:
            self._good_size = size
        elif not self._forked:
            # What was altered lies behind the last good one; later ones contain it.
            self._forked = True
            yield ExportFinding(ExportCheck.ROOT_DIFFERS, self._good_size, last)

    def _run_edges(self) -> Iterator[ExportFinding]:
        """Step 7 for a period: the run begins before it and ends after it."""
        size, selection = self._manifest.tree_size, self._manifest.selection
        if self._first is None or self._last is None or not selection.low or not selection.high:
            if size:
                yield ExportFinding(ExportCheck.PERIOD_NOT_COVERED, 0, size - 1)
            return
        index, entry = self._first
        if index and entry.entry_time >= selection.low:
            yield ExportFinding(ExportCheck.PERIOD_NOT_COVERED, 0, index - 1)
        index, entry = self._last
        if index < size - 1 and entry.entry_time < selection.high:
            yield ExportFinding(ExportCheck.PERIOD_NOT_COVERED, index + 1, size - 1)


def _missing(chunk: Chunk, leaves: dict[int, bytes]) -> Iterator[ExportFinding]:
    """Step 3: the ranges of entries that should be there and are not."""
    first = None
    for index in range(chunk.low, chunk.high + 1):
        is_there = index == chunk.high or index in leaves
        if is_there and first is not None:
            yield ExportFinding(ExportCheck.ENTRY_MISSING, first, index - 1)
            first = None
        elif not is_there and first is None:
            first = index


def _listed(
    chunk: Chunk, computed: dict[int, bytes]
) -> Generator[ExportFinding, None, dict[int, bytes]]:
    """Step 3: the listed leaf hashes; those of the entries that are there agree."""
    listed = dict(enumerate(chunk.leaf_hashes or (), chunk.low))
    if len(listed) != chunk.high - chunk.low:
        yield ExportFinding(ExportCheck.LEAF_HASH_MISSING, chunk.low, chunk.high - 1)
    for index, value in computed.items():
        if listed.get(index) != value:
            yield ExportFinding(ExportCheck.LEAF_HASH_DIFFERS, index, index)
    return listed
