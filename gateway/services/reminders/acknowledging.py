# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Steps 5 to 9 of AcknowledgeReminders: what an institution says of those that it was sent.

It is a fact of the call (docs/adr/0052). What is said the first time counts.
"""

from __future__ import annotations

from collections.abc import Sequence

from gateway.domain.access.envelope import SignedPayload
from gateway.domain.facts.kinds import REMINDER_RECEIPT
from gateway.domain.reminders.calls import (
    ACKNOWLEDGED_BODY_TYPE,
    TOLD_BODY_TYPE,
    AcknowledgedReminder,
    ToldReminder,
)
from gateway.domain.reminders.content import receipt_scope
from gateway.errors import Reason, RefusalError
from gateway.services.calls.call import Body, Call
from gateway.services.calls.step import check_body, using
from gateway.store.facts.by_call import FactByCall
from gateway.store.reminders.acknowledged import ReminderStates
from gateway.wire.reminders.bodies import decode_told, encode_acknowledged


class AcknowledgingReminders:
    """AcknowledgeReminders. Belongs to one event loop."""

    def __init__(self, states: ReminderStates) -> None:
        """Args: states: of all partners' reminders."""
        self._states = states

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work. Raises RefusalError."""
        check_body(payload, TOLD_BODY_TYPE)
        told, partner = decode_told(payload.body), call.partner.partner_id
        with using(Reason.DATA_UNAVAILABLE):
            states = await self._states.of(partner, [each.reminder for each in told])
        if len(states) < len(told):
            raise RefusalError(Reason.REMINDER_NOT_FOUND)
        new = [each for each in told if states[each.reminder] is None]
        if new:
            call.change = _fact(partner, new)
        now = call.entry.entry_time
        acknowledged = [
            AcknowledgedReminder(each.reminder, states[each.reminder] or now) for each in told
        ]
        return Body(ACKNOWLEDGED_BODY_TYPE, encode_acknowledged(acknowledged))


def _fact(partner: str, told: Sequence[ToldReminder]) -> FactByCall:
    said = [
        {"reminder": str(each.reminder), "channels": [int(channel) for channel in each.channels]}
        for each in told
    ]
    body = {"partner": partner, "reminders": said}
    return FactByCall(REMINDER_RECEIPT, receipt_scope(partner), body)
