# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Records of access that became entries before where a verification begins.

The entries there are believed, not read again. A record that says it is one of them is
not: its leaf is proved to stand in the believed tree, and has to say what the record
says. And as an actor's entries are counted without a gap, no record of theirs can be
missing before the last one. The same holds of the notes of which leaves facts became.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from gateway.audit.findings import Finding
from gateway.audit.log_state import LogState
from gateway.audit.rows import AccessRow, ChainRow, FactRow
from gateway.audit.rules.accesses import Accesses
from gateway.audit.rules.facts import Facts
from gateway.audit.verify.joining import add_subtree
from gateway.domain.access.audit_entry import AuditEntry
from gateway.errors import MalformedError, ProofError, StoreError
from gateway.log.merkle import STORED_LEVELS, Frontier, leaf_hash, node_hash
from gateway.log.proofs import StoredRange
from gateway.store.log.reading import AuditReader, ReadAccess
from gateway.wire.entries import decode_entry

_BLOCK = 1 << STORED_LEVELS
_HASHES_AT_ONCE = 50_000


class OldAccesses:
    """Checks each such record once. Belongs to one verification."""

    def __init__(self, reader: AuditReader, access: ReadAccess, state: LogState) -> None:
        """Begin before the state advances; nothing is read when nothing is believed."""
        self._reader = reader
        self._access = access
        self._from = state.trusted_from
        self._size, self._root = state.tree.size, state.tree.root
        self._seen: dict[int, AccessRow] = {}
        self._good: set[int] = set()
        self._leaves: dict[int, int] = {}
        self._counters: dict[str, set[int]] = defaultdict(set)
        self._blocks: list[bytes] | None = None

    def check(self, rows: Iterable[AccessRow]) -> Iterator[Finding]:
        """What cannot be true of records that name a leaf before the beginning.

        Raises:
            ProofError: the stored tree is not the believed one.
            StoreError: it cannot be read.
        """
        old = [
            row
            for row in rows
            if row.leaf_index is not None
            and row.leaf_index < self._from
            and self._seen.get(row.access_id) != row
        ]
        self._seen |= {row.access_id: row for row in old}
        entries = self._proved(sorted({row.leaf_index or 0 for row in old}))
        for row in old:
            found = list(self._differences(row, entries.get(row.leaf_index or 0)))
            if not found:
                self._good.add(row.access_id)
            yield from found

    def check_facts(self, rows: Iterable[FactRow]) -> Iterator[Finding]:
        """The same for notes of which leaves facts became; called once, at the end.

        Raises:
            ProofError: the stored tree is not the believed one.
            StoreError: it cannot be read.
        """
        old = [row for row in rows if row.leaf_index < self._from]
        entries = self._proved(sorted({row.leaf_index for row in old}))
        for row in old:
            entry = entries.get(row.leaf_index)
            found = list(Facts.believed(row, entry))
            yield from found
            # A signed call's entry is of a partner, most of whose entries are no facts.
            if not found and entry is not None and ":" in entry.partner:
                self._counters[entry.partner].add(entry.partner_counter)

    def counts(self, row: AccessRow) -> bool:
        """Whether a record may be believed, as far as this check can tell."""
        old = row.leaf_index is not None and row.leaf_index < self._from
        return not old or row.access_id in self._good

    def missing(self, state: LogState, chains: Sequence[ChainRow]) -> Iterator[Finding]:
        """Actors with a missing record; called at the end."""
        if not self._from:
            return  # every entry was read, and its record looked for
        ends = {row.partner_id: row.partner_counter for row in chains}
        new: dict[str, int] = defaultdict(int)
        for index, recorded in state.accesses.values():
            if index >= self._from:
                new[recorded.actor] += 1
        for said in state.facts.values():
            if said.leaf_index >= self._from:
                new[said.actor] += 1
        for actor in sorted({name for name in ends if ":" in name} | set(self._counters)):
            end = state.chains.get(actor)
            before = (ends.get(actor, 0) if end is None else end[0]) - new[actor]
            if self._counters[actor] != set(range(1, before + 1)):
                yield Accesses.gone(actor)

    def _differences(self, row: AccessRow, entry: AuditEntry | None) -> Iterator[Finding]:
        found = list(Accesses.believed(row, entry))
        yield from found
        if found or entry is None:
            return
        if self._leaves.setdefault(row.leaf_index or 0, row.access_id) != row.access_id:
            yield Accesses.doubled(row)
        else:
            self._counters[entry.partner].add(entry.partner_counter)

    def _proved(self, indexes: Sequence[int]) -> dict[int, AuditEntry]:
        """The entries of these leaves, as far as their bytes stand in the believed tree."""
        found: dict[int, AuditEntry] = {}
        for block, group in groupby(indexes, lambda index: index // _BLOCK):
            leaves = self._leaf_hashes(block)
            members = list(group)
            low, high = members[0], members[-1] + 1
            for row in self._reader.entries(self._access, low, high):
                index = row.leaf_index
                if index in members and leaves.get(index) == leaf_hash(row.entry):
                    try:
                        found[index] = decode_entry(row.entry)
                    except MalformedError:
                        continue
        return found

    def _leaf_hashes(self, block: int) -> dict[int, bytes]:
        """Leaf hashes of a block of 256, proved to be the tree's."""
        blocks = self._proved_blocks()
        low, high = block * _BLOCK, min((block + 1) * _BLOCK, self._size)
        hashes = self._hashes(0, low, high)
        if block < len(blocks) and _root(hashes) != blocks[block]:
            raise ProofError("the stored leaf hashes are not those of the believed tree")
        return dict(enumerate(hashes, low))

    def _proved_blocks(self) -> list[bytes]:
        """Roots of all whole blocks, after they made up the believed tree with the rest."""
        if self._blocks is None:
            whole = self._size // _BLOCK
            blocks = self._hashes(STORED_LEVELS, 0, whole)
            tree = Frontier()
            for value in blocks:
                add_subtree(tree, STORED_LEVELS, value)
            for value in self._hashes(0, whole * _BLOCK, self._size):
                tree.add(value)
            if tree.root != self._root:
                raise ProofError("the stored tree is not the believed one")
            self._blocks = blocks
        return self._blocks

    def _hashes(self, level: int, low: int, high: int) -> list[bytes]:
        hashes: list[bytes] = []
        for start in range(low, high, _HASHES_AT_ONCE):
            end = min(start + _HASHES_AT_ONCE, high)
            read = self._reader.hashes(self._access, [StoredRange(level, start, end)])
            hashes += [read.get((level, index), b"") for index in range(start, end)]
        if b"" in hashes:
            raise StoreError("the stored tree is not complete: run verify from the first entry")
        return hashes


def _root(hashes: list[bytes]) -> bytes:
    """The root of a perfect subtree of one block."""
    row = hashes
    while len(row) > 1:
        row = [node_hash(row[i], row[i + 1]) for i in range(0, len(row), 2)]
    return row[0]
