# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 8 on a real Postgres: many keys, one statement, one snapshot."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime

import psycopg
import pytest
from psycopg.rows import dict_row

from gateway.domain.codes import AccountType, Purpose
from gateway.domain.consents.consent import Consent
from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.aggregate import build_summaries, build_summary
from gateway.domain.reports.columns import Per
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.versions import REPORT_VERSIONS, all_columns
from gateway.errors import StoreError, StoreUnavailableError
from gateway.store.connections import GATEWAY, open_pool
from gateway.store.records.lookup import LookupKey, LookupResult, PostgresLookupStore
from gateway.store.records.summary_copy import stage_summaries
from gateway.store.records.summary_rows import PACKED, PACKING, packed_form
from gateway.store.warm_pool import WarmPool

KEY = ("bucket", "subject_id")
SUBJECT, OTHER, COMMITMENT = b"s" * 32, b"o" * 32, b"c" * 32
FROM, UNTIL = datetime(2005, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)


def _accounts(currencies: str, months: int) -> list[Account]:
    return [
        Account(
            "bank-a",
            AccountType.CREDIT_CARD,
            currency,
            None if currency == "CNY" else date(2001, 2, 3),
            None,
            tuple(
                RepaymentRecord(24_000 + 2 * i, None if i else 10**14, i, -i, 30 * i, 10**15)
                for i in range(months)
            ),
        )
        for currency in currencies.split()
    ]


def _summary(months: int) -> Summary:
    summary = build_summary(5, _accounts("CNY TWD", months))
    assert summary is not None
    return summary


def _store_summary(
    url: str, subject: bytes, currencies: str = "CNY TWD", months: int = 3
) -> Summary:
    summaries = build_summaries([(subject, 5, _accounts(currencies, months))])
    with psycopg.connect(url) as connection:
        connection.execute(
            "UPDATE credit.bucket_head SET data_version = CASE bucket WHEN %s THEN 4 ELSE 5 END",
            [bucket_of(OTHER)],
        )
        stage_summaries(connection, summaries)
        names = ", ".join(["subject_id", *(column.name for column in all_columns())])
        connection.execute(
            f"INSERT INTO credit.summary (bucket, {names})"  # noqa: S608 - ours
            f" SELECT credit.bucket_of(subject_id), {names} FROM pg_temp.staged_summary".encode()
        )
    return summaries[0][1]


