# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The databases of one server process: its pools, and whether they are fit for it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from psycopg_pool import AsyncConnectionPool

from gateway.domain.people.pseudonyms import Pseudonyms, Rekeying
from gateway.log.checkpoint import LogSigner
from gateway.rpc.transparency import READS_AT_ONCE
from gateway.runtime.config import Settings
from gateway.runtime.shared import Alone, Shared
from gateway.runtime.system import Clock, Randomness
from gateway.services.admin.key_checks import check_gateway_keys
from gateway.signing.signer import KeyProvider
from gateway.store.admin.durability import check_durability
from gateway.store.admin.room import check_room
from gateway.store.connections import GATEWAY, open_pool
from gateway.store.facts.admission import LIMIT_S as FACTS_LIMIT_S
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.obligations.accounts import ConsentedAccounts
from gateway.store.outage import Outage
from gateway.store.records.consents import ConsentReader
from gateway.store.records.lookup import PostgresLookupStore
from gateway.store.rekeying.being_changed import BeingChanged
from gateway.store.rekeying.served import AccountsMeanwhile, ConsentsMeanwhile, LookupsMeanwhile

_POOL_SIZE = 4
_FACTS_POOL_SIZE = 1
_POOL_END_S = 1.0


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What comes from outside this process besides its settings."""

    keys: KeyProvider
    clock: Clock
    randomness: Randomness
    shared: Shared = field(default_factory=Alone)


@dataclass(frozen=True, slots=True)
class Stores:
    """The database as this process sees it; pools are closed by the stack."""

    records: AsyncConnectionPool[Any]
    facts: AsyncConnectionPool[Any]
    log: AsyncConnectionPool[Any]
    lookup: PostgresLookupStore
    accounts: ConsentedAccounts
    consents: ConsentReader
    audit: PostgresAuditStore
    change: BeingChanged | None
    """Of the ids of people, where one has not ended: then the three above read during it."""

    def by_name(self) -> dict[str, AsyncConnectionPool[Any]]:
        """The pools, as metrics name them."""
        return {"records": self.records, "facts": self.facts, "log": self.log}


async def open_stores(
    settings: Settings, surroundings: Surroundings, stack: AsyncExitStack
) -> Stores:
    """Connects, and checks that these are this gateway's databases and lose nothing.

    Args:
        settings: of this process.
        surroundings: keys, clock, and what is shared with other workers.
        stack: closes the pools.

    Raises:
        ConfigurationError: a database was made with other keys, may lose what it has
            committed, or has no room for so many connections.
        StoreError: a database cannot be used.
    """
    keys, clock = surroundings.keys, surroundings.clock
    url, audit_url = settings.database_url, settings.audit_database_url or settings.database_url
    outages = {audit_url: Outage("records and log" if audit_url == url else "log")}
    outages.setdefault(url, Outage("records"))
    rekeyings = Pseudonyms.of(keys).rekeyings
    ids = rekeyings[-1].version if rekeyings else None
    pool = partial(_pool, ids=ids, outages=outages, stack=stack)
    records = await pool(url, settings.lookup_limit_s, _POOL_SIZE)
    most = _POOL_SIZE + READS_AT_ONCE
    audit = await pool(audit_url, settings.audit_limit_s, most)
    # Applying facts may take longer than anybody waits for an answer.
    facts = await pool(url, FACTS_LIMIT_S, _FACTS_POOL_SIZE)
    await asyncio.to_thread(check_gateway_keys, url, audit_url, settings.origin, keys)
    if not settings.allow_not_durable:
        for each in (records, audit):
            await check_durability(each)
    if surroundings.shared.first:
        wanted = {audit_url: 0, url: _POOL_SIZE + _FACTS_POOL_SIZE}
        wanted[audit_url] += most
        at_once = surroundings.shared.at_once
        for each, place in {audit: audit_url, records: url}.items():
            await check_room(each, wanted[place] * at_once)
    signer = LogSigner(settings.origin, keys.log_signer())
    log = PostgresAuditStore(audit, signer, clock, limit_s=settings.audit_limit_s)
    return await _stores(records, facts, log, rekeyings)


async def _stores(
    records: AsyncConnectionPool[Any],
    facts: AsyncConnectionPool[Any],
    log: PostgresAuditStore,
    rekeyings: Sequence[Rekeying],
) -> Stores:
    """As it reads people: by ids that are stored, or by those of a change that goes on."""
    change = BeingChanged(records, rekeyings[-1]) if rekeyings else None
    if change is not None:
        await change.look()
    if change is None or not change.in_progress:
        lookups, accounts = PostgresLookupStore(records), ConsentedAccounts(records)
        consents = ConsentReader(records)
        return Stores(records, facts, log.pool, lookups, accounts, consents, log, None)
    return Stores(
        records,
        facts,
        log.pool,
        LookupsMeanwhile(records, change),
        AccountsMeanwhile(records, change),
        ConsentsMeanwhile(records, change),
        log,
        change,
    )


async def _pool(  # noqa: PLR0913 - the last three are those of every pool
    url: str,
    limit_s: float,
    max_size: int,
    *,
    ids: int | None,
    outages: Mapping[str, Outage],
    stack: AsyncExitStack,
) -> AsyncConnectionPool[Any]:
    """A pool whose statements time out before their callers do."""
    pool = open_pool(
        url,
        role=GATEWAY,
        min_size=1,
        max_size=max_size,
        statement_timeout_ms=int(limit_s * 900),
        lock_timeout_ms=int(limit_s * 750),
        transaction_timeout_ms=int(limit_s * 1000),
        application_name="credit-gateway",
        outage=outages[url],
        ids=ids,
    )
    await pool.open()
    # Its own patience is for connections that are being made: with a database that is
    # silent they are not, and a stop would wait for each pool.
    stack.push_async_callback(pool.close, _POOL_END_S)
    return pool
