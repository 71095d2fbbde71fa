# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The figures of plans for the people of the UCI data set, against a few lines of their own.

    python -m tests.unit.domain.test_plans_of_clients [FILE] [PEOPLE]

compares all 30,000 people, each as of the end of several months; the suite a sample, of
synthetic rows of the same form where the file is not here.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path

from adapters.registry import contribution_adapter
from gateway.demo.card_portfolio import card_portfolio
from gateway.domain.codes import AccountType, Section
from gateway.domain.records.contribution import apply_row
from gateway.domain.records.record import Account, ContributedAccount
from gateway.domain.reports import version_3
from gateway.domain.reports.aggregate import build_summary
from tests.support.plans.histories import expected, with_random_plans

REAL_DATA = Path("../shared/data/uci_credit_default.csv")
SAMPLE = 300
FIRST, TODAY = date(2005, 4, 1), date(2005, 12, 31)
DAYS = [date(2005, 4, 29), date(2005, 6, 30), date(2005, 8, 15), date(2005, 9, 30), TODAY]


def people_of(file: Path, count: int) -> Iterator[list[Account]]:
    """Each client's card, and a second account of every third one."""
    rows: Iterator[list[str]]
    if file.exists():
        with file.open(encoding="utf-8", newline="") as opened:
            rows = iter(list(csv.reader(opened)))
    else:
        rows = iter([list(row) for row in card_portfolio(count, 3)])
    header, adapter = next(rows), contribution_adapter("uci-csv")
    for number, row in zip(range(count), rows, strict=False):
        card = adapter.parse_row(row, header)
        assert isinstance(card, ContributedAccount)
        account = apply_row(None, "card-bank", card)
        loan = Account(
            "card-bank" if number % 2 else "kin-bank",
            AccountType.NON_REVOLVING_LOAN,
            "TWD",
            None,
            None,
            account.records[2:],
        )
        yield [account, loan] if number % 3 == 0 else [account]


def compare(file: Path, count: int) -> tuple[int, int, int]:
    """Compares as many people: answers, people with plans, and answers that differ."""
    compared = different = planned = 0
    for number, accounts in enumerate(people_of(file, count)):
        people = with_random_plans(accounts, number, FIRST, TODAY)
        planned += any(account.attached for account in people)
        summary = build_summary(1, people)
        for as_of in DAYS:
            report = version_3.build_report(
                summary,
                data_version=1,
                as_of=as_of,
                sections=(Section.SUMMARY,),
                inquiries=None,
            )
            assert report.summary is not None
            compared += 1
            different += asdict(report.summary.plans) != expected(people, as_of)
    return compared, planned, different


def test_the_plans_of_a_sample_of_clients_are_what_the_obvious_way_says() -> None:
    compared, planned, different = compare(REAL_DATA, SAMPLE)
    assert (compared, different) == (SAMPLE * len(DAYS), 0)
    assert planned > SAMPLE / 2


if __name__ == "__main__":
    given = sys.argv[1:]
    path = Path(given[0]) if given else REAL_DATA
    found = compare(path, int(given[1]) if len(given) > 1 else 30_000)
    sys.stdout.write("{} answers, {} people with plans, {} answers differ\n".format(*found))
    sys.exit(bool(found[2]))
