# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Entries whose bytes were moved to files, by what the log itself says of it. Pure.

Moving leaves an entry (audit.move_entries). Its cause begins with the range, "0 to 16777216: ...",
and its filter digest is of just these two numbers. A row of the database without the bytes of
its entry is taken for moved only where such an entry says so; elsewhere it was changed.

Before it stands an entry of its beginning (audit.begin_entry_move), whose cause also says for how
many days it may go on: "0 to 33554432 within 7 days: ...".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from hashlib import sha256
from struct import Struct

from gateway.audit.rows import AccessRow, RecordedAccess

MOVE_VERB, BEGIN_VERB = "move-entries", "begin-move-entries"

_OPERATOR = "operator:"
_CAUSE = re.compile(r"(0|[1-9]\d{0,18}) to ([1-9]\d{0,18}): .+", re.DOTALL)
_BEGUN = re.compile(r"(0|[1-9]\d{0,18}) to ([1-9]\d{0,18}) within ([1-9]\d?) days: .+", re.DOTALL)
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
    words = _words(recorded, MOVE_VERB, _CAUSE, ("low", "high"))
    return None if words is None else range(*words)


def begun_range(recorded: RecordedAccess) -> tuple[range, timedelta] | None:
    """Which entries a record says begin to move, and for how long they may; None: it does not."""
    words = _words(recorded, BEGIN_VERB, _BEGUN, ("low", "high", "days"))
    if words is None:
        return None
    low, high, days = words
    return range(low, high), timedelta(days=days)


def _words(
    recorded: RecordedAccess, verb: str, pattern: re.Pattern[str], names: Sequence[str]
) -> tuple[int, ...] | None:
    """The numbers in a cause, if the filter digest is of just these."""
    words = pattern.fullmatch(recorded.cause)
    if recorded.verb != verb or words is None or not recorded.actor.startswith(_OPERATOR):
        return None
    numbers = tuple(map(int, words.groups()))
    given = dict(zip(names, numbers, strict=True))
    # The one text that Postgres gives such a jsonb: shorter keys first.
    text = json.dumps(dict(sorted(given.items(), key=lambda item: (len(item[0]), item[0]))))
    return numbers if sha256(text.encode()).digest() == recorded.filter_digest else None


def moved_ranges(accesses: Iterable[AccessRow]) -> tuple[range, ...]:
    """What was moved, by the records on file.

    Whether these became entries is found out by whoever verifies the log. One that did not
    yet counts as well: a move is on record at once, and an entry within seconds.
    """
    found = (moved_range(row.recorded) for row in accesses if row.recorded is not None)
    return tuple(dict.fromkeys(part for part in found if part is not None))
