# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether this process can do its whole job, tried for real and again and again.

Readiness goes down at once when a query's own work fails, and comes back only
when every probe succeeds: read the data, write the log, know the partners.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from gateway import telemetry
from gateway.errors import GatewayError

_log = logging.getLogger(__name__)
Probe = Callable[[], Awaitable[None]]


class Readiness:
    """Runs the probes and publishes changes. Belongs to one event loop."""

    def __init__(
        self,
        probes: Mapping[str, Probe],
        publish: Callable[[bool], Awaitable[None]],
        *,
        interval_s: float,
    ) -> None:
        """Keep the probes.

        Args:
            probes: by name; one that raises GatewayError says "not ready".
            publish: told every change; the first state is "not ready".
            interval_s: seconds between rounds.
        """
        self._probes = probes
        self._publish = publish
        self._interval_s = interval_s
        self._wake = asyncio.Event()
        self._failed = False
        self._ready = False

    def failed(self) -> None:
        """A query's own work failed: not ready until the probes succeed."""
        self._failed = True
        self._wake.set()

    async def run(self) -> None:
        """Probes until cancelled."""
        while True:
            if self._failed:
                self._failed = False
                await self._change(ready=False, failing="query")
            failing = await self._first_failing()
            if not self._failed:
                await self._change(ready=failing is None, failing=failing or "")
            try:
                async with asyncio.timeout(self._interval_s):
                    await self._wake.wait()
            except TimeoutError:
                continue
            finally:
                self._wake.clear()

    async def _first_failing(self) -> str | None:
        for name, probe in self._probes.items():
            try:
                await probe()
            except GatewayError:
                return name
        return None

    async def _change(self, *, ready: bool, failing: str) -> None:
        if ready == self._ready:
            return
        self._ready = ready
        telemetry.READY.add(1 if ready else -1)
        if ready:
            _log.info("ready")
        else:
            _log.warning("not ready", extra={"probe": failing})
        await self._publish(ready)
