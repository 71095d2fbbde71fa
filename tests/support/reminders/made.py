# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reminders that are simply on record, for tests whose subject is something else."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from gateway.domain.facts.kinds import REMINDER
from gateway.domain.obligations.due_soon import DueSoon
from gateway.domain.reminders.content import ReminderContent, reminder_scope
from gateway.domain.reminders.endpoint import Endpoint
from gateway.store.connections import GATEWAY, OPERATOR, connect
from gateway.store.facts.recording import record_fact
from gateway.store.reminders.endpoints import set_endpoint


def make_endpoint(url: str, partner: str, days_ahead: int = 5) -> None:
    """Where a partner's reminders go: nowhere."""
    endpoint = Endpoint(partner, "https://hooks.example/", days_ahead, bytes(32))
    with connect(url, role=OPERATOR) as connection:
        set_endpoint(connection, endpoint)


def make_reminder(url: str, partner: str, number: int = 1) -> UUID:
    """One of a partner that has an endpoint; takes effect as every fact does, and is not sent."""
    due = DueSoon(date(2026, 12, 1) + timedelta(days=number), 3, "CNY", 100)
    content = ReminderContent(
        partner, b"\7" * 32, b"\x08" * 32, number, date(2026, 11, 30), due, bytes(16)
    )
    scope = reminder_scope(partner, content.subject_commitment)
    with connect(url, role=GATEWAY) as connection:
        return record_fact(connection, REMINDER, scope, content.body())
