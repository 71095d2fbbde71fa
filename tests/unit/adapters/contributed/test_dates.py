# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every date that a form can write is read as that date, and no other text is one."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from adapters.contributed.dates import (
    DateDefaults,
    DateForm,
    load_date_defaults,
    take_date_form,
)
from adapters.engine.toml_table import Table
from gateway.errors import AdapterError

# A form, and the same for strftime of the C locale.
_FORMS = {
    "YYYY-MM-DD": "%Y-%m-%d",
    "DD.MM.YYYY": "%d.%m.%Y",
    "MM/DD/YYYY": "%m/%d/%Y",
    "YYYYMMDD": "%Y%m%d",
    "YYMMDD": "%y%m%d",
    "DD-Mon-YY": "%d-%b-%y",
    "D Month YYYY": "%-d %B %Y",
    "D.M.YYYY": "%-d.%-m.%Y",
    "YYYY-MM-DD hh:mm:ss": "%Y-%m-%d 23:59:60",
    "YYYY-MM-DDThh:mm:ss.fZ": "%Y-%m-%dT00:00:00.123Z",
}


def _form(form: str, **keys: object) -> DateForm:
    return take_date_form(Table({"form": form, **keys}), DateDefaults(), needs_day=True)


@given(
    day=st.dates(date(1930, 1, 1), date(2029, 12, 31)),
    form=st.sampled_from(sorted(_FORMS)),
    upper=st.booleans(),
)
def test_what_a_form_writes_is_read_back_in_any_case(day: date, form: str, upper: bool) -> None:
    window = {"first_year": 1930} if "YYYY" not in form else {}
    text = day.strftime(_FORMS[form])
    assert _form(form, **window).read(text.upper() if upper else text.lower()) == day


@given(first_year=st.integers(1800, 2100), shift=st.integers(0, 99))
def test_two_digits_of_a_year_lie_in_the_declared_century(first_year: int, shift: int) -> None:
    year = first_year + shift
    read = _form("YYMMDD", first_year=first_year).read
    assert read(f"{year % 100:02d}0705") == date(year, 7, 5)


@given(month=st.dates(date(1900, 1, 1), date(2100, 1, 1)), last=st.booleans())
@example(month=date(2000, 2, 1), last=True)
def test_a_month_is_read_as_the_day_that_is_said(month: date, last: bool) -> None:
    said = "last" if last else "first"
    found = _form("Mon-YYYY", day=said).read(month.strftime("%b-%Y"))
    days = monthrange(month.year, month.month)[1]
    assert found == date(month.year, month.month, days if last else 1)


