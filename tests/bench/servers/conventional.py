# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What one would write first: one transaction a query, nothing shared.

Steps 1 to 7, 9, 10 and 12 are the gateway's own code, called by the gateway's
own handler. Only what the design is about differs: each query has a database
transaction of its own on a pool of connections: BEGIN, the read, the request id,
the entry with its evidence, COMMIT. Every statement is prepared and in binary.

Generous to it: no tree, no checkpoint, no counters and chains, which would make
all of a partner's queries wait for one row.

    python -m tests.bench.servers.conventional WORLD PORT_FILE
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from contextvars import ContextVar
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import psycopg
import uvloop

from adapters.registry import QUERY_ADAPTERS, query_adapter
from gateway.domain.access.audit_entry import AuditEntry, Receipt
from gateway.domain.access.header import Window
from gateway.domain.access.methods import QUERY
from gateway.domain.people.buckets import bucket_of
from gateway.domain.quotas.limits import Quotas
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.errors import Reason, RefusalError
from gateway.log.merkle import leaf_hash
from gateway.rpc.bounds import Bounds
from gateway.rpc.callers import Callers
from gateway.rpc.entrance import Entrance
from gateway.rpc.signed import Served, SignedHandler
from gateway.runtime.config import MAX_MESSAGE_BYTES
from gateway.runtime.system import SystemClock, SystemRandomness
from gateway.services.calls.signed_calls import SignedCalls
from gateway.services.log.evidence import EvidenceSealer, evidence_digest
from gateway.services.query.service import CreditStatusQueries
from gateway.signing.key_directory import DirectoryKeyProvider
from gateway.store.admin.directory_reader import load_directory
from gateway.store.connections import GATEWAY, open_pool
from gateway.store.log.pending import CommittedEntry, SealedEvidence
from gateway.store.records.lookup import LookupKey, LookupResult, _result
from gateway.wire.entries import encode_entry, encode_evidence
from tests.bench.servers.serving import run_until_stopped
from tests.bench.world import World

POOL_SIZE = 16
_Mine = tuple[AbstractAsyncContextManager[Any], psycopg.AsyncConnection[Any]]

_LOOKUP = b"""
SELECT head.data_version, NULL, NULL, NULL,  -- it knows no links, disputes, restrictions
       consent.purposes, consent.valid_from, consent.valid_until, consent.revoke_time,
       consent.pause_time, consent.terms_commitment, consent.granted_subject_id,
       consent.sections, consent.data_from, consent.data_until, consent.use_count,
       consent.use_unit, consent.data_life_count, consent.data_life_unit, consent.channel,
       consent.evidence_digest,
       summary.packed
FROM credit.bucket_head AS head
LEFT JOIN credit.consent AS consent
       ON consent.bucket = head.bucket AND consent.subject_id = %b AND consent.partner_id = %b
      AND consent.consent_commitment = %b
LEFT JOIN credit.summary AS summary
       ON summary.bucket = head.bucket AND summary.subject_id = consent.subject_id
WHERE head.bucket = %b
"""

_CLAIM = b"""
INSERT INTO bench.nonce (claim_date, partner_id, request_id) VALUES (%b, %b, %b)
"""

_INSERT = b"""
INSERT INTO bench.entry (entry, leaf_hash, entry_time, partner_id, outcome, reason, purpose,
                         subject_commitment, trace_id, kek_id, wrapped_key, sealed)
VALUES (%b, %b, %b, %b, %b, %b, %b, %b, %b, %b, %b, %b)
RETURNING entry_id
"""


class Transactions:
    """Each call's own connection, between its read and its commit.

    What `async with pool.connection()` does, which is psycopg's own way: a
    transaction begins with the first statement and is committed in the end.
    """

    def __init__(self, pool: Any) -> None:
        """Keep where connections come from."""
        self._pool = pool
        self._mine: ContextVar[_Mine] = ContextVar("mine")

    async def begin(self) -> None:
        """This call's connection, for as long as its transaction lasts."""
        context = self._pool.connection()
        self._mine.set((context, await context.__aenter__()))

    async def execute(self, statement: bytes, values: Sequence[object]) -> psycopg.AsyncCursor[Any]:
        """One statement of this call's transaction, prepared and in binary."""
        cursor = self._mine.get()[1].cursor(binary=True)
        return await cursor.execute(statement, values, prepare=True)

    async def end(self, error: Exception | None = None) -> None:
        """Commits, or rolls back after an error; gives the connection back."""
        kind = None if error is None else type(error)
        await self._mine.get()[0].__aexit__(kind, error, None)


