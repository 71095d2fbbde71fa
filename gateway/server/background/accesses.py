# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes entries of recorded accesses, again and again, beside answering queries."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from gateway.errors import StoreError
from gateway.runtime import telemetry
from gateway.runtime.system import Clock

_log = logging.getLogger(__name__)

# Twice as long as a record opens anything, with room for clocks that differ: what
# is older and not logged now was looked at by an earlier round.
_LOOK_BACK = timedelta(days=3)
_EVERYTHING = datetime(1970, 1, 1, tzinfo=UTC)


class AccessLogging:
    """The background task of one process. Belongs to one event loop."""

    def __init__(
        self, append: Callable[[datetime], Awaitable[int]], clock: Clock, *, interval_s: float
    ) -> None:
        """Keep what appends (PostgresAuditStore.append_accesses) and how often."""
        self._append = append
        self._clock = clock
        self._interval_s = interval_s
        self._since = _EVERYTHING
        self._failing = False

    async def run(self) -> None:
        """Logs accesses until cancelled; recovers from an outage by itself."""
        telemetry.begun("accesses")
        while True:
            await self.round()
            await asyncio.sleep(self._interval_s)

    async def round(self) -> None:
        """Logs everything recorded so far, or reports once that it cannot.

        A defect does not end the task: then no access would be logged any more, and
        nobody would be told.
        """
        now = self._clock.now()
        try:
            while await self._append(self._since):
                pass
        except Exception as error:  # noqa: BLE001  (said, and tried again; see above)
            if not self._failing:
                level = logging.WARNING if isinstance(error, StoreError) else logging.ERROR
                _log.log(level, "accesses not logged", extra={"error": type(error).__name__})
            self._failing = True
            return
        self._failing = False
        telemetry.succeeded("accesses")
        # Only after a round that looked at everything.
        self._since = now - _LOOK_BACK
