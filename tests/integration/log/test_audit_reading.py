# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reading the log without a record of it is tried every way, and refused by Postgres."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import psycopg
import pytest
from psycopg import sql
from psycopg.errors import InsufficientPrivilege

from gateway.errors import StoreError, StorePermissionError
from gateway.log.proofs import StoredRange
from gateway.store.connections import AUDITOR, CONTRIBUTOR, GATEWAY, OPERATOR, connect
from gateway.store.log.reading import (
    ROWS_AT_ONCE,
    WHOLE_LOG,
    AuditReader,
    Connection,
    ReadAccess,
    connect_auditor,
)
from tests.support.databases import new_database
from tests.support.log.audit_database import admit, open_store
from tests.support.log.audit_entries import digest, new_log_signer, pending, pending_refusal

SIGNER = new_log_signer()
SIZE = 300
RECORD = "SELECT audit.record_access('verify', '{}', 1000, '')"
CONFIRM = "SELECT audit.confirm_access(%s)"
READ = "SELECT count(*) FROM audit.read_entries(%s, '{}', 0, 1000)"
OTHER_LOGIN = "creditgateway_test_other_auditor"


@pytest.fixture(scope="module")
async def filled_url(module_database_url: str) -> str:
    """A log of 300 entries of three partners, to be copied."""
    async with open_store(module_database_url, SIGNER) as store:
        for first in range(0, SIZE, 60):
            await store.append(
                [
                    pending(number, partner=f"bank-{number % 3}", subject=digest(number % 7))
                    for number in range(first, first + 59)
                ]
                + [pending_refusal(first + 59)]
            )
    return module_database_url


@pytest.fixture
def log_url(postgres_url: str, filled_url: str) -> Iterator[str]:
    """A database with that log, of the test's own."""
    with new_database(postgres_url, filled_url) as url:
        yield url


@pytest.fixture(scope="module")
def shared_url(postgres_url: str, filled_url: str) -> Iterator[str]:
    """Another one, for all tests that only read or are kept from it."""
    with new_database(postgres_url, filled_url) as url:
        yield url


@pytest.fixture
def shared_reader(shared_url: str) -> Iterator[AuditReader]:
    """An auditor of that."""
    with connect_auditor(shared_url) as connection:
        yield AuditReader(connection, patience_s=0)


@pytest.fixture
def reader(log_url: str) -> Iterator[AuditReader]:
    """An auditor."""
    with connect_auditor(log_url) as connection:
        yield AuditReader(connection, patience_s=0)


READS: dict[str, Callable[[AuditReader, ReadAccess], object]] = {
    "head": lambda reader, access: reader.head(access),
    "entries": lambda reader, access: list(reader.entries(access, 0, 10)),
    "search": lambda reader, access: reader.search(access, None, 10),
    "hashes": lambda reader, access: reader.hashes(access, [StoredRange(0, 0, 1)]),
    "nodes": lambda reader, access: list(reader.nodes(access)),
    "checkpoints": lambda reader, access: list(reader.checkpoints(access)),
    "chains": lambda reader, access: reader.chains(access),
    "nonces": lambda reader, access: list(reader.stored_claims(access)),
    "accesses": lambda reader, access: list(reader.accesses(access)),
    "sealed": lambda reader, access: list(reader.sealed(access, 0, 10)),
    "evidence": lambda reader, access: list(reader.evidence(access, [0])),
}


@pytest.mark.parametrize("name", READS)
def test_nothing_is_read_without_a_record(shared_reader: AuditReader, name: str) -> None:
    with pytest.raises(StorePermissionError):
        READS[name](shared_reader, ReadAccess(1_000_000, "{}", 1000))


@pytest.mark.parametrize("name", sorted(set(READS) - {"search"}))
def test_everything_is_read_with_a_record(
    shared_reader: AuditReader, shared_url: str, name: str
) -> None:
    access = shared_reader.open("verify", {}, row_limit=WHOLE_LOG, cause="yearly", evidence=True)
    admit(shared_url, SIGNER)
    assert READS[name](shared_reader, access)


@pytest.mark.parametrize("name", READS)
def test_nothing_is_read_under_a_verb_that_is_for_something_else(
    shared_reader: AuditReader, name: str
) -> None:
    access = shared_reader.open("other", {}, row_limit=WHOLE_LOG, cause="yearly")
    with pytest.raises(StorePermissionError):
        READS[name](shared_reader, access)


