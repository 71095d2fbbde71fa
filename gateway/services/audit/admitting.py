# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes entries of recorded accesses and facts while no gateway serves (or beside one).

A serving gateway does so all the time (gateway.server.background.accesses). Both take the same
way into the log, under the head's lock.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.errors import ConfigurationError
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import Clock
from gateway.signing.signer import Signer
from gateway.store.connections import GATEWAY, check_role, open_pool
from gateway.store.facts.admission import LIMIT_S as FACTS_LIMIT_S
from gateway.store.facts.admitting import append_facts
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.reads.proofs import read_head

_EVERYTHING = datetime(1970, 1, 1, tzinfo=UTC)
_LIMIT_S = 30.0


@dataclass(frozen=True, slots=True)
class Admitted:
    """What came of it.

    Attributes:
        accesses: how many records of reads became entries.
        facts: how many facts did, and took effect with that.
        tree_size: of the log afterwards.
    """

    accesses: int
    facts: int
    tree_size: int


async def admit(
    url: str,
    signer: Signer,
    clock: Clock,
    *,
    origin: str | None = None,
    records_url: str | None = None,
) -> Admitted:
    """Makes entries of all accesses and facts that are on record and not in the log yet.

    Args:
        url: of the log's database, with a login that may take the gateway's role.
        signer: the log's key.
        clock: tells the time.
        origin: of the log; None: as the log says, which has to have an entry then.
        records_url: of the records, where they are in another database; None: the same.

    Raises:
        ConfigurationError: the log is empty, and its origin was not given.
        StoreConflictError: the log is another key's or origin's, or was tampered with.
        StorePermissionError: the login may not take the gateway's role.
        StoreError: the log cannot be written.
    """
    for each in dict.fromkeys((url, records_url or url)):
        await asyncio.to_thread(check_role, each, role=GATEWAY)
    log_pool = _pool(url, _LIMIT_S)
    records_pool = _pool(records_url or url, FACTS_LIMIT_S)
    async with log_pool, records_pool:
        head = await read_head(log_pool)
        name = origin or head.origin
        if not name:
            raise ConfigurationError("the log is empty: say its origin with --origin")
        store = PostgresAuditStore(log_pool, LogSigner(name, signer), clock, limit_s=_LIMIT_S)
        accesses = facts = 0
        while admitted := await store.append_accesses(_EVERYTHING):
            accesses += admitted
        while admitted := await append_facts(store, records_pool, apart=bool(records_url)):
            facts += admitted
        return Admitted(accesses, facts, (await read_head(log_pool)).tree_size)


def _pool(url: str, limit_s: float) -> AsyncConnectionPool[Any]:
    milliseconds = int(limit_s * 1000)
    return open_pool(
        url,
        role=GATEWAY,
        min_size=1,
        max_size=2,
        statement_timeout_ms=milliseconds,
        lock_timeout_ms=milliseconds,
        application_name="credit-gateway log admit",
    )
