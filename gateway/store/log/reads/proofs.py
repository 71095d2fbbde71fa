# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Proofs from the stored tree: reads a few hundred hashes, checks, returns.

The tree only grows, so what is read after the head needs no common snapshot.
Each proof is verified before it is returned: against the head's root where it
leads there, else against the root of the stored nodes.
"""

from __future__ import annotations

from collections.abc import Sequence

from gateway.audit.rows import LogHead
from gateway.errors import ProofError, Reason, RefusalError, StoreConflictError, StoreError
from gateway.log.merkle import root_of_peaks, verify_consistency, verify_inclusion
from gateway.log.proofs import (
    ConsistencyProof,
    Coordinate,
    InclusionProof,
    LeafRange,
    assemble,
    consistency_ranges,
    inclusion_ranges,
    stored_nodes,
)
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool, execute, transaction


async def read_head(pool: Pool) -> LogHead:
    """The head as it is now. Raises StoreError."""
    with translate_errors():
        async with pool.connection() as connection:
            row = await (await execute(connection, "audit_reads.head")).fetchone()
    if row is None:
        raise StoreError("the log has no head")
    return LogHead(*row)


async def inclusion_proof(pool: Pool, index: int, tree_size: int) -> InclusionProof:
    """See PostgresAuditStore.inclusion_proof."""
    head = await read_head(pool)
    size = tree_size or head.tree_size
    if not 0 <= index < size <= head.tree_size:
        raise RefusalError(Reason.OUT_OF_RANGE)
    leaf, root, *proof = await subtree_hashes(
        pool, [(index, index + 1), (0, size), *inclusion_ranges(index, size)]
    )
    try:
        verify_inclusion(leaf, index, size, proof, _root(head, size, root))
    except ProofError:
        raise StoreConflictError("the stored tree does not hold its own leaf") from None
    return InclusionProof(leaf, tuple(proof), size, head.checkpoint)


async def consistency_proof(pool: Pool, first: int, second: int) -> ConsistencyProof:
    """See PostgresAuditStore.consistency_proof."""
    head = await read_head(pool)
    size = second or head.tree_size
    if not 1 <= first <= size <= head.tree_size:
        raise RefusalError(Reason.OUT_OF_RANGE)
    first_root, root, *proof = await subtree_hashes(
        pool, [(0, first), (0, size), *consistency_ranges(first, size)]
    )
    try:
        verify_consistency(first, size, first_root, _root(head, size, root), proof)
    except ProofError:
        raise StoreConflictError("the stored tree does not hold its own beginning") from None
    return ConsistencyProof(tuple(proof), size, head.checkpoint)


def _root(head: LogHead, size: int, stored: bytes) -> bytes:
    return root_of_peaks(head.split_peaks()) if size == head.tree_size else stored


async def subtree_hashes(pool: Pool, ranges: Sequence[LeafRange]) -> tuple[bytes, ...]:
    """The tree hash of each range of leaves, from the nodes that are stored."""
    wanted = stored_nodes(ranges)
    leaves = [part for part in wanted if part.level == 0]
    inner = [part for part in wanted if part.level > 0]
    nodes: dict[Coordinate, bytes] = {}
    with translate_errors():
        async with transaction(pool, end="audit_append.commit") as work:
            leaf_rows = await execute(
                work.connection,
                "audit_reads.leaf_hashes",
                {"lows": [part.low for part in leaves], "highs": [part.high for part in leaves]},
            )
            node_rows = await execute(
                work.connection,
                "audit_reads.tree_nodes",
                {
                    "levels": [part.level for part in inner],
                    "lows": [part.low for part in inner],
                    "highs": [part.high for part in inner],
                },
            )
        nodes.update({(0, index): value for index, value in await leaf_rows.fetchall()})
        nodes.update({(level, i): value for level, i, value in await node_rows.fetchall()})
    try:
        return assemble(ranges, nodes)
    except LookupError:
        raise StoreConflictError("the stored tree is not complete") from None