@pytest.mark.parametrize("name", READS)
def test_nothing_is_read_under_a_record_of_another_filter(
    shared_reader: AuditReader, name: str
) -> None:
    verb = "search" if name == "search" else "verify"
    access = shared_reader.open(verb, {"low": 0}, row_limit=1000, cause="yearly")
    with pytest.raises(StorePermissionError):
        READS[name](shared_reader, ReadAccess(access.access_id, '{"low": 1}', 1000))


@pytest.mark.parametrize("role", [GATEWAY, CONTRIBUTOR, OPERATOR, AUDITOR])
def test_no_role_but_the_auditors_records_or_reads_an_access(log_url: str, role: str) -> None:
    with connect(log_url, role=role) as connection:
        if role == AUDITOR:
            access = _access_id(connection)
            connection.execute(CONFIRM.encode(), access)
            assert connection.execute(READ.encode(), access).fetchone() == (SIZE,)
            return
        for statement in (
            RECORD,
            "SELECT audit.confirm_access(1)",
            "SELECT audit.read_entries(1, '{}', 0, 1)",
        ):
            with pytest.raises(InsufficientPrivilege):
                connection.execute(statement.encode())


def test_the_auditor_reads_no_table_and_calls_nothing_that_records_for_others(
    log_url: str,
) -> None:
    with psycopg.connect(log_url) as owner:
        tables = [
            row[0]
            for row in owner.execute(
                "SELECT relname::text FROM pg_class"
                " WHERE relnamespace = 'audit'::regnamespace AND relkind IN ('r', 'p')"
            )
        ]
    assert len(tables) > 10
    with connect_auditor(log_url) as connection:
        for table in tables:
            for text in ("SELECT FROM {}", "INSERT INTO {} DEFAULT VALUES", "DELETE FROM {}"):
                if (table, text) == ("key_check", "SELECT FROM {}"):
                    continue  # says whose keys fit, and nothing about any entry
                with pytest.raises(InsufficientPrivilege):
                    connection.execute(sql.SQL(text).format(sql.Identifier("audit", table)))
        for statement in (
            "SELECT audit.add_access('auditor:other', 'verify', '{}', 1, '')",
            "SELECT audit.require_access(1, 'verify', '{}', 1)",
            "SELECT audit.search_statement('{}')",
        ):
            with pytest.raises(InsufficientPrivilege):
                connection.execute(statement.encode())


def _access_id(connection: Connection) -> tuple[int]:
    row = connection.execute(RECORD.encode()).fetchone()
    assert row is not None
    return (int(row[0]),)


def test_a_record_of_the_same_transaction_does_not_count(log_url: str) -> None:
    with connect_auditor(log_url) as connection, connection.transaction(force_rollback=True):
        access = _access_id(connection)
        with pytest.raises(InsufficientPrivilege), connection.transaction():
            connection.execute(READ.encode(), access)
        # Nor when a savepoint lies between.
        with connection.transaction():
            access = _access_id(connection)
        with pytest.raises(InsufficientPrivilege), connection.transaction():
            connection.execute(READ.encode(), access)


def test_a_record_made_and_used_in_one_statement_does_not_count(log_url: str) -> None:
    statement = READ.replace("%s", f"({RECORD})")
    with connect_auditor(log_url) as connection, pytest.raises(InsufficientPrivilege):
        connection.execute(statement.encode())


def test_a_record_that_was_rolled_back_does_not_count(log_url: str) -> None:
    with connect_auditor(log_url) as connection:
        with connection.transaction(force_rollback=True):
            access = _access_id(connection)
        with pytest.raises(InsufficientPrivilege):
            connection.execute(READ.encode(), access)


def test_a_record_that_is_not_committed_yet_does_not_count(log_url: str) -> None:
    with connect_auditor(log_url) as one, connect_auditor(log_url) as two:
        with one.transaction():
            access = _access_id(one)
            with pytest.raises(InsufficientPrivilege):
                two.execute(READ.encode(), access)
            with pytest.raises(InsufficientPrivilege):
                two.execute(CONFIRM.encode(), access)
        two.execute(CONFIRM.encode(), access)
        assert two.execute(READ.encode(), access).fetchone() == (SIZE,)


def test_a_record_that_is_not_confirmed_does_not_count(log_url: str) -> None:
    with connect_auditor(log_url) as connection:
        with connection.transaction():
            access = _access_id(connection)
            # Within its own transaction it can be confirmed as little as it can be used.
            with pytest.raises(InsufficientPrivilege), connection.transaction():
                connection.execute(CONFIRM.encode(), access)
        with pytest.raises(InsufficientPrivilege, match="not confirmed"):
            connection.execute(READ.encode(), access)


