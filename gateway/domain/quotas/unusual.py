# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is unusual asking: rules over what a partner asked in an hour. Pure.

A rule is a row. It compares an hour with the partner's own hours before, never with other
partners, and knows numbers only: nothing about anybody who was asked about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from statistics import median

HISTORY = timedelta(days=14)
"""How far back a partner's own hours are looked at."""
_CHINA = timezone(timedelta(hours=8))
_DAY_BEGINS, _DAY_ENDS = 6, 22


@dataclass(frozen=True, slots=True)
class Asking:
    """What a partner asked in one hour.

    Attributes:
        asked: questions that were read, answered or refused.
        answered: of those.
        missed: of those, about an identifier or a consent that is none.
        shifted: of those, as of another day than the one they were asked on.
    """

    asked: int
    answered: int
    missed: int
    shifted: int


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        name: stands in cases, so it never changes its meaning.
        meaning: for the operator.
        is_met: by the hour's beginning, what was asked in it, and the hours before it.
    """

    name: str
    meaning: str
    is_met: Callable[[datetime, Asking, Mapping[datetime, Asking]], bool]


def _above_own_median(_: datetime, now: Asking, before: Mapping[datetime, Asking]) -> bool:
    usual = median([hour.asked for hour in before.values()]) if before else 0
    return now.asked >= 500 and now.asked > 5 * usual  # noqa: PLR2004 - the rule


def _misses(_: datetime, now: Asking, __: Mapping[datetime, Asking]) -> bool:
    return now.missed >= 20 and now.missed * 5 > now.asked  # noqa: PLR2004 - the rule


def _shifted(_: datetime, now: Asking, __: Mapping[datetime, Asking]) -> bool:
    return now.shifted >= 50 and now.shifted * 2 > now.asked  # noqa: PLR2004 - the rule


def _night(hour: datetime, now: Asking, before: Mapping[datetime, Asking]) -> bool:
    asked = sum(each.asked for each in before.values())
    at_night = sum(each.asked for start, each in before.items() if _is_night(start))
    return _is_night(hour) and now.asked >= 50 and at_night * 10 <= asked  # noqa: PLR2004 - the rule


def _is_night(hour: datetime) -> bool:
    return not _DAY_BEGINS <= hour.astimezone(_CHINA).hour < _DAY_ENDS


RULES: tuple[Rule, ...] = (
    Rule(
        "above-own-median",
        "500 questions or more in an hour, and more than five times the partner's median hour",
        _above_own_median,
    ),
    Rule(
        "misses",
        "20 misses or more in an hour, and more than one question in five",
        _misses,
    ),
    Rule(
        "shifted-dates",
        "50 questions or more in an hour as of another day, and more than half of all",
        _shifted,
    ),
    Rule(
        "at-night",
        "50 questions or more in an hour between 22:00 and 06:00 in China (UTC+8), where the"
        " partner asks at most a tenth of its questions",
        _night,
    ),
)


def unusual(
    hour: datetime, now: Asking, before: Mapping[datetime, Asking], rules: Sequence[Rule] = RULES
) -> Iterator[Rule]:
    """The rules that an hour meets.

    Args:
        hour: when it began.
        now: what was asked in it so far.
        before: the partner's own hours before it, as far as there was any question.
        rules: those to look at.
    """
    return (rule for rule in rules if rule.is_met(hour, now, before))
