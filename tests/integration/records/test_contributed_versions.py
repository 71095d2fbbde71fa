# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A contributor's rows are of the version he contributes now; Postgres sees to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege, IntegrityConstraintViolation, LockNotAvailable
from psycopg.rows import TupleRow

from gateway.store.connections import CONTRIBUTOR, connect
from gateway.store.records.summary_rows import SUMMARY_COLUMNS
from tests.support.records.contributor import Contributor

SUBJECT, ACCOUNT = b"s" * 32, b"a" * 32
ACCOUNT_COLUMNS = "subject_id, account_id, partner_id, account_type, currency"
RECORD_COLUMNS = "subject_id, account_id, month, paid, balance, days_past_due, credit_limit"
INSERTS = {
    "account": (ACCOUNT_COLUMNS, "%s, %s, 'card-bank', 1, 'TWD'"),
    "repayment_record": (RECORD_COLUMNS, "%s, %s, '2005-09-01', 1, 2, 0, 3"),
}
BEGIN = """SELECT credit.begin_contribution(
    'card-bank', 'file', sha256('adapter'), sha256('file'), 1, 2, 1, 1, now())"""
SUMMARY: dict[str, Any] = {name: [] for name in SUMMARY_COLUMNS} | {
    "subject_id": rf"\x{SUBJECT.hex()}",
    "first_month": "2005-09-01",
}
Session = psycopg.Connection[TupleRow]


@pytest.fixture
def session(contributor: Contributor) -> Iterator[Session]:
    """Somebody with the contributor's role, after three contributions of others."""
    contributor.register("card-bank")
    with contributor.superuser() as superuser:
        superuser.execute(
            "INSERT INTO credit.adapter_version VALUES (sha256('adapter'), 'uci-csv', 'adapter')"
        )
    with connect(contributor.database_url, role=CONTRIBUTOR) as connection:
        for _ in range(3):
            connection.execute(BEGIN)
        yield connection


def _insert(session: Session, table: str) -> None:
    """A row, of the version that the table gives it."""
    columns, values = INSERTS[table]
    statement = f"INSERT INTO credit.{table} ({columns}) VALUES ({values})"  # noqa: S608 - ours
    session.execute(statement.encode(), [SUBJECT, ACCOUNT])


def _copy(session: Session, statement: str) -> None:
    """Only begun: that is when it is refused."""
    with session.cursor().copy(statement.encode()):
        raise AssertionError("COPY has to be refused")


def _taken_back(session: Session) -> None:
    """A contribution that was announced, but is rolled back in the same transaction."""
    with session.transaction(force_rollback=True):
        session.execute(BEGIN)


def _versions(contributor: Contributor, table: str) -> list[Any]:
    with contributor.superuser() as superuser:
        rows = superuser.execute(f"SELECT data_version FROM credit.{table} ORDER BY 1".encode())  # noqa: S608 - ours
        return [row[0] for row in rows]


def _head(contributor: Contributor) -> list[Any]:
    return _versions(contributor, "data_head")


@pytest.mark.parametrize("table", INSERTS)
def test_what_is_put_in_is_of_the_version_that_is_contributed(
    contributor: Contributor, session: Session, table: str
) -> None:
    with session.transaction():
        assert session.execute("SELECT credit.lock_data_head()").fetchone() == (3,)
        assert session.execute(BEGIN).fetchone() == (4,)
        _insert(session, table)
    with session.transaction():
        # A file taken as a whole has several batches in one transaction.
        session.execute(BEGIN)
        with session.transaction():
            assert session.execute(BEGIN).fetchone() == (6,)
            _insert(session, table)
    assert _versions(contributor, table) == [4, 6]
    assert _versions(contributor, "contribution") == [1, 2, 3, 4, 5, 6]
    assert _head(contributor) == [6]


