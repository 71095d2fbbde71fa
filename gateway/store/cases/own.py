# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's own cases, as it reads and answers them by signed call.

An answer is an ordinary entry. Under the head's lock, in its transaction, the case's row is
made to name it: so an answer is in the log and at its case, or neither (ADR 64).
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.own_calls.cases import OwnCase
from gateway.runtime.fair_turns import FairTurns
from gateway.store.errors import translate_errors
from gateway.store.log.append import Transaction, execute, lock_and_read
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.batch import first_over
from gateway.store.log.pending import CommittedEntry, PendingEntry

_LARGEST = (1 << 63) - 1
READS_AT_ONCE = 2
"""Of connections that are shared with the group commit, which must not wait for these."""


@dataclass(frozen=True, slots=True)
class NextAnswer:
    """Which answer to which case an entry is to be."""

    case_number: int
    answer_number: int


class OwnCases:
    """Partners' cases. Belongs to one event loop."""

    def __init__(self, log: PostgresAuditStore) -> None:
        """Keep the log, whose database holds them."""
        self._log = log
        self._reads = FairTurns(READS_AT_ONCE)

    async def page(self, partner_id: str, after: int, most: int, *, closed: bool) -> list[OwnCase]:
        """A partner's cases by number, after one of them. Raises StoreError."""
        asked = {"partner_id": partner_id, "after": after, "most": most, "closed": closed}
        with translate_errors():
            async with self._reads.turn(partner_id), self._log.pool.connection() as connection:
                cursor = await execute(connection, "cases.own", asked)
                return [OwnCase(*row) for row in await cursor.fetchall()]

    async def find(self, partner_id: str, number: int) -> OwnCase | None:
        """One of a partner's cases; None: it has none of that number. Raises StoreError."""
        if number > _LARGEST:
            return None
        for case in await self.page(partner_id, number - 1, 1, closed=True):
            return case if case.number == number else None
        return None

    async def append(self, pending: PendingEntry, answer: NextAnswer) -> CommittedEntry | None:
        """Logs an answer and notes it at its case; both are durable when this returns.

        A replay is logged as what it is, and what does not fit into a limit of the partner's as
        a refusal; neither changes anything.

        Returns:
            None: it is not the case's next answer any more, and nothing was logged.

        Raises:
            StoreError: as PostgresAuditStore.append does.
        """
        with translate_errors():
            try:
                async with self._log.locking() as work:
                    locked = await lock_and_read(work, [pending])
                    _, exceeded = first_over([pending], locked.used, locked.consents)
                    if not locked.claimed and not exceeded:
                        await _note(work, pending, answer, locked.head.tree_size)
                    extension = await self._log.grow(work, [pending], locked)
            except _NotNextError:
                return None
        self._log.committed(extension)
        batch = extension.batch
        return CommittedEntry(extension.receipts[0], batch.replayed[0], batch.exceeded.get(0, ()))


class _NotNextError(Exception):
    """Something else came first: the transaction ends without a trace."""


async def _note(work: Transaction, pending: PendingEntry, answer: NextAnswer, index: int) -> None:
    """Has the case name the entry. Raises _NotNextError."""
    given = {
        "case_number": answer.case_number,
        "partner_id": pending.entry.partner,
        "answer_number": answer.answer_number,
        "moment": pending.entry.entry_time,
        "leaf_index": index,
    }
    noted = await execute(work.connection, "cases.answer_by_call", given)
    await work.read()
    if await noted.fetchone() != (True,):
        raise _NotNextError
