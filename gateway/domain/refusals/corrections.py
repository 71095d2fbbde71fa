# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals of CorrectionService."""

from __future__ import annotations

from gateway.domain.refusals.rows import RefusalRow, Stage, at
from gateway.errors import Reason

CORRECTIONS: dict[Reason, RefusalRow] = {
    Reason.NOTICE_NOT_FOUND: RefusalRow(
        "8",
        "NOT_FOUND",
        "A notice is not there, or is another partner's; nothing tells the two apart.",
        stages=at(Stage.HEADER),
    ),
    Reason.NOTICE_NOT_DELIVERED: RefusalRow(
        "8",
        "FAILED_PRECONDITION",
        "A notice was not delivered to you yet, so it cannot be acknowledged.",
        stages=at(Stage.HEADER),
    ),
}
