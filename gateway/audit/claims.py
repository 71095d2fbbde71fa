# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Request ids of the last days of a log, in little memory: each counts once. Pure.

A request id is remembered as 64 bits of a keyed hash (SHA-256 behind a secret), so a
million take about 100 MB, and nobody who does not know the secret can make two that
look alike.
Older days are forgotten, as the gateway forgets them: it accepts no request that
old.
"""

from __future__ import annotations

import secrets
import sys
from array import array
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from hashlib import sha256
from typing import NamedTuple

KEPT_DAYS = 5
"""Days that are remembered; the gateway keeps four."""

MARK_LENGTH = 8
"""Bytes of a mark."""

_MARKS_PER_DIGEST = sha256().digest_size // MARK_LENGTH
_KEY_LENGTH = 16  # bytes

REQUEST_DAYS = 2
"""Days between two answers to one request, at most: a call ends with its connection, which
lasts two days at the longest settings."""

SURE_DAYS = 2
"""The gateway must still keep today's request ids, and those of this many days before."""


class Prefixes(dict[str, bytes]):
    """What is hashed before each partner's request ids; each is made once."""

    def __init__(self, key: bytes) -> None:
        """Of the marks made with a key."""
        super().__init__()
        self._key = key

    def __missing__(self, partner: str) -> bytes:
        """The key and the partner's name."""
        made = self[partner] = self._key + partner.encode() + b"\0"
        return made


def mark(prefix: bytes, request_id: bytes) -> int:
    """What a request id is remembered as, 64 bits, in this machine's byte order."""
    digest = sha256(prefix + request_id).digest()
    return int.from_bytes(digest[:MARK_LENGTH], sys.byteorder)


def marks(prefixes: Prefixes, partners: Iterable[str], request_ids: Iterable[bytes]) -> array[int]:
    """The marks of many, faster than one by one.

    Args:
        prefixes: of the marks.
        partners: that asked.
        request_ids: of each.
    """
    digests = [
        sha256(prefixes[partner] + request_id).digest()
        for partner, request_id in zip(partners, request_ids, strict=True)
    ]
    return array("Q", b"".join(digests))[::_MARKS_PER_DIGEST]


class Claims(NamedTuple):
    """Marks, and the leaves that claimed them."""

    marks: array[int]
    leaves: array[int]


class ClaimWindow:
    """The claims of the last days of a log, in the order of the log.

    Attributes:
        key: of the marks.
        prefixes: by partner.
        days: what was claimed on each day.
    """

    def __init__(self, key: bytes, days: dict[date, Claims] | None = None) -> None:
        """Begin with none, or with those of an earlier run."""
        self.key = key
        self.prefixes = Prefixes(key)
        self.days: dict[date, Claims] = days or {}
        # A set a day: to forget a day is to drop its set, and one that fits a processor's
        # cache is asked faster than one of all days.
        self._seen = {day: set(claims.marks) for day, claims in self.days.items()}
        self._first: dict[int, int] | None = None

    @classmethod
    def of_random_key(cls) -> ClaimWindow:
        """One that holds nothing yet."""
        return cls(secrets.token_bytes(_KEY_LENGTH))

    def holds(self, claimed: int) -> bool:
        """Whether a mark was claimed before."""
        return any(claimed in seen for seen in self._seen.values())

    def repeats(self, marks: AbstractSet[int]) -> bool:
        """Whether any of them was claimed before."""
        return not all(seen.isdisjoint(marks) for seen in self._seen.values())

    def earlier(self, claimed: int) -> int | None:
        """The first leaf that claimed a mark; None when there is none."""
        if not self.holds(claimed):
            return None
        if self._first is None:  # made once something repeats, which is rare
            self._first = {}
            for marks, leaves in self.days.values():
                self._note(marks, leaves)
        return self._first[claimed]

    def _note(self, marks: Sequence[int], leaves: Sequence[int]) -> None:
        if self._first is not None:
            for claimed, leaf in zip(marks, leaves, strict=True):
                self._first[claimed] = min(leaf, self._first.get(claimed, leaf))

    def add(self, day: date, marks: Sequence[int], leaves: Sequence[int]) -> None:
        """Remembers claims of a day; forgets what lies too far back."""
        newest = max(day, *self.days) if self.days else day
        if not is_kept(day, newest):
            return
        known = self.days.setdefault(day, Claims(array("Q"), array("Q")))
        known.marks.extend(marks)
        known.leaves.extend(leaves)
        self._seen.setdefault(day, set()).update(marks)
        self._note(marks, leaves)
        for past in [past for past in self.days if not is_kept(past, newest)]:
            del self.days[past], self._seen[past]
            self._first = None

    def reaches(self, day: date) -> bool:
        """Whether the days of all answers to a request that was answered on `day` are here.

        Asked where the claims of the first day may be incomplete.
        """
        return bool(self.days) and day.toordinal() - min(self.days).toordinal() > REQUEST_DAYS

    def by_day(self) -> dict[date, dict[int, int]]:
        """All that is remembered: the first leaf by mark, by day. Uses itself up."""
        self._seen.clear()
        found = {}
        for day in list(self.days):
            marks, leaves = self.days.pop(day)
            found[day] = dict(zip(reversed(marks), reversed(leaves), strict=True))
        return found


def is_kept(day: date, newest: date) -> bool:
    """Whether claims of a day are remembered beside those of the newest one."""
    # Not by subtracting days from a date: the calendar's first day has none.
    return newest.toordinal() - day.toordinal() < KEPT_DAYS


def still_stored(claimed: dict[date, dict[int, int]], today: date) -> list[int]:
    """Leaves whose claims must still be stored, ascending."""
    return sorted(
        index
        for day, of_day in claimed.items()
        if today.toordinal() - day.toordinal() <= SURE_DAYS
        for index in of_day.values()
    )
