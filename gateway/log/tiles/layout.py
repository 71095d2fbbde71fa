# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where a log's tiles are: paths as C2SP tlog-tiles (https://c2sp.org/tlog-tiles). Pure.

    checkpoint                              the signed note of the newest tree
    tile/<level>/<index>                    256 hashes, 8,192 bytes
    tile/<level>/<index>.p/<width>          1 to 255 hashes, at the right edge of a tree
    tile/entries/<index>[.p/<width>]        the entries whose hashes are in tile/0/<index>

A hash of level 0 is a leaf hash. One of any other level is the root of a whole tile of the
level below.
"""

from __future__ import annotations

from typing import NamedTuple

TILE_WIDTH = 256
"""Hashes of a whole tile."""

CHECKPOINT = "checkpoint"
"""The one file that is ever replaced."""

_LEVEL_BITS = 8
_GROUP = 1000


class Edge(NamedTuple):
    """The tile at the right edge of a tree on one level, if it is not whole.

    Attributes:
        level: 0 over the leaves.
        number: of the tile on its level: its index.
        width: hashes in it, 1 to 255.
    """

    level: int
    number: int
    width: int


def tile_path(level: int, index: int, width: int = TILE_WIDTH) -> str:
    """Of a tile of hashes."""
    return f"tile/{level}/{_index_path(index)}{_suffix(width)}"


def bundle_path(index: int, width: int = TILE_WIDTH) -> str:
    """Of the entries below a tile of level 0."""
    return f"tile/entries/{_index_path(index)}{_suffix(width)}"


def edges(size: int) -> list[Edge]:
    """The tiles of a tree that are not whole, lowest level first.

    Args:
        size: leaves of the tree.
    """
    found, level = [], 0
    while count := size >> _LEVEL_BITS * level:
        if width := count % TILE_WIDTH:
            found.append(Edge(level, count // TILE_WIDTH, width))
        level += 1
    return found


def levels(size: int) -> int:
    """How many levels of tiles a tree has."""
    return -(-size.bit_length() // _LEVEL_BITS)


def whole_tiles(size: int, level: int) -> int:
    """How many whole tiles a level has.

    Args:
        size: leaves of the tree.
        level: 0 over the leaves.
    """
    return size >> _LEVEL_BITS * (level + 1)


def _index_path(index: int) -> str:
    """In groups of three digits, all but the last one marked: 1234067 is x001/x234/067."""
    groups = [f"{index % _GROUP:03d}"]
    while index := index // _GROUP:
        groups.append(f"x{index % _GROUP:03d}")
    return "/".join(reversed(groups))


def _suffix(width: int) -> str:
    return "" if width == TILE_WIDTH else f".p/{width}"
