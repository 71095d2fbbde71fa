# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Uses of a consent are counted in the log's own transaction, and verification checks them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from gateway.audit.findings import Check
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.envelope import PORTFOLIO_METHOD
from gateway.domain.codes import Outcome
from gateway.domain.consents.consent import TimeUnit, Uses
from gateway.domain.consents.uses import use_at
from gateway.errors import Reason, StoreError
from gateway.store.connections import GATEWAY, connect
from gateway.store.log import audit_log
from gateway.store.log.append import Locked, Transaction, lock_and_read
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.pending import CommittedEntry, PendingEntry, PendingRun
from gateway.wire.entries import decode_entry
from tests.support.log.audit_database import check_whole_log, findings, open_store
from tests.support.log.audit_entries import (
    TIME,
    digest,
    new_log_signer,
    pending,
    refused,
)

CONSENT = digest("terms")


def using(
    number: object,
    *,
    count: int = 3,
    per: TimeUnit | None = None,
    time: datetime = TIME,
    consent: bytes = CONSENT,
) -> PendingEntry:
    """An answer under a consent whose uses are limited."""
    made = pending(number, time=time)
    made.entry.consent_use = use_at(Uses(count, per), consent, time)

    def as_used_up() -> tuple[AuditEntry, None]:
        entry = replace(
            made.entry,
            outcome=Outcome.REFUSED,
            reason=Reason.CONSENT_USED_UP.value,
            response_digest=b"",
            evidence_digest=b"",
            consent_use=None,
        )
        return entry, None

    return replace(made, as_used_up=as_used_up)


def numbers(committed: list[CommittedEntry]) -> list[int]:
    """Which use each one is; 0: none was left."""
    uses = [decode_entry(each.receipt.entry).consent_use for each in committed]
    assert [use is None for use in uses] == [each.used_up for each in committed]
    return [0 if use is None else use.number for use in uses]


