# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How many fields a message has, told from its bytes before anything is made of them.

A parser makes an object of every field it meets. 60 kB of empty signatures are 30,000
objects, which cost more than answering a query does, and nobody has signed for them. So
a large message of a stranger is only parsed when its outline is one that could be accepted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_MORE = 0x80
_LONGEST_LENGTH = 5  # bytes of a varint below 2^32


@dataclass(frozen=True, slots=True)
class Outline:
    """What a message may look like. Every field of it is length-delimited.

    Attributes:
        most: fields at most, each occurrence counted.
        tags: the tags it may have; a message's own outline, or None for bytes.
    """

    most: int
    tags: Mapping[int, Outline | None] = field(default_factory=dict)


def fits(raw: bytes, outline: Outline) -> bool:
    """Whether the bytes have that outline; looks at no more fields than it allows."""
    return _fits(raw, 0, len(raw), outline)


def _fits(raw: bytes, start: int, end: int, outline: Outline) -> bool:
    left = outline.most
    while start < end:
        if not left or raw[start] not in outline.tags:
            return False
        left -= 1
        inner = outline.tags[raw[start]]
        first, length = _length(raw, start + 1, end)
        start = first + length
        if not first or start > end:
            return False
        if inner is not None and not _fits(raw, first, start, inner):
            return False
    return True


def _length(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Where a field's bytes begin and how many they are; 0, 0 when cut off or too long."""
    length = 0
    for position in range(start, min(end, start + _LONGEST_LENGTH)):
        length |= (raw[position] & ~_MORE) << 7 * (position - start)
        if raw[position] < _MORE:
            return position + 1, length
    return 0, 0
