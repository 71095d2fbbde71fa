# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of the tree over all entries: its stored hashes, its head, its witnesses. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import LogHead, NodeRow
from gateway.audit.rules.rule import Rule
from gateway.errors import LogEndedError, VerificationError
from gateway.log.checkpoint import Checkpoint, LogVerifier, parse_tree
from gateway.log.merkle import Frontier


class Nodes(Rule):
    """The stored hashes of the tree are those of its entries."""

    checks = (Check.NODE_MISSING, Check.NODE_INVENTED, Check.NODE_DIFFERS)

    @staticmethod
    def rows(
        rows: Iterable[NodeRow], computed: Mapping[tuple[int, int], bytes], first: int
    ) -> Iterator[Finding]:
        """All stored hashes.

        Args:
            rows: all.
            computed: hashes by level and index, of all nodes that end behind `first`.
            first: a tree size; nodes up to it were checked, or believed, before.
        """
        left = dict(computed)
        for row in rows:
            if (row.node_index + 1) << row.level <= first:
                continue
            value = left.pop((row.level, row.node_index), None)
            if value is None:
                yield Nodes._finding(Check.NODE_INVENTED, row.level, row.node_index)
            elif value != row.hash:
                yield Nodes._finding(Check.NODE_DIFFERS, row.level, row.node_index)
        for level, index in left:
            yield Nodes._finding(Check.NODE_MISSING, level, index)

    @staticmethod
    def _finding(check: Check, level: int, index: int) -> Finding:
        return Finding(
            check,
            index << level,
            last_index=((index + 1) << level) - 1,
            row=f"node {level}/{index}",
        )


class Head(Rule):
    """audit.log_head says what the entries make."""

    checks = (Check.HEAD_DIFFERS,)

    @staticmethod
    def row(log: LogVerifier, tree: Frontier, head: LogHead) -> Iterator[Finding]:
        """The row, against the whole tree."""
        holds = {
            "origin": head.origin == log.origin or (not tree.size and not head.origin),
            "tree_size": head.tree_size == tree.size,
            "peaks": head.peaks == b"".join(tree.peaks),
            "checkpoint": _is_checkpoint_of(log, tree, head.checkpoint),
        }
        for column, is_right in holds.items():
            if not is_right:
                yield Finding(Check.HEAD_DIFFERS, None, column=column, row="log_head")


def _is_checkpoint_of(log: LogVerifier, tree: Frontier, note: str) -> bool:
    if not tree.size and not note:
        return True
    try:
        signed = log.verify(note)
    except VerificationError:
        return False
    return (signed.size, signed.root_hash) == (tree.size, tree.root)


class KnownCheckpoint(Rule):
    """The log continues the checkpoint that came with its key."""

    checks = (Check.KNOWN_CHECKPOINT_DIFFERS,)

    @staticmethod
    def tree(known: Checkpoint, size: int, root: bytes | None) -> Iterator[Finding]:
        """The tree, against what was known.

        Args:
            known: the checkpoint.
            size: of the tree.
            root: what the stored tree was at the known size; None: not to be had.
        """
        if root == known.root_hash:
            return
        first, last = (size, known.size - 1) if known.size > size else (None, None)
        row = f"tree of {known.size} entries"
        yield Finding(Check.KNOWN_CHECKPOINT_DIFFERS, first, last_index=last, row=row)


class Histories(Rule):
    """What the log's keys are known to have signed is the beginning of this tree."""

    checks = (Check.SECOND_HISTORY,)

    @staticmethod
    def kept(
        log: LogVerifier, notes: Iterable[str], size: int, root: Callable[[int], bytes | None]
    ) -> Iterator[Finding]:
        """Checkpoints that others have kept. Those of trees that are lost say nothing.

        Args:
            log: with all keys that it had.
            notes: signed by one of them, as `convicting` checks.
            size: of the tree.
            root: of the tree at a size; None: not to be had.
        """
        beyond: dict[tuple[str, int], bytes] = {}
        for note in dict.fromkeys(notes):
            try:
                signed = log.verify(note)
            except LogEndedError as ended:
                if not ended.lost:
                    yield Finding(Check.SECOND_HISTORY, ended.size, row="a tree beyond the end")
                elif _is_another(log, note, beyond):
                    row = "two trees of one size beyond the end"
                    yield Finding(Check.SECOND_HISTORY, ended.size, row=row)
                continue
            if root(signed.size) != signed.root_hash:
                first, last = (size, signed.size - 1) if signed.size > size else (None, None)
                row = f"tree of {signed.size} entries"
                yield Finding(Check.SECOND_HISTORY, first, last_index=last, row=row)


def _is_another(log: LogVerifier, note: str, beyond: dict[tuple[str, int], bytes]) -> bool:
    """Whether a key signed a lost tree, and another one of that size before. Takes it in."""
    former = log.ended_before(note)
    assert former is not None  # noqa: S101 - verifying it told so
    tree = parse_tree(note.splitlines())
    return beyond.setdefault((former.key.vkey, tree.size), tree.root_hash) != tree.root_hash


class Cosignatures(Rule):
    """Each stored cosignature is its witness's, of the stored checkpoint."""

    checks = (Check.COSIGNATURE_DIFFERS,)

    @staticmethod
    def row(size: int, witness_key: str, column: str | None) -> Iterator[Finding]:
        """A stored cosignature.

        Args:
            size: of the tree.
            witness_key: of the witness.
            column: where it differs, by gateway.log.cosigned; None: nowhere.
        """
        if column is not None:
            key = f"cosignature {size} {witness_key}"
            yield Finding(Check.COSIGNATURE_DIFFERS, size - 1, column=column, row=key)
