# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What happens in the simulated weeks, and when. Pure; the same seed gives the same weeks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from random import Random

_WORK_DAYS = 5
_OPENS, _CLOSES = 1, 10  # hours UTC: 9 to 18 in China
_NIGHT = 17  # 1 in the morning in China
_NIGHT_QUESTIONS = 60
_PLAN_STEPS = (0, 1, 2, 14)  # days after filing: filed, agreed, begun, paid


class Kind(Enum):
    """One kind of happening."""

    ASK = "a bank asks, the first time about somebody with a new consent"
    WITHOUT_CONSENT = "a bank asks without a consent"
    OTHER_PURPOSE = "a bank asks for a purpose that its policy does not allow"
    AGAIN = "a request comes a second time"
    REVOKE = "the person takes a consent back, and the bank asks once more"
    PLAN = "the next step of a repayment plan"
    DISPUTE = "the next step of a dispute"


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happens.

    Attributes:
        moment: when.
        kind: what.
        bank: which of the banks, by number.
        person: which of the people, by number.
        step: of a plan or a dispute, from 0.
    """

    moment: datetime
    kind: Kind
    bank: int
    person: int
    step: int = 0


@dataclass(frozen=True, slots=True)
class Size:
    """How much happens.

    Attributes:
        weeks: how many.
        banks: that ask.
        people: who are asked about.
        questions: on a working day; on a weekend a fifth of them.
        plans: filed in a week.
        disputes: opened in a week.
    """

    weeks: int
    banks: int = 3
    people: int = 400
    questions: int = 60
    plans: int = 4
    disputes: int = 4


_USUAL = {
    Kind.ASK: 88,
    Kind.WITHOUT_CONSENT: 4,
    Kind.OTHER_PURPOSE: 3,
    Kind.AGAIN: 3,
    Kind.REVOKE: 2,
}
"""Shares of what banks do in an hour, in per cent."""


def happenings(start: datetime, size: Size, seed: int) -> list[Happening]:
    """All of the weeks, in order of time.

    Args:
        start: the first moment.
        size: how much.
        seed: any integer.
    """
    random = Random(seed)  # noqa: S311 - made-up weeks, not secrets
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
    found = [
        *_questions(random, midnight, size),
        *_at_night(random, midnight, size),
        *_cases(random, midnight, size),
    ]
    end = midnight + timedelta(weeks=size.weeks)
    within = (each for each in found if start <= each.moment < end)
    return sorted(within, key=lambda each: (each.moment, each.kind.value, each.person))


def _questions(random: Random, midnight: datetime, size: Size) -> Iterator[Happening]:
    for day in range(7 * size.weeks):
        morning = midnight + timedelta(days=day)
        share = 1 if morning.weekday() < _WORK_DAYS else 5
        for _ in range(size.questions // share):
            (kind,) = random.choices(list(_USUAL), list(_USUAL.values()))
            yield _some(random, morning, kind, size)


def _some(random: Random, morning: datetime, kind: Kind, size: Size) -> Happening:
    """At some moment of the working hours."""
    moment = morning + timedelta(seconds=random.randrange(_OPENS * 3600, _CLOSES * 3600))
    return Happening(moment, kind, random.randrange(size.banks), random.randrange(size.people))


def _at_night(random: Random, midnight: datetime, size: Size) -> Iterator[Happening]:
    """One night of the second week, the last bank asks about many, of whom few have consented."""
    night = midnight + timedelta(days=min(9, 7 * size.weeks - 1), hours=_NIGHT)
    for number in range(_NIGHT_QUESTIONS if size.questions >= _NIGHT_QUESTIONS else 0):
        kind = Kind.ASK if number % 2 else Kind.WITHOUT_CONSENT
        moment = night + timedelta(seconds=50 * number)
        yield Happening(moment, kind, size.banks - 1, random.randrange(size.people))


def _cases(random: Random, midnight: datetime, size: Size) -> Iterator[Happening]:
    """Plans and disputes: each person has one of either at most, so that none is in the way."""
    wanted = size.weeks * (size.plans + size.disputes)
    for number, person in enumerate(random.sample(range(size.people), wanted)):
        week, place = divmod(number, size.plans + size.disputes)
        day = 7 * week + random.randrange(1, _WORK_DAYS)  # the first day has begun already
        kind = Kind.PLAN if place < size.plans else Kind.DISPUTE
        days = _PLAN_STEPS if kind is Kind.PLAN else (0, random.randrange(3, 15), 18)
        for step, later in enumerate(days):
            happening = _some(random, midnight + timedelta(days=day + later), kind, size)
            yield Happening(happening.moment, kind, number % size.banks, person, step)
