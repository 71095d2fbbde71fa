# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The real clock and the real randomness; tests put their own in their place."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime


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
