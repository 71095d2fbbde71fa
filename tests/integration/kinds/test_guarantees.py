# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A kind of record is a row: all that is done with records is done with a new kind's.

The kind of this test has no months (tests.support.records.guarantees).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege, IntegrityConstraintViolation
from typer.testing import Result

from gateway.domain.access.query import Identifier
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import subject_id
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.records.kinds import KINDS
from gateway.domain.records.record import Account
from gateway.store.connections import CONTRIBUTOR, connect
from gateway.store.log.reading import AuditReader, connect_auditor
from gateway.store.records.replay import REPLAY_VERB, ReplayReader
from tests.support.facts import admit
from tests.support.leaves import check_roots
from tests.support.records.contributed_loans import contribute, faults, loans, months, run
from tests.support.records.contributor import Contributor, write_csv
from tests.support.records.guarantees import (
    ADAPTER_1,
    ADAPTER_2,
    COLUMNS,
    GUARANTEE,
    MIGRATION,
    Guarantee,
    GuaranteeState,
)
from tests.support.suite.exhaustive import first_every_day

HOLDER, OTHER = synthetic_resident_id(7), synthetic_resident_id(8)
ROW = {
    "resident_id": HOLDER,
    "account": "SP-1",
    "number": "1",
    "amount": "500000",
    "state": "S",
    "since": "2005-02-01",
    "until": "",
}
OF_EVERY_KIND = ["bucket", "subject_id", "account_id", "data_version", "withdrawn", "salt"]
"""Columns that are no fields of a kind."""
FIRST = Guarantee(1, 500_000, GuaranteeState.STANDING, date(2005, 2, 1), None)


def some(counts: dict[str, int]) -> dict[str, int]:
    """The kinds of which there is anything."""
    return {kind: count for kind, count in counts.items() if count}


@dataclass(slots=True)
class Bank:
    """kin-bank, which has contributed a loan, and now contributes guarantees."""

    contributor: Contributor
    directory: Path
    adapter: Path

    def contribute(self, *rows: dict[str, str]) -> Result:
        """Takes guarantees, each as ROW but for what it says."""
        return contribute(self.contributor, self.write(*rows), "--json", adapter=str(self.adapter))

    def taken(self, *rows: dict[str, str]) -> dict[str, Any]:
        """The same; none may be rejected."""
        done = self.contribute(*rows)
        assert done.exit_code == 0, done.output
        return dict(json.loads(done.stdout))

    def write(self, *rows: dict[str, str]) -> Path:
        """Their file."""
        cells = [[(ROW | row)[name] for name in COLUMNS] for row in rows]
        return write_csv(self.directory / "guarantees.csv", [COLUMNS, *cells])

    def correct(self, verb: str, *arguments: str) -> dict[str, Any]:
        """`credit-gateway account`; it has to succeed."""
        done = run(
            "account",
            verb,
            *arguments,
            "--institution",
            "kin-bank",
            "--database-url",
            self.contributor.database_url,
            "--keys",
            str(self.contributor.directory),
            "--json",
        )
        assert done.exit_code == 0, done.output
        admit(self.contributor.database_url)
        return dict(json.loads(done.stdout))

    def text(self, name: str, content: str) -> str:
        """A file with one line."""
        path = self.directory / name
        path.write_text(content + "\n", encoding="utf-8")
        return str(path)

    def subject(self, resident_id: str) -> bytes:
        """A person's subject id."""
        _, key = self.contributor.keys.pseudonym_key()
        return subject_id(key, Identifier(IdentifierScheme.CN_RESIDENT_ID, resident_id))

    def head(self, resident_id: str = HOLDER) -> int:
        """The newest data version of a person's bucket."""
        with self.contributor.superuser() as connection:
            row = connection.execute(
                "SELECT data_version FROM credit.bucket_head WHERE bucket = %s",
                [bucket_of(self.subject(resident_id))],
            ).fetchone()
        assert row is not None
        return int(row[0])

    def replayed(self, version: int, resident_id: str = HOLDER) -> list[Account]:
        """A person's accounts as of a data version, as an auditor's replay reads them."""
        subject = self.subject(resident_id)
        with connect_auditor(self.contributor.database_url) as connection:
            reader = AuditReader(connection)
            access = reader.open(
                REPLAY_VERB, {"low": 0, "high": 1}, row_limit=1, cause="test", evidence=True
            )
            kept = ReplayReader(reader, access, "test").subjects([0], [subject], [])
            (accounts,) = kept.accounts([(subject, version)])
        assert accounts is not None
        assert accounts == self.contributor.accounts(subject, version)
        return accounts

    def guarantees(self, version: int = 2**40, resident_id: str = HOLDER) -> list[Guarantee]:
        """What hangs on a person's accounts."""
        return [row for each in self.replayed(version, resident_id) for row in each.attached]


