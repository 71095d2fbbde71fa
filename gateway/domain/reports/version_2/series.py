# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What report version 2 keeps in a summary beside the series of version 1.

How many account-months lacked a figure, and what has to be taken out of version 1's
sums so that only account-months count of which both numbers are known: version 1 takes
a missing amount for 0. An account that is late after its closing date is kept, too;
version 1 looks at open accounts only.
"""

from __future__ import annotations

from dataclasses import dataclass

from gateway.domain.reports.account_months import AccountMonths
from gateway.domain.reports.cell_columns import either, known, late, where
from gateway.domain.reports.columns import AddedSeries, Column, Per


@dataclass(frozen=True, slots=True)
class MissingMoney:
    """By month in one currency; "missing" is what the contributor did not say.

    Attributes:
        money_reported: account-months reported for this very month.
        due_missing: of those, without an amount due.
        paid_missing: without an amount paid.
        balance_missing: without a balance.
        due_or_paid_missing: without one of the two.
        due_without_paid: amounts due of account-months without an amount paid.
        money_open: open accounts with a record not after the month.
        open_balance_missing: of those, without a balance in their newest record.
        limit_without_balance: credit limits of those without it.
        money_overdue: open accounts that are past due.
        overdue_missing: of those, without an amount due or paid in their newest record.
        overdue_without_paid: what version 1 counts as overdue of those without an
            amount paid.
    """

    money_reported: list[int]
    due_missing: list[int]
    paid_missing: list[int]
    balance_missing: list[int]
    due_or_paid_missing: list[int]
    due_without_paid: list[int]
    money_open: list[int]
    open_balance_missing: list[int]
    limit_without_balance: list[int]
    money_overdue: list[int]
    overdue_missing: list[int]
    overdue_without_paid: list[int]


@dataclass(frozen=True, slots=True)
class MissingSeries:
    """By month.

    Attributes:
        incomplete: account-months reported for this very month that lack an amount
            due, paid, or a balance.
        late_closed: closed accounts whose newest record not after the month is of the
            month of closing or later, and past due.
        late_closed_dpd: the worst days past due among them; 0 when there is none.
        money: by currency, in the summary's order.
    """

    incomplete: list[int]
    late_closed: list[int]
    late_closed_dpd: list[int]
    money: tuple[MissingMoney, ...]


def compute(cells: AccountMonths) -> list[list[int]]:
    """The values of SERIES_2's columns; see `AddedSeries.compute`."""
    by_month, dpd, said = cells.by_month, cells.late_closed_dpd, cells.reported
    return [
        by_month.total(either(said.without_due_or_paid, said.without_balance)),
        by_month.total(late(dpd)),
        by_month.most(dpd, 0),
        *_reported(cells),
        *_standing(cells),
    ]


def _reported(cells: AccountMonths) -> list[list[int]]:
    """What was, and was not, reported for each very month: by currency."""
    total, said = cells.by_currency.total, cells.reported
    days, without_paid = said.days_past_due, said.without_paid
    each = [1] * len(days)
    return [
        total(each if min(days, default=0) >= 0 else [1 if late_ >= 0 else 0 for late_ in days]),
        total(said.without_due),
        total(without_paid),
        total(said.without_balance),
        total(said.without_due_or_paid),
        total(where(without_paid, known(said.due))),
    ]


def _standing(cells: AccountMonths) -> list[list[int]]:
    """How open accounts stand in each month, by their newest record: by currency."""
    total, newest = cells.by_currency.total, cells.standing
    without_balance, overdue = newest.without_balance, late(newest.days_past_due)
    # It is past due and cannot say by how much.
    unknown = where(newest.without_due_or_paid, overdue)
    due = where(unknown, known(newest.due))
    return [
        total(cells.is_open),
        total(without_balance),
        total(where(without_balance, known(newest.credit_limit))),
        total(overdue),
        total(unknown),
        total(due if min(due, default=0) >= 0 else [max(0, amount) for amount in due]),
    ]


SERIES_2 = AddedSeries(
    version=2,
    columns=(
        Column("incomplete", "integer", Per.MONTH),
        Column("late_closed", "integer", Per.MONTH),
        Column("late_closed_dpd", "integer", Per.MONTH),
        Column("money_reported", "integer", Per.CURRENCY_AND_MONTH),
        Column("due_missing", "integer", Per.CURRENCY_AND_MONTH),
        Column("paid_missing", "integer", Per.CURRENCY_AND_MONTH),
        Column("balance_missing", "integer", Per.CURRENCY_AND_MONTH),
        Column("due_or_paid_missing", "integer", Per.CURRENCY_AND_MONTH),
        Column("due_without_paid", "bigint", Per.CURRENCY_AND_MONTH),
        Column("money_open", "integer", Per.CURRENCY_AND_MONTH),
        Column("open_balance_missing", "integer", Per.CURRENCY_AND_MONTH),
        Column("limit_without_balance", "bigint", Per.CURRENCY_AND_MONTH),
        Column("money_overdue", "integer", Per.CURRENCY_AND_MONTH),
        Column("overdue_missing", "integer", Per.CURRENCY_AND_MONTH),
        Column("overdue_without_paid", "bigint", Per.CURRENCY_AND_MONTH),
    ),
    holder=MissingSeries,
    money_holder=MissingMoney,
    compute=compute,
)
