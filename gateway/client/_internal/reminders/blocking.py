# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The same for programs without an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from gateway.client._internal.reminders.calls import AcknowledgedReminders, ReminderCalls
from gateway.domain.reminders.calls import ToldReminder


class BlockingReminderCalls:
    """As `ReminderCalls`, one call at a time."""

    def __init__(self, calls: ReminderCalls, runner: asyncio.Runner) -> None:
        """Args: calls: of a client; runner: of its loop."""
        self._calls = calls
        self._runner = runner

    def acknowledge(self, told: Sequence[ToldReminder]) -> AcknowledgedReminders:
        """Says which reminders you have, and how the people were told."""
        return self._runner.run(self._calls.acknowledge(told))
