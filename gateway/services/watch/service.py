# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of WatchCreditStatus: events, as they come about (ADR 72).

One event is on its way at a time: the next one is looked for once the client has taken the one
before. What a watch holds in memory is where it stands, and people of one bucket.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, replace

from gateway.domain.access.audit_entry import AuditEntry, WatchedEvent
from gateway.domain.access.authorisation import check_policy
from gateway.domain.access.envelope import SignedPayload
from gateway.domain.watch.calls import (
    BEGUN_BODY_TYPE,
    EVENT_BODY_TYPE,
    WATCH_BODY_TYPE,
    CreditEvent,
    CreditWatch,
    WatchBegun,
)
from gateway.domain.watch.question import PURPOSE, SECTIONS
from gateway.errors import Reason, RefusalError, StoreError, VerificationError
from gateway.runtime.system import Clock
from gateway.services.calls.admission import admitted_still
from gateway.services.calls.call import Body, Call, Rest
from gateway.services.watch.again import Repeating
from gateway.services.watch.detecting import Detection, FoundEvent
from gateway.store.watch.changes import Watched, WatchedRecords
from gateway.store.watch.delivering import (
    ChangeDelivery,
    Delivery,
    DisputeDelivery,
    Position,
    WatchBegins,
    WatchLog,
    WatchState,
)
from gateway.wire.watch.bodies import decode_watch, encode_begun, encode_event

_PEOPLE_AT_ONCE = 32
_DISPUTES_AT_ONCE = 64


@dataclass(slots=True, repr=False)
class _Watch:
    """A watch that goes on.

    Attributes:
        call: the call.
        rest: the caller.
        query: what was signed.
        last: number of the newest event that was given out here, or need not be.
        state: as it was read last; with what was delivered here since.
        positions: by bucket; None: they are to be read.
        waiting_since: since when too many events wait for an acknowledgement; None: not so.
    """

    call: Call
    rest: Rest
    query: CreditWatch
    last: int
    state: WatchState
    positions: dict[int, Position] | None = None
    waiting_since: float | None = None

    @property
    def partner_id(self) -> str:
        """Who watches."""
        return self.call.partner.partner_id

    @property
    def full(self) -> bool:
        """Whether too many events wait for an acknowledgement."""
        waiting = self.state.newest_event - self.state.acknowledged_event
        return waiting >= self.query.most_unacknowledged

    def position(self, bucket: int) -> Position:
        """Where a bucket stands."""
        return (self.positions or {})[bucket]

    def moved(self, bucket: int, position: Position) -> None:
        """It stands there now."""
        (self.positions or {})[bucket] = position


