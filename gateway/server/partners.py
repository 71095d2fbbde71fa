# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The partners as this process knows them: a snapshot, renewed every few seconds.

A new key, a revoked key or a suspended partner counts once the snapshot is
renewed. When it cannot be renewed for too long the process is not ready, so
that a revocation is never ignored for longer than `max_age_s`.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from gateway.domain.access.directory import Directory
from gateway.errors import Reason, RefusalError, StoreError, StoreUnavailableError
from gateway.runtime import telemetry

_log = logging.getLogger(__name__)


class PartnerDirectory:
    """The newest snapshot. Belongs to one event loop."""

    def __init__(
        self,
        load: Callable[[], Awaitable[Directory]],
        *,
        refresh_s: float,
        max_age_s: float,
    ) -> None:
        """Keep how to load it; nothing is known until `refresh` has run.

        Args:
            load: reads a snapshot; raises StoreError.
            refresh_s: seconds between renewals.
            max_age_s: oldest snapshot that may decide anything.
        """
        self._load = load
        self._refresh_s = refresh_s
        self._max_age_s = max_age_s
        self._directory = Directory({})
        self._loaded = float("-inf")

    @property
    def current(self) -> Directory:
        """The newest snapshot.

        Raises:
            RefusalError: DATA_UNAVAILABLE when it is too old to be trusted.
        """
        if time.monotonic() - self._loaded > self._max_age_s:
            raise RefusalError(Reason.DATA_UNAVAILABLE)
        return self._directory

    async def refresh(self) -> None:
        """Reads a new snapshot. Raises StoreError; the old one stays then."""
        started = time.monotonic()
        self._directory = await self._load()
        self._loaded = started
        telemetry.succeeded("directory")

    async def probe(self) -> None:
        """Raises StoreUnavailableError when the snapshot is too old."""
        if time.monotonic() - self._loaded > self._max_age_s:
            raise StoreUnavailableError("the partners could not be read for too long")

    async def run(self) -> None:
        """Renews the snapshot until cancelled."""
        telemetry.begun("directory")
        while True:
            await asyncio.sleep(self._refresh_s)
            try:
                await self.refresh()
            except StoreError as error:
                _log.warning("partners not renewed", extra={"error": type(error).__name__})
