# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Following a log: what is handed on of it, and that it only ever grew. Pure.

A cursor is the tree of all entries that were handed on, as its peaks. Each step goes on to a
checkpoint that the log signed, and only when the entries up to there make just that tree.
So what was handed on is what the log signed, and a log that was rewritten or cut off is
noticed at the next step.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gateway.errors import BrokenLogError, MalformedError
from gateway.log.checkpoint import Checkpoint
from gateway.log.merkle import Frontier, leaf_hash, root_of_peaks

_FORMAT = "credit-audit cursor 1"


class Break(StrEnum):
    """Why a log cannot be followed any further. Stable names."""

    CHECKPOINT_UNVERIFIED = "checkpoint-unverified"
    LOG_SHRANK = "log-shrank"
    ENTRY_MISSING = "entry-missing"
    TREE_DIFFERS = "tree-differs"
    KNOWN_CHECKPOINT_DIFFERS = "known-checkpoint-differs"


MEANINGS = {
    Break.CHECKPOINT_UNVERIFIED: "the log's key did not sign this checkpoint",
    Break.LOG_SHRANK: "the log is smaller than what was handed on of it",
    Break.ENTRY_MISSING: "the entry is gone",
    Break.TREE_DIFFERS: "the log signed another tree than what was handed on and what follows make",
    Break.KNOWN_CHECKPOINT_DIFFERS: "the log does not continue the checkpoint in the trust file",
}


def broken(kind: Break, tree_size: int) -> BrokenLogError:
    """The error for it, to be raised.

    Args:
        kind: what is wrong.
        tree_size: of the checkpoint concerned, or leaf index of the entry.
    """
    return BrokenLogError(MEANINGS[kind], kind=kind, tree_size=tree_size)


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a log was handed on.

    Attributes:
        origin: the log's name.
        size: entries handed on.
        peaks: of the tree they make.
    """

    origin: str
    size: int = 0
    peaks: tuple[bytes, ...] = ()

    @property
    def root(self) -> bytes:
        """The root hash of that tree."""
        return root_of_peaks(self.peaks)

    def dump(self) -> str:
        """As JSON text, with the root hash for people who compare it with a checkpoint."""
        return json.dumps(
            {
                "format": _FORMAT,
                "origin": self.origin,
                "tree_size": self.size,
                "root_hash": self.root.hex(),
                "peaks": [peak.hex() for peak in self.peaks],
            }
        )

    @classmethod
    def load(cls, text: str, origin: str) -> Cursor:
        """Reads what `dump` wrote for the same log.

        Raises:
            MalformedError: it is something else, or of another log.
        """
        try:
            cursor, root = cls._read(json.loads(text), origin)
        except (ValueError, KeyError, TypeError, RecursionError):
            raise MalformedError("not a cursor of this log") from None
        if cursor.root.hex() != root:
            raise MalformedError("the cursor's peaks are not those of its root hash")
        return cursor

    @classmethod
    def _read(cls, given: dict[str, Any], origin: str) -> tuple[Cursor, Any]:
        """The cursor, and the root hash that stands beside it. Raises as `load` expects."""
        if given["format"] != _FORMAT or given["origin"] != origin:
            raise ValueError("of another log")
        if type(given["tree_size"]) is not int:
            raise ValueError("not a size")
        peaks = tuple(map(bytes.fromhex, given["peaks"]))
        tree = Frontier(given["tree_size"], peaks)
        return cls(origin, tree.size, peaks), given["root_hash"]


def advanced(
    cursor: Cursor,
    leaves: Iterable[tuple[int, Any]],
    checkpoint: Checkpoint,
    known: Checkpoint | None = None,
) -> Cursor:
    """The cursor after a step to a checkpoint.

    Args:
        cursor: before it.
        leaves: leaf index and bytes, from the cursor to the checkpoint.
        checkpoint: that the log signed, not smaller than the cursor.
        known: what else is known of the log, or None.

    Raises:
        BrokenLogError: the leaves do not make the tree of the checkpoint, or not that of
            the known one where it lies in this step.
    """
    tree = Frontier(cursor.size, cursor.peaks)
    _check_known(tree, known)
    for index, raw in leaves:
        if index != tree.size:
            raise broken(Break.ENTRY_MISSING, tree.size)
        tree.add(leaf_hash(raw))
        _check_known(tree, known)
    if tree.size < checkpoint.size:
        raise broken(Break.ENTRY_MISSING, tree.size)
    if tree.size != checkpoint.size or tree.root != checkpoint.root_hash:
        raise broken(Break.TREE_DIFFERS, checkpoint.size)
    return Cursor(cursor.origin, tree.size, tuple(tree.peaks))


def _check_known(tree: Frontier, known: Checkpoint | None) -> None:
    if known is not None and tree.size == known.size and tree.root != known.root_hash:
        raise broken(Break.KNOWN_CHECKPOINT_DIFFERS, known.size)
