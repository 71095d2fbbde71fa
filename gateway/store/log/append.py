# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The statements of a group commit, in order, on one connection in a pipeline.

A statement is only queued where nothing of its result is needed yet, so a group
commit takes two round trips: one up to the chains, one for all that is written.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import psycopg
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from gateway.audit.rows import LogHead
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.consents.uses import Used
from gateway.domain.quotas.charges import UseKey
from gateway.errors import StoreError
from gateway.log.merkle import Growth
from gateway.runtime import telemetry
from gateway.store import connections
from gateway.store.log.batch import Batch, Chain, Claim, claims_of, consents_of, used_keys
from gateway.store.log.pending import PendingEntry, SealedEvidence
from gateway.store.queries import load_sql

Connection = psycopg.AsyncConnection[TupleRow]
Pool = AsyncConnectionPool[Connection]

_LOCKED = {"creditgateway.log.way": "locked"}


async def execute(
    connection: Connection, name: str, parameters: dict[str, Any] | None = None
) -> psycopg.AsyncCursor[TupleRow]:
    """Queues one named statement, prepared, results in binary."""
    return await connection.cursor(binary=True).execute(
        load_sql(name).encode(), parameters, prepare=True
    )


@dataclass(frozen=True, slots=True)
class Transaction:
    """One in a pipeline.

    Attributes:
        connection: where its statements go.
        pipeline: that it is in.
    """

    connection: Connection
    pipeline: psycopg.AsyncPipeline

    async def read(self) -> None:
        """Reads what was queued, where locks are held over it and little is queued.

        A server that has no transaction_timeout counts the session as idle from then on,
        and so ends it in time when this process is frozen. Within a pipeline, without a
        Sync, none of its timeouts would run.
        """
        if self.connection.info.server_version < connections.TRANSACTION_TIMEOUT_SINCE:
            await self.pipeline.sync()


@asynccontextmanager
async def transaction(
    pool: Pool, *, end: str, limit_s: float | None = None
) -> AsyncIterator[Transaction]:
    """A transaction in a pipeline, ended by the named statement.

    Left by an exception it is rolled back. Left otherwise, it has ended just as
    asked, or StoreError is raised. At the limit its connection is cut, whatever it
    is doing, so that the server rolls it back there and then and its locks are free.

    Args:
        pool: gives the connection.
        end: the statement, of those in audit_append.sql, that ends it.
        limit_s: seconds from here on; None: as long as the pool's timeouts allow.
    """
    until = None if limit_s is None else asyncio.get_running_loop().time() + limit_s
    async with pool.connection() as connection:
        with cut_off(connection, until):
            async with connection.pipeline() as pipeline:
                await connection.execute(load_sql("audit_append.begin").encode())
                await connection.execute(load_sql("audit_append.plan_by_index").encode())
                yield Transaction(connection, pipeline)
                ended = await _queue_end(connection, load_sql(end))
                # Leaving the pipeline sends all that is queued and reads meanwhile.
                # `pipeline.sync()` would not: it only reads once a part is sent, and
                # with more queued than the socket takes both sides then wait for each
                # other for ever, here with the head's lock held (ADR 0018).
        # Postgres answers ROLLBACK to the COMMIT of a transaction that failed.
        if ended.statusmessage != load_sql(end):
            raise StoreError("the transaction did not end as asked")


async def _queue_end(connection: Connection, ending: str) -> psycopg.AsyncCursor[TupleRow]:
    # On a ROLLBACK that it keeps count of, psycopg drops its prepared
    # statements; in a pipeline it would drop the next ones with them.
    # Ours outlive a rollback, so let it not count this statement.
    threshold, connection.prepare_threshold = connection.prepare_threshold, None
    try:
        return await connection.execute(ending.encode())
    finally:
        connection.prepare_threshold = threshold


@contextmanager
def cut_off(connection: Connection, until: float | None) -> Iterator[None]:
    """Cuts the connection at that time of the event loop, unless it is left before.

    Also where the task is cancelled: the server is never asked to cancel what may be a commit.
    """
    loop = asyncio.get_running_loop()
    handle = None if until is None else loop.call_at(until, connections.cut, connection)
    try:
        with connections.cut_when_cancelled(connection):
            yield
    finally:
        if handle is not None:
            handle.cancel()


@dataclass(frozen=True, slots=True)
class Locked:
    """What was read under the head's lock.

    Attributes:
        head: the head.
        claimed: which of the batch's claims were made before.
        chains: of its partners.
        used: how much of its limits was used.
        consents: how often its consents were used.
    """

    head: LogHead
    claimed: set[Claim]
    chains: dict[str, Chain]
    used: dict[UseKey, int]
    consents: dict[bytes, Used]


async def lock_and_read(work: Transaction, pending: Sequence[PendingEntry]) -> Locked:
    """Takes the head's lock; then, still in the same round trip, reads the rest."""
    connection, claims = work.connection, claims_of(pending)
    keys, consents = used_keys(pending), consents_of(pending)
    partners = sorted({item.entry.partner for item in pending})
    started = time.perf_counter()
    locked = await execute(connection, "audit_append.lock_head")
    claimed = await execute(connection, "audit_append.claimed", claim_arrays(claims))
    chains = await execute(connection, "audit_append.partner_chains", {"partner_ids": partners})
    uses = of_consents = None
    if keys:
        uses = await execute(connection, "audit_append.quota_uses", use_arrays(keys))
    if consents:
        asked = {"consents": consents}
        of_consents = await execute(connection, "audit_append.consent_uses", asked)
    await work.read()
    row = await locked.fetchone()
    if row is None:
        raise StoreError("the log has no head")
    telemetry.HEAD_WAIT.record(time.perf_counter() - started, _LOCKED)
    return Locked(
        LogHead(*row),
        {claims[number - 1] for (number,) in await claimed.fetchall()},
        {partner: (counter, last) for partner, counter, last in await chains.fetchall()},
        {} if uses is None else {keys[at - 1]: used for at, used in await uses.fetchall()},
        {}
        if of_consents is None
        else {key: (start, used) for key, start, used in await of_consents.fetchall()},
    )


