# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Partitions are made ahead of time; only old request ids are ever dropped."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from gateway.audit.findings import Check
from gateway.errors import StoreUnavailableError
from gateway.store.admin.migrations import migrate_audit
from gateway.store.connections import AUDITOR, CONTRIBUTOR, GATEWAY, OPERATOR, connect
from tests.support.fakes import SettableClock
from tests.support.gateway.patience import PATIENCE_S, wait_for_a_whole_day
from tests.support.log.audit_database import check_whole_log, counts, findings, open_store
from tests.support.log.audit_entries import new_log_signer, pending

SPAN = 16_777_216


def _partitions(url: str, table: str) -> set[str]:
    with psycopg.connect(url) as connection:
        rows = connection.execute(
            "SELECT c.relname FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid"
            " WHERE h.inhparent = to_regclass('audit.' || %s)",
            [table],
        ).fetchall()
    return {name for (name,) in rows}


def _execute(url: str, statement: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(statement.encode())


@pytest.fixture
def todays_url(empty_database_url: str) -> str:
    """A log that is migrated today; what all tests copy may be yesterday's."""
    wait_for_a_whole_day()
    migrate_audit(empty_database_url)
    return empty_database_url


def test_a_migrated_log_has_its_first_partitions(todays_url: str) -> None:
    today = datetime.now(UTC).date()
    days = {f"nonce_{today + timedelta(days=ahead):%Y%m%d}" for ahead in range(3)}
    assert _partitions(todays_url, "nonce") == days | {"nonce_default"}
    assert _partitions(todays_url, "entry") == {"entry_0", "entry_1", "entry_default"}
    assert len(_partitions(todays_url, "evidence")) == 3
    assert len(_partitions(todays_url, "checkpoint")) == 3


async def test_maintenance_twice_changes_nothing(todays_url: str) -> None:
    before = {table: _partitions(todays_url, table) for table in ("entry", "evidence", "nonce")}
    async with open_store(todays_url, new_log_signer()) as store:
        await store.maintain_partitions()
        await store.maintain_partitions()
    assert before == {table: _partitions(todays_url, table) for table in before}


async def test_entries_fall_into_their_partitions_and_not_into_the_default_ones(
    database_url: str,
) -> None:
    now = datetime.now(UTC)
    async with open_store(database_url, new_log_signer(), SettableClock(now)) as store:
        await store.append([pending(0, time=now)])
    with psycopg.connect(database_url) as connection:
        for table in ("entry", "evidence", "nonce", "checkpoint"):
            row = connection.execute(
                f"SELECT count(*) FROM audit.{table}_default".encode()  # noqa: S608 - from above
            ).fetchone()
            assert row == (0,), table


async def test_the_next_partitions_are_made_before_the_log_reaches_them(
    database_url: str,
) -> None:
    _execute(database_url, f"UPDATE audit.log_head SET tree_size = {3 * SPAN - 1}")  # noqa: S608
    async with open_store(database_url, new_log_signer()) as store:
        await store.maintain_partitions()
    made = {"entry_0", "entry_1", "entry_2", "entry_3", "entry_default"}
    assert _partitions(database_url, "entry") == made
    assert "checkpoint_3" in _partitions(database_url, "checkpoint")


def _make_smaller(url: str, span: int) -> None:
    """Gives a log without entries the same partitions with fewer leaves each."""
    with psycopg.connect(url) as owner:
        row = owner.execute(
            "SELECT pg_get_functiondef('audit.maintain_partitions'::regproc)"
        ).fetchone()
        assert row is not None
        assert row[0].count(str(SPAN)) == 1
        owner.execute(
            "DROP TABLE audit.entry_0, audit.entry_1, audit.checkpoint_0, audit.checkpoint_1"
        )
        owner.execute(row[0].replace(str(SPAN), str(span)).encode())
        owner.execute("SELECT audit.maintain_partitions()")


def _places(url: str, table: str, column: str) -> dict[str, tuple[int, int]]:
    """The smallest and the largest key in each partition that holds any."""
    with psycopg.connect(url) as owner:
        rows = owner.execute(
            f"SELECT tableoid::regclass::text, min({column}), max({column})"  # noqa: S608 - from here
            f" FROM audit.{table} GROUP BY 1".encode()
        ).fetchall()
    return {name.partition(".")[2]: (low, high) for name, low, high in rows}


async def test_the_log_goes_on_from_partition_to_partition_and_every_proof_leads_across(
    database_url: str,
) -> None:
    span, signer = 8, new_log_signer()
    _make_smaller(database_url, span)
    committed = []
    async with open_store(database_url, signer) as store:
        # Three to a commit, so that commits and their checkpoints lie across the edges.
        for number in range(0, 4 * span, 3):
            committed += await store.append([pending(number + place) for place in range(3)])
            await store.maintain_partitions()
        size = len(committed)
        for index in range(size):
            assert (await store.inclusion_proof(index, size)).tree_size == size
        for first in (1, span - 1, span, span + 1, 3 * span, size):
            assert (await store.consistency_proof(first, size)).second_tree_size == size
    check_whole_log(database_url, signer, committed)
    last = size - 1
    assert _places(database_url, "entry", "leaf_index") == {
        f"entry_{chunk}": (low, min(low + span - 1, last))
        for chunk, low in enumerate(range(0, size, span))
    }
    sizes = range(3, size + 1, 3)
    assert _places(database_url, "checkpoint", "tree_size") == {
        f"checkpoint_{chunk}": (min(held), max(held))
        for chunk in range(5)
        if (held := [each for each in sizes if chunk * span < each <= (chunk + 1) * span])
    }


@pytest.mark.usefixtures("one_day")
async def test_only_request_ids_older_than_three_days_are_dropped(database_url: str) -> None:
    today = datetime.now(UTC).date()
    signer = new_log_signer()
    async with open_store(database_url, signer, clock := SettableClock()) as store:
        for age in range(6):
            day = today - timedelta(days=age)
            if f"nonce_{day:%Y%m%d}" not in _partitions(database_url, "nonce"):
                _execute(
                    database_url,
                    f"SELECT audit.add_partition('nonce', 'nonce_{day:%Y%m%d}',"
                    f" '{day}', '{day + timedelta(days=1)}')",
                )
            clock.time = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
            await store.append([pending(age, time=clock.time)])
        before = counts(database_url)
        await store.maintain_partitions()
        after = counts(database_url)
        assert (before.nonce, after.nonce) == (6, 4)
        assert (after.entry, after.evidence, after.checkpoint) == (6, 6, 6)
        clock.time = datetime.now(UTC)
        again = await store.append([pending(age) for age in range(6)])
        assert [item.replayed for item in again] == [True] * 4 + [False] * 2
    # Step 4 lets nothing that old in; where it did, verification would say so.
    assert {found.check for found in findings(database_url, signer)} == {Check.REQUEST_REPEATED}


async def test_old_request_ids_in_the_default_partition_are_dropped_too(
    database_url: str,
) -> None:
    clock = SettableClock(datetime.now(UTC) - timedelta(days=10))
    async with open_store(database_url, new_log_signer(), clock) as store:
        await store.append([pending(0)])
        assert counts(database_url).nonce == 1
        await store.maintain_partitions()
        assert counts(database_url).nonce == 0


async def test_a_long_reader_stops_maintenance_soon_and_the_log_goes_on(
    database_url: str,
) -> None:
    signer = new_log_signer()
    _execute(database_url, "DROP TABLE audit.entry_1")
    async with open_store(database_url, signer) as store:
        with psycopg.connect(database_url) as reader:
            reader.execute("SELECT count(*) FROM audit.entry")
            async with asyncio.timeout(PATIENCE_S):
                with pytest.raises(StoreUnavailableError):
                    await store.maintain_partitions()
            committed = await store.append([pending(0)])
        await store.maintain_partitions()
    assert "entry_1" in _partitions(database_url, "entry")
    check_whole_log(database_url, signer, committed)


async def test_maintenance_beside_appends_and_probes_never_ends_in_a_deadlock(
    database_url: str,
) -> None:
    signer = new_log_signer()
    committed = []
    async with open_store(database_url, signer) as store, open_store(database_url, signer) as two:

        async def maintain() -> None:
            tomorrow = f"{datetime.now(UTC) + timedelta(days=1):%Y%m%d}"
            lock = (
                "LOCK TABLE audit.maintenance IN EXCLUSIVE MODE;"
                " SELECT FROM audit.log_head FOR UPDATE"
            )
            drop = f"DROP TABLE audit.entry_1, audit.nonce_{tomorrow}"
            both = f"{lock}; {drop}"  # as maintenance does, in its order
            for _ in range(10):
                await asyncio.to_thread(_execute, database_url, both)
                await two.maintain_partitions()

        worker = asyncio.create_task(maintain())
        number = 0
        while not worker.done():
            committed += await store.append([pending(number)])
            number += 1
            await store.probe()
        await worker
    check_whole_log(database_url, signer, committed)


async def test_no_other_login_can_keep_the_log_or_its_maintenance_waiting(
    database_url: str,
) -> None:
    signer = new_log_signer()
    with psycopg.connect(database_url, autocommit=True) as stranger:
        functions = stranger.execute(
            "SELECT p.oid::regprocedure::text FROM pg_proc AS p"
            " WHERE p.pronamespace IN ('audit'::regnamespace, 'credit'::regnamespace)"
            " AND p.prosrc LIKE '%advisory%'"
        ).fetchall()
        assert functions == []
        # The one that any login could take before.
        stranger.execute("SELECT pg_advisory_lock(7165501)")
        async with open_store(database_url, signer) as store:
            committed = await store.append([pending(0)])
            await store.probe()
            await store.maintain_partitions()
    check_whole_log(database_url, signer, committed)


@pytest.mark.parametrize("role", [AUDITOR, CONTRIBUTOR, OPERATOR, GATEWAY])
def test_only_the_gateway_takes_the_lock_and_never_the_exclusive_one(
    database_url: str, role: str
) -> None:
    with connect(database_url, role=role) as connection:
        for mode, allowed in (("ROW EXCLUSIVE", role == GATEWAY), ("EXCLUSIVE", False)):
            statement = f"LOCK TABLE audit.maintenance IN {mode} MODE"
            with contextlib.ExitStack() as expected, connection.transaction():
                if not allowed:
                    expected.enter_context(pytest.raises(InsufficientPrivilege))
                connection.execute(statement.encode())
