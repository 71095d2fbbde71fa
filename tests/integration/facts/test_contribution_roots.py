# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The root of a contribution is over all that it stored, and nothing is stored without one."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from psycopg.errors import IntegrityConstraintViolation, ObjectNotInPrerequisiteState

from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.people.buckets import bucket_of
from tests.support.facts import admit
from tests.support.leaves import check_roots
from tests.support.pending_bank import HOLDER, OTHER, Bank, Session, link
from tests.support.records.contributed_loans import months
from tests.support.records.contributor import Contributor, write_csv


@pytest.fixture
def bank(contributor: Contributor, tmp_path: Path) -> Bank:
    return Bank(contributor, tmp_path)


def leaf(kind: str, *values: tuple[int, bytes]) -> bytes:
    """A leaf as docs/adr/0046 and gateway/log/versions.py say it, in a few lines of its own."""
    name = kind.encode()
    content = b"".join(bytes([number]) + value for number, value in values)
    return sha256(b"\0" + len(name).to_bytes(4, "big") + name + content).digest()


def root(hashes: list[bytes]) -> bytes:
    """RFC 6962, section 2.1."""
    if len(hashes) < 2:
        return hashes[0] if hashes else sha256().digest()
    left = 1 << (len(hashes) - 1).bit_length() - 1
    return sha256(b"\1" + root(hashes[:left]) + root(hashes[left:])).digest()


def test_a_root_is_recomputed_from_the_rows_by_whoever_reads_the_definition(bank: Bank) -> None:
    bank.contribute(*months(2, 4), {"month": "2005-05", "account_reference": "SP-2"})
    (body,) = bank.facts()

    def whose(row: Any) -> list[tuple[int, bytes]]:
        length = (32).to_bytes(4, "big")
        bucket, subject, account, version = row[:4]
        return [
            (1, bucket.to_bytes(2, "big")),
            (2, length + subject),
            (3, length + account),
            (4, version.to_bytes(8, "big")),
        ]

    def text(value: str) -> bytes:
        return len(value).to_bytes(4, "big") + value.encode()

    hashes = []
    with bank.contributor.superuser() as connection:
        for row in connection.execute(
            "SELECT bucket, subject_id, account_id, data_version, withdrawn, partner_id,"
            " account_type, currency, open_date - date '2000-01-01', salt FROM credit.account"
        ):
            _, _, _, _, withdrawn, partner, account_type, currency, opened, salt = row
            fields = [
                (5, bytes([withdrawn])),
                (6, text(partner)),
                (7, account_type.to_bytes(2, "big")),
                (8, text(currency)),
                (9, opened.to_bytes(4, "big")),
                (255, (16).to_bytes(4, "big") + salt),
            ]
            hashes.append(leaf("account", *whose(row), *fields))
        for row in connection.execute(
            "SELECT bucket, subject_id, account_id, data_version, month - date '2000-01-01',"
            " due, paid, balance, days_past_due, credit_limit, salt FROM credit.repayment_record"
        ):
            sizes = (4, 8, 8, 8, 4, 8)
            fields = [
                (number, value.to_bytes(size, "big", signed=True))
                for number, size, value in zip(range(6, 12), sizes, row[4:-1], strict=True)
            ]
            fields.append((255, (16).to_bytes(4, "big") + row[-1]))
            hashes.append(leaf("month", *whose(row), *fields))
    assert len(hashes) == sum(body["counts"].values()) == 6
    assert root(sorted(hashes)).hex() == body["root"]


async def test_every_root_is_over_what_is_stored_of_files_corrections_and_links(
    bank: Bank,
) -> None:
    bank.contribute(*months(2, 4), *months(2, 3, account_reference="SP-2", close_date="2005-12-01"))
    bank.contribute(*months(2, 2, resident_id=OTHER.value, account_reference="B"))
    with bank.connected() as connection:
        corrections = bank.corrections(connection)
        corrections.withdraw("SP-1", HOLDER)
        corrections.move("SP-2", HOLDER, OTHER)
    bank.contribute(*months(2, 2))
    link(bank, HOLDER, OTHER)
    bank.admit()
    bodies = check_roots(bank.contributor.database_url)
    assert [body["kind"] for body in bodies] == [
        "file",
        "file",
        "withdrawal",
        "move",
        "file",
        "link",
    ]
    assert await bank.late(8) == await bank.late(7, kept=8)


