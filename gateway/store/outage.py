# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Says that no connection to a database is to be had, and that one is again.

The driver's pool says so of each try of each connection, with what libpq says: address, port and
login. These lines are left out (gateway.runtime.logs); what stands here is said in their place.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping

import psycopg

_log = logging.getLogger(__name__)

AGAIN_S = 60.0
"""An outage that goes on, or comes back, is said no sooner again."""


class Outage:
    """What is known of one database, by all pools that connect to it. Belongs to one event loop."""

    def __init__(self, database: str, monotonic: Callable[[], float] = time.monotonic) -> None:
        """It is well, as far as is known.

        Args:
            database: what it is to the gateway, such as "records".
            monotonic: seconds.
        """
        self._database = database
        self._monotonic = monotonic
        self._since: float | None = None
        self._said: float | None = None
        self._is_said = False

    def failed(self, error: psycopg.Error) -> None:
        """A connection could not be made."""
        now = self._monotonic()
        if self._since is None:
            self._since, self._is_said = now, False
        if self._said is None or now - self._said >= AGAIN_S:
            self._said, self._is_said = now, True
            told = {"why": _why(error), "seconds": round(now - self._since)}
            _log.warning("no connection to the database", extra=self._of(told))

    def succeeded(self) -> None:
        """A connection was made."""
        if self._since is not None and self._is_said:
            told = {"seconds": round(self._monotonic() - self._since)}
            _log.info("connected to the database again", extra=self._of(told))
        self._since = None

    def _of(self, told: Mapping[str, object]) -> dict[str, object]:
        return {"database": self._database, **told}


def _why(error: psycopg.Error) -> str:
    """By class: why libpq has no connection it says by text only, and with the address."""
    if isinstance(error, psycopg.errors.ConnectionTimeout):
        return "timeout"
    return "refused" if isinstance(error, psycopg.OperationalError) else type(error).__name__
