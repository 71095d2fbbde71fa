# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes inclusion and consistency proofs from stored nodes. Pure.

Stored are the leaf hashes (level 0) and the roots of perfect subtrees on every
eighth level; a node between is recomputed from at most 128 of the level below.
A store asks which ranges a proof needs, reads them, and hands them back:

    plan = inclusion_ranges(index, size)       # ranges of leaves, one a proof node
    read = [stored_nodes(part) for part in plan]
    proof = assemble(plan, nodes)

A range (low, high) of leaves stands for the Merkle tree hash over just these
leaves, MTH(D[low:high]) of RFC 6962, section 2.1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gateway.log.merkle import STORED_LEVELS, node_hash, root_of_peaks

LeafRange = tuple[int, int]
"""First leaf, and first leaf no longer in it."""

Coordinate = tuple[int, int]
"""Level and index of a perfect subtree: leaves index << level up to the next."""


@dataclass(frozen=True, slots=True)
class StoredRange:
    """Stored nodes that lie side by side: level, first index, first no longer."""

    level: int
    low: int
    high: int


class InclusionProof(NamedTuple):
    """A leaf's place in a tree; see GetInclusionProofResponse."""

    leaf_hash: bytes
    nodes: tuple[bytes, ...]
    tree_size: int
    checkpoint: str


class ConsistencyProof(NamedTuple):
    """One tree as the beginning of another; see GetConsistencyProofResponse."""

    nodes: tuple[bytes, ...]
    second_tree_size: int
    checkpoint: str


def inclusion_ranges(index: int, size: int) -> list[LeafRange]:
    """One range per node of the inclusion proof (RFC 6962, section 2.1.1).

    Raises:
        ValueError: the leaf is not in the tree.
    """
    if not 0 <= index < size:
        raise ValueError("the leaf index lies outside of the tree")
    ranges, low, high = [], 0, size
    while high - low > 1:
        middle = low + split(high - low)
        if index < middle:
            ranges.append((middle, high))
            high = middle
        else:
            ranges.append((low, middle))
            low = middle
    return ranges[::-1]


def consistency_ranges(first_size: int, second_size: int) -> list[LeafRange]:
    """One range per node of the consistency proof (RFC 6962, section 2.1.2).

    Raises:
        ValueError: the sizes are not in order, or the first is 0.
    """
    if not 1 <= first_size <= second_size:
        raise ValueError("the tree sizes are not in order")
    ranges, low, high = [], 0, second_size
    while first_size < high:
        middle = low + split(high - low)
        if first_size <= middle:
            ranges.append((middle, high))
            high = middle
        else:
            ranges.append((low, middle))
            low = middle
    if low:  # else this node is the first root, which the verifier holds
        ranges.append((low, high))
    return ranges[::-1]


def split(count: int) -> int:
    """The largest power of two below a count of at least 2."""
    return 1 << (count - 1).bit_length() - 1


def stored_nodes(ranges: Iterable[LeafRange]) -> list[StoredRange]:
    """What has to be read from the store to recompute the ranges' hashes."""
    found = set()
    for low, high in ranges:
        for level, index in _perfect_subtrees(low, high):
            base = level - level % STORED_LEVELS
            width = level - base
            found.add((base, index << width, (index + 1) << width))
    return [StoredRange(*key) for key in sorted(found)]


def assemble(ranges: Iterable[LeafRange], nodes: Mapping[Coordinate, bytes]) -> tuple[bytes, ...]:
    """The hash of each range.

    Args:
        ranges: as planned.
        nodes: hashes of all that `stored_nodes` named, by level and index.

    Raises:
        LookupError: a node is not there.
    """
    return tuple(
        root_of_peaks([_recompute(*place, nodes) for place in _perfect_subtrees(low, high)])
        for low, high in ranges
    )


def _perfect_subtrees(low: int, high: int) -> Sequence[Coordinate]:
    """The perfect subtrees side by side in a range of a proof, largest first."""
    places = []
    for level in reversed(range((high - low).bit_length())):
        if (high - low) >> level & 1:
            places.append((level, low >> level))
            low += 1 << level
    return places


def _recompute(level: int, index: int, nodes: Mapping[Coordinate, bytes]) -> bytes:
    """One perfect subtree's root from the stored level at or below it."""
    base = level - level % STORED_LEVELS
    width = level - base
    row = [nodes[base, i] for i in range(index << width, (index + 1) << width)]
    while len(row) > 1:
        row = [node_hash(row[i], row[i + 1]) for i in range(0, len(row), 2)]
    return row[0]
