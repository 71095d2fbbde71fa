# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A digest of a run of entries that are whole, made fast and alone. Pure.

The rules are those of gateway.audit.verify.part, over hundreds of entries at once; what
they find is not named here: where anything is not just as it must be, there is no digest,
and the part is looked at again row by row. Digests of several parts can be made at the
same time; gateway.audit.verify.joining puts them together in order.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import pairwise

from gateway.audit.claims import Prefixes
from gateway.audit.findings import Finding
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import CheckpointRow
from gateway.audit.rules.checkpoints import Checkpoints, Groups
from gateway.audit.rules.columns import Entries, EntryColumns, microseconds
from gateway.audit.rules.entries import EntryRules
from gateway.audit.rules.evidence import Evidence, Lookup, Sealed, SealedColumns, sealed_of
from gateway.audit.rules.requests import AnswerOrder, Claimed, Further
from gateway.audit.rules.rows import Placement
from gateway.audit.verify.segment_digest import SegmentDigest
from gateway.errors import MalformedError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import STORED_LEVELS

_CHUNK = 256
"""Entries that are looked at at a time: as many as fit a processor's cache."""


@dataclass(frozen=True, slots=True)
class SegmentRows:
    """The rows of one segment.

    Attributes:
        low: a multiple of SPAN.
        high: at most SPAN further.
        entries: ENTRY_COLUMNS, by leaf index, some at a time; read as they are needed.
        sealed: SEALED_COLUMNS, by leaf index.
        checkpoints: of sizes above `low` up to `high`.
        lookup: reads evidence that was moved to files; None: it is not looked at.
    """

    low: int
    high: int
    entries: Iterable[Sequence[EntryColumns]]
    sealed: Iterable[SealedColumns]
    checkpoints: Sequence[CheckpointRow]
    lookup: Lookup | None = None


class _NotWholeError(Exception):
    """Something is not as it must be."""


def _none(findings: Iterable[Finding]) -> None:
    """Raises _NotWholeError when there is one."""
    for _ in findings:
        raise _NotWholeError


def digest_segment(
    log: LogVerifier, rows: SegmentRows, claim_key: bytes, coverage: RetentionCoverage
) -> SegmentDigest | None:
    """The digest of a segment; None when something in it is not as it must be.

    Args:
        log: the log's key.
        rows: all of the segment.
        claim_key: of the marks of request ids (gateway.audit.claims).
        coverage: what may be erased.
    """
    try:
        return _Segment(log, rows, claim_key, coverage).digest()
    except (_NotWholeError, MalformedError):
        return None


