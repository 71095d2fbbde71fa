# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A tree that grows leaf by leaf, tile by tile. Pure.

Of each level only the hashes at the right edge are kept, which no whole tile holds yet: at
most 255 a level. They are just what the partial tiles of the tree hold, so a tree that was
written down goes on from these.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from gateway.log.merkle import HASH_LENGTH, node_hash, root_of_peaks
from gateway.log.tiles.layout import TILE_WIDTH, Edge, edges, whole_tiles


class WholeTile(NamedTuple):
    """A tile that a leaf has completed.

    Attributes:
        level: 0 over the leaves.
        number: of the tile on its level: its index.
        content: its 256 hashes.
    """

    level: int
    number: int
    content: bytes


class TileTree:
    """A tree as its tiles.

    Attributes:
        size: its leaves.
    """

    def __init__(self, size: int = 0, rows: Sequence[Sequence[bytes]] = ()) -> None:
        """Go on behind a tree.

        Args:
            size: its leaves.
            rows: by level, the hashes that its partial tile holds; none where it has none.

        Raises:
            ValueError: these are not as many as that tree has, or no hashes.
        """
        wanted = {edge.level: edge.width for edge in edges(size)}
        given = {level: len(row) for level, row in enumerate(rows) if row}
        if wanted != given or any(len(value) != HASH_LENGTH for row in rows for value in row):
            raise ValueError("these are not the edge of a tree of that size")
        self.size = size
        self._rows = [list(row) for row in rows]

    @property
    def root(self) -> bytes:
        """The root hash of all leaves so far."""
        return root_of_peaks([peak for row in reversed(self._rows) for peak in _peaks(row)])

    def add(self, leaf: bytes) -> list[WholeTile]:
        """Adds a leaf hash; gives the tiles that it completes, lowest level first."""
        self.size += 1
        completed: list[WholeTile] = []
        hashed = leaf
        for level in range(len(self._rows) + 1):
            if level == len(self._rows):
                self._rows.append([])
            row = self._rows[level]
            row.append(hashed)
            if len(row) < TILE_WIDTH:
                break
            number = whole_tiles(self.size, level) - 1
            completed.append(WholeTile(level, number, b"".join(row)))
            hashed = perfect_root(row)
            self._rows[level] = []
        return completed

    def edge(self) -> list[tuple[Edge, bytes]]:
        """The partial tiles, each with its hashes, lowest level first."""
        return [(edge, b"".join(self._rows[edge.level])) for edge in edges(self.size)]


def split_hashes(content: bytes) -> list[bytes]:
    """The hashes of a tile; a rest that is none is the last one."""
    return [content[at : at + HASH_LENGTH] for at in range(0, len(content), HASH_LENGTH)]


def _peaks(row: Sequence[bytes]) -> list[bytes]:
    """Roots of the perfect subtrees over a row of nodes, largest first."""
    found, low = [], 0
    for level in reversed(range(len(row).bit_length())):
        width = 1 << level
        if len(row) & width:
            found.append(perfect_root(row[low : low + width]))
            low += width
    return found


def perfect_root(row: Sequence[bytes]) -> bytes:
    """The root over as many nodes as a power of two."""
    while len(row) > 1:
        row = [node_hash(row[at], row[at + 1]) for at in range(0, len(row), 2)]
    return row[0]
