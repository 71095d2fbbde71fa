# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What has become worse about a person between two states of their records. Pure.

Figures are those of a report version, so an event can be made again for as long as reports can.
A watch and replay both come here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum
from typing import Any

from gateway.domain.codes import Section
from gateway.domain.months import month_of
from gateway.domain.obligations.building import build_obligations, lateness_class
from gateway.domain.obligations.due_soon import due_soon
from gateway.domain.records.record import Account
from gateway.domain.reports.aggregate import build_summary
from gateway.domain.reports.ranges import since
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.versions import REPORT_VERSIONS
from gateway.domain.risk.card import Card
from gateway.domain.risk.score import risk_of

_A_DAY = timedelta(days=1)
WATCH_REPORT_VERSION = 4
"""Whose figures new events compare."""

SCORED_REPORT_VERSION = 5
"""The same where scores are compared: the first version that has them. Its other figures are those
of version 4."""


class EventKind(IntEnum):
    """What can become worse; see EventKind in watch.proto."""

    NEWLY_LATE = 1
    WORSE = 2
    PLAN_BROKEN = 3
    DISPUTE = 4
    UTILISATION = 5
    DUE_SOON = 6
    RISK_WORSE = 7


class EventPlace(IntEnum):
    """Where; see EventPlace in watch.proto."""

    HERE = 1
    ELSEWHERE = 2
    ALL = 3


@dataclass(frozen=True, slots=True)
class EventSign:
    """One thing that has become worse; see EventSign in watch.proto.

    Attributes:
        kind: what.
        place: where.
        class_before: of days past due, for NEWLY_LATE and WORSE.
        class_after: likewise.
        currency: for UTILISATION and DUE_SOON.
        utilisation_mark: for UTILISATION: the highest mark that was reached.
        due_date: for DUE_SOON.
        risk_points_before: for RISK_WORSE.
        risk_points_after: likewise; more is riskier.
    """

    kind: EventKind
    place: EventPlace
    class_before: int = 0
    class_after: int = 0
    currency: str = ""
    utilisation_mark: int = 0
    due_date: date | None = None
    risk_points_before: int = 0
    risk_points_after: int = 0


@dataclass(frozen=True, slots=True)
class Watching:
    """What figures are made with, on both sides of a comparison.

    Attributes:
        institution: that is told.
        as_of: the date they are for.
        report_version: by whose definition.
        data_from_month: first month that the consent covers; None: all are.
        utilisation_marks: in percent, ascending.
        due_within_days: how far ahead due dates count; 0: they do not.
        card: by which both sides are scored; None: they are not.
        risk_worse_by_points: by how many points the score has to get worse, from 1.
    """

    institution: str
    as_of: date
    report_version: int
    data_from_month: int | None = None
    utilisation_marks: tuple[int, ...] = ()
    due_within_days: int = 0
    card: Card | None = None
    risk_worse_by_points: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """What is compared: at one place, or over all accounts.

    Attributes:
        days_past_due: the worst, by plans in force.
        broken_plans: how many.
        utilisation: balance and limit, by currency.
    """

    days_past_due: int
    broken_plans: int
    utilisation: Mapping[str, tuple[int, int]]


_NOTHING = Figures(0, 0, {})


def has_account(accounts: Sequence[Account], watching: Watching) -> bool:
    """Whether the institution has an account of the person that is not closed."""
    return any(
        account.institution == watching.institution
        and (account.close_date is None or account.close_date > watching.as_of)
        for account in accounts
    )


def signs_between(
    before: Sequence[Account], after: Sequence[Account], watching: Watching
) -> tuple[EventSign, ...]:
    """What has become worse, by kind, place and currency.

    Args:
        before: the person's accounts that count, before a change.
        after: the same after it.
        watching: what the figures are made with.
    """
    return () if before == after else _signs((before, watching), (after, watching))


def signs_of_time(
    accounts: Sequence[Account], since: date, watching: Watching
) -> tuple[EventSign, ...]:
    """What has become worse from one day to another while nothing was reported; as signs_between.

    Args:
        accounts: the person's accounts that count.
        since: the day of the look before.
        watching: what the figures are made with, as of the day of this one.
    """
    if not time_matters(accounts, since, watching.as_of):
        return ()
    return _signs((accounts, replace(watching, as_of=since)), (accounts, watching))


def time_matters(accounts: Sequence[Account], since: date, as_of: date) -> bool:
    """Whether time alone can change a figure: a month has become complete, or there are plans.

    Without plans every figure is of whole months. So most people need no figures on most days.
    A month is complete on its last day; windows of months begin anew with the next one.
    """
    days = ((since, as_of), (since + _A_DAY, as_of + _A_DAY))
    other_months = any(month_of(before) != month_of(after) for before, after in days)
    return other_months or any(each.attached for each in accounts)


