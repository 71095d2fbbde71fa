# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever is changed in any table of the records, verification finds and names it.

As test_audit_mutations.py does of the log. Nobody was ever asked about in this world, so
nothing here rests on an answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import psycopg
import pytest

from gateway.audit.facts.contributions import CONTRIBUTION_TABLES
from gateway.audit.facts.fold import KEYS
from gateway.audit.facts.people import version_key
from gateway.audit.findings import Check, Finding
from gateway.audit.log_state import LogState
from gateway.audit.rows import StoredWatches
from gateway.audit.rules.records import fact_key, row_key
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.reports.versions import all_added
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.log.versions import leaf_forms
from gateway.runtime.system import SystemClock
from gateway.services.audit.facts.verification import RecordsVerification
from gateway.services.audit.verify import LogVerification, new_state
from gateway.store.log.reading import WHOLE_LOG, AuditReader
from gateway.store.records.access import RecordsAccess
from tests.support.facts import admit, signer_of
from tests.support.log.audit_entries import verifier_of
from tests.support.records.contributed_loans import loans, months
from tests.support.suite.exhaustive import first_every_day
from tests.support.tampering import Column, Owner, Row, others
from tests.support.vouched_world import vouched_world

SPARED = {
    # A second record of a read, where the log is in another database: it is in the log.
    "access": "the log's own record of the read is an entry, and compared with it",
    "access_confirmed": "whether a record of a read is on disk opens reads for a day; no more",
    "directory_change": "tells processes to read partners again; holds nothing of them",
    "pending_summary": "of what is pending; what takes effect is compared then",
    "person_key": "without it a statement is erased; a changed one opens none: replay says so",
    "reminder_failing": "since when an endpoint takes nothing; what was made stays on record",
    "reminder_round": "when a sender was last at work, for metrics",
    "rekeying": "a change of ids without its key's fact is named: digests/test_rekeyed_records.py",
    **dict.fromkeys(
        ("rekeyed_bucket", "rekeyed_leaf"),
        "how ids were changed: with anything else no root and no digest of the log comes out",
    ),
    "rekey_handover": "whether a gateway with the next key of ids may start before the change",
    "written_head": "orders contributions that are pending; answers nothing",
}
"""Tables that no fact vouches for, and why none has to."""

SPARED_COLUMNS = {
    ("fact", "number"): "orders facts that are pending; those in the log are in its order",
    ("fact", "call_time"): "when the call of a fact began; ends a fact that nobody logged",
    # `verify` says under not_checked of how many reminders it believed these.
    ("reminder_sent", "attempts"): "the sender notes it, and no entry says it",
    ("reminder_sent", "end_time"): "likewise",
    ("reminder_sent", "outcome"): "likewise; that one was acknowledged is a fact",
    ("reminder_waiting", "attempts"): "how sending goes, until it ends",
    ("reminder_waiting", "bucket"): "of the person; the database demands it to be theirs",
    ("reminder_waiting", "next_attempt_time"): "how sending goes, until it ends",
    ("reminder_waiting", "subject_id"): "one that is told of somebody else differs from its entry"
    " before it leaves",
}
NOT_FOUND_IF_NULL = {
    ("summary", column.name): "means that it is to be rebuilt, and answers nothing until then"
    for series in all_added()
    for column in series.columns
} | {("summary", "packed"): "a query makes it of the other columns then"}
"""Columns that may be NULL, and why that is no finding: `verify` counts them."""

PARTS = 12
"""Into so many the columns are divided: one is for every day."""

VERSIONS = {form.table for form in leaf_forms()}
"""Tables whose rows are found by the root of their contribution, and named by it."""


TABLE_KEYS = {
    **KEYS,
    **CONTRIBUTION_TABLES,
    **{form.table: version_key(form) for form in leaf_forms()},
    "summary": ("bucket", "subject_id"),
    "reminder_sent": ("reminder_id",),
    "reminder_waiting": ("reminder_id",),
    "fact_kind": ("kind",),
    "four_eyes_action": ("action",),
}


SENDINGS = ("reminder_waiting", "reminder_sent")
"""Every reminder is in one of them: what is missing could be so in either."""


