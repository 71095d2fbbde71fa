# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a watch tells an event: as the partner is registered then, in order, and noted."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gateway.domain.access.audit_entry import AuditEntry, WatchedEvent
from gateway.domain.access.authorisation import check_policy
from gateway.domain.watch.calls import EVENT_BODY_TYPE, CreditEvent, CreditWatch
from gateway.domain.watch.question import PURPOSE, SCORED_SECTIONS, SECTIONS
from gateway.errors import RefusalError
from gateway.runtime.system import Clock
from gateway.services.calls.admission import admitted_still
from gateway.services.calls.call import Body, Call
from gateway.services.watch.again import Repeating
from gateway.services.watch.detecting import Detection, FoundEvent
from gateway.services.watch.going import Watch, WatchLimits
from gateway.store.watch.changes import Watched, WatchedRecords
from gateway.store.watch.delivering import Delivery, WatchLog
from gateway.wire.watch.bodies import encode_event


@dataclass(frozen=True, slots=True)
class WatchParts:
    """What a watch is made of.

    Attributes:
        detection: makes events of changes.
        records: what has changed.
        log: where watches stand.
        repeating: gives events once more.
        clock: tells the time.
        limits: of each.
        stopping: once set, the process takes no new calls, and watches end.
    """

    detection: Detection
    records: WatchedRecords
    log: WatchLog
    repeating: Repeating
    clock: Clock
    limits: WatchLimits
    stopping: asyncio.Event


class Telling:
    """What every look at something has in common."""

    def __init__(self, parts: WatchParts) -> None:
        """Args: parts: of the process."""
        self._parts = parts

    def _admit(self, watch: Watch) -> None:
        """As the partner is registered now. Raises RefusalError."""
        call = watch.call
        call.partner = admitted_still(call, watch.rest, self._parts.clock.now())
        checked_policy(call, watch.query)

    async def _move(self, watch: Watch) -> None:
        """Has the database know of buckets with nothing more to tell.

        Not of each by itself: with a large contribution that is a commit for every bucket.
        Those that it does not know yet are looked at once more by the next watch.
        """
        if watch.looked_at:
            await self._parts.log.move(watch.partner_id, watch.looked_at)
            watch.looked_at = {}

    def _ordered(
        self, watch: Watch, people: Sequence[Watched], after: bytes | None
    ) -> list[Watched]:
        """By subject commitment, behind one of them."""
        entry = self._entry(watch)
        found = [(self._parts.detection.commitment(entry, each), each) for each in people]
        found.sort(key=lambda each: each[0])
        return [each for commitment, each in found if after is None or commitment > after]

    def _entry(self, watch: Watch) -> AuditEntry:
        """Of the next event, as step 4 left it."""
        call = watch.call
        return replace(
            call.header or call.entry,
            entry_time=self._parts.clock.now(),
            policy_hash=call.partner.policy_hash,
        )

    @staticmethod
    def _next(watch: Watch) -> WatchedEvent:
        query = watch.query
        return WatchedEvent(
            watch.state.newest_event + 1,
            query.utilisation_marks,
            due_within_days=query.due_within_days,
            risk_worse_by_points=query.risk_worse_by_points,
        )

    def _body(self, watch: Watch, found: FoundEvent, delivery: Delivery) -> Body:
        """The event's answer; the call has its entry and what goes with it."""
        call, entry, event = watch.call, found.entry, found.entry.watched_event
        if event is None or entry.as_of is None:
            raise AssertionError
        call.entry, call.change = entry, delivery
        said = CreditEvent(
            event.number, entry.consent_commitment, entry.as_of, found.signs, event.since
        )
        return Body(EVENT_BODY_TYPE, encode_event(said))

    async def _noted(self, watch: Watch, entry: AuditEntry, *, left: bool) -> None:
        """What became of an event: it left, or it was not to be told any more."""
        self._admit(watch)
        if self._parts.stopping.is_set():
            watch.positions = None  # this look ends here
        if left and entry.watched_event is not None:
            watch.last = number = entry.watched_event.number
            watch.given.add(number)
            watch.state = replace(watch.state, newest_event=number)
            if not watch.full:
                return
        state = await self._parts.log.state(watch.partner_id)
        if state is None or state.newest_event != watch.state.newest_event:
            watch.positions = None  # somebody else delivers, too
        else:
            watch.state = state


def checked_policy(call: Call, query: CreditWatch) -> None:
    """Step 6 of the watch itself. Raises RefusalError, whose entry says what for."""
    sections = SCORED_SECTIONS if query.risk_worse_by_points else SECTIONS
    try:
        check_policy(call.partner.policy, PURPOSE, sections, {})
    except RefusalError:
        call.entry.purpose, call.entry.as_of = PURPOSE, call.entry.entry_time.date()
        raise