async def write(connection: Connection, first_index: int, batch: Batch) -> None:
    """Queues the rows of a batch, but neither checkpoint nor head.

    Args:
        connection: in the transaction that holds the head's lock.
        first_index: of the batch's first leaf.
        batch: numbered.
    """
    await execute(
        connection,
        "audit_append.insert_entries",
        {"first_index": first_index} | _entry_arrays(batch),
    )
    kept = [
        (first_index + position, entry.entry_time, evidence)
        for position, (entry, evidence) in enumerate(
            zip(batch.entries, batch.evidence, strict=True)
        )
        if evidence is not None
    ]
    if kept:
        await execute(connection, "audit_append.insert_evidence", _evidence_arrays(kept))
    if batch.claims:
        await execute(
            connection,
            "audit_append.insert_claims",
            {"claim_dates": batch.claim_dates, "leaf_indexes": _claiming(first_index, batch)}
            | claim_arrays(batch.claims),
        )
    used = [row for row in batch.uses.rows() if row.step]
    if used:
        steps = {"steps": [row.step for row in used]}
        keys = use_arrays([row.key for row in used])
        await execute(connection, "audit_append.count_uses_of_quotas", keys | steps)
    if batch.consents:
        await execute(
            connection,
            "audit_append.count_uses_of_consents",
            {
                "consents": list(batch.consents),
                "period_starts": [start for start, _ in batch.consents.values()],
                "used": [used for _, used in batch.consents.values()],
            },
        )
    await execute(
        connection,
        "audit_append.update_chains",
        {
            "partner_ids": list(batch.chains),
            "partner_counters": [counter for counter, _ in batch.chains.values()],
            "leaf_hashes": [leaf_hash for _, leaf_hash in batch.chains.values()],
        },
    )


async def write_tree(
    connection: Connection, growth: Growth, checkpoint: str, time: datetime
) -> None:
    """Queues what the tree's growth adds: stored nodes and the checkpoint.

    The checkpoint's time is that of the last entry in it, which the entry vouches
    for; a clock read here could be changed later and nobody would know.
    """
    if growth.nodes:
        await execute(
            connection,
            "audit_append.insert_nodes",
            {
                "levels": [level for level, _, _ in growth.nodes],
                "node_indexes": [index for _, index, _ in growth.nodes],
                "hashes": [value for _, _, value in growth.nodes],
            },
        )
    await execute(
        connection,
        "audit_append.insert_checkpoint",
        {
            "tree_size": growth.size,
            "root_hash": growth.root,
            "checkpoint": checkpoint,
            "checkpoint_time": time,
        },
    )


async def write_head(connection: Connection, head: LogHead) -> None:
    """Queues the new head."""
    await execute(
        connection,
        "audit_append.update_head",
        {
            "origin": head.origin,
            "tree_size": head.tree_size,
            "peaks": head.peaks,
            "checkpoint": head.checkpoint,
        },
    )


def claim_arrays(claims: Sequence[Claim]) -> dict[str, Any]:
    """Parameters for statements over claims."""
    return {
        "partner_ids": [partner for partner, _ in claims],
        "request_ids": [request_id for _, request_id in claims],
    }


def use_arrays(keys: Sequence[UseKey]) -> dict[str, Any]:
    """Parameters for statements over what is used of limits."""
    return {
        "partner_ids": [partner for partner, _, _, _ in keys],
        "names": [name for _, name, _, _ in keys],
        "starts": [start for _, _, start, _ in keys],
        "subjects": [subject for _, _, _, subject in keys],
    }


def _claiming(first_index: int, batch: Batch) -> list[int]:
    """Which entry makes each of the claims."""
    places = enumerate(batch.row_claims, first_index)
    return [index for index, claim in places if claim is not None]


def _entry_arrays(batch: Batch) -> dict[str, Any]:
    """The columns of audit.entry; they repeat what the leaf says, for searching."""
    entries: list[AuditEntry] = batch.entries
    return {
        "entries": batch.leaves,
        "leaf_hashes": batch.hashes,
        "entry_times": [entry.entry_time for entry in entries],
        "partner_ids": [entry.partner for entry in entries],
        "partner_counters": [entry.partner_counter for entry in entries],
        "outcomes": [int(entry.outcome) for entry in entries],
        "reasons": [entry.reason for entry in entries],
        "purposes": [int(entry.purpose or 0) for entry in entries],
        "subject_commitments": [entry.subject_commitment or None for entry in entries],
        "trace_ids": [entry.trace_id for entry in entries],
    }


def _evidence_arrays(kept: Sequence[tuple[int, datetime, SealedEvidence]]) -> dict[str, Any]:
    return {
        "leaf_indexes": [index for index, _, _ in kept],
        "entry_times": [time for _, time, _ in kept],
        "kek_ids": [evidence.kek_id for _, _, evidence in kept],
        "wrapped_keys": [evidence.wrapped_key for _, _, evidence in kept],
        "sealed": [evidence.sealed for _, _, evidence in kept],
    }