def test_a_record_that_may_not_be_on_disk_yet_does_not_count(log_url: str) -> None:
    with connect_auditor(log_url) as connection, psycopg.connect(log_url, autocommit=True) as owner:
        access = _access_id(connection)
        connection.execute(CONFIRM.encode(), access)
        assert connection.execute(READ.encode(), access).fetchone() == (SIZE,)
        # As it is while the disk is behind: the log was written further than it is durable.
        owner.execute(
            "UPDATE audit.access_confirmed SET written_to = pg_current_wal_flush_lsn() + 1000000000"
        )
        with pytest.raises(InsufficientPrivilege, match="not confirmed"):
            connection.execute(READ.encode(), access)


def test_durability_that_was_switched_off_afterwards_is_seen_to_all_the_same(log_url: str) -> None:
    with connect_auditor(log_url) as connection, psycopg.connect(log_url, autocommit=True) as owner:
        with connection.transaction():
            access = _access_id(connection)
            connection.execute("SET LOCAL synchronous_commit = off")
        with connection.transaction():
            connection.execute(CONFIRM.encode(), access)
            connection.execute("SET LOCAL synchronous_commit = off")
        row = owner.execute(
            "SELECT c.written_to <= pg_current_wal_flush_lsn(), pg_current_wal_flush_lsn()"
            " FROM audit.access_confirmed AS c"
        ).fetchone()
        assert row is not None
        is_durable = row[0]
        try:
            read = connection.execute(READ.encode(), access).fetchone() == (SIZE,)
        except InsufficientPrivilege:
            read = False
        # It may have come to the disk in between, never the other way round.
        assert read or not is_durable


def test_nobody_confirms_the_record_of_another(log_url: str) -> None:
    with connect_auditor(log_url) as connection, psycopg.connect(log_url, autocommit=True) as owner:
        access = _access_id(connection)
        owner.execute("UPDATE audit.access SET actor = 'auditor:somebody else'")
        with pytest.raises(InsufficientPrivilege):
            connection.execute(CONFIRM.encode(), access)


def test_reading_is_recorded_also_when_the_reader_rolls_back(log_url: str) -> None:
    with connect_auditor(log_url) as connection:
        access = _access_id(connection)
        connection.execute(CONFIRM.encode(), access)
        with connection.transaction(force_rollback=True):
            assert connection.execute(READ.encode(), access).fetchone() == (SIZE,)
    with psycopg.connect(log_url) as owner:
        assert owner.execute("SELECT access_id FROM audit.access").fetchall() == [access]


def test_a_record_older_than_a_day_does_not_count(log_url: str) -> None:
    with connect_auditor(log_url) as connection, psycopg.connect(log_url, autocommit=True) as owner:
        access = _access_id(connection)
        connection.execute(CONFIRM.encode(), access)
        for age, counts in (("23 hours", True), ("25 hours", False)):
            owner.execute(
                "UPDATE audit.access SET access_time = clock_timestamp() - %s::interval", [age]
            )
            if counts:
                assert connection.execute(READ.encode(), access).fetchone() == (SIZE,)
            else:
                with pytest.raises(InsufficientPrivilege):
                    connection.execute(READ.encode(), access)


@pytest.fixture
def other_login(log_url: str) -> Iterator[str]:
    """Another person with the auditor's role."""
    name = sql.Identifier(OTHER_LOGIN)
    with psycopg.connect(log_url, autocommit=True) as owner:
        owner.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(name))
        owner.execute(sql.SQL("CREATE ROLE {} LOGIN NOINHERIT").format(name))
        owner.execute(sql.SQL("GRANT creditgateway_auditor TO {}").format(name))
        yield OTHER_LOGIN
        owner.execute(sql.SQL("DROP ROLE {}").format(name))


def test_a_record_of_somebody_else_does_not_count(log_url: str, other_login: str) -> None:
    with psycopg.connect(log_url, autocommit=True) as owner:
        owner.execute(sql.SQL("SET SESSION AUTHORIZATION {}").format(sql.Identifier(other_login)))
        owner.execute("SET ROLE creditgateway_auditor")
        theirs = _access_id(owner)
        owner.execute(CONFIRM.encode(), theirs)
        assert owner.execute(READ.encode(), theirs).fetchone() == (SIZE,)
        with connect_auditor(log_url) as connection, pytest.raises(InsufficientPrivilege):
            connection.execute(READ.encode(), theirs)
    with psycopg.connect(log_url) as owner:
        assert owner.execute("SELECT actor FROM audit.access").fetchone() == (
            f"auditor:{other_login}",
        )


