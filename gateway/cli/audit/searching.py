# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What `credit-audit search` looks for, and its two ways of finding it.

By the columns beside the entries: an index read, however large the log is. By the
entries themselves: every leaf of the signed tree is read.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice

from creditgateway.v1 import transparency_pb2 as pb
from google.protobuf.message import DecodeError

from gateway.audit.export.selection import moment_text
from gateway.audit.rows import EntryRow
from gateway.audit.signed_tree import signed_leaves
from gateway.audit.source import Leaf
from gateway.cli.audit.known import (
    check_index,
    check_partner,
    check_period,
    check_reason,
    is_known_reason,
)
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import ConfigurationError, ProofError
from gateway.log.checkpoint import LogVerifier
from gateway.runtime.system import SystemClock
from gateway.services.audit.log_source import DatabaseSource
from gateway.store.admin.directory import partner_names
from gateway.store.log.reading import JSON, ROWS_AT_ONCE, AuditReader, ReadAccess
from gateway.wire.timestamps import from_timestamp

_PAGE = 500

Print = Callable[[Iterable[EntryRow]], None]


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for; None: anything.

    Attributes:
        subjects: the person's commitments, one per version of the pseudonym key; none:
            about anybody.
        below: only leaf indexes below this one.
    """

    partner: str | None = None
    purpose: Purpose | None = None
    outcome: Outcome | None = None
    reason: str | None = None
    low: datetime | None = None
    high: datetime | None = None
    trace_id: bytes | None = None
    index: int | None = None
    below: int | None = None
    subjects: tuple[bytes, ...] = ()

    def filters(self) -> list[dict[str, JSON]]:
        """As the store searches by columns; one per commitment."""
        asked: dict[str, JSON | None] = {
            "partner": self.partner,
            "purpose": None if self.purpose is None else int(self.purpose),
            "outcome": None if self.outcome is None else int(self.outcome),
            "reason": self.reason,
            "from": None if self.low is None else moment_text(self.low),
            "to": None if self.high is None else moment_text(self.high),
            "trace_id": None if self.trace_id is None else self.trace_id.hex(),
            "index": self.index,
            "below": self.below,
        }
        filled = {key: value for key, value in asked.items() if value is not None}
        subjects = [{"subject_commitment": value.hex()} for value in self.subjects]
        return [filled | subject for subject in subjects or [{}]]

    def is_of(self, index: int, entry: pb.AuditEntry) -> bool:
        """Whether a leaf is one, by what it says. As a message: most leaves are not."""
        return (
            self.partner in {None, entry.partner}
            and (self.purpose is None or entry.purpose == int(self.purpose))
            and (self.outcome is None or entry.outcome == int(self.outcome))
            and self.reason in {None, entry.reason}
            and self.trace_id in {None, entry.trace_id}
            and self.index in {None, index}
            and (self.below is None or index < self.below)
            and (not self.subjects or entry.subject_commitment in self.subjects)
            and self._covers(entry)
        )

    def _covers(self, entry: pb.AuditEntry) -> bool:
        """Whether its time lies in the period. A time that cannot be read lies in none."""
        if self.low is None and self.high is None:
            return True
        try:
            moment = from_timestamp(entry.entry_time)
        except ValueError:
            return False
        low, high = self.low or moment, self.high
        return low <= moment and (high is None or moment < high)


def check_question(reader: AuditReader, question: Question) -> str:
    """Refuses what no entry of this log can be; gives the words for nothing found.

    Raises:
        ConfigurationError: it says what there is, and what was probably meant.
    """
    check_period(question.low, question.high, SystemClock().now())
    if question.reason is not None and question.outcome not in {None, Outcome.REFUSED}:
        raise ConfigurationError("only a refused query has a reason: leave --outcome or --reason")
    if question.reason is not None and not is_known_reason(question.reason):
        probe = reader.open("search", {"reason": question.reason}, row_limit=1)
        check_reason(question.reason, is_in_log=bool(reader.search(probe, None, 1)))
    if question.partner is None and question.index is None and question.below is None:
        return "nothing found"
    access = reader.open("search", {"below": 0}, row_limit=0)
    size = reader.head(access).tree_size
    if question.index is not None:
        check_index("--index", question.index, size)
    if question.below is not None:
        check_index("--before", question.below, size, last=size)
    if question.partner is not None:
        known = {row.partner_id for row in reader.chains(access)}
        check_partner(question.partner, known, partner_names(reader.connection))
        if question.partner not in known:
            return "nothing found: that partner is registered, and the log has no entry of it"
    return "nothing found"


def newest_found(reader: AuditReader, question: Question, limit: int, show: Print) -> int | None:
    """Finds by the columns; where to go on below, None when these were all."""
    # One more than is shown, to say whether there are more.
    finds = [_newest(reader, asked, limit + 1) for asked in question.filters()]
    found = merge(*finds, key=lambda row: -row.leaf_index)
    last: int | None = None

    def shown() -> Iterator[EntryRow]:
        nonlocal last
        for row in islice(found, limit):
            last = row.leaf_index
            yield row

    show(shown())
    return None if next(found, None) is None else last


def _newest(reader: AuditReader, asked: dict[str, JSON], most: int) -> Iterator[EntryRow]:
    """Page by page; each window of as many rows as one record allows is recorded."""
    while most > 0:
        window = min(most, ROWS_AT_ONCE)
        access = reader.open("search", asked, row_limit=window)
        before, count = None, 0
        while count < window and (
            page := reader.search(access, before, min(_PAGE, window - count))
        ):
            yield from page
            before = page[-1].leaf_index
            count += len(page)
        if count < window:
            return
        most -= count
        asked = asked | {"below": before or 0}


def verified_found(  # noqa: PLR0913, PLR0917 - what is searched, for what, and how it is told
    reader: AuditReader,
    log: LogVerifier,
    question: Question,
    limit: int,
    show: Print,
    report: Callable[[int, int], None],
) -> int | None:
    """Finds by what entries say, over the whole signed tree; else as `newest_found`.

    Raises:
        VerificationError: the leaves are not those of the tree that the log signed.
    """
    source = DatabaseSource(reader, "search", {"low": 0})
    found: deque[Leaf] = deque(maxlen=limit)
    count = 0
    for index, raw in signed_leaves(source, log.verify(source.head().checkpoint), report):
        try:
            is_found = question.is_of(index, pb.AuditEntry.FromString(raw))
        except DecodeError:
            is_found = False  # signed, but no entry: `verify` names it
        if is_found:
            found.append((index, raw))
            count += 1
    show(_as_read(reader, source.access, reversed(found)))
    return found[0][0] if count > limit else None


def _as_read(reader: AuditReader, access: ReadAccess, leaves: Iterable[Leaf]) -> Iterator[EntryRow]:
    """The rows of leaves that were just verified, to compare their columns."""
    for index, raw in leaves:
        row = next(iter(reader.entries(access, index, index + 1)), None)
        if row is None or row.entry != raw:
            raise ProofError(f"entry {index} was changed while the log was read")
        yield row
