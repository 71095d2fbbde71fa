# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes a log as tiles: only what is new, and nothing that the log has not signed.

Leaves are read span by span. A tile is put in its place once a signed checkpoint covers it: until
then it waits in memory. The files of the newest tree come last, then its checkpoint. What an
interrupted run left is read instead of the log and proven like it, by the next signed checkpoint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gateway.audit.source import SPAN, Leaf, LogSource, SourceHead, spans
from gateway.errors import ConfigurationError, MalformedError, ProofError, VerificationError
from gateway.log.checkpoint import Checkpoint, LogVerifier
from gateway.log.merkle import HASH_LENGTH, leaf_hash
from gateway.log.tiles.bundles import MAX_BUNDLE, decode_bundle, encode_bundle
from gateway.log.tiles.growing import TileTree, split_hashes
from gateway.log.tiles.layout import (
    CHECKPOINT,
    TILE_WIDTH,
    Edge,
    bundle_path,
    edges,
    levels,
    tile_path,
    whole_tiles,
)
from gateway.runtime.kept_files import KeptFiles, opened_files

Report = Callable[[int, int], None]
"""Told how many leaves of how many are done."""

_NO_TREE = "the leaves do not make up the tree that the log signed"
_NO_ORDER = "leaves of the log are missing, or not in order"
_LEFT_OVER = (
    ". Entries that an interrupted run left in the directory were taken for them, so one of its"
    " files may be what was changed: --again takes all from the log, and names such a file"
)


@dataclass(frozen=True, slots=True)
class TilesWritten:
    """What came of a run.

    Attributes:
        origin: the log's name.
        tree_size: of the checkpoint that the directory has now.
        root_hash: of that tree.
        compared_from: the first leaf that was compared with the log in this run; what is
            before it was compared when it was written.
        files: that were written.
        size: bytes of these.
    """

    origin: str
    tree_size: int
    root_hash: bytes
    compared_from: int
    files: int
    size: int


def write_tiles(
    directory: Path,
    source: LogSource,
    log: LogVerifier,
    *,
    again: bool = False,
    report: Report = lambda _done, _of: None,
) -> TilesWritten:
    """Brings a directory up to the source's checkpoint.

    Args:
        directory: new, or written by earlier runs for the same log.
        source: the log; nothing it says is believed.
        log: the log's key, with all keys it had.
        again: compare all files with the log, also those of earlier runs, and write what is
            missing.
        report: told about progress.

    Raises:
        VerificationError: leaves, checkpoint and directory do not fit each other. The
            directory keeps the checkpoint it had.
        ConfigurationError: the directory cannot be written, or an entry has no tile form.
    """
    head = source.head()
    signed = log.verify(head.checkpoint)
    if signed.size != head.tree_size:
        raise ConfigurationError("the log's newest checkpoint is of another size than the log")
    with opened_files(directory) as files:
        published = _published(files, log)
        _check_order(published, signed)
        run = _Run(files, source, log, head, signed, published, again=again)
        run.write(report)
        return TilesWritten(
            signed.origin, signed.size, signed.root_hash, run.first, files.files, files.size
        )


def _published(files: KeptFiles, log: LogVerifier) -> Checkpoint | None:
    """The tree that the directory's checkpoint is of. Raises ProofError: it is not the log's."""
    note = files.text(CHECKPOINT)
    if note is None:
        return None
    try:
        return log.verify(note)
    except VerificationError as error:
        raise ProofError(f"the directory's checkpoint is not one of this log: {error}") from None


def _check_order(published: Checkpoint | None, signed: Checkpoint) -> None:
    if published is None:
        return
    if published.size > signed.size:
        raise ProofError(
            f"the directory holds a tree of {published.size:,} leaves, and the log has"
            f" {signed.size:,}: it was cut off, or this is an older copy of it"
        )
    if published.size == signed.size and published.root_hash != signed.root_hash:
        raise ProofError("the log signed another tree of the size that the directory holds")


