# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every past answer is rebuilt byte for byte, or the difference is found."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from adapters.registry import query_adapter
from gateway.domain.codes import Outcome
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.errors import StorePermissionError
from gateway.services.audit.replay.evidence import Check, ReplayKeys, Verdict
from gateway.store.log.reading import AuditReader, connect_auditor
from gateway.store.records.replay import REPLAY_VERB, ReplayReader
from gateway.wire.entries import decode_entry
from tests.support.records.replay_all import replay_all
from tests.support.records.replay_world import FORMATS, ROUNDS, past
from tests.support.suite.exhaustive import of_examples

COUNT = of_examples(int(os.environ.get("REPLAY_COUNT", "1000")))
"""How many random queries: a part of them every day."""

# What somebody with all rights could change, and what finds it.
CHANGES: dict[str, tuple[Check, str]] = {
    "an amount paid": (Check.BODY, "UPDATE credit.repayment_record SET paid = paid + 1"),
    "a lateness": (
        Check.BODY,
        """UPDATE credit.repayment_record SET days_past_due = days_past_due + 30
        WHERE month = '2005-06-01'""",
    ),
    "a correction moved to an earlier version": (
        Check.BODY,
        """UPDATE credit.repayment_record r SET data_version = 2 WHERE data_version = 5
        AND NOT EXISTS (SELECT FROM credit.repayment_record o WHERE o.data_version = 2
        AND (o.subject_id, o.account_id, o.month) = (r.subject_id, r.account_id, r.month))""",
    ),
    "a month removed": (
        Check.BODY,
        "DELETE FROM credit.repayment_record WHERE month = '2005-05-01'",
    ),
    "an account removed": (Check.BODY, "DELETE FROM credit.account"),
    "an account's currency": (Check.BODY, "UPDATE credit.account SET currency = 'CNY'"),
    "an account's type to none there is": (
        Check.RECORDS,
        "UPDATE credit.account SET account_type = 99",
    ),
    "an adapter's content": (
        Check.ADAPTER_DIFFERS,
        "UPDATE credit.adapter_version SET content = content || '\\x0a' WHERE name = 'json-pbc'",
    ),
    "an adapter removed": (
        Check.ADAPTER_MISSING,
        "DELETE FROM credit.adapter_version WHERE name = 'xml-metro2'",
    ),
    "sealed evidence": (
        Check.EVIDENCE_DIFFERS,
        """UPDATE audit.evidence SET sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)
        WHERE leaf_index % 5 = 0""",
    ),
    "evidence of another entry": (
        Check.EVIDENCE_DIFFERS,
        """UPDATE audit.evidence e SET sealed = o.sealed, wrapped_key = o.wrapped_key
        FROM audit.evidence o WHERE e.leaf_index = 3 AND o.leaf_index = 4""",
    ),
    "evidence removed": (
        Check.EVIDENCE_MISSING,
        "DELETE FROM audit.evidence WHERE leaf_index % 5 = 0",
    ),
    "a wrapped key": (
        Check.EVIDENCE_KEY_DIFFERS,
        """UPDATE audit.evidence
        SET wrapped_key = set_byte(wrapped_key, 0, get_byte(wrapped_key, 0) # 1)
        WHERE leaf_index % 5 = 0""",
    ),
    "an earlier inquiry": (
        Check.BODY,
        "UPDATE audit.entry SET outcome = 2 WHERE leaf_index < 20",
    ),
    "an entry's bytes": (
        Check.ENTRY_UNREADABLE,
        "UPDATE audit.entry SET entry = entry || '\\x00' WHERE leaf_index = 7",
    ),
}


@contextmanager
def changed(url: str, statement: str) -> Iterator[None]:
    """The database with something changed, and as it was afterwards."""
    table = re.match(r"(?:UPDATE|DELETE FROM) (\w+)\.(\w+)", statement)
    assert table is not None
    names = {"table": sql.Identifier(*table.groups())}
    with psycopg.connect(url, autocommit=True) as superuser:
        # No foreign key stops somebody who may do anything.
        superuser.execute("SET session_replication_role = replica")
        superuser.execute(sql.SQL("CREATE TEMP TABLE before AS TABLE {table}").format(**names))
        assert superuser.execute(statement.encode()).rowcount > 0
        yield
        superuser.execute(sql.SQL("DELETE FROM {table}").format(**names))
        superuser.execute(sql.SQL("INSERT INTO {table} TABLE before").format(**names))


