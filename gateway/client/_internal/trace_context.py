# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The trace id that a caller sends along, which its audit entry then holds.

W3C Trace Context, version 00. What is not well formed is not continued by the
gateway, and so says nothing about the entry.
"""

from __future__ import annotations

import re

_TRACEPARENT = re.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}")


def trace_id_of(traceparent: str | None) -> bytes:
    """The 16 bytes of the trace id; empty where there is none."""
    found = _TRACEPARENT.fullmatch(traceparent or "")
    if found is None:
        return b""
    trace_id, parent_id = map(bytes.fromhex, found.groups())
    return trace_id if any(trace_id) and any(parent_id) else b""
