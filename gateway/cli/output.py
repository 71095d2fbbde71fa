# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
r"""Everything that verbs print: on a terminal, in a CSV cell, as JSON.

Text of people and of the log (causes, names, origins, file names) is data, never
markup: the two consoles do not read markup, emoji codes or patterns. What a terminal
would obey or hide (control characters, escape sequences, direction overrides, lone
surrogates) is shown as \uXXXX. What a terminal's encoding cannot show is replaced by
an ASCII stand-in or \uXXXX. Nothing in a table is cut off: a table too wide for the
terminal is printed as records.
"""

from __future__ import annotations

import codecs
import csv
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.measure import Measurement
from rich.segment import Segment
from rich.table import Column, Table
from rich.text import Text

_ERRORS = "credit-gateway-visible"
_STAND_INS = {
    "✓": "+",
    "✗": "x",
    "…": "...",
    "·": "-",
    "•": "*",
    **dict.fromkeys("\u2013\u2014─━═╌╍┄┅", "-"),
    **dict.fromkeys("│┃║", "|"),
    **dict.fromkeys("╭╮╯╰┌┐└┘├┤┬┴┼╞╡╪┏┓┗┛┡┩┳╇┻╋", "+"),
    **dict.fromkeys("█▇▆▅▄▃▂▁", "#"),
}
_UNBOUNDED = 10_000
"""Columns of what is no terminal: a file or a pipe has no width."""
_FOLDED_LEAST = 12
"""Columns that a folded column has at least; with fewer the table becomes records."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


def visible(text: str, *, lines: bool = False) -> str:
    r"""The text with everything a terminal would obey or hide as \uXXXX.

    Args:
        text: of anyone.
        lines: line ends are layout, and stay.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        each
        if each.isprintable() or each == "\u3000" or (lines and each == "\n")
        else _escaped(each)
        for each in text
    )


def _escaped(character: str) -> str:
    """As JSON and Java write it: above U+FFFF, two of them."""
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    """The codec error handler for output: never an exception, never a lost character."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(_STAND_INS.get(each) or _escaped(each) for each in missing), error.end


codecs.register_error(_ERRORS, _stand_in)


def mend_encodings() -> None:
    """From now on no character can make a write to standard output or error fail."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors=_ERRORS)


class Terminal(Console):
    """A console that reads no markup, shows what would be obeyed, and cuts nothing off."""

    def __init__(self, *, stderr: bool = False) -> None:
        """Of standard output, or of standard error."""
        super().__init__(stderr=stderr, markup=False, emoji=False, highlight=False)

    def print(self, *objects: Any, **options: Any) -> None:
        """As rich's, without markup; a table that does not fit is printed as records."""
        if "COLUMNS" not in os.environ and not self.is_terminal and any(map(_tabular, objects)):
            self.width = _UNBOUNDED
            try:
                super().print(*objects, **options)
            finally:
                self._width = None
            return
        super().print(*(self._fitted(each) for each in objects), **options)

    def render_str(self, text: str, **options: Any) -> Text:
        """Every string comes by here, those in tables too."""
        return super().render_str(visible(text, lines=True), **options)

    def on_broken_pipe(self) -> None:
        """Nobody reads any more: the entry point ends the command, not rich."""
        raise BrokenPipeError

    def _render_buffer(self, buffer: Iterable[Segment]) -> str:
        """Last of all: what came here as rich's Text is as harmless as a string."""
        return super()._render_buffer(
            segment
            if segment.control
            else Segment(visible(segment.text, lines=True), segment.style)
            for segment in buffer
        )

    def _fitted(self, value: Any) -> Any:
        if isinstance(value, Group):
            return Group(*(self._fitted(each) for each in value.renderables))
        if not isinstance(value, Table):
            return value
        roomy = self.options.update(width=_UNBOUNDED)
        surplus = Measurement.get(self, roomy, value).maximum - self.width
        if surplus <= 0:
            return value
        folded = [column for column in value.columns if column.overflow == "fold"]
        spare = sum(self._widest(column) for column in folded) - surplus
        if folded and spare >= _FOLDED_LEAST * len(folded):
            for column in value.columns:
                column.no_wrap = column.overflow != "fold"
            return value
        return _records(value)

    def _widest(self, column: Column) -> int:
        roomy = self.options.update(width=_UNBOUNDED)
        return max(
            (Measurement.get(self, roomy, cell).maximum for cell in (column.header, *column.cells)),
            default=0,
        )


