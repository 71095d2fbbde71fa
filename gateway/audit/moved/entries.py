# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries whose bytes were moved to files, by what the log itself says of it. Pure.

Moving leaves an entry (audit.move_entries). Its cause begins with the range, "0 to 16777216: ...",
and its filter digest is of just these two numbers. A row of the database without the bytes of
its entry is taken for moved only where such an entry says so; elsewhere it was changed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from hashlib import sha256
from struct import Struct

from gateway.audit.rows import AccessRow, RecordedAccess

MOVE_VERB = "move-entries"

_OPERATOR = "operator:"
_CAUSE = re.compile(r"(0|[1-9]\d{0,18}) to ([1-9]\d{0,18}): .+", re.DOTALL)
_INDEX = Struct("!q")
_NEIGHBOURS_BITS = 8


class MovedDigest:
    """The digest over entries that audit.move_entries computes from its rows, too.

    SHA-256 over one digest for each 256 neighbours: entries whose leaf index is the same but for
    the last eight bits. That one is SHA-256 over leaf index (8 bytes, big-endian) and leaf hash
    of each.

    Attributes:
        entries: how many were added.
    """

    def __init__(self) -> None:
        """Of no entry."""
        self.entries = 0
        self._whole = sha256()
        self._number: int | None = None
        self._neighbours = sha256()

    def add(self, leaf_index: int, leaf_hash: bytes) -> None:
        """Adds the next entry that moves, by leaf index."""
        number = leaf_index >> _NEIGHBOURS_BITS
        if self._number not in {None, number}:
            self._whole.update(self._neighbours.digest())
            self._neighbours = sha256()
        self._number = number
        self._neighbours.update(_INDEX.pack(leaf_index) + leaf_hash)
        self.entries += 1

    def value(self) -> bytes:
        """The digest over all of them."""
        whole = self._whole.copy()
        if self._number is not None:
            whole.update(self._neighbours.digest())
        return whole.digest()


def moved_range(recorded: RecordedAccess) -> range | None:
    """Which entries a record says were moved; None when it is not of a move.

    One whose words do not fit its filter digest is none, either.
    """
    words = _CAUSE.fullmatch(recorded.cause)
    if recorded.verb != MOVE_VERB or words is None or not recorded.actor.startswith(_OPERATOR):
        return None
    low, high = map(int, words.groups())
    # The one text that Postgres gives such a jsonb: shorter keys first.
    text = json.dumps({"low": low, "high": high})
    if sha256(text.encode()).digest() != recorded.filter_digest:
        return None
    return range(low, high)


def moved_ranges(accesses: Iterable[AccessRow]) -> tuple[range, ...]:
    """What was moved, by the records on file.

    Whether these became entries is found out by whoever verifies the log. One that did not
    yet counts as well: a move is on record at once, and an entry within seconds.
    """
    found = (moved_range(row.recorded) for row in accesses if row.recorded is not None)
    return tuple(dict.fromkeys(part for part in found if part is not None))
