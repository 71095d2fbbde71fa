# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether this process can do its whole job, tried for real and again and again.

Readiness goes down at once when a query's own work fails, and comes back only
when every probe succeeds: read the data, write the log, know the partners.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping

from gateway.errors import GatewayError
from gateway.runtime import telemetry

_log = logging.getLogger(__name__)
Probe = Callable[[], Coroutine[None, None, None]]


class Readiness:
    """Runs the probes and publishes changes. Belongs to one event loop.

    Attributes:
        reached: set once it was ready for the first time.
        failing: the probe that made it not ready; "" before the first round.
    """

    def __init__(
        self,
        probes: Mapping[str, Probe],
        publish: Callable[[bool], Coroutine[None, None, None]],
        *,
        interval_s: float,
        limit_s: float,
    ) -> None:
        """Keep the probes.

        Args:
            probes: by name; one that raises, or is overdue, says "not ready".
            publish: told every change; the first state is "not ready".
            interval_s: seconds between rounds.
            limit_s: seconds one probe may take.
        """
        self._probes = probes
        self._publish = publish
        self._interval_s = interval_s
        self._limit_s = limit_s
        self.reached = asyncio.Event()
        self.failing = ""
        self._wake = asyncio.Event()
        self._failed = False
        self._ready = False
        self._announcing: asyncio.Task[None] | None = None
        self._told = ("", "")  # the last failure that was logged: probe, why
        # A process that has never been ready has to be seen, too, by whoever counts them.
        telemetry.READY.add(0)

    @property
    def is_ready(self) -> bool:
        """Whether it was ready at the last look."""
        return self._ready

    def failed(self) -> None:
        """A query's own work failed: not ready until the probes succeed."""
        self._failed = True
        self._wake.set()
        if self._ready:
            # Not left to `run`, which may be waiting for a probe.
            change = self._change(ready=False, failing="query")
            self._announcing = asyncio.get_running_loop().create_task(change)

    async def run(self) -> None:
        """Probes until cancelled."""
        while True:
            self._failed = False
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
            if not await self._succeeds(name, probe):
                return name
        self._told = ("", "")
        return None

    async def _succeeds(self, name: str, probe: Probe) -> bool:
        """Whether a probe does, in time. A database can fall silent without an error."""
        work = asyncio.ensure_future(probe())
        try:
            await asyncio.wait((work,), timeout=self._limit_s)
            if not work.done():
                # Said before the probe is cancelled, because that may take a while, too.
                await self._change(ready=False, failing=name)
        finally:
            work.cancel()
            await asyncio.wait((work,))
        if work.cancelled():
            return False
        error = work.exception()
        if isinstance(error, GatewayError):
            self._tell(name, str(error))
        elif error is not None:
            _log.error("a probe failed unexpectedly", extra={"error": type(error).__name__})
        return error is None

    def _tell(self, name: str, why: str) -> None:
        """Says once why a probe fails; our own errors' texts hold nobody's data."""
        if (name, why) != self._told:
            self._told = (name, why)
            _log.warning("a probe failed", extra={"probe": name, "why": why})

    async def _change(self, *, ready: bool, failing: str) -> None:
        is_first, self.failing = self.failing == "", failing
        if ready == self._ready:
            if not ready and is_first:
                _log.warning("not ready", extra={"probe": failing})
            return
        self._ready = ready
        telemetry.READY.add(1 if ready else -1)
        if ready:
            self.reached.set()
            _log.info("ready")
        else:
            _log.warning("not ready", extra={"probe": failing})
        await self._publish(ready)
