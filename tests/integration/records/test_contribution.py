# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributed files become records and summaries, once, whole and in order."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from gateway.demo.card_portfolio import card_portfolio
from gateway.demo.loan_portfolio import INSTALMENT_COLUMNS, loan_portfolio
from gateway.domain.months import month_number
from gateway.domain.people.synthetic import synthetic_resident_id
from gateway.errors import (
    ConfigurationError,
    ContributionError,
    Fault,
    Reason,
    StoreUnavailableError,
)
from gateway.services.contribute.outcome import RejectedRow
from gateway.signing.key_directory import create_key_directory
from gateway.store.admin.partners import suspend_partner
from gateway.store.connections import OPERATOR, connect
from tests.support.records.contributor import Contributor, write_csv
from tests.support.registered import adopt

PEOPLE = 30
LOAN = {
    "account_reference": "LOAN-7",
    "resident_id": synthetic_resident_id(7),
    "product": "D1",
    "currency": "CNY",
    "principal_minor": "1200000",
    "open_date": "2005-01-15",
    "close_date": "",
    "month": "2005-02",
    "due_minor": "100000",
    "paid_minor": "100000",
    "balance_minor": "1100000",
    "days_past_due": "0",
}


def _loans(path: Path, *rows: dict[str, str]) -> Path:
    cells = [[(LOAN | row)[name] for name in INSTALMENT_COLUMNS] for row in rows]
    return write_csv(path, [INSTALMENT_COLUMNS, *cells])


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "cards.csv", card_portfolio(PEOPLE, 3))


async def _check_all_summaries(contributor: Contributor) -> None:
    """Every summary is what its records give, and there is one for every subject."""
    with contributor.superuser() as connection:
        rows = connection.execute(
            "SELECT DISTINCT subject_id FROM credit.repayment_record"
        ).fetchall()
    subjects = [bytes(row[0]) for row in rows]
    assert contributor.count("summary") == len(subjects)
    for subject, summary in zip(subjects, await contributor.summaries(subjects), strict=True):
        assert summary is not None
        assert summary == contributor.rebuilt(subject, summary)


def test_every_batch_is_one_contribution_and_says_what_it_was(
    contributor: Contributor, cards: Path
) -> None:
    contributor.register("card-bank")
    result = contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=12)
    assert (result.rows, result.rejected, result.subjects) == (PEOPLE, 0, PEOPLE)
    assert (result.account_versions, result.record_versions) == (PEOPLE, 6 * PEOPLE)
    # Three, or more where a bucket's people would be divided.
    assert result.last_contribution == result.contributions
    assert result.contributions >= 3
    with contributor.superuser() as connection:
        batches = connection.execute(
            "SELECT c.contribution_id, partner_id, first_line, last_line, a.versions, m.versions,"
            " file_digest, contribution_time FROM credit.contribution AS c"
            " JOIN credit.contribution_count AS a"
            " ON a.contribution_id = c.contribution_id AND a.kind = 'account'"
            " JOIN credit.contribution_count AS m"
            " ON m.contribution_id = c.contribution_id AND m.kind = 'month'"
            " ORDER BY 1"
        ).fetchall()
    digest = hashlib.sha256(cards.read_bytes()).digest()
    end = (digest, contributor.clock.now())
    assert [row[0] for row in batches] == list(range(1, result.contributions + 1))
    assert all(row[1] == "card-bank" and tuple(row[6:]) == end for row in batches)
    assert all(row[4] <= 12 and row[5] == 6 * row[4] for row in batches)
    assert sum(row[4] for row in batches) == PEOPLE
    assert all(2 <= first < last <= 31 for _, _, first, last, *_ in batches)


def test_a_batch_has_neighbouring_buckets_so_that_contributions_seldom_wait(
    contributor: Contributor, cards: Path
) -> None:
    contributor.register("card-bank")
    contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=12)
    with contributor.superuser() as connection:
        ranges = connection.execute(
            "SELECT min(bucket), max(bucket) FROM credit.contribution_version"
            " GROUP BY contribution_id ORDER BY contribution_id"
        ).fetchall()
    assert len(ranges) >= 3
    assert all(last <= first for (_, last), (first, _) in pairwise(ranges))


def test_a_file_of_many_windows_is_taken_whole_and_its_rejected_rows_come_in_order(
    contributor: Contributor, cards: Path
) -> None:
    contributor.register("card-bank")
    _spoil(cards, {line: lambda _line: "x" for line in (3, 12, 29)})
    done: list[int] = []
    result = contributor.contribute(
        cards, "uci-csv", "card-bank", batch_rows=1, on_progress=done.append
    )
    assert (result.rows, result.contributions) == (PEOPLE, PEOPLE - 3)
    assert [row.line for row in contributor.rejected] == [3, 12, 29]
    assert done == sorted(done)
    assert done[-1] == cards.stat().st_size


