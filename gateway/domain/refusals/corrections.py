# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Refusals of CorrectionService, WatchService and ReminderService: of what is acknowledged."""

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

REMINDERS: dict[Reason, RefusalRow] = {
    Reason.REMINDER_NOT_FOUND: RefusalRow(
        "8",
        "NOT_FOUND",
        "A reminder is not there, or is another partner's; nothing tells the two apart.",
        stages=at(Stage.HEADER),
    ),
}

WATCHES: dict[Reason, RefusalRow] = {
    Reason.EVENT_NOT_DELIVERED: RefusalRow(
        "8",
        "FAILED_PRECONDITION",
        "A watch is to go on behind an event, or one is acknowledged, that was not delivered to "
        "you yet.",
        stages=at(Stage.HEADER),
    ),
    Reason.EVENTS_UNACKNOWLEDGED: RefusalRow(
        "8",
        "RESOURCE_EXHAUSTED",
        "As many events of a watch are delivered and not acknowledged as may be, and for a minute "
        "none was acknowledged.",
        stages=at(Stage.HEADER),
    ),
}
