# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads entries that were moved to the log's tiles. Nothing that a file says is believed.

A row of an entry that moved has no bytes, and the leaf hash of those it had. So each entry that
is read from a file is compared with its row, unless whoever reads hashes all entries again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from psycopg.rows import TupleRow

from gateway.errors import ConfigurationError, EntriesMovedError, MalformedError, ProofError
from gateway.log.merkle import leaf_hash
from gateway.log.tiles.bundles import MAX_BUNDLE, decode_bundle
from gateway.log.tiles.layout import TILE_WIDTH, bundle_path
from gateway.runtime.kept_files import KeptFiles

Ranges = tuple[range, ...]
"""Leaf indexes of entries that were moved."""

_MOST_LOOKS = 8
"""At what was moved while this reads; each look reads all records of access."""


class EntryFiles:
    """A directory of tiles that old entries are in, or none. For one thread."""

    def __init__(self, root: Path | None = None, within: Ranges | None = None) -> None:
        """Take a directory.

        Args:
            root: written by `credit-audit tiles`; None: it is not known where they are.
            within: for who verifies the log: what was moved, by the log. A row without bytes
                elsewhere stays as it is, and no entry is compared with its row. None: it is
                compared, and any row may have moved.

        Raises:
            ConfigurationError: there is no such folder.
        """
        if root is not None and not root.is_dir():
            raise ConfigurationError(f"there is no folder {root.name} with tiles")
        self._root = root
        self._files = None if root is None else KeptFiles(root)
        self._within = within
        self._look: Callable[[], Ranges] | None = None
        self._looks = 0
        self._newest: tuple[int, list[bytes]] = (-1, [])

    def __reduce__(self) -> tuple[type[EntryFiles], tuple[Path | None, Ranges | None]]:
        """For other processes: where it is."""
        return EntryFiles, (self._root, self._within)

    def verified(self, look: Callable[[], Ranges]) -> EntryFiles:
        """The same for who verifies the log.

        Args:
            look: what was moved, by the log; called again where a row is found that was moved
                since.
        """
        files = EntryFiles(self._root, look())
        files._look = look
        return files

    def filled(self, rows: list[TupleRow]) -> list[TupleRow]:
        """Rows with the bytes of their entries.

        Args:
            rows: that begin with leaf index, entry and leaf hash.

        Raises:
            EntriesMovedError: an entry is in files, and where is not known.
            ConfigurationError: its file is not there.
            ProofError: a file does not hold what belongs there.
        """
        if all(row[1] for row in rows):
            return rows
        return [
            row if row[1] or not self._has_moved(row[0]) else (row[0], self._of(row), *row[2:])
            for row in rows
        ]

    def find(self, leaf_index: int) -> bytes:
        """The bytes of an entry as its file has them. Raises as `filled`."""
        number, place = divmod(leaf_index, TILE_WIDTH)
        if self._newest[0] != number:
            self._newest = number, self._read(number, leaf_index)
        return self._newest[1][place]

    def _of(self, row: Sequence[object]) -> bytes:
        leaf_index, _, stored = row[:3]
        assert isinstance(leaf_index, int)  # noqa: S101 - of the column's type
        entry = self.find(leaf_index)
        if self._within is None and leaf_hash(entry) != stored:
            raise ProofError(
                f"{bundle_path(leaf_index // TILE_WIDTH)} does not hold what the log has as entry"
                f" {leaf_index}: the file was changed, or the row. `credit-audit verify` says which"
            )
        return entry

    def _has_moved(self, leaf_index: int) -> bool:
        """Whether it may be read from a file."""
        if self._within is None or self._covers(leaf_index):
            return True
        if self._look is None or self._looks == _MOST_LOOKS:
            return False
        self._looks += 1
        self._within = self._look()
        return self._covers(leaf_index)

    def _covers(self, leaf_index: int) -> bool:
        return any(leaf_index in part for part in self._within or ())

    def _read(self, number: int, leaf_index: int) -> list[bytes]:
        if self._files is None:
            raise EntriesMovedError(leaf_index)
        name = bundle_path(number)
        try:
            raw = self._files.read(name, MAX_BUNDLE)
            entries = [] if raw is None else decode_bundle(raw)
        except MalformedError:
            raise ProofError(f"{name} was changed: it is no entry bundle") from None
        except OSError as error:
            raise ConfigurationError(f"{name} cannot be read: {error.strerror}") from None
        if raw is None:
            raise ConfigurationError(
                f"{name} is not there, and entries were moved to it: look for another copy"
            )
        if len(entries) != TILE_WIDTH:
            raise ProofError(f"{name} was changed: it does not hold {TILE_WIDTH} entries")
        return entries
