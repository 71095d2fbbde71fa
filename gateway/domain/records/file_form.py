# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a contributed file is written down: what its reader has to know of its format."""

from __future__ import annotations

from dataclasses import dataclass

ENCODINGS = (
    "utf-8",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "iso-8859-1",
    "iso-8859-2",
    "iso-8859-15",
    "gb18030",
)
"""In all of them a line feed and a quote are one byte, and no part of another character:
lines are found before they are decoded, and cells after."""
DELIMITERS = (",", ";", "|", "\t")


@dataclass(frozen=True, slots=True)
class FileForm:
    """How the lines of a file are written; as it stands here: RFC 4180 in UTF-8.

    Attributes:
        encoding: one of ENCODINGS.
        delimiter: between cells, one of DELIMITERS.
        quote: around cells that hold a delimiter, doubled within; empty: there are none.
        columns: their names in the file's order, where it has no header line.
        notes: beginnings of lines that may stand before the header and are passed over.
        line_breaks_in_quotes: a cell in quotes may go on in the next line.
    """

    encoding: str = "utf-8"
    delimiter: str = ","
    quote: str = '"'
    columns: tuple[str, ...] | None = None
    notes: tuple[str, ...] = ()
    line_breaks_in_quotes: bool = False


PLAIN = FileForm()
"""Of version 1 of the adapter language."""
