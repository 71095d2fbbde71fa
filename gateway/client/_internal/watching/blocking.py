# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Watches for programs without an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence

from gateway.client._internal.verification import Answer
from gateway.client._internal.watching.calls import DeliveredEvent, EventCalls
from gateway.domain.watch.calls import MOST_UNACKNOWLEDGED, WatchBegun


class BlockingEventCalls:
    """As `EventCalls`, one call at a time."""

    def __init__(self, calls: EventCalls, runner: asyncio.Runner) -> None:
        """Args: calls: of a client; runner: of its loop."""
        self._calls = calls
        self._runner = runner

    def watch(  # noqa: PLR0913 - each by name
        self,
        *,
        after: int = 0,
        utilisation_marks: Sequence[int] = (),
        due_within_days: int = 0,
        risk_worse_by_points: int = 0,
        most_unacknowledged: int = MOST_UNACKNOWLEDGED,
        on_begun: Callable[[WatchBegun], object] | None = None,
    ) -> Iterator[DeliveredEvent]:
        """Events as they come about. Leaving the loop ends the call."""
        events = self._calls.watch(
            after=after,
            utilisation_marks=utilisation_marks,
            due_within_days=due_within_days,
            risk_worse_by_points=risk_worse_by_points,
            most_unacknowledged=most_unacknowledged,
            on_begun=on_begun,
        )

        async def following() -> DeliveredEvent | None:
            """The next one, if any."""
            return await anext(events, None)

        try:
            while (event := self._runner.run(following())) is not None:
                yield event
        finally:
            self._runner.run(events.aclose())

    def acknowledge(self, number: int) -> Answer:
        """Says that you have received all events up to one; they do not come again."""
        return self._runner.run(self._calls.acknowledge(number))
