# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Checkpoints, proofs and recent inquiries read from a real Postgres."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

import psycopg
import pytest
from psycopg import sql

from gateway.domain.reports.report import RecentInquiries
from gateway.errors import Reason, RefusalError, StoreError
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT, grow, verify_consistency, verify_inclusion
from gateway.store.connections import GATEWAY, connect
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.pending import PendingEntry
from gateway.store.queries import load_sql
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import (
    TIME,
    digest,
    new_log_signer,
    pending,
    pending_refusal,
    verifier_of,
)

# As SHA-256 of a leaf whose bytes are its index, in 8 bytes, big endian.
FILL = """
INSERT INTO audit.entry (leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter,
    outcome, reason, purpose, subject_commitment, trace_id)
SELECT n, int8send(n), sha256('\\x00'::bytea || int8send(n)), now(), 'bank-a', n + 1, 1, '', 2,
    sha256(int8send(n %% 97)), ''
FROM generate_series(0, %s::bigint - 1) AS n
"""


def _fill(url: str, signer: LogSigner, size: int) -> list[bytes]:
    """A log of that size, put there directly; gives the leaf hashes."""
    hashes = [sha256(b"\x00" + index.to_bytes(8)).digest() for index in range(size)]
    grown = grow(0, (), hashes)
    with psycopg.connect(url) as connection:
        connection.execute(FILL.encode(), [size])
        with connection.cursor() as cursor:
            cursor.executemany("INSERT INTO audit.tree_node VALUES (%s, %s, %s)", grown.nodes)
        connection.execute(
            "UPDATE audit.log_head SET origin = %s, tree_size = %s, peaks = %s, checkpoint = %s",
            [signer.origin, size, b"".join(grown.peaks), signer.sign(size, grown.root)],
        )
    return hashes


async def _check_inclusion(
    store: PostgresAuditStore, hashes: Sequence[bytes], index: int, size: int, root: bytes
) -> None:
    leaf, nodes, tree_size, _ = await store.inclusion_proof(index, size)
    assert (leaf, tree_size) == (hashes[index], size)
    verify_inclusion(leaf, index, size, nodes, root)


