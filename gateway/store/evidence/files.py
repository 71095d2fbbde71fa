# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads evidence that was moved to files. Nothing that a file says is believed.

A row of the log's database names the file by its digest, and the entry has the digest of what
was sealed: the one is checked here, the other by whoever opens the evidence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from gateway.audit.evidence_bundle import MAX_FILE, bundle_of, decode_pieces
from gateway.audit.rows import EvidenceRow
from gateway.audit.rules.evidence import Filed
from gateway.errors import ConfigurationError, MalformedError, ProofError
from gateway.runtime.kept_files import KeptFiles


class EvidenceFiles:
    """A directory that `credit-gateway retention move` has written to. For one thread."""

    def __init__(self, root: Path) -> None:
        """Args: root: the directory. Raises ConfigurationError: there is none."""
        if not root.is_dir():
            raise ConfigurationError(f"there is no folder {root.name} with evidence")
        self._root = root
        self._files = KeptFiles(root)
        self._newest: tuple[str, dict[int, bytes]] = ("", {})

    def __reduce__(self) -> tuple[Callable[[Path], EvidenceFiles], tuple[Path]]:
        """For other processes: where it is."""
        return EvidenceFiles, (self._root,)

    def find(self, leaf_index: int, entry_time: datetime, bundle: bytes) -> bytes | Filed:
        """What is sealed for an entry, as the file has it.

        Args:
            leaf_index: of the entry.
            entry_time: of the entry.
            bundle: the file's digest, as the entry's row has it.

        Returns:
            The bytes, or why there are none.

        Raises:
            ConfigurationError: a file is there and cannot be read.
        """
        if len(bundle) != sha256().digest_size:
            return Filed.DIFFERS
        name = bundle_of(entry_time, bundle)
        newest, pieces = self._newest
        if newest != name:
            found = self._read(name, bundle)
            if isinstance(found, Filed):
                return found
            self._newest, pieces = (name, found), found
        return pieces.get(leaf_index, Filed.DIFFERS)

    def _read(self, name: str, bundle: bytes) -> dict[int, bytes] | Filed:
        try:
            raw = self._files.read(name, MAX_FILE)
            if raw is None:
                return Filed.MISSING
            return decode_pieces(raw) if sha256(raw).digest() == bundle else Filed.DIFFERS
        except (ProofError, MalformedError):
            return Filed.DIFFERS
        except OSError as error:
            raise ConfigurationError(f"{name} cannot be read: {error.strerror}") from None


def with_files(rows: Iterator[EvidenceRow], files: EvidenceFiles | None) -> Iterator[EvidenceRow]:
    """Rows with what their files hold, for whoever compares it with the entry.

    A row whose file is missing says so, and still names it; what a changed file holds is nothing.
    Where no directory is known, and where the key is gone, rows stay as they are: moved.
    """
    for row in rows:
        if files is None or row.bundle is None or row.wrapped_key is None:
            yield row
            continue
        found = files.find(row.leaf_index, row.entry_time, row.bundle)
        if found is Filed.MISSING:
            yield replace(row, missing=True)
        else:
            yield replace(row, sealed=b"" if isinstance(found, Filed) else found, bundle=None)
