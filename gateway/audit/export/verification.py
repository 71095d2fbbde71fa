# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies an export: leaves, tree, checkpoints, chains, selection. Pure.

Nothing in an export is believed but what the log's key signed, and that key comes
from elsewhere. One pass in bounded memory: a chunk, the tree's peaks and one line
per partner are kept. The rules are those of the whole log (gateway.audit.rules), over
what an export holds. Step numbers are those of docs/export.md, "Verifying".
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence

from gateway.audit.export.findings import Chunk, ExportCheck, ExportFinding
from gateway.audit.export.manifest import Counts, Manifest
from gateway.audit.export.selection import SelectionKind
from gateway.audit.export.tally import ChainTally
from gateway.audit.findings import Finding
from gateway.audit.rules.chains import ChainEnd, Chains, first_of_all, unknown
from gateway.audit.rules.checkpoints import Agreement, Checkpoints, Groups
from gateway.audit.rules.rows import LeafHash, Placement, Reading
from gateway.audit.rules.tree import KnownCheckpoint
from gateway.domain.access.audit_entry import AuditEntry
from gateway.errors import MalformedError, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.cosignature import WitnessVerifier
from gateway.log.cosigned import Vouched
from gateway.log.merkle import HASH_LENGTH, Frontier, leaf_hash
from gateway.wire.entries import decode_entry

_HOLE = bytes(HASH_LENGTH)
"""Stands for a leaf that is missing; the hash of nothing known."""


class ExportVerification:
    """One verification: `begin`, then every `chunk` in order, then `end`."""

    def __init__(
        self, manifest: Manifest, log: LogVerifier, witnesses: Sequence[WitnessVerifier] = ()
    ) -> None:
        """Keep what the export claims and the keys that decide.

        Args:
            manifest: as read.
            log: the log's key, got elsewhere.
            witnesses: whose cosignatures count, likewise; those of others are passed over.
        """
        self._vouched = {each: Vouched(each.name, 0, None) for each in witnesses}
        self._manifest = manifest
        self._log = log
        self._is_run = (
            manifest.selection.kind is SelectionKind.PERIOD and not manifest.holds_all_entries
        )
        self._tree = Frontier()
        self._tally = ChainTally()
        self._entries = self._selected = self._checkpoints = 0
        self._agreement = Agreement()
        self._ends: dict[str, ChainEnd] = {}
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
            yield from _named(Placement.gaps(leaves, chunk.low, chunk.high))
        else:
            hashes = yield from _listed(chunk, hashes)
        yield from self._grow(chunk, hashes)

    def end(self) -> Iterator[ExportFinding]:
        """Steps 4, 5, 7 and 8: what only the whole shows."""
        manifest, last = self._manifest, self._manifest.tree_size - 1
        root = self._tree.root
        yield from self._roots(manifest.tree_size, manifest.root_hash, root)
        if manifest.tree_size and self._newest != manifest.tree_size:
            yield ExportFinding(ExportCheck.CHECKPOINT_MISSING, last, last)
        if self._is_run:
            yield from self._run_edges()
        if self.counts != manifest.counts:
            yield ExportFinding(ExportCheck.COUNTS_DIFFER)
        if self._tally.rows() != manifest.partners:
            yield ExportFinding(ExportCheck.PARTNERS_DIFFER)

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
            yield ExportFinding.of(Reading.unreadable(index))
            return
        if self._is_run and self._last is not None:
            yield from _named(Placement.gaps((), self._last[0] + 1, index))
        yield from self._chain(index, entry, hashed)
        self._tally.add(entry.partner, entry.partner_counter, hashed)
        self._groups[index] = entry.group_first_index
        self._first = self._first or (index, entry)
        self._last = (index, entry)

    def _chain(self, index: int, entry: AuditEntry, hashed: bytes) -> Iterator[ExportFinding]:
        """Step 6: the partner's counter has no gap, and its entries are linked."""
        manifest = self._manifest
        if manifest.selection.kind is SelectionKind.SUBJECT and not manifest.holds_all_entries:
            return  # the partners' other entries are not here
        link = (index, entry.partner, entry.partner_counter, entry.previous_leaf_hash, hashed)
        # What came before a run is not here.
        begin = unknown if self._is_run else first_of_all
        for check, before, at, partner in Chains.breaks([link], self._ends, begin):
            yield ExportFinding(ExportCheck(check.value), before, at, partner)

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
            if index + 1 == self._log.known_size and self._log.known is not None:
                known = self._log.known
                yield from _named(KnownCheckpoint.tree(known, index + 1, self._tree.root))
            if index + 1 in notes:
                yield from self._checkpoint(index + 1, notes[index + 1])
                self._commit = index + 1
        self._groups.clear()

    def _group(self, index: int) -> Iterator[ExportFinding]:
        """Step 5: an entry's group commit began where the checkpoint before it ends."""
        first = self._groups.get(index, self._commit)
        if first == self._missing_commit:
            return
        ended = index == self._commit
        for _ in Groups.entries(index, [first], ended=ended, group=self._commit):
            # Whichever way they differ, a checkpoint between them is not here.
            self._missing_commit = first
            yield ExportFinding(ExportCheck.CHECKPOINT_MISSING, max(first - 1, 0), index)
            return

    def _checkpoint(self, size: int, note: str) -> Iterator[ExportFinding]:
        found: list[Finding] = []
        signed = Checkpoints.signed(self._log, size, note, found)
        yield from _named(found)
        if signed is not None:
            wrong = list(self._roots(size, signed.root_hash, self._tree.root))
            yield from wrong or self._cosignatures(size, note)

    def _cosignatures(self, size: int, note: str) -> Iterator[ExportFinding]:
        """Step 9: what the witnesses have cosigned is this tree."""
        for witness in self._vouched:
            try:
                found = witness.find(note)
            except VerificationError:
                yield ExportFinding(
                    ExportCheck.COSIGNATURE_UNVERIFIED, size - 1, size - 1, witness.name
                )
                continue
            if found is not None:
                self._vouched[witness] = Vouched(witness.name, size, found.time)

    def vouched(self) -> list[Vouched]:
        """How far each witness vouches for what was read, the furthest first."""
        return sorted(self._vouched.values(), key=lambda each: (-each.tree_size, each.witness))

    def _roots(self, size: int, signed_root: bytes, root: bytes) -> Iterator[ExportFinding]:
        for finding in Checkpoints.roots(self._agreement, size, signed_root, root):
            yield ExportFinding(ExportCheck.ROOT_DIFFERS, finding.leaf_index, finding.last_index)

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


def _named(findings: Iterable[Finding]) -> Iterator[ExportFinding]:
    """Findings of a rule, as those of an export."""
    return map(ExportFinding.of, findings)


def _listed(
    chunk: Chunk, computed: dict[int, bytes]
) -> Generator[ExportFinding, None, dict[int, bytes]]:
    """Step 3: the listed leaf hashes; those of the entries that are there agree."""
    listed = dict(enumerate(chunk.leaf_hashes or (), chunk.low))
    if len(listed) != chunk.high - chunk.low:
        yield ExportFinding(ExportCheck.LEAF_HASH_MISSING, chunk.low, chunk.high - 1)
    stored = [listed.get(index, b"") for index in computed]
    yield from _named(LeafHash.entries(list(computed.values()), stored, list(computed)))
    return listed
