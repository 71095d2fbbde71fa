# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a process gets from its machine: time, randomness, memory, descriptors.

Tests put a clock and randomness of their own in the place of these.
"""

from __future__ import annotations

import gc
import resource
import secrets
from contextlib import suppress
from datetime import UTC, datetime
from typing import Protocol

_YOUNG_OBJECTS = 10_000


class Clock(Protocol):
    """Tells the time. UTC, timezone-aware; never goes through a local zone."""

    def now(self) -> datetime:
        """The present moment."""
        ...


class Randomness(Protocol):
    """Gives unpredictable bytes, fit for keys and nonces."""

    def token(self, length: int) -> bytes:
        """`length` new random bytes."""
        ...


class SystemClock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        """The present moment, timezone-aware."""
        return datetime.now(UTC)


class SystemRandomness:
    """The operating system's random bytes."""

    def token(self, length: int) -> bytes:
        """`length` unpredictable bytes."""
        return secrets.token_bytes(length)


def most_descriptors() -> int:
    """The most file descriptors this process may have, once it has asked for them."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    # Some systems say more than they give, and refuse.
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 2**31 - 1 if soft == resource.RLIM_INFINITY else soft


def keep_what_is_loaded() -> None:
    """Hides from the garbage collector what a server loads once and keeps.

    Otherwise it would scan all modules again and again while queries wait. With hundreds of
    queries in flight, collecting every few calls (Python's default: 700 new objects) is too
    often.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG_OBJECTS)
