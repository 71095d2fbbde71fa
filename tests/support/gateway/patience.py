# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How long a test waits for what must happen: no test depends on speed.

A test that waits returns as soon as it has happened, so these cost nothing. They are
far longer than anything takes on a machine with much else to do, and shorter than the
limit of a whole test in pyproject.toml, whose message says less.
"""

from __future__ import annotations

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
