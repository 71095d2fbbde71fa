# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Decimals become whole minor units exactly, or are refused."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.contributed.decimals import THOUSANDS_MARKS, NumberForm
from gateway.errors import AdapterError

_ROUNDINGS = {
    "round-half-even": ROUND_HALF_EVEN,
    "round-half-up": ROUND_HALF_UP,
    "round-down": ROUND_DOWN,
}
_FORMS = [
    NumberForm(decimal_mark=decimal, thousands_mark=thousands)
    for decimal in ".,"
    for thousands in sorted(THOUSANDS_MARKS - {decimal})
]
_DECIMALS = st.decimals(-(10**15) + 1, 10**15 - 1, allow_nan=False, places=6)


def _written(value: Decimal, form: NumberForm) -> str:
    english = f"{value:,f}"
    return english.translate({ord(","): form.thousands_mark, ord("."): form.decimal_mark})


@given(value=_DECIMALS, form=st.sampled_from(_FORMS), digits=st.integers(0, 4))
@pytest.mark.parametrize("excess", sorted(_ROUNDINGS))
def test_what_the_standard_library_rounds_to_is_what_is_read(
    excess: str, value: Decimal, form: NumberForm, digits: int
) -> None:
    read = NumberForm(form.decimal_mark, form.thousands_mark, excess).reader()
    expected = (value * 10**digits).quantize(Decimal(1), _ROUNDINGS[excess])
    assert read(_written(value, form), digits) == expected


@given(value=_DECIMALS, digits=st.integers(0, 4))
def test_digits_beyond_the_minor_unit_are_refused_unless_they_are_zeros(
    value: Decimal, digits: int
) -> None:
    read, exact = NumberForm().reader(), value * 10**digits
    if exact == exact.to_integral_value():
        assert read(f"{value:f}", digits) == exact
    else:
        with pytest.raises(ValueError, match=r"^$"):
            read(f"{value:f}", digits)


@pytest.mark.parametrize(
    ("form", "text", "value"),
    [
        (NumberForm(minus="parentheses", thousands_mark=","), "$1,234.50", 123_450),
        (NumberForm(minus="parentheses", thousands_mark=","), "($1,234.50)", -123_450),
        (NumberForm(minus="parentheses", thousands_mark=","), "$(1,234.50)", -123_450),
        (NumberForm(any_zeros=True), "0000123.4", 12_340),
        (NumberForm(any_zeros=True), ".5", 50),
        (NumberForm(any_zeros=True), "-5.", -500),
        (NumberForm(any_zeros=True), "0" * 15 + "9" * 15, int("9" * 15 + "00")),
        (NumberForm(exponent=True), "1.5E+03", 150_000),
        (NumberForm(exponent=True), "15000e-4", 150),
        (NumberForm(exponent=True, excess="round-half-even"), "9.094947017729282e-13", 0),
        (NumberForm(groups="indian", thousands_mark=","), "1,23,45,678.90", 1_234_567_890),
        (NumberForm(groups="indian", thousands_mark=","), "-12,345", -1_234_500),
        (NumberForm(times=10_000), "1.23456", 1_234_560),
        (NumberForm(times=10_000, excess="round-half-up"), "0.0000005", 1),
        (NumberForm(times=30), "-3", -9_000),
        (NumberForm(decimal_mark=",", thousands_mark=" "), "1\u202f234\u00a0567,8", 123_456_780),
        (NumberForm(thousands_mark="'"), "1\u2019234'567", 123_456_700),
    ],
)
def test_what_files_write_beside_plain_numbers_is_read_exactly(
    form: NumberForm, text: str, value: int
) -> None:
    assert form.reader("$")(text, 2) == value


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (NumberForm(minus="parentheses"), "(5"),
        (NumberForm(minus="parentheses"), "5)"),
        (NumberForm(minus="parentheses"), "((5))"),
        (NumberForm(minus="parentheses"), "()"),
        (NumberForm(minus="parentheses"), "(-5)"),
        (NumberForm(minus="parentheses"), "-5"),
        (NumberForm(any_zeros=True), "."),
        (NumberForm(any_zeros=True), "-"),
        (NumberForm(any_zeros=True), ""),
        (NumberForm(any_zeros=True), "1" + "0" * 15),
        (NumberForm(exponent=True), "1e"),
        (NumberForm(exponent=True), "e5"),
        (NumberForm(exponent=True), "1e400"),
        (NumberForm(exponent=True), "1e5.5"),
        (NumberForm(exponent=True), "1e-3"),
        (NumberForm(groups="indian", thousands_mark=","), "123,45,678"),
        (NumberForm(groups="indian", thousands_mark=","), "1,234,567"),
        (NumberForm(times=10_000), "0.0000005"),
        (NumberForm(), "NaN"),
        (NumberForm(), "Infinity"),
        (NumberForm(), "1e5"),
    ],
)
def test_what_only_looks_like_such_a_number_is_refused(form: NumberForm, text: str) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        form.reader()(text, 2)


