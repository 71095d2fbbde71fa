# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Periods of retention are calendar time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.access.retention import DEFAULT_PERIOD, Period, parse_period
from gateway.errors import ConfigurationError
from tests.support.suite.exhaustive import examples

NOW = datetime(2028, 2, 29, 12, 30, 15, 999, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("5y", datetime(2023, 2, 28, 12, 30, 15, tzinfo=UTC)),
        ("4y", datetime(2024, 2, 29, 12, 30, 15, tzinfo=UTC)),
        ("18m", datetime(2026, 8, 29, 12, 30, 15, tzinfo=UTC)),
        ("90d", datetime(2027, 12, 1, 12, 30, 15, tzinfo=UTC)),
    ],
)
def test_a_period_reaches_back_by_the_calendar(text: str, before: datetime) -> None:
    assert parse_period(text).before(NOW) == before


@pytest.mark.parametrize("text", ["", "5", "y", "0y", "-5y", "5 y", "5Y", "1.5y", "12345d", "5y3m"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError):
        parse_period(text)


def test_the_default_is_five_years() -> None:
    assert parse_period("5y") == DEFAULT_PERIOD


def test_a_period_longer_than_history_is_refused() -> None:
    with pytest.raises(ConfigurationError):
        parse_period("9999y").before(NOW)


@examples(50)
@given(
    now=st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001 - zone is added
    months=st.integers(0, 200),
)
def test_a_month_more_reaches_further_back_by_a_month(now: datetime, months: int) -> None:
    moment = now.replace(tzinfo=UTC)
    gap = Period(months, 0).before(moment) - Period(months + 1, 0).before(moment)
    assert timedelta(days=28) <= gap <= timedelta(days=31)
