# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Facts that a partner records by signed call: the call's own entry vouches for them.

The fact is recorded first, in a transaction of its own. Then, under the lock of facts, the
entry is made and the fact applied: in one transaction with it, or, where the log is elsewhere,
around the log's. Whoever is killed in between leaves a fact that is completed if its entry is
in the log, and given up if it is not (docs/adr/0052). It is completed before any later one is
applied: in the order of the log.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from gateway.audit.rows import RecordedFact
from gateway.domain.access.audit_entry import AuditEntry, Fact
from gateway.domain.facts.bodies import Body
from gateway.domain.facts.kinds import FactKind
from gateway.errors import Reason, StoreConflictError, StoreError
from gateway.store.errors import translate_errors
from gateway.store.facts import admission
from gateway.store.log.append import Pool, Transaction, execute, lock_and_read, transaction
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.batch import first_over
from gateway.store.log.extension import Extension
from gateway.store.log.pending import CommittedEntry, PendingEntry


@dataclass(frozen=True, slots=True)
class Cap:
    """How many there may be of what a call adds to.

    They are counted under the lock of facts, just before the fact is applied: nobody else adds
    any until that has ended, in whichever process.

    Attributes:
        statement: counts; gives one row of numbers.
        asked: its parameters.
        below: what each of the numbers has to be below.
        reason: what a call is refused for where one is not.
    """

    statement: str
    asked: Mapping[str, Any]
    below: Sequence[int]
    reason: Reason


@dataclass(frozen=True, slots=True)
class FactByCall:
    """What a call changes.

    Attributes:
        kind: of the fact.
        scope: what it is about.
        body: the whole new state.
        cap: on what it adds to; None: there is none, or it adds nothing.
    """

    kind: FactKind
    scope: str
    body: Body
    cap: Cap | None = None


