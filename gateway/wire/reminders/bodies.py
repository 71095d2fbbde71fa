# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of ReminderService: messages to domain types and back."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from uuid import UUID

from creditgateway.v1 import reminder_pb2 as pb

from gateway.domain.reminders.calls import (
    MOST_AT_ONCE,
    AcknowledgedReminder,
    ReminderChannel,
    ToldReminder,
)
from gateway.errors import Reason, RefusalError
from gateway.wire.bodies import code_of, read_answer, read_body
from gateway.wire.timestamps import from_timestamp, to_timestamp

_CHANNELS = {int(channel): channel for channel in ReminderChannel}
_ID_BYTES = 16


def encode_told(reminders: Sequence[ToldReminder]) -> bytes:
    """The body of an acknowledgement that a partner signs."""
    return pb.RemindersTold(
        reminders=[
            pb.ToldReminder(
                reminder=each.reminder.bytes,
                channels=[pb.ReminderChannel.ValueType(channel) for channel in each.channels],
            )
            for each in reminders
        ]
    ).SerializeToString(deterministic=True)


def decode_told(body: bytes) -> tuple[ToldReminder, ...]:
    """The other way.

    Raises:
        RefusalError: MALFORMED_BODY, UNKNOWN_FIELD, UNKNOWN_CODE, MISSING_FIELD or INVALID_VALUE.
    """
    found = tuple(read_body(pb.RemindersTold, body).reminders)
    ids = [each.reminder for each in found]
    if not 1 <= len(ids) <= MOST_AT_ONCE or any(one >= other for one, other in pairwise(ids)):
        raise RefusalError(Reason.INVALID_VALUE, field="reminders")
    return tuple(_told(place, each) for place, each in enumerate(found))


def _told(place: int, message: pb.ToldReminder) -> ToldReminder:
    path = f"reminders[{place}]."
    if len(message.reminder) != _ID_BYTES:
        raise RefusalError(Reason.INVALID_VALUE, field=f"{path}reminder")
    channels = tuple(code_of(each, _CHANNELS, f"{path}channels") for each in message.channels)
    if any(one >= other for one, other in pairwise(channels)):
        raise RefusalError(Reason.INVALID_VALUE, field=f"{path}channels")
    return ToldReminder(UUID(bytes=message.reminder), channels)


def encode_acknowledged(reminders: Sequence[AcknowledgedReminder]) -> bytes:
    """The body that the gateway signs."""
    return pb.RemindersAcknowledged(
        reminders=[
            pb.AcknowledgedReminder(
                reminder=each.reminder.bytes, acknowledge_time=to_timestamp(each.acknowledge_time)
            )
            for each in reminders
        ]
    ).SerializeToString(deterministic=True)


def decode_acknowledged(body: bytes) -> tuple[AcknowledgedReminder, ...]:
    """The other way. Raises MalformedError."""
    return read_answer(
        pb.RemindersAcknowledged,
        body,
        "answer",
        lambda message: tuple(
            AcknowledgedReminder(UUID(bytes=each.reminder), from_timestamp(each.acknowledge_time))
            for each in message.reminders
        ),
    )
