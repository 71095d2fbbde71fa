# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Unusual asking is told from a partner's own hours, by rules that are data."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from gateway.domain.quotas.unusual import RULES, Asking, unusual

NOON = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)  # 12:00 in China
NIGHT = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)  # 02:00 in China


def asked(count: int, *, missed: int = 0, shifted: int = 0) -> Asking:
    """An hour."""
    return Asking(count, count - missed, missed, shifted)


def by_day(count: int, hour: datetime) -> dict[datetime, Asking]:
    """The same hour on each of ten days before."""
    return {hour - timedelta(days=day): asked(count) for day in range(1, 11)}


@pytest.mark.parametrize(
    ("hour", "now", "before", "met"),
    [
        (NOON, asked(100), {}, []),
        (NOON, asked(500), {}, ["above-own-median"]),
        (NOON, asked(500), by_day(100, NOON), []),
        (NOON, asked(501), by_day(100, NOON), ["above-own-median"]),
        (NOON, asked(499), by_day(1, NOON), []),
        (NOON, asked(95, missed=19), by_day(100, NOON), []),
        (NOON, asked(100, missed=20), by_day(100, NOON), []),
        (NOON, asked(99, missed=20), by_day(100, NOON), ["misses"]),
        (NOON, asked(98, shifted=49), by_day(100, NOON), []),
        (NOON, asked(99, shifted=50), by_day(100, NOON), ["shifted-dates"]),
        (NIGHT, asked(49), by_day(100, NOON), []),
        (NIGHT, asked(50), by_day(100, NOON), ["at-night"]),
        (NIGHT, asked(50), by_day(100, NIGHT), []),
    ],
)
def test_an_hour_is_unusual_where_it_meets_a_rule(
    hour: datetime, now: Asking, before: dict[datetime, Asking], met: list[str]
) -> None:
    assert [rule.name for rule in unusual(hour, now, before)] == met


def test_rules_have_names_of_their_own_and_say_what_they_mean() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z][a-z-]+", name) for name in names)
    assert all(rule.meaning for rule in RULES)
