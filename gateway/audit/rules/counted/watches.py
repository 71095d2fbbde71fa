# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rules of watches: events are counted without a gap, and come again until acknowledged. Pure.

How far a watch has come in the records is checked against these, where they are read
(gateway.audit.facts.passed).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from gateway.audit.findings import Check, Finding
from gateway.audit.rows import StoredWatches, WatchPositionRow, WatchRow
from gateway.audit.rules.columns import Entries, moment_of
from gateway.audit.rules.counted.watch_steps import (
    WATCH_METHODS,
    LoggedWatch,
    LoggedWatches,
    WatchStep,
    read_step,
)
from gateway.audit.rules.rule import Rule
from gateway.domain.people.buckets import BUCKETS


class Watches(Rule):
    """Events have the numbers 1, 2, 3 and so on; one that comes again is what it was."""

    checks = (Check.EVENT_OF_NO_WATCH, Check.EVENT_NUMBER)

    @staticmethod
    def entries(entries: Entries, steps: list[WatchStep]) -> None:
        """Notes what entries say, in their order."""
        of_watches = not entries.methods.isdisjoint(WATCH_METHODS)
        for place in range(len(entries.messages)) if of_watches else entries.special:
            if entries.messages[place].method not in WATCH_METHODS and place not in entries.special:
                continue
            index, message = entries.low + place, entries.whole(place)
            if message.method in WATCH_METHODS or message.HasField("watched_event"):
                step = read_step(index, message, moment_of(entries.times[place]))
            elif message.acknowledged_event:
                step = WatchStep(index, message.partner, stray=True)
            else:
                continue
            if step is not None:
                steps.append(step)

    @staticmethod
    def follow(
        steps: Iterable[WatchStep], watches: LoggedWatches, *, trusted: bool
    ) -> Iterator[Finding]:
        """Each step against those before it.

        Args:
            steps: in the order of the log.
            watches: by partner; go on with the steps.
            trusted: whether the log's beginning was believed, and watches may have begun in it.
        """
        for step in steps:
            if step.stray:
                yield Finding(Check.EVENT_OF_NO_WATCH, step.leaf_index, partner=step.partner)
                continue
            known = watches.setdefault(step.partner, LoggedWatch())
            if not _follows(known, step, trusted=trusted):
                yield Finding(Check.EVENT_NUMBER, step.leaf_index, partner=step.partner)
            _take(known, step, trusted=trusted)

    @staticmethod
    def misfits(
        steps: Iterable[WatchStep], watches: Mapping[str, LoggedWatch], *, trusted: bool
    ) -> Iterator[Finding]:
        """As `follow`, and the watches stay as they are."""
        steps = list(steps)
        known = {
            partner: replace(
                watches[partner],
                waiting=dict(watches[partner].waiting),
                changes=set(),  # what events were about decides nothing here
                disputes=set(),
                looks=[],
                told={},
            )
            for partner in {step.partner for step in steps}
            if partner in watches
        }
        yield from Watches.follow(steps, known, trusted=trusted)


def _follows(known: LoggedWatch, step: WatchStep, *, trusted: bool) -> bool:
    """Whether an entry can come after those before it."""
    if step.acknowledged:
        return step.acknowledged <= known.newest or (trusted and known.begin is None)
    if not step.event:
        return True
    if known.begin is None and not trusted:
        return False
    if step.first_leaf is None:
        return step.event == known.newest + 1 or (known.begin is None and not known.newest)
    waiting = known.waiting.get(step.event)
    if waiting is None:
        return known.begin is None and step.event > known.acknowledged
    return waiting[0] == step.first_leaf


def _take(known: LoggedWatch, step: WatchStep, *, trusted: bool) -> None:
    """Goes on with an entry."""
    if step.acknowledged:
        known.acknowledged = max(known.acknowledged, step.acknowledged)
        known.newest = max(known.newest, step.acknowledged)
        for number in [n for n in known.waiting if n <= known.acknowledged]:
            del known.waiting[number]
    elif not step.event:
        if known.begin is None and not trusted:
            known.begin = step.leaf_index, step.entry_time
        _look(known, step)
    else:
        known.newest = max(known.newest, step.event)
        if step.first_leaf is None:
            known.waiting[step.event] = step.leaf_index, step.entry_time
        if step.told is not None:
            known.told.setdefault(step.consent, []).append(step.told)
        if step.change is not None:
            known.changes.add((*step.change, step.person))
        if step.dispute_leaf is not None:
            known.disputes.add(step.dispute_leaf)


def _look(known: LoggedWatch, step: WatchStep) -> None:
    """Notes how far all had come when a watch began; of those that say the same, the last."""
    if step.looked is None:
        return
    if known.looks and known.looks[-1][2:5] == step.looked[2:5]:
        known.looks.pop()
    known.looks.append(step.looked)