class _Segment:
    """A segment on its way through its entries, a chunk at a time."""

    def __init__(
        self, log: LogVerifier, rows: SegmentRows, claim_key: bytes, coverage: RetentionCoverage
    ) -> None:
        self._log = log
        self._rows = rows
        self._digest = digest = SegmentDigest(rows.low, rows.high)
        self._hashes: list[bytes] = []
        self._times: list[int] = []
        self._further: list[tuple[date, Further]] = []
        self._rules = EntryRules(
            chains=digest.lasts,
            begin=self._first,
            prefixes=Prefixes(claim_key),
            claim=self._claim,
            coverage=coverage,
            accesses=digest.accesses,
            facts=digest.facts,
            quota_uses=digest.quota_uses,
            uses=digest.uses,
            cases=digest.cases,
            watched=digest.watched,
            first_uses=digest.first_uses,
            erased=digest.erased,
            filed=digest.filed,
            sealed=self._sealed(),
            sizes=[row.tree_size for row in rows.checkpoints],
            outcomes=digest.outcomes,
        )

    def digest(self) -> SegmentDigest:
        """Everything. Raises _NotWholeError, or MalformedError."""
        low, high = self._rows.low, self._rows.high
        sizes = self._rules.sizes
        _none(Groups.misplaced(size for size, after in pairwise(sizes) if after <= size))
        for rows in self._rows.entries:
            for start in range(0, len(rows), _CHUNK):
                self._add(rows[start : start + _CHUNK])
        _none(Placement.gaps((), low + len(self._hashes), high))
        _none(Evidence.invented(self._rules.sealed))
        self._followed()
        digest, levels = self._digest, _levels(self._hashes)
        digest.last_group = self._rules.group or 0
        self._checkpoints(levels)
        digest.peaks = _peaks(levels, high - low)
        first = low >> STORED_LEVELS
        if len(levels) > STORED_LEVELS:
            digest.nodes = [
                (STORED_LEVELS, first + i, value) for i, value in enumerate(levels[STORED_LEVELS])
            ]
        return digest

    def _add(self, rows: Sequence[EntryColumns]) -> None:
        entries = Entries(rows)
        size = self._rows.low + len(self._hashes)
        _none(Placement.entries(entries.columns[0], size, self._rows.high))
        if not self._hashes:
            # What came before is known where the digests are joined.
            first = entries.messages[0].group_first_index
            self._digest.first_group = self._rules.group = first
        _none(self._rules.findings(entries, entries.columns[2]))
        self._hashes += entries.hashes
        self._times += entries.times

    def _first(self, partner: str, _index: int, counter: int, previous: bytes) -> None:
        """A partner's first entry here waits for what came before."""
        self._digest.firsts[partner] = (counter, previous)

    def _claim(self, claimed: Claimed) -> Iterator[Finding]:
        """Whether they repeat something is found where the digests are joined."""
        marks, leaves = self._digest.claims.setdefault(claimed.day, (array("Q"), array("Q")))
        marks.extend(claimed.marks)
        leaves.extend(claimed.leaves)
        self._further += [(claimed.day, answer) for answer in claimed.further]
        return iter(())

    def _followed(self) -> None:
        """Leaves the answers whose earlier one is in another segment, or nowhere."""
        if not self._further:
            return
        first: dict[int, int] = {}
        for marks, leaves in self._digest.claims.values():
            for claimed, leaf in zip(marks, leaves, strict=True):
                first[claimed] = min(leaf, first.get(claimed, leaf))
        self._digest.further = [
            (day, answer)
            for day, answer in self._further
            if any(AnswerOrder.unfollowed([answer], first))
        ]

    def _sealed(self) -> dict[int, Sealed]:
        """Evidence by leaf."""
        found: dict[int, Sealed] = {}
        for row in self._rows.sealed:
            if row[0] in found:
                _none(Evidence.invented([row[0]]))
            found[row[0]] = sealed_of(row, self._rows.lookup)
        return found

    def _checkpoints(self, levels: list[list[bytes]]) -> None:
        low = self._rows.low
        for row in self._rows.checkpoints:
            size = row.tree_size
            time, said = microseconds(row.checkpoint_time), self._times[size - low - 1]
            _none(Checkpoints.column(size, "checkpoint_time", time, said))
            found: list[Finding] = []
            signed = Checkpoints.signed(self._log, size, row.checkpoint, found)
            _none(found)
            if signed is not None:
                _none(Checkpoints.column(size, "root_hash", row.root_hash, signed.root_hash))
                peaks = [value for _, value in _peaks(levels, size - low)]
                self._digest.checkpoints.append((size, signed.root_hash, peaks))


def _levels(hashes: list[bytes]) -> list[list[bytes]]:
    """All complete nodes over some leaves, level by level."""
    levels = [hashes]
    row = hashes
    while len(row) > 1:
        pairs = zip(row[::2], row[1::2], strict=False)
        row = [sha256(b"\x01" + left + right).digest() for left, right in pairs]
        levels.append(row)
    return levels


def _peaks(levels: list[list[bytes]], size: int) -> list[tuple[int, bytes]]:
    """Roots of the perfect subtrees of the first leaves, largest first."""
    found, offset = [], 0
    for level in reversed(range(size.bit_length())):
        if size >> level & 1:
            found.append((level, levels[level][offset >> level]))
            offset += 1 << level
    return found
