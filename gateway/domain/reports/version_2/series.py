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

from gateway.domain.records.record import RepaymentRecord
from gateway.domain.reports.account_months import AccountMonths
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
    by_month, late = cells.by_month, cells.late_closed_dpd
    return [
        by_month.total(
            [
                1 if record.due is None or record.paid is None or record.balance is None else 0
                for record in cells.reported
            ]
        ),
        by_month.total([1 if days > 0 else 0 for days in late]),
        by_month.most(late, 0),
        *_reported(cells),
        *_standing(cells),
    ]


def _reported(cells: AccountMonths) -> list[list[int]]:
    """What was, and was not, reported for each very month: by currency."""
    total, records = cells.by_currency.total, cells.reported
    return [
        total([1 if record.days_past_due >= 0 else 0 for record in records]),
        total([1 if record.due is None else 0 for record in records]),
        total([1 if record.paid is None else 0 for record in records]),
        total([1 if record.balance is None else 0 for record in records]),
        total([1 if record.due is None or record.paid is None else 0 for record in records]),
        total([record.due or 0 if record.paid is None else 0 for record in records]),
    ]


def _standing(cells: AccountMonths) -> list[list[int]]:
    """How open accounts stand in each month, by their newest record: by currency."""
    total, records = cells.by_currency.total, cells.standing
    return [
        total(cells.is_open),
        total([1 if record.balance is None else 0 for record in records]),
        total([record.credit_limit or 0 if record.balance is None else 0 for record in records]),
        total([1 if record.days_past_due > 0 else 0 for record in records]),
        total([1 if _unknown_lateness(record) else 0 for record in records]),
        total([max(0, record.due or 0) if _unknown_lateness(record) else 0 for record in records]),
    ]


def _unknown_lateness(record: RepaymentRecord) -> bool:
    """Whether it is past due and cannot say by how much."""
    return record.days_past_due > 0 and (record.due is None or record.paid is None)


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
