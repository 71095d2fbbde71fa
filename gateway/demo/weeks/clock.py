# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A clock that runs ahead of the machine's, and never back."""

from __future__ import annotations

from datetime import datetime, timedelta

from gateway.runtime.system import Clock, SystemClock


class ClockAhead:
    """The machine's time and an offset, which only grows."""

    def __init__(self, clock: Clock | None = None) -> None:
        """Args: clock: whose time it is; default: the machine's."""
        self._clock = clock or SystemClock()
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The simulated moment."""
        return self._clock.now() + self._ahead

    def move_to(self, moment: datetime) -> None:
        """It is that moment now, unless it is later already."""
        self._ahead = max(self._ahead, moment - self._clock.now())
