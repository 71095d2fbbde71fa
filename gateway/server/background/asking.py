# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Looks for unusual asking, again and again, beside answering queries."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime

from gateway.errors import StoreError
from gateway.runtime import telemetry
from gateway.runtime.system import Clock
from gateway.store.cases.asking import AT_ONCE, Round

_log = logging.getLogger(__name__)


class AskingWatch:
    """The background task of one process. Belongs to one event loop."""

    def __init__(
        self, look: Callable[[datetime], Awaitable[Round]], clock: Clock, *, interval_s: float
    ) -> None:
        """Keep what counts (AskingStore.round) and how often."""
        self._look = look
        self._clock = clock
        self._interval_s = interval_s
        self._failing = False

    async def run(self) -> None:
        """Looks until cancelled; recovers from an outage by itself."""
        telemetry.begun("asking")
        while True:
            if not await self.round():
                await asyncio.sleep(self._interval_s)

    async def round(self) -> bool:
        """Counts some entries, tells the operator of new cases, and whether there may be more.

        A defect does not end the task, as of `AccessLogging.round`.
        """
        try:
            found = await self._look(self._clock.now())
        except Exception as error:  # noqa: BLE001  (said, and tried again)
            if not self._failing:
                level = logging.WARNING if isinstance(error, StoreError) else logging.ERROR
                _log.log(level, "asking not watched", extra={"error": type(error).__name__})
            self._failing = True
            return False
        self._failing = False
        telemetry.succeeded("asking")
        if found.overdue is not None:
            telemetry.OVERDUE_CASES.set(found.overdue)
        for case_id, rule in found.opened:
            telemetry.CASES.add(1, {"creditgateway.case.rule": rule})
            _log.warning("unusual asking", extra={"case": case_id, "rule": rule})
        return found.counted == AT_ONCE