@pytest.fixture
def kind(contributor: Contributor, monkeypatch: pytest.MonkeyPatch) -> Contributor:
    """The kind has its row and its table."""
    monkeypatch.setitem(KINDS, GUARANTEE.name, GUARANTEE)
    with contributor.superuser() as owner:
        owner.execute(MIGRATION[0].encode())
    return contributor


@pytest.fixture(params=first_every_day([ADAPTER_2, ADAPTER_1]), ids=["language 2", "language 1"])
def bank(kind: Contributor, tmp_path: Path, request: pytest.FixtureRequest) -> Bank:
    """A loan of HOLDER with three months is known."""
    kind.register("kin-bank")
    done = contribute(kind, loans(tmp_path / "loans.csv", *months(2, 4)))
    assert done.exit_code == 0, done.output
    adapter = tmp_path / "guarantees.toml"
    adapter.write_text(request.param, encoding="utf-8")
    return Bank(kind, tmp_path, adapter)


def test_it_is_contributed_and_corrected_and_old_data_versions_keep_what_they_had(
    bank: Bank,
) -> None:
    before = bank.head()
    result = bank.taken({}, {"number": "2", "until": "2006-01-31"})
    assert some(result["versions"]) == {"guarantee": 2}
    assert result["subjects"] == 1
    second = replace(FIRST, number=2, until=date(2006, 1, 31))
    first = bank.head()
    assert bank.taken({}, {"number": "2", "until": "2006-01-31"})["contributions"] == 0
    assert bank.taken({"state": "C"})["versions"]["guarantee"] == 1
    called = replace(FIRST, state=GuaranteeState.CALLED)
    assert bank.guarantees(before) == []
    assert bank.guarantees(first) == [FIRST, second]
    assert bank.guarantees() == [called, second]
    (account,) = bank.replayed(2**40)
    assert len(account.records) == 3
    with bank.contributor.superuser() as connection:
        counts = connection.execute(
            "SELECT versions FROM credit.contribution_count WHERE kind = 'guarantee'"
            " ORDER BY contribution_id"
        ).fetchall()
    assert counts == [(2,), (1,)]


def test_its_file_withdraws_it_and_not_its_account(bank: Bank) -> None:
    bank.taken({}, {"number": "2"})
    before = bank.head()
    path = bank.write({"amount": "1"})
    done = bank.correct("withdraw-file", str(path), "--adapter", str(bank.adapter))
    assert some(done["withdrawn"]) == {"guarantee": 1}
    assert done["accounts"] == 0
    assert bank.guarantees() == [replace(FIRST, number=2)]
    assert bank.guarantees(before) == [FIRST, replace(FIRST, number=2)]
    again = bank.correct("withdraw-file", str(path), "--adapter", str(bank.adapter))
    assert again["contributions"] == 0
    bank.taken({})
    assert bank.guarantees() == [FIRST, replace(FIRST, number=2)]


def test_it_goes_where_its_account_goes(bank: Bank) -> None:
    bank.taken({})
    account = ("--reference-file", bank.text("account", "SP-1"))
    holder = ("--subject", bank.text("holder", HOLDER))
    other = bank.text("other", OTHER)
    moved = bank.correct("move", *account, *holder, "--to-subject", other)
    assert some(moved["versions"]) == {"account": 2, "month": 3, "guarantee": 1}
    before = bank.head(OTHER)
    assert (bank.guarantees(), bank.guarantees(resident_id=OTHER)) == ([], [FIRST])
    bank.correct("withdraw", *account, "--subject", other)
    assert bank.guarantees(resident_id=OTHER) == []
    assert bank.guarantees(before, resident_id=OTHER) == [FIRST]
    # The account contributed again does not bring it back.
    rows = months(2, 4, resident_id=OTHER)
    assert contribute(bank.contributor, loans(bank.directory / "l.csv", *rows)).exit_code == 0
    assert len(bank.replayed(2**40, OTHER)) == 1
    assert bank.guarantees(resident_id=OTHER) == []


