# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How long a test waits for what must happen: no test depends on speed.

A test that waits returns as soon as it has happened, so these cost nothing. They are
far longer than anything takes on a machine with much else to do, and shorter than the
limit of a whole test in pyproject.toml, whose message says less.
"""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from typing import Any

PATIENCE_S = 120.0
UNHURRIED: dict[str, Any] = {
    "audit_limit_s": PATIENCE_S,
    "lookup_limit_s": PATIENCE_S,
    "handshake_timeout_s": PATIENCE_S,
    "message_timeout_s": PATIENCE_S,
}
"""Settings of a server that gives nothing up because the machine is busy. A test whose
subject is one of these limits sets it."""


def today() -> date:
    """The day it is, in UTC; a function, because tests are read long before most of them run."""
    return datetime.now(UTC).date()


def wait_for_a_whole_day() -> None:
    """Returns at once, unless midnight (UTC) is near: then after it.

    For tests of what counts by the day or the month, whose calls must not fall on two.
    """
    now = datetime.now(UTC)
    left = datetime(now.year, now.month, now.day, tzinfo=UTC) + timedelta(days=1) - now
    if left.total_seconds() < PATIENCE_S:
        time.sleep(left.total_seconds())
