# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Digests of segments, computed by several processes, each with its own connection."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain
from multiprocessing import forkserver
from multiprocessing.context import BaseContext
from types import TracebackType
from typing import Self

from gateway.audit.retention import RetentionCoverage
from gateway.audit.rules.columns import ENTRY_COLUMNS
from gateway.audit.rules.evidence import SEALED_COLUMNS
from gateway.audit.verify.segment import SegmentRows, digest_segment
from gateway.audit.verify.segment_digest import SegmentDigest
from gateway.errors import StoreError
from gateway.log.checkpoint import LogVerifier
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

    def __init__(self, count: int, url: str, access: ReadAccess, vkey: str) -> None:
        """Keep what each of them needs.

        Args:
            count: how many.
            url: of the log's database.
            access: recorded by the same login, for the whole log.
            vkey: the log's verifier key.
        """
        self._count = count
        self._pool = ProcessPoolExecutor(
            count, mp_context=_context(), initializer=_begin, initargs=(url, access, vkey)
        )

    def __enter__(self) -> Self:
        """The workers start when they are needed."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Ends them, with what they are doing now."""
        self._pool.shutdown(cancel_futures=True)

    def digests(
        self, spans: Sequence[Span], claim_key: bytes, coverage: RetentionCoverage
    ) -> Iterator[tuple[Span, SegmentDigest | None]]:
        """The digests, in order.

        Raises:
            StoreError: a worker cannot read, or was killed.
        """
        waiting: deque[tuple[Span, Future[SegmentDigest | None]]] = deque()
        left = iter(spans)
        try:
            while True:
                while len(waiting) < self._count * _AHEAD and (span := next(left, None)):
                    waiting.append((span, self._pool.submit(_work, span, claim_key, coverage)))
                if not waiting:
                    return
                span, future = waiting.popleft()
                yield span, future.result()
        except BrokenProcessPool:
            raise StoreError("a worker process ended") from None


def _context() -> BaseContext:
    """How workers are started.

    Not forked from this process, which may hold connections and threads, but from one
    that has only read the modules, once for all of them.
    """
    forked = multiprocessing.get_context("forkserver")
    forked.set_forkserver_preload([__name__])
    # Ctrl-C goes to all of a terminal's processes. This one ends the others, so they
    # need not hear it; what they inherit here they keep.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    except OSError:  # no place for its socket: a very long name of the temporary directory
        return multiprocessing.get_context("spawn")
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return forked


class _Worker:
    """What one worker process has."""

    reader: AuditReader
    access: ReadAccess
    log: LogVerifier


def _begin(url: str, access: ReadAccess, vkey: str) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # Rows leave no reference cycles; searching for them would cost a tenth of the time.
    gc.disable()
    _Worker.reader = AuditReader(connect_auditor(url))
    _Worker.access = access
    _Worker.log = LogVerifier.parse(vkey)


def _end_with_parent() -> None:
    """A worker whose pool was killed would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(span: Span, claim_key: bytes, coverage: RetentionCoverage) -> SegmentDigest | None:
    return digest_of(_Worker.reader, _Worker.access, _Worker.log, span, claim_key, coverage)
