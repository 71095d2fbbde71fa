# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A signed log of short leaves, which are no entries: made fast, for trees of any size."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.audit.source import SourceHead
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import Frontier, leaf_hash
from tests.support.log.audit_entries import new_log_signer


class PlainLog:
    """A LogSource that can grow.

    Attributes:
        signer: of its checkpoints.
        raw: its leaves.
        notes: its checkpoints, with their sizes.
        reads: which ranges were asked for.
    """

    def __init__(self, size: int = 0, *, every: int = 100, signer: LogSigner | None = None) -> None:
        """With a checkpoint after every `every` leaves, and the last."""
        self.signer = signer or new_log_signer()
        self.raw: list[bytes] = []
        self.notes: list[tuple[int, str]] = []
        self.reads: list[tuple[int, int]] = []
        self._tree, self._every = Frontier(), every
        self.grow(size)

    def grow(self, size: int) -> None:
        """Adds leaves up to a size."""
        for index in range(len(self.raw), size):
            self.add(b"leaf %d" % index * (index % 3))
            if self._tree.size % self._every == 0 or self._tree.size == size:
                self.sign()

    def add(self, raw: bytes) -> None:
        """One leaf more, not signed yet."""
        self.raw.append(raw)
        self._tree.add(leaf_hash(raw))

    def sign(self) -> None:
        """A checkpoint of the tree as it is now."""
        size = self._tree.size
        self.notes.append((size, self.signer.sign(size, self._tree.root)))

    def head(self) -> SourceHead:
        """See LogSource."""
        if not self.notes:
            return SourceHead(self.signer.origin, 0, self.signer.sign(0, Frontier().root))
        return SourceHead(self.signer.origin, *self.notes[-1])

    def leaves(self, low: int, high: int) -> Sequence[tuple[int, bytes]]:
        """See LogSource."""
        self.reads.append((low, high))
        return list(enumerate(self.raw[low:high], low))

    def checkpoints(self, low: int, high: int) -> Sequence[tuple[int, str]]:
        """See LogSource."""
        return [note for note in self.notes if low < note[0] <= high]
