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
    grid = cells.by_month
    is_open = cells.is_open
    lateness = [record.days_past_due for record in cells.reported]
    standing = [record.days_past_due for record in cells.standing]
    return {
        "oldest_open_date": _oldest_open_dates(cells),
        "accounts": grid.total([1] * len(is_open)),
        "open_accounts": grid.total(is_open),
        "institutions": _institutions(cells),
        "overdue_accounts": grid.total([1 if days > 0 else 0 for days in standing]),
        "current_worst_dpd": grid.most(standing, 0),
        "worst_dpd": grid.most(lateness, -1),
        "reported": grid.total([1 if days >= 0 else 0 for days in lateness]),
        "on_time": grid.total([1 if days == 0 else 0 for days in lateness]),
        "unreported": grid.total(
            [1 if days < 0 and open_ else 0 for days, open_ in zip(lateness, is_open, strict=True)]
        ),
    }


def _money(cells: AccountMonths) -> dict[str, Sequence[Any]]:
    """Figures by person, currency and month."""
    total, reported, standing = cells.by_currency.total, cells.reported, cells.standing
    return {
        "credit_limit": total([record.credit_limit or 0 for record in standing]),
        "open_balance": total([record.balance or 0 for record in standing]),
        "balance_under_limit": total(
            [record.balance or 0 if record.credit_limit else 0 for record in standing]
        ),
        "overdue": total(
            [
                max(0, record.due - (record.paid or 0))
                if record.days_past_due > 0 and record.due is not None
                else 0
                for record in standing
            ]
        ),
        "due": total([record.due or 0 for record in reported]),
        "paid_against_due": total(
            [0 if record.due is None else record.paid or 0 for record in reported]
        ),
        "paid": total([record.paid or 0 for record in reported]),
        "balance": total([record.balance or 0 for record in reported]),
    }


def _institutions(cells: AccountMonths) -> list[int]:
    """How many institutions have reported up to each month."""
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