_FRENCH = ["janv.", "f\u00e9vr.", "mars", "avr.", "mai", "juin"]
_FRENCH += ["juil.", "ao\u00fbt", "sept.", "oct.", "nov.", "d\u00e9c."]


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        ("MM/DD/YYYY hh:mm:ss AM", "02/29/2020 12:00:00 AM", date(2020, 2, 29)),
        ("M/D/YYYY h:mm AM", "2/9/2020 9:05 pm", date(2020, 2, 9)),
        ("YYYY-MM-DD hh:mm:ssoffset", "2014-01-01 06:12:39+00:00", date(2014, 1, 1)),
        ("YYYY-MM-DDThh:mm:ss.foffset", "2014-01-01T06:12:39.5-0330", date(2014, 1, 1)),
        ("YYYY-MM-DDThh:mmoffset", "2014-01-01T06:12Z", date(2014, 1, 1)),
        ("YYYY\u5e74M\u6708D\u65e5", "2019\u5e743\u67085\u65e5", date(2019, 3, 5)),
        ("DDMonYYYY", "05MAR2019", date(2019, 3, 5)),
    ],
)
def test_what_files_write_around_a_date_is_read(form: str, text: str, expected: date) -> None:
    assert _form(form).read(text) == expected


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("M/D/YYYY h:mm AM", "2/9/2020 13:05 PM"),
        ("M/D/YYYY h:mm AM", "2/9/2020 9:05"),
        ("M/D/YYYY hh:mm AM", "2/9/2020 00:05 AM"),
        ("YYYY-MM-DDThh:mmoffset", "2014-01-01T06:12+99:00"),
        ("YYYY-MM-DDThh:mmoffset", "2014-01-01T06:12"),
    ],
)
def test_a_time_of_day_that_is_none_is_refused_though_it_is_not_kept(form: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        _form(form).read(text)


@pytest.mark.parametrize("said", ["first", "last"])
@pytest.mark.parametrize("text", ["201800", "201813", "000012"])
def test_a_month_that_does_not_exist_is_none_of_the_next_year(text: str, said: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (any: none leaves the reading)
        _form("YYYYMM", day=said).read(text)


def test_months_have_the_files_own_names() -> None:
    defaults = load_date_defaults(Table({"form": "DD Mon YYYY", "names": _FRENCH}))
    read = take_date_form(Table({}), defaults, needs_day=True).read
    assert read("05 AO\u00dbT 2019") == date(2019, 8, 5)
    assert [read(f"28 {name} 2019").month for name in _FRENCH] == list(range(1, 13))
    for text in ("05 Aug 2019", "05 2019", "05  2019", "05 mai  2019"):
        with pytest.raises(ValueError):  # noqa: PT011 (any: none leaves the reading)
            read(text)


@pytest.mark.parametrize("names", [[], _FRENCH[:11], [*_FRENCH[:11], "MAI"], [*_FRENCH[:11], "1"]])
def test_names_of_months_are_twelve_and_different(names: list[str]) -> None:
    with pytest.raises(AdapterError, match=r"dates\.names"):
        load_date_defaults(Table({"names": names}, "dates"))


@pytest.mark.parametrize(
    ("keys", "text", "expected"),
    [
        ({"form": "days", "since": "1899-12-30"}, "43831", date(2020, 1, 1)),
        ({"form": "days", "since": "1899-12-30"}, "43831.75", date(2020, 1, 1)),
        ({"form": "days", "since": "2018-05-01"}, "-153.0", date(2017, 11, 29)),
        ({"form": "days", "since": "2018-05-01"}, "-0.5", date(2018, 4, 30)),
        ({"form": "days", "since": "2018-05-01"}, "0", date(2018, 5, 1)),
        ({"form": "seconds", "since": "1970-01-01"}, "1551744000", date(2019, 3, 5)),
        ({"form": "seconds", "since": "1970-01-01"}, "-1", date(1969, 12, 31)),
        ({"form": "milliseconds", "since": "1970-01-01"}, "1551830399999", date(2019, 3, 5)),
        ({"form": "months", "since": "2018-05-31", "day": "last"}, "-3", date(2018, 2, 28)),
        ({"form": "months", "since": "2018-05-01", "day": "first"}, "8.0", date(2019, 1, 1)),
    ],
)
def test_a_number_counts_from_a_day(keys: dict[str, object], text: str, expected: date) -> None:
    form = take_date_form(Table(keys), DateDefaults(), needs_day=True)
    assert form.read(text) == expected


@pytest.mark.parametrize("form", ["days", "months", "seconds", "milliseconds"])
@pytest.mark.parametrize(
    "text", ["", "-", "+1", "01", "1e5", "NaN", "1.", "9" * 15, "-" + "9" * 15]
)
def test_a_number_that_leads_to_no_day_is_refused(form: str, text: str) -> None:
    read = _form(form, since="2018-05-01", **({"day": "first"} if form == "months" else {})).read
    with pytest.raises(ValueError):  # noqa: PT011 (any: none leaves the reading)
        read(text)


def test_months_are_counted_whole() -> None:
    with pytest.raises(ValueError, match=r"^$"):
        _form("months", since="2018-05-01", day="first").read("1.5")


@given(form=st.sampled_from(sorted(_FORMS)), text=st.text(max_size=24))
def test_any_other_text_is_no_date(form: str, text: str) -> None:
    window = {"first_year": 1930} if "YYYY" not in form else {}
    with pytest.raises(ValueError, match=r"^$"):
        _form(form, **window).read(text)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("YYYY-MM-DD", "2018-02-29"),
        ("YYYY-MM-DD", "2018-2-03"),
        ("YYYY-MM-DD", "2018-00-01"),
        ("YYYY-MM-DD", "2018-01-01 "),
        ("YYYY-MM-DD", "2018-01-01\n"),
        ("YYYY-MM-DD", "\uff12018-01-01"),
        ("YYYY-MM-DD", "0000-01-01"),
        ("DD.MM.YYYY", "31.04.2018"),
        ("DD-Mon-YYYY", "01-Dez-2018"),
        ("DD-Mon-YYYY", "01-June-2018"),
        ("DD-Mon-YYYY", "01-\u017fep-2018"),
        ("YYYY-MM-DD hh:mm:ss", "2018-01-01 24:00:00"),
        ("D.M.YYYY", "111.1.2018"),
    ],
)
def test_a_text_that_is_nearly_a_date_is_refused(form: str, text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (any: none leaves the reading)
        _form(form).read(text)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"form": "YYYY"}, "needs a year and a month"),
        ({"form": "DD.MM"}, "needs a year and a month"),
        ({"form": "YYMMDD"}, "first year"),
        ({"form": "YYMMDD", "first_year": 99}, "1800 to 2100"),
        ({"form": "YYYYMMDD", "first_year": 1930}, "four digits"),
        ({"form": "MM/YYYY"}, "which day"),
        ({"form": "MM/YYYY", "day": "middle"}, "first"),
        ({"form": "DD/MM/YYYY", "day": "last"}, "has a day"),
        ({"form": "DMYYYY"}, "where a number ends"),
        ({"form": "YYYY-MM-DDDD"}, "twice"),
        ({"form": "YYYY-MM-Mon"}, "twice"),
        ({"form": "(YYYY)-MM-DD"}, "no form has"),
        ({"form": "YYYY.*MM.*DD"}, "no form has"),
        ({"form": "Tag DD.MM.YYYY"}, "no form has"),
        ({"form": "YYYY-MM-DD" + "-" * 40}, "too long"),
        ({"form": "YYYY-MM-DD hhh"}, "twice"),
        ({"form": "YYYY-MM-DD", "since": "2018-05-01"}, "does not count"),
        ({"form": "days"}, "counted from"),
        ({"form": "days", "since": "2018-02-30"}, "counted from"),
        ({"form": "days", "since": "2018-02"}, "counted from"),
        ({"form": "days", "since": "2018-05-01", "day": "last"}, "has a day"),
        ({"form": "days", "since": "2018-05-01", "first_year": 1930}, "no year"),
        ({"form": "months", "since": "2018-05-01"}, "which day"),
        ({}, "missing"),
    ],
)
def test_a_form_that_does_not_say_everything_does_not_load(
    keys: dict[str, object], said: str
) -> None:
    with pytest.raises(AdapterError, match=said):
        take_date_form(Table(keys), DateDefaults(), needs_day=True)


def test_the_file_says_once_what_holds_for_all_columns() -> None:
    defaults = DateDefaults(form="YYMMDD", first_year=1900, day=None)
    assert take_date_form(Table({}), defaults, needs_day=True).read("930705") == date(1993, 7, 5)
    own = take_date_form(Table({"first_year": 1850}), defaults, needs_day=True)
    assert own.read("930705") == date(1893, 7, 5)


def test_a_long_cell_is_read_no_slower_than_it_is_long() -> None:
    # With a pattern that can go back, one of these would not end.
    for form in ("D Month YYYY", "YYYY-MM-DD hh:mm:ss.f"):
        for text in ("1 " * 60_000, "1" * 120_000, "2018-01-01 00:00:00." + "1" * 100_000):
            with pytest.raises(ValueError, match=r"^$"):
                _form(form).read(text)
