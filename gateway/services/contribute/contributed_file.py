# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a contributed file as a stream: one line, one row.

Delimited text as the adapter's file says (FileForm): unless it says otherwise, RFC 4180
in UTF-8 with a header line, but without line breaks inside quotes: so a stray quote
spoils its own line and no other. Memory does not grow with the file. A file with a
line longer than a mebibyte is refused; so is, in a format with line breaks in quotes, a
file with a quote that is not closed within a mebibyte.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import BinaryIO

from gateway.domain.records.file_form import BLANKS_BETWEEN, PLAIN, FileForm
from gateway.errors import ContributionError, Reason, RejectedRowError

_MAX_LINE_BYTES = 1 << 20
_MAX_CELL_CHARACTERS = csv.field_size_limit()
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_NO_TEXT = {
    b"\xff\xfe": "in UTF-16; save it as UTF-8",
    b"\xfe\xff": "in UTF-16; save it as UTF-8",
    b"\x1f\x8b": "packed with gzip; unpack it: gunzip -c FILE | credit-gateway contribute - …",
    b"BZh91AY&SY": "packed with bzip2; unpack it first",
    b"\xfd7zXZ\0": "packed with xz; unpack it first",
    b"\x28\xb5\x2f\xfd": "packed with zstd; unpack it first",
    b"PK\x03\x04": "a ZIP archive or a workbook; unpack it, or save the sheet as CSV",
    b"\xd0\xcf\x11\xe0": "a workbook; save the sheet as CSV",
    b"PAR1\x15": "Parquet; export it as CSV",
    b"SQLite format 3\0": "a database; export it as CSV",
    b"%PDF-": "a PDF",
}
"""How files begin that are no delimited text, and what to do with them."""
_MAX_NOTES = 100
"""Lines before the header."""


@dataclass(frozen=True, slots=True, repr=False)
class FileRow:
    """One line that is not empty.

    Attributes:
        line: where it begins, counted from 1; without notes before it, the header is line 1.
        end: bytes of the file read so far.
        cells: None when the line is not valid CSV in UTF-8.
    """

    line: int
    end: int
    cells: list[str] | None


class ContributedFile:
    """A file of rows, read more than once: first surveyed, then taken."""

    def __init__(self, source: Path | BinaryIO, form: FileForm = PLAIN) -> None:
        """Bind to a file.

        Args:
            source: a regular file, or an open one that can be read again.
            form: how it is written.
        """
        self._source = source
        self._form = form
        self._cells = cells_reader(form)

    def header(self) -> list[str]:
        """The names of the columns.

        Raises:
            ContributionError: there are none, or the file cannot be read.
        """
        if self._form.columns is not None:
            return list(self._form.columns)
        with self._opened() as file:
            first = next(_Lines(file, self._form).from_header(), None)
        if first is None:
            raise ContributionError("the file is empty")
        cells = self._cells(first[2])
        if not cells:
            kind = "comma-separated" if self._form == PLAIN else "separated"
            encoding = self._form.encoding.upper()
            raise ContributionError(f"the file has no header line of {kind} names in {encoding}")
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
        cells = self._cells
        with self._opened() as file:
            lines = _Lines(file, self._form, hashed=digest is not None)
            rows = lines.from_header()
            if self._form.columns is None:
                next(rows, None)
            for line, end, raw in rows:
                if not raw.isspace():
                    yield FileRow(line, end, cells(raw))
            if digest is not None and lines.digest() != digest:
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


