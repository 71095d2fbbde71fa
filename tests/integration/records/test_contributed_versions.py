# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A contributor's rows are of the versions it contributes now; Postgres sees to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import psycopg
import pytest
from psycopg.errors import (
    DuplicateColumn,
    InsufficientPrivilege,
    IntegrityConstraintViolation,
    InvalidParameterValue,
    LockNotAvailable,
    ObjectNotInPrerequisiteState,
)
from psycopg.rows import TupleRow

from gateway.domain.people.buckets import bucket_of
from gateway.domain.reports.versions import all_columns
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.store.records.summary_rows import PACKING
from tests.support.facts import admit
from tests.support.fakes import SettableClock
from tests.support.records.contributor import Contributor
from tests.support.records.staged import stage
from tests.support.suite.exhaustive import first_every_day

SUBJECT, OTHER, ACCOUNT = b"s" * 32, b"o" * 32, b"a" * 32
MINE, ELSEWHERE = bucket_of(SUBJECT), bucket_of(OTHER)
ADDS = {
    "account": """SELECT credit.add_accounts(ARRAY[%(subject)s::bytea], ARRAY[%(account)s::bytea],
        '{card-bank}', '{1}', '{TWD}', '{NULL}', '{NULL}', '{false}')""",
    "repayment_record": """SELECT credit.add_records(ARRAY[%(subject)s::bytea],
        ARRAY[%(account)s::bytea], '{2005-09-01}', '{NULL}', '{1}', '{2}', '{0}', '{3}')""",
    "pending_summary": "SELECT credit.save_summaries()",
}
SAVE_FROM = "SELECT credit.save_summaries(%s::text[], %s::text[])"
BEGIN = """SELECT contribution_id FROM credit.begin_contribution(
    'card-bank', 'file', sha256('adapter'), sha256('file'), 1, 2, now(), %s::smallint[])"""
SUMMARY: dict[str, Any] = {column.name: [] for column in all_columns()} | {
    "data_version": 0,
    "first_month": date(2005, 9, 1),
}
Session = psycopg.Connection[TupleRow]
every_add = pytest.mark.parametrize("table", ADDS)


@pytest.fixture(scope="module")
def shared_session(
    module_database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Session]:
    """The same, for all tests that leave nothing behind: in each, a transaction is undone."""
    keys = tmp_path_factory.mktemp("shared") / "contributor-keys"
    with _session(Contributor(module_database_url, keys, SettableClock())) as made:
        yield made


@pytest.fixture
def session(contributor: Contributor) -> Iterator[Session]:
    """Somebody with the contributor's role, after three contributions to the bucket."""
    with _session(contributor) as made:
        yield made


@contextmanager
def _session(contributor: Contributor) -> Iterator[Session]:
    contributor.register("card-bank")
    with connect(contributor.database_url, role=CONTRIBUTOR) as connection:
        for _ in range(3):
            _begin(connection, MINE)
        yield connection


def _begin(session: Session, *buckets: int) -> int:
    """Announces a contribution to some buckets; its number."""
    row = session.execute(BEGIN, [list(buckets)]).fetchone()
    assert row is not None
    return int(row[0])


def _add(session: Session, table: str, subject: bytes = SUBJECT, version: int = 0) -> None:
    """A row, of the version that the function gives it, whatever the caller would like."""
    if table == "pending_summary":
        stage(session, SUMMARY | {"subject_id": subject, "data_version": version})
    session.execute(ADDS[table].encode(), {"subject": subject, "account": ACCOUNT})


def _versions(contributor: Contributor, table: str, bucket: int = MINE) -> list[int]:
    with contributor.superuser() as superuser:
        rows = superuser.execute(
            f"SELECT data_version FROM credit.{table} WHERE bucket = %s ORDER BY 1".encode(),  # noqa: S608 - ours
            [bucket],
        )
        return [row[0] for row in rows]


def _heads(contributor: Contributor) -> list[int]:
    return [_versions(contributor, "written_head", bucket)[0] for bucket in (MINE, ELSEWHERE)]