@dataclass(frozen=True, slots=True)
class WatchLimits:
    """How long a watch takes.

    Attributes:
        interval_s: between two looks at what has changed.
        lifetime_s: until it ends; whoever goes on signs anew.
        patience_s: for acknowledgements, where too many events wait for one.
    """

    interval_s: float = 1.0
    lifetime_s: float = 3600.0
    patience_s: float = 60.0


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
    """

    detection: Detection
    records: WatchedRecords
    log: WatchLog
    repeating: Repeating
    clock: Clock
    limits: WatchLimits


class WatchingCreditStatus:
    """WatchCreditStatus. Belongs to one event loop."""

    def __init__(self, parts: WatchParts) -> None:
        """Args: parts: of the process."""
        self._parts = parts

    async def answers(
        self, call: Call, payload: SignedPayload, rest: Rest
    ) -> AsyncGenerator[Body, None]:
        """See StreamWork."""
        try:
            watch = await self._begun(call, payload, rest)
            begun = WatchBegun(
                watch.state.newest_event,
                watch.state.acknowledged_event,
                max(1, int(self._parts.limits.lifetime_s)),
            )
            yield Body(BEGUN_BODY_TYPE, encode_begun(begun))
            call.conflict = None  # whatever is not to be told any more is left out
            loop = asyncio.get_running_loop()
            until = loop.time() + self._parts.limits.lifetime_s
            while loop.time() < until:
                self._admit(watch)
                async for body in self._again(watch):
                    yield body
                async for body in self._round(watch):
                    yield body
                await asyncio.sleep(self._parts.limits.interval_s)
        except StoreError:
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
        except VerificationError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None

    async def _begun(self, call: Call, payload: SignedPayload, rest: Rest) -> _Watch:
        """Step 5 and 6 of the watch itself. Raises RefusalError or StoreError."""
        if payload.body_type != WATCH_BODY_TYPE:
            raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE)
        query = decode_watch(payload.body)
        check_policy(call.partner.policy, PURPOSE, SECTIONS, {})
        # Before the state: of a first watch everything later is looked at.
        leaf = await self._parts.records.newest_fact_leaf()
        heads = await self._parts.records.heads()
        state = await self._parts.log.state(call.partner.partner_id) or WatchState()
        if query.after > state.newest_event:
            raise RefusalError(Reason.EVENT_NOT_DELIVERED, field="after")
        call.change = WatchBegins(tuple(heads), leaf)
        return _Watch(call, rest, query, max(query.after, state.acknowledged_event), state)

    def _admit(self, watch: _Watch) -> None:
        """As the partner is registered now. Raises RefusalError."""
        call = watch.call
        call.partner = admitted_still(call, watch.rest, self._parts.clock.now())
        check_policy(call.partner.policy, PURPOSE, SECTIONS, {})

    async def _again(self, watch: _Watch) -> AsyncGenerator[Body, None]:
        """What was delivered before, by this watch or another, but not acknowledged."""
        parts = self._parts
        while events := await parts.log.events(watch.partner_id, watch.last, _PEOPLE_AT_ONCE):
            for event in events:
                self._admit(watch)
                repeated = parts.repeating.of(watch.partner_id, event, self._entry(watch))
                call = watch.call
                call.entry, call.change = repeated.entry, repeated.delivery
                yield Body(EVENT_BODY_TYPE, repeated.body)
                watch.last = event.number

    async def _round(self, watch: _Watch) -> AsyncGenerator[Body, None]:
        """What has changed since the last look."""
        parts = self._parts
        if not await self._may_go_on(watch):
            return
        if watch.positions is None:
            watch.positions = await parts.log.positions(watch.partner_id)
        leaf = await parts.records.newest_fact_leaf()
        for bucket, head in enumerate(await parts.records.heads()):
            if watch.positions.get(bucket, (head, None)) != (head, None):
                async for body in self._bucket(watch, bucket, head):
                    yield body
                if watch.positions is None or watch.full:
                    return
        async for body in self._disputes(watch, leaf):
            yield body

    async def _may_go_on(self, watch: _Watch) -> bool:
        """Whether new events may come. Raises RefusalError where nobody acknowledges any."""
        loop = asyncio.get_running_loop()
        state = await self._parts.log.state(watch.partner_id)
        if state is None:
            raise StoreError("the watch is gone")
        if state.newest_event != watch.state.newest_event:
            watch.positions = None  # somebody else delivers, too
        if state.acknowledged_event > watch.state.acknowledged_event:
            watch.waiting_since = None
        watch.state = state
        if watch.full:
            since = watch.waiting_since = watch.waiting_since or loop.time()
            if loop.time() - since > self._parts.limits.patience_s:
                raise RefusalError(Reason.EVENTS_UNACKNOWLEDGED)
            return False
        return state.newest_event <= max(watch.last, state.acknowledged_event)

    async def _bucket(self, watch: _Watch, bucket: int, head: int) -> AsyncGenerator[Body, None]:
        """Changes of people of a bucket, up to a data version."""
        parts, now = self._parts, self._parts.clock.now()
        while True:
            version, up_to = watch.position(bucket)
            low = version + (up_to is None)
            found, people = version, list[Watched]()
            if low <= head:
                found, people = await parts.records.changes(
                    watch.partner_id, bucket, (low, head), now
                )
            if not people:
                await parts.log.move(watch.partner_id, bucket, head)
                watch.moved(bucket, (head, None))
                return
            after = up_to if found == version else None
            async for body in self._change(watch, found, self._ordered(watch, people, after)):
                yield body
            if watch.positions is None or watch.full:
                return
            watch.moved(bucket, (found, None))

    def _ordered(
        self, watch: _Watch, people: Sequence[Watched], after: bytes | None
    ) -> list[Watched]:
        """By subject commitment, behind one of them."""
        entry = self._entry(watch)
        found = [(self._parts.detection.commitment(entry, each), each) for each in people]
        found.sort(key=lambda each: each[0])
        return [each for commitment, each in found if after is None or commitment > after]

    async def _change(
        self, watch: _Watch, version: int, people: Sequence[Watched]
    ) -> AsyncGenerator[Body, None]:
        """One data version of a bucket, of people in order."""
        detection, records = self._parts.detection, self._parts.records
        for start in range(0, len(people), _PEOPLE_AT_ONCE):
            some = people[start : start + _PEOPLE_AT_ONCE]
            ids, now = [each.subject_id for each in some], self._parts.clock.now()
            before = await records.accounts(watch.partner_id, ids, version - 1, now)
            after = await records.accounts(watch.partner_id, ids, version, now)
            for watched, was, became in zip(some, before, after, strict=True):
                if was is None or became is None:
                    continue
                event = self._next(watch)
                found = await detection.of_change(
                    self._entry(watch), event, watched, (was, became), version
                )
                if found is None:
                    continue
                answered = watch.call.answered
                yield self._body(watch, found, ChangeDelivery(watched, version))
                await self._noted(watch, event, left=watch.call.answered > answered)
                if watch.positions is None or watch.full:
                    return
                watch.moved(watched.bucket, (version, found.entry.subject_commitment))

    async def _disputes(self, watch: _Watch, leaf: int) -> AsyncGenerator[Body, None]:
        """Disputes that were opened, by facts up to a leaf."""
        parts = self._parts
        while (known := watch.state.dispute_leaf) < leaf:
            self._admit(watch)
            disputes = await parts.records.disputes(
                watch.partner_id, (known, leaf), parts.clock.now(), _DISPUTES_AT_ONCE
            )
            for dispute in disputes:
                event = replace(self._next(watch), dispute_leaf_index=dispute.leaf_index)
                found = await parts.detection.of_dispute(self._entry(watch), event, dispute)
                if found is None:
                    continue
                delivery = DisputeDelivery(dispute.watched, dispute.leaf_index)
                answered = watch.call.answered
                yield self._body(watch, found, delivery)
                await self._noted(watch, event, left=watch.call.answered > answered)
                if watch.positions is None or watch.full:
                    return
            end = disputes[-1].leaf_index if len(disputes) == _DISPUTES_AT_ONCE else leaf
            await parts.log.move_disputes(watch.partner_id, end)
            watch.state = replace(watch.state, dispute_leaf=end)

    def _entry(self, watch: _Watch) -> AuditEntry:
        """Of the next event, as step 4 left it."""
        call = watch.call
        return replace(
            call.header or call.entry,
            entry_time=self._parts.clock.now(),
            policy_hash=call.partner.policy_hash,
        )

    @staticmethod
    def _next(watch: _Watch) -> WatchedEvent:
        return WatchedEvent(watch.state.newest_event + 1, watch.query.utilisation_marks)

    def _body(self, watch: _Watch, found: FoundEvent, delivery: Delivery) -> Body:
        """The event's answer; the call has its entry and what goes with it."""
        call, entry, event = watch.call, found.entry, found.entry.watched_event
        if event is None or entry.as_of is None:
            raise AssertionError
        call.entry, call.change = entry, delivery
        said = CreditEvent(event.number, entry.consent_commitment, entry.as_of, found.signs)
        return Body(EVENT_BODY_TYPE, encode_event(said))

    async def _noted(self, watch: _Watch, event: WatchedEvent, *, left: bool) -> None:
        """What became of an event: it left, or it was not to be told any more."""
        self._admit(watch)
        if left:
            watch.last = event.number
            watch.state = replace(watch.state, newest_event=event.number)
            if not watch.full:
                return
        state = await self._parts.log.state(watch.partner_id)
        if state is None or state.newest_event != watch.state.newest_event:
            watch.positions = None  # somebody else delivers, too
        else:
            watch.state = state
