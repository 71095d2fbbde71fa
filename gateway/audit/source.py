# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where a log's leaves and checkpoints are read from: a database, or an export. Pure.

Nothing that a source says is believed: its readers recompute the tree and check it
against a checkpoint that the log signed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

Leaf = tuple[int, bytes]
"""Leaf index, and the leaf: a serialised AuditEntry."""

Note = tuple[int, str]
"""Tree size, and the checkpoint of that size."""

SPAN = 8192
"""Leaves read at a time: a perfect subtree of level 13."""


@dataclass(frozen=True, slots=True)
class SourceHead:
    """The tree that a source claims to hold, whole.

    Attributes:
        origin: the log's name.
        tree_size: leaves of the tree.
        checkpoint: the signed note of just that size.
    """

    origin: str
    tree_size: int
    checkpoint: str


class LogSource(Protocol):
    """A log up to one checkpoint."""

    def head(self) -> SourceHead:
        """The checkpoint it is read up to; the same at each call."""
        ...

    def leaves(self, low: int, high: int) -> Iterable[Leaf]:
        """The leaves from index `low` up to `high` (not included), ascending.

        Args:
            low: a multiple of SPAN.
            high: at most SPAN further.
        """
        ...

    def checkpoints(self, low: int, high: int) -> Iterable[Note]:
        """Every stored checkpoint of a size above `low` and up to `high`, ascending."""
        ...


def spans(tree_size: int, first: int = 0) -> Iterable[tuple[int, int]]:
    """The ranges that a tree is read in, from index `first` (a multiple of SPAN) on."""
    for low in range(first, tree_size, SPAN):
        yield low, min(low + SPAN, tree_size)