@every_add
def test_what_is_added_is_of_the_version_that_its_bucket_gets(
    contributor: Contributor, session: Session, table: str
) -> None:
    with session.transaction():
        locked = session.execute(
            "SELECT * FROM credit.lock_bucket_heads(%s::smallint[])", [[MINE, ELSEWHERE]]
        ).fetchall()
        assert locked == sorted([(MINE, 3), (ELSEWHERE, 0)])
        assert _begin(session, MINE, ELSEWHERE) == 4
        _add(session, table, version=2)
        _add(session, table, OTHER, version=9)
    assert _versions(contributor, table) == [4]
    assert _versions(contributor, table, ELSEWHERE) == [1]
    with session.transaction():
        # A file taken as a whole has several batches in one transaction.
        _begin(session, MINE)
        with session.transaction():
            assert _begin(session, MINE) == 6
            _add(session, table)
    assert _versions(contributor, table)[-1] == 6
    assert _versions(contributor, "contribution_version") == [1, 2, 3, 4, 5, 6]
    assert _versions(contributor, "contribution_version", ELSEWHERE) == [1]
    assert _heads(contributor) == [6, 1]


@every_add
def test_nothing_is_added_without_a_contribution_to_its_bucket_in_this_very_transaction(
    contributor: Contributor, session: Session, table: str
) -> None:
    with pytest.raises(IntegrityConstraintViolation):
        _add(session, table)
    with session.transaction():
        with session.transaction(force_rollback=True):
            _begin(session, MINE)
        with pytest.raises(IntegrityConstraintViolation), session.transaction():
            _add(session, table)
        _begin(session, ELSEWHERE)
        with pytest.raises(IntegrityConstraintViolation), session.transaction():
            _add(session, table)
    assert _versions(contributor, table) == []
    assert _heads(contributor) == [3, 1]


def test_one_row_of_another_bucket_keeps_all_rows_out(
    contributor: Contributor, session: Session
) -> None:
    values = {"subjects": [SUBJECT, OTHER], "accounts": [ACCOUNT] * 2}
    with session.transaction():
        _begin(session, MINE)
        with pytest.raises(IntegrityConstraintViolation), session.transaction():
            session.execute(
                """SELECT credit.add_accounts(%(subjects)s::bytea[], %(accounts)s::bytea[],
                '{card-bank,card-bank}', '{1,1}', '{TWD,TWD}', '{NULL,NULL}', '{NULL,NULL}',
                '{false,false}')""",
                values,
            )
        with pytest.raises(IntegrityConstraintViolation), session.transaction():
            session.execute("SELECT credit.remove_summaries(%(subjects)s::bytea[])", values)
    assert _versions(contributor, "account") == []


@pytest.mark.parametrize("buckets", [[], [MINE, MINE], [1024], [-1, MINE]])
def test_a_contribution_names_buckets_that_there_are_each_once(
    contributor: Contributor, session: Session, buckets: list[int]
) -> None:
    with pytest.raises(IntegrityConstraintViolation):
        _begin(session, *buckets)
    assert _heads(contributor) == [3, 0]
    assert contributor.count("contribution") == 3


