# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Hands on a log's entries as they come, step by step, each step to a signed checkpoint."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from gateway.audit.following import Break, Cursor, advanced, broken
from gateway.audit.rows import EntryRow
from gateway.errors import VerificationError
from gateway.log.checkpoint import Checkpoint, LogVerifier, verify_growth
from gateway.log.proofs import consistency_ranges
from gateway.services.audit.proving import hashes_of
from gateway.services.audit.verify import trusted_state
from gateway.store.log.reading import ROWS_AT_ONCE, AuditReader, ReadAccess
from gateway.store.log.successions.entries import read_successions, with_successions


@dataclass(frozen=True, slots=True, repr=False)
class Step:
    """Some more entries that the log signed.

    Attributes:
        rows: the entries.
        cursor: once they were handed on.
    """

    rows: list[EntryRow]
    cursor: Cursor


def cursor_at_end(reader: AuditReader, access: ReadAccess, log: LogVerifier) -> Cursor:
    """Everything up to now counts as handed on.

    Raises:
        VerificationError: the newest checkpoint is not the log's, or what is stored is another
            tree.
        BrokenLogError: it does not continue the checkpoint that is known.
        StoreError: it cannot be read.
    """
    head = reader.head(access)
    log = with_successions(log, read_successions(reader.connection))
    if not head.checkpoint:
        return Cursor(log.origin)
    tree = trusted_state(reader, access, log, head.checkpoint).tree
    known = log.known
    if known is not None and known.size:
        if tree.size < known.size:
            raise broken(Break.KNOWN_CHECKPOINT_DIFFERS, known.size)
        _check_growth(reader, access, known, Checkpoint(log.origin, tree.size, tree.root))
    return Cursor(log.origin, tree.size, tuple(tree.peaks))


def _check_growth(
    reader: AuditReader, access: ReadAccess, known: Checkpoint, newest: Checkpoint
) -> None:
    """That the newest tree begins with the known one, by stored hashes."""
    nodes: tuple[bytes, ...] = ()
    if known.size < newest.size:
        nodes = hashes_of(reader, access, consistency_ranges(known.size, newest.size))
    try:
        verify_growth(known, newest, nodes)
    except VerificationError:
        raise broken(Break.KNOWN_CHECKPOINT_DIFFERS, known.size) from None


def steps(
    reader: AuditReader, access: ReadAccess, log: LogVerifier, cursor: Cursor
) -> Iterator[Step]:
    """The entries from a cursor to the newest checkpoint; memory stays flat.

    Raises:
        BrokenLogError: the log does not continue what was handed on. Nothing of the step
            that shows it is handed on.
        StoreError: it cannot be read.
    """
    head = reader.head(access)
    # After the head, so that the key that signed it is known, also when it is a new one.
    log = with_successions(log, read_successions(reader.connection))
    newest = _verified(log, head.checkpoint, head.tree_size) if head.checkpoint else None
    size = 0 if newest is None else newest.size
    if size < log.known_size:
        raise broken(Break.KNOWN_CHECKPOINT_DIFFERS, log.known_size)
    if size < cursor.size:
        raise broken(Break.LOG_SHRANK, size)
    if newest is None:
        return
    if size == cursor.size:
        advanced(cursor, (), newest, log.known)
    while cursor.size < size:
        checkpoint = _next(reader, access, log, cursor.size, newest)
        rows = list(reader.entries(access, cursor.size, checkpoint.size))
        leaves = ((row.leaf_index, row.entry) for row in rows)
        cursor = advanced(cursor, leaves, checkpoint, log.known)
        yield Step(rows, cursor)


def _next(
    reader: AuditReader, access: ReadAccess, log: LogVerifier, size: int, newest: Checkpoint
) -> Checkpoint:
    """The largest checkpoint that a step of bounded size can reach; else the next one."""
    reach = min(newest.size, size + ROWS_AT_ONCE)
    within = deque(_notes(reader, access, size, reach), maxlen=1)
    found = within[0] if within else next(_notes(reader, access, reach, newest.size), None)
    return newest if found is None else _verified(log, found[1], found[0])


def _notes(
    reader: AuditReader, access: ReadAccess, low: int, high: int
) -> Iterator[tuple[int, str]]:
    return ((row.tree_size, row.checkpoint) for row in reader.checkpoints(access, low, high))


def _verified(log: LogVerifier, note: str, tree_size: int) -> Checkpoint:
    """What a stored checkpoint says, which is of just that size."""
    try:
        checkpoint = log.verify(note)
    except VerificationError:
        raise broken(Break.CHECKPOINT_UNVERIFIED, tree_size) from None
    if checkpoint.size != tree_size:
        raise broken(Break.CHECKPOINT_UNVERIFIED, tree_size)
    return checkpoint
