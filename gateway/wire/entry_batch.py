# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Many audit entries read in one step, which takes less time than one by one.

Serialised messages are framed as a repeated field (protobuf's encoding, "message
structure"), read as one message and written again. The frames say where each ends,
so the whole is the same again only if each of them is.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from creditgateway.v1 import transparency_pb2 as pb
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message import DecodeError
from google.protobuf.message_factory import GetMessageClass

from gateway.domain.codes import Outcome, Purpose
from gateway.domain.months import month_text, parse_month
from gateway.errors import MalformedError
from gateway.wire.timestamps import from_timestamp, to_timestamp

EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
"""From which Postgres counts, and times are given here."""

_EPOCH_US = int(EPOCH.timestamp()) * 1_000_000
_FIRST_S = int(datetime.min.replace(tzinfo=UTC).timestamp())
_LAST_S = int(datetime.max.replace(microsecond=0, tzinfo=UTC).timestamp())
_SECOND_NS = 1_000_000_000
_SUB_MICROSECOND = (1_000).__rmod__
_OUTCOMES = frozenset(map(int, Outcome))
_PURPOSES = frozenset({0, *map(int, Purpose)})

_FIELD = b"\x0a"
"""Field 1, of a length that follows."""


def _message_class() -> Any:
    """A message that is nothing but `repeated AuditEntry entries = 1`."""
    file = FileDescriptorProto(
        name="creditgateway/entry_batch.proto",
        package="creditgateway.entry_batch",
        syntax="proto3",
        dependency=[pb.DESCRIPTOR.name],
    )
    file.message_type.add(name="Entries").field.add(
        name="entries",
        number=1,
        type=FieldDescriptorProto.TYPE_MESSAGE,
        label=FieldDescriptorProto.LABEL_REPEATED,
        type_name="." + pb.AuditEntry.DESCRIPTOR.full_name,
    )
    pool: DescriptorPool = pb.DESCRIPTOR.pool
    pool.AddSerializedFile(file.SerializeToString())
    return GetMessageClass(pool.FindMessageTypeByName("creditgateway.entry_batch.Entries"))


class _Frames(dict[int, bytes]):
    """What stands before a message, by its length; each is made once."""

    def __missing__(self, length: int) -> bytes:
        frame, left = bytearray(_FIELD), length
        while left > 0x7F:  # noqa: PLR2004 - seven bits a byte
            frame.append(left & 0x7F | 0x80)
            left >>= 7
        frame.append(left)
        made = self[length] = bytes(frame)
        return made


_Entries = _message_class()
_FRAMES = _Frames()


def read_entries(leaves: Sequence[bytes]) -> tuple[list[pb.AuditEntry], list[int]]:
    """The messages, each of which is its leaf and nothing but its leaf, and their times.

    Reads exactly what gateway.wire.entries.decode_entry reads.

    Returns:
        Messages, and when they were made, in microseconds since EPOCH.

    Raises:
        MalformedError: one cannot be read, is not in the encoding that writing it
            gives, or holds something that this version does not know.
    """
    framed = b"".join([part for leaf in leaves for part in (_FRAMES[len(leaf)], leaf)])
    try:
        batch = _Entries.FromString(framed)
    except DecodeError:
        raise MalformedError("an audit entry cannot be read") from None
    batch.DiscardUnknownFields()
    # Without map fields there is one order only; "deterministic" would cost.
    if batch.SerializeToString() != framed or len(batch.entries) != len(leaves):
        raise MalformedError("an audit entry is not in its one encoding")
    messages = list(batch.entries)
    times = _times(messages)
    _check_values(messages)
    return messages, times


def _times(messages: Sequence[pb.AuditEntry]) -> list[int]:
    stamps = [message.entry_time for message in messages]
    seconds = [stamp.seconds for stamp in stamps]
    nanos = [stamp.nanos for stamp in stamps]
    if min(nanos) < 0 or max(nanos) >= _SECOND_NS or any(map(_SUB_MICROSECOND, nanos)):
        raise MalformedError("an audit entry has a time of no whole microsecond")
    if min(seconds) < _FIRST_S or max(seconds) > _LAST_S:
        raise MalformedError("an audit entry has a time that no calendar has")
    # One without a time reads as one of 1970.
    if 0 in seconds and not all(message.HasField("entry_time") for message in messages):
        raise MalformedError("an audit entry has no time")
    return [s * 1_000_000 + n // 1_000 - _EPOCH_US for s, n in zip(seconds, nanos, strict=True)]


def _check_values(messages: Sequence[pb.AuditEntry]) -> None:
    said = {
        (message.outcome, message.purpose, message.as_of_date, message.data_from_month)
        for message in messages
    }
    uses = [message.consent_use for message in messages if message.HasField("consent_use")]
    days = {
        message.watched_event.since_date
        for message in messages
        if message.HasField("watched_event")
    }
    for message in messages:
        if message.HasField("watch_start"):
            days |= {message.watch_start.looked_from_date, message.watch_start.looked_until_date}
    if not all(
        outcome in _OUTCOMES and purpose in _PURPOSES and _is_date(as_of) and _is_month(month)
        for outcome, purpose, as_of, month in said
    ) or not (all(map(_has_a_moment, uses)) and all(map(_is_date, days))):
        raise MalformedError("an audit entry says what this version does not know")


def _has_a_moment(use: pb.ConsentUse) -> bool:
    """Whether the period of a use began at a whole microsecond, if it is of a period."""
    if not use.HasField("period_start_time"):
        return True
    try:
        start = from_timestamp(use.period_start_time)
    except ValueError:
        return False
    return to_timestamp(start) == use.period_start_time


def _is_month(text: str) -> bool:
    """Whether it is a month as it is written, or none."""
    try:
        return not text or month_text(parse_month(text)) == text
    except ValueError:
        return False


def _is_date(text: str) -> bool:
    """Whether it is a date as it is written, or none."""
    try:
        return not text or date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
