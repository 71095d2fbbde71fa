# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A digest of a run of entries that are whole, made fast and alone. Pure.

Everything that gateway.audit.verify.part finds within a part is looked for here,
too, but nothing is named: where anything is not just as it must be, there is no
digest, and the part is looked at again row by row. Work goes column by column,
because a step over hundreds of entries at once takes a fraction of as many steps
over one: each column is compared with what the entries say it must be. Digests of
several parts can be made at the same time; gateway.audit.verify.joining puts them together
in order.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from operator import methodcaller

from google.protobuf.message import DecodeError

from gateway.audit.claims import MARK_LENGTH, Prefixes
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import CheckpointRow
from gateway.audit.verify.segment_chunk import Chunk, EntryColumns, NotWholeError, all_hold
from gateway.audit.verify.segment_digest import SegmentDigest
from gateway.domain.codes import Outcome
from gateway.errors import Reason, VerificationError
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import STORED_LEVELS

SPAN = 8192
"""Leaves of a segment: a perfect subtree, and less than one reading call gives."""

_CHUNK = 256
"""Entries that are looked at at a time: as many as fit a processor's cache."""

SEALED_COLUMNS = "leaf_index, entry_time, erased, sealed"
SealedColumns = tuple[int, int, bool, bytes]

_HAS_ACCESS = methodcaller("HasField", "access")
_MARKS_A_DIGEST = sha256().digest_size // MARK_LENGTH

_PG_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_DAY_US = 86_400_000_000
_US = timedelta(microseconds=1)
_REPLAYED = Reason.REQUEST_REPLAYED.value


@dataclass(frozen=True, slots=True)
class SegmentRows:
    """The rows of one segment.

    Attributes:
        low: a multiple of SPAN.
        high: at most SPAN further.
        entries: ENTRY_COLUMNS, by leaf index, some at a time; read as they are needed.
        sealed: SEALED_COLUMNS, by leaf index.
        checkpoints: of sizes above `low` up to `high`.
    """

    low: int
    high: int
    entries: Iterable[Sequence[EntryColumns]]
    sealed: Iterable[SealedColumns]
    checkpoints: Sequence[CheckpointRow]


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
    digest = SegmentDigest(rows.low, rows.high)
    sizes = [row.tree_size for row in rows.checkpoints]
    try:
        all_hold((len(set(sizes)) == len(sizes),))
        segment = _Segment(digest, claim_key, set(sizes), _sealed(rows.sealed), coverage)
        for entries in rows.entries:
            for start in range(0, len(entries), _CHUNK):
                segment.add(entries[start : start + _CHUNK], rows.low + len(segment.hashes))
        all_hold((len(segment.hashes) == rows.high - rows.low,))
        levels = _levels(segment.hashes)
        segment.end()
        _checkpoints(log, digest, rows.checkpoints, segment.times, levels)
    except (NotWholeError, DecodeError, VerificationError, ValueError, OverflowError):
        return None
    digest.peaks = _peaks(levels, rows.high - rows.low)
    first = rows.low >> STORED_LEVELS
    if len(levels) > STORED_LEVELS:
        digest.nodes = [
            (STORED_LEVELS, first + i, value) for i, value in enumerate(levels[STORED_LEVELS])
        ]
    return digest


def _sealed(rows: Iterable[SealedColumns]) -> dict[int, tuple[int, bool, bytes]]:
    """Evidence by leaf: time in microseconds, erased, digest."""
    found = {}
    for index, time, erased, sealed in rows:
        all_hold((index not in found,))
        found[index] = (time, erased, sha256(sealed).digest())
    return found


