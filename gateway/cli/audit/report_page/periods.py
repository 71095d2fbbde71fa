# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A period cut into equal steps of the calendar, in one time zone. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

_MOST_HOURS = timedelta(days=4)
_MOST_DAYS = timedelta(days=92)
_MOST_WEEKS = timedelta(days=732)


class Step(StrEnum):
    """How wide a bar is."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """From `low` up to `high` (not included), both aware; shown in `zone`."""

    low: datetime
    high: datetime
    zone: tzinfo

    @property
    def step(self) -> Step:
        """Such that there are not too many bars."""
        length = self.high - self.low
        if length <= _MOST_HOURS:
            return Step.HOUR
        if length <= _MOST_DAYS:
            return Step.DAY
        return Step.WEEK if length <= _MOST_WEEKS else Step.MONTH

    def covers(self, moment: datetime) -> bool:
        """Whether a moment lies in it."""
        return self.low <= moment < self.high

    def start_of(self, moment: datetime) -> datetime:
        """The beginning of the step that a moment lies in, local and without a zone."""
        local = moment.astimezone(self.zone).replace(tzinfo=None, minute=0, second=0, microsecond=0)
        if self.step is Step.HOUR:
            return local
        day = local.replace(hour=0)
        if self.step is Step.DAY:
            return day
        if self.step is Step.WEEK:
            return day - timedelta(days=day.weekday())
        return day.replace(day=1)

    def starts(self) -> list[datetime]:
        """The beginnings of all steps, in order."""
        start, last = self.start_of(self.low), self.start_of(self.high - timedelta(microseconds=1))
        found = [start]
        while found[-1] < last:
            found.append(self._next(found[-1]))
        return found

    def _next(self, start: datetime) -> datetime:
        if self.step is Step.MONTH:
            return (start + timedelta(days=32)).replace(day=1)
        days = {Step.HOUR: timedelta(hours=1), Step.DAY: timedelta(days=1)}
        return start + days.get(self.step, timedelta(weeks=1))
