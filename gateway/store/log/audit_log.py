# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The audit log in Postgres: group commit, probe, checkpoints, proofs, inquiries."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import datetime

from gateway.audit.rows import LogHead
from gateway.domain.reports.report import RecentInquiries
from gateway.errors import StoreError
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.log.proofs import ConsistencyProof, InclusionProof
from gateway.runtime import telemetry
from gateway.runtime.checkpoint_file import SignedCheckpoint
from gateway.runtime.system import Clock
from gateway.store.errors import translate_errors
from gateway.store.log import accesses as access_rows
from gateway.store.log import portfolios
from gateway.store.log.append import (
    Locked,
    Pool,
    Transaction,
    claim_arrays,
    cut_off,
    execute,
    lock_and_read,
    transaction,
    write,
    write_head,
    write_tree,
)
from gateway.store.log.at_once import OVER, append_at_once
from gateway.store.log.batch import Claim, HeadCheck, first_over, number
from gateway.store.log.extension import Extension, extended, probe_rows, range_receipt
from gateway.store.log.pending import (
    CommittedEntry,
    CommittedRun,
    PendingEntry,
    PendingRun,
)
from gateway.store.log.reads import inquiries, proofs
from gateway.store.log.remembered import Remembered

# Leaf indexes no log will ever reach; the probe's rows stand there until they are
# rolled back. Random, so that the probes of several processes do not meet.
_PROBE_FIRST = 1 << 62
_PROBE_COUNT = 1 << 48


