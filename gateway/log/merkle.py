# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The Merkle tree of the log: hashing, growing, verifying. Pure.

Hashes are those of RFC 6962, section 2.1 (SHA-256, 0x00 before a leaf, 0x01
before two nodes). Verification follows RFC 9162, sections 2.1.3.2 and 2.1.4.2.

A tree of n leaves is kept as its *peaks*: the roots of the perfect subtrees that
the binary digits of n name, largest (leftmost) first. They are all that growing
needs. How proofs are made from stored nodes is in gateway.log.proofs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest

from gateway.errors import ProofError

HASH_LENGTH = 32
"""Bytes of a leaf hash, node hash and root hash."""

EMPTY_ROOT = sha256(b"").digest()
"""Root hash of the tree without leaves."""

STORED_LEVELS = 8
"""Every how many levels the nodes of perfect subtrees are kept."""


def leaf_hash(leaf: bytes) -> bytes:
    """Hash of one leaf's bytes, 32 bytes."""
    return sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash of an inner node over its two children's hashes, 32 bytes."""
    return sha256(b"\x01" + left + right).digest()


def root_of_peaks(peaks: Sequence[bytes]) -> bytes:
    """The root hash over perfect subtrees, leftmost first; EMPTY_ROOT over none."""
    if not peaks:
        return EMPTY_ROOT
    root = peaks[-1]
    for peak in reversed(peaks[:-1]):
        root = node_hash(peak, root)
    return root


@dataclass(frozen=True, slots=True)
class Growth:
    """A tree after leaves were added.

    Attributes:
        size: leaves it has now.
        peaks: roots of its perfect subtrees, leftmost first.
        root: its root hash.
        proofs: for each new leaf its inclusion proof to `root`, leaf upwards.
        nodes: (level, index, hash) of each perfect subtree that is complete
            only now and whose level is a multiple of STORED_LEVELS, without
            the leaves themselves.
    """

    size: int
    peaks: tuple[bytes, ...]
    root: bytes
    proofs: tuple[tuple[bytes, ...], ...]
    nodes: tuple[tuple[int, int, bytes], ...]


def grow(size: int, peaks: Sequence[bytes], leaves: Sequence[bytes]) -> Growth:
    """Adds leaves at the right end of a tree.

    Works level by level. A level's row holds the nodes that changed and, where
    their left sibling is an old peak, that peak. A last node without a sibling
    goes up unchanged, which gives just the tree of RFC 6962.

    Args:
        size: leaves the tree has so far.
        peaks: its peaks, as many as `size` has binary ones.
        leaves: leaf hashes to add, in order.

    Raises:
        ValueError: the peaks are not those of a tree of that size.
    """
    old_peaks = _by_level(size, peaks)
    if len(leaves) == 1:
        return _grow_by_one(size, peaks, leaves[0])
    if not leaves:
        return Growth(size, tuple(peaks), root_of_peaks(peaks), (), ())
    new_size = size + len(leaves)
    new_peaks: list[bytes] = []
    nodes: list[tuple[int, int, bytes]] = []
    rows: list[tuple[int, list[bytes]]] = []
    row, start, level = list(leaves), size, 0
    while True:
        whole = new_size >> level  # perfect subtrees on this level
        if level and level % STORED_LEVELS == 0:
            nodes += [(level, i, row[i - start]) for i in range(size >> level, whole)]
        if start & 1:
            row.insert(0, old_peaks[level])
            start -= 1
        if whole & 1:
            new_peaks.append(row[whole - 1 - start])
        if start == 0 and len(row) == 1:
            break
        rows.append((start, row))
        row = _parents(row)
        start >>= 1
        level += 1
    proofs = tuple(_proof(index, rows) for index in range(size, new_size))
    return Growth(new_size, tuple(reversed(new_peaks)), row[0], proofs, tuple(nodes))


def _grow_by_one(size: int, peaks: Sequence[bytes], leaf: bytes) -> Growth:
    """The same for one leaf, as most commits are with few calls in flight.

    It needs no rows: the leaf is the last one, so its proof is the old peaks, smallest first.
    """
    kept, node, level = list(peaks), leaf, 0
    nodes: list[tuple[int, int, bytes]] = []
    while size >> level & 1:  # a perfect subtree that the leaf completes
        node = node_hash(kept.pop(), node)
        level += 1
        if level % STORED_LEVELS == 0:
            nodes.append((level, size >> level, node))
    root = node
    for peak in reversed(kept):
        root = node_hash(peak, root)
    return Growth(size + 1, (*kept, node), root, (tuple(reversed(peaks)),), tuple(nodes))


def _by_level(size: int, peaks: Sequence[bytes]) -> dict[int, bytes]:
    """The peaks by the level they stand on."""
    levels = [level for level in reversed(range(size.bit_length())) if size >> level & 1]
    if size < 0 or len(levels) != len(peaks) or any(len(p) != HASH_LENGTH for p in peaks):
        raise ValueError("the peaks are not those of a tree of that size")
    return dict(zip(levels, peaks, strict=True))


