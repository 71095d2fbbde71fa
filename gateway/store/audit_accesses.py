# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Accesses to the log on their way into the log.

An auditor's or operator's access is recorded by the database itself, before it
happens. A gateway process makes an entry of each record soon afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from gateway.domain.audit_entry import Access, AuditEntry
from gateway.domain.codes import Outcome
from gateway.ports import PendingEntry
from gateway.store.audit_append import Connection, Pool, execute
from gateway.wire.entries import encode_access

ACCESSES_AT_ONCE = 500
"""As in audit_accesses.sql."""

METHOD_PREFIX = "/creditgateway.audit/"


@dataclass(frozen=True, slots=True)
class UnloggedAccess:
    """A recorded access that is not an entry yet: when, by whom, what."""

    time: datetime
    actor: str
    access: Access


async def any_unlogged(pool: Pool, since: datetime) -> bool:
    """Whether there is something to do; takes no lock."""
    async with pool.connection() as connection:
        return bool(await unlogged(connection, since))


async def unlogged(connection: Connection, since: datetime) -> list[UnloggedAccess]:
    """Accesses that are not logged, in order, ACCESSES_AT_ONCE at most."""
    found = await execute(connection, "audit_accesses.unlogged", {"since": since})
    return [
        UnloggedAccess(
            time,
            actor,
            Access(
                verb=verb,
                filter_digest=filter_digest,
                row_limit=row_limit,
                cause=cause,
                access_id=access_id,
                transaction_id=transaction_id,
            ),
        )
        for (
            access_id,
            time,
            actor,
            verb,
            filter_digest,
            row_limit,
            cause,
            transaction_id,
        ) in await found.fetchall()
    ]


def pending_entry(item: UnloggedAccess) -> PendingEntry:
    """The entry of an access; it claims no request id and keeps no evidence."""
    return PendingEntry(access_entry(item), evidence=None, as_replay=None)


def access_entry(item: UnloggedAccess) -> AuditEntry:
    """What the log says of an access: every column of its record."""
    return AuditEntry(
        entry_time=item.time,
        partner=item.actor,
        method=METHOD_PREFIX + item.access.verb,
        outcome=Outcome.RECORDED,
        request_digest=sha256(encode_access(item.access)).digest(),
        trace_id=b"",
        access=item.access,
    )


async def log(connection: Connection, accesses: Sequence[UnloggedAccess], first_index: int) -> None:
    """Queues the note which leaves they became, from `first_index` on."""
    await execute(
        connection,
        "audit_accesses.log",
        {
            "access_ids": [item.access.access_id for item in accesses],
            "leaf_indexes": list(range(first_index, first_index + len(accesses))),
        },
    )
