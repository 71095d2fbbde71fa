# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entry bundles: up to 256 entries, each behind its length in two bytes, big-endian. Pure.

C2SP tlog-tiles, "Log entries". An entry of more than 65,535 bytes has no such form. Entries hold
digests and short texts, so none comes near; one that did is refused, not cut off.
"""

from __future__ import annotations

from collections.abc import Iterable
from struct import Struct

from gateway.errors import ConfigurationError, MalformedError
from gateway.log.tiles.layout import TILE_WIDTH

MAX_ENTRY = 0xFFFF
"""Bytes of an entry."""

MAX_BUNDLE = TILE_WIDTH * (2 + MAX_ENTRY)
"""Bytes of a bundle."""

_LENGTH = Struct("!H")


def encode_bundle(entries: Iterable[bytes]) -> bytes:
    """The bytes of a bundle.

    Args:
        entries: leaves, in order.

    Raises:
        ConfigurationError: one is too long.
    """
    parts: list[bytes] = []
    for entry in entries:
        if len(entry) > MAX_ENTRY:
            raise ConfigurationError(
                f"an entry has {len(entry):,} bytes, and an entry bundle can hold none of more"
                f" than {MAX_ENTRY:,}: this log cannot be written as tiles"
            )
        parts += (_LENGTH.pack(len(entry)), entry)
    return b"".join(parts)


def decode_bundle(raw: bytes) -> list[bytes]:
    """The entries of a bundle.

    Raises:
        MalformedError: an entry is cut off.
    """
    entries, at = [], 0
    while at < len(raw):
        if len(raw) - at < _LENGTH.size:
            raise MalformedError("an entry bundle ends within a length")
        (length,) = _LENGTH.unpack_from(raw, at)
        at += _LENGTH.size
        if len(raw) - at < length:
            raise MalformedError("an entry bundle ends within an entry")
        entries.append(raw[at : at + length])
        at += length
    return entries
