# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Takes rows of a surveyed file: all of them, or the share of one process.

A batch has rows of neighbouring buckets: the file is read in windows of consecutive rows,
and each window is put in order by bucket. So a batch locks few buckets, and contributions
seldom wait for each other. Memory is bounded by the window: 8,000 rows, or 16 MiB of the
file and one line more.

Processes that share a file take different buckets of the same windows, and a bucket is
divided over batches only if it has more rows than a batch: so what a bucket gets, and in
how many versions, does not depend on how many processes there are.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.domain.people.buckets import BUCKETS, bucket_of
from gateway.domain.records.contribution import (
    AccountKey,
    BatchChanges,
    apply_row,
    batch_changes,
    find_conflicts,
)
from gateway.domain.records.record import ContributedRow, SkippedRowError
from gateway.errors import RejectedRowError
from gateway.runtime.system import Clock
from gateway.services.contribute.contradictions import Contradiction
from gateway.services.contribute.contributed_file import ContributedFile, FileRow
from gateway.services.contribute.outcome import (
    ContributionResult,
    ContributionSettings,
    RejectedRow,
)
from gateway.services.contribute.people import LockedPeople, with_people
from gateway.services.contribute.row_reader import RowReader
from gateway.store.records.contributions import Contribution, ContributionWriter

