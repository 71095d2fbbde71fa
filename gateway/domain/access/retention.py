# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How long evidence is kept: periods of calendar time, and what they reach back to.

Evidence is both envelopes of an entry, encrypted. The entry itself, which holds
commitments only, stays for as long as the log does.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from gateway.errors import ConfigurationError

SHORTEST = timedelta(days=31)
"""Nothing younger is ever erased; the database holds to this, too."""

_PERIOD = re.compile(r"([1-9][0-9]{0,3})([ymd])")
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Period:
    """Calendar months and days; "5y" is 60 months."""

    months: int
    days: int

    def before(self, now: datetime) -> datetime:
        """The moment that lies this long before now; a day no month has is its last."""
        number = now.year * _MONTHS_A_YEAR + now.month - 1 - self.months
        year, month = divmod(number, _MONTHS_A_YEAR)
        if year < 1:
            raise ConfigurationError("a retention reaches back at most to the year 1")
        day = min(now.day, calendar.monthrange(year, month + 1)[1])
        return now.replace(year=year, month=month + 1, day=day, microsecond=0) - timedelta(
            days=self.days
        )


DEFAULT_PERIOD = Period(months=5 * _MONTHS_A_YEAR, days=0)
"""Five years, as negative records are kept in China (credit reporting rules, article 16)."""


def parse_period(text: str) -> Period:
    """A period as written on the command line: "5y", "18m" (months) or "90d".

    Raises:
        ConfigurationError: it is none.
    """
    match = _PERIOD.fullmatch(text)
    if match is None:
        raise ConfigurationError("a retention is a number of years, months or days: 5y, 18m, 90d")
    number, unit = int(match[1]), match[2]
    if unit == "d":
        return Period(0, number)
    return Period(number * (_MONTHS_A_YEAR if unit == "y" else 1), 0)
