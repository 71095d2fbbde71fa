# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Many audit entries read in one step, which takes less time than one by one.

Serialised messages are framed as a repeated field (protobuf's encoding, "message
structure"), read as one message and written again. The frames say where each ends,
so the whole is the same again only if each of them is.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from creditgateway.v1 import transparency_pb2 as pb
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass

from gateway.errors import MalformedError

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


def read_entries(leaves: Iterable[bytes]) -> list[pb.AuditEntry]:
    """The messages, each of which is its leaf and nothing but its leaf.

    Raises:
        DecodeError: one of them cannot be read.
        MalformedError: one is not in the encoding that writing it gives, or holds
            a field that this version does not know.
    """
    framed = b"".join([part for leaf in leaves for part in (_FRAMES[len(leaf)], leaf)])
    batch = _Entries.FromString(framed)
    batch.DiscardUnknownFields()
    # Without map fields there is one order only; "deterministic" would cost.
    if batch.SerializeToString() != framed:
        raise MalformedError("an audit entry is not in its one encoding")
    return list(batch.entries)
