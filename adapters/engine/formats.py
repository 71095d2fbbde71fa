# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How adapters write dates and months; every form can be read back exactly."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from adapters.engine.toml_table import Table
from gateway.domain.months import month_number
from gateway.errors import AdapterError


@dataclass(frozen=True, slots=True)
class DateForm:
    """One way to write a date.

    Attributes:
        pattern: names the groups y, m and d.
        write: year, month and day as text.
    """

    pattern: re.Pattern[str]
    write: Callable[[date], str]

    def read(self, text: str) -> date:
        """The date. Raises ValueError when it is none, or in another form."""
        match = self.pattern.fullmatch(text)
        if match is None:
            raise ValueError
        return date(int(match["y"]), int(match["m"]), int(match["d"]))


@dataclass(frozen=True, slots=True)
class MonthForm:
    """One way to write a month number."""

    pattern: re.Pattern[str]
    write: Callable[[int], str]

    def read(self, text: str) -> int:
        """The month number. Raises ValueError when it is none, or in another form."""
        match = self.pattern.fullmatch(text)
        if match is None:
            raise ValueError
        first_day = date(int(match["y"]), int(match["m"]), 1)
        return month_number(first_day.year, first_day.month)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.ASCII)


DATE_FORMS = {
    # ISO 8601, extended form.
    "YYYY-MM-DD": DateForm(_pattern(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)"), date.isoformat),
    # Metro 2's order of month, day and year.
    "MMDDYYYY": DateForm(
        _pattern(r"(?P<m>\d\d)(?P<d>\d\d)(?P<y>\d{4})"),
        lambda day: f"{day.month:02d}{day.day:02d}{day.year:04d}",
    ),
}

MONTH_FORMS = {
    "YYYY-MM": MonthForm(
        _pattern(r"(?P<y>\d{4})-(?P<m>\d\d)"),
        lambda number: f"{number // 12:04d}-{number % 12 + 1:02d}",
    ),
    "MMYYYY": MonthForm(
        _pattern(r"(?P<m>\d\d)(?P<y>\d{4})"),
        lambda number: f"{number % 12 + 1:02d}{number // 12:04d}",
    ),
}


@dataclass(frozen=True, slots=True)
class Formats:
    """The forms one adapter uses."""

    date: DateForm
    month: MonthForm


def load_formats(table: Table) -> Formats:
    """The [formats] table. Raises AdapterError: no such form."""
    day, month = table.take("date", str), table.take("month", str)
    table.done()
    if day not in DATE_FORMS:
        raise AdapterError("no such form", path=table.where("date"))
    if month not in MONTH_FORMS:
        raise AdapterError("no such form", path=table.where("month"))
    return Formats(DATE_FORMS[day], MONTH_FORMS[month])
