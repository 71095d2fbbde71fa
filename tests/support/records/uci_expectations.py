# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the gateway has to answer about the UCI file, computed from the CSV alone.

A few independent lines: nothing here is shared with the adapter, the aggregates
or the report. `expected_of` reads the file, `observed_in` reads reports, and the
two have to be equal. Amounts are New Taiwan dollars times 100; lateness is the
floor of its bucket, n months being 30 n days.
"""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from gateway.domain.reports.version_1.figures import CreditReport

AS_OF = date(2005, 9, 30)
_EVERYDAY = 20
# Month, status column, bill column, payment column, column of what fell due:
# a payment settles the bill of the month before; of April that is not known.
_MONTHS = [
    ("2005-04", "PAY_6", "BILL_AMT6", "PAY_AMT6", None),
    ("2005-05", "PAY_5", "BILL_AMT5", "PAY_AMT5", "BILL_AMT6"),
    ("2005-06", "PAY_4", "BILL_AMT4", "PAY_AMT4", "BILL_AMT5"),
    ("2005-07", "PAY_3", "BILL_AMT3", "PAY_AMT3", "BILL_AMT4"),
    ("2005-08", "PAY_2", "BILL_AMT2", "PAY_AMT2", "BILL_AMT3"),
    ("2005-09", "PAY_0", "BILL_AMT1", "PAY_AMT1", "BILL_AMT2"),
]


@dataclass(slots=True)
class UciFigures:
    """Totals over all clients, and each client's own figures.

    Attributes:
        months: "month figure" -> sum, for reported, on_time, due, paid, balance.
        lateness: (month, days past due) -> account-months.
        statuses: status as of 2005-09-30 -> clients.
        limits: sum of credit limits, minor units.
        overdue: sum of what is overdue as of 2005-09-30, minor units.
        clients: client number -> by month: (days past due, due, paid, balance).
    """

    months: Counter[str] = field(default_factory=Counter)
    lateness: Counter[tuple[str, int]] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    limits: int = 0
    overdue: int = 0
    clients: dict[int, list[tuple[int, int, int, int]]] = field(default_factory=dict)

    def add_month(self, client: int, month: str, figures: tuple[int, int, int, int]) -> None:
        """One client, one month."""
        dpd, due, paid, balance = figures
        self.lateness[month, dpd] += 1
        self.months[f"{month} reported"] += 1
        self.months[f"{month} on_time"] += dpd == 0
        self.months[f"{month} due"] += due
        self.months[f"{month} paid"] += paid
        self.months[f"{month} balance"] += balance
        self.clients.setdefault(client, []).append(figures)


def rows_of_the_day(path: Path, directory: Path) -> Path:
    """Every 20th row of a file; in the full run (FAULT_COUNT is set) the file itself."""
    if "FAULT_COUNT" in os.environ:
        return path
    header, *rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
    some = directory / "some.csv"
    some.write_text(header + "".join(rows[::_EVERYDAY]), encoding="utf-8")
    return some


def expected_of(path: Path) -> UciFigures:
    """From the file."""
    figures = UciFigures()
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for month, status, bill, payment, owed in _MONTHS:
                dpd = 30 * max(0, int(row[status]))
                due = max(0, int(row[owed])) * 100 if owed else 0
                paid, balance = int(row[payment]) * 100, int(row[bill]) * 100
                figures.add_month(int(row["ID"]), month, (dpd, due, paid, balance))
            late = int(row["PAY_0"])
            figures.statuses[
                "CURRENT" if late <= 0 else "OVERDUE" if late <= 3 else "SERIOUSLY_OVERDUE"
            ] += 1
            figures.limits += int(row["LIMIT_BAL"]) * 100
            if late > 0:
                owes = max(0, int(row["BILL_AMT2"])) - int(row["PAY_AMT1"])
                figures.overdue += max(0, owes) * 100
    return figures


def observed_in(reports: Iterable[tuple[int, CreditReport]]) -> UciFigures:
    """From the reports of all clients as of 2005-09-30, with the sections SUMMARY and MONTHS."""
    figures = UciFigures()
    for client, report in reports:
        assert report.as_of == AS_OF
        assert report.months is not None
        assert report.summary is not None
        for month in report.months:
            (money,) = month.money
            name = f"{month.month // 12}-{month.month % 12 + 1:02d}"
            assert money.currency == "TWD"
            assert month.reported_accounts == 1
            assert month.on_time_accounts == (month.worst_days_past_due == 0)
            figures.add_month(
                client, name, (month.worst_days_past_due, money.due, money.paid, money.balance)
            )
        figures.statuses[report.status.name] += 1
        (total,) = report.summary.money
        figures.limits += total.credit_limit
        figures.overdue += total.overdue_amount
    return figures
