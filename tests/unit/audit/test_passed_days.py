# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A watch that tells all has passed nothing; one that kept its last event back is found out.

Random ways through data versions and days, whose events are told by the same signs as a watch's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.rows import WatchPositionRow
from gateway.audit.rules.counted.watch_steps import LoggedWatch, LookedAt, ToldStep
from gateway.domain.codes import AccountType
from gateway.domain.months import month_number
from gateway.domain.records.record import Account, RepaymentRecord
from gateway.domain.watch.signs import Watching, signs_between, signs_of_time
from gateway.services.audit.facts.days import Way, passed_days
from tests.support.plans.histories import with_random_plans
from tests.support.suite.exhaustive import examples

HERE, ELSEWHERE = "bank-a", "bank-b"
FIRST, LAST = date(2005, 6, 1), date(2006, 6, 30)
WITHIN = 7
_FIGURES = 4
_MOST_STEPS = 12


def accounts(random: Random) -> list[Account]:
    """A loan at each of two institutions, most with plans."""
    made = []
    for lender in (HERE, ELSEWHERE):
        records = tuple(
            RepaymentRecord(month, 100, 50, 1_000, random.choice([0, 0, 10, 31, 95]), 0)
            for month in range(month_number(2005, 1), month_number(2006, random.randint(1, 6)))
        )
        kind = AccountType.NON_REVOLVING_LOAN
        made.append(Account(lender, kind, "CNY", date(2004, 1, 1), None, records))
    return with_random_plans(made, random.randint(0, 1 << 32), FIRST, LAST)


@dataclass
class Walk:
    """A watch on its way, and the log that it leaves.

    Attributes:
        states: by data version.
        leaves: likewise, of their contributions.
        day: as of which it is.
        leaf: the next one.
        watch: by the entries.
        told: which events.
    """

    states: dict[int, Sequence[Account]]
    leaves: dict[int, int]
    day: date
    leaf: int = 10
    watch: LoggedWatch = field(default_factory=LoggedWatch)
    told: list[ToldStep] = field(default_factory=list)

    @property
    def version(self) -> int:
        """The newest one; all were looked at."""
        return max(self.states)

    @property
    def now(self) -> datetime:
        """Noon."""
        return datetime.combine(self.day, time(12), UTC)

    def begins(self) -> None:
        """A watch begins."""
        facts = self.leaves[self.version]
        look = LookedAt(self.leaf, self.now, self.day, self.day, ((), WITHIN), facts)
        self.watch.looks.append(look)
        self.leaf += 1

    def goes(self, *, days: int = 0, state: Sequence[Account] | None = None) -> bool:
        """A step; whether it was an event."""
        before, since = self.states[self.version], self.day
        self.day += timedelta(days)
        watching = Watching(HERE, self.day, _FIGURES, due_within_days=WITHIN)
        if state is None:
            signs = signs_of_time(before, since, watching)
        else:
            self.leaf += 1
            self.leaves[self.version + 1] = self.leaf
            self.states[self.version + 1] = state
            self.leaf += 1
            signs = signs_between(before, state, watching)
        if signs:
            day_before = since if state is None else None
            step = ToldStep(self.leaf, self.now, self.version, day_before, self.day, b"")
            self.told.append(step)
            self.leaf += 1
        return bool(signs)

    def found(self, told: Sequence[ToldStep]) -> list[str]:
        """What is found where these events were told."""
        way = Way(HERE, self.now - timedelta(5000), 0, self.leaves, {1}, told, self.states.get)
        position = WatchPositionRow(HERE, 3, self.version, None, self.day)
        watch = replace(self.watch, begin=(9, self.now))
        findings, is_known = passed_days(way, watch, position, _FIGURES)
        assert is_known
        return [each.row for each in findings]


def walk(seed: int, *, until_an_event: bool = False) -> Walk:
    """Some steps, a watch before each; until the first event, or all."""
    random = Random(seed)  # noqa: S311 (no secret)
    start = FIRST + timedelta(random.randint(0, 200))
    made = Walk({1: accounts(random)}, {1: 1}, start)
    for _ in range(_MOST_STEPS):
        made.begins()
        if random.random() < 0.4:
            was = made.goes(state=accounts(random))
        else:
            was = made.goes(days=random.randint(1, 9))
        if was and until_an_event and random.random() < 0.5:
            break
    return made


@examples(600)
@given(st.integers(0, 2**32))
def test_a_watch_that_tells_all_of_its_way_has_passed_nothing(seed: int) -> None:
    made = walk(seed)
    assert made.found(made.told) == []
    # Nor has one of whose beginnings the log knows only some.
    made.watch.looks = made.watch.looks[::3]
    assert made.found(made.told) == []


@examples(600)
@given(st.integers(0, 2**32))
def test_an_event_that_was_kept_back_is_found_out(seed: int) -> None:
    made = walk(seed, until_an_event=True)
    if made.told and made.told[-1].leaf_index == made.leaf - 1:  # the way ends with it
        assert made.found(made.told[:-1]) == [f"watch_position {HERE} 3"]


def test_of_a_watch_whose_events_are_not_all_known_nothing_is_said() -> None:
    made = walk(1)
    watch = replace(made.watch, whole=False)
    way = Way(HERE, made.now - timedelta(5000), 0, made.leaves, {1}, (), made.states.get)
    position = WatchPositionRow(HERE, 3, made.version, None, made.day)
    assert passed_days(way, watch, position, _FIGURES) == ([], False)


def test_most_ways_have_an_event_to_keep_back() -> None:
    assert sum(bool(walk(seed, until_an_event=True).told) for seed in range(30)) > 15
