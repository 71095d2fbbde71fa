# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a person has to pay is said in Chinese and in English, without a threat or a guess."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast

from gateway.client import (
    CurrencyDues,
    DueDate,
    DueSoon,
    LateDues,
    MissedInstalment,
    MonthDues,
    Obligations,
)
from gateway.client.words import LANGUAGES, Reminder, dues_lines, money, reminder_of
from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.months import month_number
from tests.contract.test_person_texts import BORROWING, THREATS

DAY = date(2026, 12, 5)
LATE = LateDues(2, 45, 2, 123_450, 1)
DUES = CurrencyDues(
    currency="CNY",
    open_accounts=3,
    accounts_without_schedule=2,
    months=(
        MonthDues(month_number(2026, 11), 9, 3, 6, 6, 0, ()),
        MonthDues(month_number(2026, 12), 9, 3, 6, 0, 0, (DueDate(DAY, 1, 9, 3, 6, 0),)),
    ),
    later_instalments=1,
    later_due=700,
    late=LATE,
)
UNREPORTED = DueDate(DAY, 3, 9, 0, 0, 3)
MISSED = MissedInstalment(DAY, date(2026, 12, 6), 1, 1, 75, 3)
EVERYTHING = Obligations(date(2026, 11, 30), 7, None, 3, 1, 0, 45, 2, (DUES,), (MISSED,))
LATIN = re.compile(r"[A-Za-z]")
HAN = re.compile(r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]")


def _texts(language: str) -> set[str]:
    text = files("gateway.client.words").joinpath(f"dues.{language}.ftl").read_text("utf-8")
    resource = FluentParser().parse(text)
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    return {entry.id.name for entry in resource.body if isinstance(entry, ast.Message)}


def test_both_languages_have_the_same_texts() -> None:
    first, second = map(_texts, LANGUAGES)
    assert first == second


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_of_an_answer_is_said_with_its_figures(language: str) -> None:
    lines = dues_lines(EVERYTHING, language)
    text = "\n".join(lines)
    for figure in ("1,234.50", "45", "2026-12-05", "2026-12-06", "2026-11", "7.00", "0.06", "75"):
        assert figure in text
    assert "{" not in text
    assert len(lines) == 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_has_reported_is_said_where_the_rest_is(language: str) -> None:
    nobody, all_but_two, all_of_it = (
        _shown(language, late=LateDues(3, 45, 2, amount, missing))
        for amount, missing in ((None, 3), (123_450, 2), (123_450, 0))
    )
    assert (len(nobody), len(all_but_two), len(all_of_it)) == (3, 4, 3)
    (rest,) = set(all_but_two) - set(all_of_it)
    assert "2" in rest
    silent = MonthDues(month_number(2026, 11), 9, 0, 0, 0, 4, (UNREPORTED,))
    day, month, *others = _shown(language, months=(silent,))
    assert ("2026-12-05" in day, "3" in day) == (True, True)
    assert ("2026-11" in month, "4" in month) == (True, True)
    assert len(others) == 2


def test_what_nobody_has_reported_of_one_is_said_of_one() -> None:
    one = MonthDues(month_number(2026, 11), 9, 0, 0, 0, 1, (DueDate(DAY, 1, 9, 0, 0, 1),))
    assert _shown("en", months=(one,), late=LateDues(2, 9, 1, 5, 1))[1:4] == [
        "1 other account in CNY is past due, and nobody has reported how much is late",
        "2026-12-05: nobody has reported whether 1 instalment in CNY was paid",
        "2026-11: for 1 account in CNY nobody has reported what was due, or what was paid",
    ]


