# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Files as others publish them go in by an adapter's file alone, without any Python."""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from tests.support.records.contributor import Contributor
from tests.support.records.published_files import (
    AS_OF,
    FLOORS,
    MONTHS,
    PAID,
    cents,
    lending_club_file,
    lending_club_loans,
)

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples"
LOANS = 10_000


def run(contributor: Contributor, verb: str, *arguments: str) -> Result:
    """A verb about a file of the bank, at the real command line."""
    return CliRunner().invoke(
        make_app(),
        [
            *verb.split(),
            *arguments,
            "--institution",
            "bank-a",
            "--database-url",
            contributor.database_url,
            "--keys",
            str(contributor.directory),
        ],
    )


def stored(contributor: Contributor) -> dict[bytes, tuple[Any, ...]]:
    """What the records hold of every person of one account and one month."""
    with contributor.superuser() as connection:
        rows = connection.execute(
            "SELECT subject_id, open_date, close_date, currency, month, due, paid, balance,"
            " days_past_due FROM credit.account JOIN credit.repayment_record"
            " USING (subject_id, account_id)"
        ).fetchall()
    return {row[0]: tuple(row[1:]) for row in rows}


def _month(text: str) -> tuple[int, int]:
    name, year = text.split("-")
    return int(year), MONTHS.index(name) + 1


def _expected(loan: Mapping[str, str]) -> tuple[Any, ...]:
    status, last = loan["loan_status"], loan["last_pymnt_d"]
    closed = None
    if status in PAID:
        closed = date(*_month(last), monthrange(*_month(last))[1])
    return (
        date(*_month(loan["issue_d"]), 1),
        closed,
        "USD",
        date(*AS_OF, 1),
        None if status in PAID or "Charged Off" in status else cents(loan["installment"]),
        cents(loan["last_pymnt_amnt"]) if last and _month(last) == AS_OF else 0,
        cents(loan["out_prncp"]),
        FLOORS[status],
    )


def test_ten_thousand_loans_of_a_snapshot_with_statuses_in_words_go_in_as_published(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    loans = lending_club_loans(LOANS, seed=1)
    file = tmp_path / "accepted.csv"
    file.write_bytes(lending_club_file(loans))
    adapter = str(EXAMPLES / "lending-club.toml")
    options = (str(file), "--adapter", adapter, "--as-of", "2018-12")
    done = run(contributor, "contribute", *options, "--json")
    assert done.exit_code == 0, done.output
    result = json.loads(done.stdout)
    assert (result["rows"], result["rejected"]) == (LOANS + 3, 0)
    assert result["skipped"] == {"totals and headings": 3}
    assert result["account_versions"] == result["record_versions"] == LOANS
    assert stored(contributor) == {
        contributor.subject(int(loan["id"])): _expected(loan) for loan in loans
    }
    again = run(contributor, "contribute", *options)
    assert "10,000 of 10,003 rows taken: 0 accounts and 0 months" in again.stdout
    assert "skipped by rule: 3 rows, totals and headings" in again.stdout
