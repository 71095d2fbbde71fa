# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where the batches of a portfolio stand in the log, and their answers once more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gateway.domain.access.audit_entry import RangeReceipt
from gateway.errors import ProofError, StoreConflictError
from gateway.log.merkle import leaf_hash, root_of_peaks
from gateway.log.ranges import RangeTree, beside
from gateway.store.errors import translate_errors
from gateway.store.log.append import Connection, Pool, execute
from gateway.store.log.pending import PendingRun, SealedEvidence
from gateway.store.log.reads.proofs import read_head, subtree_hashes
from gateway.store.queries import load_sql


@dataclass(frozen=True, slots=True)
class LoggedBatch:
    """A batch of a portfolio that is in the log.

    Attributes:
        first_item: number of its first item.
        item_count: how many items it has.
        first_leaf_index: of the first item; the others follow.
        entry_time: of its entries.
        portfolio_digest: of what was asked.
    """

    first_item: int
    item_count: int
    first_leaf_index: int
    entry_time: datetime
    portfolio_digest: bytes

    @property
    def last_item(self) -> int:
        """Number of its last item."""
        return self.first_item + self.item_count - 1


@dataclass(frozen=True, slots=True)
class LoggedItem:
    """An entry of a batch, and the evidence that goes with it; neither is checked yet."""

    leaf_index: int
    entry: bytes
    evidence: SealedEvidence


async def insert(connection: Connection, run: PendingRun, first_leaf_index: int) -> None:
    """Queues the row of a batch, in the transaction of its group commit."""
    await execute(
        connection,
        "portfolios.insert_batch",
        {
            "partner_id": run.partner,
            "request_id": run.request_id,
            "first_item": run.first_item,
            "item_count": len(run.entries),
            "first_leaf_index": first_leaf_index,
            "entry_time": run.entries[0].entry.entry_time,
            "portfolio_digest": run.portfolio_digest,
        },
    )


class PortfolioBatches:
    """What is in the log of portfolios, over a pool of creditgateway_gateway."""

    def __init__(self, pool: Pool) -> None:
        """Args: pool: open, in autocommit; belongs to the caller."""
        self._pool = pool

    async def batches(self, partner_id: str, request_id: bytes) -> list[LoggedBatch]:
        """All batches of the portfolio that a request began, in order. Raises StoreError."""
        asked = {"partner_id": partner_id, "request_id": request_id}
        with translate_errors():
            async with self._pool.connection() as connection:
                cursor = await connection.execute(load_sql("portfolios.batches").encode(), asked)
                return [LoggedBatch(*row) for row in await cursor.fetchall()]

    async def items(self, partner_id: str, request_id: bytes, first_item: int) -> list[LoggedItem]:
        """The items of one batch that can still be read, in order. Raises StoreError."""
        asked = {"partner_id": partner_id, "request_id": request_id, "first_item": first_item}
        with translate_errors():
            async with self._pool.connection() as connection:
                cursor = await connection.execute(load_sql("portfolios.items").encode(), asked)
                rows = await cursor.fetchall()
        return [
            LoggedItem(index, entry, SealedEvidence(kek_id, key or b"", sealed))
            for index, entry, kek_id, key, sealed in rows
        ]

    async def receipt(self, entries: tuple[bytes, ...], first_leaf_index: int) -> RangeReceipt:
        """A receipt of entries side by side, to the newest checkpoint.

        Raises:
            StoreError: the log cannot be read, or what is stored proves nothing.
        """
        head = await read_head(self._pool)
        count, size = len(entries), head.tree_size
        if first_leaf_index + count > size:
            raise StoreConflictError("the log is shorter than it was")
        proof = await subtree_hashes(self._pool, beside(first_leaf_index, count, size))
        try:
            leaves = [leaf_hash(entry) for entry in entries]
            tree = RangeTree(leaves, first_leaf_index, size, proof)
            tree.verify(root_of_peaks(head.split_peaks()))
        except ProofError:
            raise StoreConflictError("the stored tree does not hold its own leaves") from None
        return RangeReceipt(entries, first_leaf_index, proof, head.checkpoint)
