# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The database's log as a LogSource: read under one recorded access, by several processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby

from gateway.audit.export.chunk import Chunk, Chunks, Span, Wanted, make_chunk
from gateway.audit.source import Leaf, Note, SourceHead
from gateway.errors import ConfigurationError
from gateway.log.cosigned import with_cosignatures
from gateway.runtime.worker_pool import WorkerPool
from gateway.store.log.cosignatures import read_cosignatures
from gateway.store.log.moved.files import EntryFiles
from gateway.store.log.reading import JSON, WHOLE_LOG, AuditReader, ReadAccess, connect_auditor


class DatabaseSource:
    """A log up to one of its checkpoints. Raises StoreError where it cannot be read."""

    def __init__(
        self,
        reader: AuditReader,
        verb: str,
        selection: Mapping[str, JSON],
        *,
        tree_size: int | None = None,
        cause: str = "",
    ) -> None:
        """Records the access, and looks up the checkpoint.

        Args:
            reader: of the auditor.
            verb: what the log is read for, such as "export".
            selection: what is looked for; a digest of it stands in the log.
            tree_size: up to which checkpoint; None: the newest.
            cause: why.

        Raises:
            ConfigurationError: there is no checkpoint of that size.
        """
        self._reader = reader
        self.access = reader.open(verb, selection, row_limit=WHOLE_LOG, cause=cause)
        self._head = self._find_head(tree_size)

    def head(self) -> SourceHead:
        """See LogSource."""
        return self._head

    def leaves(self, low: int, high: int) -> Iterator[Leaf]:
        """See LogSource."""
        for row in self._reader.entries(self.access, low, high):
            yield row.leaf_index, row.entry

    def checkpoints(self, low: int, high: int) -> Iterator[Note]:
        """See LogSource. With the cosignatures that are kept of them."""
        return _cosigned(self._reader, self.access, low, high)

    def _find_head(self, tree_size: int | None) -> SourceHead:
        head = self._reader.head(self.access)
        if tree_size is None or tree_size == head.tree_size:
            if not head.checkpoint:
                raise ConfigurationError("the log has no entries yet")
            return SourceHead(head.origin, head.tree_size, head.checkpoint)
        for size, note in self.checkpoints(tree_size - 1, tree_size):
            return SourceHead(head.origin, size, note)
        raise ConfigurationError(f"the log has no checkpoint of size {tree_size}")


WORTH_WORKERS = 50_000
"""Leaves; fewer are exported before a worker process has started."""


@contextmanager
def chunk_workers(
    url: str, access: ReadAccess, count: int, tiles: EntryFiles | None = None
) -> Iterator[Chunks]:
    """Processes that make the chunks of an export.

    Args:
        url: of the log's database.
        access: recorded by the same login, for the whole log.
        count: how many, at least one.
        tiles: see AuditReader.

    Yields:
        What `export_log` asks for its chunks. Raises StoreError: a worker cannot read, or
        was killed.
    """
    with WorkerPool(count, _begin, (url, access, tiles or EntryFiles())) as pool:

        def chunks(spans: Iterable[Span], wanted: Wanted) -> Iterator[Chunk]:
            return (chunk for _, chunk in pool.ordered(_work, spans, wanted))

        yield chunks


class _Worker:
    """What one worker process has."""

    reader: AuditReader
    access: ReadAccess


def _begin(url: str, access: ReadAccess, tiles: EntryFiles) -> None:
    _Worker.reader, _Worker.access = AuditReader(connect_auditor(url)), access
    _Worker.reader.tiles = tiles


def _work(span: Span, wanted: Wanted) -> Chunk:
    reader, access = _Worker.reader, _Worker.access
    leaves = ((row.leaf_index, row.entry) for row in reader.entries(access, *span))
    return make_chunk(span, leaves, _cosigned(reader, access, *span), wanted)


def _cosigned(reader: AuditReader, access: ReadAccess, low: int, high: int) -> Iterator[Note]:
    """Checkpoints of sizes above `low` and up to `high`, each with its cosignatures."""
    rows = read_cosignatures(reader, access, low, high)
    kept = {size: list(each) for size, each in groupby(rows, lambda row: row.tree_size)}
    for row in reader.checkpoints(access, low, high):
        yield row.tree_size, with_cosignatures(row.checkpoint, kept.get(row.tree_size, ()))
