# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A digest of a run of entries that are whole, made fast and alone. Pure.

Everything that gateway.audit.verify_part finds within a part is looked for here,
too, but nothing is named: where anything is not just as it must be, there is no
digest, and the part is looked at again row by row. Rows come as Postgres sends
them (COPY, binary format) and are compared as bytes with what the entry says they
must be. Digests of several parts can be made at the same time; gateway.audit.joining
puts them together in order.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from creditgateway.v1 import transparency_pb2 as pb
from google.protobuf.message import DecodeError
from google.protobuf.timestamp_pb2 import Timestamp

from gateway.audit.checkpoint import LogVerifier
from gateway.audit.claims import mark
from gateway.audit.merkle import STORED_LEVELS
from gateway.audit.retention import RetentionCoverage
from gateway.audit.rows import CheckpointRow
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import Reason, VerificationError

SPAN = 8192
"""Leaves of a segment: a perfect subtree, and less than one reading call gives."""

# A tuple of COPY's binary format: number of fields, then each with its length.
# leaf_index, leaf_hash, entry_time, partner_counter, outcome, purpose, entry, and
# after it partner_id, reason, subject_commitment, trace_id.
ENTRY_COLUMNS = (
    "leaf_index, leaf_hash, entry_time, partner_counter, outcome, purpose, entry,"
    " partner_id, reason, subject_commitment, trace_id"
)
_ENTRY_HEAD = struct.Struct(">hiqi32siqiqihihi")
_LENGTH_AT = slice(_ENTRY_HEAD.size - 4, _ENTRY_HEAD.size)
_LENGTH = struct.Struct(">i")
_NULL = _LENGTH.pack(-1)

# leaf_index, entry_time, erased, sealed.
SEALED_COLUMNS = "leaf_index, entry_time, erased, sealed"
_SEALED_HEAD = struct.Struct(">hiqiqi?i")

_PG_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_PG_EPOCH_S = 946_684_800
_DAY_US = 86_400_000_000
_US = timedelta(microseconds=1)
_OUTCOMES = frozenset(map(int, Outcome))
_PURPOSES = frozenset({0, *map(int, Purpose)})
_REPLAYED = Reason.REQUEST_REPLAYED.value


class _NotWholeError(Exception):
    """Something is not as it must be."""


@dataclass(slots=True)
class SegmentDigest:
    """What has to be known of a whole segment to go on behind it.

    Attributes:
        low: its first leaf.
        high: the first leaf behind it.
        peaks: roots of the perfect subtrees it is made of, with their levels.
        nodes: those of its nodes that must be stored.
        checkpoints: sizes, signed roots, and the peaks within the segment up to
            there: for the joiner to compute the same roots.
        firsts: each partner's first counter and previous leaf hash.
        lasts: each partner's last counter, leaf hash and leaf index.
        first_group: where the group commit of the first entry began.
        last_group: and that of the last.
        claims: by day the marks of request ids and the leaves that claimed them.
        access_leaves: leaves of accesses to the log, with their index.
        outcomes: entries by reason, or by outcome where there is none.
    """

    low: int
    high: int
    peaks: list[tuple[int, bytes]] = field(default_factory=list)
    nodes: list[tuple[int, int, bytes]] = field(default_factory=list)
    checkpoints: list[tuple[int, bytes, list[bytes]]] = field(default_factory=list)
    firsts: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    lasts: dict[str, tuple[int, bytes, int]] = field(default_factory=dict)
    first_group: int = 0
    last_group: int = 0
    claims: list[tuple[date, array[int], array[int]]] = field(default_factory=list)
    access_leaves: list[tuple[int, bytes]] = field(default_factory=list)
    outcomes: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SegmentRows:
    """The rows of one segment.

    Attributes:
        low: a multiple of SPAN.
        high: at most SPAN further.
        entries: ENTRY_COLUMNS, by leaf index; COPY's binary tuples.
        sealed: SEALED_COLUMNS, by leaf index; COPY's binary tuples.
        checkpoints: of sizes above `low` up to `high`.
    """

    low: int
    high: int
    entries: Iterable[bytes]
    sealed: Iterable[bytes]
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
    try:
        sealed = _sealed(rows.sealed)
        sizes = {row.tree_size for row in rows.checkpoints}
        if len(sizes) != len(rows.checkpoints):
            return None  # one of them stands there twice
        scan = _Scan(digest, sealed, sizes, claim_key)
        scan.run(rows.entries)
        _erased(scan, coverage)
        levels = _levels(scan.hashes)
        _checkpoints(log, digest, rows.checkpoints, scan.times, levels)
    except (_NotWholeError, DecodeError, VerificationError, struct.error, ValueError):
        return None
    digest.peaks = _peaks(levels, rows.high - rows.low)
    first = rows.low >> STORED_LEVELS
    if len(levels) > STORED_LEVELS:
        digest.nodes = [
            (STORED_LEVELS, first + i, value) for i, value in enumerate(levels[STORED_LEVELS])
        ]
    return digest