class _Run:
    """One run over the leaves that are new."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts of a run
        self,
        files: KeptFiles,
        source: LogSource,
        log: LogVerifier,
        head: SourceHead,
        signed: Checkpoint,
        published: Checkpoint | None,
        *,
        again: bool,
    ) -> None:
        self._files, self._source, self._log = files, source, log
        self._head, self._signed = head, signed
        self._published, self._again = published, again
        self._tree = self._begun()
        self.first = self._tree.size
        self._from_files = False  # whether leaves were taken from what an interrupted run left
        self._entries: list[bytes] = []  # of the tile at the right edge
        self._waiting: list[tuple[str, bytes]] = []  # files no signed checkpoint covers yet

    def write(self, report: Report) -> None:
        """All new tiles, then the checkpoint."""
        size = self._signed.size
        for low, high in spans(size, self.first - self.first % SPAN):
            self._span(low, high, self._covering(low, high))
            report(high, size)
        for edge, content in self._tree.edge():
            if edge.level == 0:
                self._files.put(bundle_path(*edge[1:]), encode_bundle(self._entries))
            self._files.put(tile_path(*edge), content)
        note = self._cosigned()
        if self._files.text(CHECKPOINT) != note:
            self._files.publish(CHECKPOINT, note)
        self._tidy()

    def _begun(self) -> TileTree:
        """The published tree up to its last whole tile of leaves, as its files have it."""
        published = self._published
        if published is None or self._again:
            return TileTree()
        rows: list[list[bytes]] = [[] for _ in range(levels(published.size))]
        for edge in edges(published.size):
            rows[edge.level] = self._edge_row(edge)
        try:
            tree = TileTree(published.size, rows)
        except ValueError:
            tree = TileTree()
        if tree.root != published.root_hash or tree.size != published.size:
            raise ProofError(
                "the directory's tiles are not those of its checkpoint: files are missing or were"
                " changed. --again compares all of them with the log"
            )
        rows[:1] = [[]] * min(1, len(rows))
        return TileTree(published.size - published.size % TILE_WIDTH, rows)

    def _edge_row(self, edge: Edge) -> list[bytes]:
        """The hashes of a partial tile; of the whole one, which a killed run may have made."""
        for width in (edge.width, TILE_WIDTH):
            name = tile_path(edge.level, edge.number, width)
            content = self._files.read(name, width * HASH_LENGTH)
            if content is not None:
                return split_hashes(content)[: edge.width]
        return []

    def _span(self, low: int, high: int, covering: Checkpoint | None) -> None:
        """Adds the leaves of a range, and puts in place what its checkpoint covers."""
        for index, raw in self._leaves(low, high):
            if index < self.first:
                continue  # spans begin before the last whole tile of leaves
            if index != self._tree.size:
                raise self._broken(_NO_ORDER)
            self._add(raw)
            size = self._tree.size
            if self._published is not None and size == self._published.size:
                self._check(self._published, "the log does not continue what the directory holds")
            if covering is not None and size == covering.size:
                self._check(covering, _NO_TREE)
                self._put()
        if self._tree.size != high:
            raise self._broken(_NO_ORDER)

    def _add(self, raw: bytes) -> None:
        self._entries.append(raw)
        for tile in self._tree.add(leaf_hash(raw)):
            if tile.level == 0:
                self._waiting.append((bundle_path(tile.number), encode_bundle(self._entries)))
                self._entries = []
            self._waiting.append((tile_path(tile.level, tile.number), tile.content))

    def _put(self) -> None:
        for name, content in self._waiting:
            self._files.put(name, content)
        self._waiting = []

    def _check(self, signed: Checkpoint, otherwise: str) -> None:
        if self._tree.root != signed.root_hash:
            raise self._broken(otherwise)

    def _broken(self, text: str) -> ProofError:
        """The log is not what it says; or a file of the directory, where leaves came from these."""
        return ProofError(text + _LEFT_OVER if self._from_files else text)

    def _covering(self, low: int, high: int) -> Checkpoint | None:
        """The last signed tree that ends in a range; None: none does."""
        if high == self._signed.size:
            return self._signed
        notes = list(self._source.checkpoints(low, high))
        return self._log.verify(notes[-1][1]) if notes else None

    def _cosigned(self) -> str:
        """The newest checkpoint, with the cosignatures that are kept of it."""
        size = self._signed.size
        low = max(0, size - 1)
        notes = dict(self._source.checkpoints(low - low % SPAN, size))
        note = notes.get(size, self._head.checkpoint)
        try:
            same = self._log.verify(note) == self._signed
        except VerificationError:
            same = False
        return note if same else self._head.checkpoint

    def _leaves(self, low: int, high: int) -> Iterator[Leaf]:
        """Of a range: what an interrupted run left of it, if it is whole; else the log's."""
        start = max(low, self.first)
        tiles = range(start // TILE_WIDTH, high // TILE_WIDTH)
        whole = not self._again and start % TILE_WIDTH == high % TILE_WIDTH == 0
        if whole and tiles and all(self._files.has(bundle_path(index)) for index in tiles):
            self._from_files = True
            for index in tiles:
                yield from enumerate(self._bundle(index), index * TILE_WIDTH)
        else:
            yield from self._source.leaves(low, high)

    def _bundle(self, index: int) -> list[bytes]:
        name = bundle_path(index)
        try:
            return decode_bundle(self._files.read(name, MAX_BUNDLE) or b"")
        except MalformedError:
            raise ProofError(
                f"{name} was changed: it is no entry bundle. --again names each file that differs"
                " from the log"
            ) from None

    def _tidy(self) -> None:
        """Removes partial tiles of the tree before whose whole ones are published now."""
        for edge in edges(0 if self._published is None else self._published.size):
            if edge.number < whole_tiles(self._signed.size, edge.level):
                self._files.forget(f"{tile_path(edge.level, edge.number)}.p")
                if edge.level == 0:
                    self._files.forget(f"{bundle_path(edge.number)}.p")