async def test_the_empty_log_has_a_signed_checkpoint_and_no_proofs(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        checkpoint = verifier_of(signer).verify(await store.checkpoint())
        assert (checkpoint.size, checkpoint.root_hash) == (0, EMPTY_ROOT)
        with pytest.raises(RefusalError):
            await store.inclusion_proof(0, 0)
        with pytest.raises(RefusalError):
            await store.consistency_proof(1, 0)


async def test_the_checkpoint_is_that_of_the_newest_append(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        for number in range(3):
            (committed,) = await store.append([pending(number)])
            assert await store.checkpoint() == committed.receipt.checkpoint
            proof = await store.inclusion_proof(number, 0)
            assert proof.nodes == committed.receipt.inclusion_proof
            assert (proof.tree_size, proof.checkpoint) == (
                number + 1,
                committed.receipt.checkpoint,
            )


async def test_every_proof_across_the_first_stored_node_verifies(database_url: str) -> None:
    signer = new_log_signer()
    hashes = _fill(database_url, signer, 300)
    roots = [grow(0, (), hashes[:size]).root for size in range(301)]
    chosen = random.Random(1)  # noqa: S311 - a repeatable choice, not a secret
    async with open_store(database_url, signer) as store:
        sizes = sorted({1, 2, 3, 255, 256, 257, 258, 299, 300, *chosen.sample(range(1, 300), 12)})
        for size in sizes:
            for index in sorted({0, size - 1, size // 2, min(255, size - 1), min(256, size - 1)}):
                await _check_inclusion(store, hashes, index, size, roots[size])
            for first in (number for number in sizes if number <= size):
                nodes, second, _ = await store.consistency_proof(first, size)
                assert second == size
                verify_consistency(first, size, roots[first], roots[size], nodes)
        newest = await store.consistency_proof(17, 0)
        verify_consistency(17, 300, roots[17], roots[300], newest.nodes)


@pytest.mark.exhaustive
async def test_proofs_beyond_65536_leaves_verify(database_url: str) -> None:
    signer = new_log_signer()
    size = 65_536 + 700
    hashes = _fill(database_url, signer, size)
    root = grow(0, (), hashes).root
    async with open_store(database_url, signer) as store:
        for index in (0, 255, 256, 32_767, 65_535, 65_536, 65_536 + 255, size - 1):
            await _check_inclusion(store, hashes, index, size, root)
        for first in (1, 255, 256, 257, 40_000, 65_535, 65_536, 65_537, 65_536 + 511, size):
            nodes, _, _ = await store.consistency_proof(first, size)
            verify_consistency(first, size, grow(0, (), hashes[:first]).root, root, nodes)


@pytest.mark.parametrize(("index", "size"), [(5, 0), (5, 5), (2, 2), (0, 6), (2**63, 0), (-1, 0)])
async def test_an_inclusion_proof_out_of_range_is_refused(
    database_url: str, index: int, size: int
) -> None:
    signer = new_log_signer()
    _fill(database_url, signer, 5)
    async with open_store(database_url, signer) as store:
        with pytest.raises(RefusalError) as caught:
            await store.inclusion_proof(index, size)
    assert caught.value.reason is Reason.OUT_OF_RANGE


@pytest.mark.parametrize(("first", "second"), [(0, 0), (0, 5), (6, 0), (4, 3), (1, 6), (2**64, 0)])
async def test_a_consistency_proof_out_of_range_is_refused(
    database_url: str, first: int, second: int
) -> None:
    signer = new_log_signer()
    _fill(database_url, signer, 5)
    async with open_store(database_url, signer) as store:
        with pytest.raises(RefusalError) as caught:
            await store.consistency_proof(first, second)
    assert caught.value.reason is Reason.OUT_OF_RANGE


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit.entry SET leaf_hash = sha256(leaf_hash) WHERE leaf_index = 299",
        "DELETE FROM audit.entry WHERE leaf_index = 298",
        "UPDATE audit.tree_node SET hash = sha256(hash)",
        "DELETE FROM audit.tree_node",
    ],
)
async def test_no_proof_is_given_from_a_stored_tree_that_was_changed(
    database_url: str, change: str
) -> None:
    signer = new_log_signer()
    _fill(database_url, signer, 300)
    async with open_store(database_url, signer) as store:
        await store.inclusion_proof(299, 0)
        await store.consistency_proof(270, 0)
        with psycopg.connect(database_url) as connection:
            connection.execute(change.encode())
        with pytest.raises(StoreError):
            await store.inclusion_proof(299, 0)
        with pytest.raises(StoreError):
            await store.consistency_proof(270, 0)


def _asked(number: int, subject: bytes, time: datetime, partner: str = "bank-a") -> PendingEntry:
    return pending(number, subject=subject, time=time, partner=partner)


async def test_inquiries_count_answers_about_the_subject_in_their_windows(
    database_url: str,
) -> None:
    one, two, nobody = digest("one"), digest("two"), digest("nobody")
    month, half_year = timedelta(days=31), timedelta(days=183)
    tick = timedelta(microseconds=1)
    entries = [
        _asked(0, one, TIME),  # the moment itself counts
        _asked(1, one, TIME + tick),  # what comes after does not
        _asked(2, one, TIME - month + tick, "bank-b"),
        _asked(3, one, TIME - month),  # just out of the month
        _asked(4, one, TIME - half_year + tick, "bank-c"),
        _asked(5, one, TIME - half_year, "bank-d"),  # just out of the half year
        _asked(6, two, TIME - timedelta(days=1)),
        _asked(7, two, TIME - timedelta(days=2)),
        pending_refusal(8),
    ]
    refusal = pending_refusal(9)
    refusal.entry.subject_commitment = two
    replay = _asked(6, two, TIME)
    async with open_store(database_url, new_log_signer()) as store:
        await store.append([*entries, refusal, replay])
        asked = [
            ((two,), TIME),
            ((one,), TIME),
            ((nobody,), TIME),
            ((one,), TIME + tick),
            ((two,), TIME - month),
            ((two, nobody, one), TIME),  # one person under several commitments
        ]
        assert await store.inquiries(asked) == [
            RecentInquiries(2, 2, 1, 11),
            RecentInquiries(2, 4, 3, 11),
            RecentInquiries(0, 0, 0, 11),
            RecentInquiries(2, 4, 2, 11),
            RecentInquiries(0, 0, 0, 11),
            RecentInquiries(4, 6, 3, 11),
        ]
        assert await store.inquiries([]) == []


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        (
            "audit_reads.inquiries",
            {
                "numbers": list(range(30)),
                "subject_commitments": [digest(0)] * 30,
                "moments": [TIME] * 30,
            },
        ),
        (
            "audit_append.claimed",
            {"partner_ids": ["bank-a"] * 30, "request_ids": [digest(0)] * 30},
        ),
        ("audit_append.partner_chains", {"partner_ids": ["bank-a"]}),
        ("audit_append.lock_head", {}),
        ("audit_reads.leaf_hashes", {"lows": [0, 512], "highs": [256, 513]}),
        ("audit_reads.tree_nodes", {"levels": [8], "lows": [0], "highs": [256]}),
    ],
)
@pytest.mark.parametrize("filled", [False, True])
def test_no_statement_scans_a_table(
    database_url: str, name: str, parameters: dict[str, object], *, filled: bool
) -> None:
    if filled:
        _fill(database_url, new_log_signer(), 20_000)
    with connect(database_url, role=GATEWAY) as connection, connection.transaction():
        connection.execute(load_sql("audit_append.plan_by_index").encode())
        # The plan that is kept is the generic one.
        connection.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        statement = load_sql(name)
        for position, parameter in enumerate(parameters, start=1):
            statement = statement.replace(f"%({parameter})b", f"${position}")
        connection.execute(f"PREPARE planned AS {statement}".encode())
        values = sql.SQL(", ").join(map(sql.Literal, parameters.values()))
        execute = (
            sql.SQL("EXPLAIN EXECUTE planned ({})")
            if parameters
            else sql.SQL("EXPLAIN EXECUTE planned")
        )
        plan = connection.execute(execute.format(values)).fetchall()
    text = "\n".join(line for (line,) in plan)
    assert "Seq Scan" not in text, text
    assert "JIT" not in text, text
