# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Dates that are numbers: spreadsheets' serial days, seconds since 1970, days before a day.

Whole numbers, or with decimals that say the time of day and are not kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from gateway.domain.months import first_day, last_day, month_of
from gateway.errors import AdapterError

_SECONDS = 86_400
COUNTED = {"days": 1, "seconds": _SECONDS, "milliseconds": 1_000 * _SECONDS, "months": 0}
"""Forms that count from a day: how many of each make a day; 0: months of the calendar."""
_NUMBER = re.compile(r"(0|-?[1-9][0-9]{0,14})(?:\.([0-9]{1,30}))?|(-0)\.([0-9]{1,30})", re.ASCII)


def counted_from(text: str | None, where: str) -> date:
    """The day that is counted from. Raises AdapterError: it is not said, or is none."""
    try:
        if text is not None and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise AdapterError("says the day that is counted from, YYYY-MM-DD", path=where)


def counted(form: str, since: date, day: str | None) -> tuple[str, Callable[[str], date]]:
    """What such a column holds, for people, and how it is read.

    Args:
        form: one of COUNTED.
        since: number 0.
        day: of the month that is meant, "first" or "last", where months are counted.
    """
    words = f"{form} since {since}"
    if form == "months" and day is not None:
        words += f", the {day} day of the month"
    return words, _months(since, day) if form == "months" else _days(since, COUNTED[form])


def _counted(text: str) -> tuple[int, bool]:
    """The whole number at or below a number, and whether it is all of it."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        raise ValueError
    whole, fraction = found[1] or found[3], found[2] or found[4] or ""
    rest = fraction.strip("0") != ""
    return int(whole) - (rest and whole.startswith("-")), not rest


def _days(since: date, per_day: int) -> Callable[[str], date]:
    def read(text: str) -> date:
        try:
            return since + timedelta(days=_counted(text)[0] // per_day)
        except OverflowError:
            raise ValueError from None

    return read


def _months(since: date, day: str | None) -> Callable[[str], date]:
    first, day_of = month_of(since), last_day if day == "last" else first_day

    def read(text: str) -> date:
        number, whole = _counted(text)
        if not whole:
            raise ValueError
        try:
            return day_of(first + number)
        except OverflowError:
            raise ValueError from None

    return read