@pytest.mark.parametrize("adapter", ["uci-csv", "instalment-csv"])
def test_the_same_file_twice_changes_nothing(
    contributor: Contributor, tmp_path: Path, adapter: str
) -> None:
    contributor.register("bank-a")
    made = card_portfolio if adapter == "uci-csv" else loan_portfolio
    path = write_csv(tmp_path / "file.csv", made(PEOPLE, 3))
    first = contributor.contribute(path, adapter, "bank-a", batch_rows=7)
    assert first.record_versions > 0
    second = contributor.contribute(path, adapter, "bank-a", batch_rows=11)
    assert (second.account_versions, second.record_versions, second.subjects) == (0, 0, 0)
    assert (second.contributions, second.last_contribution) == (0, None)
    assert contributor.count("contribution") == first.contributions


async def test_a_correction_is_a_new_version_and_the_old_one_stays_readable(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    path = tmp_path / "loans.csv"
    months = [{"month": "2005-02"}, {"month": "2005-03", "paid_minor": "0", "days_past_due": "30"}]
    contributor.contribute(_loans(path, *months), "instalment-csv", "bank-a")
    before = contributor.accounts(contributor.subject(7))
    corrected = [months[0], {"month": "2005-03", "balance_minor": "1000000"}]
    result = contributor.contribute(_loans(path, *corrected), "instalment-csv", "bank-a")
    assert (result.account_versions, result.record_versions, result.last_contribution) == (0, 1, 2)
    assert contributor.count("repayment_record") == 3
    assert contributor.accounts(contributor.subject(7), data_version=1) == before
    (account,) = contributor.accounts(contributor.subject(7))
    assert [record.days_past_due for record in account.records] == [0, 0]
    (summary,) = await contributor.summaries([contributor.subject(7)])
    assert summary is not None
    assert (summary.data_version, summary.worst_dpd) == (2, [0, 0])


async def test_a_subject_of_two_institutions_has_one_summary_over_both(
    contributor: Contributor, cards: Path, tmp_path: Path
) -> None:
    contributor.register("card-bank")
    contributor.register("loan-house")
    loans = write_csv(tmp_path / "loans.csv", loan_portfolio(PEOPLE, 3))
    contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=10)
    contributor.contribute(loans, "instalment-csv", "loan-house", batch_rows=10)
    await _check_all_summaries(contributor)
    summaries = await contributor.summaries([contributor.subject(n) for n in range(1, PEOPLE + 1)])
    both = [s for s in summaries if s is not None and s.institutions[-1] == 2]
    assert 5 < len(both) < PEOPLE


async def test_two_contributions_at_once_lose_nothing_of_shared_subjects(
    contributor: Contributor, cards: Path, tmp_path: Path
) -> None:
    contributor.register("card-bank")
    contributor.register("loan-house")
    rows = [
        {"account_reference": f"L{n}", "resident_id": synthetic_resident_id(n)}
        for n in range(1, 31)
    ]
    loans = _loans(tmp_path / "loans.csv", *rows)
    start = threading.Barrier(2)
    errors: list[Exception] = []

    def run(path: Path, adapter: str, institution: str) -> None:
        start.wait()
        try:
            contributor.contribute(path, adapter, institution, batch_rows=2)
        except Exception as error:  # noqa: BLE001 - shown by the assertion below
            errors.append(error)

    threads = [
        threading.Thread(target=run, args=(cards, "uci-csv", "card-bank")),
        threading.Thread(target=run, args=(loans, "instalment-csv", "loan-house")),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    await _check_all_summaries(contributor)
    summaries = await contributor.summaries([contributor.subject(n) for n in range(1, 31)])
    assert [s.institutions[-1] for s in summaries if s is not None] == [2] * 30
    with contributor.superuser() as connection:
        versions = connection.execute(
            "SELECT contribution_id, partner_id FROM credit.contribution ORDER BY 1"
        ).fetchall()
    assert [row[0] for row in versions] == list(range(1, len(versions) + 1))
    assert len(versions) >= 30


async def test_a_file_broken_off_is_completed_by_the_same_file_again(
    contributor: Contributor, cards: Path
) -> None:
    contributor.register("card-bank")

    def cut(_done: int) -> None:
        if contributor.count("contribution") == 2:
            with contributor.superuser() as connection:
                connection.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )

    with pytest.raises(StoreUnavailableError):
        contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=7, on_progress=cut)
    kept = contributor.count("account")
    assert 0 < kept <= 14
    await _check_all_summaries(contributor)
    result = contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=7)
    assert result.account_versions == PEOPLE - kept
    assert result.last_contribution == 2 + result.contributions
    await _check_all_summaries(contributor)


def _spoil(path: Path, lines: dict[int, Callable[[str], str]]) -> None:
    """Changes single lines of a file, counted from 1."""
    text = path.read_text().splitlines()
    for number, change in lines.items():
        text[number - 1] = change(text[number - 1])
    path.write_text("\n".join(text) + "\n")