def test_a_file_that_is_taken_as_a_whole_has_a_fact_for_each_batch_from_one_commit(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("card-bank")
    cards = write_csv(tmp_path / "cards.csv", card_portfolio(30, 3))
    early: list[int] = []

    def while_open(_done: int) -> None:
        early.append(admit(contributor.database_url))

    admit(contributor.database_url)
    result = contributor.contribute(
        cards,
        "uci-csv",
        "card-bank",
        batch_rows=5,
        all_or_nothing=True,
        admit=False,
        on_progress=while_open,
    )
    assert sum(early) == 2  # only the adapter and the key: recorded before the first batch
    assert result.contributions > 4
    assert admit(contributor.database_url) == len(result.facts)
    assert len(check_roots(contributor.database_url)) == result.contributions
    assert contributor.count("summary") == 30


BEGIN = """SELECT contribution_id FROM credit.begin_contribution(
    'kin-bank', 'withdrawal', NULL, NULL, NULL, NULL, now(), %s::smallint[])"""
ADD = """SELECT credit.add_records(ARRAY[%s::bytea], ARRAY[sha256('a')],
    '{2005-09-01}', '{NULL}', '{1}', '{2}', '{0}', '{3}')"""
WITHOUT_LIMIT = ADD.replace("'{3}'", "'{NULL}'")
SUBJECT = b"s" * 32
MINE = bucket_of(SUBJECT)


def test_a_month_of_which_nobody_said_the_limit_is_in_the_root_like_any_other(bank: Bank) -> None:
    with bank.connected() as connection, connection.transaction():
        connection.execute(BEGIN, [[MINE]])
        connection.execute(WITHOUT_LIMIT, [SUBJECT])
    (body,) = check_roots(bank.contributor.database_url)
    assert body["counts"] == {"month": 1}


def _forget_leaves(connection: Session, *, again: bool) -> None:
    """Writes a version, and drops what is collected of it before the commit."""
    with connection.transaction():
        connection.execute(BEGIN, [[MINE]])
        connection.execute(ADD, [SUBJECT])
        connection.execute("DISCARD TEMP")
        if again:
            connection.execute(BEGIN, [[MINE]])


def test_no_version_is_written_without_a_fact_nor_after_it(bank: Bank) -> None:
    with bank.connected() as connection:
        with connection.transaction():
            connection.execute(BEGIN, [[MINE]])
            connection.execute(ADD, [SUBJECT])
            connection.execute("SET CONSTRAINTS ALL IMMEDIATE")  # the fact is recorded now
            with pytest.raises(IntegrityConstraintViolation), connection.transaction():
                connection.execute(ADD, [b"s" * 31 + b"t"])
        for again in (False, True):
            with pytest.raises(IntegrityConstraintViolation):
                _forget_leaves(connection, again=again)
    assert (
        len(check_roots(bank.contributor.database_url))
        == bank.contributor.count("repayment_record")
        == 1
    )


@pytest.mark.parametrize("table", ["open_contribution", "contributed_leaf"])
@pytest.mark.parametrize("kind", ["TABLE", "VIEW"])
def test_what_is_written_is_collected_in_no_table_that_the_contributor_made(
    bank: Bank, table: str, kind: str
) -> None:
    with bank.connected() as connection:
        connection.execute(
            f"CREATE TEMPORARY {kind} {table} AS SELECT 1 AS contribution_id".encode()
        )
        with pytest.raises(ObjectNotInPrerequisiteState):
            connection.execute(BEGIN, [[MINE]])


def test_contributions_that_are_under_way_hold_up_no_admission(bank: Bank) -> None:
    bank.contribute(*months(2, 3))
    with bank.connected() as connection, connection.transaction():
        connection.execute(
            "SELECT credit.lock_bucket_heads(ARRAY(SELECT generate_series(0, 1023))::smallint[])"
        )
        assert bank.admit() >= 1


def test_pending_summaries_have_the_columns_of_summaries(bank: Bank) -> None:
    with bank.contributor.superuser() as connection:
        columns = [
            connection.execute(
                "SELECT attname::text, format_type(atttypid, atttypmod) FROM pg_attribute"
                " WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped"
                " ORDER BY attname",
                [f"credit.{table}"],
            ).fetchall()
            for table in ("summary", "pending_summary")
        ]
    assert columns[0] == columns[1]
