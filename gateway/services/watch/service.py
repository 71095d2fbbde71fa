# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of WatchCreditStatus: events, as they come about (ADR 72).

One event is on its way at a time: the next one is looked for once the client has taken the one
before. What a watch holds in memory is where it stands, and people of a few buckets.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from gateway.domain.access.audit_entry import AuditEntry, WatchedEvent
from gateway.domain.access.authorisation import check_policy
from gateway.domain.access.envelope import SignedPayload
from gateway.domain.watch.calls import (
    BEGUN_BODY_TYPE,
    EVENT_BODY_TYPE,
    WATCH_BODY_TYPE,
    CreditEvent,
    WatchBegun,
)
from gateway.domain.watch.question import PURPOSE, SECTIONS
from gateway.errors import Reason, RefusalError, StoreError, VerificationError
from gateway.runtime.system import Clock
from gateway.services.calls.admission import admitted_still
from gateway.services.calls.call import Body, Call, Rest
from gateway.services.watch.again import Repeating
from gateway.services.watch.detecting import Detection, FoundEvent
from gateway.services.watch.going import Watch, WatchLimits
from gateway.store.watch.changes import Accounts, Watched, WatchedRecords
from gateway.store.watch.delivering import (
    ChangeDelivery,
    Delivery,
    DisputeDelivery,
    WatchBegins,
    WatchLog,
    WatchState,
)
from gateway.wire.watch.bodies import decode_watch, encode_begun, encode_event

