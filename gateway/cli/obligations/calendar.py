# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Due dates as a calendar file, iCalendar (RFC 5545).

One all-day event for each day and currency in which something is still to be paid. A due date
that nobody reported is in no event.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from hashlib import sha256
from importlib import import_module
from typing import Any

from gateway.client import ObligationAnswer
from gateway.client.words import money
from gateway.client.words.dues import said

_PRODUCT = "-//credit-gateway//obligations 1//EN"
_UID_CONTEXT = b"creditgateway calendar event v1"
_UID_LENGTH = 32
_MORNING_BEFORE = timedelta(hours=-15)


def calendar_of(told: ObligationAnswer, language: str) -> bytes:
    """The calendar of a verified answer. The same answer gives the same bytes.

    Args:
        told: the answer.
        language: of the texts.
    """
    # A calendar program takes a tenth of a second to import: only who asks for one waits.
    ical: Any = import_module("icalendar")
    calendar = ical.Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    for dues in told.found.currencies:
        for month in dues.months:
            for each in month.dates:
                if each.outstanding and each.date >= told.found.as_of:
                    amount = money(each.outstanding, dues.currency)
                    title = said("event-title", language, amount=amount, currency=dues.currency)
                    event = _event(ical, told, each.date, dues.currency)
                    event.add("summary", title)
                    event.add("description", said("event-text", language))
                    event.add_component(_alarm(ical, title))
                    calendar.add_component(event)
    if not calendar.subcomponents:
        calendar.add_component(_utc(ical))
    return bytes(calendar.to_ical())


def _utc(ical: Any) -> Any:
    """A component that says nothing: RFC 5545, 3.6, "MUST include at least one"."""
    zone, standard = ical.Timezone(), ical.TimezoneStandard()
    zone.add("tzid", "UTC")
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001 - RFC 5545, 3.6.5: a local time
    standard.add("tzoffsetfrom", timedelta())
    standard.add("tzoffsetto", timedelta())
    zone.add_component(standard)
    return zone


def _event(ical: Any, told: ObligationAnswer, day: date, currency: str) -> Any:
    event = ical.Event()
    event.add("uid", uid_of(told.answer.entry.subject_commitment, day, currency))
    event.add("dtstamp", _whole(told.answer.entry.entry_time))
    event.add("dtstart", day)
    event.add("transp", "TRANSPARENT")  # the day stays free
    event.add("class", "PRIVATE")
    return event


def _alarm(ical: Any, text: str) -> Any:
    """At nine in the morning of the day before."""
    alarm = ical.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", _MORNING_BEFORE)
    return alarm


def uid_of(subject_commitment: bytes, day: date, currency: str) -> str:
    """The same for the same due date in each file, so that a newer one replaces the event.

    Made from what the log calls the person, which nobody can make from a number of theirs; nobody
    who reads calendars can tell by it that two of them are one person's.
    """
    made = sha256(
        b"\0".join([_UID_CONTEXT, subject_commitment, day.isoformat().encode(), currency.encode()])
    )
    return made.hexdigest()[:_UID_LENGTH]


def _whole(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)
