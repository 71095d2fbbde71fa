# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is due soon: the days of payment that have come within a mark of some days. Pure.

A function of what is on record at a data version, a day and a mark, so that it can be told again
for as long as obligations can. Only days that an institution has reported are ever due soon.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gateway.domain.obligations.figures import Obligations

MOST_DAYS_AHEAD = 62
"""How far ahead anything is due soon, for whoever asks, watches or is reminded: two months."""


@dataclass(frozen=True, slots=True)
class DueSoon:
    """A day on which something is still to be paid, in one currency.

    Attributes:
        due_date: the last day on which it is paid in time.
        days_left: until that day; 0 on it.
        currency: ISO 4217 code.
        outstanding: in minor units.
    """

    due_date: date
    days_left: int
    currency: str
    outstanding: int


def due_soon(
    found: Obligations, mark_days: int, *, last_looked: date | None = None
) -> tuple[DueSoon, ...]:
    """What is due within so many days, by day and currency.

    Whoever looks each time with the day of the look before is told of each due once, however
    often they look. What is reported only once it is within the mark is not told that way: a look
    without that day tells it.

    Args:
        found: what somebody has to pay, as of the day of the look.
        mark_days: how many days ahead; 0: only what is due on the day itself.
        last_looked: the day of an earlier look: what was within the mark then is left out.
            None: there was none.
    """
    soon = []
    for dues in found.currencies:
        for day in (day for month in dues.months for day in month.dates):
            left = (day.date - found.as_of).days
            if not day.outstanding or not 0 <= left <= mark_days:
                continue
            if last_looked is not None and (day.date - last_looked).days <= mark_days:
                continue
            soon.append(DueSoon(day.date, left, dues.currency, day.outstanding))
    return tuple(sorted(soon, key=lambda each: (each.due_date, each.currency)))
