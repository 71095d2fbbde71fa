# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Proofs made from stored nodes are those of RFC 6962, and read little."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from gateway.log.merkle import grow, root_of_peaks, verify_consistency, verify_inclusion
from gateway.log.proofs import assemble, consistency_ranges, inclusion_ranges, stored_nodes
from tests.support.log import naive_tree as naive


class Store:
    """Leaf hashes and the stored nodes over them; counts what is read."""

    def __init__(self, leaves: Sequence[bytes]) -> None:
        grown = grow(0, [], leaves)
        self.peaks = grown.peaks
        self.nodes = {(0, index): leaf for index, leaf in enumerate(leaves)}
        self.nodes |= {(level, i): value for level, i, value in grown.nodes}
        self.read = 0

    def prove(self, ranges: Sequence[tuple[int, int]]) -> tuple[bytes, ...]:
        """Only what the plan names is handed out."""
        wanted = {
            (part.level, index)
            for part in stored_nodes(ranges)
            for index in range(part.low, part.high)
        }
        self.read = len(wanted)
        return assemble(ranges, {place: self.nodes[place] for place in wanted})


def test_every_inclusion_proof_up_to_70_leaves_is_the_naive_one() -> None:
    leaves = naive.leaves(0, 70)
    store = Store(leaves)
    for size in range(1, 71):
        for index in range(size):
            proof = store.prove(inclusion_ranges(index, size))
            assert list(proof) == naive.path(index, leaves[:size])


def test_every_consistency_proof_up_to_70_leaves_is_the_naive_one() -> None:
    leaves = naive.leaves(0, 70)
    store = Store(leaves)
    for second in range(1, 71):
        for first in range(1, second + 1):
            proof = store.prove(consistency_ranges(first, second))
            assert list(proof) == naive.proof(first, leaves[:second])


@pytest.mark.exhaustive
def test_every_consistency_proof_across_256_leaves_verifies() -> None:
    leaves = naive.leaves(0, 262)
    store = Store(leaves)
    roots = [grow(0, (), leaves[:size]).root for size in range(263)]
    for second in range(253, 263):
        for first in range(1, second + 1):
            proof = store.prove(consistency_ranges(first, second))
            verify_consistency(first, second, roots[first], roots[second], proof)
        for index in range(second):
            proof = store.prove(inclusion_ranges(index, second))
            verify_inclusion(leaves[index], index, second, proof, roots[second])


@pytest.mark.parametrize("size", [65_536, 65_536 + 300])
def test_proofs_across_the_stored_levels_verify_and_read_few_nodes(size: int) -> None:
    leaves = naive.leaves(0, size)
    store = Store(leaves)
    root = root_of_peaks(store.peaks)
    for index in (0, 1, 255, 256, 65_534, size // 2, size - 257, size - 1):
        proof = store.prove(inclusion_ranges(index, size))
        assert store.read <= 3 * 256
        verify_inclusion(leaves[index], index, size, proof, root)
    before = 0
    peaks: tuple[bytes, ...] = ()
    for first in sorted({1, 255, 256, 257, 65_533, size - 256, size - 1, size}):
        peaks = tuple(grow(before, peaks, leaves[before:first]).peaks)
        before = first
        proof = store.prove(consistency_ranges(first, size))
        assert store.read <= 3 * 256
        verify_consistency(first, size, root_of_peaks(peaks), root, proof)


@pytest.mark.parametrize(("index", "size"), [(0, 0), (-1, 4), (4, 4), (9, 4)])
def test_a_leaf_outside_of_the_tree_has_no_plan(index: int, size: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        inclusion_ranges(index, size)


@pytest.mark.parametrize(("first", "second"), [(0, 0), (0, 4), (5, 4), (-1, 4)])
def test_sizes_out_of_order_have_no_plan(first: int, second: int) -> None:
    with pytest.raises(ValueError, match="order"):
        consistency_ranges(first, second)


def test_a_missing_node_is_an_error_and_not_a_shorter_proof() -> None:
    with pytest.raises(LookupError):
        assemble(inclusion_ranges(0, 2), {})
