# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the log is with a batch more: tree, head, checkpoint, receipts. No I/O but a token's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from gateway.audit.rows import LogHead
from gateway.domain.access.audit_entry import AuditEntry, RangeReceipt, Receipt
from gateway.domain.codes import Outcome
from gateway.domain.quotas.charges import Charge
from gateway.domain.quotas.limits import Counted, Limit, Period
from gateway.errors import ProofError, StoreError
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import HASH_LENGTH, STORED_LEVELS, Growth, verify_inclusion
from gateway.log.ranges import range_proof_of
from gateway.runtime.threads import in_signing_thread
from gateway.store.log.batch import Batch, grow_head, number
from gateway.store.log.pending import PendingEntry, SealedEvidence

_COMMITMENT_LENGTH = 32


@dataclass(frozen=True, slots=True)
class Extension:
    """A group commit that is ready to be written, or was.

    Attributes:
        before: the head it is built on.
        after: the head it makes.
        batch: its entries, numbered.
        growth: the tree with them.
        receipts: one per entry.
    """

    before: LogHead
    after: LogHead
    batch: Batch
    growth: Growth
    receipts: list[Receipt]

    def size(self) -> int:
        """Bytes of what it adds to the log; columns that repeat what an entry says are left out."""
        batch = self.batch
        hashes = len(batch.hashes) + len(self.growth.nodes)
        return (
            sum(map(len, batch.leaves))
            + sum(len(e.wrapped_key) + len(e.sealed) for e in batch.evidence if e is not None)
            + hashes * HASH_LENGTH
            + len(self.after.checkpoint)
        )


async def extended(head: LogHead, batch: Batch, signer: LogSigner) -> Extension:
    """As `extend`; for a signer that waits, in a thread.

    Raises:
        KeyUnavailableError: the signer cannot sign now.
    """
    if signer.waits:
        return await in_signing_thread(partial(extend, head, batch, signer))
    return extend(head, batch, signer)


def extend(head: LogHead, batch: Batch, signer: LogSigner) -> Extension:
    """What the log is with a batch that is numbered from its head.

    Raises:
        StoreConflictError: the head's peaks are not those of its size.
        StoreError: the new tree does not hold its own entries.
    """
    growth = grow_head(head, batch)
    checkpoint = signer.sign(growth.size, growth.root)
    after = LogHead(signer.origin, growth.size, b"".join(growth.peaks), checkpoint)
    receipts = _receipts(head.tree_size, batch, growth, checkpoint)
    return Extension(head, after, batch, growth, receipts)


def _receipts(first_index: int, batch: Batch, growth: Growth, checkpoint: str) -> list[Receipt]:
    """The receipts, after checking one proof as a partner will.

    The last one, because its way to the root meets every old peak.
    """
    try:
        verify_inclusion(
            batch.hashes[-1], growth.size - 1, growth.size, growth.proofs[-1], growth.root
        )
    except ProofError:
        raise StoreError("the new tree does not hold its own entries") from None
    return [
        Receipt(leaf, first_index + position, proof, checkpoint)
        for position, (leaf, proof) in enumerate(zip(batch.leaves, growth.proofs, strict=True))
    ]


def range_receipt(batch: Batch, growth: Growth, receipts: Sequence[Receipt]) -> RangeReceipt:
    """One receipt for all entries of a group commit."""
    first, last = receipts[0], receipts[-1]
    proof = range_proof_of(
        first.leaf_index,
        len(receipts),
        growth.size,
        first.inclusion_proof,
        last.inclusion_proof,
    )
    return RangeReceipt(tuple(batch.leaves), first.leaf_index, proof, first.checkpoint)


def probe_rows(index: int, now: datetime) -> tuple[Batch, Growth]:
    """One row for every table, where no log will ever have its own."""
    entry = AuditEntry(
        entry_time=now,
        partner=f"probe-{index}",
        method="",
        outcome=Outcome.REFUSED,
        request_digest=b"",
        trace_id=b"",
        request_id=index.to_bytes(8),
    )
    evidence = SealedEvidence("", b"", b"")
    limit = Limit(Counted.ANSWERS, Period.DAY, 1)
    pending = PendingEntry(
        entry,
        evidence,
        lambda: (entry, evidence),
        (Charge(limit, now.date(), b"", step=1),),
        lambda: (entry, evidence),
    )
    batch = number([pending], (), {})
    batch.consents[entry.request_id.rjust(_COMMITMENT_LENGTH, b"\0")] = (None, 1)
    root = batch.hashes[0]
    return batch, Growth(index, (root,), root, ((),), ((STORED_LEVELS, index, root),))