def _parents(row: list[bytes]) -> list[bytes]:
    """The next level of a row that begins with a left child."""
    parents = [node_hash(row[i], row[i + 1]) for i in range(0, len(row) - 1, 2)]
    if len(row) & 1:
        parents.append(row[-1])
    return parents


def _proof(index: int, rows: Sequence[tuple[int, list[bytes]]]) -> tuple[bytes, ...]:
    """The siblings on the way from a leaf to the root."""
    proof = []
    for start, row in rows:
        sibling = (index ^ 1) - start
        if sibling < len(row):
            proof.append(row[sibling])
        index >>= 1
    return tuple(proof)


class Frontier:
    """A tree that grows leaf by leaf, for recomputing a whole log.

    Keeps the peaks only; resumes from the size and peaks of an earlier run.
    """

    def __init__(self, size: int = 0, peaks: Sequence[bytes] = ()) -> None:
        """Begin at a tree. Raises ValueError when the peaks do not fit the size."""
        _by_level(size, peaks)
        self.size = size
        self.peaks = list(peaks)

    @property
    def root(self) -> bytes:
        """The root hash of all leaves so far."""
        return root_of_peaks(self.peaks)

    def add(self, leaf: bytes) -> list[tuple[int, int, bytes]]:
        """Adds a leaf hash; gives the nodes to be stored that it completes."""
        nodes = []
        index, level, found = self.size, 0, leaf
        while index & 1:
            found = node_hash(self.peaks.pop(), found)
            index >>= 1
            level += 1
            if level % STORED_LEVELS == 0:
                nodes.append((level, index, found))
        self.peaks.append(found)
        self.size += 1
        return nodes


def verify_inclusion(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes
) -> None:
    """Checks that a leaf is in a tree (RFC 9162, section 2.1.3.2).

    Args:
        leaf: the leaf's hash, not its bytes.
        index: where it stands, counted from 0.
        size: leaves of the tree.
        proof: nodes from the leaf upwards.
        root: the tree's root hash.

    Raises:
        ProofError: it does not, or the proof has the wrong shape.
    """
    _check_shape((leaf, root, *proof))
    if not 0 <= index < size:
        raise ProofError("the leaf index lies outside of the tree")
    position, last, found = index, size - 1, leaf
    for node in proof:
        if last == 0:
            raise ProofError("the inclusion proof is too long")
        if position & 1 or position == last:
            found = node_hash(node, found)
            while position and not position & 1:
                position >>= 1
                last >>= 1
        else:
            found = node_hash(found, node)
        position >>= 1
        last >>= 1
    if last != 0:
        raise ProofError("the inclusion proof is too short")
    if not compare_digest(found, root):
        raise ProofError("the inclusion proof does not lead to the root")


def verify_consistency(
    first_size: int,
    second_size: int,
    first_root: bytes,
    second_root: bytes,
    proof: Sequence[bytes],
) -> None:
    """Checks that one tree is the beginning of another (RFC 9162, section 2.1.4.2).

    Args:
        first_size: leaves of the earlier tree, at least 1.
        second_size: leaves of the later tree.
        first_root: the earlier tree's root hash.
        second_root: the later tree's root hash.
        proof: the nodes; none when the sizes are equal.

    Raises:
        ProofError: it is not, or the proof has the wrong shape.
    """
    _check_shape((first_root, second_root, *proof))
    if not 1 <= first_size <= second_size:
        raise ProofError("the tree sizes are not in order")
    if first_size == second_size:
        if proof or not compare_digest(first_root, second_root):
            raise ProofError("trees of one size are consistent only when equal")
        return
    if not proof:
        raise ProofError("the consistency proof is empty")
    # The RFC leaves out the first node where it is the first root itself.
    whole = first_size & (first_size - 1) == 0
    path = [first_root, *proof] if whole else list(proof)
    first, second = _fold_both(first_size - 1, second_size - 1, path)
    if not compare_digest(first, first_root):
        raise ProofError("the consistency proof does not lead to the first root")
    if not compare_digest(second, second_root):
        raise ProofError("the consistency proof does not lead to the second root")


def _fold_both(position: int, last: int, path: Sequence[bytes]) -> tuple[bytes, bytes]:
    """Both roots that a consistency proof leads to (steps 4 to 6 of the RFC)."""
    while position & 1:
        position >>= 1
        last >>= 1
    first = second = path[0]
    for node in path[1:]:
        if last == 0:
            raise ProofError("the consistency proof is too long")
        if position & 1 or position == last:
            first, second = node_hash(node, first), node_hash(node, second)
            while position and not position & 1:
                position >>= 1
                last >>= 1
        else:
            second = node_hash(second, node)
        position >>= 1
        last >>= 1
    if last != 0:
        raise ProofError("the consistency proof is too short")
    return first, second


def _check_shape(hashes: Sequence[bytes]) -> None:
    """Every hash has its 32 bytes."""
    if any(len(value) != HASH_LENGTH for value in hashes):
        raise ProofError("a hash does not have 32 bytes")
