# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of the demo's questions and answers, as they travel: for `demo --wire`."""

from __future__ import annotations

import json
from xml.etree.ElementTree import tostring

from defusedxml.ElementTree import fromstring
from rich.panel import Panel
from rich.table import Table
from rich.text import Text


def body_panel(title: str, body: bytes) -> Panel:
    """A body with each of its outer parts on a line of its own.

    Args:
        title: what it is.
        body: JSON or XML with one root.
    """
    table = Table.grid(padding=(0, 1))
    table.add_column(style="cyan", no_wrap=True)
    table.add_column(overflow="fold")
    for name, text in body_parts(body):
        table.add_row(name, Text(text))
    return Panel(
        table,
        title=title,
        subtitle=f"{len(body)} bytes",
        title_align="left",
        subtitle_align="right",
        border_style="dim",
    )


def body_parts(body: bytes) -> list[tuple[str, str]]:
    """The outer parts of a JSON or XML body: name and text."""
    return _json_parts(body) if body.startswith(b"{") else _xml_parts(body)


def _json_parts(body: bytes) -> list[tuple[str, str]]:
    (root,) = json.loads(body).values()
    return [
        (name, value if isinstance(value, str) else json.dumps(value))
        for name, value in root.items()
    ]


def _xml_parts(body: bytes) -> list[tuple[str, str]]:
    return [
        (child.tag, child.text or "")
        if not len(child)
        else (child.tag, "".join(tostring(part, encoding="unicode") for part in child))
        for child in fromstring(body)
    ]
