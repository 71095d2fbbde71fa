# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reminders that are simply on record, for tests whose subject is something else."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import psycopg

from gateway.domain.facts.kinds import REMINDER
from gateway.domain.obligations.due_soon import MOST_DAYS_AHEAD, DueSoon
from gateway.domain.reminders.content import ReminderContent, reminder_scope
from gateway.domain.reminders.endpoint import Endpoint
from gateway.services.reminders.making import Making
from gateway.services.reminders.persons import Persons
from gateway.store.connections import GATEWAY, OPERATOR, connect
from gateway.store.facts.recording import record_fact
from gateway.store.obligations.accounts import ConsentedAccounts
from gateway.store.records.lookup import PostgresLookupStore
from gateway.store.reminders.endpoints import set_endpoint
from gateway.store.reminders.sending import ReminderStore
from tests.support.facts import facts_pool
from tests.support.gateway.stack import Stack


def make_endpoint(url: str, partner: str, days_ahead: int = 5) -> None:
    """Where a partner's reminders go: nowhere."""
    endpoint = Endpoint(partner, "https://hooks.example/", days_ahead, bytes(32))
    with connect(url, role=OPERATOR) as connection:
        set_endpoint(connection, endpoint)


def make_reminder(  # noqa: PLR0913 - a reminder, each fact by name
    url: str,
    partner: str,
    number: int = 1,
    *,
    subject: bytes = b"\7" * 32,
    consent: bytes = b"\4" * 32,
    due: date = date(2026, 12, 1),
) -> UUID:
    """One of a partner that has an endpoint; takes effect as every fact does, and is not sent.

    Args:
        url: of the records.
        partner: that is told.
        number: each has another data version, and another day after the first.
        subject: commitment to the person.
        consent: commitment to the consent that it rests on.
        due: the first day.
    """
    day = due + timedelta(days=number)
    content = ReminderContent(
        partner,
        subject,
        consent,
        number,
        day - timedelta(days=3),
        DueSoon(day, 3, "CNY", 100),
        bytes(16),
    )
    scope = reminder_scope(partner, content.subject_commitment)
    with connect(url, role=GATEWAY) as connection:
        made = record_fact(connection, REMINDER, scope, content.body())
    let_wait(url)
    return made


def let_wait(url: str) -> None:
    """Has all reminders that are simply on record wait to be sent, for good."""
    with psycopg.connect(url) as superuser:
        superuser.execute(
            "INSERT INTO credit.reminder_waiting (bucket, subject_id, reminder_id, partner_id,"
            " next_attempt_time) SELECT credit.bucket_of(%(whom)s), %(whom)s, f.fact_id,"
            " f.body::jsonb ->> 'partner', '2999-01-01 00:00Z' FROM credit.fact AS f"
            " WHERE f.kind = 'reminder' AND NOT EXISTS ("
            "   SELECT reminder_id FROM credit.reminder_waiting WHERE reminder_id = f.fact_id"
            "   UNION ALL SELECT reminder_id FROM credit.reminder_sent"
            "   WHERE reminder_id = f.fact_id)",
            {"whom": bytes(32)},
        )


async def make_due_reminder(stack: Stack, partner: str, as_of: date) -> UUID:
    """The first of what is due soon at a partner, made as `reminder send` does, and not sent."""
    endpoint = Endpoint(partner, "https://hooks.example/", MOST_DAYS_AHEAD, bytes(32))
    async with facts_pool(stack.database_url) as pool:
        persons = Persons(stack.keys, PostgresLookupStore(pool), ConsentedAccounts(pool))
        making = Making(ReminderStore(pool, pool), persons)
        assert await making.look(endpoint, stack.clock.now(), as_of)
    newest = "SELECT fact_id FROM credit.fact WHERE kind = 'reminder' ORDER BY number LIMIT 1"
    async with await psycopg.AsyncConnection.connect(stack.database_url) as superuser:
        row = await (await superuser.execute(newest)).fetchone()
    assert row is not None
    return UUID(str(row[0]))