def _tabular(value: Any) -> bool:
    return isinstance(value, Table) or (
        isinstance(value, Group) and any(map(_tabular, value.renderables))
    )


def _records(table: Table) -> Group:
    """A table as blocks of lines, one per row: each value whole beside its heading."""
    parts: list[RenderableType] = [table.title] if table.title else []
    for number, row in enumerate(zip(*(column.cells for column in table.columns), strict=True)):
        if number and table.show_header:
            parts.append("")
        if table.show_header:
            headings: Sequence[RenderableType] = [column.header for column in table.columns]
        else:
            headings, row = [row[0]] * (len(row) - 1), row[1:]  # noqa: PLW2901
        parts += [_labelled(*pair) for pair in zip(headings, row, strict=True)]
    return Group(*parts)


def _labelled(heading: RenderableType, value: RenderableType) -> RenderableType:
    label = heading.plain if isinstance(heading, Text) else str(heading)
    if isinstance(value, str):
        value = Text(visible(value), overflow="fold")
    if isinstance(value, Text):
        return Text.assemble(f"{visible(label)}: " if label else "", value, overflow="fold")
    return Group(f"{label}:", value)


def good(words: str) -> Text:
    """Styled as good: something is as it must be."""
    return Text(visible(words), "bold green")


def bad(words: str) -> Text:
    """Styled as bad: something is not as it must be."""
    return Text(visible(words), "bold red")


def note(words: str) -> Text:
    """That something is to be noticed."""
    return Text(visible(words), "yellow")


def dim(words: str) -> Text:
    """What matters less."""
    return Text(visible(words), "dim")


def json_text(value: Any, *, indent: int | None = None) -> str:
    """JSON in one form: characters as they are, except what nobody would see."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    text = json.dumps(
        value, ensure_ascii=codecs.lookup(encoding).name != "utf-8", indent=indent, allow_nan=False
    )
    return visible(text, lines=True)


def print_json(value: Any) -> None:
    """One JSON document on standard output, never wrapped or coloured."""
    print_text(json_text(value, indent=2))


def print_json_line(value: Any) -> None:
    """One JSON document on one line of standard output."""
    print_text(json_text(value))


def print_text(text: str, *, end: str = "\n") -> None:
    """Text of a format of its own (PEM, a signed note) on standard output, as it is."""
    if sys.stdout is not None:
        sys.stdout.write(text + end)
        sys.stdout.flush()


def csv_cell(value: Any) -> Any:
    """A cell that no spreadsheet takes for a formula, and no terminal for a command.

    Text that begins with = + - @ or ' gets ' before it: taking one leading ' away
    gives the text back. Numbers stay as they are.
    """
    if not isinstance(value, str):
        return value
    text = visible(value)
    return "'" + text if value.startswith(_FORMULA) else text


def print_csv(
    names: Sequence[str], rows: Iterable[Mapping[str, Any]], *, heading: bool = True
) -> None:
    """CSV on standard output, maybe a heading first; what is None is empty."""
    buffer = StringIO()
    writer = csv.DictWriter(buffer, fieldnames=names, lineterminator="\n")
    if heading:
        writer.writeheader()
    for row in rows:
        writer.writerow({name: csv_cell(value) for name, value in row.items()})
        if buffer.tell() > _UNBOUNDED:
            print_text(buffer.getvalue(), end="")
            buffer.seek(0)
            buffer.truncate()
    print_text(buffer.getvalue(), end="")


out = Terminal()
err = Terminal(stderr=True)
