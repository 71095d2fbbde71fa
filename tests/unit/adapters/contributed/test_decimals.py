# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Decimals become whole minor units exactly, or are refused."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

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