def _store_consent(url: str, subject: bytes, partner: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(
            "INSERT INTO credit.consent (bucket, subject_id, partner_id, consent_commitment,"
            " purposes, valid_from, valid_until) VALUES (%s, %s, %s, %s, %s, %s, %s)",
            (bucket_of(subject), subject, partner, COMMITMENT, [2, 15], FROM, UNTIL),
        )


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[PostgresLookupStore]:
    async with _pool(database_url) as pool:
        yield PostgresLookupStore(pool)


def _pool(database_url: str, lock_timeout_ms: int = 60_000) -> WarmPool:
    return open_pool(
        database_url,
        role=GATEWAY,
        min_size=1,
        max_size=1,
        statement_timeout_ms=60_000,
        lock_timeout_ms=lock_timeout_ms,
        application_name="test",
    )


def _key(
    subject: bytes = SUBJECT, partner: str = "bank-x", commitment: bytes = COMMITMENT
) -> LookupKey:
    return LookupKey(subject, partner, commitment)


@pytest.mark.parametrize("currencies", ["CNY", "CNY TWD"])
@pytest.mark.parametrize("months", [1, 40])
@pytest.mark.parametrize("version", REPORT_VERSIONS)
async def test_a_summary_comes_back_as_it_was_stored(
    database_url: str, store: PostgresLookupStore, currencies: str, months: int, version: int
) -> None:
    summary = _store_summary(database_url, SUBJECT, currencies, months)
    _store_consent(database_url, SUBJECT, "bank-x")
    (result,) = await store.lookup([replace(_key(), report_version=version)])
    read = {series.version for series in REPORT_VERSIONS[version].added}
    added = {number: series for number, series in summary.added.items() if number in read}
    assert result.summary == replace(summary, added=added)
    assert result.data_version == 5
    assert result.consent == Consent(
        frozenset({Purpose.LOAN_APPROVAL, Purpose.CREDIT_CHECK}), FROM, UNTIL, None
    )


@pytest.mark.parametrize("currencies", ["CNY", "CNY TWD"])
@pytest.mark.parametrize("months", [1, 40])
async def test_a_summary_reads_the_same_with_and_without_its_packed_form(
    database_url: str, store: PostgresLookupStore, currencies: str, months: int
) -> None:
    _store_summary(database_url, SUBJECT, currencies, months)
    _store_consent(database_url, SUBJECT, "bank-x")
    without = await store.lookup([_key()])
    with psycopg.connect(database_url) as connection:
        connection.execute(f"UPDATE credit.summary SET {PACKED} = {PACKING}".encode())  # noqa: S608
        row = connection.cursor(row_factory=dict_row).execute("SELECT * FROM credit.summary")
        (stored,) = row.fetchall()
    assert stored[PACKED] == packed_form(stored)
    assert await store.lookup([_key()]) == without
    assert without[0].summary is not None


@pytest.mark.parametrize("kept_bytes", [0, 30, 500])
async def test_a_packed_form_that_is_cut_gives_no_answer(
    database_url: str, store: PostgresLookupStore, kept_bytes: int
) -> None:
    _store_summary(database_url, SUBJECT)
    _store_consent(database_url, SUBJECT, "bank-x")
    with psycopg.connect(database_url) as connection:
        cut = f"UPDATE credit.summary SET {PACKED} = substring({PACKING} FOR %s)"  # noqa: S608
        connection.execute(cut.encode(), [kept_bytes])
    with pytest.raises(StoreError):
        await store.lookup([_key()])


async def test_keys_of_several_report_versions_are_read_at_once_in_their_order(
    database_url: str, store: PostgresLookupStore
) -> None:
    _store_summary(database_url, SUBJECT)
    for subject in (SUBJECT, OTHER):
        _store_consent(database_url, subject, "bank-x")
    keys = [
        LookupKey(subject, "bank-x", COMMITMENT, version)
        for subject in (SUBJECT, OTHER)
        for version in (2, 1)
    ]
    results = await store.lookup(keys)
    assert [result.summary and sorted(result.summary.added) for result in results] == [
        [2],
        [],
        None,
        None,
    ]


async def test_a_summary_from_before_a_report_version_is_told_and_not_given(
    database_url: str, store: PostgresLookupStore
) -> None:
    _store_summary(database_url, SUBJECT)
    _store_consent(database_url, SUBJECT, "bank-x")
    with psycopg.connect(database_url) as connection:
        connection.execute("UPDATE credit.summary SET incomplete = NULL")
    first, second = await store.lookup([_key(), replace(_key(), report_version=2)])
    assert (first.summary is None, first.to_be_rebuilt) == (False, False)
    assert (second.summary, second.to_be_rebuilt, second.data_version) == (None, True, 5)


async def test_without_the_very_consent_nothing_of_the_subject_is_read(
    database_url: str, store: PostgresLookupStore
) -> None:
    _store_summary(database_url, SUBJECT)
    _store_summary(database_url, OTHER)
    _store_consent(database_url, SUBJECT, "bank-x")
    others = [_key(partner="bank-y"), _key(commitment=b"d" * 32), _key(subject=OTHER)]
    nothing = [LookupResult(n, None, None) for n in (5, 5, 4)]
    assert await store.lookup(others) == nothing
    assert [each for key in others for each in await store.lookup([key])] == nothing


async def test_results_stand_in_the_order_of_the_keys(
    database_url: str, store: PostgresLookupStore
) -> None:
    subjects = [bytes([n]) * 32 for n in range(40)]
    for number, subject in enumerate(subjects):
        _store_consent(database_url, subject, "bank-x")
        if number % 3:
            _store_summary(database_url, subject, months=number)
    asked = [*reversed(subjects), subjects[7], subjects[7], b"z" * 32]
    results = await store.lookup([_key(subject) for subject in asked])
    for subject, result in zip(asked, results, strict=True):
        number = subject[0]
        assert (result.consent is not None) == (number < 40)
        expected = None
        if number < 40 and number % 3:
            expected = replace(_summary(number), added={})
        assert result.summary == expected
        # One key has a statement of its own, which reads the same.
        assert await store.lookup([_key(subject)]) == [result]


async def test_a_plan_is_made_once_and_reads_by_index_whatever_the_tables_were_then(
    database_url: str,
) -> None:
    async with _pool(database_url) as pool:
        store = PostgresLookupStore(pool)
        for keys in ([_key()], [_key(), _key(OTHER)]):  # nobody is there yet
            await store.lookup(keys)
        for subject in (SUBJECT, OTHER):
            _store_summary(database_url, subject)
            _store_consent(database_url, subject, "bank-x")
        for _ in range(10):
            await store.lookup([_key()])
            await store.lookup([_key(), _key(OTHER)])
        async with pool.connection() as connection, connection.transaction():
            for keys in ([_key()], [_key(), _key(OTHER)]):
                await store._read(connection, 1, keys)
            scans = await connection.execute(
                "SELECT relname FROM pg_stat_xact_user_tables WHERE seq_scan > 0"
            )
            assert await scans.fetchall() == []
            plans = await connection.execute(
                "SELECT sum(custom_plans)::int FROM pg_prepared_statements"
            )
            assert await plans.fetchone() == (0,)


async def test_no_keys_give_no_results(store: PostgresLookupStore) -> None:
    assert await store.lookup([]) == []


async def test_a_lookup_behind_a_lock_gives_up_in_time(database_url: str) -> None:
    async with _pool(database_url, lock_timeout_ms=100) as pool:
        store = PostgresLookupStore(pool)
        with psycopg.connect(database_url) as connection:
            connection.execute("LOCK TABLE credit.summary")
            with pytest.raises(StoreUnavailableError):
                await store.lookup([_key()])
            connection.rollback()
        assert await store.lookup([_key()]) == [LookupResult(0, None, None)]


def test_the_columns_that_report_versions_list_are_those_of_the_table(database_url: str) -> None:
    with psycopg.connect(database_url) as connection:
        found = connection.execute(
            "SELECT attname, format_type(atttypid, NULL) FROM pg_attribute"
            " WHERE attrelid = 'credit.summary'::regclass AND attnum > 0 AND NOT attisdropped"
            " ORDER BY attnum"
        ).fetchall()
    listed = [
        (column.name, column.type + ("" if column.per is Per.SUMMARY else "[]"))
        for column in all_columns()
    ]
    assert [column for column in found if column[0] not in {*KEY, PACKED}] == listed
