# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Admits recorded facts to the log, and so into effect, beside answering queries."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from gateway.errors import StoreError
from gateway.runtime import telemetry

_log = logging.getLogger(__name__)


class FactAdmission:
    """The background task of one process. Belongs to one event loop."""

    def __init__(
        self,
        append: Callable[[], Awaitable[int]],
        admitted: Callable[[], Awaitable[None]],
        *,
        interval_s: float,
    ) -> None:
        """Keep how facts are admitted.

        Args:
            append: append_facts.
            admitted: called after some were; raises StoreError.
            interval_s: seconds between looks.
        """
        self._append = append
        self._admitted = admitted
        self._interval_s = interval_s
        self._failing = False

    async def everything(self) -> None:
        """Admits all that is pending. Raises StoreError."""
        count = 0
        while admitted := await self._append():
            count += admitted
        if count:
            _log.info("facts admitted", extra={"count": count})
            await self._admitted()

    async def run(self) -> None:
        """Admits facts until cancelled; recovers from an outage by itself.

        A defect does not end the task: then nothing would change any more, and nobody
        would be told.
        """
        telemetry.begun("facts")
        while True:
            await asyncio.sleep(self._interval_s)
            try:
                await self.everything()
            except Exception as error:  # noqa: BLE001  (said, and tried again; see above)
                if not self._failing:
                    level = logging.WARNING if isinstance(error, StoreError) else logging.ERROR
                    _log.log(level, "facts not admitted", extra={"error": type(error).__name__})
                self._failing = True
            else:
                self._failing = False
                telemetry.succeeded("facts")
