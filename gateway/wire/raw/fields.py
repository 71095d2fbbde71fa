# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Protobuf fields written by hand, for the messages around every answer.

A message object for each part costs several times what joining the bytes does, and encodes
again what is encoded already. What comes out is what the library writes: fields in the order
of their numbers, and none that holds its default.
Encoding: https://protobuf.dev/programming-guides/encoding/
"""

from __future__ import annotations

from collections.abc import Sequence

FIRST, SECOND, THIRD, FOURTH = b"\x0a", b"\x12", b"\x1a", b"\x22"
"""Tags of length-delimited fields 1 to 4."""
SECOND_NUMBER = b"\x10"
"""Tag of a number in field 2."""

_MORE = 0x80
_END = 1 << 64


def _varint(number: int) -> bytes:
    if not 0 <= number < _END:
        raise ValueError("not an unsigned number of 64 bits")
    encoded = bytearray()
    while number >= _MORE:
        encoded.append(number & 0x7F | _MORE)
        number >>= 7
    encoded.append(number)
    return bytes(encoded)


# Most parts of an answer are shorter than that.
_NUMBERS = {number: _varint(number) for number in range(2048)}


def varint(number: int) -> bytes:
    """An unsigned number of at most 64 bits. Raises ValueError."""
    return _NUMBERS.get(number) or _varint(number)


def scalar(tag: bytes, value: bytes) -> bytes:
    """A field of bytes, or of text in UTF-8; nothing where it is empty."""
    return b"%b%b%b" % (tag, varint(len(value)), value) if value else b""


def message(tag: bytes, value: bytes) -> bytes:
    """A field that is a message, and present also where that is empty."""
    return b"%b%b%b" % (tag, varint(len(value)), value)


def repeated(tag: bytes, values: Sequence[bytes]) -> bytes:
    """A repeated field of bytes or messages; each is present, also where it is empty."""
    lengths = set(map(len, values))
    if len(lengths) == 1:  # hashes, of which a proof has many
        begin = tag + varint(lengths.pop())
        return begin + begin.join(values)
    return b"".join([message(tag, value) for value in values])
