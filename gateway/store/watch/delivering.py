# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries of a watch: each with what it moves, in one transaction, or not at all (ADR 72).

That the person's consent stands is asked in that transaction, under the lock that revocations
take, too: whatever is delivered is in the log before the revocation.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.consents.uses import counted
from gateway.store.arrays import array
from gateway.store.errors import translate_errors
from gateway.store.facts import admission
from gateway.store.log.append import (
    Locked,
    Pool,
    Transaction,
    execute,
    lock_and_read,
    transaction,
)
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.batch import first_over
from gateway.store.log.pending import CommittedEntry, PendingEntry, SealedEvidence
from gateway.store.watch.changes import Watched


@dataclass(frozen=True, slots=True)
class WatchBegins:
    """The first answer of a watch; of a partner's first one it notes where to begin.

    Attributes:
        data_versions: of each bucket.
        newest_leaf: up to which facts are in effect.
    """

    data_versions: tuple[int, ...]
    newest_leaf: int

    async def note(self, log: Transaction, entry: AuditEntry, leaf_index: int) -> bool:
        """Has the log's tables say so; False: something else came first."""
        del leaf_index
        given = {
            "partner_id": entry.partner,
            "moment": entry.entry_time,
            "data_versions": list(self.data_versions),
            "newest_leaf": self.newest_leaf,
        }
        return await _said(log, "watch.begin", given)


@dataclass(frozen=True, slots=True, repr=False)
class ChangeDelivery:
    """An event about a change of records: whom it is about, and the data version."""

    watched: Watched
    data_version: int

    async def note(self, log: Transaction, entry: AuditEntry, leaf_index: int) -> bool:
        """As of WatchBegins."""
        given = _numbered(entry, leaf_index) | {
            "bucket": self.watched.bucket,
            "data_version": self.data_version,
            "commitment": entry.subject_commitment,
        }
        return await _said(log, "watch.deliver_change", given)


@dataclass(frozen=True, slots=True, repr=False)
class DayDelivery:
    """An event that the calendar made: whom it is about, the data version, and the two days."""

    watched: Watched
    data_version: int
    since: date
    day: date

    async def note(self, log: Transaction, entry: AuditEntry, leaf_index: int) -> bool:
        """As of WatchBegins."""
        given = _numbered(entry, leaf_index) | {
            "bucket": self.watched.bucket,
            "data_version": self.data_version,
            "since": self.since,
            "day": self.day,
            "commitment": entry.subject_commitment,
        }
        return await _said(log, "watch.deliver_day", given)


@dataclass(frozen=True, slots=True, repr=False)
class DisputeDelivery:
    """An event about a dispute: whom it is about, and the leaf of its fact."""

    watched: Watched
    dispute_leaf: int

    async def note(self, log: Transaction, entry: AuditEntry, leaf_index: int) -> bool:
        """As of WatchBegins."""
        given = _numbered(entry, leaf_index) | {"dispute_leaf": self.dispute_leaf}
        return await _said(log, "watch.deliver_dispute", given)


@dataclass(frozen=True, slots=True, repr=False)
class RepeatedDelivery:
    """An event once more: whom it is about, and the leaf of its first entry."""

    watched: Watched
    first_leaf: int

    async def note(self, log: Transaction, entry: AuditEntry, leaf_index: int) -> bool:
        """As of WatchBegins."""
        given = _numbered(entry, leaf_index) | {"first_leaf": self.first_leaf}
        return await _said(log, "watch.deliver_again", given)


Delivery = ChangeDelivery | DayDelivery | DisputeDelivery | RepeatedDelivery


@dataclass(frozen=True, slots=True)
class EventsAcknowledgement:
    """That events up to one were received."""

    number: int

    async def note(self, log: Transaction, entry: AuditEntry, leaf_index: int) -> bool:
        """As of WatchBegins."""
        del leaf_index
        given = {"partner_id": entry.partner, "number": self.number}
        found = await execute(log.connection, "watch.acknowledge", given)
        await log.read()
        return (await found.fetchone() or (None,))[0] is not None


WatchStep = WatchBegins | Delivery | EventsAcknowledgement
"""What an entry of a watch goes with."""


@dataclass(frozen=True, slots=True)
class WatchState:
    """Where a partner's watch stands: numbers of events, 0 for none, and a leaf."""

    newest_event: int = 0
    acknowledged_event: int = 0
    dispute_leaf: int = -1


@dataclass(frozen=True, slots=True)
class Position:
    """How far a bucket was looked at.

    Attributes:
        data_version: of the records.
        up_to: of that version people up to this subject commitment; None: all.
        as_of: the day as of which everybody was looked at.
        until: a later day as of which people are being looked at; None: there is none.
        until_up_to: they were up to this subject commitment.
    """

    data_version: int
    up_to: bytes | None
    as_of: date
    until: date | None = None
    until_up_to: bytes | None = None

    def is_at(self, data_version: int, day: date) -> bool:
        """Whether there is nothing left to look at."""
        version = (self.data_version, self.up_to) == (data_version, None)
        return version and self.until is None and self.as_of >= day


@dataclass(frozen=True, slots=True, repr=False)
class LoggedEvent:
    """An event that was not acknowledged; nothing is checked yet."""

    number: int
    leaf_index: int
    entry: bytes
    evidence: SealedEvidence


