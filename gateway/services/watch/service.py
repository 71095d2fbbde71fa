# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of WatchCreditStatus: events, as they come about (ADR 72).

One event is on its way at a time: the next one is looked for once the client has taken the one
before. What a watch holds in memory is where it stands, and people of a few buckets.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial

from gateway.domain.access.envelope import SignedPayload
from gateway.domain.codes import Section
from gateway.domain.watch.calls import (
    BEGUN_BODY_TYPE,
    EVENT_BODY_TYPE,
    WATCH_BODY_TYPE,
    WatchBegun,
)
from gateway.errors import Reason, RefusalError, StoreError, VerificationError
from gateway.services.calls.call import Body, Call, Rest
from gateway.services.watch.detecting import FoundEvent
from gateway.services.watch.going import Watch, start_of
from gateway.services.watch.telling import Telling, checked_policy
from gateway.store.watch.changes import Accounts, Watched
from gateway.store.watch.delivering import (
    ChangeDelivery,
    DayDelivery,
    DisputeDelivery,
    Position,
    WatchBegins,
    WatchState,
)
from gateway.wire.watch.bodies import decode_watch, encode_begun

_PEOPLE_AT_ONCE = 64
_BUCKETS_AT_ONCE = 32
_DISPUTES_AT_ONCE = 64


