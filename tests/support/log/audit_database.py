# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the audit tests need of a real database: stores on it, and what it holds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

import psycopg

from gateway.audit.findings import Finding
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import grow, leaf_hash
from gateway.log.receipt import verify_receipt
from gateway.runtime.system import Clock
from gateway.store.connections import GATEWAY, open_pool
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.pending import CommittedEntry
from gateway.wire.entries import decode_entry
from tests.support.fakes import SettableClock
from tests.support.gateway.patience import PATIENCE_S
from tests.support.log.audit_entries import verifier_of
from tests.support.log.log_tables import open_log, verify_log

POOL_SIZE = 4
TABLES = ("entry", "evidence", "nonce", "tree_node", "checkpoint", "partner_chain", "log_head")


@asynccontextmanager
async def open_store(  # noqa: PLR0913 - one keyword per limit
    url: str,
    signer: LogSigner,
    clock: Clock | None = None,
    *,
    pool_size: int = POOL_SIZE,
    limit_s: float = PATIENCE_S,
    lock_limit_s: float = PATIENCE_S,
) -> AsyncIterator[PostgresAuditStore]:
    """A store with a pool of its own, as one gateway process has it.

    Its limits are long; a test whose subject is one of them sets it.
    """
    pool = open_pool(
        url,
        role=GATEWAY,
        min_size=1,
        max_size=pool_size,
        statement_timeout_ms=int(limit_s * 900),
        lock_timeout_ms=int(lock_limit_s * 1000),
        transaction_timeout_ms=int(limit_s * 1000),
        application_name="audit-test",
    )
    async with pool:
        yield PostgresAuditStore(pool, signer, clock or SettableClock(), limit_s=limit_s)


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows of each table of the log."""

    entry: int
    evidence: int
    nonce: int
    tree_node: int
    checkpoint: int
    partner_chain: int
    tree_size: int


def counts(url: str) -> Counts:
    """What is in the database now."""
    with psycopg.connect(url) as connection:
        row = connection.execute(
            "SELECT (SELECT count(*) FROM audit.entry), (SELECT count(*) FROM audit.evidence),"
            " (SELECT count(*) FROM audit.nonce), (SELECT count(*) FROM audit.tree_node),"
            " (SELECT count(*) FROM audit.checkpoint), (SELECT count(*) FROM audit.partner_chain),"
            " (SELECT tree_size FROM audit.log_head)"
        ).fetchone()
    assert row is not None
    return Counts(*row)


def findings(url: str, signer: LogSigner) -> list[Finding]:
    """What verification of the whole log finds, read by the database's owner."""
    with psycopg.connect(url, autocommit=True) as connection, open_log(connection) as tables:
        return list(verify_log(verifier_of(signer), tables))


def check_whole_log(url: str, signer: LogSigner, committed: list[CommittedEntry]) -> None:
    """The log holds just these entries, and everything in it agrees."""
    assert findings(url, signer) == []
    log = verifier_of(signer)
    with psycopg.connect(url) as connection:
        rows = connection.execute(
            "SELECT leaf_index, entry, leaf_hash, partner_id, partner_counter"
            " FROM audit.entry ORDER BY leaf_index"
        ).fetchall()
        head = connection.execute("SELECT tree_size, peaks, checkpoint FROM audit.log_head")
        size, peaks, note = head.fetchone() or (0, b"", "")
        notes = connection.execute("SELECT tree_size, root_hash, checkpoint FROM audit.checkpoint")
        checkpoints = {row[0]: (row[1], row[2]) for row in notes}
        stored_chains = dict[str, tuple[int, bytes]]()
        for partner, counter, value in connection.execute(
            "SELECT partner_id, partner_counter, leaf_hash FROM audit.partner_chain"
        ):
            stored_chains[partner] = (counter, value)
    assert [row[0] for row in rows] == list(range(len(committed)))
    hashes = [leaf_hash(row[1]) for row in rows]
    assert hashes == [row[2] for row in rows]
    grown = grow(0, (), hashes)
    assert (size, peaks) == (len(rows), b"".join(grown.peaks))
    assert log.verify(note).root_hash == grown.root
    for tree_size, (root, text) in checkpoints.items():
        checkpoint = log.verify(text)
        assert (checkpoint.size, checkpoint.root_hash) == (tree_size, root)
        assert grow(0, (), hashes[:tree_size]).root == root
    chains = dict[str, tuple[int, bytes]]()
    for _, raw, value, partner, counter in rows:
        entry = decode_entry(raw)
        before = chains.get(partner, (0, b""))
        assert (entry.partner, entry.partner_counter) == (partner, counter)
        assert (counter, entry.previous_leaf_hash) == (before[0] + 1, before[1])
        chains[partner] = (counter, value)
    assert chains == stored_chains
    assert sorted(c.receipt.leaf_index for c in committed) == list(range(len(rows)))
    for item in committed:
        assert item.receipt.entry == rows[item.receipt.leaf_index][1]
        verify_receipt(item.receipt, log)


async def reads_are_logged(url: str) -> None:
    """Returns when every access on record is an entry; a gateway has to be serving."""
    unlogged = """SELECT count(*) FROM audit.access a WHERE NOT EXISTS
        (SELECT FROM audit.access_logged l WHERE l.access_id = a.access_id)"""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            with psycopg.connect(url) as superuser:
                row = superuser.execute(unlogged).fetchone()
            if row == (0,):
                return
            await asyncio.sleep(0.05)


AN_APPEND = r"^SELECT audit\.append(_one)?\(\s+\$1"
"""How statements begin that append, unlike the probe's, which gives no parameters."""


async def a_lock_is_waited_for(url: str, statement: str) -> None:
    """Returns when a statement waits for a lock in this database.

    Args:
        url: of the database.
        statement: what its text matches: what runs beside the test may wait, too.
    """
    waiting = """SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'
        AND query ~ %s"""
    async with (
        asyncio.timeout(PATIENCE_S),
        await psycopg.AsyncConnection.connect(url, autocommit=True) as other,
    ):
        while await (await other.execute(waiting, [statement])).fetchone() == (0,):  # noqa: ASYNC110
            await asyncio.sleep(0.01)


def admit(url: str, signer: LogSigner) -> int:
    """Makes entries of all recorded accesses, as an operator does; how many.

    In a thread of its own, so that it can be called where an event loop runs.
    """

    async def work() -> int:
        async with open_store(url, signer) as store:
            return await store.append_accesses(datetime(1970, 1, 1, tzinfo=UTC))

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work()).result()