@pytest.mark.parametrize(
    "statement",
    [
        """INSERT INTO credit.account (bucket, subject_id, account_id, data_version, partner_id,
        account_type, currency) VALUES (credit.bucket_of(sha256('s')), sha256('s'), sha256('a'),
        4, 'card-bank', 1, 'TWD')""",
        "COPY credit.account FROM STDIN",
        "COPY credit.repayment_record FROM STDIN",
        "UPDATE credit.account SET data_version = 1",
        "UPDATE credit.repayment_record SET data_version = 1",
        "INSERT INTO credit.contribution_version VALUES (1, 1, 1)",
        "INSERT INTO credit.contribution (partner_id, contribution_time) VALUES ('bank', now())",
        "INSERT INTO credit.contribution_count VALUES (1, 'account', 1)",
        "UPDATE credit.contribution_count SET versions = 9",
        "UPDATE credit.contribution SET file_digest = sha256('other')",
        "UPDATE credit.contribution_version SET contribution_id = 1",
        "UPDATE credit.bucket_head SET data_version = 9",
        "UPDATE credit.written_head SET data_version = 9",
        "INSERT INTO pg_temp.contributed_leaf VALUES (sha256('other'))",
        "DELETE FROM pg_temp.contributed_leaf",
        "UPDATE pg_temp.open_contribution SET contribution_id = 1",
        "SELECT credit.finish_contribution(1)",
        "UPDATE credit.fact SET body = '{}'",
        "DELETE FROM credit.fact",
        "INSERT INTO credit.pending_summary (subject_id) VALUES (sha256('s'))",
        "UPDATE credit.pending_summary SET accounts = '{}'",
        "DELETE FROM credit.pending_summary",
        "INSERT INTO credit.summary (subject_id) VALUES (sha256('s'))",
        "UPDATE credit.summary SET data_version = 1",
        "UPDATE credit.summary SET accounts = '{}'",
        "DELETE FROM credit.summary",
    ],
)
def test_versions_and_summaries_are_changed_through_functions_only(
    shared_session: Session, statement: str
) -> None:
    with shared_session.transaction(force_rollback=True):
        _begin(shared_session, MINE)
        with pytest.raises(InsufficientPrivilege), shared_session.transaction():
            shared_session.execute(statement.encode())


@pytest.mark.parametrize(
    "made",
    [
        "CREATE TEMPORARY TABLE staged_summary (LIKE credit.summary)",
        "CREATE TEMPORARY VIEW staged_summary AS SELECT * FROM credit.summary",
    ],
)
def test_summaries_are_taken_from_no_table_that_the_contributor_made(
    session: Session, made: str
) -> None:
    session.execute(made.encode())
    with session.transaction():
        _begin(session, MINE)
        saving = "save_summaries('{reported}', '{accounts}')"
        for call in ("stage_summaries()", "save_summaries()", saving, "fill_summaries()"):
            with pytest.raises(ObjectNotInPrerequisiteState), session.transaction():
                session.execute(f"SELECT credit.{call}".encode())


@pytest.mark.parametrize(
    "statement",
    first_every_day(
        [
            "SELECT * FROM pg_temp.staged_summary",
            "UPDATE pg_temp.staged_summary SET data_version = 1",
            "DROP TABLE pg_temp.staged_summary",
            "ALTER TABLE pg_temp.staged_summary RENAME TO mine",
            """CREATE TRIGGER mine BEFORE INSERT ON pg_temp.staged_summary
        FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()""",
            "CREATE RULE mine AS ON INSERT TO pg_temp.staged_summary DO INSTEAD NOTHING",
            "CREATE INDEX mine ON pg_temp.staged_summary (subject_id)",
        ],
        1,
    ),
)
def test_a_contributor_only_puts_rows_into_the_staged_summaries(
    session: Session, statement: str
) -> None:
    session.execute("SELECT credit.stage_summaries()")
    with pytest.raises(InsufficientPrivilege):
        session.execute(statement.encode())


def test_summaries_that_were_staged_and_not_saved_are_gone_with_the_next_ones(
    contributor: Contributor, session: Session
) -> None:
    with session.transaction():
        _begin(session, MINE)
        stage(session, SUMMARY | {"subject_id": OTHER})
        _add(session, "pending_summary")
    assert _versions(contributor, "pending_summary") == [4]
    assert _versions(contributor, "pending_summary", ELSEWHERE) == []


def test_a_column_is_saved_from_the_one_that_was_staged_for_it(
    contributor: Contributor, session: Session
) -> None:
    said = {"accounts": [2], "reported": [7], "open_accounts": [8], "due": [[5]], "paid": [[9]]}
    with session.transaction():
        _begin(session, MINE)
        stage(session, SUMMARY | said | {"subject_id": SUBJECT})
        session.execute(
            SAVE_FROM, [["reported", "open_accounts", "paid"], ["accounts", "accounts", "due"]]
        )
    with contributor.superuser() as superuser:
        kept = superuser.execute(f"SELECT {', '.join(said)} FROM credit.pending_summary".encode())  # noqa: S608 - ours
        assert kept.fetchall() == [([2], [2], [2], [[5]], [[5]])]