async def test_rejected_rows_are_named_and_good_rows_go_in(
    contributor: Contributor, cards: Path
) -> None:
    contributor.register("card-bank")
    _spoil(
        cards,
        {
            3: lambda line: line.replace(",", ",secret", 1),
            9: lambda line: '"' + line,
            10: lambda line: line + ",1",
            30: lambda line: "1000000," + line.partition(",")[2],
        },
    )
    result = contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=10)
    assert contributor.rejected == [
        RejectedRow(3, (Fault(Reason.INVALID_VALUE, "LIMIT_BAL"),)),
        RejectedRow(9, (Fault(Reason.MALFORMED_BODY, "line"),)),
        RejectedRow(10, (Fault(Reason.MALFORMED_BODY, "row"),)),
        RejectedRow(30, (Fault(Reason.INVALID_IDENTIFIER, "ID"),)),
    ]
    assert (result.rows, result.rejected, result.account_versions) == (PEOPLE, 4, PEOPLE - 4)
    await _check_all_summaries(contributor)


def test_an_identifier_with_a_wrong_check_character_is_rejected(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    good = LOAN["resident_id"]
    wrong = good[:-1] + ("1" if good[-1] == "0" else "0")
    path = _loans(tmp_path / "loans.csv", {"resident_id": wrong}, {"month": "2026-12"})
    contributor.contribute(path, "instalment-csv", "bank-a")
    assert [(row.line, row.faults[0].reason) for row in contributor.rejected] == [
        (2, "INVALID_IDENTIFIER"),
        (3, "INVALID_VALUE"),
    ]


def test_all_or_nothing_lets_nothing_in_and_still_lists_every_rejected_row(
    contributor: Contributor, cards: Path
) -> None:
    contributor.register("card-bank")
    good = cards.read_bytes()
    _spoil(cards, {20: lambda _line: "x", 25: lambda _line: "x"})
    with pytest.raises(ContributionError) as failed:
        contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=4, all_or_nothing=True)
    assert failed.value.rejected == 2
    assert [row.line for row in contributor.rejected] == [20, 25]
    for table in ("account", "repayment_record", "summary", "contribution"):
        assert contributor.count(table) == 0
    cards.write_bytes(good)
    result = contributor.contribute(
        cards, "uci-csv", "card-bank", batch_rows=4, all_or_nothing=True
    )
    assert result.account_versions == PEOPLE
    assert result.contributions >= 8


def test_a_closed_account_stays_closed_when_its_months_come_again(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    rows = [{"month": "2005-02"}, {"month": "2005-03", "close_date": "2005-03-20"}]
    path = _loans(tmp_path / "loans.csv", *rows)
    for expected in (3, 0):
        result = contributor.contribute(path, "instalment-csv", "bank-a", batch_rows=1)
        # Open after the first row, closed after the second; then nothing new.
        assert result.account_versions + result.record_versions == (4 if expected else 0)
    (account,) = contributor.accounts(contributor.subject(7))
    assert account.close_date is not None
    assert [record.month for record in account.records] == [
        month_number(2005, 2),
        month_number(2005, 3),
    ]


def test_only_registered_contributors_may_contribute(contributor: Contributor, cards: Path) -> None:
    contributor.register("bank-x", contributes=False)
    contributor.register("bank-y")
    with psycopg.connect(contributor.database_url, autocommit=True) as superuser:
        adopt(superuser)
    with connect(contributor.database_url, role=OPERATOR) as connection:
        suspend_partner(connection, "bank-y", contributor.clock.now() - timedelta(days=1))
    for institution in ("nobody", "bank-x", "bank-y"):
        with pytest.raises(ConfigurationError):
            contributor.contribute(cards, "uci-csv", institution)
    assert contributor.count("account") == 0


def test_another_pseudonym_key_is_noticed_before_anything_is_written(
    contributor: Contributor, cards: Path, tmp_path: Path
) -> None:
    contributor.register("card-bank")
    contributor.contribute(cards, "uci-csv", "card-bank")
    contributor.directory = tmp_path / "other-keys"
    create_key_directory(contributor.directory)
    with pytest.raises(ConfigurationError):
        contributor.contribute(cards, "uci-csv", "card-bank")
    assert contributor.count("account") == PEOPLE


def test_a_file_that_changes_while_it_is_read_is_not_taken_for_whole(
    contributor: Contributor, cards: Path
) -> None:
    contributor.register("card-bank")

    def append(_done: int) -> None:
        with cards.open("a") as file:
            file.write("\n")

    with pytest.raises(ContributionError, match="changed"):
        contributor.contribute(cards, "uci-csv", "card-bank", batch_rows=2, on_progress=append)


def test_no_table_holds_an_identifier_or_an_account_number(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    path = _loans(tmp_path / "loans.csv", {"account_reference": "CANARY-ACCOUNT"})
    contributor.contribute(path, "instalment-csv", "bank-a")
    with contributor.superuser() as connection:
        tables = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'credit'"
        ).fetchall()
        text = ""
        for (table,) in tables:
            query = sql.SQL("SELECT row::text FROM credit.{} AS row")
            text += str(connection.execute(query.format(sql.Identifier(table))).fetchall())
    assert "2005-02-01" in text
    for canary in ("CANARY-ACCOUNT", LOAN["resident_id"]):
        assert canary not in text
        assert canary.encode().hex() not in text
