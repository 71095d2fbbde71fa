# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Files of moved evidence: what was sealed for up to 256 neighbouring entries. Pure.

A file is named by its SHA-256, in a folder per month: 2026-08/4f/4f2a... So any tool can tell
whether a copy is whole, and a month goes as one folder. Its content, for each entry that has
evidence in it, by leaf index:

    leaf index    8 bytes, big-endian
    length        4 bytes, big-endian
    sealed bytes  that many

Neighbours are the entries whose leaf index is the same but for its last eight bits. The function
audit.move_evidence computes the same digests from the rows (docs/adr/0091).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from struct import Struct

from gateway.errors import MalformedError

Piece = tuple[int, bytes]
"""Leaf index, and what is sealed."""

MAX_FILE = 1 << 30
"""Bytes of a file: 256 of the largest messages, and more."""

_NEIGHBOURS_BITS = 8
_HEAD = Struct("!QI")


def neighbours(leaf_index: int) -> int:
    """Which entries share a file: those with the same number, in a month."""
    return leaf_index >> _NEIGHBOURS_BITS


def bundle_name(month: date, digest: bytes) -> str:
    """A file's path in the directory.

    Args:
        month: any day of it.
        digest: SHA-256 of the content.
    """
    text = digest.hex()
    return f"{month:%Y-%m}/{text[:2]}/{text}"


def bundle_of(entry_time: datetime, bundle: bytes) -> str:
    """The same for a row of audit.evidence.

    Args:
        entry_time: of the row, in any zone.
        bundle: the digest that the row names.
    """
    return bundle_name(entry_time.astimezone(UTC), bundle)


def encode_pieces(pieces: Iterable[Piece]) -> bytes:
    """The content of a file, of pieces by leaf index."""
    parts: list[bytes] = []
    for leaf_index, sealed in pieces:
        parts += (_HEAD.pack(leaf_index, len(sealed)), sealed)
    return b"".join(parts)


def decode_pieces(raw: bytes) -> dict[int, bytes]:
    """What is sealed, by leaf index.

    Raises:
        MalformedError: a piece is cut off, or stands there twice.
    """
    found: dict[int, bytes] = {}
    at = 0
    while at < len(raw):
        if len(raw) - at < _HEAD.size:
            raise MalformedError("a file of evidence ends within a head")
        leaf_index, length = _HEAD.unpack_from(raw, at)
        at += _HEAD.size
        if len(raw) - at < length or leaf_index in found:
            raise MalformedError("a file of evidence ends within a piece, or repeats one")
        found[leaf_index] = raw[at : at + length]
        at += length
    return found