@pytest.mark.parametrize(
    ("low", "high"), [(9, 11), (10, 21), (15, 20), (0, 1), (20, 30), (10, 1 << 62)]
)
def test_no_more_and_no_other_entries_are_read_than_were_recorded(
    reader: AuditReader, low: int, high: int
) -> None:
    by_limit = reader.open("export", {"low": 10}, row_limit=10)
    by_bounds = reader.open("export", {"low": 10, "high": 20}, row_limit=WHOLE_LOG)
    for access in (by_limit, by_bounds):
        if low >= 10 and high <= 20:
            assert [row.leaf_index for row in reader.entries(access, low, high)] == [
                *range(low, high)
            ]
            assert len(list(reader.sealed(access, low, high))) == high - low
            continue
        with pytest.raises(StorePermissionError):
            list(reader.entries(access, low, high))
        with pytest.raises(StorePermissionError):
            list(reader.sealed(access, low, high))


def test_evidence_is_read_only_with_a_cause_and_only_what_was_named(
    reader: AuditReader, log_url: str
) -> None:
    causeless = reader.open("show", {"indexes": [3, 5]}, row_limit=2, evidence=True)
    with pytest.raises(StorePermissionError):
        list(reader.evidence(causeless, [3]))
    named = reader.open("show", {"indexes": [3, 5]}, row_limit=2, cause="C-7", evidence=True)
    ranged = reader.open("replay", {"low": 3, "high": 6}, row_limit=3, cause="C-7", evidence=True)
    admit(log_url, SIGNER)
    assert [row.leaf_index for row in reader.evidence(named, [5, 3])] == [3, 5]
    for indexes in ([4], [3, 4], [3, 5, 5]):
        with pytest.raises(StorePermissionError):
            list(reader.evidence(named, indexes))
    assert [row.leaf_index for row in reader.evidence(ranged, [3, 5])] == [3, 5]
    for indexes in ([2], [3, 6]):
        with pytest.raises(StorePermissionError):
            list(reader.evidence(ranged, indexes))


def test_a_search_gives_no_more_than_were_recorded_however_often_it_is_asked(
    reader: AuditReader,
) -> None:
    access = reader.open("search", {"partner": "bank-1"}, row_limit=10)
    with pytest.raises(StorePermissionError):
        reader.search(access, None, 11)
    found: list[int] = []
    before = None
    while rows := reader.search(access, before, 4):
        found += [row.leaf_index for row in rows]
        before = rows[-1].leaf_index
    assert len(found) == 10
    assert found == sorted(found, reverse=True)
    assert {row.partner_id for row in reader.search(access, None, 10)} == {"bank-1"}


SEARCHES: dict[str, tuple[str | int, int]] = {
    "partner": ("bank-2", 95),
    "subject_commitment": (digest(3).hex(), 42),
    "purpose": (2, 295),
    "outcome": (2, 5),
    "reason": ("INVALID_SIGNATURE", 5),
    "from": ("2026-11-02T09:30:00Z", SIZE),
    "to": ("2026-11-02T09:30:00Z", 0),
    "trace_id": (digest("trace", 8)[:16].hex(), 1),
    "index": (17, 1),
    "below": (17, 17),
}


@pytest.mark.parametrize("key", SEARCHES)
def test_every_search_key_finds_what_it_says(reader: AuditReader, key: str) -> None:
    value, count = SEARCHES[key]
    access = reader.open("search", {key: value}, row_limit=ROWS_AT_ONCE)
    assert len(reader.search(access, None, ROWS_AT_ONCE)) == count


def test_a_search_key_that_is_unknown_or_hostile_finds_nothing(reader: AuditReader) -> None:
    for key in ("name", "true --", "partner'"):
        access = reader.open("search", {key: "x"}, row_limit=10)
        with pytest.raises(StoreError):
            reader.search(access, None, 10)
    access = reader.open("search", {"reason": "' OR true --"}, row_limit=10)
    assert reader.search(access, None, 10) == []


def test_a_login_that_is_read_only_by_default_still_records(log_url: str, other_login: str) -> None:
    name = sql.Identifier(other_login)
    with psycopg.connect(log_url, autocommit=True) as owner:
        owner.execute(sql.SQL("ALTER ROLE {} SET default_transaction_read_only = on").format(name))
        owner.execute(sql.SQL("SET SESSION AUTHORIZATION {}").format(name))
        owner.execute("SET ROLE creditgateway_auditor")
        owner.execute("SET default_transaction_read_only = off")
        access = _access_id(owner)
        owner.execute(CONFIRM.encode(), access)
        owner.execute("SET default_transaction_read_only = on")
        assert owner.execute(READ.encode(), access).fetchone() == (SIZE,)
