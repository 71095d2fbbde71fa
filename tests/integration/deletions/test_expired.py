# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Overdue months are deleted five years after they ended; the numbers by a few other lines."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.demo.card_portfolio import card_portfolio
from gateway.services.deletions import expiring
from gateway.store.connections import CONTRIBUTOR, connect
from tests.support.facts import admit, complete_facts
from tests.support.records.contributor import Contributor, write_csv
from tests.support.records.uci_expectations import rows_of_the_day

STATUSES = ["PAY_6", "PAY_5", "PAY_4", "PAY_3", "PAY_2", "PAY_0"]
"""From April to September 2005."""
DAYS = [date(2010, 5, 31), date(2010, 7, 1), date(2010, 8, 15), date(2026, 1, 1)]


def expire(contributor: Contributor, *more: str) -> dict[str, Any]:
    """The verb, as whoever deletes runs it."""
    result = CliRunner().invoke(
        make_app(),
        ["records", "expire", "--cause", "article 16", "--json", *more],
        env={"CREDIT_GATEWAY_DATABASE_URL": contributor.database_url},
    )
    assert result.exit_code == 0, result.output
    said: dict[str, Any] = json.loads(result.stdout)
    return said


def kept_of(path: Path, today: date) -> dict[int, list[int]]:
    """Client -> months from April on that are kept. Independent of the gateway's own rule."""
    kept = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            late = [int(row[name]) > 0 for name in STATUSES]
            kept[int(row["ID"])] = [
                month
                for month in range(6)
                # An overdue month goes when some later one is fine, and five years have gone by.
                if not late[month]
                or not any(
                    not late[later] and (2010, 4 + later, 1) <= (today.year, today.month, today.day)
                    for later in range(month, 6)
                    if all(late[month:later])
                )
            ]
    return kept


def months_of(contributor: Contributor) -> dict[bytes, list[int]]:
    """Person -> months from April on that are stored."""
    with contributor.superuser() as connection:
        rows = connection.execute(
            "SELECT subject_id, extract(month FROM month)::int - 4 FROM credit.repayment_record"
        ).fetchall()
    found: dict[bytes, list[int]] = {}
    for subject, month in sorted(rows):
        found.setdefault(subject, []).append(month)
    return found


def check(contributor: Contributor, path: Path, days: Sequence[date]) -> None:
    """Contributes, and lets time go by."""
    complete_facts(contributor.database_url)
    contributor.register("card-bank")
    contributor.contribute(path, "uci-csv", "card-bank")
    before = kept_of(path, date(2010, 4, 1))
    gone = 0
    for today in days:
        expected = kept_of(path, today)
        dry = expire(contributor, f"--as-of={today}", "--dry-run")
        said = expire(contributor, f"--as-of={today}")
        admit(contributor.database_url)
        fewer = {client for client, months in expected.items() if months != before[client]}
        months = sum(len(before[client]) - len(expected[client]) for client in fewer)
        assert (said["people"], said["months"], said["accounts"]) == (len(fewer), months, 0)
        assert {**dry, "versions": 0} == {
            **said,
            "dry_run": True,
            "versions": 0,
            "facts": [],
            "state": None,
        }
        stored = months_of(contributor)
        assert stored == {contributor.subject(client): kept for client, kept in expected.items()}
        gone += months
        before = expected
    assert gone > 0
    assert expire(contributor, f"--as-of={days[-1]}")["facts"] == []


def test_what_expires_of_a_synthetic_file_is_what_a_few_other_lines_say(
    contributor: Contributor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expiring, "BATCH_PEOPLE", 20)
    check(contributor, write_csv(tmp_path / "cards.csv", card_portfolio(300, 11)), DAYS)


@pytest.mark.faults
def test_what_expires_of_the_real_file_is_what_a_few_other_lines_say(
    contributor: Contributor, real_data: Path | None, tmp_path: Path
) -> None:
    if real_data is None:
        pytest.skip("the real file is not beside the project")
    check(contributor, rows_of_the_day(real_data, tmp_path), DAYS)


async def test_summaries_and_heads_after_an_expiry_are_what_the_records_say(
    contributor: Contributor, tmp_path: Path
) -> None:
    path = write_csv(tmp_path / "cards.csv", card_portfolio(60, 11))
    check(contributor, path, DAYS[-1:])
    subjects = [contributor.subject(client) for client in kept_of(path, DAYS[-1])]
    for subject, summary in zip(subjects, await contributor.summaries(subjects), strict=True):
        assert summary == contributor.rebuilt(subject, summary)


def test_nothing_expires_before_its_time(contributor: Contributor) -> None:
    result = CliRunner().invoke(
        make_app(),
        ["records", "expire", "--cause", "x", "--as-of", "2999-01-01"],
        env={"CREDIT_GATEWAY_DATABASE_URL": contributor.database_url},
    )
    assert result.exit_code == 2
    assert "nothing expires before its time" in result.output


@pytest.mark.parametrize(
    ("record", "month"),
    [
        ("days_past_due = 0, month = '2005-09-01'", "'2005-09-01'"),
        ("days_past_due = 40, month = date_trunc('month', now())", "date_trunc('month', now())"),
        ("days_past_due = 40, month = date_trunc('month', now())", "NULL"),
    ],
)
def test_the_database_lets_nothing_expire_that_is_new_or_was_never_overdue(
    contributor: Contributor, tmp_path: Path, record: str, month: str
) -> None:
    path = write_csv(tmp_path / "cards.csv", card_portfolio(1, 11))
    complete_facts(contributor.database_url)
    contributor.register("card-bank")
    contributor.contribute(path, "uci-csv", "card-bank")
    with psycopg.connect(contributor.database_url) as owner:
        # One month of the account, as such a record would be.
        owner.execute(
            "DELETE FROM credit.repayment_record WHERE month <> ("
            " SELECT max(month) FROM credit.repayment_record)"
        )
        statement = f"UPDATE credit.repayment_record SET {record}"  # noqa: S608 - of this test
        owner.execute(statement.encode())
        row = owner.execute("SELECT subject_id, account_id FROM credit.repayment_record").fetchone()
    assert row is not None
    statement = f"SELECT credit.expire_records(%s, %s, ARRAY[{month}]::date[], 'x')"
    with (
        connect(contributor.database_url, role=CONTRIBUTOR) as connection,
        pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="only months"),
    ):
        connection.execute(statement.encode(), [[row[0]], [row[1]]])
