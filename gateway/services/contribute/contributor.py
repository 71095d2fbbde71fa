# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Contributes a file to the records and maintains the summaries.

One batch of rows is one transaction and one contribution, which makes the next data
version in each bucket it changes, and in no other. Row locks on the heads of its buckets
order it among others, so a subject two institutions report at once loses nothing. The same
file twice gives nothing new; a file broken off is completed by contributing it again. A
good row goes in though others are rejected, unless all or nothing is asked for.

A batch has rows of neighbouring buckets: the file is read in windows of consecutive rows,
and each window is put in order by bucket. So a batch locks few buckets, and contributions
seldom wait for each other. Memory is bounded by the window: 8,000 rows, or 16 MiB of the
file and one line more.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

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
from gateway.errors import (
    ConfigurationError,
    ContributionError,
    Fault,
    RejectedRowError,
)
from gateway.runtime.system import Clock
from gateway.services.admin.key_checks import check_record_keys
from gateway.services.contribute.adapter import ContributionAdapter
from gateway.services.contribute.contradictions import find_contradictions
from gateway.services.contribute.contributed_file import ContributedFile, FileRow
from gateway.services.contribute.people import LockedPeople, with_people
from gateway.services.contribute.row_reader import reader_of
from gateway.signing.signer import KeyProvider
from gateway.store.errors import translate_errors
from gateway.store.records.adapter_versions import remember_adapter_sync
from gateway.store.records.contributions import (
    Contribution,
    ContributionWriter,
    find_institution,
)

BATCH_ROWS = 1_000
_WINDOW_BATCHES = 8
_MAX_WINDOW_BYTES = 1 << 24


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A rejected row, without its content.

    Attributes:
        line: of the file, counted from 1.
        faults: every field at fault by the file's own column, at least one.
        contradicts: lines of rows that say otherwise of the same account and month.
    """

    line: int
    faults: tuple[Fault, ...]
    contradicts: tuple[int, ...] = ()


@dataclass(slots=True)
class ContributionResult:
    """What became of a file.

    Attributes:
        rows: read, without header and empty lines.
        rejected: of those, not taken.
        skipped: of those, no records by a rule of the format: rule -> how many.
        versions: new or changed records, by kind.
        subjects: summaries written; a subject in two batches counts twice.
        contributions: batches that changed anything.
        last_contribution: number of the newest of them; None when there is none.
    """

    rows: int = 0
    rejected: int = 0
    skipped: dict[str, int] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)
    subjects: int = 0
    contributions: int = 0
    last_contribution: int | None = None

    @property
    def account_versions(self) -> int:
        """Accounts new or changed."""
        return self.versions.get("account", 0)

    @property
    def record_versions(self) -> int:
        """Account-months new or changed."""
        return self.versions.get("month", 0)


@dataclass(frozen=True, slots=True)
class ContributionSettings:
    """How a file is taken.

    Attributes:
        adapter: reads its rows.
        adapter_content: the adapter's file, kept with its hash.
        institution: partner id of the contributor.
        batch_rows: rows a transaction.
        all_or_nothing: one rejected row keeps the whole file out.
    """

    adapter: ContributionAdapter
    adapter_content: bytes
    institution: str
    batch_rows: int = BATCH_ROWS
    all_or_nothing: bool = False


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
        """The rows by bucket, those of a bucket in the file's order."""
        self.rows.sort(key=lambda row: bucket_of(row[1][0]))
        return [self.rows[start : start + size] for start in range(0, len(self.rows), size)]


def contribute(  # noqa: PLR0913 - what the world gives, and two ways to hear of it
    source: Path | BinaryIO,
    settings: ContributionSettings,
    *,
    connection: Connection[TupleRow],
    keys: KeyProvider,
    clock: Clock,
    on_rejected: Callable[[RejectedRow], None],
    on_progress: Callable[[int], None],
) -> ContributionResult:
    """Takes a whole file.

    Args:
        source: the file: a regular one, or an open one that can be read again.
        settings: how it is read, and by whom it is contributed.
        connection: of creditgateway_contributor, in autocommit.
        keys: for the pseudonyms.
        clock: nothing may be reported for later than its today.
        on_rejected: called for every rejected row, in order.
        on_progress: called with the number of bytes done, after every batch.

    Raises:
        ContributionError: the file as a whole cannot be taken: unreadable, with
            another format's header, or all or nothing was asked for and rows were
            rejected.
        ConfigurationError: the institution may not contribute, or the key is
            not this database's.
        StoreError: the database; batches committed before stay, and the same
            file again completes it.
    """
    return _Contributor(settings, connection, keys, clock, on_rejected).take(source, on_progress)