class TransactionLookups:
    """Step 8 for one query, in its own transaction."""

    def __init__(self, transactions: Transactions) -> None:
        """Keep the transactions."""
        self._transactions = transactions

    async def submit(self, key: LookupKey) -> LookupResult:
        """Begins the query's transaction and reads."""
        await self._transactions.begin()
        cursor = await self._transactions.execute(
            _LOOKUP,
            (key.subject_id, key.partner_id, key.consent_commitment, bucket_of(key.subject_id)),
        )
        row = await cursor.fetchone()
        assert row is not None
        return _result(row, REPORT_VERSIONS[key.report_version].added)


class TransactionRecorder:
    """Step 11 for one query: inserts, and ends its transaction."""

    def __init__(self, transactions: Transactions, sealer: EvidenceSealer) -> None:
        """Keep the transactions, and what encrypts evidence."""
        self._transactions = transactions
        self._sealer = sealer

    async def record(
        self,
        entry: AuditEntry,
        request: bytes,
        response: bytes,
        *,
        claims_request_id: bool,
        quotas: Quotas | None = None,
    ) -> CommittedEntry:
        """Logs one answer; refusals and quotas are not part of the measurement."""
        assert claims_request_id
        assert quotas is None
        sealed = self._sealer.seal(encode_evidence(request, response), entry.request_digest)
        entry.evidence_digest = evidence_digest(sealed)
        leaf = encode_entry(entry)
        try:
            await self._transactions.execute(
                _CLAIM, (entry.entry_time.date(), entry.partner, entry.request_id)
            )
        except psycopg.errors.UniqueViolation as error:
            await self._transactions.end(error)
            raise RefusalError(Reason.REQUEST_REPLAYED) from None
        cursor = await self._transactions.execute(_INSERT, _values(entry, leaf, sealed))
        row = await cursor.fetchone()
        assert row is not None
        await self._transactions.end()
        return CommittedEntry(Receipt(leaf, row[0], (), ""), replayed=False)


def _values(entry: AuditEntry, leaf: bytes, sealed: SealedEvidence) -> tuple[object, ...]:
    return (
        leaf,
        leaf_hash(leaf),
        entry.entry_time,
        entry.partner,
        int(entry.outcome),
        entry.reason,
        int(entry.purpose or 0),
        entry.subject_commitment or None,
        entry.trace_id,
        sealed.kek_id,
        sealed.wrapped_key,
        sealed.sealed,
    )


async def _serve(world: World, port_file: Path) -> None:
    keys, clock = DirectoryKeyProvider(world.path / "keys"), SystemClock()
    async with AsyncExitStack() as stack:
        pool = open_pool(
            world.database_url,
            role=GATEWAY,
            min_size=POOL_SIZE,
            max_size=POOL_SIZE,
            statement_timeout_ms=60_000,
            lock_timeout_ms=60_000,
            application_name="conventional",
        )
        pool.kept_s = 0.0  # connections in turn, as psycopg's pool gives them
        pool.kwargs = {**cast("dict[str, Any]", pool.kwargs), "autocommit": False}
        await stack.enter_async_context(pool)
        await pool.wait()
        directory = await load_directory(pool)
        transactions = Transactions(pool)
        sealer = EvidenceSealer(*keys.evidence_key(), SystemRandomness())
        queries = CreditStatusQueries(
            keys=keys,
            adapters={name: query_adapter(name) for name in QUERY_ADAPTERS},
            lookups=cast("Any", TransactionLookups(transactions)),
            inquiries=cast("Any", None),
        )
        calls = SignedCalls(
            origin=world.origin,
            window=Window(timedelta(seconds=60), timedelta(seconds=10)),
            keys=keys,
            recorder=cast("Any", TransactionRecorder(transactions, sealer)),
            clock=clock,
        )
        entrance = Entrance(
            directory=lambda: directory,
            callers=Callers(max_connections=128, unsigned_calls_per_s=50, message_timeout_s=10),
            bounds=Bounds(max_message_bytes=MAX_MESSAGE_BYTES, min_deadline_s=0.02),
            clock=clock,
        )
        handler = SignedHandler(
            served=(Served(QUERY, queries),),
            calls=calls,
            entrance=entrance,
            trace_ratio=0.0,
            max_refusals_in_flight=256,
        )
        await run_until_stopped(world, port_file, lambda: handler.handlers()[0])


def main() -> None:
    """Serves until SIGTERM."""
    uvloop.run(_serve(World.load(Path(sys.argv[1])), Path(sys.argv[2])))


if __name__ == "__main__":
    main()
