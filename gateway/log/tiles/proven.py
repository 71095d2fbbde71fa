# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Leaf hashes of a tree as its tiles have them, each proven by the tree's root. Pure.

Whoever needs a part of a log need not read all of it: a tile's root is a hash of the tile above,
and so on up to the right edge, which makes up the root that was signed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gateway.errors import ProofError
from gateway.log.merkle import HASH_LENGTH
from gateway.log.tiles.growing import TileTree, perfect_root, split_hashes
from gateway.log.tiles.layout import TILE_WIDTH, Edge, edges, levels, tile_path, whole_tiles

Read = Callable[[str, int], bytes | None]
"""A file's content by its name, of so many bytes at most; None where there is none."""


@dataclass(slots=True)
class _Tile:
    """A tile that was proven: its number, and its hashes."""

    number: int
    hashes: list[bytes]


class ProvenTiles:
    """The tiles of one signed tree. Keeps one tile of each level in memory."""

    def __init__(self, read: Read, size: int, root: bytes) -> None:
        """Proves the right edge.

        Args:
            read: the files; nothing they say is believed.
            size: of the tree, which has at least one leaf.
            root: of the tree, as it was signed.

        Raises:
            ProofError: the edge is not that of the tree, or a file of it is not there.
        """
        self._read = read
        self._size = size
        rows: list[list[bytes]] = [[] for _ in range(levels(size))]
        for edge in edges(size):
            rows[edge.level] = self._edge_row(edge)
        self._edge = rows
        self._proven: dict[int, _Tile] = {}
        try:
            proven = TileTree(size, rows).root == root
        except ValueError:
            proven = False
        if not proven:
            raise ProofError(
                "the tiles are not those of the checkpoint beside them: files are missing or were"
                " changed. `credit-audit tiles --again` compares all of them with the log"
            )

    def leaf_hashes(self, number: int) -> list[bytes]:
        """The hashes of a whole tile of leaves.

        Args:
            number: of the tile: its first leaf index is 256 times that.

        Raises:
            ProofError: the tree has no such tile, or its file is missing or was changed.
        """
        if number >= whole_tiles(self._size, 0):
            raise ProofError("the tiles do not reach as far as the entries")
        return self._tile(0, number)

    def _tile(self, level: int, number: int) -> list[bytes]:
        if number == whole_tiles(self._size, level):
            return self._edge[level]
        kept = self._proven.get(level)
        if kept is not None and kept.number == number:
            return kept.hashes
        name = tile_path(level, number)
        hashes = split_hashes(self._read(name, TILE_WIDTH * HASH_LENGTH) or b"")
        above = self._tile(level + 1, number // TILE_WIDTH)
        if [len(value) for value in hashes] != [HASH_LENGTH] * TILE_WIDTH or perfect_root(
            hashes
        ) != above[number % TILE_WIDTH]:
            raise ProofError(f"{name} is missing or was changed")
        self._proven[level] = _Tile(number, hashes)
        return hashes

    def _edge_row(self, edge: Edge) -> list[bytes]:
        """The hashes of a partial tile; of the whole one, which a later run may have made."""
        for width in (edge.width, TILE_WIDTH):
            name = tile_path(edge.level, edge.number, width)
            content = self._read(name, width * HASH_LENGTH)
            if content is not None:
                return split_hashes(content)[: edge.width]
        return []
