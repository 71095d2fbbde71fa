# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What entries say of watches: when one began, what was told, and what was acknowledged. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from creditgateway.v1.transparency_pb2 import AuditEntry

from gateway.domain.access.methods import ACKNOWLEDGE_EVENTS, WATCH
from gateway.domain.codes import Outcome
from gateway.wire.entry_batch import EPOCH

WATCH_METHODS = frozenset({WATCH.name, ACKNOWLEDGE_EVENTS.name})
_ANSWERED = int(Outcome.ANSWERED)

Marks = tuple[tuple[int, ...], int]
"""What a watch was asked: marks of utilisation, and days ahead of a due date."""


class LookedAt(NamedTuple):
    """How far watches had come when one began.

    Attributes:
        leaf_index: of the entry with which it began.
        entry_time: of that entry.
        earliest: day as of which people were looked at last.
        latest: such a day.
        marks: what was asked; None: the entry does not say, nor anything of the days.
        facts: every change by a fact up to this leaf had been looked at; None: not every one.
    """

    leaf_index: int
    entry_time: datetime
    earliest: date
    latest: date
    marks: Marks | None
    facts: int | None


class ToldStep(NamedTuple):
    """An event of a change or of a day: a step on somebody's way through versions and days.

    Attributes:
        leaf_index: of its first entry.
        entry_time: of that entry.
        data_version: that changed; or of the records as of both days.
        since: the day before; None: it is about a change.
        as_of: the day.
        person: commitment of whom it is about.
    """

    leaf_index: int
    entry_time: datetime
    data_version: int
    since: date | None
    as_of: date
    person: bytes


class WatchStep(NamedTuple):
    """What one entry says of a partner's watch: that it begins, an event, or up to which one.

    Attributes:
        leaf_index: of the entry.
        partner: whose watch.
        entry_time: of the entry.
        event: number of the event that is told; 0: none is.
        acknowledged: number up to which events are acknowledged; 0: none are.
        first_leaf: of the entry that told the event first; None: this one does.
        change: the consent's commitment and the data version that the event is about, if a change.
        person: commitment of whom it is about.
        consent: commitment of the consent by which it is told.
        dispute_leaf: of the fact that the event is about, if a dispute.
        stray: whether the entry is of no call that could say so.
        looked: of one that begins, how far watches had come; None: the entry does not say.
        told: of an event of a change or of a day that is told first: which step it is.
    """

    leaf_index: int
    partner: str
    entry_time: datetime = EPOCH
    event: int = 0
    acknowledged: int = 0
    first_leaf: int | None = None
    change: tuple[bytes, int] | None = None
    person: bytes = b""
    consent: bytes = b""
    dispute_leaf: int | None = None
    stray: bool = False
    looked: LookedAt | None = None
    told: ToldStep | None = None


@dataclass(slots=True)
class LoggedWatch:
    """A partner's watch, as the entries tell it.

    Attributes:
        begin: leaf and time of the entry with which it first began; None: not known, because the
            log's beginning was believed.
        newest: number of the newest event.
        acknowledged: number up to which they are acknowledged.
        waiting: leaf and time of the first entry of each event that is not acknowledged.
        changes: of its events of changes: commitment of the consent, data version, and whom it
            was about. Versions are a bucket's, so linked people may share consent and version.
        disputes: likewise of disputes: leaves of their facts.
        looks: how far watches had come when each began; of those that say the same, the last.
        told: its events of changes and of days, by commitment of the consent, in order.
        whole: whether `looks` and `told` have all; not in states that were written before.
    """

    begin: tuple[int, datetime] | None = None
    newest: int = 0
    acknowledged: int = 0
    waiting: dict[int, tuple[int, datetime]] = field(default_factory=dict)
    changes: set[tuple[bytes, int, bytes]] = field(default_factory=set)
    disputes: set[int] = field(default_factory=set)
    looks: list[LookedAt] = field(default_factory=list)
    told: dict[bytes, list[ToldStep]] = field(default_factory=dict)
    whole: bool = True


LoggedWatches = dict[str, LoggedWatch]
"""By partner."""


def read_step(index: int, message: AuditEntry, time: datetime) -> WatchStep | None:
    """What an entry says of a watch; None: nothing."""
    says, up_to = message.HasField("watched_event"), message.acknowledged_event
    method = WATCH.name if says else ACKNOWLEDGE_EVENTS.name
    if message.outcome != _ANSWERED or (says and up_to):
        return WatchStep(index, message.partner, stray=True) if says or up_to else None
    if says or up_to:
        if message.method != method:
            return WatchStep(index, message.partner, stray=True)
    elif message.method != WATCH.name:
        return WatchStep(index, message.partner, stray=True)  # acknowledges nothing
    if not says:
        looked = _looked(index, time, message) if not up_to else None
        return WatchStep(index, message.partner, time, acknowledged=up_to, looked=looked)
    event = message.watched_event
    is_dispute = event.HasField("dispute_leaf_index")
    is_change = not is_dispute and not event.since_date
    first = event.first_leaf_index if event.HasField("first_leaf_index") else None
    told = None if is_dispute or first is not None else _told(index, time, message)
    return WatchStep(
        index,
        message.partner,
        time,
        event=event.number,
        first_leaf=first,
        change=(message.consent_commitment, message.data_version) if is_change else None,
        person=message.subject_commitment,
        consent=message.consent_commitment,
        dispute_leaf=event.dispute_leaf_index if is_dispute else None,
        told=told,
    )


def _looked(index: int, time: datetime, message: AuditEntry) -> LookedAt:
    """How far watches had come. At a first one nobody was looked at before the day of it."""
    today = time.date()
    if not message.HasField("watch_start"):
        return LookedAt(index, time, date.min, today, None, None)
    start = message.watch_start
    return LookedAt(
        index,
        time,
        _day(start.looked_from_date) or today,
        _day(start.looked_until_date) or today,
        (tuple(start.utilisation_marks), start.due_within_days),
        start.looked_leaf_index if start.HasField("looked_leaf_index") else None,
    )


def _told(index: int, time: datetime, message: AuditEntry) -> ToldStep:
    event = message.watched_event
    return ToldStep(
        index,
        time,
        message.data_version,
        _day(event.since_date),
        _day(message.as_of_date) or time.date(),
        message.subject_commitment,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
