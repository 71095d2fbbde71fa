# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What report version 2 keeps in a summary beside the series of version 1.

How many account-months lacked a figure, and what has to be taken out of version 1's
sums so that only account-months count of which both numbers are known: version 1 takes
a missing amount for 0. An account that is late after its closing date is kept, too;
version 1 looks at open accounts only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from gateway.domain.months import month_of
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.columns import AddedSeries, Column, Per
from gateway.domain.reports.summary import Summary


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


def compute(accounts: Sequence[Account], summary: Summary) -> MissingSeries:
    """The series of some accounts; see `AddedSeries.compute`."""
    length = len(summary.accounts)
    width = len(fields(MissingMoney))
    found = MissingSeries(
        [0] * length,
        [0] * length,
        [0] * length,
        tuple([MissingMoney(*[[0] * length for _ in range(width)]) for _ in summary.money]),
    )
    places = {series.currency: number for number, series in enumerate(summary.money)}
    for account in accounts:
        money = found.money[places[account.currency]]
        reported = money.money_reported
        for record in account.records:
            index = record.month - summary.first_month
            reported[index] += 1
            if record.due is None or record.paid is None or record.balance is None:
                _add_gap(found, money, index, record)
        _add_standing(found, money, account, summary.first_month)
    return found


def _add_gap(
    found: MissingSeries, money: MissingMoney, index: int, record: RepaymentRecord
) -> None:
    """What was not reported for this very month."""
    due, paid, balance = record.due, record.paid, record.balance
    found.incomplete[index] += 1
    money.due_missing[index] += due is None
    money.paid_missing[index] += paid is None
    money.balance_missing[index] += balance is None
    money.due_or_paid_missing[index] += due is None or paid is None
    if due is not None and paid is None:
        money.due_without_paid[index] += due


def _add_standing(
    found: MissingSeries, money: MissingMoney, account: Account, first_month: int
) -> None:
    """How the account stands in each month, by its newest record not after it."""
    length = len(found.incomplete)
    closed = length if account.close_date is None else month_of(account.close_date) - first_month
    opened = account.records[0].month - first_month
    for index in range(opened, min(length, closed)):
        money.money_open[index] += 1
    for record, start, end in _spans(account.records, first_month, length):
        if record.days_past_due == 0 and record.balance is not None:
            continue  # nothing to say of most records
        standing = range(start, min(end, closed))
        if record.balance is None:
            for index in standing:
                money.open_balance_missing[index] += 1
                money.limit_without_balance[index] += record.credit_limit
        if record.days_past_due > 0:
            _add_lateness(money, record, standing)
            if start >= closed:
                _add_late_closed(found, record, range(start, end))


def _add_lateness(money: MissingMoney, record: RepaymentRecord, standing: range) -> None:
    """An open account that is past due, and whether it is known by how much."""
    unknown = record.due is None or record.paid is None
    for index in standing:
        money.money_overdue[index] += 1
        if unknown:
            money.overdue_missing[index] += 1
            money.overdue_without_paid[index] += max(0, record.due or 0)


def _add_late_closed(found: MissingSeries, record: RepaymentRecord, months: range) -> None:
    """An account that was past due when it was closed, or later."""
    for index in months:
        found.late_closed[index] += 1
        worst = found.late_closed_dpd[index]
        found.late_closed_dpd[index] = max(worst, record.days_past_due)


def _spans(
    records: Sequence[RepaymentRecord], first_month: int, length: int
) -> Iterator[tuple[RepaymentRecord, int, int]]:
    """Each record with the months in which it is the newest one: from, and before."""
    starts = [record.month - first_month for record in records]
    return zip(records, starts, [*starts[1:], length], strict=True)


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
