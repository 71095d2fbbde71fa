# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Small pieces of HTML. Everything that comes from outside is escaped here. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Html:
    """Something that is HTML already; all else is text."""

    text: str


@dataclass(frozen=True, slots=True)
class Shape:
    """A bar in a cell of its own."""

    svg: str


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage of a whole; a dash where there is nothing to divide by."""

    part: int
    whole: int


Cell = str | int | Html | Shape | Share


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table; numbers stand on the right. It scrolls by itself where it is too wide."""
    body = [list(row) for row in rows]
    if not body:
        return paragraph("None in the period.")
    numeric = [all(isinstance(row[i], int | Share) for row in body) for i in range(len(head))]
    heads = "".join(
        f"<th{' class=number' if is_number else ''}>{escape(name)}</th>"
        for name, is_number in zip(head, numeric, strict=True)
    )
    lines = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in body)
    kind = "" if any(isinstance(cell, Shape) for row in body for cell in row) else ' class="words"'
    return f'<div class="scroll"><table{kind}><tr>{heads}</tr>{lines}</table></div>'


def _cell(cell: Cell) -> str:
    if isinstance(cell, Html):
        return f"<td>{cell.text}</td>"
    if isinstance(cell, Shape):
        return f'<td class="shape">{cell.svg}</td>'
    if isinstance(cell, Share):
        return f'<td class="number">{share(cell.part, cell.whole)}</td>'
    if isinstance(cell, int):
        return f'<td class="number">{cell:,}</td>'
    return f'<td class="name">{escape(cell)}</td>'


def section(title: str, *parts: str) -> str:
    """A card with a heading."""
    return f"<section><h2>{escape(title)}</h2>{''.join(parts)}</section>"


def paragraph(text: str) -> str:
    """Words beside a chart."""
    return f'<p class="soft">{escape(text)}</p>'


def share(part: int, whole: int) -> str:
    """A percentage; a dash where there is nothing to divide by."""
    if not whole:
        return "\u2013"
    if 0 < part < whole:
        # Never 0 % or 100 % unless it is exactly that.
        return f"{min(max(part / whole, 0.001), 0.999):.1%}"
    return f"{part / whole:.0%}"
