# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Limits are counted by the group commit: exactly, by day, and at no cost without any."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from gateway.domain.quotas.charges import charges_of, counted_in
from gateway.domain.quotas.limits import Counted, Limit, Period, Quotas
from gateway.errors import Reason
from gateway.log.checkpoint import LogSigner
from gateway.store.log import at_once
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.pending import CommittedEntry, PendingEntry
from gateway.store.prepared import Prepared
from tests.support.log.audit_database import check_whole_log, open_store
from tests.support.log.audit_entries import new_log_signer, pending, refused

EVENING = datetime(2026, 11, 29, 23, 59, 59, 999999, tzinfo=UTC)
MORNING = EVENING + timedelta(microseconds=1)


@pytest.fixture(scope="module")
def signer() -> LogSigner:
    return new_log_signer()


def limited(number: object, count: int, time: datetime = EVENING) -> PendingEntry:
    """An answer under a limit of the day."""
    item = pending(number, time=time)
    quotas = Quotas(None, (Limit(Counted.ANSWERS, Period.DAY, count),))
    item.charges = charges_of(quotas, item.entry)
    item.entry.counted_in = counted_in(item.charges)

    def as_exceeded() -> tuple[object, None]:
        instead = refused(number, Reason.QUOTA_EXCEEDED)
        instead.request_id = item.entry.request_id
        instead.entry_time = time
        return instead, None

    item.as_exceeded = as_exceeded  # type: ignore[assignment]
    return item


def exceeding(committed: list[CommittedEntry]) -> list[bool]:
    """Which of them did not fit."""
    return [bool(entry.exceeded) for entry in committed]


async def test_each_day_begins_with_nothing_used_also_for_a_process_whose_clock_is_behind(
    database_url: str, signer: LogSigner
) -> None:
    async with open_store(database_url, signer) as store:
        committed = await store.append([limited(1, 2), limited(2, 2, MORNING), limited(3, 2)])
        committed += await store.append([limited(4, 2), limited(5, 2, MORNING)])
        committed += await store.append([limited(6, 2, MORNING), limited(7, 2)])
    assert exceeding(committed) == [False, False, False, True, False, True, True]
    check_whole_log(database_url, signer, committed)


async def test_of_two_writers_neither_counts_what_the_other_has_counted_already(
    database_url: str, signer: LogSigner
) -> None:
    async with open_store(database_url, signer) as one, open_store(database_url, signer) as two:
        writers: list[PostgresAuditStore] = [one, two] * 20
        batches = await asyncio.gather(
            *(
                writer.append([limited((at, number), 50) for number in range(3)])
                for at, writer in enumerate(writers)
            )
        )
    committed = [entry for batch in batches for entry in batch]
    assert exceeding(committed).count(False) == 50
    check_whole_log(database_url, signer, committed)


async def test_a_lone_writer_counts_in_the_one_statement_of_its_commit(
    database_url: str, signer: LogSigner, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []

    def looked_on(name: str) -> Prepared:
        ran.append(name)
        return named(name)

    named = at_once.statement
    monkeypatch.setattr(at_once, "statement", looked_on)
    async with open_store(database_url, signer) as store:
        await store.append([pending(0, time=EVENING)])
        await store.append([limited(1, 3)])
        await store.append([pending(2, time=EVENING)])
        committed = await store.append([limited(number, 3) for number in range(3, 6)])
        again = await store.append([limited(6, 3)])
    assert exceeding(committed) == [False, False, True]
    assert exceeding(again) == [True]
    assert ran == [
        "append_within_limits",
        "append_one",
        # What does not fit is decided under the lock.
        "append_within_limits",
        "append_within_limits",
    ]


async def test_what_is_written_without_limits_touches_no_row_of_theirs(
    database_url: str, signer: LogSigner
) -> None:
    async with open_store(database_url, signer) as store:
        for number in range(3):
            await store.append([pending(number, time=EVENING)])
    with psycopg.connect(database_url) as connection:
        row = connection.execute("SELECT count(*) FROM audit.quota_use").fetchone()
    assert row == (0,)


async def test_what_periods_that_are_long_over_used_is_forgotten(
    database_url: str, signer: LogSigner
) -> None:
    now = datetime.now(UTC)
    async with open_store(database_url, signer) as store:
        await store.append([limited(1, 9, now), limited(2, 9, now - timedelta(days=100))])
        await store.maintain_partitions()
    with psycopg.connect(database_url) as connection:
        rows = connection.execute("SELECT period_start FROM audit.quota_use").fetchall()
    assert rows == [(now.date(),)]