def _shown(language: str, **changed: Any) -> list[str]:
    """Of one currency, of which nothing is late or due unless told otherwise."""
    nothing: dict[str, Any] = {"late": LateDues(0, 0, 0, 0, 0), "months": ()}
    dues = replace(DUES, **(nothing | changed))
    return dues_lines(replace(EVERYTHING, currencies=(dues,), if_missed=()), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("currency", ["JPY", "KWD", "CNY", "UYW"])
def test_every_currency_has_its_own_decimals_in_every_text(currency: str, language: str) -> None:
    said = {"JPY": "123,456", "KWD": "123.456", "CNY": "1,234.56", "UYW": "12.3456"}[currency]
    reminder = reminder_of(DueSoon(DAY, 3, currency, 123_456), language)
    for text in (reminder.sms, reminder.text, reminder.mail):
        assert f"{said} {currency}" in text
    due = DueDate(DAY, 1, 9, 0, 123_456, 0)
    months = (MonthDues(month_number(2026, 12), 9, 0, 0, 0, 0, (due,)),)
    lines = _shown(language, currency=currency, months=months, late=LateDues(1, 9, 1, 123_456, 0))
    assert sum(f"{said} {currency}" in line for line in lines) == 2


@pytest.mark.parametrize("amount", [1, (1 << 63) - 1, (1 << 64) - 1])
def test_an_amount_of_any_size_is_said_to_the_last_digit(amount: int) -> None:
    for currency, decimals in MINOR_UNITS.items():
        assert int(re.sub(r"\D", "", money(amount, currency))) == amount, currency
        assert money(amount, currency).partition(".")[2].isdigit() == (decimals > 0)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"late": LateDues(0, 0, 0, 0, 0)},
        {"late": LateDues(1, 1, 1, None, 1)},
        {"months": (MonthDues(month_number(2026, 11), 9, 0, 0, 0, 4, (UNREPORTED,)),)},
        {"months": (), "later_instalments": 0, "accounts_without_schedule": 1},
    ],
)
def test_nothing_threatens_advises_to_borrow_or_is_left_untranslated(
    language: str, changed: dict[str, Any]
) -> None:
    dues = replace(DUES, **changed)
    for found in (replace(EVERYTHING, currencies=(dues,)), replace(EVERYTHING, open_accounts=0)):
        for line in dues_lines(found, language):
            words = (*THREATS[language], *BORROWING[language])
            assert not [word for word in words if word in line.lower()]
            bare = line.replace("CNY", "")
            assert not (LATIN if language == "zh-Hans" else HAN).search(bare), line


def test_who_would_not_be_late_by_the_first_dates_is_told_so() -> None:
    missed = replace(MISSED, days_past_due_if_broken=0, lateness_class_if_broken=0)
    text = dues_lines(replace(EVERYTHING, if_missed=(missed,)), "en")[-1]
    assert text == (
        "If the institution then ends the plan, you are not late by the dates first agreed."
    )


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        (123_450, "CNY", "1,234.50"),
        (5, "CNY", "0.05"),
        (1_234, "JPY", "1,234"),
        (1, "KWD", "0.001"),
    ],
)
def test_money_has_the_decimals_of_its_currency(amount: int, currency: str, expected: str) -> None:
    assert money(amount, currency) == expected
    assert all(money(0, each).replace("0", "") in {"", "."} for each in MINOR_UNITS)


def _parts(made: Reminder) -> tuple[str, ...]:
    return made.sms, made.title, made.text, made.subject, made.mail


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", [0, 1, 2, 7])
def test_a_reminder_says_what_is_due_and_when_and_neither_threatens_nor_sells(
    language: str, days: int
) -> None:
    made = reminder_of(DueSoon(DAY, days, "CNY", 123_450), language)
    assert "\n" not in made.sms
    for text in (made.sms, made.text, made.mail):
        assert "1,234.50 CNY" in text
        assert "2026-12-05" in text
    words = (*THREATS[language], *BORROWING[language])
    for part in _parts(made):
        assert "{" not in part
        assert not [word for word in words if word in part.lower()]
        bare = part.replace("CNY", "")
        assert not (LATIN if language == "zh-Hans" else HAN).search(bare)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reminder_is_true_on_whatever_day_and_wherever_it_is_read(language: str) -> None:
    made = [reminder_of(DueSoon(DAY, days, "CNY", 1), language) for days in (0, 1, 40)]
    assert len({_parts(each) for each in made}) == 1
    relative = ("today", "tomorrow", " in ", "before th", "今天", "明天", "天后", "之前")
    assert not [word for word in relative if any(word in part for part in _parts(made[0]))]
    assert all("2026-12-05" in part for part in _parts(made[0]))
