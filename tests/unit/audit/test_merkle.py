# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The tree grows like the naive one of RFC 6962, and only true proofs verify."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.errors import ProofError
from gateway.log.merkle import (
    EMPTY_ROOT,
    Frontier,
    grow,
    leaf_hash,
    root_of_peaks,
    verify_consistency,
    verify_inclusion,
)
from tests.support.log import naive_tree as naive
from tests.support.suite.exhaustive import examples

# The eight leaves and roots that Certificate Transparency implementations share
# (RFC 6962's reference implementation, merkle_tree_test).
KNOWN_LEAVES = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
]
KNOWN_ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
SIZES = 70


def test_the_empty_tree_has_the_hash_of_nothing() -> None:
    assert EMPTY_ROOT.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert root_of_peaks([]) == EMPTY_ROOT
    assert grow(0, [], []).root == EMPTY_ROOT


def test_the_known_eight_leaves_have_the_known_roots() -> None:
    size, peaks = 0, tuple[bytes, ...]()
    for text, root in zip(KNOWN_LEAVES, KNOWN_ROOTS, strict=True):
        grown = grow(size, peaks, [leaf_hash(bytes.fromhex(text))])
        assert grown.root.hex() == root
        size, peaks = grown.size, grown.peaks


def test_growing_by_any_number_from_any_size_is_like_growing_from_nothing() -> None:
    leaves = naive.leaves(0, SIZES)
    roots = [naive.root(leaves[:size]) for size in range(SIZES + 1)]
    for first in range(SIZES):
        peaks = grow(0, [], leaves[:first]).peaks
        assert root_of_peaks(peaks) == roots[first]
        for second in range(first, SIZES + 1):
            grown = grow(first, peaks, leaves[first:second])
            assert (grown.size, grown.root) == (second, roots[second])
            assert root_of_peaks(grown.peaks) == roots[second]
            assert len(grown.proofs) == second - first


def test_each_new_leaf_gets_the_naive_proof() -> None:
    leaves = naive.leaves(0, SIZES)
    for second in (1, 2, 3, 8, 9, 31, 64, 65, SIZES):
        for first in range(second):
            grown = grow(first, grow(0, [], leaves[:first]).peaks, leaves[first:second])
            for index, proof in enumerate(grown.proofs, start=first):
                assert list(proof) == naive.path(index, leaves[:second])
                verify_inclusion(leaves[index], index, second, proof, grown.root)