class _Lines:
    """The lines of an open file with where they begin and end; a row may be several."""

    def __init__(self, file: BinaryIO, form: FileForm, *, hashed: bool = False) -> None:
        """Args: hashed: whether all that is read is."""
        self._file = file
        self._form = form
        self._hasher = hashlib.sha256() if hashed else None
        self._line = self._end = 0
        self._quote = form.quote.encode() if form.line_breaks_in_quotes else b""

    def digest(self) -> bytes:
        """SHA-256 of what was read."""
        return b"" if self._hasher is None else self._hasher.digest()

    def from_header(self) -> Iterator[tuple[int, int, bytes]]:
        """Number of each line, bytes read so far, and the line; none of the notes.

        Raises:
            ContributionError: a line without an end, or nothing but notes.
        """
        lines = self._all()
        notes = tuple(note.encode(self._form.encoding) for note in self._form.notes)
        for line, end, raw in lines if notes else ():
            if raw.isspace() or raw.lstrip(b'"').startswith(notes):
                if line >= _MAX_NOTES:
                    raise ContributionError(f"no header stands in the first {_MAX_NOTES} lines")
                continue
            yield line, end, raw
            break
        yield from lines

    def _all(self) -> Iterator[tuple[int, int, bytes]]:
        quote, read = self._quote, self._next
        raw = read().removeprefix(_BYTE_ORDER_MARK)
        for begin, what in _NO_TEXT.items():
            if raw.startswith(begin):
                raise ContributionError(f"the file is {what}")
        if raw.strip(b"\r").count(b"\r") and not raw.endswith(b"\n"):
            raise ContributionError("the file's lines end in CR alone; save it with LF or CRLF")
        while raw:
            line = self._line
            if quote and raw.count(quote) % 2:
                raw = self._closed(raw, line)
            yield line, self._end, raw
            raw = read()

    def _next(self) -> bytes:
        raw = self._file.readline(_MAX_LINE_BYTES + 1)
        self._line += 1
        self._end += len(raw)
        if self._hasher is not None:
            self._hasher.update(raw)
        if len(raw) > _MAX_LINE_BYTES:
            raise ContributionError(f"line {self._line} is longer than {_MAX_LINE_BYTES} bytes")
        return raw

    def _closed(self, raw: bytes, line: int) -> bytes:
        """A line with an open quote, and all after it until the quote is closed."""
        parts, length, is_open = [raw], len(raw), True
        while is_open and (more := self._next()):
            parts.append(more)
            length += len(more)
            if length > _MAX_LINE_BYTES:
                raise ContributionError(
                    f"a quote in line {line} is not closed within {_MAX_LINE_BYTES} bytes"
                )
            is_open ^= more.count(self._quote) % 2 == 1
        return b"".join(parts)


def cells_reader(form: FileForm) -> Callable[[bytes], list[str] | None]:
    """Makes the cells of a line in that form; None when it is not one row of it."""
    if form == PLAIN:
        return _cells
    if form.widths is not None:
        return _fixed_cells(form.encoding, form.widths)
    encoding, delimiter, quote = form.encoding, form.delimiter, form.quote
    between: str | None = delimiter
    if delimiter == BLANKS_BETWEEN:
        between, quote = None, ""

    def cells(raw: bytes) -> list[str] | None:
        if b"\0" in raw:
            return None
        try:
            text = raw.decode(encoding)
            line = text.removesuffix("\n").removesuffix("\r")
            if (not quote or quote not in line) and len(line) <= _MAX_CELL_CHARACTERS:
                return None if "\r" in line else line.split(between) if line else []
            if not quote:
                return None  # a cell that is longer than any
            rows = csv.reader([text], delimiter=delimiter, quotechar=quote, strict=True)
            return next(rows, None)
        except (UnicodeDecodeError, csv.Error):
            return None

    return cells


def _fixed_cells(encoding: str, widths: tuple[int, ...]) -> Callable[[bytes], list[str] | None]:
    """Cells of fixed widths: blanks at the end may be cut off, more text is one cell more."""
    ends = list(accumulate(widths))
    places = [slice(end - width, end) for end, width in zip(ends, widths, strict=True)]

    def cells(raw: bytes) -> list[str] | None:
        try:
            line = raw.decode(encoding).removesuffix("\n").removesuffix("\r")
        except UnicodeDecodeError:
            return None
        if "\0" in line or "\r" in line:
            return None
        rest = line[ends[-1] :]
        return [line[place] for place in places] + ([rest] if rest.strip(" ") else [])

    return cells


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
