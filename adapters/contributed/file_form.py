# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The table [file]: how a published file is written down."""

from __future__ import annotations

from dataclasses import dataclass

from adapters.contributed.columns import FileColumns, checked_words
from adapters.engine.toml_table import Table
from gateway.domain.records.file_form import BLANKS_BETWEEN, ENCODINGS, FileForm, is_delimiter
from gateway.errors import AdapterError

_MAX_WIDTH = 10_000
_NAMED_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|", "blank": " "}


@dataclass(frozen=True, slots=True)
class Written:
    """What [file] says."""

    form: FileForm
    columns: FileColumns


def load_file_form(table: Table) -> Written:
    """The table [file]; everything in it may be left out.

    Raises:
        AdapterError: it contradicts itself, or names what no file has.
    """
    form = _form(table)
    ignore, trim = table.take_optional("ignore", str), table.take_optional("trim", bool)
    if ignore not in (None, "others"):
        raise AdapterError("is 'others', or left out", path=table.where("ignore"))
    columns = FileColumns(
        trim=True if trim is None else trim,
        missing=frozenset(_words(table, "missing")),
        others=ignore is not None,
        empty_at_end=table.take_optional("empty_cells_at_end", bool) or False,
        full_width=table.take_optional("full_width", bool) or False,
    )
    table.done()
    columns.check_missing(table.where("missing"))
    return Written(form, columns)


def _form(table: Table) -> FileForm:
    """How the lines are written."""
    encoding = table.take_optional("encoding", str) or "utf-8"
    if encoding not in ENCODINGS:
        raise AdapterError(f"is one of {', '.join(ENCODINGS)}", path=table.where("encoding"))
    delimiter = table.take_optional("delimiter", str) or ","
    delimiter = _NAMED_DELIMITERS.get(delimiter, delimiter)
    if not is_delimiter(delimiter):
        raise AdapterError(
            "is one sign like ',' or a tab, or 'blanks'", path=table.where("delimiter")
        )
    quote = table.take_optional("quote", str)
    quote = '"' if quote is None else quote
    if quote not in ("", '"', "'"):
        raise AdapterError("is '\"', \"'\", or empty for none", path=table.where("quote"))
    if quote and delimiter == BLANKS_BETWEEN:
        raise AdapterError("is empty where cells stand between blanks", path=table.where("quote"))
    breaks = table.take_optional("line_breaks_in_quotes", bool) or False
    if breaks and not quote:
        raise AdapterError("needs quotes", path=table.where("line_breaks_in_quotes"))
    columns, notes = _columns(table), table.peek("notes_before_header")
    widths = _widths(table, columns)
    if widths is not None and (delimiter, quote, breaks, notes) != (",", '"', False, None):
        raise AdapterError("excludes delimiter, quotes and notes", path=table.where("widths"))
    return FileForm(
        encoding, delimiter, quote, columns, _notes(table, encoding, columns), breaks, widths
    )


def _widths(table: Table, columns: tuple[str, ...] | None) -> tuple[int, ...] | None:
    """Of each column, where cells have fixed widths."""
    widths, where = table.take_optional("widths", list), table.where("widths")
    if widths is None:
        return None
    if columns is None or len(widths) != len(columns):
        raise AdapterError("has one width for each of the columns", path=where)
    if any(type(width) is not int or not 1 <= width <= _MAX_WIDTH for width in widths):
        raise AdapterError(f"are 1 to {_MAX_WIDTH}", path=where)
    return tuple(widths)


def _notes(table: Table, encoding: str, columns: tuple[str, ...] | None) -> tuple[str, ...]:
    """Beginnings of lines before the header."""
    where, notes = table.where("notes_before_header"), _words(table, "notes_before_header")
    if columns is not None and notes:
        raise AdapterError("there is no header", path=where)
    try:
        "".join(notes).encode(encoding)
    except UnicodeEncodeError:
        raise AdapterError("cannot be written in the file's encoding", path=where) from None
    if "" in notes:
        raise AdapterError("begins with something", path=where)
    return tuple(notes)


def _words(table: Table, key: str) -> list[str]:
    found = table.take_optional(key, list)
    return [] if found is None else checked_words(found, table.where(key))


def _columns(table: Table) -> tuple[str, ...] | None:
    """The names of the columns where the file has no header line."""
    header = table.take_optional("header", bool)
    columns = table.take_optional("columns", list)
    if (header is False) != (columns is not None):
        raise AdapterError("columns are listed where header = false", path=table.where("columns"))
    return None if columns is None else tuple(checked_words(columns, table.where("columns")))
