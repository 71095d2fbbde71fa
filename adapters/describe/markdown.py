# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of Markdown that pages are made of."""

from __future__ import annotations

from collections.abc import Sequence


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A table; a bar in a cell does not end it."""
    lines = [header, ["---"] * len(header), *rows]
    return [
        f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines
    ]


def code(text: str) -> str:
    """Text as it stands in a body or a file."""
    return f"`{text}`"


def fenced(text: str, language: str = "") -> list[str]:
    """Lines as they stand."""
    return [f"```{language}", *text.rstrip("\n").split("\n"), "```"]
