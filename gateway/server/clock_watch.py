# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether this machine's clock is right, compared with other clocks.

With a clock that is off every request is stale, or from the future, and the partner
is blamed. So the clock is compared with that of each database, and with the issue
times of requests whose signature verified.

A partner has one vote, the median of its newest requests, so that neither many
requests nor old ones that somebody sends again outvote the others. The partners say
that our clock is off when their median does and three of them, at least: one or two
with a wrong clock, or malice, never do.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from statistics import median

from gateway.errors import ClockError
from gateway.runtime import telemetry
from gateway.runtime.system import Clock

_VOTERS = 3
_REQUESTS = 32
"""Kept per partner, each request id once."""
_PARTNERS = 1024
_WINDOW_S = 300.0
PARTNERS = "partners"


class ClockWatch:
    """Compares one process's clock. Belongs to one event loop."""

    def __init__(
        self,
        clock: Clock,
        databases: Mapping[str, Callable[[], Awaitable[datetime]]],
        *,
        limit_s: float,
        monotonic: Callable[[], float],
    ) -> None:
        """Nothing was seen yet.

        Args:
            clock: what is compared.
            databases: how to ask each for its time, by name.
            limit_s: how far off is too far.
            monotonic: seconds that no change of the clock moves.
        """
        self._clock = clock
        self._databases = databases
        self._limit_s = limit_s
        self._monotonic = monotonic
        # Partner -> request id -> issue time, less the monotonic seconds when it came:
        # so it stays right when the clock is set meanwhile.
        self._seen: OrderedDict[str, OrderedDict[bytes, tuple[datetime, float]]] = OrderedDict()

    def saw(self, partner_id: str, request_id: bytes, issue_time: datetime) -> None:
        """Notes when a request whose signature verified was issued; it has just arrived."""
        requests = self._seen.setdefault(partner_id, OrderedDict())
        self._seen.move_to_end(partner_id)
        if request_id not in requests:  # one that is sent again says nothing
            requests[request_id] = (issue_time, self._monotonic())
        if len(requests) > _REQUESTS:
            requests.popitem(last=False)
        if len(self._seen) > _PARTNERS:
            self._seen.popitem(last=False)

    async def probe(self) -> None:
        """Compares with each.

        Raises:
            ClockError: one of them says that it is too far off.
            StoreError: a database cannot be asked.
        """
        offsets = {name: await self._database(ask) for name, ask in self._databases.items()}
        off = {name: seconds for name, seconds in offsets.items() if self._is_off(seconds)}
        partners = self._partners()
        middle = median(partners) if partners else None
        if middle is not None and self._agreed(partners, middle):
            off[PARTNERS] = middle
        for name, seconds in (*offsets.items(), (PARTNERS, middle)):
            telemetry.CLOCK_OFFSET.set(seconds, {"creditgateway.clock.reference": name})
        if off:
            said = ", ".join(f"{name} {seconds * 1000:+.0f} ms" for name, seconds in off.items())
            raise ClockError(f"this machine's clock is off, compared with: {said}")

    async def _database(self, ask: Callable[[], Awaitable[datetime]]) -> float:
        """How far ahead of it this clock is; what the round trip can explain does not count."""
        began, started = self._clock.now(), self._monotonic()
        theirs = await ask()
        half = (self._monotonic() - started) / 2
        offset = (began - theirs).total_seconds() + half
        return max(offset - half, 0.0) if offset > 0 else min(offset + half, 0.0)

    def _partners(self) -> list[float]:
        """How far ahead of each recently seen partner this clock is."""
        now, monotonic = self._clock.now(), self._monotonic()
        votes = []
        for requests in self._seen.values():
            offsets = [
                (now - issued - timedelta(seconds=monotonic - came)).total_seconds()
                for issued, came in requests.values()
                if monotonic - came <= _WINDOW_S
            ]
            if offsets:
                votes.append(median(offsets))
        return votes if len(votes) >= _VOTERS else []

    def _agreed(self, votes: list[float], middle: float) -> bool:
        """Whether the middle is too far off, and enough partners on the same side are."""
        same = sum(self._is_off(vote) and (vote > 0) == (middle > 0) for vote in votes)
        return self._is_off(middle) and same >= _VOTERS

    def _is_off(self, seconds: float) -> bool:
        return abs(seconds) > self._limit_s