async def test_a_consent_of_three_uses_is_used_three_times(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        committed = [*await store.append([using(0), using(1)]), *await store.append([using(2)])]
        committed += await store.append([using(3), using("other", consent=digest("other"))])
    assert numbers(committed) == [1, 2, 3, 0, 1]
    refusal = decode_entry(committed[3].receipt.entry)
    assert (refusal.outcome, refusal.reason) == (Outcome.REFUSED, "CONSENT_USED_UP")
    check_whole_log(database_url, signer, committed)


async def test_uses_count_anew_in_each_period_and_never_in_one_that_is_over(
    database_url: str,
) -> None:
    signer = new_log_signer()
    times = [TIME, TIME, TIME + timedelta(days=1), TIME, TIME + timedelta(days=1)]
    async with open_store(database_url, signer) as store:
        committed = [
            (await store.append([using(number, count=2, per=TimeUnit.DAY, time=time)]))[0]
            for number, time in enumerate(times)
        ]
    # The fourth comes from a clock that is behind: it takes a use of the newest day.
    assert numbers(committed) == [1, 2, 1, 2, 0]
    check_whole_log(database_url, signer, committed)


@pytest.mark.parametrize(
    ("per", "last"),
    [
        (TimeUnit.HOUR, datetime(2027, 12, 31, 23, 59, 59, 999_999, UTC)),
        (TimeUnit.DAY, datetime(2028, 2, 28, 23, 59, 59, 999_999, UTC)),
        (TimeUnit.MONTH, datetime(2028, 2, 29, 23, 59, 59, 999_999, UTC)),
        (TimeUnit.MONTH, datetime(2027, 12, 31, 23, 59, 59, 999_999, UTC)),
        (TimeUnit.YEAR, datetime(2027, 12, 31, 23, 59, 59, 999_999, UTC)),
    ],
)
async def test_uses_count_anew_from_the_first_microsecond_of_the_next_period(
    database_url: str, per: TimeUnit, last: datetime
) -> None:
    signer, following = new_log_signer(), last + timedelta(microseconds=1)
    async with open_store(database_url, signer) as store:
        committed = [
            (await store.append([using(number, count=1, per=per, time=time)]))[0]
            for number, time in enumerate((last, last, following, following))
        ]
    assert numbers(committed) == [1, 0, 1, 0]
    check_whole_log(database_url, signer, committed)


async def test_a_replay_and_a_refusal_use_nothing(database_url: str) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        committed = await store.append([using(1), using(1), using(2)])
        committed += await store.append([PendingEntry(refused(5), None, None), using(3)])
    uses = [decode_entry(each.receipt.entry).consent_use for each in committed]
    assert [use and use.number for use in uses] == [1, None, 2, None, 3]
    assert [each.replayed for each in committed] == [False, True, False, False, False]
    check_whole_log(database_url, signer, committed)


async def test_many_writers_at_once_give_out_each_use_once(database_url: str) -> None:
    signer = new_log_signer()

    async def write(store: PostgresAuditStore, name: str) -> list[CommittedEntry]:
        found = []
        for number in range(20):
            found += await store.append([using((name, number, part), count=50) for part in (0, 1)])
        return found

    async with open_store(database_url, signer) as first, open_store(database_url, signer) as other:
        written = await asyncio.gather(
            *(write(store, f"{place}") for place, store in enumerate((first, other, first, other)))
        )
    committed = [each for part in written for each in part]
    given = [number for number in numbers(committed) if number]
    assert sorted(given) == list(range(1, 51))
    check_whole_log(database_url, signer, committed)


async def test_a_commit_that_fails_counts_no_use(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    signer = new_log_signer()

    async def broken(*_: object) -> None:
        raise psycopg.OperationalError("cut")

    async with open_store(database_url, signer) as store:
        committed = await store.append([using(1)])
        with monkeypatch.context() as patch:
            patch.setattr(audit_log, "write_head", broken)
            with pytest.raises(StoreError):
                await store.append([using(2)])
        committed += await store.append([using(3)])
    assert numbers(committed) == [1, 2]
    check_whole_log(database_url, signer, committed)


async def test_of_a_portfolio_each_answered_item_is_a_use(database_url: str) -> None:
    signer = new_log_signer()

    def item(number: int) -> PendingEntry:
        made = using("portfolio", count=2)
        made.entry.method = PORTFOLIO_METHOD
        made.entry.answer_number = number
        made.entry.item_digest = digest("item", number)
        return made

    async with open_store(database_url, signer) as store:
        run = PendingRun([item(1), item(2), item(3)], None, b"r" * 16, 1, digest("portfolio"))
        committed = await store.append_run(run)
    assert committed.receipt is not None
    assert committed.used_up == {2}
    entries = [decode_entry(entry) for entry in committed.receipt.entries]
    assert [entry.reason for entry in entries] == ["", "", "CONSENT_USED_UP"]
    assert findings(database_url, signer) == []


async def test_answers_that_use_no_limited_consent_are_committed_at_once(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    signer, locked = new_log_signer(), 0

    async def counted(work: Transaction, pending: Sequence[PendingEntry]) -> Locked:
        nonlocal locked
        locked += 1
        return await lock_and_read(work, pending)

    monkeypatch.setattr(audit_log, "lock_and_read", counted)
    async with open_store(database_url, signer) as store:
        await store.append([pending("first")])
        assert locked == 1
        await store.append([pending("second")])
        assert locked == 1
        await store.append([using("third")])
        assert locked == 2
        await store.append([pending("fourth")])
        assert locked == 2


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM audit.consent_use",
        "UPDATE audit.consent_use SET used = used - 1",
        "UPDATE audit.consent_use SET period_start = now()",
        "INSERT INTO audit.consent_use VALUES (sha256('x'), NULL, 1)",
    ],
)
async def test_whoever_gives_uses_back_in_the_database_is_found(
    database_url: str, change: str
) -> None:
    signer = new_log_signer()
    async with open_store(database_url, signer) as store:
        await store.append([using(1), using(2)])
    with psycopg.connect(database_url) as owner:
        owner.execute("ALTER TABLE audit.consent_use DISABLE TRIGGER USER")
        owner.execute(change)
    assert {found.check for found in findings(database_url, signer)} == {Check.USE_COUNT_DIFFERS}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit.consent_use SET used = used - 1",
        "UPDATE audit.consent_use SET period_start = now()",
        "UPDATE audit.consent_use SET terms_commitment = sha256('x')",
        "DELETE FROM audit.consent_use",
    ],
)
async def test_the_gateways_role_cannot_give_a_use_back(database_url: str, change: str) -> None:
    async with open_store(database_url, new_log_signer()) as store:
        await store.append([using(1), using(2)])
    with (
        connect(database_url, role=GATEWAY) as connection,
        pytest.raises((psycopg.errors.InsufficientPrivilege, psycopg.IntegrityError)),
    ):
        connection.execute(change)
