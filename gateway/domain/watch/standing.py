# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How somebody stands at one state of their records and one day, as far as signs compare it. Pure.

A watch goes from state to state and from day to day, and tells each step with which somebody is
worse off. So whoever is worse off at the end of some steps than at their beginning was told of in
between, whichever steps they were. Risk scores are left out: steps below their mark do not add up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from gateway.domain.obligations.building import lateness_class
from gateway.domain.records.record import Account
from gateway.domain.watch.signs import EventPlace, Watching, dues_here, figures_at, reached_mark


@dataclass(frozen=True, slots=True)
class Standing:
    """At one state and day.

    Attributes:
        classes: of days past due, by place.
        broken: plans, by place.
        dues: due dates that are near, each with its currency.
        reached: the highest mark of utilisation, by currency.
    """

    classes: Mapping[EventPlace, int]
    broken: Mapping[EventPlace, int]
    dues: frozenset[tuple[date, str]]
    reached: Mapping[str, int]


def standing(accounts: Sequence[Account], watching: Watching) -> Standing:
    """How somebody stands.

    Args:
        accounts: all that count.
        watching: what the figures are made with.
    """
    figures = {
        place: figures_at(place, accounts, watching)
        for place in (EventPlace.HERE, EventPlace.ELSEWHERE)
    }
    marks = watching.utilisation_marks
    over_all = figures_at(EventPlace.ALL, accounts, watching) if marks else None
    return Standing(
        {place: lateness_class(each.days_past_due) for place, each in figures.items()},
        {place: each.broken_plans for place, each in figures.items()},
        frozenset(dues_here(accounts, watching)) if watching.due_within_days else frozenset(),
        {}
        if over_all is None
        else {each: reached_mark(over_all, each, marks) for each in over_all.utilisation},
    )


def is_surely_worse(before: Sequence[Standing], after: Sequence[Standing]) -> bool:
    """Whether somebody is worse off in each way one may have stood after than in any before.

    Args:
        before: at least one; how they may have stood.
        after: likewise, later.
    """
    for place in (EventPlace.HERE, EventPlace.ELSEWHERE):
        if min(a.classes[place] for a in after) > max(b.classes[place] for b in before):
            return True
        if min(a.broken[place] for a in after) > max(b.broken[place] for b in before):
            return True
    came_near = frozenset.intersection(*(each.dues for each in after))
    if came_near - frozenset.union(*(each.dues for each in before)):
        return True
    return any(
        min(a.reached.get(currency, 0) for a in after)
        > max(b.reached.get(currency, 0) for b in before)
        for currency in after[0].reached
    )