class StoredWatchRows(Rule):
    """The tables of watches say what the entries say; how far they came cannot be against it."""

    checks = (Check.WATCH_DIFFERS,)

    @staticmethod
    def rows(
        stored: StoredWatches, watches: Mapping[str, LoggedWatch], *, newest_fact: int
    ) -> Iterator[Finding]:
        """All rows, against the entries. Of what was believed before less can be told.

        Args:
            stored: all rows of watches.
            watches: by partner.
            newest_fact: leaf of the newest fact in the log; -1: there is none.
        """
        left = dict(watches)
        for row in stored.states:
            known = left.pop(row.partner_id, None)
            if known is None or not _is_said(row, known, newest_fact):
                yield _differs(row.partner_id, f"watch {row.partner_id}")
        for partner in left:
            yield _differs(partner, f"watch {partner}")
        yield from _events(stored, watches)
        yield from _positions(stored, watches)


class PassedEvents(Rule):
    """A watch tells what it passes."""

    checks = (Check.EVENT_NOT_TOLD,)

    @staticmethod
    def change(leaf_index: int, partner: str, bucket: int) -> Finding:
        """A contribution changed somebody of a bucket for the worse, and no entry tells it."""
        row = f"watch_position {partner} {bucket}"
        return Finding(Check.EVENT_NOT_TOLD, leaf_index, partner=partner, row=row)

    @staticmethod
    def day(leaf_index: int | None, partner: str, bucket: int) -> Finding:
        """A day came with which somebody of a bucket was worse off, and no entry tells it.

        Args:
            leaf_index: of the entry by which it was passed; None: only the position tells.
            partner: whose watch.
            bucket: the person's.
        """
        row = f"watch_position {partner} {bucket}"
        return Finding(Check.EVENT_NOT_TOLD, leaf_index, partner=partner, row=row)

    @staticmethod
    def dispute(leaf_index: int, partner: str) -> Finding:
        """A fact opened a dispute, and no entry tells it."""
        row = f"watch {partner}"
        return Finding(Check.EVENT_NOT_TOLD, leaf_index, partner=partner, row=row)


def _is_said(row: WatchRow, known: LoggedWatch, newest_fact: int) -> bool:
    """Whether a row of audit.watch is what the entries say."""
    given = row.newest_event, row.acknowledged_event
    if row.dispute_leaf < max(known.disputes, default=-1):
        return False
    if known.begin is None:
        return given[0] >= known.newest and given[1] >= known.acknowledged
    return (
        given == (known.newest, known.acknowledged)
        and row.begin_time == known.begin[1]
        and row.dispute_leaf <= newest_fact
    )


def _events(stored: StoredWatches, watches: Mapping[str, LoggedWatch]) -> Iterator[Finding]:
    """Those that are not acknowledged, and no others."""
    left = {
        (partner, number): first
        for partner, watch in watches.items()
        for number, first in watch.waiting.items()
    }
    for row in stored.events:
        said, known = left.pop((row.partner_id, row.number), None), watches.get(row.partner_id)
        if said is None and known is not None and known.begin is None:
            continue
        if said != (row.leaf_index, row.entry_time):
            leaf = None if said is None else said[0]
            yield _differs(row.partner_id, f"watch_event {row.partner_id} {row.number}", leaf)
    for (partner, number), said in left.items():
        yield _differs(partner, f"watch_event {partner} {number}", said[0])


def _positions(stored: StoredWatches, watches: Mapping[str, LoggedWatch]) -> Iterator[Finding]:
    """One of each bucket; within a data version only where an event was told up to there."""
    told = {
        (partner, version, person)
        for partner, watch in watches.items()
        for _, version, person in watch.changes
    }
    days = {
        (partner, each.as_of, each.person)
        for partner, watch in watches.items()
        for steps in watch.told.values()
        for each in steps
        if each.since is not None
    }
    left = {(partner, bucket) for partner in watches for bucket in range(BUCKETS)}
    for row in stored.positions:
        is_known = (row.partner_id, row.bucket) in left
        left.discard((row.partner_id, row.bucket))
        begun_before = is_known and watches[row.partner_id].begin is None
        within = row.up_to is None or (row.partner_id, row.data_version, row.up_to) in told
        begun_before |= is_known and not watches[row.partner_id].whole
        within &= row.until is None or (row.partner_id, row.until, row.until_up_to) in days
        if not is_known or not (within or begun_before):
            yield position_differs(row)
    for partner, bucket in sorted(left):
        yield _differs(partner, f"watch_position {partner} {bucket}")


def position_differs(row: WatchPositionRow) -> Finding:
    """A position that cannot be."""
    return _differs(row.partner_id, f"watch_position {row.partner_id} {row.bucket}")


def _differs(partner: str, row: str, leaf_index: int | None = None) -> Finding:
    return Finding(Check.WATCH_DIFFERS, leaf_index, partner=partner, row=row)