class WatchingCreditStatus(Telling):
    """WatchCreditStatus. Belongs to one event loop."""

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
            # A gateway that stops ends it as if its time was over: whoever watches does so anew.
            while loop.time() < until and not self._parts.stopping.is_set():
                self._admit(watch)
                async for body in self._again(watch):
                    yield body
                async for body in self._round(watch):
                    yield body
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._parts.limits.interval_s):
                        await self._parts.stopping.wait()
        except StoreError:
            raise RefusalError(Reason.DATA_UNAVAILABLE) from None
        except VerificationError:
            raise RefusalError(Reason.AUDIT_UNAVAILABLE) from None

    async def _begun(self, call: Call, payload: SignedPayload, rest: Rest) -> Watch:
        """Step 5 and 6 of the watch itself. Raises RefusalError or StoreError."""
        if payload.body_type != WATCH_BODY_TYPE:
            raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE)
        query = decode_watch(payload.body)
        checked_policy(call, query)
        # Before the state: of a first watch everything later is looked at.
        leaf = await self._parts.records.newest_fact_leaf()
        heads = await self._parts.records.heads()
        state = await self._parts.log.state(call.partner.partner_id) or WatchState()
        if query.after > state.newest_event:
            raise RefusalError(Reason.EVENT_NOT_DELIVERED, field="after")
        call.change = WatchBegins(tuple(heads), leaf)
        # How far watches have come is in the log with each one that begins, so that an auditor can
        # tell what was passed (ADR 86).
        positions = await self._parts.log.positions(call.partner.partner_id)
        call.entry.watch_start = start_of(query, positions, heads, leaf)
        return Watch(call, rest, query, max(query.after, state.acknowledged_event), state)

    async def _again(self, watch: Watch) -> AsyncGenerator[Body, None]:
        """What was delivered before, by this watch or another, but not acknowledged."""
        parts = self._parts
        state = await parts.log.state(watch.partner_id)
        newest = 0 if state is None else state.newest_event
        while events := await parts.log.events(watch.partner_id, watch.last, _PEOPLE_AT_ONCE):
            for event in events:
                if parts.stopping.is_set():
                    return
                self._admit(watch)
                repeated = parts.repeating.of(watch.partner_id, event, self._entry(watch))
                call = watch.call
                if repeated.is_scored and Section.RISK not in call.partner.policy.sections:
                    # Step 6: a score that was allowed then, of a policy that leaves scores out now.
                    watch.last = event.number
                    continue
                call.entry, call.change = repeated.entry, repeated.delivery
                answered = call.answered
                yield Body(EVENT_BODY_TYPE, repeated.body)
                watch.last = event.number
                if call.answered > answered:
                    watch.given.add(event.number)
        watch.last = max(watch.last, newest)  # what did not come now does not come any more

    async def _round(self, watch: Watch) -> AsyncGenerator[Body, None]:
        """What has changed since the last look."""
        parts = self._parts
        if parts.stopping.is_set() or not await self._may_go_on(watch):
            return
        if watch.positions is None:
            await self._move(watch)
            watch.positions = await parts.log.positions(watch.partner_id)
        leaf = await parts.records.newest_fact_leaf()
        today = parts.clock.now().date()
        left = [
            (bucket, head)
            for bucket, head in enumerate(await parts.records.heads())
            if bucket in watch.positions and not watch.position(bucket).is_at(head, today)
        ]
        for start in range(0, len(left), _BUCKETS_AT_ONCE):
            some = dict(left[start : start + _BUCKETS_AT_ONCE])
            async for body in self._days(watch, tuple(some), today):
                yield body
            if watch.stops():
                return
            async for body in self._buckets(watch, some):
                yield body
            if watch.stops() or parts.stopping.is_set():
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
                bucket: (known.data_version + (known.up_to is None), heads[bucket])
                for bucket, known in positions.items()
            }
            changes = await parts.records.changes(watch.partner_id, ranges, parts.clock.now())
            people: list[tuple[Watched, int]] = []
            for bucket, (found, whom) in changes.items():
                known = positions[bucket]
                after = known.up_to if found == known.data_version else None
                people += [(each, found) for each in self._ordered(watch, whom, after)]
            async for body in self._changes(watch, people):
                yield body
            if watch.stops():
                return
            for bucket in tuple(heads):
                version = changes[bucket][0] if bucket in changes else heads.pop(bucket)
                # Also of a version that is not the last: a day is told only where the database
                # stands, and this look may end before it comes to the bucket's head.
                watch.looked_at[bucket] = version
                watch.is_at_version(bucket, version)

    async def _days(
        self, watch: Watch, buckets: Sequence[int], today: date
    ) -> AsyncGenerator[Body, None]:
        """What it means for people of some buckets that it is a later day.

        Before the changes that are told on that day, so that a person's events are the steps of
        one way through data versions and days.
        """
        parts = self._parts
        before = {b: at for b in buckets if (at := watch.position(b)).as_of < today}
        if not before:
            return
        # The rest of a data version that was begun comes as of the day on which it was.
        async for body in self._buckets(
            watch, {b: at.data_version for b, at in before.items() if at.up_to is not None}
        ):
            yield body
        if watch.stops():
            return
        await self._move(watch)
        while left := {b: at for b in before if (at := watch.position(b)).as_of < today}:
            everybody = await parts.records.people(watch.partner_id, left, parts.clock.now())
            people = [
                (each, left[bucket])
                for bucket, whom in everybody.items()
                for each in self._ordered(watch, whom, left[bucket].until_up_to)
            ]
            async for body in self._day(watch, people, today):
                yield body
            if watch.stops():
                return
            days = {b: (at.as_of, at.until or today) for b, at in left.items()}
            await parts.log.move_days(watch.partner_id, days)
            for bucket, (_, day) in days.items():
                watch.moved(bucket, Position(left[bucket].data_version, None, day))

    async def _day(
        self, watch: Watch, people: Sequence[tuple[Watched, Position]], today: date
    ) -> AsyncGenerator[Body, None]:
        """What a later day says of people, in order; as `_changes`."""
        parts = self._parts
        for start in range(0, len(people), _PEOPLE_AT_ONCE):
            some = people[start : start + _PEOPLE_AT_ONCE]
            asked = [(each.subject_id, at.data_version) for each, at in some]
            read = await parts.records.accounts(watch.partner_id, asked, parts.clock.now())
            looks = [
                partial(self._look_at_day, watch, watched, at, at.until or today, accounts)
                for (watched, at), accounts in zip(some, read, strict=True)
            ]
            seen = await asyncio.gather(*(look() for look in looks))
            for (watched, at), look, event in zip(some, looks, seen, strict=True):
                found = event and await look()
                if not found:
                    continue
                answered, day = watch.call.answered, at.until or today
                yield self._body(watch, found, DayDelivery(watched, at.data_version, at.as_of, day))
                await self._noted(watch, found.entry, left=watch.call.answered > answered)
                up_to = found.entry.subject_commitment
                watch.moved(watched.bucket, replace(at, until=day, until_up_to=up_to))
                if watch.stops():
                    return

    async def _look_at_day(
        self, watch: Watch, watched: Watched, at: Position, day: date, accounts: Accounts | None
    ) -> FoundEvent | None:
        """Whether a later day is an event of somebody, as of now."""
        if accounts is None:
            return None
        entry, event = self._entry(watch), replace(self._next(watch), since=at.as_of)
        return await self._parts.detection.of_day(
            entry, event, watched, accounts, at.data_version, day
        )

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
                watch.is_at_version(watched.bucket, version, found.entry.subject_commitment)
                if watch.stops():
                    return

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
        as_of = watch.position(watched.bucket).as_of
        return await self._parts.detection.of_change(entry, event, watched, sides, version, as_of)

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
                if watch.stops():
                    return
            end = disputes[-1].leaf_index if len(disputes) == _DISPUTES_AT_ONCE else leaf
            await parts.log.move_disputes(watch.partner_id, end)
            watch.state = replace(watch.state, dispute_leaf=end)