def _sealed(rows: Iterable[bytes]) -> dict[int, tuple[int, bool, bytes]]:
    """Evidence by leaf: time in microseconds, erased, digest."""
    found = {}
    size = _SEALED_HEAD.size
    for row in rows:
        _, _, index, _, time, _, erased, _ = _SEALED_HEAD.unpack_from(row)
        if index in found:
            raise _NotWholeError
        found[index] = (time, erased, sha256(row[size:]).digest())
    return found


class _Texts(dict[str, bytes]):
    """How a text column is sent; few different ones occur, each is made once."""

    def __missing__(self, text: str) -> bytes:
        encoded = text.encode()
        value = self[text] = _LENGTH.pack(len(encoded)) + encoded
        return value


class _Scan:
    """The entries of a segment, one after the other."""

    def __init__(
        self,
        digest: SegmentDigest,
        sealed: dict[int, tuple[int, bool, bytes]],
        checkpoint_sizes: set[int],
        claim_key: bytes,
    ) -> None:
        self.hashes: list[bytes] = []
        self.times: dict[int, int] = {}  # by tree size: time of the last entry
        self.erased: list[tuple[int, int]] = []  # outcome, time
        self._digest = digest
        self._sealed = sealed
        self._sizes = checkpoint_sizes
        self._claim_key = claim_key
        self._claims: dict[int, dict[int, int]] = {}
        self._texts = _Texts()
        self._outcomes: dict[tuple[int, str], int] = {}
        # What was found to be one of its kind: outcome, purpose, as-of date.
        self._known: set[tuple[int, int, str]] = set()

    def run(self, rows: Iterable[bytes]) -> None:
        """All of them; fills in the digest. Raises when something is not right."""
        digest = self._digest
        index = digest.low
        for row in rows:
            self._entry(index, row)
            index += 1
        if index != digest.high or self._sealed:
            raise _NotWholeError
        for (outcome, reason), count in self._outcomes.items():
            digest.outcomes[reason or Outcome(outcome).name] = count
        for day, claimed in self._claims.items():
            moment = _PG_EPOCH + timedelta(days=day)
            claims = array("Q", claimed.keys()), array("Q", claimed.values())
            digest.claims.append((moment.date(), *claims))

    def _entry(self, index: int, row: bytes) -> None:
        """One row. This is where a verification spends its time: it stays in one piece."""
        raw = row[_ENTRY_HEAD.size : _ENTRY_HEAD.size + int.from_bytes(row[_LENGTH_AT])]
        message = pb.AuditEntry.FromString(raw)
        hashed = sha256(b"\x00" + raw).digest()
        time, partner, reason = _time(message.entry_time), message.partner, message.reason
        outcome, purpose, counter = message.outcome, message.purpose, message.partner_counter
        head = _ENTRY_HEAD.pack(
            *(11, 8, index, 32, hashed, 8, time, 8, counter, 2, outcome, 2, purpose, len(raw))
        )
        subject, trace = message.subject_commitment, message.trace_id
        # The columns, byte for byte as the entry has them.
        expected = (
            *(head, raw, self._texts[partner], self._texts[reason]),
            *((_LENGTH.pack(len(subject)), subject) if subject else (_NULL,)),
            *(_LENGTH.pack(len(trace)), trace),
        )
        # Without map fields there is one order only; "deterministic" would cost.
        if row != b"".join(expected) or message.SerializeToString() != raw:
            raise _NotWholeError
        if (outcome, purpose, message.as_of_date) not in self._known:
            self._know(outcome, purpose, message.as_of_date)
        self._chain(partner, counter, message.previous_leaf_hash, hashed, index)
        self._group(message.group_first_index, index, time)
        if (request_id := message.request_id) and reason != _REPLAYED:
            self._claim(partner, request_id, time, index)
        if message.evidence_digest or index in self._sealed:
            self._evidence(index, time, message.evidence_digest, outcome)
        if message.HasField("access"):
            self._digest.access_leaves.append((index, raw))
        self._outcomes[outcome, reason] = self._outcomes.get((outcome, reason), 0) + 1
        self.hashes.append(hashed)

    def _know(self, outcome: int, purpose: int, as_of: str) -> None:
        """Values that this version does not know are for the slow way to name."""
        if outcome not in _OUTCOMES or purpose not in _PURPOSES:
            raise _NotWholeError
        if as_of and date.fromisoformat(as_of).isoformat() != as_of:
            raise _NotWholeError
        self._known.add((outcome, purpose, as_of))

    def _chain(
        self, partner: str, counter: int, previous: bytes, hashed: bytes, index: int
    ) -> None:
        lasts = self._digest.lasts
        last = lasts.get(partner)
        if last is None:
            self._digest.firsts[partner] = (counter, previous)
        elif last[0] + 1 != counter or last[1] != previous:
            raise _NotWholeError
        lasts[partner] = (counter, hashed, index)

    def _group(self, first: int, index: int, time: int) -> None:
        digest = self._digest
        if index == digest.low:
            digest.first_group = first
        elif first != (index if index in self._sizes else digest.last_group):
            raise _NotWholeError
        digest.last_group = first
        if index + 1 in self._sizes:
            self.times[index + 1] = time

    def _claim(self, partner: str, request_id: bytes, time: int, index: int) -> None:
        value = mark(self._claim_key, partner, request_id)
        claimed = self._claims.setdefault(time // _DAY_US, {})
        if value in claimed:
            raise _NotWholeError
        claimed[value] = index

    def _evidence(self, index: int, time: int, digest: bytes, outcome: int) -> None:
        found = self._sealed.pop(index, None)
        if found is None or found[0] != time or found[2] != digest:
            raise _NotWholeError
        if found[1]:
            self.erased.append((outcome, time))


def _time(stamp: Timestamp) -> int:
    """As Postgres sends a time: microseconds since 2000."""
    nanos = stamp.nanos
    if nanos % 1_000:
        raise _NotWholeError
    return (stamp.seconds - _PG_EPOCH_S) * 1_000_000 + nanos // 1_000


def _erased(scan: _Scan, coverage: RetentionCoverage) -> None:
    for outcome, time in scan.erased:
        if not coverage.covers(Outcome(outcome), _PG_EPOCH + timedelta(microseconds=time)):
            raise _NotWholeError


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
    times: dict[int, int],
    levels: list[list[bytes]],
) -> None:
    for row in rows:
        size = row.tree_size
        if (row.checkpoint_time - _PG_EPOCH) // _US != times.get(size):
            raise _NotWholeError
        signed = log.verify(row.checkpoint)
        if (signed.size, signed.root_hash) != (size, row.root_hash):
            raise _NotWholeError
        peaks = [value for _, value in _peaks(levels, size - digest.low)]
        digest.checkpoints.append((size, signed.root_hash, peaks))
