# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2 for calls that carry no signature: each certificate's wait for their turn.

Health, reflection and TransparencyService calls are cheap, and a client that sends them
one after the other gets as many as the processor can serve, at the expense of everybody's
queries. To refuse such a call costs as much as to answer it. So each
certificate has a rate, and what comes sooner waits, which holds the client up as well.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from gateway.errors import Reason, RefusalError
from gateway.runtime import telemetry
from gateway.runtime.shared import Alone, Moments, Shared

_BURST_S = 1.0  # a quiet certificate may save up this many seconds' worth of calls
LONGEST_WAIT_S = 5.0
_MAX_WAITING = 8192
_EVERYBODY = ""


class Turns:
    """When each certificate's next such call may begin, at whichever worker of the server.

    Belongs to one event loop.

    A certificate earns a turn with each query that is logged: a partner that checks the
    log's growth after every receipt never waits.
    """

    def __init__(
        self,
        per_s: float,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        shared: Shared | None = None,
    ) -> None:
        """Nobody waits.

        Args:
            per_s: calls per certificate and second.
            now: seconds that never go back.
            sleep: waits for a number of seconds.
            shared: with other workers; None: there is none.
        """
        shared = shared or Alone()
        self._interval_s = 1.0 / per_s
        self._now = now
        self._sleep = sleep
        # Of each certificate: when its next call may begin, were nothing saved up.
        self._next: Moments = shared.moments("turns")
        self._most_waiting = max(1, _MAX_WAITING // shared.workers)
        self._waiting = 0

    async def wait(self, certificate: str, longest_s: float = LONGEST_WAIT_S) -> None:
        """Returns at this call's turn.

        Args:
            certificate: whose call it is.
            longest_s: seconds until the turn, at most.

        Raises:
            RefusalError: TOO_MANY_IN_FLIGHT: its turn is too far off. This refusal
                waits, too, or refusals would become the load.
        """
        now = self._now()
        # Who has saved up all they can are as good as new.
        rested = now - _BURST_S
        begins = max(self._next.get(certificate) or rested, rested)
        too_late = begins - now > longest_s
        if not too_late:
            self._next.put(certificate, begins + self._interval_s, useless=rested)
        await self._held(min(begins - now, longest_s), too_late=too_late)
        if too_late:
            raise RefusalError(Reason.TOO_MANY_IN_FLIGHT)

    def is_at_once(self, certificate: str) -> bool:
        """Whether a call would not have to wait now."""
        begins = self._next.get(certificate)
        return begins is None or begins <= self._now()

    def earned(self, certificate: str) -> None:
        """One of its queries was logged."""
        begins = self._next.get(certificate)
        if begins is not None:
            rested = self._now() - _BURST_S
            earlier = max(begins - self._interval_s, rested)
            self._next.put(certificate, earlier, useless=rested)

    async def _held(self, seconds: float, *, too_late: bool) -> None:
        if seconds <= 0:
            return
        outcome = "refused" if too_late else "served"
        telemetry.DELAYED_CALLS.add(1, {"creditgateway.outcome": outcome})
        if self._waiting >= self._most_waiting:  # memory is the limit then
            raise RefusalError(Reason.TOO_MANY_IN_FLIGHT)
        self._waiting += 1
        try:
            await self._sleep(seconds)
        finally:
            self._waiting -= 1


class Streams:
    """Calls that last as long as the client likes, over all workers.

    Belongs to one event loop.
    """

    def __init__(self, most: int, most_of_one: int, shared: Shared | None = None) -> None:
        """None yet.

        Args:
            most: at the same time, of everybody.
            most_of_one: of those, with one certificate.
            shared: with other workers; None: there is none.
        """
        shared = shared or Alone()
        self._most = most
        self._most_of_one = most_of_one
        self._of_one = shared.counts("streams of a certificate")
        self._of_all = shared.counts("streams")

    @contextmanager
    def entered(self, certificate: str) -> Iterator[None]:
        """As long as one lasts.

        Raises:
            RefusalError: TOO_MANY_IN_FLIGHT.
        """
        of_one, of_all = self._of_one.take(certificate), self._of_all.take(_EVERYBODY)
        try:
            if of_one > self._most_of_one or of_all > self._most:
                raise RefusalError(Reason.TOO_MANY_IN_FLIGHT)
            yield
        finally:
            self._of_one.give_back(certificate)
            self._of_all.give_back(_EVERYBODY)
