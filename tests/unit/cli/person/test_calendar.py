# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A calendar of due dates is one by RFC 5545, read with a few lines of its own."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from types import SimpleNamespace
from typing import Any, cast

import pytest

from gateway.cli.obligations.calendar import calendar_of
from gateway.client import (
    CurrencyDues,
    DueDate,
    LateDues,
    MonthDues,
    ObligationAnswer,
    Obligations,
)
from gateway.client.words import LANGUAGES
from gateway.domain.currencies import MINOR_UNITS
from gateway.domain.months import month_of

AS_OF = date(2027, 12, 31)
DAYS = (date(2027, 12, 31), date(2028, 1, 1), date(2028, 2, 29), date(2028, 3, 31))
"""The day itself, a new year, a leap day and the end of a month."""
MADE = datetime(2027, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)
LARGEST = (1 << 63) - 1
_LINE = 75  # octets: RFC 5545, 3.1


def answered(
    *currencies: str,
    amount: int = 123_456,
    days: tuple[date, ...] = DAYS,
    person: bytes = bytes(32),
    moment: datetime = MADE,
) -> ObligationAnswer:
    """An answer in which as much is due on each day in each currency."""
    found = Obligations(
        as_of=AS_OF,
        data_version=1,
        newest_report_month=None,
        open_accounts=1,
        plans_in_force=1,
        plans_not_begun=0,
        days_past_due=0,
        lateness_class=0,
        currencies=tuple(
            CurrencyDues(
                currency=currency,
                open_accounts=1,
                accounts_without_schedule=0,
                months=tuple(
                    MonthDues(
                        *(month_of(day), amount, 0, amount, 0, 0),
                        (DueDate(day, 1, amount, 0, amount, 0),),
                    )
                    for day in days
                ),
                later_instalments=0,
                later_due=0,
                late=LateDues(0, 0, 0, 0, 0),
            )
            for currency in currencies
        ),
        if_missed=(),
    )
    entry = SimpleNamespace(subject_commitment=person, entry_time=moment)
    return ObligationAnswer(found, cast("Any", SimpleNamespace(entry=entry)))


def unfolded(raw: bytes) -> list[str]:
    """The content lines of a calendar, each checked as RFC 5545, 3.1 asks."""
    assert raw.endswith(b"\r\n")
    physical = raw.removesuffix(b"\r\n").split(b"\r\n")
    assert max(map(len, physical)) <= _LINE
    assert not [line for line in physical if b"\n" in line or b"\r" in line or not line]
    # "SHOULD NOT be split in the middle of a character": each line is text by itself.
    return "\r\n".join(line.decode() for line in physical).replace("\r\n ", "").split("\r\n")


def events(raw: bytes) -> list[dict[str, str]]:
    """The properties of each event, without those of its alarm, by name with parameters."""
    found: list[dict[str, str]] = []
    inside: list[str] = []
    for line in unfolded(raw):
        name, colon, value = line.partition(":")
        assert colon, line
        if name == "BEGIN":
            inside.append(value)
            if value == "VEVENT":
                found.append({})
        elif name == "END":
            assert inside.pop() == value
        elif inside[-1] == "VEVENT":
            assert name not in found[-1], "each once"
            found[-1][name] = value
    assert inside == []
    return found


def text(value: str) -> str:
    """A TEXT, RFC 5545, 3.3.11."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", value), "commas and semicolons are escaped"
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("amount", [1, 123_456, LARGEST])
def test_every_event_is_a_day_with_its_amount_in_every_currency(amount: int, language: str) -> None:
    raw = calendar_of(answered(*MINOR_UNITS, amount=amount), language)
    found = events(raw)
    assert len(found) == len(MINOR_UNITS) * len(DAYS)
    assert [each["DTSTART;VALUE=DATE"] for each in found[:4]] == [f"{day:%Y%m%d}" for day in DAYS]
    for number, each in enumerate(found):
        currency = list(MINOR_UNITS)[number // len(DAYS)]
        summary = text(each["SUMMARY"])
        assert summary.endswith(f" {currency}")
        assert int(re.sub(r"\D", "", summary)) == amount
        assert text(each["DESCRIPTION"])
        assert (each["CLASS"], each["TRANSP"]) == ("PRIVATE", "TRANSPARENT")
        assert "DTEND" not in each, "a day without an end is that day"


def test_a_uid_is_of_person_day_and_currency_and_of_nothing_else() -> None:
    first = events(calendar_of(answered("CNY", "USD"), "en"))
    later = {"amount": 7, "moment": MADE + timedelta(days=40)}
    again = events(calendar_of(answered("CNY", "USD", **cast("Any", later)), "zh-Hans"))
    uids = [each["UID"] for each in first]
    assert uids == [each["UID"] for each in again]
    assert len(set(uids)) == len(first)
    another = events(calendar_of(answered("CNY", "USD", person=b"\1" * 32), "en"))
    assert not set(uids) & {each["UID"] for each in another}


def test_the_stamp_is_when_the_answer_was_made_in_utc() -> None:
    elsewhere = MADE.astimezone(timezone(timedelta(hours=8)))
    for moment in (MADE, elsewhere):
        raw = calendar_of(answered("CNY", moment=moment), "en")
        assert {each["DTSTAMP"] for each in events(raw)} == {"20271231T235959Z"}


def test_what_is_past_is_in_no_event_and_a_calendar_without_any_is_one_all_the_same() -> None:
    past = (date(2027, 12, 30),)
    for told in (answered(), answered("CNY", amount=0), answered("CNY", days=past)):
        lines = unfolded(calendar_of(told, "en"))
        assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
        assert [line for line in lines if line.startswith("BEGIN:")][1:] == [
            "BEGIN:VTIMEZONE",
            "BEGIN:STANDARD",
        ]
        assert {"VERSION:2.0", "TZID:UTC", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000"} <= set(lines)
        assert "DTSTART:19700101T000000" in lines
