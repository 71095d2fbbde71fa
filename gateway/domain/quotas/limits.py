# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a partner's quotas are: a rate, and limits of what is counted by day or month.

A limit has a written form, its name and its count: "answers:loan-approval=5000/day". The
name stands in the policy, in audit entries and in the database, so it never changes its
meaning. One of calls may name a method in place of a purpose: "calls:FilePlan=100/day".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, Self

from gateway.domain.access.methods import Limited, Method, method_named
from gateway.domain.codes import Purpose
from gateway.errors import MalformedError

MAX_COUNT = 1_000_000_000
MAX_RATE = 1_000_000
RATE_SECONDS = {"s": 1, "min": 60, "h": 3600}
"""What a rate may be per."""
_DECEMBER = 12


class Counted(StrEnum):
    """What a limit counts. Which entries that is says gateway.domain.quotas.charges."""

    ANSWERS = "answers"
    """Questions answered, items of portfolios among them."""
    PORTFOLIO = "portfolio"
    """Items of portfolios answered."""
    MISSES = "misses"
    """Questions about an identifier or a consent that is none. Once they are used up,
    nothing is answered any more, or the limit would tell hits from misses."""
    PERSON = "person"
    """Questions about one person."""
    DATES = "dates"
    """Questions about one person as of another day than the one they are asked on."""
    CHANGES = "changes"
    """Consents granted or resumed by signed call. Pausing and revoking one only take rights
    away: they are never refused, and there are no more of them than of what is counted."""
    CALLS = "calls"
    """Calls of any method, or of one, answered or refused once their signature and header were
    right. Which methods fall under that of all says gateway.domain.access.methods.Limited."""


ABOUT_A_PERSON = frozenset({Counted.PERSON, Counted.DATES})


class Period(StrEnum):
    """Calendar periods in UTC; each begins anew with nothing used."""

    DAY = "day"
    MONTH = "month"

    def start(self, moment: datetime) -> date:
        """First day of the period that a moment lies in."""
        day = moment.astimezone(UTC).date()
        return day if self is Period.DAY else day.replace(day=1)

    def end(self, start: date) -> datetime:
        """When the period that begins on a day is over."""
        if self is Period.DAY:
            after = start + timedelta(days=1)
        elif start.month == _DECEMBER:
            after = date(start.year + 1, 1, 1)
        else:
            after = start.replace(month=start.month + 1)
        return datetime(after.year, after.month, after.day, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Limit:
    """The most there may be of something in a period.

    Attributes:
        counted: of what.
        period: how long.
        count: how many.
        purpose: only questions for this purpose; None: for any.
        method: only calls of this method, by its short name; empty: of any.
    """

    counted: Counted
    period: Period
    count: int
    purpose: Purpose | None = None
    method: str = ""

    @property
    def name(self) -> str:
        """Names the limit among a partner's, whatever its count: "answers:LOAN_APPROVAL/day"."""
        of = self.method if self.purpose is None else self.purpose.name
        return f"{self.counted}{':' * bool(of)}{of}/{self.period}"

    def is_of_call(self, method: Method) -> bool:
        """Whether it is one of calls, and counts those of a method."""
        if self.counted is not Counted.CALLS:
            return False
        if self.method:
            return self.method == method.short_name
        return method.limited is Limited.ALWAYS

    @classmethod
    def named(cls, name: str, count: int) -> Self:
        """The limit of a name. Raises MalformedError."""
        what, _, period = name.partition("/")
        counted, colon, of = what.partition(":")
        try:
            if colon and Counted(counted) is Counted.CALLS:
                limit = cls(Counted.CALLS, Period(period), count, method=_limited_method(of))
            else:
                purpose = Purpose[of] if colon else None
                limit = cls(Counted(counted), Period(period), count, purpose)
        except (ValueError, KeyError):
            raise MalformedError("this is not the name of a limit") from None
        if limit.purpose is not None and limit.counted is Counted.CHANGES:
            raise MalformedError("changes of consents are for no purpose")
        if type(count) is not int or not 0 < count <= MAX_COUNT:
            raise MalformedError(f"a limit is a whole number from 1 to {MAX_COUNT:,}")
        return limit


def _limited_method(name: str) -> str:
    """The short name of a method that can have a limit. Raises MalformedError, KeyError."""
    method = method_named(name)
    if method is None or method.short_name != name:
        raise KeyError
    if method.limited is Limited.NEVER:
        raise MalformedError("what only takes rights away has no limit")
    return name


@dataclass(frozen=True, slots=True)
class Rate:
    """How fast signed calls may come.

    Attributes:
        calls: so many calls,
        seconds: in so many seconds.
        burst: how many may come at once after a pause.
    """

    calls: int
    seconds: int
    burst: int

    def __post_init__(self) -> None:
        """Raises MalformedError."""
        for number in (self.calls, self.burst):
            if type(number) is not int or not 0 < number <= MAX_RATE:
                raise MalformedError(f"a rate is of whole numbers from 1 to {MAX_RATE:,}")
        if type(self.seconds) is not int or self.seconds not in RATE_SECONDS.values():
            raise MalformedError("a rate is per second, minute or hour")

    @property
    def interval_s(self) -> float:
        """Seconds from one call to the next."""
        return self.seconds / self.calls


@dataclass(frozen=True, slots=True)
class Quotas:
    """All quotas of a partner.

    Attributes:
        rate: how fast it may call; None: as fast as it likes.
        limits: by name, ascending.
    """

    rate: Rate | None = None
    limits: tuple[Limit, ...] = ()

    def __post_init__(self) -> None:
        """Raises MalformedError."""
        names = [limit.name for limit in self.limits]
        if names != sorted(set(names)):
            raise MalformedError("a partner's limits are ascending, each one once")

    def content(self) -> dict[str, Any]:
        """What stands in a policy's canonical JSON."""
        fields: dict[str, Any] = {"limits": {limit.name: limit.count for limit in self.limits}}
        if self.rate is not None:
            fields["rate"] = {
                "burst": self.rate.burst,
                "calls": self.rate.calls,
                "seconds": self.rate.seconds,
            }
        return fields

    @classmethod
    def of_content(cls, fields: dict[str, Any]) -> Self:
        """The other way. Raises MalformedError, or what a wrong form raises."""
        rate = Rate(**fields["rate"]) if "rate" in fields else None
        limits = [Limit.named(name, count) for name, count in fields["limits"].items()]
        return cls(rate, tuple(limits))
