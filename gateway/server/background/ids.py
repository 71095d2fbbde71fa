# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What one server process does not answer while the ids of people are being changed.

It begins with the process: see docs/adr/0103.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from gateway.domain.access.methods import WHILE_IDS_CHANGE, Method, Reads
from gateway.domain.people.being_changed import RETRY_AFTER
from gateway.errors import Reason, RefusalError, StoreError
from gateway.runtime import telemetry
from gateway.store.rekeying.being_changed import BeingChanged

_log = logging.getLogger(__name__)

MOST_IDLE_S = 3600.0
"""After so long without progress a change has stopped, and no records are given away any more."""


class IdsChange:
    """The change that was not over when the process began, if there was one."""

    def __init__(self, change: BeingChanged | None, *, interval_s: float) -> None:
        """Begin.

        Args:
            change: as it is read; None: no ids are being changed.
            interval_s: between two looks whether it has ended.
        """
        self._change = change
        self._interval_s = interval_s

    def check(self, method: Method) -> None:
        """That a method need not wait for the end.

        Raises:
            RefusalError: DATA_UNAVAILABLE; asked again later it is answered.
        """
        if self._change is None or not self._change.in_progress:
            return
        # Nobody can revoke a consent or restrict an account meanwhile. That is for as long as a
        # change takes, and not for as long as somebody forgets it.
        stopped = self._change.idle_s >= MOST_IDLE_S
        if method not in WHILE_IDS_CHANGE or (stopped and method.reads is Reads.SUMMARY):
            raise RefusalError(Reason.DATA_UNAVAILABLE, retry_after=RETRY_AFTER)

    async def run(self) -> None:
        """Looks whether it has ended, and later whether it still has; recovers from an outage.

        A database that has lost the end, as after a failover, is in the middle of it again.
        """
        if self._change is None:
            return
        in_progress = False
        while True:
            if self._change.in_progress and not in_progress:
                _log.warning("ids of people are being changed: calls that write about them wait")
            elif in_progress and not self._change.in_progress:
                _log.info("ids of people are changed: all calls are answered")
            in_progress = self._change.in_progress
            telemetry.IDS_CHANGE_IDLE.set(self._change.idle_s)
            await asyncio.sleep(self._interval_s)
            with suppress(StoreError):  # readiness says so
                await self._change.look()
