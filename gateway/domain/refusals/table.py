# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What is known of each refusal, one row per reason.

What a caller should do next is in gateway.domain.refusals.advice. The server's error table,
the client's check of receipts, docs/protocol.md and docs/reasons.json all come from here.
"""

from __future__ import annotations

from gateway.domain.refusals.calls import CALLS
from gateway.domain.refusals.cases import CASES
from gateway.domain.refusals.corrections import CORRECTIONS, REMINDERS, WATCHES
from gateway.domain.refusals.disputes import DISPUTES
from gateway.domain.refusals.plans import PLANS
from gateway.domain.refusals.portfolios import PORTFOLIOS
from gateway.domain.refusals.queries import QUERIES
from gateway.domain.refusals.recovery import RECOVERY
from gateway.domain.refusals.rows import RefusalRow
from gateway.domain.refusals.uploads import UPLOADS
from gateway.errors import Reason

_ROWS = (
    CALLS
    | CASES
    | QUERIES
    | PLANS
    | PORTFOLIOS
    | RECOVERY
    | UPLOADS
    | DISPUTES
    | CORRECTIONS
    | WATCHES
    | REMINDERS
)

REFUSALS: dict[Reason, RefusalRow] = {reason: _ROWS[reason] for reason in Reason}
"""In the order of the reasons."""
