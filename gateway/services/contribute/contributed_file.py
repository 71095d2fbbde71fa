# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a contributed file as a stream: one line, one row.

Comma-separated values (RFC 4180) in UTF-8, with a header line, but without line
breaks inside quotes: so a stray quote spoils its own line and no other. Memory
does not grow with the file. A line that is longer than a mebibyte is no row of any
format, and the file is then not taken.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from gateway.errors import ContributionError, Reason, RejectedRowError

_MAX_LINE_BYTES = 1 << 20
_MAX_CELL_CHARACTERS = csv.field_size_limit()
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
    """A file of rows, read as often as it takes: first surveyed, then taken."""

    def __init__(self, source: Path | BinaryIO) -> None:
        """Args: source: a regular file, or an open one that can be read again."""
        self._source = source

    def header(self) -> list[str]:
        """The names of the columns.

        Raises:
            ContributionError: there are none, or the file cannot be read.
        """
        with self._opened() as file:
            raw = file.readline(_MAX_LINE_BYTES + 1)
        if not raw:
            raise ContributionError("the file is empty")
        if len(raw) > _MAX_LINE_BYTES:
            raise _too_long(1)
        cells = _cells(raw.removeprefix(_BYTE_ORDER_MARK))
        if not cells:
            raise ContributionError("the file has no header line of comma-separated names in UTF-8")
        return cells

    def digest(self) -> bytes:
        """SHA-256 of the whole file. Raises ContributionError."""
        with self._opened() as file:
            hasher = hashlib.sha256()
            while chunk := file.read(_MAX_LINE_BYTES):
                hasher.update(chunk)
            return hasher.digest()

    def rows(self, digest: bytes | None = None) -> Iterator[FileRow]:
        """Every row.

        Args:
            digest: of the file as it was read before; None: it was not yet.

        Raises:
            ContributionError: a line without an end, an unreadable file, or, at its
                end, a file that is not the one with that digest.
        """
        with self._opened() as file:
            hasher = hashlib.sha256()
            line = end = 0
            while raw := file.readline(_MAX_LINE_BYTES + 1):
                line += 1
                end += len(raw)
                if digest is not None:
                    hasher.update(raw)
                if len(raw) > _MAX_LINE_BYTES:
                    raise _too_long(line)
                if line > 1 and not raw.isspace():
                    yield FileRow(line, end, _cells(raw))
            if digest is not None and hasher.digest() != digest:
                raise ContributionError("the file changed while it was read; contribute it again")

    @contextmanager
    def _opened(self) -> Iterator[BinaryIO]:
        """The file from its beginning; the operating system's errors become ours."""
        try:
            if isinstance(self._source, Path):
                with self._source.open("rb") as file:
                    yield file
            else:
                self._source.seek(0)
                yield self._source
        except OSError as error:
            raise ContributionError(f"the file cannot be read: {error.strerror}") from None


def _too_long(line: int) -> ContributionError:
    return ContributionError(f"line {line} is longer than {_MAX_LINE_BYTES} bytes")


def _cells(raw: bytes) -> list[str] | None:
    """The cells of a line; None when it is not one row of CSV."""
    if b"\0" in raw:
        return None
    try:
        text = raw.decode("utf-8")
        line = text.removesuffix("\n").removesuffix("\r")
        if '"' not in line and "\r" not in line and len(line) <= _MAX_CELL_CHARACTERS:
            # What csv would make of it, in a third of the time.
            return line.split(",") if line else []
        return next(csv.reader([text], strict=True), None)
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