def test_what_is_wrong_with_it_is_named_by_the_files_own_columns(bank: Bank) -> None:
    done = bank.contribute(
        {"number": "1", "amount": "0", "until": "2004-12-31"},
        {"number": "2", "amount": "x", "since": "2999-01-01"},
        {"number": "3", "state": "Z"},
        {"number": "4", "account": "unknown"},
        {"number": "5", "since": "2005-01-14"},
        {"number": "6", "since": ""},
        {"number": "7"},
    )
    assert done.exit_code == 1
    assert faults(done) == [
        (2, {"amount": "INVALID_VALUE", "until": "INVALID_VALUE"}),
        (3, {"amount": "INVALID_VALUE", "since": "INVALID_VALUE"}),
        (4, {"state": "UNKNOWN_CODE"}),
        (5, {"account": "INVALID_VALUE"}),
        (6, {"since": "INVALID_VALUE"}),
        (7, {"since": "MISSING_FIELD"}),
    ]
    assert bank.guarantees() == [replace(FIRST, number=7)]


def test_rows_that_contradict_each_other_about_one_are_both_rejected(bank: Bank) -> None:
    done = bank.contribute({}, {"number": "2"}, {"amount": "7"})
    assert faults(done) == [(2, {"amount": "INVALID_VALUE"}), (4, {"amount": "INVALID_VALUE"})]
    assert bank.guarantees() == [replace(FIRST, number=2)]


def test_a_contributor_adds_it_in_a_contribution_to_its_bucket_only(bank: Bank) -> None:
    bank.taken({})
    add = (
        "SELECT credit.add_guarantee(ARRAY[sha256('s')], ARRAY[sha256('a')], '{1}', '{1}', '{1}',"
        " '{2005-01-01}', '{NULL}', '{false}')"
    )
    with connect(bank.contributor.database_url, role=CONTRIBUTOR) as connection:
        with pytest.raises(IntegrityConstraintViolation):
            connection.execute(add)
        for statement in (
            "UPDATE credit.guarantee SET data_version = 1",
            "DELETE FROM credit.guarantee",
            "SELECT credit.create_kind('mine', '{}', '{}')",
            "SELECT credit.drop_kind('guarantee')",
            "SELECT credit.read_guarantee_at(1, '{}', '{}', '{}')",
        ):
            with pytest.raises(InsufficientPrivilege):
                connection.execute(statement.encode())


def test_an_auditor_reads_it_for_a_replay_on_record_only(bank: Bank) -> None:
    bank.taken({})
    with connect_auditor(bank.contributor.database_url) as connection:
        with pytest.raises(InsufficientPrivilege):
            connection.execute("SELECT * FROM credit.guarantee")
        with pytest.raises(InsufficientPrivilege):
            connection.execute(
                "SELECT * FROM credit.read_guarantee_at(1, '{}', ARRAY[sha256('s')], '{9}')"
            )


def test_fields_of_a_kind_are_its_tables_columns_in_order(kind: Contributor) -> None:
    with kind.superuser() as connection:
        for each in KINDS.values():
            columns = connection.execute(
                "SELECT a.attname::text, t.typname::text FROM pg_attribute AS a"
                " JOIN pg_type AS t ON t.oid = a.atttypid"
                " WHERE a.attrelid = ('credit.' || %s)::regclass AND a.attnum > 0"
                " AND a.attname <> ALL (%s) ORDER BY a.attnum",
                [each.table, OF_EVERY_KIND],
            ).fetchall()
            assert columns == [(field.column_name, field.column_type) for field in each.fields]


@pytest.mark.exhaustive
def test_its_migration_can_be_taken_back(kind: Contributor) -> None:
    def ours() -> list[Any]:
        with psycopg.connect(kind.database_url) as connection:
            return connection.execute(
                "SELECT proname FROM pg_proc WHERE pronamespace = 'credit'::regnamespace"
                " UNION ALL SELECT relname FROM pg_class"
                " WHERE relnamespace = 'credit'::regnamespace ORDER BY 1"
            ).fetchall()

    there = ours()
    with kind.superuser() as owner:
        owner.execute(MIGRATION[1].encode())
        assert [name for (name,) in there if (name,) not in ours()] == [
            "add_guarantee",
            "guarantee",
            "guarantee_pkey",
            "read_guarantee_at",
        ]
        owner.execute(MIGRATION[0].encode())
    assert ours() == there


def test_its_versions_are_leaves_under_the_root_of_their_contribution(bank: Bank) -> None:
    bank.taken({}, {"number": "2", "until": "2006-01-01"})
    bank.taken({"state": "C"})
    reference, person = bank.text("account.txt", "SP-1"), bank.text("person.txt", HOLDER)
    bank.correct("withdraw", "--reference-file", reference, "--subject", person)
    bodies = check_roots(bank.contributor.database_url)
    assert [body["counts"].get("guarantee") for body in bodies[1:3]] == [2, 1]
    assert bodies[-1]["counts"] == {"account": 1}  # what hangs on it goes with it