class _Contributor:
    """One file's way in."""

    def __init__(
        self,
        settings: ContributionSettings,
        connection: Connection[TupleRow],
        keys: KeyProvider,
        clock: Clock,
        on_rejected: Callable[[RejectedRow], None],
    ) -> None:
        """Args: as of `contribute`."""
        self._settings = settings
        self._connection = connection
        self._keys = keys
        _, self._key = keys.pseudonym_key()
        self._clock = clock
        self._on_rejected = on_rejected
        self._digest = b""
        self._result = ContributionResult()

    def take(
        self, source: Path | BinaryIO, on_progress: Callable[[int], None]
    ) -> ContributionResult:
        """See `contribute`."""
        file = ContributedFile(source, self._settings.adapter.form)
        with translate_errors():
            institution = find_institution(
                self._connection, self._settings.institution, self._clock.now()
            )
        if institution is None:
            raise ConfigurationError("the institution is not registered as a contributor")
        self._digest = file.digest()
        self._reader = reader_of(file, self._settings.adapter, institution, self._key, self._clock)
        self._contradictions = find_contradictions(file, self._reader)
        with translate_errors():
            self._prepare()
            # Batches inside an outer transaction are savepoints of it.
            whole = self._connection.transaction if self._all_or_nothing else nullcontext
            with whole():
                if self._all_or_nothing:
                    # All at once and in order, whatever the order of the rows: else two
                    # files taken whole could wait for each other.
                    ContributionWriter(self._connection).lock_heads(range(BUCKETS))
                self._take_rows(file, on_progress)
                if self._all_or_nothing and self._result.rejected:
                    # Leaves the transaction by an error: nothing of it stays.
                    raise ContributionError(
                        f"{self._result.rejected} of {self._result.rows} rows were rejected,"
                        " so nothing was taken",
                        rejected=self._result.rejected,
                    )
        return self._result

    @property
    def _all_or_nothing(self) -> bool:
        """Whether one rejected row keeps the whole file out."""
        return self._settings.all_or_nothing

    def _prepare(self) -> None:
        """What has to stand before the first batch."""
        adapter = self._settings.adapter
        check_record_keys(self._connection, self._keys)
        remember_adapter_sync(
            self._connection, adapter.name, adapter.content_hash, self._settings.adapter_content
        )

    def _take_rows(self, file: ContributedFile, on_progress: Callable[[int], None]) -> None:
        """The whole file, one window after another."""
        window = _Window(0, 0)
        for row in file.rows(self._digest):
            self._add(window, row)
            if (
                window.lines == _WINDOW_BATCHES * self._settings.batch_rows
                or window.end - window.begin >= _MAX_WINDOW_BYTES
            ):
                self._take_window(window, on_progress)
                window = _Window(window.end, window.end)
        self._take_window(window, on_progress)

    def _add(self, window: _Window, row: FileRow) -> None:
        """Reads one row into the window, or says why not."""
        self._result.rows += 1
        window.lines += 1
        window.end = row.end
        contradiction = self._contradictions.get(row.line)
        if contradiction is not None:
            window.rejected.append(RejectedRow(row.line, contradiction.faults, contradiction.lines))
            return
        try:
            window.rows.append((row.line, *self._reader.read(row)))
        except SkippedRowError as skipped:
            self._result.skipped[skipped.rule] = self._result.skipped.get(skipped.rule, 0) + 1
        except RejectedRowError as error:
            window.rejected.append(RejectedRow(row.line, error.faults))

    def _take_window(self, window: _Window, on_progress: Callable[[int], None]) -> None:
        """All batches of a window, then the rows of it that were not taken."""
        batches = window.batches(self._settings.batch_rows)
        gc.freeze()  # else the collector walks the whole window during each batch
        try:
            for number, batch in enumerate(batches, 1):
                self._count(self._take_batch(batch, window.rejected))
                on_progress(window.begin + (window.end - window.begin) * number // len(batches))
        finally:
            gc.unfreeze()
        window.rejected.sort(key=lambda row: row.line)
        for row in window.rejected:
            self._on_rejected(row)
        self._result.rejected += len(window.rejected)
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
                    rejected.append(RejectedRow(line, tuple(self._reader.in_columns(conflicts))))
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
        self._result.last_contribution = writer.write(
            Contribution(
                partner_id=self._settings.institution,
                adapter_hash=self._settings.adapter.content_hash,
                file_digest=self._digest,
                first_line=min(lines),
                last_line=max(lines),
                contribution_time=self._clock.now(),
            ),
            changes,
        )

    def _count(self, changes: BatchChanges) -> None:
        """After the commit: what is in."""
        self._result.contributions += bool(changes)
        versions = self._result.versions
        for kind, count in changes.counts.items():
            versions[kind] = versions.get(kind, 0) + count
        self._result.subjects += len(changes.summaries)