class Tamperer(Owner):
    """The database's owner, who changes something in the records and has it verified."""

    def __init__(self, url: str, signer: LogSigner) -> None:
        super().__init__(url, "credit", SPARED, checked=False)
        reader = self.reader()
        self._access = reader.open("verify", {}, row_limit=WHOLE_LOG)
        self.state = self._verified_log(reader, verifier_of(signer))

    def _verified_log(self, reader: AuditReader, log: LogVerifier) -> LogState:
        state = new_state()
        run = LogVerification(reader, self._access, log, state)
        with self.connection.transaction(), pytest.MonkeyPatch.context() as patch:
            # Everything happens in one transaction already.
            patch.setattr(LogVerification, "_snapshot", lambda _: nullcontext())
            assert run.run(SystemClock().now()).findings == []
        return state

    def findings(self, pseudonyms: Pseudonyms | None = None) -> list[Finding]:
        """What verification finds in the records now, with these keys of changed ids."""
        reader = self.reader()
        records = RecordsAccess(reader, self._access)
        run = RecordsVerification(records, apart=False, pseudonyms=pseudonyms)
        run.check_facts(reader, self._access, self.state, StoredWatches())
        filled = run.filled()
        return filled + run.check_people(SystemClock().now(), nullcontext).findings

    def owner_of(self, row: Row) -> int | None:
        """The contribution that a version of people's records is of."""
        found = self.connection.execute(
            "SELECT contribution_id FROM credit.contribution_version"
            " WHERE (bucket, data_version) = (%(bucket)s, %(data_version)s)",
            row,
        ).fetchone()
        return None if found is None else found["contribution_id"]

    def is_named(self, found: Sequence[Finding], table: str, row: Row) -> bool:
        """Whether one of the findings names a row."""
        if table == "fact":
            names = {fact_key(row["fact_id"].bytes)}
        else:
            key = tuple(row[column] for column in TABLE_KEYS[table])
            names = {row_key(each, key) for each in (SENDINGS if table in SENDINGS else [table])}
        if table in VERSIONS:
            owner = self.owner_of(row)
            if any(
                each.check is Check.VERSIONS_DIFFER and each.row == f"contribution {owner}"
                for each in found
            ):
                return True
        return any(each.row in names for each in found)


@pytest.fixture(scope="module")
def tamperer(
    module_database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Tamperer]:
    """Of one world, for all tests that take back what they change."""
    with _owner(module_database_url, tmp_path_factory.mktemp("tamperer")) as made:
        yield made


@pytest.fixture
def own_tamperer(database_url: str, tmp_path: Path) -> Iterator[Tamperer]:
    """Of a world of the test's own."""
    with _owner(database_url, tmp_path) as made:
        yield made


@contextmanager
def _owner(database_url: str, directory: Path) -> Iterator[Tamperer]:
    """The owner, after showing that there is nothing to find yet."""
    vouched_world(database_url, directory)
    made = Tamperer(database_url, signer_of(database_url))
    with made.connection:
        assert made.findings() == []
        yield made


def effective(tamperer: Tamperer, table: str) -> list[Row]:
    """Rows that count by now: of facts those that are entries."""
    rows = tamperer.rows(table)
    if table == "fact":
        return [row for row in rows if row["leaf_index"] is not None]
    if table in {"contribution", "contribution_count", "contribution_version"}:
        with_fact = {row["fact_id"] for row in effective(tamperer, "fact")}
        known = {
            row["contribution_id"]
            for row in tamperer.rows("contribution")
            if row["fact_id"] in with_fact
        }
        return [row for row in rows if row["contribution_id"] in known]
    if table in VERSIONS:
        coming = pending_versions(tamperer)
        return [row for row in rows if (row["bucket"], row["data_version"]) not in coming]
    return rows


def pending_versions(tamperer: Tamperer) -> set[tuple[int, int]]:
    """The buckets' data versions that contributions have written and that do not count yet."""
    heads = {row["bucket"]: row["data_version"] for row in tamperer.rows("bucket_head")}
    versions = tamperer.rows("contribution_version")
    written = {(row["bucket"], row["data_version"]) for row in versions}
    return {(bucket, version) for bucket, version in written if version > heads[bucket]}


