# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Acknowledges reminders, and gives out what verifies."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from gateway.client._internal.errors import UnverifiedAnswerError
from gateway.client._internal.verification import Answer, SentRequest
from gateway.domain.access.methods import ACKNOWLEDGE_REMINDERS
from gateway.domain.reminders.calls import (
    ACKNOWLEDGED_BODY_TYPE,
    TOLD_BODY_TYPE,
    AcknowledgedReminder,
    ToldReminder,
)
from gateway.errors import MalformedError
from gateway.wire.reminders.bodies import decode_acknowledged, encode_told

Sign = Callable[[bytes, str, str], SentRequest]
Send = Callable[[SentRequest], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, repr=False)
class AcknowledgedReminders:
    """What was acknowledged, verified.

    Attributes:
        reminders: each with when it was acknowledged the first time.
        answer: with the receipt, which is the proof.
    """

    reminders: tuple[AcknowledgedReminder, ...]
    answer: Answer


class ReminderCalls:
    """The calls of one partner. Each raises as `CreditGatewayClient.query` does."""

    def __init__(self, sign: Sign, send: Send) -> None:
        """Keep what signs a body of a body type for a method, and what sends it."""
        self._sign = sign
        self._send = send

    async def acknowledge(self, told: Sequence[ToldReminder]) -> AcknowledgedReminders:
        """Says which reminders you have, and how the people were told; what is said first counts.

        Args:
            told: 1 to 100 that were sent to you; of one reminder once.
        """
        named = sorted(told, key=lambda each: each.reminder.bytes)
        sent = self._sign(encode_told(named), TOLD_BODY_TYPE, ACKNOWLEDGE_REMINDERS.name)
        answer = await self._send(sent)
        if answer.body_type != ACKNOWLEDGED_BODY_TYPE:
            raise _unverified(answer, "the answer has another body type")
        try:
            reminders = decode_acknowledged(answer.body)
        except MalformedError as error:
            raise _unverified(answer, str(error)) from error
        if [each.reminder for each in reminders] != [each.reminder for each in named]:
            raise _unverified(answer, "other reminders were acknowledged than were named")
        return AcknowledgedReminders(reminders, answer)


def _unverified(answer: Answer, what: str) -> UnverifiedAnswerError:
    return UnverifiedAnswerError(
        what, request=answer.request, response=answer.response, exchange=answer.exchange
    )
