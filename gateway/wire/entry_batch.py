# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Many audit entries read in one step, which takes less time than one by one.

Serialised messages are framed as a repeated field (protobuf's encoding, "message
structure"), read as one message and written again. The frames say where each ends,
so the whole is the same again only if each of them is.

Most entries say nothing but what usual answers and refusals say. So they can be read as messages
that have no other fields (`read_usual_entries`): what is the same again then is in its one
encoding and says nothing else, both shown by one comparison.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from creditgateway.v1 import transparency_pb2 as pb
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
)
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

USUAL_FIELDS = frozenset(
    {
        "entry_time",
        "partner",
        "keyids",
        "method",
        "outcome",
        "reason",
        "purpose",
        "consent_commitment",
        "request_id",
        "request_digest",
        "response_digest",
        "subject_commitment",
        "data_version",
        "as_of_date",
        "adapter_hash",
        "policy_hash",
        "trace_id",
        "partner_counter",
        "previous_leaf_hash",
        "evidence_digest",
        "inquiry_tree_size",
        "report_version",
        "pseudonym_key_version",
        "group_first_index",
        "answer_number",
        "item_digest",
        "first_request_id",
        "data_from_month",
        "counted_in",
        "person_facts",
        "card_hash",
    }
)
"""Fields of AuditEntry that make no entry a special one. A later field makes it one."""

_PACKAGE = "creditgateway.entry_batch"


def _batch_classes() -> tuple[Any, Any]:
    """Messages that are nothing but `repeated` entries: AuditEntry, and its usual fields."""
    whole = DescriptorProto()
    pb.AuditEntry.DESCRIPTOR.CopyToProto(whole)
    file = FileDescriptorProto(
        name="creditgateway/entry_batch.proto",
        package=_PACKAGE,
        syntax="proto3",
        dependency=[pb.DESCRIPTOR.name, *(each.name for each in pb.DESCRIPTOR.dependencies)],
    )
    fields = [field for field in whole.field if field.name in USUAL_FIELDS]
    file.message_type.add(name="UsualEntry", field=fields)
    for name, of in (
        ("Entries", pb.AuditEntry.DESCRIPTOR.full_name),
        ("UsualEntries", f"{_PACKAGE}.UsualEntry"),
    ):
        file.message_type.add(name=name).field.add(
            name="entries",
            number=1,
            type=FieldDescriptorProto.TYPE_MESSAGE,
            label=FieldDescriptorProto.LABEL_REPEATED,
            type_name="." + of,
        )
    pool: DescriptorPool = pb.DESCRIPTOR.pool
    pool.AddSerializedFile(file.SerializeToString())
    entries, usual_entries = (
        GetMessageClass(pool.FindMessageTypeByName(f"{_PACKAGE}.{name}"))
        for name in ("Entries", "UsualEntries")
    )
    return entries, usual_entries


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


_Entries, _UsualEntries = _batch_classes()
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
    messages = _whole(_framed(leaves), len(leaves))
    times = _times(messages)
    _check_values(messages, messages)
    return messages, times


def read_usual_entries(
    leaves: Sequence[bytes],
) -> tuple[list[pb.AuditEntry], list[int], Sequence[int]]:
    """As `read_entries`, fastest where no entry is special.

    Returns:
        Messages, times, and which of the messages have a field that is not in USUAL_FIELDS.
        Where none has, messages lack the other fields altogether.

    Raises:
        MalformedError: as `read_entries`.
    """
    framed = _framed(leaves)
    usual = _batch(_UsualEntries, framed)
    special: list[int] = []
    if usual.SerializeToString() == framed and len(usual.entries) == len(leaves):
        messages: list[pb.AuditEntry] = list(usual.entries)
    else:
        messages = _whole(framed, len(leaves))
        lengths = [entry.ByteSize() for entry in usual.entries]
        sizes = enumerate(zip(lengths, leaves, strict=True))
        special = [place for place, (length, leaf) in sizes if length != len(leaf)]
    times = _times(messages)
    _check_values(messages, [messages[place] for place in special])
    return messages, times, special


def _framed(leaves: Sequence[bytes]) -> bytes:
    return b"".join([part for leaf in leaves for part in (_FRAMES[len(leaf)], leaf)])


def _batch(kind: Any, framed: bytes) -> Any:
    """Framed messages without what they hold that is not known."""
    try:
        batch = kind.FromString(framed)
    except DecodeError:
        raise MalformedError("an audit entry cannot be read") from None
    batch.DiscardUnknownFields()
    return batch


def _whole(framed: bytes, count: int) -> list[pb.AuditEntry]:
    batch = _batch(_Entries, framed)
    # Without map fields there is one order only; "deterministic" would cost.
    if batch.SerializeToString() != framed or len(batch.entries) != count:
        raise MalformedError("an audit entry is not in its one encoding")
    return list(batch.entries)


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


def _check_values(messages: Sequence[pb.AuditEntry], special: Sequence[pb.AuditEntry]) -> None:
    """Of `special`, also what not every entry says."""
    said = {
        (message.outcome, message.purpose, message.as_of_date, message.data_from_month)
        for message in messages
    }
    uses = [message.consent_use for message in special if message.HasField("consent_use")]
    days = {
        message.watched_event.since_date for message in special if message.HasField("watched_event")
    }
    for message in special:
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
