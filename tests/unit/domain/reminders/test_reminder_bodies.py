# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of ReminderService: there and back, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

import pytest
from creditgateway.v1 import reminder_pb2 as pb

from gateway.domain.reminders.calls import AcknowledgedReminder, ReminderChannel, ToldReminder
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.wire.reminders.bodies import (
    decode_acknowledged,
    decode_told,
    encode_acknowledged,
    encode_told,
)

ONE, OTHER = UUID(int=1), UUID(int=2)


def test_what_is_said_of_reminders_comes_back_as_it_was() -> None:
    told = (ToldReminder(ONE, tuple(ReminderChannel)), ToldReminder(OTHER))
    assert decode_told(encode_told(told)) == told
    said = (AcknowledgedReminder(ONE, datetime(2026, 12, 1, tzinfo=UTC)),)
    assert decode_acknowledged(encode_acknowledged(said)) == said
    with pytest.raises(MalformedError):
        decode_acknowledged(b"\xff")


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ([], "reminders"),
        ([ToldReminder(OTHER), ToldReminder(ONE)], "reminders"),
        ([ToldReminder(ONE), ToldReminder(ONE)], "reminders"),
        ([ToldReminder(UUID(int=number)) for number in range(1, 102)], "reminders"),
        ([ToldReminder(ONE, (ReminderChannel.SMS,) * 2)], "reminders[0].channels"),
        (
            [ToldReminder(ONE, (ReminderChannel.APP, ReminderChannel.SMS))],
            "reminders[0].channels",
        ),
    ],
)
def test_what_is_out_of_order_twice_or_too_much_is_refused_with_its_field(
    told: list[ToldReminder], field: str
) -> None:
    with pytest.raises(RefusalError) as refused:
        decode_told(encode_told(told))
    assert (refused.value.reason, refused.value.field) == (Reason.INVALID_VALUE, field)


def test_a_short_id_and_an_unknown_channel_are_refused() -> None:
    short = pb.RemindersTold(reminders=[pb.ToldReminder(reminder=bytes(15))])
    # A message that knows more channels than this one: 9, as a later version may have it.
    unknown = b"\n\x15\n\x10" + ONE.bytes + b"\x12\x01\x09"
    for body, reason, field in (
        (short.SerializeToString(), Reason.INVALID_VALUE, "reminders[0].reminder"),
        (unknown, Reason.UNKNOWN_CODE, "reminders[0].channels"),
    ):
        with pytest.raises(RefusalError) as refused:
            decode_told(body)
        assert (refused.value.reason, refused.value.field) == (reason, field)
