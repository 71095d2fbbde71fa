# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Counting the uses of a consent: which period a moment lies in, and which use is next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from gateway.domain.consents.consent import TimeUnit, Uses

_LAST_MONTH = 12
_LAST_YEAR = 9999


@dataclass(frozen=True, slots=True)
class ConsentUse:
    """One use of a consent whose uses are limited; see ConsentUse in transparency.proto.

    Attributes:
        terms_commitment: which consent.
        number: which use it is, from 1; 0: not counted yet.
        limit: how many there are, in each period or in all.
        period_start: when its period began; None: uses are not counted by period.
    """

    terms_commitment: bytes
    number: int
    limit: int
    period_start: datetime | None = None


Used = tuple[datetime | None, int]
"""Of a consent: the newest period in which it was used, and how often in that."""


def period_start(unit: TimeUnit, moment: datetime) -> datetime:
    """When the period of the calendar began that a moment lies in, UTC."""
    utc = moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    if unit is TimeUnit.HOUR:
        return utc
    day = utc.replace(hour=0)
    if unit is TimeUnit.DAY:
        return day
    return day.replace(day=1) if unit is TimeUnit.MONTH else day.replace(month=1, day=1)


def period_end(unit: TimeUnit, start: datetime) -> datetime:
    """When a period ends that began then: the next one's beginning, or the calendar's end."""
    if unit is TimeUnit.HOUR or unit is TimeUnit.DAY:
        length = timedelta(hours=1) if unit is TimeUnit.HOUR else timedelta(days=1)
        last = datetime.max.replace(tzinfo=UTC)
        return start + length if start <= last - length else last
    if unit is TimeUnit.MONTH and start.month < _LAST_MONTH:
        return start.replace(month=start.month + 1)
    if start.year == _LAST_YEAR:
        return datetime.max.replace(tzinfo=UTC)
    return start.replace(year=start.year + 1, month=1)


def use_at(uses: Uses, commitment: bytes, moment: datetime) -> ConsentUse:
    """A use at a moment, not counted yet."""
    start = None if uses.per is None else period_start(uses.per, moment)
    return ConsentUse(commitment, 0, uses.count, start)


def counted(use: ConsentUse, used: Used | None) -> ConsentUse | None:
    """The use with its number; None: none is left.

    Periods only go forward: a process whose clock is behind counts in the newest period
    that any has counted in, so that none is given out twice.

    Args:
        use: not counted yet.
        used: what was counted before; None: nothing.
    """
    start, before = use.period_start, 0
    if used is not None:
        newest, count = used
        if start is None or (newest is not None and newest >= start):
            start, before = newest, count
    if before >= use.limit:
        return None
    return ConsentUse(use.terms_commitment, before + 1, use.limit, start)


def used_so_far(uses: Uses, used: Used | None, moment: datetime) -> int:
    """How often a consent was used, in the period of a moment or in all."""
    if used is None:
        return 0
    newest, count = used
    if uses.per is None or newest is None:
        return count
    return count if newest >= period_start(uses.per, moment) else 0


def wait_for_next(uses: Uses, moment: datetime) -> timedelta | None:
    """How long until uses count anew; None: never."""
    if uses.per is None:
        return None
    return period_end(uses.per, period_start(uses.per, moment)) - moment
