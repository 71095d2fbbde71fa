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

import pytest
from typer.testing import CliRunner, Result

from adapters.contributed.language import load_file_adapter
from gateway.cli.app import make_app
from gateway.domain.months import month_number, month_text
from tests.support.records.contributor import Contributor
from tests.support.records.file_adapters import HEADER, ROW, changed, read
from tests.support.records.published_files import (
    AS_OF,
    FLOORS,
    MONTHS,
    PAID,
    berka_file,
    berka_loans,
    cents,
    lending_club_file,
    lending_club_loans,
)

EXAMPLES = Path(__file__).parents[4] / "docs" / "examples"
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


@pytest.mark.exhaustive
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
    assert contributor.stored() == {
        contributor.subject(int(loan["id"])): _expected(loan) for loan in loans
    }
    again = run(contributor, "contribute", *options)
    assert "10,000 of 10,003 rows taken: 0 accounts and 0 months" in again.stdout
    assert 'skipped by the rule "totals and headings": 3' in again.stdout


def _expected_of_berka(loan: Mapping[str, str]) -> tuple[Any, ...]:
    day, status = loan["date"], loan["status"]
    return (
        date(1900 + int(day[:2]), int(day[2:4]), int(day[4:])),
        None,
        "CZK",
        date(1998, 12, 1),
        cents(loan["payments"].replace(",", ".")) if status in "CD" else None,
        None,
        0 if status == "A" else None,
        1 if status in "BD" else 0,
    )


