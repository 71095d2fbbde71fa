# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Verifies a whole log: rows, entries, tree, checkpoints, chains, evidence. Pure.

Nothing that is stored is believed but the log's key. Each row is held against
its entry's bytes, the bytes are hashed into a new tree, and the new tree is held
against every stored node and signed checkpoint; each partner's entries are held
against their own chain. One pass in bounded memory: only one position of each
table, the tree's peaks and one line a partner are kept.

A leaf that is missing leaves a hole that no hash fits, so the stored nodes and
checkpoints over it are found to differ, too. Of checkpoints that differ only the
first is named: all later ones contain it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Generic, TypeVar

from gateway.audit.checkpoint import LogVerifier
from gateway.audit.findings import (
    ChainRow,
    Check,
    CheckpointRow,
    EntryRow,
    Finding,
    HeadRow,
    LogTables,
    NodeRow,
)
from gateway.audit.merkle import HASH_LENGTH, Frontier, leaf_hash
from gateway.domain.audit_entry import AuditEntry
from gateway.errors import MalformedError, VerificationError
from gateway.wire.entries import decode_entry

T = TypeVar("T")

_HOLE = bytes(HASH_LENGTH)
"""Stands for a missing leaf; the hash of nothing known."""

_MAX_HOLES = 1 << 20
"""Without a signed size, a row further ahead than this is taken for invented."""


def verify_log(log: LogVerifier, tables: LogTables) -> Iterator[Finding]:
    """Everything in a log that cannot be true; nothing when it is whole.

    Args:
        log: the log's key.
        tables: the whole log, in the order LogTables says.
    """
    run = _Run(log, tables)
    for row in tables.entries:
        yield from run.entry(row)
    yield from run.end()


class _Cursor(Generic[T]):
    """The next row of a table that is read alongside."""

    def __init__(self, rows: Iterable[T]) -> None:
        self._rows = iter(rows)
        self.row: T | None = next(self._rows, None)

    def take(self) -> None:
        """On to the next row."""
        self.row = next(self._rows, None)


