# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a contribution wrote answers nothing before its fact is admitted, and all of it after."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.errors import IntegrityConstraintViolation, ObjectNotInPrerequisiteState
from psycopg.rows import TupleRow

from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.access.query import Identifier
from gateway.domain.people.buckets import bucket_of
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.domain.reports.summary import Summary
from gateway.services.contribute.corrections import Corrections
from gateway.services.contribute.links import link_people
from gateway.store.connections import CONTRIBUTOR, connect
from tests.support.facts import admit
from tests.support.leaves import check_roots
from tests.support.records.contributed_loans import loans, months
from tests.support.records.contributor import Contributor, write_csv

HOLDER, OTHER = (
    Identifier(IdentifierScheme.CN_RESIDENT_ID, synthetic_resident_id(number)) for number in (7, 8)
)
Session = psycopg.Connection[TupleRow]


class Bank:
    """kin-bank, whose contributions stay pending until `admit`."""

    def __init__(self, contributor: Contributor, directory: Path) -> None:
        """Registers it."""
        contributor.register("kin-bank")
        self.contributor = contributor
        self.directory = directory

    def contribute(self, *rows: dict[str, str]) -> int:
        """Takes rows; how many contributions it was."""
        path = loans(self.directory / "loans.csv", *rows)
        result = self.contributor.contribute(path, "instalment-csv", "kin-bank", admit=False)
        assert self.contributor.rejected == []
        assert len(result.facts) == result.contributions
        return result.contributions

    def admit(self) -> int:
        """What is pending takes effect; how many facts it was."""
        return admit(self.contributor.database_url)

    async def summary(self, number: int = 7, kept: int = 0) -> Summary | None:
        """What a query about a person reads, also under an identifier that is linked to `kept`."""
        (found,) = await self.contributor.summaries([self.contributor.subject(number)])
        if found is not None:
            assert found == build_now(self.contributor, kept or number, found)
        return found

    async def late(self, number: int = 7, kept: int = 0) -> list[int]:
        """Days past due of each month that a query reads."""
        found = await self.summary(number, kept)
        return [] if found is None else list(found.worst_dpd)

    @contextmanager
    def connected(self) -> Iterator[Session]:
        """A login of the contributor's role."""
        with connect(self.contributor.database_url, role=CONTRIBUTOR) as connection:
            yield connection

    def corrections(self, connection: Session) -> Corrections:
        """Of its accounts."""
        return Corrections(connection, self.contributor.keys, self.contributor.clock, "kin-bank")

    def facts(self) -> list[dict[str, Any]]:
        """The bodies of all contributions' facts, in order."""
        with self.contributor.superuser() as connection:
            rows = connection.execute(
                "SELECT body FROM credit.fact WHERE kind = 'contribution' ORDER BY number"
            ).fetchall()
        return [json.loads(row[0]) for row in rows]


def build_now(contributor: Contributor, number: int, found: Summary) -> Summary | None:
    """A person's summary from the records at the data version that it names."""
    subject = contributor.subject(number)
    with contributor.superuser() as connection:
        row = connection.execute(
            "SELECT data_version FROM credit.bucket_head WHERE bucket = %s", [bucket_of(subject)]
        ).fetchone()
    assert row is not None
    assert found.data_version <= row[0]
    return contributor.rebuilt(subject, found, row[0])


@pytest.fixture
def bank(contributor: Contributor, tmp_path: Path) -> Bank:
    return Bank(contributor, tmp_path)


async def test_a_query_reads_from_before_until_the_contribution_is_admitted(bank: Bank) -> None:
    bank.contribute(*months(2, 3))
    assert await bank.summary() is None
    assert bank.admit() >= 1
    assert await bank.late() == [0, 0]
    bank.contribute(*months(3, 4, days_past_due="30"))
    assert await bank.late() == [0, 0]
    assert bank.admit() == 1
    assert await bank.late() == [0, 30, 30]
    assert bank.admit() == 0


async def test_two_pending_contributions_to_one_person_take_effect_in_order(bank: Bank) -> None:
    bank.contribute(*months(2, 2, days_past_due="30"))
    # The second knows what the first said, and says of March that it is not so.
    bank.contribute(*months(2, 3))
    assert bank.contribute(*months(2, 3)) == 0
    heads = [body["heads"] for body in bank.facts()]
    (bucket,) = heads[0]
    assert heads == [{bucket: 1}, {bucket: 2}]
    with bank.contributor.superuser() as connection:
        facts = connection.execute("SELECT f FROM credit.fact AS f ORDER BY number").fetchall()
        assert facts
        with pytest.raises(IntegrityConstraintViolation), connection.transaction():
            connection.execute(
                "SELECT credit.apply_fact_contribution(f) FROM credit.fact AS f"
                " WHERE body::jsonb -> 'heads' ->> %s = '2'",
                [bucket],
            )
    assert await bank.summary() is None
    bank.admit()
    assert await bank.late() == [0, 0]


async def test_a_withdrawal_is_pending_and_the_account_answers_until_it_is_admitted(
    bank: Bank,
) -> None:
    bank.contribute(*months(2, 3))
    bank.admit()
    with bank.connected() as connection:
        done = bank.corrections(connection).withdraw("SP-1", HOLDER)
    assert done.fact is not None
    assert await bank.late() == [0, 0]
    bank.admit()
    assert await bank.summary() is None
    assert bank.contributor.count("pending_summary") == 0


