# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The page of a format of published files (version 2 of the language)."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.contributed.adapter import FileAdapter
from adapters.contributed.fields import Field
from adapters.describe.columns import WHAT
from adapters.describe.markdown import code, fenced, table
from adapters.describe.pages import code_sections, loss_words
from gateway.errors import AdapterError

_DELIMITERS = {
    ",": "commas",
    ";": "semicolons",
    "|": "bars",
    "\t": "tabs",
    " ": "blanks",
    "blanks": "any number of blanks",
}


def published_page(adapter: FileAdapter, content: bytes, example: str) -> list[str]:
    """What follows the head of the page.

    Args:
        adapter: of the format.
        content: its file.
        example: a header and some rows.

    Raises:
        AdapterError: the file says something that has no description yet.
    """
    return [
        "## File",
        "",
        *(f"- {line}." for line in _file_lines(adapter)),
        "",
        "## Columns",
        "",
        *table(("column", "read as", "when", "form"), list(_columns(adapter))),
        "",
        *_constants(adapter),
        *fenced(example, "csv"),
        "",
        *_skipped(adapter),
        *code_sections(dict(adapter.codes), content),
        *_losses(adapter),
    ]


def _file_lines(adapter: FileAdapter) -> Iterator[str]:
    form = adapter.form
    quote = f"quotes {code(form.quote)}" if form.quote else "no quotes"
    between = _DELIMITERS.get(form.delimiter) or code(form.delimiter)
    cells = f"cells between {between}, {quote}"
    if form.widths is not None:
        cells = f"cells of {', '.join(map(str, form.widths))} characters"
    yield f"{form.encoding.upper()}, {cells}"
    if form.line_breaks_in_quotes:
        yield "A cell in quotes may go on in the next line"
    if form.columns is not None:
        yield f"No header line; the columns are {', '.join(map(code, form.columns))}"
    elif form.notes:
        notes = " or ".join(map(code, form.notes))
        yield f"A header line; before it may stand lines that begin with {notes}"
    else:
        yield "A header line"
    others = "ignored" if adapter.ignores_others else "refused"
    yield f"Columns may stand in any order; those not listed below are {others}"
    words = adapter.missing_words
    if words:
        yield f"An empty cell is missing, and so is {' or '.join(map(code, words))}"


def _columns(adapter: FileAdapter) -> Iterator[tuple[str, str, str, str]]:
    for field in adapter.fields:
        for when, reading in field.choices:
            if reading.column is not None:
                yield code(reading.column), _what(field), when.said, reading.said


def _constants(adapter: FileAdapter) -> list[str]:
    lines = []
    for field in adapter.fields:
        for number, (when, reading) in enumerate(field.choices):
            if reading.column is None:
                condition = f", when {when.said}" if when.said else ", otherwise" * (number > 0)
                lines.append(f"- {_what(field)}: {reading.said}{condition}")
        if not field.choices:
            lines.append(f"- {_what(field)}: not in the file")
    return ["Without a column:", "", *lines, ""] if lines else []


def _what(field: Field) -> str:
    what = WHAT.get(field.name)
    if what is None:
        raise AdapterError("has no description", path=field.name)
    return what


def _skipped(adapter: FileAdapter) -> list[str]:
    rows = [(rule.name, rule.said, rule.why) for rule in adapter.rules.all]
    if not rows:
        return []
    return ["## Rows that are no records", "", *table(("rule", "rows", "why"), rows), ""]


def _losses(adapter: FileAdapter) -> list[str]:
    rows = [
        (", ".join(map(code, loss.columns)), loss_words(loss), loss.why) for loss in adapter.losses
    ]
    return ["## What is lost", "", *table(("column", "loss", "why"), rows), ""] if rows else []