_PEOPLE_AT_ONCE = 64
_BUCKETS_AT_ONCE = 32
_DISPUTES_AT_ONCE = 64


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

    async def _begun(self, call: Call, payload: SignedPayload, rest: Rest) -> Watch:
        """Step 5 and 6 of the watch itself. Raises RefusalError or StoreError."""
        if payload.body_type != WATCH_BODY_TYPE:
            raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE)
        query = decode_watch(payload.body)
        _check_policy(call)
        # Before the state: of a first watch everything later is looked at.
        leaf = await self._parts.records.newest_fact_leaf()
        heads = await self._parts.records.heads()
        state = await self._parts.log.state(call.partner.partner_id) or WatchState()
        if query.after > state.newest_event:
            raise RefusalError(Reason.EVENT_NOT_DELIVERED, field="after")
        call.change = WatchBegins(tuple(heads), leaf)
        return Watch(call, rest, query, max(query.after, state.acknowledged_event), state)

    def _admit(self, watch: Watch) -> None:
        """As the partner is registered now. Raises RefusalError."""
        call = watch.call
        call.partner = admitted_still(call, watch.rest, self._parts.clock.now())
        _check_policy(call)

    async def _again(self, watch: Watch) -> AsyncGenerator[Body, None]:
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

    async def _round(self, watch: Watch) -> AsyncGenerator[Body, None]:
        """What has changed since the last look."""
        parts = self._parts
        if not await self._may_go_on(watch):
            return
        if watch.positions is None:
            await self._move(watch)
            watch.positions = await parts.log.positions(watch.partner_id)
        leaf = await parts.records.newest_fact_leaf()
        heads = enumerate(await parts.records.heads())
        moved = [
            (bucket, head)
            for bucket, head in heads
            if watch.positions.get(bucket, (head, None)) != (head, None)
        ]
        for start in range(0, len(moved), _BUCKETS_AT_ONCE):
            async for body in self._buckets(watch, dict(moved[start : start + _BUCKETS_AT_ONCE])):
                yield body
            if watch.positions is None or watch.full:
                return
            await self._move(watch)
        async for body in self._disputes(watch, leaf):
            yield body

    async def _may_go_on(self, watch: Watch) -> bool:
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

    async def _buckets(self, watch: Watch, heads: dict[int, int]) -> AsyncGenerator[Body, None]:
        """Changes of people of some buckets, each up to a data version."""
        parts = self._parts
        while heads:
            positions = {bucket: watch.position(bucket) for bucket in heads}
            ranges = {
                bucket: (version + (up_to is None), heads[bucket])
                for bucket, (version, up_to) in positions.items()
            }
            changes = await parts.records.changes(watch.partner_id, ranges, parts.clock.now())
            people: list[tuple[Watched, int]] = []
            for bucket, (found, whom) in changes.items():
                version, up_to = positions[bucket]
                after = up_to if found == version else None
                people += [(each, found) for each in self._ordered(watch, whom, after)]
            async for body in self._changes(watch, people):
                yield body
            if watch.positions is None or watch.full:
                return
            for bucket in tuple(heads):
                if bucket in changes:
                    watch.moved(bucket, (changes[bucket][0], None))
                else:
                    watch.looked_at[bucket] = head = heads.pop(bucket)
                    watch.moved(bucket, (head, None))

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

    async def _changes(
        self, watch: Watch, people: Sequence[tuple[Watched, int]]
    ) -> AsyncGenerator[Body, None]:
        """What data versions say of people, in order."""
        for start in range(0, len(people), _PEOPLE_AT_ONCE):
            some = people[start : start + _PEOPLE_AT_ONCE]
            # All at once, so that they share statements; then those who have an event once more,
            # each by what holds when its turn comes.
            sides = await self._sides(watch, some)
            looks = [
                partial(self._look, watch, watched, version, both)
                for (watched, version), both in zip(some, sides, strict=True)
            ]
            seen = await asyncio.gather(*(look() for look in looks))
            for (watched, version), look, event in zip(some, looks, seen, strict=True):
                found = event and await look()
                if not found:
                    continue
                answered = watch.call.answered
                yield self._body(watch, found, ChangeDelivery(watched, version))
                await self._noted(watch, found.entry, left=watch.call.answered > answered)
                if watch.positions is None or watch.full:
                    return
                watch.moved(watched.bucket, (version, found.entry.subject_commitment))

    async def _sides(
        self, watch: Watch, people: Sequence[tuple[Watched, int]]
    ) -> list[tuple[Accounts, Accounts] | None]:
        """Accounts of people before and after a data version; None: they cannot be read."""
        now = self._parts.clock.now()
        before, after = await asyncio.gather(
            *(
                self._parts.records.accounts(
                    watch.partner_id,
                    [(each.subject_id, version - back) for each, version in people],
                    now,
                )
                for back in (1, 0)
            )
        )
        return [
            None if was is None or became is None else (was, became)
            for was, became in zip(before, after, strict=True)
        ]

    async def _look(
        self, watch: Watch, watched: Watched, version: int, sides: tuple[Accounts, Accounts] | None
    ) -> FoundEvent | None:
        """Whether a change of somebody is an event, as of now."""
        if sides is None:
            return None
        entry, event = self._entry(watch), self._next(watch)
        return await self._parts.detection.of_change(entry, event, watched, sides, version)

    async def _disputes(self, watch: Watch, leaf: int) -> AsyncGenerator[Body, None]:
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
                await self._noted(watch, found.entry, left=watch.call.answered > answered)
                if watch.positions is None or watch.full:
                    return
            end = disputes[-1].leaf_index if len(disputes) == _DISPUTES_AT_ONCE else leaf
            await parts.log.move_disputes(watch.partner_id, end)
            watch.state = replace(watch.state, dispute_leaf=end)

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
        return WatchedEvent(watch.state.newest_event + 1, watch.query.utilisation_marks)

    def _body(self, watch: Watch, found: FoundEvent, delivery: Delivery) -> Body:
        """The event's answer; the call has its entry and what goes with it."""
        call, entry, event = watch.call, found.entry, found.entry.watched_event
        if event is None or entry.as_of is None:
            raise AssertionError
        call.entry, call.change = entry, delivery
        said = CreditEvent(event.number, entry.consent_commitment, entry.as_of, found.signs)
        return Body(EVENT_BODY_TYPE, encode_event(said))

    async def _noted(self, watch: Watch, entry: AuditEntry, *, left: bool) -> None:
        """What became of an event: it left, or it was not to be told any more."""
        self._admit(watch)
        if left and entry.watched_event is not None:
            watch.last = number = entry.watched_event.number
            watch.state = replace(watch.state, newest_event=number)
            if not watch.full:
                return
        state = await self._parts.log.state(watch.partner_id)
        if state is None or state.newest_event != watch.state.newest_event:
            watch.positions = None  # somebody else delivers, too
        else:
            watch.state = state


def _check_policy(call: Call) -> None:
    """Step 6 of the watch itself. Raises RefusalError, whose entry says what for."""
    try:
        check_policy(call.partner.policy, PURPOSE, SECTIONS, {})
    except RefusalError:
        call.entry.purpose, call.entry.as_of = PURPOSE, call.entry.entry_time.date()
        raise
