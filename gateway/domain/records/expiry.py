# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which records are too old to be kept (docs/adr/0061). Pure.

Months that were overdue go some years after the stretch of overdue months that they are of
ended: five, by article 16 of China's credit reporting regulation. Everything else stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from gateway.domain.months import first_day, last_day
from gateway.domain.records.record import Account, RepaymentRecord

YEARS = 5
"""How long an overdue month is kept after its stretch ended, unless it is said otherwise."""


def years_after(day: date, years: int) -> date:
    """The same day some years later; of 29 February the first day of March where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def expired_months(account: Account, today: date, years: int = YEARS) -> list[int]:
    """The overdue months of an account that are too old to be kept, ascending.

    Args:
        account: with the newest version of each month.
        today: a stretch that ended that many years ago, to the day, has expired.
        years: see YEARS.
    """
    return [
        month
        for end, months in _stretches(account)
        if end is not None and years_after(end, years) <= today
        for month in months
    ]


def without_months(account: Account, months: Sequence[int]) -> Account | None:
    """What is left of an account; None where that is no month."""
    gone = frozenset(months)
    left = tuple(record for record in account.records if record.month not in gone)
    return replace(account, records=left) if left else None


def _stretches(account: Account) -> Iterator[tuple[date | None, list[int]]]:
    """Overdue months that follow each other, and when that ended; None: it has not.

    A record says how things stood at the end of its month. A month that is not overdue ends
    what was before it, at some day of it: the first one is taken, so that nothing is kept for
    too long. Months that are not reported end nothing.
    """
    months: list[int] = []
    for record in account.records:
        if record.days_past_due:
            months.append(record.month)
        elif months:
            yield first_day(record.month), months
            months = []
    if months:
        yield _closed(account, account.records[-1]), months


def _closed(account: Account, newest: RepaymentRecord) -> date | None:
    """When an account that was overdue to the last ended with its closing.

    Not while something is owed: what was written off and not paid has not ended.
    """
    if account.close_date is None or (newest.balance or 0) > 0:
        return None
    return max(account.close_date, last_day(newest.month))
