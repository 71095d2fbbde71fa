# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How entries are shown: as a table for people, as documents for programs.

What is shown comes from the entry's own bytes, never from the columns beside
them, which anybody who can write to the database could have changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any

import typer
from rich.table import Table

from gateway.audit.rows import EntryRow
from gateway.cli.audit.context import print_csv
from gateway.cli.context import out
from gateway.domain.audit_entry import Access, AuditEntry
from gateway.errors import MalformedError
from gateway.wire.entries import decode_entry

FIELDS = (
    "leaf_index",
    *(item.name for item in fields(AuditEntry) if item.name != "access"),
    *(f"access_{item.name.removeprefix('access_')}" for item in fields(Access)),
)
"""Names of a document's fields; those of the entry, and of its access if it is one."""

_OUTCOME_STYLES = {"ANSWERED": "green", "REFUSED": "red", "RECORDED": "cyan"}


def as_document(row: EntryRow) -> dict[str, Any]:
    """An entry for programs, with the names of FIELDS; bytes in hex, absent ones None.

    Bytes that are no entry give only the leaf index, and `unreadable`.
    """
    try:
        entry = decode_entry(row.entry)
    except MalformedError:
        return {"leaf_index": row.leaf_index, "unreadable": row.entry.hex()}
    document: dict[str, Any] = {"leaf_index": row.leaf_index}
    for item in fields(AuditEntry):
        if item.name != "access":
            document[item.name] = _plain(getattr(entry, item.name))
    for item in fields(Access):
        value = None if entry.access is None else _plain(getattr(entry.access, item.name))
        document[f"access_{item.name.removeprefix('access_')}"] = value
    return document


def _plain(value: Any) -> Any:
    """A field's value as JSON has it."""
    if isinstance(value, bytes):
        return value.hex() or None
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return None if value == "" else value


class EntryPrinter:
    """Prints entries as they come: a table in pages, JSON lines, or CSV."""

    def __init__(self, *, json: bool, csv: bool) -> None:
        """Keep the form; without either, tables."""
        self._json = json
        self._csv = csv
        self._begun = False

    def print(self, rows: Iterable[EntryRow]) -> None:
        """Some more of them."""
        if self._json:
            for row in rows:
                typer.echo(json.dumps(as_document(row), ensure_ascii=False))
        elif self._csv:
            documents = [_flat(as_document(row)) for row in rows]
            print_csv(FIELDS, documents, heading=not self._begun)
        else:
            table = _table(heading=not self._begun)
            for row in rows:
                _add(table, row)
            if table.row_count or not self._begun:
                out.print(table)
        self._begun = True


def _flat(document: dict[str, Any]) -> dict[str, Any]:
    flat = {name: document.get(name) for name in FIELDS}
    flat["keyids"] = " ".join(document.get("keyids") or ())
    return flat


def _table(*, heading: bool) -> Table:
    table = Table(box=None, pad_edge=False, show_header=heading)
    for name, width in (("leaf", 4), ("time (UTC)", 19), ("who", 12), ("no.", 3), ("outcome", 16)):
        right = name in {"leaf", "no."}
        table.add_column(
            name, min_width=width, justify="right" if right else "left", overflow="fold"
        )
    table.add_column("what for", overflow="fold")
    return table


def _add(table: Table, row: EntryRow) -> None:
    try:
        entry = decode_entry(row.entry)
    except MalformedError:
        table.add_row(str(row.leaf_index), "", "", "", "[red]no entry: run verify[/red]", "")
        return
    outcome = entry.outcome.name
    style = _OUTCOME_STYLES[outcome]
    what = entry.purpose.name.lower().replace("_", " ") if entry.purpose else ""
    if entry.access is not None:
        what = entry.access.verb + (f": {entry.access.cause}" if entry.access.cause else "")
    table.add_row(
        str(row.leaf_index),
        f"{entry.entry_time:%Y-%m-%d %H:%M:%S}",
        entry.partner,
        str(entry.partner_counter),
        f"[{style}]{entry.reason or outcome.lower()}[/{style}]",
        what,
    )
