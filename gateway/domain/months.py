# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Month numbers: year * 12 + month - 1."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import lru_cache

_KEPT = 4096
"""Months and days that are asked for again and again; more than there are in 300 years."""


def month_number(year: int, month: int) -> int:
    """The month number of a year and a month (1 to 12)."""
    return year * 12 + month - 1


def month_of(day: date) -> int:
    """The month number a date lies in."""
    return day.year * 12 + day.month - 1


@lru_cache(maxsize=_KEPT)
def first_day(number: int) -> date:
    """The first day of a month; as months are stored."""
    year, month = divmod(number, 12)
    return date(year, month + 1, 1)


@lru_cache(maxsize=_KEPT)
def last_complete_month(day: date) -> int:
    """The newest month whose last day is not after `day`."""
    number = month_of(day)
    return number if day.day == monthrange(day.year, day.month)[1] else number - 1


@lru_cache(maxsize=_KEPT)
def last_day(number: int) -> date:
    """The last day of a month."""
    year, month = divmod(number, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1])


@lru_cache(maxsize=_KEPT)
def month_text(number: int) -> str:
    """ISO 8601 form, "2005-09"."""
    year, month = divmod(number, 12)
    return f"{year:04d}-{month + 1:02d}"


_MONTH_LENGTH = len("2005-09")


def parse_month(text: str) -> int:
    """The month of its ISO 8601 form.

    Raises:
        ValueError: it is not that form, or no such month.
    """
    if len(text) != _MONTH_LENGTH or not text.isascii() or text[4] != "-":
        raise ValueError("not a month")
    return month_of(date.fromisoformat(f"{text}-01"))
