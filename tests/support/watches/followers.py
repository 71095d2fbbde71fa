# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Watches that go on whatever happens, and what all of them together must have been told."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass, field

from gateway.client import RefusedError, TransportError
from gateway.client._internal.watching.calls import DeliveredEvent
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.log.checkpoint import LogVerifier
from tests.support.gateway.gateway_process import bank_client
from tests.support.gateway.patience import PATIENCE_S
from tests.support.gateway.stack import Bank, Stack
from tests.support.log.whole_log import Kept, WholeLog

UNAVAILABLE = frozenset({"AUDIT_UNAVAILABLE", "DATA_UNAVAILABLE"})
"""What a server without its database says."""
_ENDS = UNAVAILABLE | {
    "TOO_MANY_IN_FLIGHT"
}  # of a call that was cut its place is taken for a moment
DAYS = (10, 40, 70, 100, 130, 160, 190, 0)
"""Days past due of months one after the other: each but the last is worse by one class."""
_PAUSE_S = 0.05
_POLL_S = 0.005


@dataclass(slots=True)
class Follower:
    """A partner's watch, which begins anew whenever it is cut.

    Attributes:
        keeps_cursor: whether a new call goes on behind the last event, or at the last one
            acknowledged.
        acknowledges: of how many events, as a share, it says at once that it has them.
        delivered: all that came, verified.
        cuts: how often a call ended.
    """

    keeps_cursor: bool = True
    acknowledges: float = 0.0
    delivered: list[DeliveredEvent] = field(default_factory=list)
    cuts: int = 0
    _last: int = 0

    @property
    def numbers(self) -> int:
        """How many events it knows."""
        return len({each.event.number for each in self.delivered})

    async def follow(self, stack: Stack, bank: Bank, port: int) -> None:
        """Goes on until it is cancelled."""
        while True:
            ended: list[str] = []
            after = self._last if self.keeps_cursor else 0
            async with bank_client(stack, bank, port) as client:
                try:
                    async with aclosing(client.events.watch(after=after)) as events:
                        async for each in events:
                            self.delivered.append(each)
                            self._last = each.event.number
                            if random.random() < self.acknowledges:  # noqa: S311 - no secret
                                await client.events.acknowledge(self._last)
                except TransportError:
                    pass
                except RefusedError as refused:
                    ended.append(refused.reason)
            assert set(ended) <= _ENDS
            self.cuts += 1
            await asyncio.sleep(_PAUSE_S)

    async def knows(self, count: int) -> None:
        """Returns once it knows so many events."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                while self.numbers < count:  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(_POLL_S)
        except TimeoutError:
            raise AssertionError(f"{self.numbers} events of {count}; {self.cuts} cuts") from None


def worse_elsewhere(reports: int) -> list[tuple[EventSign, ...]]:
    """What is told of a person of whom another institution reports so many months, as DAYS."""
    found: list[tuple[EventSign, ...]] = []
    before = 0
    for number in range(reports):
        days = DAYS[number % len(DAYS)]
        after = min(7, -(-days // 30))  # classes of 30 days, the last one open
        if after > before:
            kind = EventKind.WORSE if before else EventKind.NEWLY_LATE
            found.append((EventSign(kind, EventPlace.ELSEWHERE, before, after),))
        before = after
    return found


def check_deliveries(
    log: WholeLog, verifier: LogVerifier, followers: Sequence[Follower], people: int, reports: int
) -> None:
    """Nothing is lost, nothing is unlogged, and whatever came twice names the first time.

    Args:
        log: that has been checked.
        verifier: checks its checkpoints.
        followers: the first one kept its cursor, so it has everything.
        people: of whom all is told.
        reports: how many months of each, as of `worse_elsewhere`.
    """
    firsts = _firsts(log.entries)
    expected = worse_elsewhere(reports)
    # Each change of each person is told once, and numbers are without a gap.
    assert list(firsts) == list(range(1, people * len(expected) + 1))
    bodies: dict[int, set[bytes]] = defaultdict(set)
    for follower in followers:
        log.holds((Kept.of(each.answer) for each in follower.delivered), verifier)
        for each in follower.delivered:
            bodies[each.event.number].add(each.answer.body)
    assert set(bodies) == set(firsts)
    assert {len(each) for each in bodies.values()} == {1}
    told: dict[bytes, dict[int, tuple[EventSign, ...]]] = defaultdict(dict)
    for each in followers[0].delivered:
        told[each.answer.entry.subject_commitment][each.event.number] = each.event.signs
    assert len(told) == people
    for by_number in told.values():
        assert list(by_number) == sorted(by_number)
        assert list(by_number.values()) == expected


def _firsts(entries: Sequence[AuditEntry]) -> dict[int, int]:
    """The leaf of each event's first entry; every other one names it."""
    found: dict[int, int] = {}
    for leaf, entry in enumerate(entries):
        event = entry.watched_event
        if event is None:
            continue
        if event.first_leaf_index is None:
            assert event.number not in found, "one number for two events"
            found[event.number] = leaf
        else:
            assert found[event.number] == event.first_leaf_index
    return found
