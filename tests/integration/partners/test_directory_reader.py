# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A running gateway keeps up with its partners without reading all of them again."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
import pytest_asyncio

from gateway.domain.access.directory import Directory
from gateway.errors import StoreError
from gateway.store.admin.credentials import add_certificates, remove_certificates, revoke_key
from gateway.store.admin.directory import read_directory
from gateway.store.admin.directory_reader import SLICE_ROWS, SWEPT_ROWS, DirectoryReader, Pool
from gateway.store.admin.partners import Change, change_partner, suspend_partner
from gateway.store.connections import GATEWAY, OPERATOR, connect, open_pool
from tests.support.facts import admit
from tests.support.gateway.many_partners import add_crowd
from tests.support.gateway.stack import EVERYTHING

MANY = 10_000
FEW = 5 * SLICE_ROWS
WITHOUT_TRIGGERS = "SET session_replication_role = replica"


@pytest.fixture
def superuser(database_url: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(database_url, autocommit=True) as connection:
        yield connection


@pytest_asyncio.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    async with open_pool(
        database_url,
        role=GATEWAY,
        min_size=1,
        max_size=1,
        statement_timeout_ms=60_000,
        lock_timeout_ms=1000,
        application_name="a test",
    ) as opened:
        opened.kept_s = 0.0  # so that the pool is asked each time, and counts it
        yield opened


def partner(number: int) -> str:
    """The id of one of the crowd."""
    return f"crowd-{number:06d}"


def as_stored(database_url: str) -> Directory:
    """All partners as a command reads them."""
    with connect(database_url, role=OPERATOR) as operator:
        return read_directory(operator)


def statements(pool: Pool) -> int:
    """How many statements the pool's connection was asked for so far."""
    return pool.get_stats().get("requests_num", 0)


async def turns_while_loading(reader: DirectoryReader) -> int:
    """How often the event loop went round while the reader read."""
    task = asyncio.create_task(reader.load())
    turns = 0
    while not task.done():
        await asyncio.sleep(0)
        turns += 1
    await task
    return turns


@pytest.mark.exhaustive
async def test_ten_thousand_partners_are_read_in_slices_and_a_look_at_them_is_one_statement(
    pool: Pool, superuser: psycopg.Connection, database_url: str
) -> None:
    add_crowd(superuser, MANY, EVERYTHING)
    reader = DirectoryReader(pool)
    before = statements(pool)
    assert await turns_while_loading(reader) >= MANY / SLICE_ROWS
    assert statements(pool) - before == math.ceil(MANY / SLICE_ROWS)
    known = await reader.load()
    assert known == as_stored(database_url)
    assert len(known.partners) == MANY
    before = statements(pool)
    assert await reader.load() is known
    assert statements(pool) - before == 1


async def test_each_way_a_partner_changes_is_seen_at_the_next_look(
    pool: Pool, superuser: psycopg.Connection, database_url: str
) -> None:
    add_crowd(superuser, FEW, EVERYTHING)
    superuser.execute("SELECT credit.adopt_rows()")
    admit(database_url)
    reader = DirectoryReader(pool)
    known = await reader.load()
    far = partner(FEW - 1)  # not in the slice that is read next anyway
    keyid = next(iter(known.partners[far].keys))
    now = datetime.now(UTC)
    pin = ("sha256", "ab" * 32)
    with connect(database_url, role=OPERATOR) as operator:
        changes: tuple[Callable[[], object], ...] = (
            lambda: revoke_key(operator, far, keyid, now),
            lambda: change_partner(operator, far, Change(max_in_flight=7)),
            lambda: change_partner(operator, far, Change(display_name="Another")),
            lambda: add_certificates(operator, far, [pin]),
            lambda: remove_certificates(operator, far, [pin]),
            lambda: suspend_partner(operator, far, now),
        )
        for change in changes:
            before, asked = known, statements(pool)
            change()
            admit(database_url)
            known = await reader.load()
            assert known != before
            assert known == as_stored(database_url)
            assert statements(pool) - asked == 2
    assert known.partner(far) is None
    assert known.by_certificate([f"creditgateway:partner:{far}"], "") is None


async def test_a_certificate_that_went_to_another_partner_names_that_one(
    pool: Pool, superuser: psycopg.Connection
) -> None:
    add_crowd(superuser, FEW, EVERYTHING)
    reader = DirectoryReader(pool)
    await reader.load()
    for former, now in ((FEW - 1, FEW - 2), (FEW - 2, FEW - 1)):
        superuser.execute(
            "UPDATE credit.partner_certificate SET partner_id = %s WHERE value = %s",
            [partner(now), f"creditgateway:partner:{partner(FEW - 1)}"],
        )
        found = (await reader.load()).by_certificate(
            [f"creditgateway:partner:{partner(FEW - 1)}"], ""
        )
        assert found is not None
        assert found.partner_id == partner(now) != partner(former)


async def test_a_partner_removed_or_added_by_hand_is_seen_at_the_next_look(
    pool: Pool, superuser: psycopg.Connection, database_url: str
) -> None:
    add_crowd(superuser, FEW, EVERYTHING)
    reader = DirectoryReader(pool)
    await reader.load()
    gone = partner(FEW - 1)
    superuser.execute("DELETE FROM credit.partner_key WHERE partner_id = %s", [gone])
    superuser.execute("DELETE FROM credit.partner_certificate WHERE partner_id = %s", [gone])
    superuser.execute("DELETE FROM credit.partner WHERE partner_id = %s", [gone])
    known = await reader.load()
    assert gone not in known.partners
    assert known.by_certificate([f"creditgateway:partner:{gone}"], "") is None
    superuser.execute("TRUNCATE credit.partner CASCADE")
    assert (await reader.load()).partners == {}
    add_crowd(superuser, FEW, EVERYTHING)
    assert await reader.load() == as_stored(database_url)


async def test_what_is_changed_with_triggers_off_is_seen_once_its_slice_comes_round(
    pool: Pool, superuser: psycopg.Connection, database_url: str
) -> None:
    add_crowd(superuser, FEW, EVERYTHING)
    reader = DirectoryReader(pool)
    await reader.load()
    superuser.execute(WITHOUT_TRIGGERS)
    superuser.execute("DELETE FROM credit.partner_key WHERE partner_id = %s", [partner(3)])
    superuser.execute("DELETE FROM credit.partner WHERE partner_id = %s", [partner(FEW // 2)])
    superuser.execute("DELETE FROM credit.partner WHERE partner_id >= %s", [partner(FEW - 2)])
    superuser.execute(
        "INSERT INTO credit.partner (partner_id, display_name, policy_hash)"
        " SELECT 'a-newcomer', '', policy_hash FROM credit.partner LIMIT 1"
    )
    assert (stored := as_stored(database_url)) != await reader.load()
    for _ in range(FEW // SWEPT_ROWS + 1):
        known = await reader.load()
    assert known == stored


async def test_a_suspension_begins_when_it_was_to_begin(
    pool: Pool, superuser: psycopg.Connection, database_url: str
) -> None:
    add_crowd(superuser, FEW, EVERYTHING)
    superuser.execute("SELECT credit.adopt_rows()")
    reader = DirectoryReader(pool)
    late = partner(FEW - 1)
    begin = datetime.now(UTC) + timedelta(seconds=1)
    with connect(database_url, role=OPERATOR) as operator:
        suspend_partner(operator, late, begin)
    admit(database_url)
    await reader.load()
    superuser.execute("SELECT pg_sleep_until(%s)", [begin])
    asked = statements(pool)
    known = await reader.load()
    assert known.partner(late) is None
    assert statements(pool) - asked == 1


async def test_a_restored_database_is_read_anew_although_its_numbers_went_on(
    pool: Pool, superuser: psycopg.Connection, database_url: str
) -> None:
    add_crowd(superuser, FEW, EVERYTHING)
    reader = DirectoryReader(pool)
    known = await reader.load()
    far = partner(FEW - 1)
    # As it comes back from a copy: fewer changes, then others under the same numbers.
    superuser.execute(WITHOUT_TRIGGERS)
    superuser.execute("DELETE FROM credit.partner_key WHERE partner_id = %s", [far])
    superuser.execute("UPDATE credit.directory_change SET token = uuid_send(gen_random_uuid())")
    asked = statements(pool)
    assert await reader.load() == as_stored(database_url) != known
    assert statements(pool) - asked > FEW // SLICE_ROWS


async def test_whoever_is_too_far_behind_reads_everything(
    pool: Pool, superuser: psycopg.Connection, database_url: str
) -> None:
    add_crowd(superuser, FEW, EVERYTHING)
    reader = DirectoryReader(pool)
    await reader.load()
    superuser.execute("UPDATE credit.partner SET display_name = 'Another'")
    superuser.execute(
        "DELETE FROM credit.directory_change"
        " WHERE number < (SELECT max(number) FROM credit.directory_change)"
    )
    assert await reader.load() == as_stored(database_url)
    superuser.execute("DELETE FROM credit.directory_change")
    superuser.execute("UPDATE credit.partner SET display_name = 'A third'")
    assert await reader.load() == as_stored(database_url)


async def test_more_changes_than_a_slice_are_taken_in_several(
    pool: Pool, superuser: psycopg.Connection, database_url: str
) -> None:
    add_crowd(superuser, FEW, EVERYTHING)
    reader = DirectoryReader(pool)
    await reader.load()
    superuser.execute("UPDATE credit.partner SET display_name = 'Another'")
    asked = statements(pool)
    assert await reader.load() == as_stored(database_url)
    assert statements(pool) - asked == 2 + FEW // SLICE_ROWS


@pytest.mark.parametrize(
    "falsify",
    [
        "UPDATE credit.partner_key SET public_key = 'another' WHERE partner_id = %s",
        "UPDATE credit.policy_version SET content = '{}' WHERE %s <> ''",
    ],
)
async def test_a_row_that_is_not_what_its_hash_says_fails_every_look_until_it_is_mended(
    pool: Pool, superuser: psycopg.Connection, falsify: str
) -> None:
    add_crowd(superuser, FEW, EVERYTHING)
    reader = DirectoryReader(pool)
    await reader.load()
    superuser.execute(falsify.encode(), [partner(FEW - 1)])
    for _ in range(3):
        with pytest.raises(StoreError):
            await reader.load()


async def test_changes_become_visible_in_the_order_of_their_numbers(
    superuser: psycopg.Connection, database_url: str
) -> None:
    add_crowd(superuser, 2, EVERYTHING)
    with psycopg.connect(database_url) as first, psycopg.connect(database_url) as second:
        first.execute(
            "UPDATE credit.partner SET display_name = '1' WHERE partner_id = %s", [partner(1)]
        )
        second.execute("SET lock_timeout = '50ms'")
        # The later one waits for the earlier one's commit, so that no reader can skip it.
        with pytest.raises(psycopg.errors.LockNotAvailable):
            second.execute(
                "UPDATE credit.partner SET display_name = '2' WHERE partner_id = %s", [partner(2)]
            )