@examples(200)
@given(st.lists(st.integers(0, 300), max_size=8))
def test_random_batches_give_the_naive_root_and_each_stored_node_once(batches: list[int]) -> None:
    leaves = [leaf_hash(i.to_bytes(4, "big")) for i in range(sum(batches))]
    size, peaks = 0, tuple[bytes, ...]()
    stored: dict[tuple[int, int], bytes] = {}
    for batch in batches:
        grown = grow(size, peaks, leaves[size : size + batch])
        for level, index, value in grown.nodes:
            assert (level, index) not in stored
            stored[level, index] = value
        size, peaks = grown.size, grown.peaks
    assert peaks == grow(0, [], leaves).peaks
    assert stored == {
        (8, i): grow(0, [], leaves[i * 256 : (i + 1) * 256]).root for i in range(size // 256)
    }


def test_two_single_leaves_make_the_tree_that_both_together_make() -> None:
    leaves = [leaf_hash(b"one"), leaf_hash(b"two")]
    for size in (*range(520), 65_534, 65_535, 2**24 - 2, 2**24 - 1, 2**40):
        peaks = [bytes([number]) * 32 for number in range(size.bit_count())]
        both = grow(size, peaks, leaves)
        first = grow(size, peaks, leaves[:1])
        second = grow(first.size, first.peaks, leaves[1:])
        assert (second.size, second.peaks, second.root) == (both.size, both.peaks, both.root)
        assert second.proofs == both.proofs[1:]
        assert first.nodes + second.nodes == both.nodes
        verify_inclusion(leaves[0], size, size + 1, first.proofs[0], first.root)


def test_a_tree_of_65536_leaves_yields_the_node_of_level_16() -> None:
    grown = grow(0, [], naive.leaves(0, 65_537))
    assert [place for place in grown.nodes if place[0] == 16] == [(16, 0, grown.peaks[0])]
    assert sum(1 for place in grown.nodes if place[0] == 8) == 256


def test_leaf_by_leaf_the_tree_becomes_the_same() -> None:
    leaves = naive.leaves(0, 1_200)
    tree, nodes = Frontier(), []
    for leaf in leaves:
        if tree.size in {0, 1, 255, 256, 300, 1_000}:
            tree = Frontier(tree.size, tree.peaks)  # resumed
            assert tree.root == grow(0, (), leaves[: tree.size]).root
        nodes += tree.add(leaf)
    grown = grow(0, (), leaves)
    assert (tree.size, tuple(tree.peaks), tree.root) == (grown.size, grown.peaks, grown.root)
    assert tuple(nodes) == grown.nodes
    with pytest.raises(ValueError, match="peaks"):
        Frontier(3, leaves[:1])


@pytest.mark.parametrize(
    ("size", "peaks"), [(3, 1), (3, 3), (0, 1), (4, 2), (-1, 0), (1, 0)], ids=str
)
def test_peaks_that_do_not_fit_the_size_are_refused(size: int, peaks: int) -> None:
    with pytest.raises(ValueError, match="peaks"):
        grow(size, [bytes(32)] * peaks, [bytes(32)])
    with pytest.raises(ValueError, match="peaks"):
        grow(1, [bytes(31)], [bytes(32)])


def test_every_inclusion_proof_verifies_and_every_other_index_or_size_does_not() -> None:
    leaves = naive.leaves(0, 20)
    for size in range(1, 21):
        root = naive.root(leaves[:size])
        for index in range(size):
            proof = naive.path(index, leaves[:size])
            verify_inclusion(leaves[index], index, size, proof, root)
            for other in {*range(-1, size + 3)} - {index}:
                with pytest.raises(ProofError):
                    verify_inclusion(leaves[index], other, size, proof, root)
            # RFC 9162 cannot tell two sizes apart when the way to the root is the
            # same for both; the signed checkpoint holds the size to the root.
            for other in (0, size * 2 + 1, size * 4 + 1):
                with pytest.raises(ProofError):
                    verify_inclusion(leaves[index], index, other, proof, root)


def test_every_consistency_proof_verifies_and_sizes_swapped_do_not() -> None:
    leaves = naive.leaves(0, 33)
    roots = [naive.root(leaves[:size]) for size in range(34)]
    for second in range(1, 34):
        for first in range(1, second + 1):
            proof = naive.proof(first, leaves[:second])
            verify_consistency(first, second, roots[first], roots[second], proof)
            if first < second:
                for sizes in ((second, first), (first, first), (second, second), (0, second)):
                    with pytest.raises(ProofError):
                        verify_consistency(*sizes, roots[first], roots[second], proof)
                with pytest.raises(ProofError):
                    verify_consistency(first, second, roots[second], roots[first], proof)


def _mutations(proof: Sequence[bytes], root: bytes) -> list[list[bytes]]:
    """The proof corrupted in every way."""
    nodes = list(proof)
    found = [[*nodes, root], [root, *nodes], [bytes(32), *nodes], [*nodes, bytes(32)]]
    found += [[*nodes, b""], [*nodes, bytes(31)], [b"", *nodes]]
    for i in range(len(nodes)):
        for flip in (0, 100, 255):
            changed = bytearray(nodes[i])
            changed[flip // 8] ^= 1 << flip % 8
            found.append([*nodes[:i], bytes(changed), *nodes[i + 1 :]])
        found.append([*nodes[:i], *nodes[i + 1 :]])
        found.append([*nodes[:i], nodes[i], *nodes[i:]])
        found.append([*nodes[:i], nodes[i][:-1], *nodes[i + 1 :]])
        found.append([*nodes[:i], nodes[i] + b"\x00", *nodes[i + 1 :]])
        found += [
            [*nodes[:i], nodes[j], *nodes[i + 1 : j], nodes[i], *nodes[j + 1 :]]
            for j in range(i + 1, len(nodes))
        ]
    return found


def _refused(check: Callable[[Sequence[bytes]], None], proofs: Sequence[Sequence[bytes]]) -> None:
    for proof in proofs:
        with pytest.raises(ProofError):
            check(proof)


@pytest.mark.parametrize("size", [1, 2, 7, 8, 13])
def test_an_inclusion_proof_corrupted_in_any_way_is_refused(size: int) -> None:
    leaves = naive.leaves(0, size)
    root = naive.root(leaves)
    for index in range(size):
        proof = naive.path(index, leaves)

        def check(nodes: Sequence[bytes], index: int = index) -> None:
            verify_inclusion(leaves[index], index, size, nodes, root)

        check(proof)
        _refused(check, _mutations(proof, root))
        flipped = bytes([leaves[index][0] ^ 1]) + leaves[index][1:]
        for leaf, other_root in (
            (flipped, root),
            (leaves[index], flipped),
            (b"", root),
            (leaves[index], b""),
            (leaves[index][:-1], root),
        ):
            with pytest.raises(ProofError):
                verify_inclusion(leaf, index, size, proof, other_root)


@pytest.mark.parametrize("second", [2, 7, 8, 13])
def test_a_consistency_proof_corrupted_in_any_way_is_refused(second: int) -> None:
    leaves = naive.leaves(0, second)
    second_root = naive.root(leaves)
    for first in range(1, second + 1):
        first_root = naive.root(leaves[:first])
        proof = naive.proof(first, leaves)

        def check(
            nodes: Sequence[bytes], first: int = first, first_root: bytes = first_root
        ) -> None:
            verify_consistency(first, second, first_root, second_root, nodes)

        check(proof)
        _refused(check, _mutations(proof, second_root))
        flipped = bytes([first_root[0] ^ 1]) + first_root[1:]
        for roots in ((flipped, second_root), (first_root, flipped), (b"", b"")):
            with pytest.raises(ProofError):
                verify_consistency(first, second, *roots, proof)


def test_an_inclusion_proof_of_index_0_counts_like_any_other() -> None:
    leaves = naive.leaves(0, 4)
    proof = naive.path(0, leaves)
    verify_inclusion(leaves[0], 0, 4, proof, naive.root(leaves))
    with pytest.raises(ProofError):
        verify_inclusion(leaves[1], 0, 4, proof, naive.root(leaves))
    with pytest.raises(ProofError):
        verify_inclusion(leaves[0], 0, 0, [], EMPTY_ROOT)