def middle(tamperer: Tamperer, table: str) -> Row:
    rows = effective(tamperer, table)
    if table == "fact":  # its scope says which consent it is about
        rows = [row for row in rows if row["kind"] == "consent"]
    return rows[len(rows) // 2]


def test_every_table_of_the_records_has_rows_to_change(tamperer: Tamperer) -> None:
    assert len(tamperer.tables()) >= 13
    for table in tamperer.tables():
        assert effective(tamperer, table), f"{table}: no rows; the test's world has to have some"


def _values(table: str, row: Row, column: Column) -> list[Any]:
    values = others(row[column.name], column)
    if (table, column.name) == ("fact", "body"):
        # Indexes read it as JSON: of what is none, Postgres takes no row at all.
        values.append(f"{row['body']} ")
    if (table, column.name) in NOT_FOUND_IF_NULL:
        values = [value for value in values if value is not None]
    return values


@pytest.mark.parametrize("part", first_every_day(range(PARTS)))
def test_every_changed_column_is_found_and_named_also_of_people_never_asked(
    tamperer: Tamperer, part: int
) -> None:
    changed, wanted = set(), set(sorted(tamperer.everything())[part::PARTS])
    for table in tamperer.tables():
        row = middle(tamperer, table)
        for column in tamperer.columns(table):
            if (table, column.name) not in wanted:
                continue
            if is_changed_and_named(tamperer, table, row, column):
                changed.add((table, column.name))
    assert sorted(wanted - changed) == []


def is_changed_and_named(
    tamperer: Tamperer, table: str, row: Row, column: Column, *, by_others: bool = False
) -> bool:
    """Changes a column of a row in every way, each named, or others; False: Postgres takes none."""
    changed = False
    for value in _values(table, row, column):
        altered = row | {column.name: value}
        try:
            with tamperer.changing(table):
                tamperer.delete(table, row)
                tamperer.allow_twice(table)
                tamperer.insert(table, altered)
                found = tamperer.findings()
        except (psycopg.IntegrityError, psycopg.DataError):
            continue  # Postgres cannot hold that value; another one
        changed = True
        if (table, column.name) not in SPARED_COLUMNS:
            named = [tamperer.is_named(found, table, each) for each in (row, altered)]
            is_named = any(named) or (by_others and bool(found))
            assert is_named, f"{table}.{column.name} -> {value!r}: {found}"
    return changed


@pytest.mark.parametrize("place", first_every_day(["middle", "first", "last"]))
def test_every_deleted_row_is_found_and_named(tamperer: Tamperer, place: str) -> None:
    for table in tamperer.tables():
        rows = effective(tamperer, table)
        row = rows[{"first": 0, "middle": len(rows) // 2, "last": -1}[place]]
        with tamperer.changing(table):
            tamperer.delete(table, row)
            found = tamperer.findings()
        assert tamperer.is_named(found, table, row), f"{table} {row}: {found}"


@pytest.mark.exhaustive
def test_every_row_that_stands_there_twice_is_found_and_named(tamperer: Tamperer) -> None:
    for table in tamperer.tables():
        row = middle(tamperer, table)
        with tamperer.changing(table):
            tamperer.allow_twice(table)
            tamperer.insert(table, row)
            found = tamperer.findings()
        assert tamperer.is_named(found, table, row), f"{table} {row}: {found}"


@pytest.mark.exhaustive
def test_every_pair_of_rows_that_changed_places_is_found_and_named(tamperer: Tamperer) -> None:
    for table in tamperer.tables():
        keys = [column.name for column in tamperer.columns(table) if column.is_key]
        rows = effective(tamperer, table)
        one, two = rows[0], rows[len(rows) // 2]
        moved = [one | {key: two[key] for key in keys}, two | {key: one[key] for key in keys}]
        if one is two or moved == [two, one]:
            continue  # a single row, or rows that differ in nothing but their key
        with tamperer.changing(table):
            for row in (one, two):
                tamperer.delete(table, row)
            for row in moved:
                tamperer.insert(table, row)
            found = tamperer.findings()
        assert any(tamperer.is_named(found, table, row) for row in moved), f"{table}: {found}"


def coming(tamperer: Tamperer) -> set[tuple[int, int]]:
    """Bucket and data version of all that is pending."""
    bodies = [
        json.loads(row["body"])
        for row in tamperer.rows("fact")
        if row["kind"] == "contribution" and row["leaf_index"] is None
    ]
    return {(int(b), version) for body in bodies for b, version in body["heads"].items()}


def test_an_invented_version_is_found_and_named_below_at_and_above_the_head(
    tamperer: Tamperer,
) -> None:
    heads = {row["bucket"]: row["data_version"] for row in tamperer.rows("bucket_head")}
    pending = coming(tamperer)
    assert pending
    tried = set()
    for table in VERSIONS:
        for row in {row["bucket"]: row for row in effective(tamperer, table)}.values():
            head = heads[row["bucket"]]
            for version in range(1, head + 3):
                if (row["bucket"], version) in pending:
                    continue  # its contribution is named when that takes effect
                invented = row | {"data_version": version}
                try:
                    with tamperer.changing(table):
                        tamperer.insert(table, invented)
                        found = tamperer.findings()
                except psycopg.IntegrityError:
                    continue  # one stands there
                tried.add((version > head) - (version < head))
                assert tamperer.is_named(found, table, invented), f"{table} {invented}: {found}"
                if len(tried) == 3 and version > head:
                    break
            if len(tried) == 3:
                break
    assert tried == {-1, 0, 1}


def test_a_contribution_does_not_vouch_for_a_version_that_it_did_not_write(
    database_url: str, tmp_path: Path
) -> None:
    contributor = vouched_world(database_url, tmp_path)
    admit(database_url)
    with psycopg.connect(database_url) as owner:
        invented = owner.execute(
            "INSERT INTO credit.repayment_record"
            " SELECT (jsonb_populate_record(r, jsonb_build_object("
            "   'data_version', h.data_version + 1, 'month', '2031-01-01'))).*"
            " FROM credit.repayment_record AS r JOIN credit.bucket_head AS h USING (bucket)"
            " JOIN credit.contribution_version AS v"
            "   ON v.bucket = r.bucket AND v.data_version = r.data_version"
            " ORDER BY v.contribution_id DESC LIMIT 1 RETURNING bucket, data_version"
        ).fetchone()
    # The next version of that bucket is an honest one.
    again = loans(tmp_path / "more.csv", *months(9, 10, days_past_due="60"))
    contributor.contribute(again, "instalment-csv", "kin-bank")
    tamperer = Tamperer(database_url, signer_of(database_url))
    with tamperer.connection:
        heads = {row["bucket"]: row["data_version"] for row in tamperer.rows("bucket_head")}
        assert invented is not None
        assert heads[invented[0]] == invented[1]
        (newest,) = tamperer.connection.execute(
            "SELECT max(contribution_id) AS number FROM credit.contribution"
        ).fetchall()
        differing = {
            each.row for each in tamperer.findings() if each.check is Check.VERSIONS_DIFFER
        }
        assert differing == {f"contribution {newest['number']}"}


@pytest.mark.exhaustive
def test_every_invented_row_is_found_and_named(tamperer: Tamperer) -> None:
    coming = pending_versions(tamperer)
    logged = {row["contribution_id"] for row in effective(tamperer, "contribution")}
    known = {row["contribution_id"] for row in tamperer.rows("contribution")}
    for table in tamperer.tables():
        row = middle(tamperer, table)
        keys = [column for column in tamperer.columns(table) if column.is_key]
        for key in reversed(keys):
            for value in others(row[key.name], key):
                invented = row | {key.name: value}
                if invented.get("contribution_id") in known - logged:
                    continue  # what is pending is compared when it takes effect
                if table == "fact":
                    invented |= {"number": 777_777, "leaf_index": 777_777}
                if table in VERSIONS and (invented["bucket"], invented["data_version"]) in coming:
                    continue  # answers nothing yet; the next test is about it
                try:
                    with tamperer.changing(table):
                        tamperer.insert(table, invented)
                        found = tamperer.findings()
                except psycopg.Error:
                    continue  # taken, or not of the type
                assert tamperer.is_named(found, table, invented), f"{table} {invented}: {found}"


@pytest.mark.exhaustive
def test_a_row_invented_among_what_is_pending_is_found_once_that_is_effective(
    own_tamperer: Tamperer, database_url: str
) -> None:
    tamperer = own_tamperer
    coming = pending_versions(tamperer)
    rows = tamperer.rows("repayment_record")
    row = next(each for each in rows if (each["bucket"], each["data_version"]) in coming)
    invented = row | {"month": row["month"].replace(year=row["month"].year - 1)}
    tamperer.connection.execute("SET session_replication_role = replica")  # no triggers
    tamperer.insert("repayment_record", invented)
    assert tamperer.findings() == []
    assert admit(database_url, signer_of(database_url)) == 1
    later = Tamperer(database_url, signer_of(database_url))
    with later.connection:
        assert later.is_named(later.findings(), "repayment_record", invented)