class WatchLog:
    """Where watches stand in the log's database. Belongs to one event loop."""

    def __init__(self, log: PostgresAuditStore, facts: Pool, *, apart: bool) -> None:
        """Keep where it goes.

        Args:
            log: the log.
            facts: connections to the records, for where they are in another database.
            apart: whether they are.
        """
        self._log = log
        self._facts = facts
        self._apart = apart

    async def state(self, partner_id: str) -> WatchState | None:
        """Of a partner's watch; None: it never watched. Raises StoreError."""
        rows = await self._rows("watch.state", {"partner_id": partner_id})
        return WatchState(*rows[0]) if rows else None

    async def positions(self, partner_id: str) -> dict[int, Position]:
        """By bucket. Raises StoreError."""
        rows = await self._rows("watch.positions", {"partner_id": partner_id})
        return {bucket: Position(*row) for bucket, *row in rows}

    async def events(self, partner_id: str, after: int, most: int) -> list[LoggedEvent]:
        """What is not acknowledged, by number. Raises StoreError."""
        asked = {"partner_id": partner_id, "after": after, "most": most}
        rows = await self._rows("watch.evidence", asked)
        return [
            LoggedEvent(number, leaf, entry, SealedEvidence(kek_id, key or b"", sealed))
            for number, leaf, entry, kek_id, key, sealed in rows
        ]

    async def move(self, partner_id: str, looked_at: Mapping[int, int]) -> None:
        """Notes that buckets were looked at, with nothing more to tell. Raises StoreError.

        Args:
            partner_id: who watches.
            looked_at: up to which data version, by bucket.
        """
        given = {
            "partner_id": partner_id,
            "buckets": array("int2", list(looked_at)),
            "data_versions": array("int8", list(looked_at.values())),
        }
        await self._rows("watch.move", given)

    async def move_days(self, partner_id: str, days: Mapping[int, tuple[date, date]]) -> None:
        """Notes that buckets were looked at as of a day; from which one, by bucket.

        Raises StoreError.
        """
        given = {
            "partner_id": partner_id,
            "buckets": array("int2", list(days)),
            "since": [since for since, _ in days.values()],
            "days": [day for _, day in days.values()],
        }
        await self._rows("watch.move_days", given)

    async def move_disputes(self, partner_id: str, newest_leaf: int) -> None:
        """The same of disputes. Raises StoreError."""
        given = {"partner_id": partner_id, "newest_leaf": newest_leaf}
        await self._rows("watch.move_disputes", given)

    async def append(self, pending: PendingEntry, step: WatchStep) -> CommittedEntry | None:
        """Logs an entry with what goes with it; both are durable when this returns.

        A replay is logged as what it is, and what does not fit into a limit of the partner's as
        a refusal; neither moves anything.

        Returns:
            None: the consent does not allow it, or something else came first. Nothing was logged.

        Raises:
            StoreError: as PostgresAuditStore.append does.
        """
        with translate_errors():
            try:
                async with self._records(step) as records, self._log.locking() as work:
                    locked = await lock_and_read(work, [pending])
                    _, exceeded = first_over([pending], locked.used, locked.consents)
                    if not locked.claimed and not exceeded:
                        # Asked and noted in one round trip: everybody waits for the lock.
                        stands = await _ask(records or work, pending, step, locked)
                        await _note(work, pending.entry, step, locked.head.tree_size)
                        await _check(records, stands)
                    extension = await self._log.grow(work, [pending], locked)
            except _NotNextError:
                return None
        self._log.committed(extension)
        batch = extension.batch
        return CommittedEntry(extension.receipts[0], batch.replayed[0], batch.exceeded.get(0, ()))

    @asynccontextmanager
    async def _records(self, step: WatchStep) -> AsyncIterator[Transaction | None]:
        """Where records and log are apart: nobody revokes a consent until this ends."""
        if not self._apart or not isinstance(step, Delivery):
            yield None
            return
        end, limit_s = "audit_append.commit", admission.LIMIT_S
        async with transaction(self._facts, end=end, limit_s=limit_s) as work:
            # What is an entry already comes first: a revocation, too.
            await admission.complete(work, self._log.pool)
            yield work

    async def _rows(self, name: str, asked: dict[str, Any]) -> list[TupleRow]:
        with translate_errors():
            async with self._log.pool.connection() as connection:
                return await (await execute(connection, name, asked)).fetchall()


class _NotNextError(Exception):
    """The transaction ends without a trace."""


async def _ask(
    work: Transaction, pending: PendingEntry, step: WatchStep, locked: Locked
) -> psycopg.AsyncCursor[TupleRow] | None:
    """Asks whether a consent allows it, now; None: it takes none. Raises _NotNextError."""
    if not isinstance(step, Delivery):
        return None
    entry = pending.entry
    use = entry.consent_use
    if use is not None and counted(use, locked.consents.get(use.terms_commitment)) is None:
        raise _NotNextError
    asked = {
        "partner_id": entry.partner,
        "subject_id": step.watched.subject_id,
        "consent": step.watched.consent_commitment,
        "moment": entry.entry_time,
    }
    return await execute(work.connection, "watch.consent_stands", asked)


async def _check(records: Transaction | None, stands: psycopg.AsyncCursor[TupleRow] | None) -> None:
    """That it does; what was noted goes otherwise. Raises _NotNextError."""
    if stands is None:
        return
    if records is not None:
        await records.read()
    if await stands.fetchone() != (True,):
        raise _NotNextError


async def _note(work: Transaction, entry: AuditEntry, step: WatchStep, leaf_index: int) -> None:
    """Has the tables name the entry. Raises _NotNextError."""
    if not await step.note(work, entry, leaf_index):
        raise _NotNextError


async def _said(work: Transaction, name: str, given: dict[str, Any]) -> bool:
    found = await execute(work.connection, name, given)
    await work.read()
    return await found.fetchone() == (True,)


def _numbered(entry: AuditEntry, leaf_index: int) -> dict[str, Any]:
    if entry.watched_event is None:
        raise AssertionError
    return {
        "partner_id": entry.partner,
        "number": entry.watched_event.number,
        "leaf_index": leaf_index,
        "moment": entry.entry_time,
    }
