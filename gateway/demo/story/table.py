# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What both banks of the demo were told about one person, side by side.

Each column is read back from that bank's own answer by its own adapter, so that the
table also shows what a bank's codes can say and what they cannot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.table import Table

from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.reports.report import Ratio
from gateway.domain.reports.version_1.figures import CreditReport, MoneySummary, SummaryFigures


@dataclass(frozen=True, slots=True)
class Told:
    """What one bank was told.

    Attributes:
        bank: its name.
        form: the form of its question and answer, for people.
        report: its answer, as far as its codes say it.
        floored: figures of days of which its codes give the fewest only.
        history: the 24 months as they stand in the answer.
        leaf_index: where the access is logged.
        partner_counter: the bank's own count of its accesses.
    """

    bank: str
    form: str
    report: CreditReport
    floored: frozenset[str]
    history: str
    leaf_index: int
    partner_counter: int


def answers_table(told: Sequence[Told]) -> Table:
    """A table with a column per bank."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("")
    for each in told:
        table.add_column(each.bank, overflow="fold")
    columns = [_cells(each) for each in told]
    for label in columns[0]:
        table.add_row(label, *(column.get(label, "-") for column in columns))
    return table


def _cells(told: Told) -> dict[str, str]:
    report = told.report
    cells = {
        "asks and is answered in": told.form,
        "standing": report.status.name.lower().replace("_", " "),
        "as of": f"{report.as_of.day} {report.as_of:%B} {report.as_of.year}",
    }
    if report.summary is not None:
        cells |= _summary(report.summary, told.floored)
        for money in report.summary.money:
            cells |= _money(money)
    return cells | {
        "24 months, newest first": told.history,
        "logged as": f"leaf {told.leaf_index}, this bank's no. {told.partner_counter}",
    }


def _summary(summary: SummaryFigures, floored: frozenset[str]) -> dict[str, str]:
    def days(figure: str) -> str:
        found: int | None = getattr(summary, figure)
        if found is None:
            return "-"
        more = " or more" if found and f"summary.{figure}" in floored else ""
        return f"{found} days{more}"

    return {
        "accounts": f"{summary.accounts} ({summary.open_accounts} open)"
        f" at {summary.institutions} institutions",
        "past due now": days("current_worst_days_past_due"),
        "most in 24 months": days("worst_days_past_due_24m"),
        "paid on time, 24 months": _share(summary.on_time_24m),
    }


def _money(money: MoneySummary) -> dict[str, str]:
    currency = money.currency
    return {
        f"credit limit, {currency}": amount(money.credit_limit, currency),
        f"balance, {currency}": amount(money.balance, currency),
        f"overdue, {currency}": amount(money.overdue_amount, currency),
        f"limit used, {currency}": _share(money.utilisation, counts=False),
    }


def _share(ratio: Ratio, *, counts: bool = True) -> str:
    if not ratio.denominator:
        return "-"
    share = f"{ratio.numerator / ratio.denominator:.0%}"
    return f"{share} ({ratio.numerator} of {ratio.denominator} months)" if counts else share


def amount(minor_units: int, currency: str) -> str:
    """An amount in its currency's own unit: 6580200 in TWD is "65,802.00".

    A currency that is no longer in force has no known decimals: then the minor units
    are given, and said to be such.
    """
    digits = MINOR_UNITS.get(currency)
    if digits is None:
        return f"{minor_units:,} minor units"
    sign, size = "-" * (minor_units < 0), abs(minor_units)
    whole, part = divmod(size, 10**digits)
    return f"{sign}{whole:,}.{part:0{digits}}" if digits else f"{sign}{whole:,}"