class FactsByCall:
    """Logs calls that change something; together with the change, or not at all."""

    def __init__(self, log: PostgresAuditStore, records: Pool, *, apart: bool) -> None:
        """Keep where it goes.

        Args:
            log: the log.
            records: connections to the records, which have more time than the log's.
            apart: whether the records are in another database than the log.
        """
        self._log = log
        self._records = records
        self._apart = apart

    async def append(
        self, pending: PendingEntry, fact: FactByCall
    ) -> CommittedEntry | Reason | None:
        """Logs a call and what it changes; both are durable, and in effect, when this returns.

        A replay is logged as what it is, and what does not fit into a limit of the partner's as
        a refusal; neither changes anything.

        Returns:
            Its receipt; None: something else stands there, and nothing was logged; the reason of
            its cap: there are as many as may be, and nothing was logged either.

        Raises:
            StoreError: as PostgresAuditStore.append does.
        """
        try:
            fact_id = await self._record(pending.entry, fact)
        except StoreConflictError:
            return None
        try:
            extension = await self._extend(pending, fact_id, fact.cap)
        except BaseException:
            # Where both are one transaction, it has applied the fact or has not: then this
            # gives it up. Else its entry may be in the log, and whoever comes next asks that.
            if not self._apart:
                with suppress(StoreError):
                    await self._reject(fact_id)
            raise
        if extension is None or isinstance(extension, Reason):
            await self._reject(fact_id)
            return extension
        if not _is_done(extension):
            await self._reject(fact_id)
        batch = extension.batch
        exceeded = batch.exceeded.get(0, ())
        return CommittedEntry(extension.receipts[0], batch.replayed[0], exceeded)

    async def _record(self, entry: AuditEntry, fact: FactByCall) -> UUID:
        """The fact, pending; the entry names it from now on."""
        given = {
            "kind": fact.kind.name,
            "scope": fact.scope,
            "body": Jsonb(fact.body),
            "partner": entry.partner,
            "moment": entry.entry_time,
        }
        with translate_errors():
            async with self._records.connection() as connection:
                row = await (await execute(connection, "facts.record_by_call", given)).fetchone()
        if row is None:
            raise StoreError("the fact was not recorded")
        fact_id, digest, transaction_id = row
        entry.fact = Fact(fact.kind.name, fact_id.bytes, digest, "", transaction_id)
        return UUID(bytes=fact_id.bytes)

    async def _reject(self, fact_id: UUID) -> None:
        with translate_errors():
            async with self._records.connection() as connection:
                await execute(connection, "facts.reject_by_call", {"fact_id": fact_id})

    async def _extend(
        self, pending: PendingEntry, fact_id: UUID, cap: Cap | None
    ) -> Extension | Reason | None:
        """The entry, and what it changes; None: it cannot be applied any more.

        The reason of its cap: there are as many as may be.
        """
        end, limit_s = "audit_append.commit", admission.LIMIT_S
        known = {"fact_id": fact_id}
        with translate_errors():
            try:
                async with transaction(self._records, end=end, limit_s=limit_s) as work:
                    found = await execute(work.connection, "facts.lock_by_call", known)
                    await work.read()
                    if await found.fetchone() != (True,):
                        raise StoreConflictError("the fact is not pending any more")
                    if self._apart:
                        # What a killed process left comes first: it is an entry already.
                        await admission.complete(work, self._log.pool)
                        await _check_cap(work, cap)
                        async with self._log.locking() as log:
                            extension = await self._apply(log, work, pending, fact_id)
                        self._log.committed(extension)
                    else:
                        await _check_cap(work, cap)
                        await admission.hurry(work.connection, self._log.limit_s)
                        extension = await self._apply(work, work, pending, fact_id)
                    if _is_done(extension):
                        await admission.number(
                            work.connection,
                            _applied(pending, fact_id),
                            extension.receipts[0].leaf_index,
                        )
            except _OverCapError as over:
                return over.reason
            except _NotAppliedError:
                return None
        if not self._apart:
            self._log.committed(extension)
        return extension

    async def _apply(
        self, log: Transaction, records: Transaction, pending: PendingEntry, fact_id: UUID
    ) -> Extension:
        """The fact applied and its entry written; only an entry where it may not be applied."""
        locked = await lock_and_read(log, [pending])
        _, exceeded = first_over([pending], locked.used, locked.consents)
        if not locked.claimed and not exceeded:
            done = await execute(records.connection, "facts.apply_by_call", {"fact_id": fact_id})
            await records.read()
            try:
                with translate_errors():
                    await done.fetchone()
            except StoreConflictError:
                raise _NotAppliedError from None
        extension = await self._log.grow(log, [pending], locked)
        if _is_done(extension):
            index = extension.receipts[0].leaf_index
            await admission.log(log.connection, _applied(pending, fact_id), index)
        return extension


class _NotAppliedError(Exception):
    """Something else stands there by now: the transaction ends without a trace."""


class _OverCapError(Exception):
    """There are as many as may be: likewise."""

    def __init__(self, reason: Reason) -> None:
        """Args: reason: what the call is refused for."""
        super().__init__(reason.value)
        self.reason = reason


async def _check_cap(records: Transaction, cap: Cap | None) -> None:
    """Counts in the transaction that has the lock of facts. Raises _OverCapError."""
    if cap is None:
        return
    counted = await execute(records.connection, cap.statement, dict(cap.asked))
    await records.read()
    found = await counted.fetchone()
    if found is None:
        raise StoreError("nothing was counted")
    if any(number >= below for number, below in zip(found, cap.below, strict=True)):
        raise _OverCapError(cap.reason)


def _is_done(extension: Extension) -> bool:
    """Whether the entry is that of the change, and not of a refusal in its place."""
    return not extension.batch.replayed[0] and not extension.batch.exceeded


def _applied(pending: PendingEntry, fact_id: UUID) -> list[admission.AppliedFact]:
    entry = pending.entry
    if entry.fact is None:
        raise AssertionError
    fact = entry.fact
    recorded = RecordedFact(
        fact.kind,
        fact.fact_id,
        fact.body_digest,
        entry.partner,
        fact.cause,
        entry.entry_time,
        fact.transaction_id,
    )
    return [admission.AppliedFact(fact_id, recorded)]
