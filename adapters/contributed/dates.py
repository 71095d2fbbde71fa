# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Forms of dates and months, written as people write them: "DD.MM.YYYY", "Mon-YYYY".

A form is compiled once into a pattern of fixed parts, so that no text takes long to
read. Names of months are English, in any case; nothing depends on a locale.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from adapters.engine.toml_table import Table
from gateway.domain.months import last_day, month_number
from gateway.errors import AdapterError

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_SHORT = {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
_LONG = {name: number for number, name in enumerate(_MONTHS, 1)}

# Longest first: what a form is made of, beside literal signs.
_PARTS = {
    "YYYY": r"(?P<y>[0-9]{4})",
    "Month": rf"(?P<long>{'|'.join(_MONTHS)})",
    "Mon": rf"(?P<short>{'|'.join(_SHORT)})",
    "YY": r"(?P<yy>[0-9]{2})",
    "MM": r"(?P<m>[0-9]{2})",
    "DD": r"(?P<d>[0-9]{2})",
    "hh": r"(?:[01][0-9]|2[0-3])",
    "mm": r"[0-5][0-9]",
    "ss": r"(?:[0-5][0-9]|60)",
    "M": r"(?P<m>[0-9]{1,2})",
    "D": r"(?P<d>[0-9]{1,2})",
    "f": r"[0-9]{1,9}",
}
_ONE_OR_TWO_DIGITS = {"M", "D", "f"}
_YEARS, _MONTH_PARTS, _DAYS = {"YYYY", "YY"}, {"MM", "M", "Mon", "Month"}, {"DD", "D"}
_NAMES = {"Mon", "Month"}
_LITERALS = set("-./ :,'TZ")
_SPLIT = re.compile(f"({'|'.join(_PARTS)})")
_MAX_FORM = 40
FirstOrLast = Callable[[int, int], date]
_DAY_SAID: dict[str, FirstOrLast] = {
    "first": lambda year, month: date(year, month, 1),
    "last": lambda year, month: last_day(month_number(year, month)),
}


@dataclass(frozen=True, slots=True)
class DateForm:
    """How a column writes its dates.

    Attributes:
        words: for people.
        read: text -> date; ValueError when it is none, or in another form.
    """

    words: str
    read: Callable[[str], date]


@dataclass(frozen=True, slots=True)
class DateDefaults:
    """What the file says once for all its columns of dates."""

    form: str | None = None
    first_year: int | None = None
    day: str | None = None


def load_date_defaults(table: Table) -> DateDefaults:
    """The table [dates]. Raises AdapterError."""
    found = DateDefaults(
        table.take_optional("form", str),
        table.take_optional("first_year", int),
        table.take_optional("day", str),
    )
    table.done()
    if found.form is not None:
        _compiled(found.form, table.where("form"))
    return found


def take_date_form(table: Table, defaults: DateDefaults, *, needs_day: bool) -> DateForm:
    """The form of one column, with what the file says for all columns.

    Args:
        table: of the source; keys "form", "first_year" and "day".
        defaults: of the file.
        needs_day: a form without a day has to say which one is meant.

    Raises:
        AdapterError: there is no such form, or it does not say everything.
    """
    where, own = table.where("form"), table.take_optional("form", str)
    form = own or defaults.form
    if form is None:
        raise AdapterError("missing", path=where)
    own_year, own_day = table.take_optional("first_year", int), table.take_optional("day", str)
    pattern, parts = _compiled(form, where)
    if own_year is not None and "YY" not in parts:
        raise AdapterError("the form has four digits of the year", path=table.where("first_year"))
    first_year = defaults.first_year if own_year is None else own_year
    if "YY" in parts and first_year is None:
        raise AdapterError("two digits of a year need their first year", path=where)
    if first_year is not None and not 1800 <= first_year <= 2100:  # noqa: PLR2004
        raise AdapterError("is a year from 1800 to 2100", path=table.where("first_year"))
    has_day = bool(_DAYS & parts)
    if own_day is not None and has_day:
        raise AdapterError("the form has a day", path=table.where("day"))
    day = own_day or defaults.day
    if day is not None and day not in _DAY_SAID:
        raise AdapterError("is 'first' or 'last'", path=table.where("day"))
    if needs_day and not has_day and day is None:
        raise AdapterError("says which day of the month is meant", path=table.where("day"))
    words = f"`{form}`"
    if "YY" in parts and first_year is not None:
        words += f", years {first_year} to {first_year + 99}"
    if needs_day and not has_day:
        words += f", the {day} day of the month"
    return DateForm(words, _reader(pattern, parts, first_year or 0, _DAY_SAID[day or "first"]))


def _compiled(form: str, where: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """The pattern of a form and its parts. Raises AdapterError."""
    pieces = [piece for piece in _SPLIT.split(form) if piece]
    parts = [piece for piece in pieces if piece in _PARTS]
    if len(form) > _MAX_FORM or len(set(parts)) != len(parts):
        raise AdapterError("is too long, or has a part twice", path=where)
    for one_of in (_YEARS, _MONTH_PARTS, _DAYS):
        if len(one_of & set(parts)) > 1:
            raise AdapterError("has a part twice", path=where)
    if not _YEARS & set(parts) or not _MONTH_PARTS & set(parts):
        raise AdapterError("needs a year and a month", path=where)
    for before, piece in zip([None, *pieces], pieces, strict=False):
        if piece not in _PARTS and not set(piece) <= _LITERALS:
            raise AdapterError("has a sign that no form has", path=where)
        digits = {before, piece} <= _PARTS.keys() - _NAMES
        if digits and {before, piece} & _ONE_OR_TWO_DIGITS:
            raise AdapterError("cannot tell where a number ends", path=where)
    text = "".join(_PARTS.get(piece) or re.escape(piece) for piece in pieces)
    return re.compile(text, re.ASCII | re.IGNORECASE), frozenset(parts)


def _reader(
    pattern: re.Pattern[str], parts: frozenset[str], first_year: int, said: FirstOrLast
) -> Callable[[str], date]:
    match, has_day = pattern.fullmatch, bool(_DAYS & parts)
    year_of: Callable[[re.Match[str]], int] = lambda found: int(found["y"])  # noqa: E731
    if "YY" in parts:
        year_of = lambda found: first_year + (int(found["yy"]) - first_year) % 100  # noqa: E731
    month_of: Callable[[re.Match[str]], int] = lambda found: int(found["m"])  # noqa: E731
    if "Mon" in parts:
        month_of = lambda found: _SHORT[found["short"].lower()]  # noqa: E731
    elif "Month" in parts:
        month_of = lambda found: _LONG[found["long"].lower()]  # noqa: E731

    def read(text: str) -> date:
        found = match(text)
        if found is None:
            raise ValueError
        if has_day:
            return date(year_of(found), month_of(found), int(found["d"]))
        return said(year_of(found), month_of(found))

    return read
