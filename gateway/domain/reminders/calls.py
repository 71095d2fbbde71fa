# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What an institution says of reminders that it was sent; see reminder.proto."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from uuid import UUID

TOLD_BODY_TYPE = "application/vnd.creditgateway.acknowledge-reminders.v1+protobuf"
ACKNOWLEDGED_BODY_TYPE = "application/vnd.creditgateway.reminders-acknowledged.v1+protobuf"

MOST_AT_ONCE = 100
"""Reminders of an acknowledgement."""


class ReminderChannel(IntEnum):
    """By which way a person was told; see ReminderChannel in reminder.proto."""

    SMS = 1
    APP = 2
    EMAIL = 3
    OTHER = 4


@dataclass(frozen=True, slots=True)
class ToldReminder:
    """A reminder that an institution has.

    Attributes:
        reminder: its id.
        channels: how the person was told, ascending; none: the person was not told.
    """

    reminder: UUID
    channels: tuple[ReminderChannel, ...] = ()


@dataclass(frozen=True, slots=True)
class AcknowledgedReminder:
    """A reminder, and when it was acknowledged the first time."""

    reminder: UUID
    acknowledge_time: datetime