@pytest.mark.parametrize("version", [1, 3, 4, 5])
@pytest.mark.parametrize("table", INSERTS)
def test_a_version_that_is_named_is_refused_be_it_old_or_new(
    contributor: Contributor, session: Session, table: str, version: int
) -> None:
    columns, values = INSERTS[table]
    insert = f"INSERT INTO credit.{table} ({columns}, data_version) VALUES ({values}, {version})"  # noqa: S608 - ours
    copy = f"COPY credit.{table} ({columns}, data_version) FROM STDIN"
    update = f"UPDATE credit.{table} SET data_version = {version}"  # noqa: S608 - ours
    with pytest.raises(InsufficientPrivilege):
        session.execute(insert.encode(), [SUBJECT, ACCOUNT])
    with session.transaction():
        # Neither beside a contribution of its own.
        session.execute(BEGIN)
        _insert(session, table)
        with pytest.raises(InsufficientPrivilege), session.transaction():
            session.execute(insert.encode(), [SUBJECT, ACCOUNT])
        with pytest.raises(InsufficientPrivilege), session.transaction():
            _copy(session, copy)
        with pytest.raises(InsufficientPrivilege), session.transaction():
            session.execute(update.encode())
    assert _versions(contributor, table) == [4]


@pytest.mark.parametrize("table", INSERTS)
def test_nothing_is_put_in_without_a_contribution_of_this_very_transaction(
    contributor: Contributor, session: Session, table: str
) -> None:
    with pytest.raises(IntegrityConstraintViolation):
        _insert(session, table)
    with session.transaction():
        _taken_back(session)
        with pytest.raises(IntegrityConstraintViolation), session.transaction():
            _insert(session, table)
    assert _versions(contributor, table) == []
    assert _head(contributor) == [3]


@pytest.mark.parametrize(
    "statement",
    [
        """INSERT INTO credit.contribution VALUES
        (2, 'card-bank', sha256('adapter'), sha256('file'), 1, 2, 1, 1, now())""",
        "UPDATE credit.contribution SET file_digest = sha256('other')",
        "UPDATE credit.data_head SET data_version = 9",
        "UPDATE credit.data_head SET transaction_id = pg_current_xact_id()",
        "ALTER TABLE credit.account ALTER data_version DROP DEFAULT",
        "INSERT INTO credit.summary (subject_id) VALUES (sha256('s'))",
        "UPDATE credit.summary SET data_version = 1",
        "UPDATE credit.summary SET accounts = '{}'",
        "DELETE FROM credit.summary",
    ],
)
def test_versions_and_summaries_are_changed_through_functions_only(
    session: Session, statement: str
) -> None:
    with session.transaction():
        session.execute(BEGIN)
        with pytest.raises(InsufficientPrivilege), session.transaction():
            session.execute(statement.encode())


def test_two_contributions_never_get_the_same_version(
    contributor: Contributor, session: Session
) -> None:
    with connect(contributor.database_url, role=CONTRIBUTOR) as other:
        other.execute("SET lock_timeout = '50ms'")
        with session.transaction():
            assert session.execute(BEGIN).fetchone() == (4,)
            for statement in (BEGIN, "SELECT credit.lock_data_head()"):
                with pytest.raises(LockNotAvailable):
                    other.execute(statement.encode())
            # What is not committed is nobody else's contribution.
            with pytest.raises(IntegrityConstraintViolation):
                _insert(other, "account")
        assert other.execute(BEGIN).fetchone() == (5,)


def test_a_summary_is_of_the_version_that_is_contributed(
    contributor: Contributor, session: Session
) -> None:
    save = "SELECT credit.save_summaries(%s::json)"
    given = [json.dumps([SUMMARY | {"data_version": version}]) for version in (1, 99)]
    for summary in given:
        with pytest.raises(IntegrityConstraintViolation):
            session.execute(save, [summary])
    for expected, summary in enumerate(given, 4):
        with session.transaction():
            session.execute(BEGIN)
            session.execute(save, [summary])
        # The second takes the place of the first.
        assert _versions(contributor, "summary") == [expected]
    with pytest.raises(IntegrityConstraintViolation):
        session.execute(save, [given[0]])
    assert _versions(contributor, "summary") == [5]