async def test_a_move_is_pending_for_both_people_and_takes_effect_for_both_at_once(
    bank: Bank,
) -> None:
    bank.contribute(*months(2, 3))
    bank.admit()
    with bank.connected() as connection:
        bank.corrections(connection).move("SP-1", HOLDER, OTHER)
    assert (await bank.late(7), await bank.late(8)) == ([0, 0], [])
    bank.admit()
    assert (await bank.late(7), await bank.late(8)) == ([], [0, 0])


async def test_a_correction_of_what_is_still_pending_needs_nobody_to_wait(bank: Bank) -> None:
    bank.contribute(*months(2, 3))
    with bank.connected() as connection:
        bank.corrections(connection).withdraw("SP-1", HOLDER)
    bank.contribute(*months(4, 4, days_past_due="60"))
    assert await bank.summary() is None
    bank.admit()
    assert await bank.late() == [60]
    kinds = [body["kind"] for body in bank.facts()]
    assert kinds == ["file", "withdrawal", "file"]


def _link(bank: Bank, alias: Identifier, kept: Identifier) -> dict[str, Any]:
    contributor = bank.contributor
    with bank.connected() as connection:
        link_people(connection, contributor.keys, contributor.clock, alias, kept)
    return bank.facts()[-1]


def _consents(bank: Bank, number: int) -> int:
    """How many consents stand under a person's own id."""
    with bank.contributor.superuser() as connection:
        row = connection.execute(
            "SELECT count(*) FROM credit.consent WHERE subject_id = %s",
            [bank.contributor.subject(number)],
        ).fetchone()
    assert row is not None
    return int(row[0])


async def test_a_link_and_the_consents_it_carries_over_wait_for_its_admission(bank: Bank) -> None:
    bank.contribute(*months(2, 2, resident_id=HOLDER.value, account_reference="A"))
    bank.contribute(*months(3, 3, resident_id=OTHER.value, account_reference="B"))
    bank.admit()
    assert await bank.late(7) == [0]  # there is a consent under the alias now
    body = _link(bank, HOLDER, OTHER)
    subjects = [bank.contributor.subject(number).hex() for number in (7, 8)]
    assert [body["alias"], body["kept"]] == subjects
    assert body["counts"]["link"] == 1
    # Who names the alias means the kept id from now on: this row is behind the link.
    bank.contribute(*months(4, 4, resident_id=HOLDER.value, account_reference="A"))
    assert (await bank.late(7), _linked(bank), _consents(bank, 8)) == ([0], 0, 0)
    bank.admit()
    assert (_linked(bank), _consents(bank, 8)) == (2, 1)
    assert await bank.late(7, kept=8) == await bank.late(8) == [0, 0, 0]


def _linked(bank: Bank) -> int:
    with bank.contributor.superuser() as connection:
        row = connection.execute("SELECT count(*) FROM credit.bucket_head WHERE linked").fetchone()
    assert row is not None
    return int(row[0])


def test_a_contribution_that_is_killed_in_the_middle_leaves_facts_of_whole_batches_only(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("card-bank")
    cards = write_csv(tmp_path / "cards.csv", card_portfolio(30, 3))

    def kill(_done: int) -> None:
        if contributor.count("contribution") == 2:
            with contributor.superuser() as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )

    with pytest.raises(Exception, match="database"):
        contributor.contribute(
            cards, "uci-csv", "card-bank", batch_rows=7, admit=False, on_progress=kill
        )
    counts = [contributor.count(table) for table in ("contribution", "account", "summary")]
    assert counts[0] == 2
    assert 0 < counts[1] < 30
    assert counts[2] == 0
    admit(contributor.database_url)
    assert contributor.count("summary") == counts[1]
    contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=7)
    assert contributor.count("summary") == contributor.count("account") == 30
    check_roots(contributor.database_url)


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
            " account_type, currency, open_date - date '2000-01-01' FROM credit.account"
        ):
            _, _, _, _, withdrawn, partner, account_type, currency, opened = row
            fields = [
                (5, bytes([withdrawn])),
                (6, text(partner)),
                (7, account_type.to_bytes(2, "big")),
                (8, text(currency)),
                (9, opened.to_bytes(4, "big")),
            ]
            hashes.append(leaf("account", *whose(row), *fields))
        for row in connection.execute(
            "SELECT bucket, subject_id, account_id, data_version, month - date '2000-01-01',"
            " due, paid, balance, days_past_due, credit_limit FROM credit.repayment_record"
        ):
            sizes = (4, 8, 8, 8, 4, 8)
            fields = [
                (number, value.to_bytes(size, "big", signed=True))
                for number, size, value in zip(range(6, 12), sizes, row[4:], strict=True)
            ]
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
    _link(bank, HOLDER, OTHER)
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

    def while_open(_done: int) -> None:
        assert admit(contributor.database_url) == 0

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
    assert result.contributions > 4
    assert admit(contributor.database_url) == len(result.facts)
    assert len(check_roots(contributor.database_url)) == result.contributions
    assert contributor.count("summary") == 30


BEGIN = """SELECT contribution_id FROM credit.begin_contribution(
    'kin-bank', 'withdrawal', NULL, NULL, NULL, NULL, now(), %s::smallint[])"""
ADD = """SELECT credit.add_records(ARRAY[%s::bytea], ARRAY[sha256('a')],
    '{2005-09-01}', '{NULL}', '{1}', '{2}', '{0}', '{3}')"""
SUBJECT = b"s" * 32
MINE = bucket_of(SUBJECT)


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
