# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Where reminders go and how they fare, for the operator's commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from gateway.domain.facts.bodies import Body, partner_scope, time_text
from gateway.domain.facts.kinds import REMINDER_ENDPOINT
from gateway.domain.reminders.calls import ReminderChannel
from gateway.domain.reminders.endpoint import Endpoint
from gateway.errors import StoreConflictError, StoreError
from gateway.store.admin.partners import coming
from gateway.store.errors import translate_errors
from gateway.store.facts.approvals import reject_waiting
from gateway.store.facts.recording import Connection, newest_fact, record_fact
from gateway.store.queries import load_sql


@dataclass(frozen=True, slots=True)
class ReminderCounts:
    """What came of a partner's reminders.

    Attributes:
        partner: whose.
        days_ahead: how long before the day they come.
        off_time: since when the operator has turned them off; None: they are on.
        made: all that are in the log.
        acknowledged: of those, how many the partner has acknowledged.
        told: of those, of how many it said that the person was told.
        by_channel: by which way.
        sending: how many wait, and what became of those that do not, by outcome.
        failing_since: since when the endpoint takes nothing; None: it does.
        turned_off: since when none is sent for that; None: they are.
    """

    partner: str
    days_ahead: int
    off_time: datetime | None
    made: int
    acknowledged: int
    told: int
    by_channel: dict[ReminderChannel, int]
    sending: dict[str, int]
    failing_since: datetime | None = None
    turned_off: datetime | None = None


@dataclass(frozen=True, slots=True)
class ListedReminder:
    """A reminder, without a person or an amount.

    Attributes:
        reminder: its id.
        record_time: when it was made.
        due_date: the day of payment.
        currency: in which.
        leaf_index: of its entry.
        acknowledge_time: None: not yet.
        channels: by which the person was told; None: not acknowledged.
    """

    reminder: UUID
    record_time: datetime
    due_date: date
    currency: str
    leaf_index: int
    acknowledge_time: datetime | None
    channels: list[int] | None


def set_endpoint(connection: Connection, endpoint: Endpoint, *, cause: str = "") -> list[UUID]:
    """Records where a partner's reminders go; also one that is on already, to send to it again.

    Raises:
        StoreConflictError: it was changed by somebody else meanwhile.
        StoreError: no such partner, or the database cannot be used.
    """
    coming(connection, endpoint.partner)
    found = newest_fact(connection, REMINDER_ENDPOINT, partner_scope(endpoint.partner))
    return [_record(connection, endpoint.body(), None if found is None else found[0], cause)]


def turn_off(
    connection: Connection, partner: str, moment: datetime, *, cause: str = ""
) -> list[UUID]:
    """Records that none is made or sent any more. One that is off already stays as it is.

    It must not wait for a second operator, so changes of the endpoint that do are rejected, and
    it changes nothing else of what is in effect.

    Raises:
        StoreConflictError: it was changed by somebody else meanwhile.
        StoreError: the partner has no endpoint, or the database cannot be used.
    """
    scope = partner_scope(partner)
    with translate_errors(), connection.transaction():
        rejected = reject_waiting(connection, REMINDER_ENDPOINT, scope, cause)
        found = newest_fact(connection, REMINDER_ENDPOINT, scope)
        if found is None and not rejected:
            raise StoreError("the partner has no endpoint for reminders")
        if found is None or found[1]["off_time"] is not None:
            return rejected
        previous, body = found
        off = body | {"off_time": time_text(moment)}
        return [*rejected, _record(connection, off, previous, cause)]


def _record(connection: Connection, body: Body, previous: UUID | None, cause: str) -> UUID:
    """Each names the one that it follows, so that none undoes what it did not know of."""
    said = body | {"previous": None if previous is None else str(previous)}
    scope = partner_scope(body["partner"])
    try:
        return record_fact(connection, REMINDER_ENDPOINT, scope, said, cause=cause)
    except StoreConflictError:
        raise StoreConflictError("the endpoint was changed by somebody else: try again") from None


def reminder_counts(connection: Connection) -> list[ReminderCounts]:
    """Of every partner that has an endpoint. Raises StoreError."""
    with translate_errors():
        rows = connection.execute(load_sql("reminders.overview")).fetchall()
        states = connection.execute(load_sql("reminders.sending")).fetchall()
    times = {(partner, outcome): since for partner, outcome, _, since in states}
    return [
        ReminderCounts(
            partner,
            days,
            off,
            made,
            acknowledged,
            told,
            dict(zip(ReminderChannel, channels, strict=True)),
            {how: n for name, how, n, _ in states if name == partner and n},
            times.get((partner, "failing")) or times.get((partner, "off")),
            times.get((partner, "off")),
        )
        for partner, days, off, made, acknowledged, told, *channels in rows
    ]


def reminders_of(
    connection: Connection, partner: str, most: int, before: int | None = None
) -> list[ListedReminder]:
    """A partner's newest ones, or those before a leaf. Raises StoreError."""
    asked = {"partner_id": partner, "most": most, "before": before}
    with translate_errors():
        rows = connection.execute(load_sql("reminders.list"), asked).fetchall()
    return [ListedReminder(*row) for row in rows]