@given(
    value=_DECIMALS,
    digits=st.integers(0, 4),
    times=st.sampled_from([1, 10, 30, 10_000, 10**9]),
    power=st.integers(-9, 9),
)
def test_times_and_exponents_are_exact(value: Decimal, digits: int, times: int, power: int) -> None:
    form = NumberForm(excess="round-half-even", exponent=True, times=times)
    with localcontext(prec=100):
        expected = (value.scaleb(power) * times).scaleb(digits)
        rounded = expected.quantize(Decimal(1), ROUND_HALF_EVEN)
    assert form.reader()(f"{value:f}e{power:+03d}", digits) == rounded


@given(text=st.text(st.sampled_from("0123456789.,-+eE '$%\u0660\uff11\n"), max_size=20))
def test_any_other_text_is_no_number(text: str) -> None:
    read = NumberForm().reader()
    try:
        value = read(text, 2)
    except ValueError:
        return
    assert value == Decimal(text) * 100


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        ".",
        "1.",
        ".5",
        "01",
        "+1",
        "1e3",
        "--1",
        "1-",
        "1,0",
        "1 000",
        " 1",
        "1\n",
        "NaN",
        "inf",
        "0x10",
        "1_000",
        "\uff11",
        "\u0661",
        "\u22121",
        "9" * 16,
        "0." + "1" * 31,
    ],
)
def test_a_text_that_is_nearly_a_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        NumberForm(excess="round-down").reader()(text, 2)


def test_groups_have_three_digits_or_there_are_none() -> None:
    read = NumberForm(",", ".").reader()
    assert read("1.234.567,8", 2) == read("1234567,80", 2) == 123_456_780
    for text in ("1.23", "1234.567", "12.34.567", "1..234", ".123", "1.234.", "0.123"):
        with pytest.raises(ValueError, match=r"^$"):
            read(text, 2)


@pytest.mark.parametrize("text", ["$1,234.50", "1,234.50", "$1234.5 USD"])
def test_signs_around_a_number_are_taken_off(text: str) -> None:
    assert NumberForm(".", ",").reader("$", " USD")(text, 2) == 123_450


def test_a_minus_stands_before_or_behind_the_prefix() -> None:
    read = NumberForm().reader("$")
    assert read("-$1", 2) == read("$-1", 2) == read("-1", 2) == -100
    with pytest.raises(ValueError, match=r"^$"):
        read("-$-1", 2)


def test_a_minus_may_stand_after_the_digits_instead() -> None:
    read = NumberForm(",", ".", minus="after").reader("", " EUR")
    assert read("1.234,56-", 2) == read("1.234,56 EUR-", 2) == read("1.234,56- EUR", 2) == -123_456
    assert read("1.234,56", 2) == 123_456
    for text in ("-1", "-1-", "1--", "1- EUR-"):
        with pytest.raises(ValueError, match=r"^$"):
            read(text, 2)


@pytest.mark.parametrize(
    "form",
    [
        NumberForm(minus="both"),
        NumberForm(decimal_mark=""),
        NumberForm(decimal_mark=";"),
        NumberForm(decimal_mark=".", thousands_mark="."),
        NumberForm(thousands_mark="0"),
        NumberForm(excess="truncate"),
    ],
)
def test_an_ambiguous_form_does_not_load(form: NumberForm) -> None:
    with pytest.raises(AdapterError):
        form.check("units")