_WINDOW_BATCHES = 8
_ROWS_AT_ONCE = 256
"""Rows that are parsed together; one bad row among them, and each is parsed by itself."""
_MAX_WINDOW_BYTES = 1 << 24


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of a file before any row of it is taken.

    Attributes:
        digest: SHA-256 of the whole file.
        reader: of its rows.
        contradictions: rows that contradict another one, by line.
    """

    digest: bytes
    reader: RowReader
    contradictions: Mapping[int, Contradiction]


@dataclass(frozen=True, slots=True)
class Share:
    """Which rows of a file one of several processes takes: those of its buckets.

    Attributes:
        number: of the process, from 0. The first takes rows that are nobody's, too.
        of: how many processes there are.
    """

    number: int = 0
    of: int = 1

    def has(self, reader: RowReader, row: FileRow) -> bool:
        """Whether a row is of it."""
        if self.of == 1:
            return True
        subject = reader.subject_of(row)
        number = 0 if subject is None else bucket_of(subject) * self.of // BUCKETS
        return number == self.number


_Row = tuple[int, AccountKey, ContributedRow]
"""A row that can be read: its line, and what it says."""


@dataclass(slots=True)
class _Window:
    """Some consecutive rows of a file, read; it begins and ends at bytes of the file."""

    begin: int
    end: int
    lines: int = 0
    rows: list[_Row] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)

    def batches(self, size: int) -> list[list[_Row]]:
        """The rows by bucket, those of a bucket in the file's order.

        A bucket's rows are together as long as they fit a batch.
        """
        self.rows.sort(key=_bucket)
        batches: list[list[_Row]] = []
        for _, group in groupby(self.rows, _bucket):
            rows = list(group)
            if batches and len(batches[-1]) + len(rows) <= size:
                batches[-1].extend(rows)
            else:
                batches.extend(rows[start : start + size] for start in range(0, len(rows), size))
        return batches


def _bucket(row: _Row) -> int:
    return bucket_of(row[1][0])


class RowTaker:
    """Takes rows of one file over one connection.

    Attributes:
        result: what became of those taken so far.
    """

    def __init__(  # noqa: PLR0913 - what the world gives, and what is asked for
        self,
        settings: ContributionSettings,
        survey: Survey,
        *,
        connection: Connection[TupleRow],
        clock: Clock,
        on_rejected: Callable[[RejectedRow], None],
        share: Share = Share(),
    ) -> None:
        """Args: as of `gateway.services.contribute.contributor.contribute`."""
        self._settings = settings
        self._survey = survey
        self._connection = connection
        self._clock = clock
        self._on_rejected = on_rejected
        self._share = share
        self.result = ContributionResult()

    def take(self, file: ContributedFile, on_progress: Callable[[int], None]) -> None:
        """Takes the file's rows, one window after another.

        Args:
            file: as it was surveyed.
            on_progress: called with the number of bytes done, after every batch.

        Raises:
            ContributionError: the file cannot be read, or has changed.
            psycopg.Error: the database; the caller translates it.
        """
        window, unread = _Window(0, 0), list[FileRow]()
        for row in file.rows(self._survey.digest):
            window.lines += 1
            window.end = row.end
            if self._share.has(self._survey.reader, row):
                unread.append(row)
            is_full = (
                window.lines == _WINDOW_BATCHES * self._settings.batch_rows
                or window.end - window.begin >= _MAX_WINDOW_BYTES
            )
            if is_full or len(unread) == _ROWS_AT_ONCE:
                self._read(window, unread)
                unread = []
            if is_full:
                self._take_window(window, on_progress)
                window = _Window(window.end, window.end)
        self._read(window, unread)
        self._take_window(window, on_progress)

    def _read(self, window: _Window, rows: Sequence[FileRow]) -> None:
        """Reads rows into the window, or says why not."""
        self.result.rows += len(rows)
        contradictions, left = self._survey.contradictions, rows
        if contradictions:
            for row in rows:
                found = contradictions.get(row.line)
                if found is not None:
                    window.rejected.append(RejectedRow(row.line, found.faults, found.lines))
            left = [row for row in rows if row.line not in contradictions]
        for row, read in zip(left, self._survey.reader.read_all(left), strict=True):
            if isinstance(read, RejectedRowError):
                window.rejected.append(RejectedRow(row.line, read.faults))
            elif isinstance(read, SkippedRowError):
                skipped = self.result.skipped
                skipped[read.rule] = skipped.get(read.rule, 0) + 1
            else:
                window.rows.append((row.line, *read))

    def _take_window(self, window: _Window, on_progress: Callable[[int], None]) -> None:
        """All batches of a window, then the rows of it that were not taken."""
        batches = window.batches(self._settings.batch_rows)
        gc.freeze()  # else the collector walks the whole window during each batch
        try:
            for number, batch in enumerate(batches, 1):
                self._count(self._take_batch(batch, window.rejected))
                # Its end is reached only once the rejected rows are told, too.
                size = window.end - window.begin
                on_progress(window.begin + size * number // (len(batches) + 1))
        finally:
            gc.unfreeze()
        window.rejected.sort(key=lambda row: row.line)
        for row in window.rejected:
            self._on_rejected(row)
        self.result.rejected += len(window.rejected)
        on_progress(window.end)

    def _take_batch(self, batch: Sequence[_Row], rejected: list[RejectedRow]) -> BatchChanges:
        """One transaction, one contribution, unless nothing is new.

        Rows that contradict what is known are left out.
        """

        def take(people: LockedPeople) -> BatchChanges:
            before = people.accounts(named)
            after = dict(before)
            for line, (subject, account), row in batch:
                key = people.person(subject), account
                known = after.get(key)
                conflicts = find_conflicts(known, row)
                if conflicts:
                    rejected.append(
                        RejectedRow(line, tuple(self._survey.reader.in_columns(conflicts)))
                    )
                else:
                    after[key] = apply_row(known, self._settings.institution, row)
            changes = batch_changes(people.heads, before, after)
            if changes:
                self._write(people.writer, batch, changes)
            return changes

        named = {key[0] for _, key, _ in batch}
        return with_people(self._connection, named, take)

    def _write(
        self, writer: ContributionWriter, batch: Sequence[_Row], changes: BatchChanges
    ) -> None:
        """The contribution, with its versions and summaries."""
        lines = [line for line, _, _ in batch]
        written = writer.write(
            Contribution(
                partner_id=self._settings.institution,
                adapter_hash=self._settings.adapter.content_hash,
                file_digest=self._survey.digest,
                first_line=min(lines),
                last_line=max(lines),
                contribution_time=self._clock.now(),
            ),
            changes,
        )
        self.result.last_contribution = written.number
        self.result.facts.append(written.fact_id)

    def _count(self, changes: BatchChanges) -> None:
        """After the commit: what is in."""
        self.result.contributions += bool(changes)
        versions = self.result.versions
        for kind, count in changes.counts.items():
            versions[kind] = versions.get(kind, 0) + count
        self.result.subjects += len(changes.summaries)
