# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Builds summaries of people from all of their accounts.

The one definition of the aggregates: contribution maintains summaries with it,
and replay rebuilds old ones with it. What each figure means is said in
gateway.domain.reports.summary; the series that later report versions added stand with
those versions. Version 1 knows no missing amounts: it takes them for 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from gateway.domain.records.record import Account
from gateway.domain.reports.account_months import AccountMonths, PersonMonths, account_months
from gateway.domain.reports.cell_columns import RecordColumns, known, late
from gateway.domain.reports.columns import AddedSeries
from gateway.domain.reports.summaries import Summaries
from gateway.domain.reports.summary import Summary
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
    found = build_summaries([(b"", data_version, accounts)], added)
    return found[0][1] if found else None


def build_summaries(
    people: Sequence[tuple[bytes, int, Sequence[Account]]],
    added: Sequence[AddedSeries] | None = None,
) -> Summaries:
    """The summaries of some subjects, but of those none of whose accounts has a record.

    Args:
        people: subject ids, each with what `build_summary` takes.
        added: as of `build_summary`.
    """
    cells = account_months([accounts for _, _, accounts in people])
    wanted = tuple(all_added() if added is None else added)
    columns = _by_month(cells) | _money(cells)
    for series in wanted:
        names = [column.name for column in series.columns]
        columns |= zip(names, series.compute(cells), strict=True)
    found = [
        (subject, version, person)
        for (subject, version, _), person in zip(people, cells.people, strict=True)
        if person is not None
    ]
    return Summaries(found, columns, wanted)


def _by_month(cells: AccountMonths) -> dict[str, Sequence[Any]]:
    """Figures by person and month."""
    grid, is_open = cells.by_month, cells.is_open
    lateness, standing = cells.reported.days_past_due, cells.standing.days_past_due
    each = [1] * len(is_open)
    reported, on_time, unreported = each, each, [0] * len(is_open)
    if min(lateness, default=0) < 0:
        reported = [1 if days >= 0 else 0 for days in lateness]
        unreported = [
            1 if days < 0 and open_ else 0 for days, open_ in zip(lateness, is_open, strict=True)
        ]
    if any(lateness):
        on_time = [1 if days == 0 else 0 for days in lateness]
    return {
        "oldest_open_date": _oldest_open_dates(cells),
        "accounts": grid.total(each),
        "open_accounts": grid.total(is_open),
        "institutions": _institutions(cells),
        "overdue_accounts": grid.total(late(standing)),
        "current_worst_dpd": grid.most(standing, 0),
        "worst_dpd": grid.most(lateness, -1),
        "reported": grid.total(reported),
        "on_time": grid.total(on_time),
        "unreported": grid.total(unreported),
    }


def _money(cells: AccountMonths) -> dict[str, Sequence[Any]]:
    """Figures by person, currency and month."""
    total, reported, standing = cells.by_currency.total, cells.reported, cells.standing
    limits, balances = known(standing.credit_limit), known(standing.balance)
    due, paid = known(reported.due), known(reported.paid)
    paid_against_due = paid
    if None in reported.due:
        paid_against_due = [
            0 if said is None else amount for said, amount in zip(reported.due, paid, strict=True)
        ]
    return {
        "credit_limit": total(limits),
        "open_balance": total(balances),
        "balance_under_limit": total(
            [balance if limit else 0 for limit, balance in zip(limits, balances, strict=True)]
            if 0 in limits
            else balances
        ),
        "overdue": total(_overdue(standing)),
        "due": total(due),
        "paid_against_due": total(paid_against_due),
        "paid": total(paid),
        "balance": total(known(reported.balance)),
    }


def _overdue(standing: RecordColumns) -> list[int]:
    """What fell due and was not paid, of accounts that are past due."""
    days = standing.days_past_due
    if max(days, default=0) <= 0:
        return [0] * len(days)
    return [
        max(0, due - (paid or 0)) if late_days > 0 and due is not None else 0
        for late_days, due, paid in zip(days, standing.due, standing.paid, strict=True)
    ]


def _institutions(cells: AccountMonths) -> list[int]:
    """How many institutions have reported up to each month."""
    if cells.only_accounts:
        return [1] * len(cells.accounts)
    counts: list[int] = []
    for person in cells.people:
        if person is None:
            continue
        if len(person.accounts) == 1:
            counts.extend([1] * person.length)
            continue
        begins: dict[str, int] = {}
        for account in person.accounts:
            month = account.records[0].month
            begins[account.institution] = min(month, begins.get(account.institution, month))
        counts.extend(_begun(begins.values(), month) for month in _months(person))
    return counts


def _begun(begins: Iterable[int], month: int) -> int:
    return sum(begin <= month for begin in begins)


def _oldest_open_dates(cells: AccountMonths) -> list[date | None]:
    """The earliest known opening date of the accounts reported up to each month."""
    if cells.only_accounts:
        return [account.open_date for account in cells.accounts]
    oldest: list[date | None] = []
    for person in cells.people:
        if person is None:
            continue
        if len(person.accounts) == 1:
            oldest.extend([person.accounts[0].open_date] * person.length)
            continue
        begins = sorted(
            (account.records[0].month, account.open_date)
            for account in person.accounts
            if account.open_date is not None
        )
        for month in _months(person):
            known = [opened for begin, opened in begins if begin <= month]
            oldest.append(min(known, default=None))
    return oldest


def _months(person: PersonMonths) -> range:
    return range(person.first_month, person.first_month + person.length)
