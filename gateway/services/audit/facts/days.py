# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a watch has passed days with which somebody was worse off, and told nobody. Pure.

A watch goes through data versions and days, for each person on one way, and each step with which
they are worse off is told. Entries say where it was at times: each event its step, and each watch
that begins how far all had come. Between two such places that no event lies between, nobody can
have become worse off, whichever steps there were (ADR 86).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from gateway.audit.findings import Finding
from gateway.audit.rows import WatchPositionRow
from gateway.audit.rules.counted.watch_steps import LoggedWatch, LookedAt, Marks, ToldStep
from gateway.audit.rules.counted.watches import PassedEvents
from gateway.domain.months import month_of
from gateway.domain.records.plan import Instalment
from gateway.domain.records.record import Account
from gateway.domain.watch.signs import Watching, has_account
from gateway.domain.watch.standing import Standing, is_surely_worse, standing

_A_DAY = timedelta(days=1)
_LONGEST = timedelta(hours=2)
"""A watch lasts an hour; one that began longer ago looks at nothing any more."""

_MOST_DAYS = 62
"""Of a place: where it is less certain, nothing is compared with it."""

_NO_MARKS: Marks = ((), 0)


@dataclass(frozen=True, slots=True)
class Way:
    """What is known of somebody whom a partner watches.

    Attributes:
        partner: who watches.
        since: from when on their consent counts.
        leaf_index: from which on it is in effect.
        leaves: data versions that changed them, ascending, each with the leaf of its contribution.
        uncertain: those of them that need not be told.
        told: events about them, in order.
        accounts: theirs as of a data version; None: what is stored cannot be read.
    """

    partner: str
    since: datetime
    leaf_index: int
    leaves: Mapping[int, int]
    uncertain: Collection[int]
    told: Sequence[ToldStep]
    accounts: Callable[[int], Sequence[Account] | None]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a watch was on the way, as far as it is known.

    Attributes:
        leaf_index: of the entry that says so; None: the position does.
        states: data versions that it may have been at.
        first: day as of which it may have been.
        last: likewise the last one.
        begins: since when nothing need be left untold behind it; None: something need.
    """

    leaf_index: int | None
    states: tuple[int, ...]
    first: date
    last: date
    begins: datetime | None = None


def passed_days(
    way: Way, watch: LoggedWatch, position: WatchPositionRow, figures: int
) -> tuple[list[Finding], bool]:
    """What certainly was worse and is told by no entry; and whether it is known how it is now.

    Args:
        way: of the person.
        watch: by the entries.
        position: of the person's bucket.
        figures: the report version by which they are made.
    """
    found: list[Finding] = []
    is_known = False
    if not watch.whole:
        return found, is_known  # some of its events are not known any more
    view = _View(way, figures)
    for places in _stretches(way, watch, position):
        is_known = any(place.begins for place in places)
        worse = _first_worse(view, watch, places)
        if worse is not None:
            found.append(PassedEvents.day(worse.leaf_index, way.partner, position.bucket))
    return found, is_known


def _first_worse(view: _View, watch: LoggedWatch, places: Sequence[_Place]) -> _Place | None:
    """The first place at which somebody surely was worse off than at one before."""
    for at, later in enumerate(places):
        for earlier in places[:at]:
            if earlier.begins is None or earlier.last > later.last:
                continue
            if view.is_worse(earlier, later, _marks(watch, earlier.begins)):
                return later
    return None


def _marks(watch: LoggedWatch, begun: datetime) -> Marks:
    """What all watches asked that may have looked since a moment; nothing where they differ."""
    asked = {look.marks for look in watch.looks if look.entry_time >= begun - _LONGEST}
    (only,) = asked if len(asked) == 1 else (None,)
    return only or _NO_MARKS


def _stretches(way: Way, watch: LoggedWatch, position: WatchPositionRow) -> Iterator[list[_Place]]:
    """The places of the way between one event and the next, in order."""
    after: ToldStep | None = None
    for step in (*way.told, None):
        since = after.leaf_index if after else -1
        looks = [
            look
            for look in watch.looks
            if since < look.leaf_index
            and (step is None or look.leaf_index < step.leaf_index)
            and look.marks is not None
        ]
        places = [] if after is None else [_behind(way, after)]
        places += [_looked(way, look, after) for look in _chosen(way, looks)]
        places.append(_end(position) if step is None else _before(step))
        yield places
        after = step


def _chosen(way: Way, looks: Sequence[LookedAt]) -> list[LookedAt]:
    """Those that tell most: the first and the last one to begin at, and around days of payment."""
    usable = [look for look in looks if look.facts is not None and _counts(way, look)]
    chosen = {look.leaf_index: look for look in (*usable[:1], *usable[-1:])}
    within = timedelta(max((look.marks[1] for look in looks if look.marks), default=0))
    newest = way.accounts(max(way.leaves, default=0)) or ()
    for day in {row.due_on for each in newest for row in each.attached if type(row) is Instalment}:
        near = [look for look in looks if day - within <= look.earliest and look.latest <= day]
        far = [look for look in looks if look.latest < day - within]
        until = [look for look in looks if look.latest <= day][-1:]
        since = until[0].leaf_index if until else -1
        late = [look for look in looks if look.earliest > day and look.leaf_index > since]
        some = (*far[-1:], *near[:1], *near[-1:], *until, *late[:1])
        chosen |= {look.leaf_index: look for look in some}
    return [chosen[leaf] for leaf in sorted(chosen)]


def _counts(way: Way, entry: LookedAt | ToldStep) -> bool:
    """Whether the consent was in effect with an entry."""
    return entry.leaf_index > way.leaf_index and entry.entry_time >= way.since


def _is_sure(way: Way, state: int) -> bool:
    """Whether every later change has to be told."""
    return all(version <= state for version in way.uncertain)


def _looked(way: Way, look: LookedAt, after: ToldStep | None) -> _Place:
    """Where a watch was when one began. An event just before it may not be behind it yet."""
    floor = -1 if after is None else after.data_version - (after.since is None)
    if look.facts is not None:
        passed = [number for number, leaf in way.leaves.items() if leaf <= look.facts]
        floor = max(floor, max(passed, default=0))
    later = [
        number for number, leaf in way.leaves.items() if number > floor and leaf < look.leaf_index
    ]
    begins = floor >= 0 and _counts(way, look) and _is_sure(way, floor)
    return _Place(
        look.leaf_index,
        (max(floor, 0), *later),
        look.earliest,
        look.latest,
        look.entry_time if begins else None,
    )


def _behind(way: Way, step: ToldStep) -> _Place:
    """Where a watch was once it had told an event."""
    begins = _counts(way, step) and _is_sure(way, step.data_version)
    time = step.entry_time if begins else None
    return _Place(step.leaf_index, (step.data_version,), step.as_of, step.as_of, time)


def _before(step: ToldStep) -> _Place:
    """Where a watch was right before it told an event."""
    day = step.since or step.as_of
    return _Place(step.leaf_index, (step.data_version - (step.since is None),), day, day)


def _end(position: WatchPositionRow) -> _Place:
    """Where it is now."""
    version = position.data_version
    states = (version,) if position.up_to is None else (version - 1, version)
    return _Place(None, states, position.as_of, position.until or position.as_of)


class _View:
    """How somebody stood at places of their way."""

    def __init__(self, way: Way, figures: int) -> None:
        """Args: way: theirs; figures: report version."""
        self._way = way
        self._figures = figures
        self._numbers = (0, *way.leaves)
        self._known: dict[tuple[int, date, Marks], Standing] = {}

    def is_worse(self, earlier: _Place, later: _Place, marks: Marks) -> bool:
        """Whether they surely were worse off at the later place."""
        # Most people have nothing that could have become worse: no figures are made of them.
        states = map(self._state, later.states)
        if not any(_has_trouble(self._way.accounts(each) or (), marks) for each in states):
            return False
        then = self._standings(later, marks)
        if not any(map(_is_notable, then)):
            return False
        if not all(self._may_be_told(state, later.last) for state in self._all(earlier, later)):
            return False
        before = self._standings(earlier, marks)
        return bool(before) and is_surely_worse(before, then)

    def _all(self, earlier: _Place, later: _Place) -> list[int]:
        """The states of the way from one place to another."""
        low, high = self._state(min(earlier.states)), self._state(max(later.states))
        return [number for number in self._numbers if low <= number <= high]

    def _may_be_told(self, state: int, day: date) -> bool:
        """Whether they have an account at the institution."""
        accounts = self._way.accounts(state)
        return accounts is not None and has_account(accounts, self._watching(day, _NO_MARKS))

    def _standings(self, place: _Place, marks: Marks) -> list[Standing]:
        """Each way in which they may have stood; none where there are too many."""
        states = sorted({self._state(each) for each in place.states})
        planned = any(each.attached for s in states for each in self._way.accounts(s) or ())
        days = _days(place.first, place.last, all_of_them=planned)
        return [self._standing(state, day, marks) for state in states for day in days]

    def _standing(self, state: int, day: date, marks: Marks) -> Standing:
        key = state, day, marks
        if key not in self._known:
            accounts = self._way.accounts(state) or ()
            self._known[key] = standing(accounts, self._watching(day, marks))
        return self._known[key]

    def _watching(self, day: date, marks: Marks) -> Watching:
        return Watching(self._way.partner, day, self._figures, None, *marks)

    def _state(self, version: int) -> int:
        """The newest state of the person up to a data version."""
        return max((number for number in self._numbers if number <= version), default=0)


def _has_trouble(accounts: Sequence[Account], marks: Marks) -> bool:
    """Whether anything of some accounts could count: a plan, a late month, or a limit."""
    return any(
        each.attached
        or any(
            record.days_past_due or (marks[0] and record.credit_limit) for record in each.records
        )
        for each in accounts
    )


def _is_notable(each: Standing) -> bool:
    """Whether there is anything that could have become worse."""
    worst = (*each.classes.values(), *each.broken.values(), *each.reached.values())
    return any(worst) or bool(each.dues)


def _days(first: date, last: date, *, all_of_them: bool) -> list[date]:
    """The days on which figures may be others; none: too many.

    Without plans they are of whole months: of a month its first and its last day.
    """
    if not 0 <= (last - first).days <= _MOST_DAYS:
        return []
    days = [first + number * _A_DAY for number in range((last - first).days + 1)]
    if all_of_them:
        return days
    return [
        day
        for day in days
        if day in {first, last}
        or month_of(day) != month_of(day - _A_DAY)
        or month_of(day) != month_of(day + _A_DAY)
    ]
