# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Finds the entry that claimed a request id, and its evidence behind a delivery."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from psycopg.rows import TupleRow

from gateway.audit.rows import NOT_NOTED
from gateway.domain.access.audit_entry import Receipt
from gateway.errors import StoreConflictError
from gateway.log.merkle import leaf_hash
from gateway.runtime.fair_turns import FairTurns
from gateway.store.errors import translate_errors
from gateway.store.log.append import Pool
from gateway.store.log.pending import SealedEvidence
from gateway.store.log.reads.proofs import inclusion_proof
from gateway.store.queries import load_sql

READS_AT_ONCE = 2
"""Of connections that are shared with the group commit, which must not wait for these."""


@dataclass(frozen=True, slots=True)
class ClaimedEntry:
    """The entry that claimed a request id. Nothing of it is checked yet.

    Attributes:
        leaf_index: where it stands.
        entry: its bytes; empty where it was not noted which one it is.
        kek_id: the key-encryption key of its evidence; empty: there is none.
        is_kept: whether the key of its evidence is still there.
    """

    leaf_index: int
    entry: bytes
    kek_id: str
    is_kept: bool


class LostAnswers:
    """What is in the log of answers that were lost, over a pool of creditgateway_gateway.

    Belongs to one event loop.
    """

    def __init__(self, pool: Pool) -> None:
        """Args: pool: open, in autocommit; belongs to the caller."""
        self._pool = pool
        self._reads = FairTurns(READS_AT_ONCE)

    async def claimed(self, partner_id: str, request_id: bytes) -> ClaimedEntry | None:
        """The partner's entry that claimed a request id; None: none did. Raises StoreError."""
        asked = {"partner_id": partner_id, "request_id": request_id}
        row = await self._row(partner_id, "recovery.claimed", asked)
        if row is None:
            return None
        leaf_index, entry, kek_id, is_kept = row
        if entry is None and leaf_index != NOT_NOTED:
            raise StoreConflictError("a claim names an entry that is not there")
        return ClaimedEntry(leaf_index, entry or b"", kek_id, is_kept)

    async def evidence(self, partner_id: str, delivery: int) -> SealedEvidence:
        """What is kept of the answer that an entry delivers.

        Args:
            partner_id: for whom.
            delivery: leaf index of that entry, which is durable.

        Raises:
            StoreError: it cannot be read, or was erased meanwhile.
        """
        row = await self._row(partner_id, "recovery.delivered", {"delivery": delivery})
        if row is None:
            raise StoreConflictError("there is no evidence behind the delivery")
        return SealedEvidence(*row)

    async def receipt(self, partner_id: str, entry: bytes, leaf_index: int) -> Receipt:
        """A receipt of a partner's entry to the newest checkpoint.

        Raises:
            StoreError: the log cannot be read, or the tree does not hold the entry there.
        """
        async with self._reads.turn(partner_id):
            proof = await inclusion_proof(self._pool, leaf_index, 0)
        if proof.leaf_hash != leaf_hash(entry):
            raise StoreConflictError("a claim names another entry than the log's")
        return Receipt(entry, leaf_index, proof.nodes, proof.checkpoint)

    async def _row(self, partner_id: str, name: str, asked: dict[str, Any]) -> TupleRow | None:
        with translate_errors():
            async with self._reads.turn(partner_id), self._pool.connection() as connection:
                cursor = await connection.execute(load_sql(name).encode(), asked)
                return await cursor.fetchone()
