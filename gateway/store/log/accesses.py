# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Accesses to the log on their way into the log.

An auditor's or operator's access is recorded by the database itself, before it
happens. A gateway process makes an entry of each record soon afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from gateway.audit.access_entry import access_entry
from gateway.audit.rows import RecordedAccess
from gateway.store.log.append import Connection, Pool, execute
from gateway.store.log.pending import PendingEntry

ACCESSES_AT_ONCE = 500
"""As in audit_accesses.sql."""

UnloggedAccess = tuple[int, RecordedAccess]
"""Number and columns of a record that is not an entry yet."""


async def any_unlogged(pool: Pool, since: datetime) -> bool:
    """Whether there is something to do; takes no lock."""
    async with pool.connection() as connection:
        return bool(await unlogged(connection, since))


async def unlogged(connection: Connection, since: datetime) -> list[UnloggedAccess]:
    """Accesses that are not logged, in order, ACCESSES_AT_ONCE at most."""
    found = await execute(connection, "audit_accesses.unlogged", {"since": since})
    return [(row[0], RecordedAccess(*row[1:])) for row in await found.fetchall()]


def pending_entry(item: UnloggedAccess) -> PendingEntry:
    """The entry of an access; it claims no request id and keeps no evidence."""
    return PendingEntry(access_entry(*item), evidence=None, as_replay=None)


async def log(connection: Connection, accesses: Sequence[UnloggedAccess], first_index: int) -> None:
    """Queues the note which leaves they became, from `first_index` on."""
    await execute(
        connection,
        "audit_accesses.log",
        {
            "access_ids": [access_id for access_id, _ in accesses],
            "leaf_indexes": list(range(first_index, first_index + len(accesses))),
        },
    )
