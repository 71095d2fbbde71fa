# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Moves the bytes of old entries out of the database, once the log's tiles hold them.

The tiles were written by `credit-audit tiles`. First they are looked at: each file is made durable,
read back from the disk and proven by the checkpoint that the log signed, and each entry has to be
what the database has. Then the database compares what it drops with what was found, in one
transaction. Killed in between, nothing of that partition is dropped, and the next run goes on under
the record that began the move (docs/adr/0100).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Protocol

from gateway.audit.moved.entries import MovedDigest
from gateway.domain.access.retention import Period
from gateway.errors import (
    ConfigurationError,
    MalformedError,
    ProofError,
    StoreConflictError,
    StoreNotReadyError,
    VerificationError,
)
from gateway.log.checkpoint import LogVerifier
from gateway.log.merkle import leaf_hash
from gateway.log.tiles.bundles import MAX_BUNDLE, decode_bundle
from gateway.log.tiles.layout import CHECKPOINT, TILE_WIDTH, bundle_path, tile_path
from gateway.log.tiles.proven import ProvenTiles
from gateway.runtime.kept_files import KeptFiles

SHORTEST_STAY = timedelta(days=184)
"""How long entries stay in the database at least; audit.movable_entry_partition holds it, too."""

MAX_CAUSE = 150
"""Characters; the log's record puts the range and the days before it, in the 50 that are left."""

MOST_DAYS = 31
"""That a move may go on under one record; audit.begin_entry_move holds it, too."""


class Partition(Protocol):
    """Leaf indexes of a partition; gateway.store.log.moved.moving."""

    @property
    def low(self) -> int:
        """The first."""
        ...

    @property
    def high(self) -> int:
        """The first after it."""
        ...


class Moving(Protocol):
    """An entry that moves; gateway.store.log.moved.moving."""

    @property
    def leaf_index(self) -> int:
        """Its place."""
        ...

    @property
    def leaf_hash(self) -> bytes:
        """Of its bytes as the database has them."""
        ...


@dataclass(frozen=True, slots=True)
class FoundEntries:
    """Entries of a partition that are in files, and in the database still.

    Attributes:
        low: the partition's first leaf index.
        high: the first after it.
        entries: how many move; 0: there was none.
        digest: over these; see gateway.audit.moved.entries.
    """

    low: int
    high: int
    entries: int
    digest: bytes


def moves_before(period: Period, now: datetime) -> datetime:
    """Partitions whose last entry was made before this are moved.

    Args:
        period: how long entries stay in the database.
        now: UTC.

    Raises:
        ConfigurationError: the period is shorter than SHORTEST_STAY.
    """
    before = period.before(now)
    if now - before < SHORTEST_STAY:
        raise ConfigurationError(
            f"entries stay in the database for at least {SHORTEST_STAY.days} days"
        )
    return before


class TilesLooked:
    """A directory of tiles, as far as a signed checkpoint vouches for it."""

    def __init__(self, files: KeptFiles, log: LogVerifier) -> None:
        """Reads the checkpoint, and proves the edge of its tree.

        Args:
            files: opened for writing, so that nobody else writes meanwhile.
            log: the log's key, with all keys it had.

        Raises:
            ConfigurationError: there is no checkpoint.
            ProofError: it is not the log's, or the tiles are not those of its tree.
        """
        note = files.text(CHECKPOINT)
        if note is None:
            raise ConfigurationError(
                "there is no checkpoint: `credit-audit tiles --out` writes the directory"
            )
        try:
            signed = log.verify(note)
        except VerificationError as error:
            raise ProofError(f"the checkpoint there is not one of this log: {error}") from None
        self._files = files
        self.size = signed.size
        self._tiles = ProvenTiles(
            lambda name, limit: files.read(name, limit, from_disk=True),
            signed.size,
            signed.root_hash,
        )

    def check(self, number: int) -> list[bytes]:
        """The leaf hashes of the 256 entries of a file, once it is durable and holds just these.

        Args:
            number: of the file.

        Raises:
            ProofError: it does not, or it is not there.
        """
        name = bundle_path(number)
        hashes = self._tiles.leaf_hashes(number)
        if not self._files.has(name):
            raise ProofError(f"{name} is missing: nothing was dropped")
        # Whoever wrote or copied the directory may not have waited for the disk.
        self._files.keep(name)
        self._files.keep(tile_path(0, number))
        try:
            entries = decode_bundle(self._files.read(name, MAX_BUNDLE, from_disk=True) or b"")
        except MalformedError:
            entries = []
        if [leaf_hash(entry) for entry in entries] != hashes:
            raise ProofError(f"{name} does not hold what the log has signed: nothing was dropped")
        return hashes


def find_entries(
    tiles: TilesLooked,
    partition: Partition,
    moving: Iterator[Moving],
    on_progress: Callable[[int], None] = lambda _: None,
) -> FoundEntries:
    """Looks for the entries of a partition in files.

    Args:
        tiles: the directory.
        partition: of the database.
        moving: its entries that move, by leaf index.
        on_progress: called with the number of entries, after every file.

    Raises:
        ConfigurationError: the directory does not reach as far.
        ProofError: a file is missing, or holds something else than the log or the database.
        StoreError: the database cannot be read.
    """
    if tiles.size < partition.high:
        raise ConfigurationError(
            f"the directory holds the first {tiles.size:,} entries, and {partition.high:,} are"
            " needed: `credit-audit tiles` adds what is new"
        )
    digest = MovedDigest()
    for number, rows in groupby(moving, lambda row: row.leaf_index // TILE_WIDTH):
        hashes = tiles.check(number)
        before = digest.entries
        for row in rows:
            if hashes[row.leaf_index % TILE_WIDTH] != row.leaf_hash:
                raise ProofError(
                    f"entry {row.leaf_index} is not what {bundle_path(number)} has and the log"
                    " signed: nothing was dropped. `credit-audit verify` names what was changed"
                )
            digest.add(row.leaf_index, row.leaf_hash)
        on_progress(digest.entries - before)
    return FoundEntries(partition.low, partition.high, digest.entries, digest.value())


def drop_entries(move: Callable[[], int], found: FoundEntries) -> None:
    """Drops from the database what was found in files, if it is still just that.

    Args:
        move: does it.
        found: what is in files.

    Raises:
        StoreConflictError: it was changed meanwhile. Nothing was dropped.
        StoreError: the database. Nothing was dropped.
    """
    try:
        move()
    except StoreNotReadyError:
        raise StoreConflictError(
            f"entries {found.low:,} to {found.high:,} are not what was found in files any more:"
            " nothing was dropped. Run the same again; if that does not help, `credit-audit verify`"
            " names what was changed"
        ) from None