def test_a_semicolon_file_with_dates_of_six_digits_and_decimal_commas_goes_in_as_published(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    loans = berka_loans(2_000, seed=2)
    file = tmp_path / "loan.asc"
    file.write_bytes(berka_file(loans))
    adapter = str(EXAMPLES / "berka-loans.toml")
    done = run(
        contributor, "contribute", str(file), "--adapter", adapter, "--as-of", "1998-12", "--json"
    )
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["record_versions"] == len(loans)
    assert contributor.stored() == {
        contributor.subject(int(loan["account_id"])): _expected_of_berka(loan) for loan in loans
    }


def _small(folder: Path, *changes: tuple[str, str]) -> str:
    path = folder / "small.toml"
    path.write_bytes(changed(*changes))
    return str(path)


def _file(folder: Path, *rows: list[str], end: str = "\n") -> str:
    path = folder / "file.csv"
    path.write_bytes("".join(",".join(row) + end for row in (HEADER, *rows)).encode())
    return str(path)


def _row(**cells: str) -> list[str]:
    return list((dict(zip(HEADER, ROW, strict=True)) | cells).values())


def test_rows_skipped_by_rule_are_neither_taken_nor_rejected_nor_lost(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    file = _file(tmp_path, _row(), _row(person="x", state="rejected"), _row(state="nobody knows"))
    adapter = _small(tmp_path)
    done = run(contributor, "contribute", file, "--adapter", adapter, "--json")
    assert done.exit_code == 1
    result = json.loads(done.stdout)
    assert (result["rows"], result["rejected"], result["skipped"]) == (3, 1, {"applications": 1})
    assert result["account_versions"] == 1
    listed = json.loads(Path(result["report"]).read_text(encoding="utf-8"))
    assert (listed["line"], listed["field"], listed["reason"]) == (4, "state", "UNKNOWN_CODE")
    assert "nobody" not in done.output
    text = run(contributor, "contribute", file, "--adapter", adapter).stdout
    assert "1 of 3 rows taken" in text
    assert 'skipped by the rule "applications": 1' in text
    whole = run(contributor, "contribute", file, "--adapter", adapter, "--all-or-nothing")
    assert "1 of 3 rows were rejected" in whole.stderr


def test_what_a_file_brought_in_is_withdrawn_by_the_same_adapter(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    snapshot = ('month = { column = "reported" }', "month = { as_of = true }")
    adapter = _small(tmp_path, snapshot, ("[file]", '[file]\nignore = "others"'))
    file = _file(tmp_path, _row(), _row(person="8", contract="B"), _row(state="rejected"))
    options = (file, "--adapter", adapter, "--as-of", "2018-12")
    assert run(contributor, "contribute", *options).exit_code == 0
    done = run(contributor, "account withdraw-file", *options, "--json")
    assert done.exit_code == 0, done.output
    result = json.loads(done.stdout)
    assert (result["accounts"], result["rows"], result["skipped"]) == (2, 3, 1)


def test_the_next_snapshot_adds_a_month_to_each_account(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    snapshot = ('month = { column = "reported" }', "month = { as_of = true }")
    adapter = _small(tmp_path, snapshot, ("[file]", '[file]\nignore = "others"'))
    for month, cells in (("2018-11", {}), ("2018-12", {"state": "done", "ended": "03.12.2018"})):
        options = (_file(tmp_path, _row(**cells)), "--adapter", adapter, "--as-of", month)
        assert run(contributor, "contribute", *options).exit_code == 0
    (account,) = contributor.accounts(contributor.subject(7))
    assert [month_text(record.month) for record in account.records] == ["2018-11", "2018-12"]
    assert [record.days_past_due for record in account.records] == [30, 0]
    assert account.close_date == date(2018, 12, 3)


def test_two_rows_of_one_account_and_month_contradict_each_other_however_they_are_written(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    file = _file(tmp_path, _row(), _row(reported="01.12.2018", contract=" AB/2018-x ", balance="2"))
    done = run(contributor, "contribute", file, "--adapter", _small(tmp_path), "--json")
    listed = Path(json.loads(done.stdout)["report"]).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["contradicts"] for line in listed] == [[3], [2]]
    assert {json.loads(line)["field"] for line in listed} == {"balance"}


def test_an_adapters_file_that_cannot_be_used_takes_nothing_and_says_why(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    file = _file(tmp_path, _row())

    def refused(adapter: str, *options: str) -> str:
        done = run(contributor, "contribute", file, "--adapter", adapter, *options)
        assert done.exit_code == 2, done.output
        return " ".join(done.stderr.split())

    assert "cannot be read" in refused(str(tmp_path / "none.toml"))
    (tmp_path / "folder.toml").mkdir()
    assert "cannot be read" in refused(str(tmp_path / "folder.toml"))
    big = tmp_path / "big.toml"
    big.write_bytes(b"#" * (1 << 21))
    assert "longer than 1048576 bytes" in refused(str(big))
    big.write_bytes(b"\xff")
    assert "not a TOML file" in refused(str(big))
    snapshot = ('month = { column = "reported" }', "month = { as_of = true }")
    assert "give --as-of" in refused(_small(tmp_path, snapshot))
    assert "is not a month" in refused(_small(tmp_path), "--as-of", "December")
    assert "rows say their month" in refused(_small(tmp_path), "--as-of", "2018-12")
    assert "do not say their month" in refused("uci-csv", "--as-of", "2018-12")
    other = ('{ column = "balance" }', '{ column = "saldo" }')
    assert "header is not that of small" in refused(_small(tmp_path, other))
    semicolons = ("[file]", '[file]\ndelimiter = ";"')
    assert "it is one cell, so its delimiter is probably" in refused(_small(tmp_path, semicolons))
    assert contributor.count("account") == 0


def test_the_adapter_that_is_kept_reads_the_file_as_it_was_read(
    contributor: Contributor, tmp_path: Path
) -> None:
    contributor.register("bank-a")
    snapshot = ('month = { column = "reported" }', "month = { as_of = true }")
    adapter = _small(tmp_path, snapshot, ("[file]", '[file]\nignore = "others"'))
    options = (_file(tmp_path, _row()), "--adapter", adapter, "--as-of", "2018-11")
    assert run(contributor, "contribute", *options).exit_code == 0
    with contributor.superuser() as connection:
        row = connection.execute(
            "SELECT content FROM credit.contribution JOIN credit.adapter_version"
            " USING (adapter_hash)"
        ).fetchone()
    assert row is not None
    (record,) = read(load_file_adapter(row[0])).records
    assert record.month == month_number(2018, 11)
