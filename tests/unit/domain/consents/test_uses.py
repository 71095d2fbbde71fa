# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Uses of a consent are counted up to its limit, in each period of the calendar anew."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.consents.consent import TimeUnit, Uses
from gateway.domain.consents.uses import (
    Used,
    counted,
    period_end,
    period_start,
    use_at,
    used_so_far,
    wait_for_next,
)

CONSENT = bytes(range(32))
LAST_YEAR = 9999
MOMENTS = st.datetimes(timezones=st.just(UTC))
LIMITS = st.builds(Uses, st.integers(1, 5), st.none() | st.sampled_from(TimeUnit))


@given(st.sampled_from(TimeUnit), MOMENTS)
def test_a_moment_lies_in_its_period_and_the_next_period_follows_without_a_gap(
    unit: TimeUnit, moment: datetime
) -> None:
    start = period_start(unit, moment)
    end = period_end(unit, start)
    assert start <= moment <= end
    assert moment < end or end.year == LAST_YEAR
    assert period_start(unit, end - timedelta(microseconds=1)) == start
    if end.year < LAST_YEAR:
        assert period_start(unit, end) == end


@pytest.mark.parametrize(
    ("unit", "start", "end"),
    [
        (TimeUnit.HOUR, "2028-02-29T23:00", "2028-03-01T00:00"),
        (TimeUnit.DAY, "2028-02-29T00:00", "2028-03-01T00:00"),
        (TimeUnit.MONTH, "2028-02-01T00:00", "2028-03-01T00:00"),
        (TimeUnit.YEAR, "2028-01-01T00:00", "2029-01-01T00:00"),
    ],
)
def test_periods_are_those_of_the_calendar(unit: TimeUnit, start: str, end: str) -> None:
    moment = datetime(2028, 2, 29, 23, 59, 59, 999_999, tzinfo=UTC)
    began = period_start(unit, moment)
    assert began == datetime.fromisoformat(f"{start}+00:00")
    assert period_end(unit, began) == datetime.fromisoformat(f"{end}+00:00")


def test_a_period_is_the_same_in_every_time_zone() -> None:
    utc = datetime(2026, 11, 29, 23, 30, tzinfo=UTC)
    shanghai = utc.astimezone(ZoneInfo("Asia/Shanghai"))
    assert period_start(TimeUnit.DAY, shanghai) == period_start(TimeUnit.DAY, utc)


@given(LIMITS, st.lists(MOMENTS, max_size=40).map(sorted))
def test_in_no_period_is_a_consent_used_more_often_than_it_allows(
    uses: Uses, moments: list[datetime]
) -> None:
    used: Used | None = None
    answers: list[datetime] = []
    for moment in moments:
        before = used_so_far(uses, used, moment)
        made = counted(use_at(uses, CONSENT, moment), used)
        assert (made is None) == (before >= uses.count)
        if made is not None:
            assert made.number == before + 1 <= made.limit == uses.count
            used = made.period_start, made.number
            answers.append(moment)
    per = uses.per
    starts = [None if per is None else period_start(per, moment) for moment in answers]
    assert all(starts.count(start) <= uses.count for start in starts)


@given(st.integers(1, 5), st.sampled_from(TimeUnit), st.lists(MOMENTS, max_size=40))
def test_clocks_that_disagree_give_no_use_twice(
    count: int, unit: TimeUnit, moments: list[datetime]
) -> None:
    used: Used | None = None
    given_out = []
    for moment in moments:
        made = counted(use_at(Uses(count, unit), CONSENT, moment), used)
        if made is not None and made.period_start is not None:
            used = made.period_start, made.number
            given_out.append((made.period_start, made.number))
    assert len(set(given_out)) == len(given_out)
    assert given_out == sorted(given_out)


def test_who_used_a_consent_up_is_told_when_the_next_period_begins() -> None:
    moment = datetime(2026, 11, 29, 22, 0, tzinfo=UTC)
    assert wait_for_next(Uses(1, TimeUnit.DAY), moment) == timedelta(hours=2)
    assert wait_for_next(Uses(1, TimeUnit.MONTH), moment) == timedelta(days=1, hours=2)
    assert wait_for_next(Uses(1), moment) is None