class PostgresAuditStore:
    """The log of one origin, as group commits write it.

    Any number of processes may append to the same log.
    """

    def __init__(self, pool: Pool, log_signer: LogSigner, clock: Clock, *, limit_s: float) -> None:
        """Keep the pool (role creditgateway_gateway), the log's key and the clock.

        Args:
            pool: open, in autocommit.
            log_signer: signs checkpoints.
            clock: tells the time.
            limit_s: seconds after which a transaction that may hold the head's lock
                loses its connection, and the lock with it.
        """
        self._pool = pool
        self._limit_s = limit_s
        self._signer = log_signer
        self._clock = clock
        self._head_check = HeadCheck(log_signer)
        self._remembered = Remembered()

    async def append(self, pending: Sequence[PendingEntry]) -> list[CommittedEntry]:
        """Appends all, in order, in one transaction; returns when it is durable.

        Step 11. Sets each entry's counter and chain; an entry whose request id was
        claimed before, or earlier in this batch, is replaced by its replay, and one whose
        consent has no use left by a refusal.

        Returns:
            One receipt per entry, all to the same new checkpoint.

        Raises:
            StoreUnavailableError: not reachable, too slow, or the head's lock not
                had in time. The entries may or may not be in the log (only when
                the connection broke during the commit); none may be answered.
            StorePermissionError: the role may not write the log.
            StoreConflictError: the log is another one's, was tampered with, or has
                lost entries that this process saw committed.
            StoreError: anything else that keeps the entries out.
        """
        if not pending:
            return []
        with translate_errors():
            extension = await self._append_at_once(pending)
            if extension is None:
                async with self.locking() as work:
                    extension = await self._extend(work, pending)
        self.committed(extension)
        batch = extension.batch
        return [
            CommittedEntry(receipt, replayed, batch.exceeded.get(place, ()), place in batch.used_up)
            for place, (receipt, replayed) in enumerate(
                zip(extension.receipts, batch.replayed, strict=True)
            )
        ]

    async def append_run(self, run: PendingRun) -> CommittedRun:
        """Appends all entries of a run side by side, or, if a claim was made before, none.

        Where one does not fit into a limit of all its partner's questions, the run ends
        before it.

        Raises:
            StoreError: as append does.
        """
        with translate_errors():
            async with self.locking() as work:
                locked = await lock_and_read(work, run.entries)
                as_asked = not locked.claimed
                end, over = (
                    first_over(run.entries, locked.used, locked.consents) if as_asked else (0, ())
                )
                pending = run.entries[:end] if as_asked else [run.instead] if run.instead else []
                if not pending:
                    return CommittedRun(None, exceeded=over)
                extension = await self.grow(work, pending, locked)
                receipts = extension.receipts
                if as_asked and run.first_item:
                    logged = replace(run, entries=pending)
                    await portfolios.insert(work.connection, logged, receipts[0].leaf_index)
        self.committed(extension)
        if not as_asked:
            return CommittedRun(None, receipts[0])
        return CommittedRun(
            range_receipt(extension.batch, extension.growth, receipts),
            exceeded=over,
            exceeding=frozenset(extension.batch.exceeded),
            used_up=frozenset(extension.batch.used_up),
        )

    async def _append_at_once(self, pending: Sequence[PendingEntry]) -> Extension | None:
        """A group commit in one round trip, without the lock; see docs/adr/0037.

        Returns:
            None when nothing was written, because the head is not known to be where this
            process left it, or not everything fits into its partners' limits, or uses of a
            consent are to be counted.
        """
        if any(_counts_under_lock(item) for item in pending):
            return None
        base = self._remembered.base({item.entry.partner for item in pending})
        if base is None or not self._head_check.is_newest(base[0]):
            return None
        head, chains = base
        claimed: set[Claim] = set()
        for _ in range(2):  # once more when it turns out that some requests are replays
            batch = number(pending, claimed, chains, head.tree_size)
            extension = await extended(head, batch, self._signer)
            places = await self._try_at_once(extension)
            if places is None:
                self._remembered.failed()
                return None
            if not places:
                self._remembered.succeeded()
                return extension
            if places == [OVER]:
                return None  # which of them do not fit is seen under the lock
            claimed.update(extension.batch.claim_at(place) for place in places)
        return None

    async def _try_at_once(self, extension: Extension) -> list[int] | None:
        until = asyncio.get_running_loop().time() + self._limit_s
        try:
            async with self._pool.connection() as connection:
                with cut_off(connection, until):
                    return await append_at_once(
                        connection,
                        extension.before,
                        extension.after,
                        extension.batch,
                        extension.growth,
                    )
        except BaseException:
            # It may be in the log or not, or may yet come into it.
            self._remembered.forget()
            raise

    async def append_accesses(self, since: datetime) -> int:
        """Makes entries of what auditors and operators recorded and is not logged yet.

        Any number of processes may do so: under the head's lock each access is
        seen by one of them only.

        Args:
            since: accesses before that moment were looked at before.

        Returns:
            How many; when it is ACCESSES_AT_ONCE there may be more.

        Raises:
            StoreError: as append does.
        """
        with translate_errors():
            if not await access_rows.any_unlogged(self._pool, since):
                return 0
            async with self.locking() as work:
                await execute(work.connection, "audit_append.lock_head")
                accesses = await access_rows.unlogged(work.connection, since)
                if not accesses:
                    return 0
                pending = [access_rows.pending_entry(access) for access in accesses]
                extension = await self._extend(work, pending)
                await access_rows.log(work.connection, accesses, extension.receipts[0].leaf_index)
        self.committed(extension)
        return len(accesses)

    def locking(
        self, *, end: str = "audit_append.commit"
    ) -> AbstractAsyncContextManager[Transaction]:
        """One that may hold the head's lock: over at the limit."""
        return transaction(self._pool, end=end, limit_s=self._limit_s)

    async def _extend(self, work: Transaction, pending: Sequence[PendingEntry]) -> Extension:
        """A group commit but for the commit, in the given transaction."""
        return await self.grow(work, pending, await lock_and_read(work, pending))

    async def grow(
        self,
        work: Transaction,
        pending: Sequence[PendingEntry],
        locked: Locked,
    ) -> Extension:
        """The same, once the head is locked and read."""
        head = locked.head
        # The lock is held: whatever was seen committed was committed before.
        self._head_check.check(head, self._head_check.largest)
        numbered = number(
            pending,
            locked.claimed,
            locked.chains,
            head.tree_size,
            locked.used,
            locked.consents,
        )
        extension = await extended(head, numbered, self._signer)
        batch, after = extension.batch, extension.after
        await write(work.connection, head.tree_size, batch)
        await write_tree(
            work.connection, extension.growth, after.checkpoint, batch.entries[-1].entry_time
        )
        await write_head(work.connection, after)
        return extension

    def committed(self, extension: Extension) -> None:
        """It is durable: the next one may be built on it."""
        after = extension.after
        self._head_check.remember(after.checkpoint, after.tree_size, extension.growth.root)
        self._remembered.extended(extension.before, after, extension.batch.chains)
        telemetry.COMMIT_SIZE.record(extension.size())

    async def probe(self) -> None:
        """Tries everything append does, with a row of its own, and rolls it back.

        All statements travel together and the head's lock is taken last, so that
        a running append waits for no round trip of ours.

        Raises:
            StoreUnavailableError: as append would.
            StorePermissionError: as append would.
            StoreConflictError: as append would.
            StoreError: as append would.
        """
        # Asked now: an append may commit and be remembered while the answer travels.
        seen = self._head_check.largest
        now = self._clock.now()
        index = _PROBE_FIRST + secrets.randbelow(_PROBE_COUNT)
        batch, growth = probe_rows(index, now)
        with translate_errors():
            async with self.locking(end="audit_append.rollback") as work:
                connection = work.connection
                await execute(connection, "audit_append.keep_maintenance_away")
                await execute(connection, "audit_append.try_append_at_once")
                await execute(connection, "audit_append.claimed", claim_arrays(batch.claims))
                await write(connection, index, batch)
                await write_tree(connection, growth, "", now)
                touched = await execute(connection, "audit_append.touch_head")
            row = await touched.fetchone()
        if row is None:
            raise StoreError("the log has no head")
        self._head_check.check(LogHead(*row), seen)

    async def checkpoint(self) -> str:
        """The newest durable checkpoint; one of size 0 while the log is empty.

        Raises:
            StoreError: the log cannot be read.
        """
        head = await proofs.read_head(self._pool)
        with translate_errors():
            return head.checkpoint or self._signer.sign(0, EMPTY_ROOT)

    async def inclusion_proof(self, index: int, tree_size: int) -> InclusionProof:
        """Proof that a leaf stands in the tree of a size; 0 means the newest.

        Raises:
            RefusalError: OUT_OF_RANGE.
            StoreError: the log cannot be read, or what is stored proves nothing.
        """
        return await proofs.inclusion_proof(self._pool, index, tree_size)

    async def consistency_proof(self, first: int, second: int) -> ConsistencyProof:
        """Proof that one tree begins another; a second size of 0 means the newest.

        Raises:
            RefusalError: OUT_OF_RANGE.
            StoreError: the log cannot be read, or what is stored proves nothing.
        """
        return await proofs.consistency_proof(self._pool, first, second)

    async def inquiries(
        self, people: Sequence[tuple[tuple[bytes, ...], datetime]]
    ) -> list[RecentInquiries]:
        """Answered queries about each person up to a moment, in order.

        Counts the last 31 and 183 days of 24 hours, the moment itself included.

        Args:
            people: the commitments of each, one unless linked, and the moment.

        Raises:
            StoreError: the log cannot be read.
        """
        return await inquiries.count_inquiries(self._pool, people)

    @property
    def pool(self) -> Pool:
        """Connections to the log."""
        return self._pool

    @property
    def limit_s(self) -> float:
        """Seconds that a transaction which holds the head's lock may take."""
        return self._limit_s

    @property
    def largest_checkpoint(self) -> str | None:
        """The note of the largest tree this process saw committed; None: none yet."""
        return self._head_check.largest_checkpoint

    def expect(self, signed: SignedCheckpoint) -> None:
        """Afterwards the log must not be smaller, nor another one of the same size.

        Args:
            signed: a checkpoint of this log, verified, that was committed.
        """
        tree = signed.checkpoint
        self._head_check.expect(signed.note, tree.size, tree.root_hash)

    def distrust(self) -> None:
        """From now on nothing is written: the log is not the one it was."""
        self._head_check.distrust()

    async def maintain_partitions(self) -> None:
        """Makes the partitions of the near future, drops request ids past their time.

        Raises:
            StoreError: it could not now; try again later.
        """
        with translate_errors():
            async with self._pool.connection() as connection:
                await execute(connection, "audit_reads.maintain_partitions")


def _counts_under_lock(item: PendingEntry) -> bool:
    """Whether it uses a consent, or a limit of a person who had other names in the log."""
    return item.as_used_up is not None or any(charge.former for charge in item.charges)
