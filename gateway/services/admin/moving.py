# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Moves evidence of old months from the database into files.

Month by month: first the files, each durable and read back from the disk, then the database, which
compares what it drops with what was written, in one transaction. Killed in between, both are there,
and the next run finds the files and goes on. What is read is recorded before (docs/adr/0094).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Protocol

from gateway.audit.evidence_bundle import MAX_FILE, bundle_name, encode_pieces
from gateway.domain.access.retention import SHORTEST, Period
from gateway.errors import (
    ConfigurationError,
    ProofError,
    StoreConflictError,
    StoreNotReadyError,
)
from gateway.runtime.kept_files import KeptFiles

_DIGEST = 32


class SealedPiece(Protocol):
    """What is sealed for one entry; gateway.store.evidence.moving."""

    @property
    def leaf_index(self) -> int:
        """Of the entry."""
        ...

    @property
    def sealed(self) -> bytes:
        """The bytes."""
        ...

    @property
    def fits(self) -> bool:
        """Whether the entry commits to just these."""
        ...


class MovableMonth(Protocol):
    """A month of evidence; gateway.store.evidence.moving."""

    @property
    def month(self) -> date:
        """Its first day."""
        ...

    @property
    def entries(self) -> int:
        """Of how many entries something can be moved."""
        ...


class MovingStore(Protocol):
    """Gives and drops what is sealed; gateway.store.evidence.moving says the rest."""

    def months(self, before: datetime) -> Sequence[MovableMonth]:
        """Months that were over before a moment."""
        ...

    def bundles(self, month: date, access_id: int) -> Iterator[Sequence[SealedPiece]]:
        """What can be moved of one, as it shares files, under the record of that."""
        ...

    def move(self, month: date, access_id: int, bundles: int, digest: bytes) -> int:
        """Drops it where it is just what was written; of how many entries."""
        ...


@dataclass(frozen=True, slots=True)
class WrittenMonth:
    """A month whose evidence is in files, and in the database still.

    Attributes:
        month: its first day.
        entries: whose evidence was written.
        files: that it is in.
        size: bytes of these.
        digest: SHA-256 over the digests of the files, in the order of the log.
    """

    month: date
    entries: int
    files: int
    size: int
    digest: bytes


def months_to_move(store: MovingStore, period: Period, now: datetime) -> dict[date, int]:
    """Months that are over for longer than a period and have something to move, oldest first.

    Args:
        store: of the operator.
        period: how long evidence stays in the database.
        now: UTC.

    Returns:
        Of each, by its first day, of how many entries.

    Raises:
        ConfigurationError: the period is shorter than 31 days.
        StoreError: the database cannot be used.
    """
    before = period.before(now)
    if now - before < SHORTEST:
        raise ConfigurationError(
            f"evidence stays in the database for at least {SHORTEST.days} days"
        )
    return {each.month: each.entries for each in store.months(before) if each.entries}


def write_month(
    store: MovingStore,
    files: KeptFiles,
    month: date,
    access_id: int,
    on_progress: Callable[[int], None] = lambda _: None,
) -> WrittenMonth:
    """Writes what is sealed of a month into files, and reads them back from the disk.

    Args:
        store: of the operator.
        files: where to.
        month: its first day.
        access_id: the record under which it is read.
        on_progress: called with the number of entries, after every file.

    Raises:
        ProofError: evidence is not what its entry commits to, or a file that is there is
            not what belongs there.
        StoreError: the database cannot be read.
    """
    digests, entries, size = bytearray(), 0, 0
    for rows in store.bundles(month, access_id):
        _check(rows)
        content = encode_pieces((row.leaf_index, row.sealed) for row in rows)
        digest = sha256(content).digest()
        files.put(bundle_name(month, digest), content)
        digests += digest
        entries += len(rows)
        size += len(content)
        on_progress(len(rows))
    files.sync()
    _read_back(files, month, bytes(digests))
    count = len(digests) // _DIGEST
    return WrittenMonth(month, entries, count, size, sha256(digests).digest())


def drop_month(store: MovingStore, written: WrittenMonth, access_id: int) -> None:
    """Drops from the database what was written, if it is still just that.

    Args:
        store: of the operator.
        written: what is in files.
        access_id: the record under which it was read.

    Raises:
        StoreConflictError: it was changed meanwhile. Nothing was dropped.
        StoreError: the database. Nothing was dropped.
    """
    try:
        store.move(written.month, access_id, written.files, written.digest)
    except StoreNotReadyError:
        raise StoreConflictError(
            f"the evidence of {written.month:%Y-%m} is not what was written to files any more:"
            " nothing was dropped. Run the same again"
        ) from None


def _check(rows: Sequence[SealedPiece]) -> None:
    for row in rows:
        if not row.fits:
            raise ProofError(
                f"evidence of leaf {row.leaf_index} is not what its entry commits to: nothing of"
                " its month was dropped. `credit-audit verify` names what else was changed"
            )


def _read_back(files: KeptFiles, month: date, digests: bytes) -> None:
    """Every file, from the disk: what is dropped has to be there."""
    for at in range(0, len(digests), _DIGEST):
        digest = digests[at : at + _DIGEST]
        name = bundle_name(month, digest)
        if sha256(files.read(name, MAX_FILE, from_disk=True) or b"").digest() != digest:
            raise ProofError(
                f"{name} does not hold what was written: nothing of its month was dropped"
            )
