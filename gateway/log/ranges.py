# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Range proofs: that leaves which lie side by side are in a tree. Pure.

An inclusion proof for each of 256 leaves repeats most of the same hashes. Together they
need only the largest subtrees beside them: at most two a level of the tree. Their hashes
stand in the order of the leaves, so that one walk down the tree reads them one by one:

    walk(low, high):                      # MTH(D[low:high]) of RFC 6962, section 2.1
        if high <= first or first + len(leaves) <= low: return next(proof)
        if high - low == 1: return leaves[low - first]
        middle = low + largest power of two below (high - low)
        return node_hash(walk(low, middle), walk(middle, high))

The walk meets every hash of every single leaf's inclusion proof, too, so whoever keeps
one of the leaves can keep an ordinary proof for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hmac import compare_digest

from gateway.domain.records.upload import Listing
from gateway.errors import ProofError
from gateway.log.merkle import EMPTY_ROOT, HASH_LENGTH, Frontier, leaf_hash, node_hash
from gateway.log.proofs import LeafRange, split


class RangeTree:
    """A tree of which leaves side by side are known, and the hashes beside them."""

    def __init__(
        self, leaves: Sequence[bytes], first: int, size: int, proof: Sequence[bytes]
    ) -> None:
        """Walks down the tree once.

        Args:
            leaves: leaf hashes, at least one.
            first: where the first one stands, counted from 0.
            size: leaves of the tree.
            proof: hashes of the largest subtrees without any of the leaves, from left
                to right.

        Raises:
            ProofError: the proof has not the shape of one for these leaves.
        """
        if any(len(value) != HASH_LENGTH for value in (*leaves, *proof)):
            raise ProofError("a hash does not have 32 bytes")
        if not leaves or first < 0 or first + len(leaves) > size:
            raise ProofError("the leaves lie outside of the tree")
        self._leaves = leaves
        self._first = first
        self._size = size
        self._hashes: dict[LeafRange, bytes] = {}
        rest = iter(proof)
        self.root = self._walk(0, size, rest)
        if next(rest, None) is not None:
            raise ProofError("the range proof is too long")

    def verify(self, root: bytes) -> None:
        """Checks that this is the tree of a root hash. Raises ProofError."""
        if not compare_digest(self.root, root):
            raise ProofError("the range proof does not lead to the root")

    def inclusion_proof(self, index: int) -> tuple[bytes, ...]:
        """The inclusion proof of one of the leaves (RFC 6962, section 2.1.1).

        Args:
            index: of the leaf in the tree.
        """
        proof = []
        low, high = 0, self._size
        while high - low > 1:
            middle = low + split(high - low)
            if index < middle:
                proof.append(self._hashes[middle, high])
                high = middle
            else:
                proof.append(self._hashes[low, middle])
                low = middle
        return tuple(reversed(proof))

    def _walk(self, low: int, high: int, rest: Iterator[bytes]) -> bytes:
        if high <= self._first or self._first + len(self._leaves) <= low:
            found = next(rest, b"")
            if not found:
                raise ProofError("the range proof is too short")
        elif high - low == 1:
            found = self._leaves[low - self._first]
        else:
            middle = low + split(high - low)
            found = node_hash(self._walk(low, middle, rest), self._walk(middle, high, rest))
        self._hashes[low, high] = found
        return found


def beside(first: int, count: int, size: int) -> list[LeafRange]:
    """The ranges whose hashes are the range proof of some leaves, from left to right.

    Args:
        first: where the first leaf stands.
        count: how many there are, at least one.
        size: leaves of the tree.

    Raises:
        ValueError: they lie outside of the tree.
    """
    if first < 0 or count < 1 or first + count > size:
        raise ValueError("the leaves lie outside of the tree")
    found: list[LeafRange] = []

    def walk(low: int, high: int) -> None:
        if high <= first or first + count <= low:
            found.append((low, high))
        elif high - low > 1:
            middle = low + split(high - low)
            walk(low, middle)
            walk(middle, high)

    walk(0, size)
    return found


def range_proof_of(
    first: int,
    count: int,
    size: int,
    first_proof: Sequence[bytes],
    last_proof: Sequence[bytes],
) -> tuple[bytes, ...]:
    """The range proof of leaves from the inclusion proofs of the first and the last one.

    Args:
        first: where the first leaf stands.
        count: how many there are.
        size: leaves of the tree.
        first_proof: inclusion proof of the first leaf.
        last_proof: inclusion proof of the last leaf.
    """
    left = [node for on_left, node in _sides(first, size, first_proof) if on_left]
    right = [node for on_left, node in _sides(first + count - 1, size, last_proof) if not on_left]
    return (*reversed(left), *right)


def _sides(index: int, size: int, proof: Sequence[bytes]) -> Iterator[tuple[bool, bytes]]:
    """Whether each node of an inclusion proof, from the leaf upwards, is a left sibling."""
    low, high = 0, size
    lefts = []
    while high - low > 1:
        middle = low + split(high - low)
        lefts.append(index >= middle)
        if index < middle:
            high = middle
        else:
            low = middle
    return zip(reversed(lefts), proof, strict=True)


class ItemsTree:
    """A whole tree in memory, for the items of a portfolio."""

    def __init__(self, leaves: Sequence[bytes]) -> None:
        """Hashes it.

        Args:
            leaves: leaf hashes, at least one.
        """
        self._rows = [list(leaves)]
        while len(row := self._rows[-1]) > 1:
            above = [node_hash(row[i], row[i + 1]) for i in range(0, len(row) - 1, 2)]
            self._rows.append(above + row[len(row) & ~1 :])

    @property
    def root(self) -> bytes:
        """Its root hash."""
        return self._rows[-1][0]

    def proof(self, index: int) -> list[bytes]:
        """The inclusion proof of a leaf."""
        proof = []
        for row in self._rows[:-1]:
            sibling = index ^ 1
            if sibling < len(row):
                proof.append(row[sibling])
            index >>= 1
        return proof


NOTHING_LISTED = Listing(0, EMPTY_ROOT)


class Listed:
    """Counts and hashes messages, one after the other; memory does not grow with them."""

    def __init__(self) -> None:
        """None yet."""
        self._tree = Frontier()

    @property
    def listing(self) -> Listing:
        """Of all so far."""
        return Listing(self._tree.size, self._tree.root)

    def add(self, message: bytes) -> None:
        """The next one, serialised."""
        self._tree.add(leaf_hash(message))

    def check(self, listing: Listing) -> None:
        """Whether they are those an answer vouches for. Raises ProofError."""
        if self.listing != listing:
            raise ProofError("what follows the answer is not what the answer vouches for")


def listed(messages: Iterable[bytes]) -> Listing:
    """Of all messages."""
    found = Listed()
    for message in messages:
        found.add(message)
    return found.listing
