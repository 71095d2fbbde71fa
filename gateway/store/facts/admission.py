# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Pending facts on their way into the log and into effect (docs/adr/0045).

Entry and change belong together. With records and log in one database they are one
transaction. Else the log's transaction comes first, inside that of the records, which holds
the lock under which facts are applied; whoever finds a fact that is an entry and still
pending applies it before anything else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from gateway.audit.fact_entry import fact_entry
from gateway.audit.rows import RecordedFact
from gateway.store.facts.signatures import check_signatures
from gateway.store.log.append import Connection, Pool, Transaction, execute
from gateway.store.log.pending import PendingEntry

FACTS_AT_ONCE = 500
LIMIT_S = 30.0
"""Longest a transaction that applies facts may take."""


@dataclass(frozen=True, slots=True)
class AppliedFact:
    """A fact that was applied in this transaction, and what its entry says."""

    fact_id: UUID
    recorded: RecordedFact


async def any_pending(pool: Pool) -> bool:
    """Whether there is something to do; takes no lock."""
    async with pool.connection() as connection:
        row = await (await execute(connection, "facts.any_pending")).fetchone()
        return bool(row and row[0])


async def apply_pending(records: Transaction) -> list[AppliedFact]:
    """Applies the oldest pending facts and gives them, in order; rejects what cannot be.

    What needs a second operator is applied only if the approval's signature is right: that is
    verified here, not taken from the database. Nobody else applies any until this transaction
    ends.
    """
    signed = await execute(records.connection, "facts.signatures")
    await records.read()
    verified, refused = check_signatures(await signed.fetchall())
    asked = {"most": FACTS_AT_ONCE, "verified": verified, "refused": refused}
    found = await execute(records.connection, "facts.apply", asked)
    await records.read()
    return [_applied(*row) for row in await found.fetchall()]


def _applied(fact_id: UUID, kind: str, body_digest: bytes, *rest: Any) -> AppliedFact:
    return AppliedFact(fact_id, RecordedFact(kind, fact_id.bytes, body_digest, *rest))


def pending_entry(fact: AppliedFact) -> PendingEntry:
    """The entry of a fact; it claims no request id and keeps no evidence."""
    return PendingEntry(fact_entry(fact.recorded), evidence=None, as_replay=None)


async def number(records: Connection, facts: Sequence[AppliedFact], first_index: int) -> None:
    """Queues the note in the records which leaves they became, from `first_index` on."""
    await execute(records, "facts.number", _indexed(facts, first_index))


async def log(log_connection: Connection, facts: Sequence[AppliedFact], first_index: int) -> None:
    """Queues the same note in the log's database."""
    await execute(log_connection, "facts.log", _indexed(facts, first_index))


def _indexed(facts: Sequence[AppliedFact], first_index: int) -> dict[str, Any]:
    return {
        "fact_ids": [fact.fact_id for fact in facts],
        "leaf_indexes": list(range(first_index, first_index + len(facts))),
    }


async def complete(records: Transaction, log_pool: Pool) -> None:
    """Applies what is an entry and still pending, where the log is elsewhere.

    Nobody else applies any facts until this transaction ends.
    """
    asked = await execute(records.connection, "facts.pending_ids", {"most": FACTS_AT_ONCE})
    await records.read()
    ids = [fact_id for (fact_id,) in await asked.fetchall()]
    async with log_pool.connection() as connection:
        found = await execute(connection, "facts.logged", {"fact_ids": ids})
        logged = await found.fetchall()
    if logged:
        known = {
            "fact_ids": [fact_id for fact_id, _ in logged],
            "leaf_indexes": [index for _, index in logged],
        }
        await execute(records.connection, "facts.admit", known)


async def hurry(connection: Connection, limit_s: float) -> None:
    """Queues short timeouts for the rest of the transaction, which takes the head's lock."""
    await execute(connection, "facts.hurry", {"limit_ms": str(int(limit_s * 1000))})
