# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Replays ranges of entries, in several processes where that is worth it.

Each process has connections of its own, and reads under the one access that the log holds
for the whole range.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from gateway.runtime.worker_pool import WorkerPool
from gateway.services.audit.replay.comparing import Replayed
from gateway.services.audit.replay.evidence import ReplayKeys
from gateway.services.audit.replay.replayer import Replayer
from gateway.store.evidence.files import EvidenceFiles
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reading import AuditReader, ReadAccess, connect_auditor
from gateway.store.records.replay import ReplayReader

WORTH_WORKERS = 2_000
"""Entries; fewer are replayed before a worker process has started."""
_RANGE = 500
"""Entries a worker replays at a time: as many as are read together."""


@dataclass(frozen=True, slots=True, repr=False)
class ReplaySource:
    """What a process needs to read for a replay.

    Attributes:
        url: of the log.
        records_url: of the records; None: they are in the log's database.
        access: recorded for the whole range, with a cause.
        patience_s: see AuditReader.
        keys: to open evidence.
        files: evidence that was moved; None: where it is is not known.
        tiles: entries that were moved.
    """

    url: str
    records_url: str | None
    access: ReadAccess
    patience_s: float | None
    keys: ReplayKeys
    files: EvidenceFiles | None = None
    tiles: EntryFiles = field(default_factory=EntryFiles)


def entries_between(
    reader: AuditReader, access: ReadAccess, low: int, high: int
) -> Iterator[tuple[int, bytes | None]]:
    """Leaf index and entry of each from `low` up to `high`; None where the row is missing."""
    expected = low
    for row in reader.entries(access, low, high):
        yield from ((missing, None) for missing in range(expected, row.leaf_index))
        yield row.leaf_index, row.entry
        expected = row.leaf_index + 1
    yield from ((missing, None) for missing in range(expected, high))


def replay_range(source: ReplaySource, low: int, high: int, workers: int) -> Iterator[Replayed]:
    """One result per entry, in order, whatever the number of workers.

    Args:
        source: for the whole range.
        low: the first leaf index.
        high: the first that is no longer wanted.
        workers: processes that do it, at least one.

    Raises:
        StoreError: something cannot be read at all, or a worker was killed.
        NotLoggedYetError: the access is no entry of the log yet.
    """
    ranges = [(start, min(start + _RANGE, high)) for start in range(low, high, _RANGE)]
    with WorkerPool(workers, _begin, (source,)) as pool:
        for _, results in pool.ordered(_work, ranges):
            yield from results


class _Worker:
    """What one worker process has."""

    reader: AuditReader
    access: ReadAccess
    replayer: Replayer


def _begin(source: ReplaySource) -> None:
    access = source.access
    reader = AuditReader(connect_auditor(source.url), patience_s=source.patience_s)
    reader.files, reader.tiles = source.files, source.tiles
    reader.names = source.keys.names
    records = (
        None if source.records_url is None else AuditReader(connect_auditor(source.records_url))
    )
    _Worker.reader, _Worker.access = reader, access
    _Worker.replayer = Replayer(ReplayReader(reader, access, access.cause, records), source.keys)


def _work(ends: tuple[int, int]) -> list[Replayed]:
    entries = entries_between(_Worker.reader, _Worker.access, *ends)
    return list(_Worker.replayer.replay(entries))
