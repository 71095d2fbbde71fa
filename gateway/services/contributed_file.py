# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a contributed file as a stream: one line, one row.

Comma-separated values (RFC 4180) in UTF-8, with a header line, but without line
breaks inside quotes: so a stray quote spoils its own line and no other. Memory
does not grow with the file.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from gateway.errors import ContributionError, Reason, RejectedRowError

_MAX_LINE_BYTES = 1 << 20
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, repr=False)
class FileRow:
    """One line that is not empty.

    Attributes:
        line: counted from 1; the header is line 1.
        end: bytes of the file read so far.
        cells: None when the line is not valid CSV in UTF-8.
    """

    line: int
    end: int
    cells: list[str] | None


class ContributedFile:
    """A file of rows, opened once and digested before it is read."""

    def __init__(self, path: Path) -> None:
        """Args: path: the file; a regular one, for it is read twice."""
        self._path = path

    def digest(self) -> bytes:
        """SHA-256 of the whole file. Raises ContributionError."""
        try:
            with self._path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").digest()
        except OSError as error:
            raise ContributionError(f"the file cannot be read: {error.strerror}") from None

    def rows(self, digest: bytes) -> Iterator[tuple[list[str], FileRow]]:
        """Header and row, for every row.

        Args:
            digest: what `digest` gave before.

        Raises:
            ContributionError: no header, a line without an end, an unreadable
                file, or, at its end, a file that is not the one digested.
        """
        try:
            with self._path.open("rb") as file:
                yield from _rows(file, digest)
        except OSError as error:
            raise ContributionError(f"the file cannot be read: {error.strerror}") from None


def _rows(file: BufferedReader, digest: bytes) -> Iterator[tuple[list[str], FileRow]]:
    """See `ContributedFile.rows`."""
    hasher = hashlib.sha256()
    header: list[str] | None = None
    line = end = 0
    while raw := file.readline(_MAX_LINE_BYTES + 1):
        line += 1
        end += len(raw)
        hasher.update(raw)
        if len(raw) > _MAX_LINE_BYTES:
            raise ContributionError(f"line {line} is longer than {_MAX_LINE_BYTES} bytes")
        if line == 1:
            header = _cells(raw.removeprefix(_BYTE_ORDER_MARK))
        elif not header:
            break
        elif not raw.isspace():
            yield header, FileRow(line, end, _cells(raw))
    if not header:
        raise ContributionError("the file has no header line of comma-separated names")
    if hasher.digest() != digest:
        raise ContributionError("the file changed while it was read; contribute it again")


def _cells(raw: bytes) -> list[str] | None:
    """The cells of a line; None when it is not one row of CSV."""
    try:
        return next(csv.reader([raw.decode("utf-8")], strict=True), None)
    except (UnicodeDecodeError, csv.Error):
        return None


def cells_of(row: FileRow) -> list[str]:
    """The row's cells.

    Raises:
        RejectedRowError: MALFORMED_BODY when the line has none.
    """
    if row.cells is None:
        raise RejectedRowError(Reason.MALFORMED_BODY, field="line")
    return row.cells
