# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Builds a subject's summary from all of its accounts.

The one definition of the aggregates: contribution maintains summaries with it,
and replay rebuilds old ones with it. What each figure means is said in
gateway.domain.reports.summary; the series that later report versions added stand with
those versions. Version 1 knows no missing amounts: it takes them for 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from gateway.domain.months import month_of
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.reports.columns import AddedSeries
from gateway.domain.reports.summary import MoneySeries, Summary
from gateway.domain.reports.versions import all_added


def build_summary(
    data_version: int,
    accounts: Sequence[Account],
    added: Sequence[AddedSeries] | None = None,
) -> Summary | None:
    """The summary of one subject; None when none of its accounts has a record.

    Args:
        data_version: of the subject's bucket, that the accounts are read at.
        accounts: all of the subject's accounts, each with the newest version of
            each of its months, ascending. Their order does not matter.
        added: the series wanted beside those of version 1; None: all there are.
    """
    reporting = [account for account in accounts if account.records]
    if not reporting:
        return None
    first_month = min(account.records[0].month for account in reporting)
    length = max(_last_month(account) for account in reporting) - first_month + 1
    summary = Summary(
        data_version=data_version,
        first_month=first_month,
        oldest_open_date=[None] * length,
        accounts=[0] * length,
        open_accounts=[0] * length,
        institutions=_institutions(reporting, first_month, length),
        overdue_accounts=[0] * length,
        current_worst_dpd=[0] * length,
        worst_dpd=[-1] * length,
        reported=[0] * length,
        on_time=[0] * length,
        unreported=[0] * length,
        money=_empty_money(reporting, length),
    )
    by_currency = {series.currency: series for series in summary.money}
    for account in reporting:
        _add_account(summary, by_currency[account.currency], account)
    wanted = all_added() if added is None else added
    if not wanted:
        return summary
    computed = {series.version: series.compute(reporting, summary) for series in wanted}
    return replace(summary, added=computed)


def _last_month(account: Account) -> int:
    """The last month in which anything about the account changes."""
    newest = account.records[-1].month
    return newest if account.close_date is None else max(newest, month_of(account.close_date))


def _institutions(accounts: Sequence[Account], first_month: int, length: int) -> list[int]:
    """By month: how many institutions have reported up to it."""
    begins: dict[str, int] = {}
    for account in accounts:
        month = account.records[0].month
        begins[account.institution] = min(month, begins.get(account.institution, month))
    counts = [0] * length
    for month in begins.values():
        for index in range(month - first_month, length):
            counts[index] += 1
    return counts


def _empty_money(accounts: Sequence[Account], length: int) -> tuple[MoneySeries, ...]:
    """A series of zeros for each currency, ascending, with its first month."""
    begins: dict[str, int] = {}
    for account in accounts:
        month = account.records[0].month
        begins[account.currency] = min(month, begins.get(account.currency, month))
    return tuple(
        MoneySeries(
            currency=currency,
            first_month=begins[currency],
            credit_limit=[0] * length,
            open_balance=[0] * length,
            balance_under_limit=[0] * length,
            overdue=[0] * length,
            due=[0] * length,
            paid_against_due=[0] * length,
            paid=[0] * length,
            balance=[0] * length,
        )
        for currency in sorted(begins)
    )


def _add_account(summary: Summary, money: MoneySeries, account: Account) -> None:
    """Adds one account to every month from its first record on."""
    first_month = summary.first_month
    length = len(summary.accounts)
    newest = account.records[0]
    start = newest.month - first_month
    # Closed by the end of a month: from the month of the closing date on.
    closed = length if account.close_date is None else month_of(account.close_date) - first_month
    by_index = {record.month - first_month: record for record in account.records}
    for index in range(start, length):
        summary.accounts[index] += 1
        record = by_index.get(index)
        if record is not None:
            newest = record
            _add_report(summary, money, index, record)
        if index < closed:
            _add_standing(summary, money, index, newest)
            summary.unreported[index] += record is None
    if account.open_date is not None:
        _add_open_date(summary.oldest_open_date, start, account.open_date)


def _add_report(summary: Summary, money: MoneySeries, index: int, record: RepaymentRecord) -> None:
    """Figures of what was reported for this very month."""
    summary.reported[index] += 1
    summary.on_time[index] += record.days_past_due == 0
    summary.worst_dpd[index] = max(summary.worst_dpd[index], record.days_past_due)
    paid = record.paid or 0
    money.paid[index] += paid
    money.balance[index] += record.balance or 0
    if record.due is not None:
        money.due[index] += record.due
        money.paid_against_due[index] += paid


def _add_standing(
    summary: Summary, money: MoneySeries, index: int, newest: RepaymentRecord
) -> None:
    """Figures of an open account's newest record not after the month."""
    summary.open_accounts[index] += 1
    money.credit_limit[index] += newest.credit_limit
    balance = newest.balance or 0
    money.open_balance[index] += balance
    if newest.credit_limit > 0:
        money.balance_under_limit[index] += balance
    if newest.days_past_due > 0:
        summary.overdue_accounts[index] += 1
        summary.current_worst_dpd[index] = max(
            summary.current_worst_dpd[index], newest.days_past_due
        )
        if newest.due is not None:
            money.overdue[index] += max(0, newest.due - (newest.paid or 0))


def _add_open_date(oldest: list[date | None], start: int, open_date: date) -> None:
    """Keeps the earliest opening date from the account's first report on."""
    for index in range(start, len(oldest)):
        known = oldest[index]
        if known is None or open_date < known:
            oldest[index] = open_date
