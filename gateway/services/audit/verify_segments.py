# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Digests of segments, computed by several processes, each with its own connection."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from types import TracebackType
from typing import Self

from gateway.audit.retention import RetentionCoverage
from gateway.audit.rules.columns import ENTRY_COLUMNS
from gateway.audit.rules.evidence import SEALED_COLUMNS
from gateway.audit.verify.segment import SegmentRows, digest_segment
from gateway.audit.verify.segment_digest import SegmentDigest
from gateway.log.checkpoint import LogVerifier
from gateway.runtime.worker_pool import WorkerPool
from gateway.store.evidence.files import EvidenceFiles
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reading import AuditReader, ReadAccess, connect_auditor

_AHEAD = 3
"""Segments that a worker may be ahead of the joining; bounds the memory."""


@dataclass(frozen=True, slots=True)
class Span:
    """Leaves of one segment: the first, and the first after it."""

    low: int
    high: int


def digest_of(  # noqa: PLR0913, PLR0917  (what a segment is read and judged with)
    reader: AuditReader,
    access: ReadAccess,
    log: LogVerifier,
    span: Span,
    claim_key: bytes,
    coverage: RetentionCoverage,
) -> SegmentDigest | None:
    """Reads one segment and makes its digest; None when it is not whole."""
    rows = SegmentRows(
        lookup=None if reader.files is None else reader.files.find,
        low=span.low,
        high=span.high,
        entries=reader.entry_columns(access, ENTRY_COLUMNS, span.low, span.high),
        sealed=chain.from_iterable(
            reader.sealed_columns(access, SEALED_COLUMNS, span.low, span.high)
        ),
        checkpoints=list(reader.checkpoints(access, span.low, span.high)),
    )
    return digest_segment(log, rows, claim_key, coverage)


class Workers:
    """Processes that digest segments; use as a context manager."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a worker needs
        self,
        count: int,
        url: str,
        access: ReadAccess,
        log: LogVerifier,
        files: EvidenceFiles | None = None,
        tiles: EntryFiles | None = None,
    ) -> None:
        """Keep what each of them needs.

        Args:
            count: how many.
            url: of the log's database.
            access: recorded by the same login, for the whole log.
            log: the log's keys.
            files: see AuditReader.
            tiles: likewise.
        """
        self._pool = WorkerPool(count, _begin, (url, access, log, files, tiles or EntryFiles()))

    def __enter__(self) -> Self:
        """The workers start when they are needed."""
        self._pool.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Ends them, with what they are doing now."""
        self._pool.__exit__(kind, error, trace)

    def digests(
        self, spans: Sequence[Span], claim_key: bytes, coverage: RetentionCoverage
    ) -> Iterator[tuple[Span, SegmentDigest | None]]:
        """The digests, in order.

        Raises:
            StoreError: a worker cannot read, or was killed.
        """
        return self._pool.ordered(_work, spans, claim_key, coverage)


class _Worker:
    """What one worker process has."""

    reader: AuditReader
    access: ReadAccess
    log: LogVerifier


def _begin(
    url: str,
    access: ReadAccess,
    log: LogVerifier,
    files: EvidenceFiles | None,
    tiles: EntryFiles,
) -> None:
    # Rows are in no cycles, so looking for them while there are some takes a tenth of the time
    # for nothing. A segment is in one with its rules; see _work.
    gc.disable()
    gc.freeze()
    _Worker.reader = AuditReader(connect_auditor(url))
    _Worker.reader.files, _Worker.reader.tiles = files, tiles
    _Worker.access = access
    _Worker.log = log


def _work(span: Span, claim_key: bytes, coverage: RetentionCoverage) -> SegmentDigest | None:
    try:
        return digest_of(_Worker.reader, _Worker.access, _Worker.log, span, claim_key, coverage)
    finally:
        gc.collect()  # its rows are gone, so there is little to look at