class _Run:
    """One verification on its way through the log."""

    def __init__(self, log: LogVerifier, tables: LogTables) -> None:
        self._log = log
        self._head = tables.head
        self._size = _signed_size(log, tables.head)
        self._tree = Frontier()
        self._evidence = _Cursor(tables.evidence)
        self._nodes = _Cursor(tables.nodes)
        self._checkpoints = _Cursor(tables.checkpoints)
        self._checked_size = 0
        self._forked = False
        self._stored_chains = tables.chains
        # By partner: newest counter, leaf hash, leaf index.
        self._chains: dict[str, tuple[int, bytes, int]] = {}

    def entry(self, row: EntryRow) -> Iterator[Finding]:
        """One row of audit.entry and all that belongs to it."""
        index = row.leaf_index
        if index < self._tree.size:
            yield Finding(Check.ENTRY_REPEATED, index)
            return
        if index >= self._limit():
            yield Finding(Check.ENTRY_INVENTED, index)
            return
        yield from self._missing_up_to(index)
        hashed = leaf_hash(row.entry)
        if hashed != row.leaf_hash:
            yield Finding(Check.LEAF_HASH_DIFFERS, index, column="leaf_hash")
        try:
            entry = decode_entry(row.entry)
        except MalformedError:
            yield Finding(Check.ENTRY_UNREADABLE, index, column="entry")
        else:
            yield from _columns(row, entry)
            yield from self._chain(index, entry, hashed)
            yield from self._sealed(index, entry)
        yield from self._grow(hashed)

    def end(self) -> Iterator[Finding]:
        """What is missing or left over after the last row."""
        yield from self._missing_up_to(self._tree.size if self._size is None else self._size)
        while (evidence := self._evidence.row) is not None:
            yield Finding(Check.EVIDENCE_INVENTED, evidence.leaf_index)
            self._evidence.take()
        while (node := self._nodes.row) is not None:
            yield _node_finding(Check.NODE_INVENTED, node.level, node.node_index)
            self._nodes.take()
        while (checkpoint := self._checkpoints.row) is not None:
            yield Finding(Check.CHECKPOINT_INVENTED, checkpoint.tree_size - 1)
            self._checkpoints.take()
        yield from self._check_head()
        yield from self._check_chains()

    def _limit(self) -> int:
        """The first leaf index that cannot be the log's."""
        return self._tree.size + _MAX_HOLES if self._size is None else self._size

    def _missing_up_to(self, index: int) -> Iterator[Finding]:
        """Leaves holes for the entries before an index that are not there."""
        if self._tree.size < index:
            yield Finding(Check.ENTRY_MISSING, self._tree.size, last_index=index - 1)
        while self._tree.size < index:
            yield from self._grow(_HOLE)

    def _grow(self, hashed: bytes) -> Iterator[Finding]:
        """Adds a leaf, then checks what is stored of a tree of the new size."""
        for level, index, value in self._tree.add(hashed):
            yield from self._check_node(NodeRow(level, index, value))
        while (row := self._checkpoints.row) is not None and row.tree_size <= self._tree.size:
            self._checkpoints.take()
            if row.tree_size < self._tree.size:
                yield Finding(Check.CHECKPOINT_INVENTED, row.tree_size - 1)
            else:
                yield from self._check_checkpoint(row)

    def _check_node(self, computed: NodeRow) -> Iterator[Finding]:
        level, index = computed.level, computed.node_index
        while (row := self._nodes.row) is not None and _order(row) < _order(computed):
            yield _node_finding(Check.NODE_INVENTED, row.level, row.node_index)
            self._nodes.take()
        if row is None or _order(row) > _order(computed):
            yield _node_finding(Check.NODE_MISSING, level, index)
            return
        if row.hash != computed.hash:
            yield _node_finding(Check.NODE_DIFFERS, level, index)
        self._nodes.take()

    def _check_checkpoint(self, row: CheckpointRow) -> Iterator[Finding]:
        """A stored checkpoint of just the tree's size now."""
        last = row.tree_size - 1
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
        if signed.root_hash != self._tree.root and not self._forked:
            # What was altered lies behind the last checkpoint that was good.
            self._forked = True
            yield Finding(Check.CHECKPOINT_DIFFERS, self._checked_size, last_index=last)
        self._checked_size = row.tree_size

    def _chain(self, index: int, entry: AuditEntry, hashed: bytes) -> Iterator[Finding]:
        counter, before, before_index = self._chains.get(entry.partner, (0, b"", index))
        if entry.partner_counter != counter + 1:
            yield Finding(Check.COUNTER_NOT_GAPLESS, index, partner=entry.partner)
        if entry.previous_leaf_hash != before:
            # One of the two was altered, or one between them is gone.
            yield Finding(Check.CHAIN_BROKEN, before_index, last_index=index, partner=entry.partner)
        self._chains[entry.partner] = (entry.partner_counter, hashed, index)

    def _sealed(self, index: int, entry: AuditEntry) -> Iterator[Finding]:
        """The evidence, as far as the entry commits to it."""
        while (row := self._evidence.row) is not None and row.leaf_index < index:
            yield Finding(Check.EVIDENCE_INVENTED, row.leaf_index)
            self._evidence.take()
        if row is None or row.leaf_index > index:
            if entry.evidence_digest:
                yield Finding(Check.EVIDENCE_MISSING, index)
            return
        self._evidence.take()
        if not entry.evidence_digest:
            yield Finding(Check.EVIDENCE_INVENTED, index)
        elif sha256(row.sealed).digest() != entry.evidence_digest:
            yield Finding(Check.EVIDENCE_DIFFERS, index, column="sealed")
        if row.entry_time != entry.entry_time:
            yield Finding(Check.EVIDENCE_DIFFERS, index, column="entry_time")

    def _check_head(self) -> Iterator[Finding]:
        head, tree = self._head, self._tree
        wrong = {
            "origin": head.origin not in ({self._log.origin} | ({""} if not tree.size else set())),
            "tree_size": head.tree_size != tree.size,
            "peaks": head.peaks != b"".join(tree.peaks),
            "checkpoint": not self._head_checkpoint_holds(),
        }
        for column, is_wrong in wrong.items():
            if is_wrong:
                yield Finding(Check.HEAD_DIFFERS, None, column=column)

    def _head_checkpoint_holds(self) -> bool:
        if not self._tree.size and not self._head.checkpoint:
            return True
        try:
            signed = self._log.verify(self._head.checkpoint)
        except VerificationError:
            return False
        return (signed.size, signed.root_hash) == (self._tree.size, self._tree.root)

    def _check_chains(self) -> Iterator[Finding]:
        computed = {
            partner: ChainRow(partner, counter, value)
            for partner, (counter, value, _) in self._chains.items()
        }
        for row in self._stored_chains:
            if computed.pop(row.partner_id, None) != row:
                _, _, index = self._chains.get(row.partner_id, (0, b"", None))
                yield Finding(Check.PARTNER_CHAIN_DIFFERS, index, partner=row.partner_id)
        for partner in computed:
            _, _, index = self._chains[partner]
            yield Finding(Check.PARTNER_CHAIN_DIFFERS, index, partner=partner)


def _columns(row: EntryRow, entry: AuditEntry) -> Iterator[Finding]:
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


def _signed_size(log: LogVerifier, head: HeadRow) -> int | None:
    """How many entries there must be, under the log's signature; None: unknown."""
    try:
        return log.verify(head.checkpoint).size
    except VerificationError:
        return None


def _order(node: NodeRow) -> tuple[int, int]:
    """Nodes stand in the order in which a growing tree completes them."""
    return (node.node_index + 1) << node.level, node.level


def _node_finding(check: Check, level: int, index: int) -> Finding:
    return Finding(check, index << level, last_index=((index + 1) << level) - 1)
