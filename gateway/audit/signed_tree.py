# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads every leaf of a tree that the log signed. Pure.

A caller that reads to the end has seen all of its leaves, in order, unchanged: a leaf that
was left out, changed or exchanged would give another root.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from gateway.audit.source import Leaf, LogSource, spans
from gateway.errors import ProofError
from gateway.log.checkpoint import Checkpoint
from gateway.log.merkle import Frontier, leaf_hash


def signed_leaves(
    source: LogSource,
    checkpoint: Checkpoint,
    report: Callable[[int, int], None] = lambda _done, _of: None,
) -> Iterator[Leaf]:
    """Yields every leaf of a tree; trust none of them before the last one was read.

    Args:
        source: of the leaves; nothing it says is believed.
        checkpoint: what the log signed.
        report: told how many leaves of how many are done.

    Raises:
        ProofError: these are not the leaves of that tree.
    """
    tree = Frontier()
    for low, high in spans(checkpoint.size):
        for index, raw in source.leaves(low, high):
            if index != tree.size:
                raise ProofError("the leaves are not in order")
            tree.add(leaf_hash(raw))
            yield index, raw
        if tree.size != high:
            raise ProofError("leaves of the log are missing")
        report(high, checkpoint.size)
    if tree.root != checkpoint.root_hash:
        raise ProofError("the leaves do not make up the tree that the log signed")