def _signs(
    before: tuple[Sequence[Account], Watching], after: tuple[Sequence[Account], Watching]
) -> tuple[EventSign, ...]:
    """What is worse after than before; each with what its figures are made with."""
    sides, watching = (before, after), after[1]
    found: list[EventSign] = []
    for place in (EventPlace.HERE, EventPlace.ELSEWHERE):
        was, now = (figures_at(place, side, with_) for side, with_ in sides)
        found += _worse(place, was, now)
    if watching.utilisation_marks:
        was, now = (figures_at(EventPlace.ALL, side, with_) for side, with_ in sides)
        found += _more_used(was, now, watching.utilisation_marks)
    if watching.due_within_days:
        known, coming = (dues_here(side, with_) for side, with_ in sides)
        for day, currency in coming - known:
            found.append(
                EventSign(EventKind.DUE_SOON, EventPlace.HERE, currency=currency, due_date=day)
            )
    # Without a score on one side there is nothing to compare: that is no risk that rose.
    was_scored, scored = (_points(side, with_) for side, with_ in sides)
    if was_scored is not None and scored is not None:
        found += _riskier(was_scored, scored, watching.risk_worse_by_points)
    found.sort(key=lambda sign: (sign.kind, sign.place, sign.due_date or date.min, sign.currency))
    return tuple(found)


def dues_here(accounts: Sequence[Account], watching: Watching) -> set[tuple[date, str]]:
    """The due dates at the institution within the mark, each with its currency."""
    known = build_obligations(
        _at(EventPlace.HERE, accounts, watching),
        data_version=0,
        as_of=watching.as_of,
        since=watching.data_from_month,
    )
    return {(each.due_date, each.currency) for each in due_soon(known, watching.due_within_days)}


def dispute_sign(against: str, watching_institution: str) -> EventSign:
    """That a dispute was opened against an institution."""
    here = against == watching_institution
    return EventSign(EventKind.DISPUTE, EventPlace.HERE if here else EventPlace.ELSEWHERE)


def _at(place: EventPlace, accounts: Sequence[Account], watching: Watching) -> Sequence[Account]:
    if place is EventPlace.ALL:
        return accounts
    here = place is EventPlace.HERE
    return [each for each in accounts if (each.institution == watching.institution) is here]


def _summary(accounts: Sequence[Account], watching: Watching) -> Summary | None:
    """What a report of these accounts is made of, without months that the consent leaves out."""
    added = REPORT_VERSIONS[watching.report_version].added
    return since(build_summary(0, accounts, added), watching.data_from_month)


def _points(accounts: Sequence[Account], watching: Watching) -> int | None:
    """The risk score; None: there is none, by the card or because none is compared."""
    if watching.card is None:
        return None
    return risk_of(_summary(accounts, watching), watching.as_of, watching.card).points


def figures_at(place: EventPlace, accounts: Sequence[Account], watching: Watching) -> Figures:
    """Of a report of the accounts at a place alone."""
    ours = _at(place, accounts, watching)
    version, summary = REPORT_VERSIONS[watching.report_version], _summary(ours, watching)
    if summary is None or month_of(watching.as_of) < summary.first_month:
        return _NOTHING
    report: Any = version.build(
        summary,
        data_version=0,
        as_of=watching.as_of,
        sections=(Section.SUMMARY,),
        inquiries=None,
    )
    figures = report.summary
    return Figures(
        figures.plans.current_worst_days_past_due_on_plans,
        figures.plans.broken,
        {
            money.currency: (money.utilisation.numerator, money.utilisation.denominator)
            for money in figures.money
        },
    )


def _worse(place: EventPlace, was: Figures, now: Figures) -> Iterator[EventSign]:
    """Of lateness and plans at one place."""
    one, other = lateness_class(was.days_past_due), lateness_class(now.days_past_due)
    if other > one:
        kind = EventKind.WORSE if one else EventKind.NEWLY_LATE
        yield EventSign(kind, place, class_before=one, class_after=other)
    if now.broken_plans > was.broken_plans:
        yield EventSign(EventKind.PLAN_BROKEN, place)


def _riskier(was: int, now: int, mark: int) -> Iterator[EventSign]:
    """Of scores; more points are more risk."""
    if mark and now - was >= mark:
        yield EventSign(
            EventKind.RISK_WORSE,
            EventPlace.ALL,
            risk_points_before=was,
            risk_points_after=now,
        )


def _more_used(was: Figures, now: Figures, marks: Sequence[int]) -> Iterator[EventSign]:
    """Of utilisation, by currency."""
    for currency in sorted(now.utilisation):
        one, other = (reached_mark(each, currency, marks) for each in (was, now))
        if other > one:
            yield EventSign(
                EventKind.UTILISATION, EventPlace.ALL, currency=currency, utilisation_mark=other
            )


def reached_mark(figures: Figures, currency: str, marks: Sequence[int]) -> int:
    """The highest mark that utilisation is at or above; 0: none."""
    used, limit = figures.utilisation.get(currency, (0, 0))
    return max((mark for mark in marks if limit > 0 and 100 * used >= mark * limit), default=0)
