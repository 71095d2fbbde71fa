# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Some entries that lie side by side, column by column, held against their rows. Pure.

A part of gateway.audit.verify.segment: what is not just as it must be is not named here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256
from operator import eq

from gateway.domain.codes import Outcome, Purpose
from gateway.wire.entry_batch import read_entries

# Times come as Postgres sends them: whole microseconds since 2000.
ENTRY_COLUMNS = (
    "leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason,"
    " purpose, subject_commitment, trace_id"
)
EntryColumns = tuple[int, bytes, bytes, int, str, int, int, str, int, bytes | None, bytes | None]

_LONGEST = 64
"""No commitment or trace id is longer; what is longer is for the slow way."""

_PG_EPOCH_US = 946_684_800_000_000
_OUTCOMES = frozenset(map(int, Outcome))
_PURPOSES = frozenset({0, *map(int, Purpose)})


class NotWholeError(Exception):
    """Something is not as it must be."""


def all_hold(held: Iterable[bool]) -> None:
    """Raises unless everything holds."""
    if not all(held):
        raise NotWholeError


class Chunk:
    """Some entries, and what they say, column by column.

    Attributes:
        low: the first one's leaf index.
        columns: of the rows.
        leaves: the entries' bytes.
        messages: the same, read.
        hashes: leaf hashes.
        times: in microseconds since 2000.
    """

    def __init__(self, rows: Sequence[EntryColumns], low: int) -> None:
        """Reads the leaves.

        Raises:
            NotWholeError: an entry has no time, or one that no row can have.
            DecodeError: one cannot be read.
            MalformedError: one is not in its one form.
        """
        self.low = low
        self.columns = tuple(zip(*rows, strict=True))
        self.leaves: tuple[bytes, ...] = self.columns[1]
        self.messages = read_entries(self.leaves)
        self.hashes = [sha256(b"\x00" + leaf).digest() for leaf in self.leaves]
        self.partners = [message.partner for message in self.messages]
        self.reasons = [message.reason for message in self.messages]
        self.outcomes = [message.outcome for message in self.messages]
        self.counters = [message.partner_counter for message in self.messages]
        stamps = [message.entry_time for message in self.messages]
        nanos = [stamp.nanos for stamp in stamps]
        seconds = [stamp.seconds for stamp in stamps]
        all_hold([not nano % 1_000 for nano in nanos])
        self.times = [
            s * 1_000_000 + n // 1_000 - _PG_EPOCH_US for s, n in zip(seconds, nanos, strict=True)
        ]
        # An entry without a time reads as one of 1970; the slow way names it.
        all_hold((min(self.times) > 0,))

    def check_rows(self) -> None:
        """Every row is just what its entry says. Raises NotWholeError, or ValueError."""
        messages = self.messages
        purposes = [message.purpose for message in messages]
        subjects = [message.subject_commitment for message in messages]
        traces = [message.trace_id for message in messages]
        said = (
            range(self.low, self.low + len(messages)),
            self.leaves,
            self.hashes,
            self.times,
            self.partners,
            self.counters,
            self.outcomes,
            self.reasons,
            purposes,
            [subject or None for subject in subjects],
            traces,
        )
        all_hold(map(eq, self.columns, map(tuple, said)))
        all_hold(len(max(column, key=len)) <= _LONGEST for column in (subjects, traces))
        dates = [message.as_of_date for message in messages]
        for outcome, purpose, as_of in set(zip(self.outcomes, purposes, dates, strict=True)):
            # What this version does not know is for the slow way to name.
            all_hold((outcome in _OUTCOMES, purpose in _PURPOSES))
            all_hold((not as_of or date.fromisoformat(as_of).isoformat() == as_of,))