@pytest.mark.parametrize(
    ("names", "staged"),
    [
        (["accounts"], ["credit_limit"]),
        (["first_month"], ["subject_id"]),
        (["data_version"], ["data_version"]),
        (["subject_id"], ["subject_id"]),
        (["accounts"], ["tableoid"]),
        (["accounts"], ["reported, (SELECT 1)"]),
        (["salt"], ["accounts"]),
        (["accounts", "accounts"], ["reported", "on_time"]),
        (["accounts"], []),
        ([], ["accounts"]),
    ],
)
def test_no_column_is_saved_from_one_of_another_type_or_of_no_summary(
    session: Session, names: list[str], staged: list[str]
) -> None:
    with session.transaction():
        _begin(session, MINE)
        stage(session, SUMMARY | {"subject_id": SUBJECT})
        with pytest.raises((InvalidParameterValue, DuplicateColumn)), session.transaction():
            session.execute(SAVE_FROM, [names, staged])


def test_two_contributions_to_a_bucket_never_get_the_same_version(
    contributor: Contributor, session: Session
) -> None:
    with connect(contributor.database_url, role=CONTRIBUTOR) as other:
        other.execute("SET lock_timeout = '50ms'")
        with session.transaction():
            _begin(session, MINE)
            with pytest.raises(LockNotAvailable):
                _begin(other, MINE)
            with pytest.raises(LockNotAvailable):
                other.execute("SELECT * FROM credit.lock_bucket_heads(%s::smallint[])", [[MINE]])
            # What is not committed is nobody else's contribution.
            with pytest.raises(IntegrityConstraintViolation):
                _add(other, "account")
        _begin(other, MINE)
    assert _versions(contributor, "contribution_version") == [1, 2, 3, 4, 5]


def test_contributions_to_different_buckets_do_not_wait_for_each_other(
    contributor: Contributor, session: Session
) -> None:
    url = contributor.database_url
    with connect(url, role=CONTRIBUTOR) as first, connect(url, role=CONTRIBUTOR) as second:
        for other in (first, second):
            other.execute("SET lock_timeout = '50ms'")
        with session.transaction():
            session.execute("SELECT * FROM credit.lock_bucket_heads(ARRAY[7]::smallint[])")
            with first.transaction(), second.transaction():
                _begin(first, MINE)
                _begin(second, ELSEWHERE)
                _add(first, "account")
                _add(second, "account", OTHER)
            # Both are committed, and the third still holds its bucket.
            assert _heads(contributor) == [4, 1]
            with pytest.raises(LockNotAvailable):
                _begin(first, 7)


def test_a_summary_takes_the_place_of_its_older_one(
    contributor: Contributor, session: Session
) -> None:
    for _ in range(2):
        with session.transaction():
            _begin(session, MINE)
            _add(session, "pending_summary")
    assert _versions(contributor, "pending_summary") == [4, 5]
    assert _versions(contributor, "summary") == []
    admit(contributor.database_url)
    assert _versions(contributor, "summary") == [5]


@pytest.mark.parametrize("saved", ["save_summaries()", "save_summaries('{}', '{}')"])
def test_what_a_contributor_stages_as_the_packed_form_of_a_summary_is_not_kept(
    contributor: Contributor, session: Session, saved: str
) -> None:
    with session.transaction():
        _begin(session, MINE)
        stage(session, SUMMARY | {"subject_id": SUBJECT, "packed": b"made up"})
        session.execute(f"SELECT credit.{saved}".encode())
    admit(contributor.database_url)
    with contributor.superuser() as superuser:
        kept = superuser.execute(f"SELECT packed, {PACKING} FROM credit.summary".encode())  # noqa: S608 - ours
        ((packed, made),) = kept.fetchall()
    assert packed == made
