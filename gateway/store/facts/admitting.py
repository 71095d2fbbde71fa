# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes entries of pending facts, which take effect with that (docs/adr/0045)."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.store.errors import translate_errors
from gateway.store.facts import admission
from gateway.store.facts.admission import AppliedFact
from gateway.store.log.append import Pool, Transaction, lock_and_read, transaction
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.extension import Extension


async def append_facts(log: PostgresAuditStore, records: Pool, *, apart: bool) -> int:
    """Makes entries of pending facts; each is in effect when this returns.

    Any number of processes may do so: one at a time, in the order of the facts.

    Args:
        log: the log.
        records: connections to the records, which have more time than the log's.
        apart: whether they are in another database than the log.

    Returns:
        How many; when it is not 0 there may be more.

    Raises:
        StoreError: as PostgresAuditStore.append does.
    """
    with translate_errors():
        if not await admission.any_pending(records):
            return 0
        end, limit_s = "audit_append.commit", admission.LIMIT_S
        async with transaction(records, end=end, limit_s=limit_s) as work:
            if apart:
                await admission.complete(work, log.pool)
            facts = await admission.apply_pending(work)
            if not facts:
                return 0
            extension = await _append_applied(log, work, facts, apart=apart)
            await admission.number(work.connection, facts, extension.receipts[0].leaf_index)
    if not apart:
        log.committed(extension)
    return len(facts)


async def _append_applied(
    log: PostgresAuditStore, work: Transaction, facts: Sequence[AppliedFact], *, apart: bool
) -> Extension:
    """The entries of applied facts: in their transaction, or in one that ends before."""
    if not apart:
        await admission.hurry(work.connection, log.limit_s)
        return await _extend_by(log, work, facts)
    async with log.locking() as own:
        extension = await _extend_by(log, own, facts)
    log.committed(extension)
    return extension


async def _extend_by(
    log: PostgresAuditStore, work: Transaction, facts: Sequence[AppliedFact]
) -> Extension:
    pending = [admission.pending_entry(fact) for fact in facts]
    extension = await log.grow(work, pending, await lock_and_read(work, pending))
    await admission.log(work.connection, facts, extension.receipts[0].leaf_index)
    return extension
