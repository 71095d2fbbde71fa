# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The group commit on a real Postgres: order, replays, several writers."""

from __future__ import annotations

import asyncio
import random

import psycopg
import pytest

from gateway.domain.codes import Outcome
from gateway.errors import Reason, StoreConflictError
from gateway.log.receipt import verify_receipt
from gateway.store.log.pending import CommittedEntry, PendingEntry
from gateway.wire.entries import decode_entry, encode_entry
from tests.support.log.audit_database import check_whole_log, counts, open_store
from tests.support.log.audit_entries import new_log_signer, pending, pending_refusal, verifier_of
from tests.support.suite.exhaustive import first_every_day


async def test_an_entry_is_appended_and_receipted(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        item = pending(0)
        (committed,) = await store.append([item])
    assert not committed.replayed
    entry = verify_receipt(committed.receipt, verifier_of(signer))
    assert entry == item.entry
    assert (entry.partner_counter, entry.previous_leaf_hash) == (1, b"")
    check_whole_log(database_url, signer, [committed])


async def test_nothing_to_append_touches_nothing(database_url: str) -> None:
    async with open_store(database_url, new_log_signer()) as store:
        assert await store.append([]) == []
    assert counts(database_url).tree_size == 0


async def test_batches_of_all_sizes_grow_one_log(database_url: str) -> None:
    signer = new_log_signer()
    committed: list[CommittedEntry] = []
    async with open_store(database_url, signer) as store:
        for size in (1, 2, 3, 100, 1, 250, 7):
            start = len(committed)
            batch = [
                pending(number, partner=f"bank-{number % 3}")
                if number % 5
                else pending_refusal(number, partner=f"bank-{number % 3}")
                for number in range(start, start + size)
            ]
            committed += await store.append(batch)
    check_whole_log(database_url, signer, committed)
    assert not any(item.replayed for item in committed)
    found = counts(database_url)
    refusals = sum(1 for number in range(364) if number % 5 == 0)
    assert found.evidence == found.nonce == 364 - refusals
    assert (found.checkpoint, found.tree_node, found.partner_chain) == (7, 1, 3)


async def test_the_columns_repeat_what_the_entry_says(database_url: str) -> None:
    async with open_store(database_url, new_log_signer()) as store:
        await store.append([pending(0), pending_refusal(1)])
    with psycopg.connect(database_url) as connection:
        rows = connection.execute(
            "SELECT entry, entry_time, partner_id, outcome, reason, purpose, subject_commitment,"
            " trace_id FROM audit.entry ORDER BY leaf_index"
        ).fetchall()
        kept = connection.execute(
            "SELECT leaf_index, entry_time, kek_id, wrapped_key, sealed FROM audit.evidence"
        ).fetchall()
    for raw, *columns in rows:
        entry = decode_entry(raw)
        assert columns == [
            entry.entry_time,
            entry.partner,
            entry.outcome,
            entry.reason,
            entry.purpose or 0,
            entry.subject_commitment or None,
            entry.trace_id,
        ]
    evidence = pending(0).evidence
    assert evidence is not None
    assert kept == [(0, rows[0][1], evidence.kek_id, evidence.wrapped_key, evidence.sealed)]


def _check_replay(committed: CommittedEntry, signer_entry: bytes) -> None:
    entry = decode_entry(committed.receipt.entry)
    assert committed.replayed
    assert (entry.outcome, entry.reason) == (Outcome.REFUSED, Reason.REQUEST_REPLAYED)
    assert entry.response_digest == b""
    assert committed.receipt.entry != signer_entry


async def test_a_request_id_seen_before_becomes_a_refusal(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        first = await store.append([pending(0), pending(1)])
        second = await store.append([pending(1), pending(2), pending(0)])
    assert [item.replayed for item in first + second] == [False, False, True, False, True]
    for item in (second[0], second[2]):
        _check_replay(item, encode_entry(pending(1).entry))
    check_whole_log(database_url, signer, first + second)
    assert counts(database_url).nonce == 3
    assert counts(database_url).evidence == 5


async def test_a_request_id_twice_in_one_batch_is_answered_once(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        committed = await store.append([pending(0), pending(1), pending(0), pending(0)])
    assert [item.replayed for item in committed] == [False, False, True, True]
    check_whole_log(database_url, signer, committed)


async def test_partners_may_use_the_same_request_id(database_url: str) -> None:
    async with open_store(database_url, new_log_signer()) as store:
        committed = await store.append([pending(0, partner="bank-a"), pending(0, partner="bank-b")])
    assert [item.replayed for item in committed] == [False, False]


async def test_an_entry_that_claims_nothing_is_never_a_replay(database_url: str) -> None:
    async with open_store(database_url, new_log_signer()) as store:
        for _ in range(2):
            (committed,) = await store.append([pending_refusal(0)])
            assert not committed.replayed
    assert counts(database_url).nonce == 0


async def test_a_request_id_of_another_day_is_still_seen(database_url: str) -> None:
    async with open_store(database_url, new_log_signer()) as store:
        await store.append([pending(0)])
        with psycopg.connect(database_url) as connection:
            connection.execute("UPDATE audit.nonce SET claim_date = claim_date - 1")
        (committed,) = await store.append([pending(0)])
    assert committed.replayed


async def test_two_writers_keep_one_gapless_log(database_url: str) -> None:
    signer = new_log_signer()
    chosen = random.Random(4)  # noqa: S311 - a repeatable choice, not a secret

    def batch() -> list[PendingEntry]:
        # Few request ids, so that many come twice, also at both writers at once.
        numbers = [chosen.randrange(150) for _ in range(chosen.randrange(1, 12))]
        return [
            pending(number, partner=f"bank-{number % 4}")
            if number % 7
            else pending_refusal(number, partner=f"bank-{number % 4}")
            for number in numbers
        ]

    async with open_store(database_url, signer) as one, open_store(database_url, signer) as two:
        batches = [batch() for _ in range(60)]
        done = await asyncio.gather(
            *(
                (one if position % 2 else two).append(batch)
                for position, batch in enumerate(batches)
            )
        )
    committed = [item for batch in done for item in batch]
    check_whole_log(database_url, signer, committed)
    answered = [
        decode_entry(item.receipt.entry).request_id
        for item in committed
        if decode_entry(item.receipt.entry).outcome is Outcome.ANSWERED
    ]
    assert len(answered) == len(set(answered))
    asked = {item.entry.request_id for batch in batches for item in batch if item.as_replay}
    assert set(answered) == asked
    assert any(item.replayed for item in committed)


async def test_a_log_of_another_origin_or_key_is_not_continued(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        await store.append([pending(0)])
    for other in (new_log_signer("other.example/log"), new_log_signer()):
        async with open_store(database_url, other) as store:
            with pytest.raises(StoreConflictError):
                await store.append([pending(1)])
            with pytest.raises(StoreConflictError):
                await store.probe()
    assert counts(database_url).tree_size == 1


@pytest.mark.parametrize(
    "change",
    first_every_day(
        [
            "peaks = sha256(peaks)",
            "peaks = ''",
            "peaks = peaks || peaks",
            "tree_size = tree_size + 1",
            "tree_size = tree_size + 4, peaks = peaks || substr(peaks, 1, 32)",
            "checkpoint = ''",
            "checkpoint = replace(checkpoint, E'\\n3\\n', E'\\n4\\n')",
            "checkpoint = (SELECT min(checkpoint) FROM audit.checkpoint WHERE tree_size = 1)",
        ],
        2,
    ),
)
async def test_a_head_that_was_tampered_with_is_not_continued(
    database_url: str, change: str
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store, open_store(database_url, signer) as fresh:
        await store.append([pending(0)])
        await store.append([pending(1), pending(2)])
        with psycopg.connect(database_url) as connection:
            update = f"UPDATE audit.log_head SET {change}"  # noqa: S608 - from the list above
            connection.execute(update.encode())
        for writer in (store, fresh):
            with pytest.raises(StoreConflictError):
                await writer.append([pending(3)])
            with pytest.raises(StoreConflictError):
                await writer.probe()
    assert counts(database_url).entry == 3