@pytest.mark.many_examples
async def test_every_answer_between_corrections_is_rebuilt_byte_for_byte(
    database_url: str, tmp_path: Path, real_data: Path | None
) -> None:
    async with past(database_url, tmp_path, queries=COUNT, real_data=real_data) as stack:
        found = replay_all(stack.database_url, stack.keys)
    counts = Counter((result.verdict, result.check) for result in found)
    assert counts == {(Verdict.EQUAL, None): COUNT}


@pytest.mark.exhaustive
async def test_the_past_that_is_replayed_is_a_varied_one(database_url: str, tmp_path: Path) -> None:
    async with past(database_url, tmp_path, queries=60) as stack:
        with psycopg.connect(stack.database_url) as superuser:
            rows = superuser.execute("SELECT entry FROM audit.entry WHERE outcome = 1").fetchall()
    entries = [decode_entry(row[0]) for row in rows]
    assert len(entries) == 60
    assert all(entry.outcome is Outcome.ANSWERED for entry in entries)
    assert len({entry.data_version for entry in entries}) >= ROUNDS
    assert len({entry.as_of for entry in entries}) > 10
    assert {bool(entry.inquiry_tree_size) for entry in entries} == {True, False}
    assert {entry.adapter_hash for entry in entries} == {
        query_adapter(name).content_hash for name in FORMATS.values()
    }


async def test_what_was_changed_since_is_found(
    database_url: str, tmp_path: Path, subtests: pytest.Subtests
) -> None:
    async with past(database_url, tmp_path, queries=60) as stack:
        for change, (check, statement) in CHANGES.items():
            with subtests.test(change), changed(database_url, statement):
                found = [
                    r
                    for r in replay_all(stack.database_url, stack.keys)
                    if r.verdict is not Verdict.EQUAL
                ]
                assert {(r.verdict, r.check) for r in found} == {(Verdict.DIFFERENT, check)}
                assert all(bool(r.differences) == (check is Check.BODY) for r in found)
        assert {result.verdict for result in replay_all(stack.database_url, stack.keys)} == {
            Verdict.EQUAL
        }


@pytest.mark.exhaustive
async def test_a_change_is_shown_figure_by_figure(database_url: str, tmp_path: Path) -> None:
    async with past(database_url, tmp_path, queries=60) as stack:
        statement = (
            "UPDATE credit.repayment_record SET paid = paid + 100 WHERE month = '2005-06-01'"
        )
        with changed(database_url, statement):
            shown = [
                d
                for result in replay_all(stack.database_url, stack.keys)
                for d in result.differences
            ]
    months = [d for d in shown if d.path == "months[2005-06].money[TWD].paid"]
    assert months
    for difference in months:
        assert difference.then is not None
        assert difference.now is not None
        # One account or two of the person report that month.
        assert (int(difference.now) - int(difference.then)) % 100 == 0
    assert not [d for d in shown if "2005-05" in d.path]


@pytest.mark.exhaustive
async def test_what_cannot_be_checked_is_not_called_equal_nor_different(
    database_url: str, tmp_path: Path
) -> None:
    async with past(database_url, tmp_path, queries=20) as stack:
        keys = ReplayKeys.of(stack.keys)
        for other, check in (
            (replace(keys, evidence={}), Check.NO_EVIDENCE_KEY),
            (replace(keys, pseudonyms=Pseudonyms({2: bytes(32)}, {})), Check.NO_PSEUDONYM_KEY),
        ):
            found = {
                (r.verdict, r.check) for r in replay_all(stack.database_url, stack.keys, other)
            }
            assert found == {(Verdict.NOT_CHECKED, check)}
        wrong = replace(keys, pseudonyms=Pseudonyms({1: bytes(32)}, {}))
        assert {
            (r.verdict, r.check) for r in replay_all(stack.database_url, stack.keys, wrong)
        } == {(Verdict.DIFFERENT, Check.QUERY_DIFFERS)}


async def test_evidence_and_records_are_refused_without_the_access_that_covers_them(
    database_url: str, tmp_path: Path
) -> None:
    async with past(database_url, tmp_path, queries=5):
        pass
    with connect_auditor(database_url) as connection:
        reader = AuditReader(connection)
        causeless = reader.open(REPLAY_VERB, {"indexes": [0, 1]}, row_limit=2, evidence=True)
        narrow = reader.open(
            REPLAY_VERB, {"indexes": [0]}, row_limit=1, cause="test", evidence=True
        )
        with pytest.raises(StorePermissionError):
            list(ReplayReader(reader, causeless, "").evidence([0]))
        with pytest.raises(StorePermissionError):
            list(ReplayReader(reader, narrow, "test").evidence([1]))
        for table in ("account", "repayment_record", "summary", "consent"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(
                    sql.SQL("SELECT FROM {}").format(sql.Identifier("credit", table))
                )
