# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a contributed file is written down: what its reader has to know of its format."""

from __future__ import annotations

from dataclasses import dataclass

ENCODINGS = (
    "utf-8",
    *(f"windows-{page}" for page in range(1250, 1259)),
    *(f"iso-8859-{part}" for part in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16)),
    *("cp437", "cp850", "cp852", "cp857", "cp866", "koi8-r", "koi8-u"),
    *("gb18030", "big5hkscs", "cp950", "cp932", "euc-jp", "cp949"),
)
"""In all of them a line feed and a quote are one byte, and no part of another character:
lines are found before they are decoded, and cells after."""
BLANKS_BETWEEN = "blanks"
"""The delimiter of cells with one or more blanks or tabs between them."""
DELIMITERS = (",", ";", "|", "\t", " ", ":", "^", "~", "\x01", BLANKS_BETWEEN)
"""Some of them."""
_NO_DELIMITER = set("\"'\r\n\0\x1a")


def is_delimiter(text: str) -> bool:
    """Whether cells can be told apart by it: one sign of ASCII, or BLANKS_BETWEEN."""
    if text == BLANKS_BETWEEN:
        return True
    return len(text) == 1 and text.isascii() and not text.isalnum() and text not in _NO_DELIMITER


@dataclass(frozen=True, slots=True)
class FileForm:
    """How the lines of a file are written; as it stands here: RFC 4180 in UTF-8.

    Attributes:
        encoding: one of ENCODINGS.
        delimiter: between cells; `is_delimiter` says what can be one.
        quote: around cells that hold a delimiter, doubled within; empty: there are none.
        columns: their names in the file's order, where it has no header line.
        notes: beginnings of lines that may stand before the header and are passed over.
        line_breaks_in_quotes: a cell in quotes may go on in the next line.
        widths: of the columns in characters, where nothing stands between cells.
    """

    encoding: str = "utf-8"
    delimiter: str = ","
    quote: str = '"'
    columns: tuple[str, ...] | None = None
    notes: tuple[str, ...] = ()
    line_breaks_in_quotes: bool = False
    widths: tuple[int, ...] | None = None


PLAIN = FileForm()
"""Of version 1 of the adapter language."""