class _Segment:
    """A segment on its way through its entries, a chunk at a time."""

    def __init__(
        self,
        digest: SegmentDigest,
        claim_key: bytes,
        checkpoint_sizes: set[int],
        sealed: dict[int, tuple[int, bool, bytes]],
        coverage: RetentionCoverage,
    ) -> None:
        self.hashes: list[bytes] = []
        self.times: list[int] = []
        self._digest = digest
        self._prefixes = Prefixes(claim_key)
        self._sizes = checkpoint_sizes
        self._sealed = sealed
        self._coverage = coverage
        self._claims: dict[int, tuple[array[int], array[int]]] = {}
        self._outcomes: Counter[tuple[int, str]] = Counter()

    def add(self, rows: Sequence[EntryColumns], low: int) -> None:
        """The rows from a leaf index on. Raises when something is not right."""
        chunk = Chunk(rows, low)
        chunk.check_rows()
        self._chains(chunk)
        self._groups(chunk)
        self._take_claims(chunk)
        self._evidence(chunk)
        self._outcomes.update(zip(chunk.outcomes, chunk.reasons, strict=True))
        if any(map(_HAS_ACCESS, chunk.messages)):
            self._digest.access_leaves += [
                (index, leaf)
                for index, (message, leaf) in enumerate(
                    zip(chunk.messages, chunk.leaves, strict=True), low
                )
                if message.HasField("access")
            ]
        self.hashes += chunk.hashes
        self.times += chunk.times

    def end(self) -> None:
        """Fills in the digest."""
        all_hold((not self._sealed,))
        for (outcome, reason), number in self._outcomes.items():
            self._digest.outcomes[reason or Outcome(outcome).name] = number
        for day, (marks, indexes) in self._claims.items():
            all_hold((len(set(marks)) == len(marks),))
            moment = _PG_EPOCH + timedelta(days=day)
            self._digest.claims.append((moment.date(), marks, indexes))

    def _chains(self, chunk: Chunk) -> None:
        """Each partner's entries are counted and chained."""
        firsts, lasts = self._digest.firsts, self._digest.lasts
        befores = [message.previous_leaf_hash for message in chunk.messages]
        rows = zip(chunk.partners, chunk.counters, befores, chunk.hashes, strict=True)
        for index, (partner, counter, before, hashed) in enumerate(rows, chunk.low):
            last = lasts.get(partner)
            if last is None:
                firsts[partner] = (counter, before)
            elif last[0] != counter - 1 or last[1] != before:
                raise NotWholeError
            lasts[partner] = (counter, hashed, index)

    def _groups(self, chunk: Chunk) -> None:
        """Entries name their group commits, each of which ends with a checkpoint."""
        digest, low, high = self._digest, chunk.low, chunk.low + len(chunk.messages)
        groups = [message.group_first_index for message in chunk.messages]
        if low == digest.low:
            digest.first_group = digest.last_group = groups[0]
        elif low in self._sizes:
            digest.last_group = low
        start = low
        for size in sorted(size for size in self._sizes if low < size < high):
            all_hold((groups[start - low : size - low] == [digest.last_group] * (size - start),))
            digest.last_group = start = size
        all_hold((groups[start - low :] == [digest.last_group] * (high - start),))

    def _take_claims(self, chunk: Chunk) -> None:
        """Marks of request ids, by day."""
        requests = [message.request_id for message in chunk.messages]
        indexes = range(chunk.low, chunk.low + len(requests))
        days = [time // _DAY_US for time in (min(chunk.times), max(chunk.times))]
        if days[0] == days[1] and all(requests) and _REPLAYED not in chunk.reasons:
            self._claim(days[0], chunk.partners, requests, indexes)
            return
        said = zip(chunk.times, chunk.partners, requests, chunk.reasons, indexes, strict=True)
        for time, partner, request, reason, index in said:
            if request and reason != _REPLAYED:
                self._claim(time // _DAY_US, (partner,), (request,), (index,))

    def _claim(
        self, day: int, partners: Sequence[str], requests: Sequence[bytes], indexes: Sequence[int]
    ) -> None:
        marks, leaves = self._claims.setdefault(day, (array("Q"), array("Q")))
        prefixes = self._prefixes
        # As gateway.audit.claims.mark, but as bytes.
        digests = [
            sha256(prefixes[partner] + request).digest()
            for partner, request in zip(partners, requests, strict=True)
        ]
        marks.extend(array("Q", b"".join(digests))[::_MARKS_A_DIGEST])
        leaves.extend(indexes)

    def _evidence(self, chunk: Chunk) -> None:
        """There is evidence where an entry commits to it, just that, and nowhere else."""
        digests = [message.evidence_digest for message in chunk.messages]
        if not any(digests):
            return  # what is there all the same is left at the end
        rows = zip(digests, chunk.times, chunk.outcomes, strict=True)
        for index, (digest, time, outcome) in enumerate(rows, chunk.low):
            if digest:
                found = self._sealed.pop(index, None)
                if found is None or (found[0], found[2]) != (time, digest):
                    raise NotWholeError
                moment = _PG_EPOCH + timedelta(microseconds=time)
                if found[1]:
                    all_hold((self._coverage.covers(Outcome(outcome), moment),))
                    self._digest.erased[Outcome(outcome)] += 1


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


def _checkpoints(
    log: LogVerifier,
    digest: SegmentDigest,
    rows: Sequence[CheckpointRow],
    times: Sequence[int],
    levels: list[list[bytes]],
) -> None:
    for row in rows:
        size = row.tree_size
        all_hold(((row.checkpoint_time - _PG_EPOCH) // _US == times[size - digest.low - 1],))
        signed = log.verify(row.checkpoint)
        all_hold(((signed.size, signed.root_hash) == (size, row.root_hash),))
        peaks = [value for _, value in _peaks(levels, size - digest.low)]
        digest.checkpoints.append((size, signed.root_hash, peaks))
