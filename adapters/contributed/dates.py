# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Forms of dates and months, written as people write them: "DD.MM.YYYY", "Mon-YYYY".

A form is compiled once into a pattern of fixed parts, so that no text takes long to
read. Names of months are English or the file's own, in any case; nothing depends on a
locale. Dates may be numbers, too: days, months or seconds since a day.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from adapters.contributed.counted_dates import COUNTED, counted, counted_from
from adapters.engine.toml_table import Table
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
_NAME = r"(?P<own>[^0-9]{1,20}?)"

# Longest first: what a form is made of, beside literal signs.
_PARTS = {
    "YYYY": r"(?P<y>[0-9]{4})",
    "Month": rf"(?P<long>{'|'.join(_MONTHS)})",
    "Mon": rf"(?P<short>{'|'.join(_SHORT)})",
    "YY": r"(?P<yy>[0-9]{2})",
    "MM": r"(?P<m>[0-9]{2})",
    "DD": r"(?P<d>[0-9]{2})",
    "offset": r"(?:Z|[+-](?:0[0-9]|1[0-4])(?::?[0-5][0-9])?)",
    "hh": r"(?:[01][0-9]|2[0-3])",
    "mm": r"[0-5][0-9]",
    "ss": r"(?:[0-5][0-9]|60)",
    "AM": r"[AP]M",
    "M": r"(?P<m>[0-9]{1,2})",
    "D": r"(?P<d>[0-9]{1,2})",
    "h": r"(?:1?[0-9]|2[0-3])",
    "f": r"[0-9]{1,9}",
}
_OF_TWELVE = {"hh": r"(?:0[1-9]|1[0-2])", "h": r"(?:[1-9]|1[0-2])"}
_ONE_OR_TWO_DIGITS = {"M", "D", "h", "f"}
_NO_DIGITS = {"Mon", "Month", "AM", "offset"}
_YEARS, _MONTH_PARTS, _DAYS = {"YYYY", "YY"}, {"MM", "M", "Mon", "Month"}, {"DD", "D"}
_NAMES, _HOURS = {"Mon", "Month"}, {"hh", "h"}
_LITERALS = set("-./ :,'TZ\u5e74\u6708\u65e5\u65f6\u5206\u79d2")  # also year, month, day, ...
_SPLIT = re.compile(f"({'|'.join(_PARTS)})")
_MAX_FORM = 40
FirstOrLast = Callable[[int, int], date]
_DAY_SAID: dict[str, FirstOrLast] = {
    "first": lambda year, month: date(year, month, 1),
    "last": lambda year, month: date(year, month, monthrange(year, month)[1]),
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
    """What the file says once for all its columns of dates.

    Attributes:
        form: as in take_date_form; so are first_year, day and since.
        names: of the months in lower case, where they are not English.
    """

    form: str | None = None
    first_year: int | None = None
    day: str | None = None
    since: str | None = None
    names: tuple[str, ...] | None = None


def load_date_defaults(table: Table) -> DateDefaults:
    """The table [dates]. Raises AdapterError."""
    names = table.take_optional("names", list)
    found = DateDefaults(
        table.take_optional("form", str),
        table.take_optional("first_year", int),
        table.take_optional("day", str),
        table.take_optional("since", str),
        None if names is None else _own_names(names, table.where("names")),
    )
    table.done()
    if found.form is not None and found.form not in COUNTED:
        _compiled(found.form, table.where("form"), found.names)
    return found


def _own_names(names: list[object], where: str) -> tuple[str, ...]:
    """Twelve names of months, in lower case. Raises AdapterError."""
    found = tuple(name.lower() for name in names if isinstance(name, str))
    if len(names) != len(set(found)) or len(found) != len(_MONTHS):
        raise AdapterError("are twelve different names, January's first", path=where)
    if any(re.fullmatch(_NAME, name) is None or name != name.strip() for name in found):
        raise AdapterError("are 1 to 20 signs each, no digits", path=where)
    return found


def take_date_form(table: Table, defaults: DateDefaults, *, needs_day: bool) -> DateForm:
    """The form of one column, with what the file says for all columns.

    Args:
        table: of the source; keys "form", "first_year", "day" and "since".
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
    own_since = table.take_optional("since", str)
    if form in COUNTED:
        if own_year is not None:
            raise AdapterError("the form has no year", path=table.where("first_year"))
        since = counted_from(own_since or defaults.since, table.where("since"))
        day = _day_said(table, own_day, defaults, asked=needs_day, missing=form == "months")
        return DateForm(*counted(form, since, day if needs_day else None))
    if own_since is not None:
        raise AdapterError("the form does not count from a day", path=table.where("since"))
    pattern, parts = _compiled(form, where, defaults.names)
    first_year = _first_year(table, own_year, defaults, two_digits="YY" in parts)
    day = _day_said(table, own_day, defaults, asked=needs_day, missing=not _DAYS & parts)
    words = f"`{form}`"
    if "YY" in parts:
        words += f", years {first_year} to {first_year + 99}"
    if needs_day and not _DAYS & parts:
        words += f", the {day} day of the month"
    said = _DAY_SAID[day or "first"]
    return DateForm(words, _reader(pattern, parts, first_year, said, defaults.names))


def _first_year(table: Table, own: int | None, defaults: DateDefaults, *, two_digits: bool) -> int:
    """Where the century of two digits begins; 0: there are four. Raises AdapterError."""
    if own is not None and not two_digits:
        raise AdapterError("the form has four digits of the year", path=table.where("first_year"))
    first_year = defaults.first_year if own is None else own
    if two_digits and first_year is None:
        raise AdapterError("two digits of a year need their first year", path=table.where("form"))
    if first_year is not None and not 1800 <= first_year <= 2100:  # noqa: PLR2004
        raise AdapterError("is a year from 1800 to 2100", path=table.where("first_year"))
    return first_year or 0


def _day_said(
    table: Table, own: str | None, defaults: DateDefaults, *, asked: bool, missing: bool
) -> str | None:
    """Which day of a month is meant where the form has none. Raises AdapterError."""
    if own is not None and not missing:
        raise AdapterError("the form has a day", path=table.where("day"))
    day = own or defaults.day
    if day is not None and day not in _DAY_SAID:
        raise AdapterError("is 'first' or 'last'", path=table.where("day"))
    if asked and missing and day is None:
        raise AdapterError("says which day of the month is meant", path=table.where("day"))
    return day


def _compiled(
    form: str, where: str, names: tuple[str, ...] | None
) -> tuple[re.Pattern[str], frozenset[str]]:
    """The pattern of a form and its parts. Raises AdapterError."""
    pieces = [piece for piece in _SPLIT.split(form) if piece]
    parts = [piece for piece in pieces if piece in _PARTS]
    if len(form) > _MAX_FORM or len(set(parts)) != len(parts):
        raise AdapterError("is too long, or has a part twice", path=where)
    for one_of in (_YEARS, _MONTH_PARTS, _DAYS, _HOURS):
        if len(one_of & set(parts)) > 1:
            raise AdapterError("has a part twice", path=where)
    if not _YEARS & set(parts) or not _MONTH_PARTS & set(parts):
        raise AdapterError("needs a year and a month", path=where)
    for before, piece in zip([None, *pieces], pieces, strict=False):
        if piece not in _PARTS and not set(piece) <= _LITERALS:
            raise AdapterError("has a sign that no form has", path=where)
        digits = {before, piece} <= _PARTS.keys() - _NO_DIGITS
        if digits and {before, piece} & _ONE_OR_TWO_DIGITS:
            raise AdapterError("cannot tell where a number ends", path=where)
    patterns = _PARTS | (_OF_TWELVE if "AM" in parts else {})
    if names is not None:
        patterns |= dict.fromkeys(_NAMES, _NAME)
    text = "".join(patterns.get(piece) or re.escape(piece) for piece in pieces)
    return re.compile(text, re.ASCII | re.IGNORECASE), frozenset(parts)


def _reader(
    pattern: re.Pattern[str],
    parts: frozenset[str],
    first_year: int,
    said: FirstOrLast,
    names: tuple[str, ...] | None,
) -> Callable[[str], date]:
    match, has_day = pattern.fullmatch, bool(_DAYS & parts)
    year_of: Callable[[re.Match[str]], int] = lambda found: int(found["y"])  # noqa: E731
    if "YY" in parts:
        year_of = lambda found: first_year + (int(found["yy"]) - first_year) % 100  # noqa: E731
    month_of: Callable[[re.Match[str]], int] = lambda found: int(found["m"])  # noqa: E731
    if names is not None and _NAMES & parts:
        numbers = {name: number for number, name in enumerate(names, 1)}
        month_of = lambda found: numbers.get(found["own"].lower(), 0)  # noqa: E731
    elif "Mon" in parts:
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
