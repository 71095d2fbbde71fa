# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Implementations of the ports for tests; they keep the ports' contracts."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta


class SettableClock:
    """A clock that stands still until it is moved."""

    def __init__(self, time: datetime = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)) -> None:
        """Starts at that time."""
        self.time = time

    def now(self) -> datetime:
        """The time it was set to."""
        return self.time

    def advance(self, by: timedelta) -> None:
        """Moves on."""
        self.time += by


class SkewedClock:
    """The machine's clock, put forward."""

    def __init__(self) -> None:
        """Not yet."""
        self.skew = timedelta(0)

    def now(self) -> datetime:
        """The time, by so much ahead."""
        return datetime.now(UTC) + self.skew


class CountingRandomness:
    """Bytes that look random and are the same in each run."""

    def __init__(self) -> None:
        """Starts at zero."""
        self._count = 0

    def token(self, length: int) -> bytes:
        """The next `length` bytes; no two calls give the same."""
        self._count += 1
        return hashlib.shake_256(self._count.to_bytes(8)).digest(length)
