# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How entries are shown: as a table for people, as documents for programs.

What is shown comes from the entry's own bytes, never from the columns beside
them, which anybody who can write to the database could have changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from itertools import islice
from typing import Any

from rich.table import Table
from rich.text import Text

from gateway.audit.export.selection import moment_text
from gateway.audit.findings import Finding
from gateway.audit.rows import EntryRow
from gateway.audit.rules.rows import row_findings
from gateway.cli.audit.context import print_csv
from gateway.cli.output import out, print_json_line, visible
from gateway.domain.access.audit_entry import (
    Access,
    Fact,
    Succession,
    WatchedEvent,
    WatchStart,
    logged_fields,
)
from gateway.domain.consents.uses import ConsentUse
from gateway.domain.months import month_text
from gateway.errors import MalformedError
from gateway.wire.entries import decode_entry

_MESSAGES: dict[str, tuple[str, type[Any]]] = {
    "access": ("access_", Access),
    "fact": ("fact_", Fact),
    "succession": ("succession_", Succession),
    "consent_use": ("use_", ConsentUse),
    "watched_event": ("event_", WatchedEvent),
    "watch_start": ("watch_", WatchStart),
}
"""Fields that have fields of their own: what stands before the names of these, and the class."""


def _named(prefix: str, name: str) -> str:
    return prefix + name.removeprefix(prefix)


FIELDS = (
    "leaf_index",
    *(item.name for item in logged_fields() if item.name not in _MESSAGES),
    *(_named(prefix, item.name) for prefix, of in _MESSAGES.values() for item in fields(of)),
    "columns_differ",
)
"""Names of a document's fields; those of the entry, and of its access, its fact, the use of a
consent, the event of a watch and the beginning of one if it has one; then the columns beside the
entry that say otherwise."""

_SEVERAL = ("keyids", "event_utilisation_marks", "watch_utilisation_marks", "columns_differ")
"""Those that are lists."""

_AT_ONCE = 500
"""Rows of one table; its columns are as wide as these rows need."""
_OUTCOME_STYLES = {"ANSWERED": "green", "REFUSED": "red", "RECORDED": "cyan"}


def as_document(row: EntryRow) -> dict[str, Any]:
    """An entry for programs, with the names of FIELDS; bytes in hex, absent ones None.

    Bytes that are no entry give only the leaf index, `unreadable` and the columns.
    """
    different = [finding.column for finding in row_findings(row)]
    try:
        entry = decode_entry(row.entry)
    except MalformedError:
        return {
            "leaf_index": row.leaf_index,
            "unreadable": row.entry.hex(),
            "columns_differ": different,
        }
    document: dict[str, Any] = {"leaf_index": row.leaf_index}
    for item in logged_fields():
        if item.name == "data_from_month":
            month = entry.data_from_month
            document[item.name] = None if month is None else month_text(month)
        elif item.name not in _MESSAGES:
            document[item.name] = _plain(getattr(entry, item.name))
    for name, (prefix, message) in _MESSAGES.items():
        within = getattr(entry, name)
        for item in fields(message):
            value = None if within is None else _plain(getattr(within, item.name))
            document[_named(prefix, item.name)] = value
    return document | {"columns_differ": different}


def _plain(value: Any) -> Any:
    """A field's value as JSON has it."""
    if isinstance(value, bytes):
        return value.hex() or None
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return None if value == "" else value


class EntryPrinter:
    """Prints entries as they come: a table in pages, JSON lines, or CSV.

    Attributes:
        count: entries printed.
        findings: what in their rows cannot be true.
    """

    def __init__(self, *, json: bool, csv: bool) -> None:
        """Keep the form; without either, tables."""
        self._json = json
        self._csv = csv
        self._begun = False
        self.count = 0
        self.findings: list[Finding] = []

    def print(self, rows: Iterable[EntryRow]) -> None:
        """Some more of them."""
        remaining = iter(rows)
        while part := list(islice(remaining, _AT_ONCE)):
            self._print(part)
        if self._csv and not self._begun:
            self._print([])

    def _print(self, rows: list[EntryRow]) -> None:
        self.count += len(rows)
        for row in rows:
            self.findings += row_findings(row)
        if self._json:
            for row in rows:
                print_json_line(as_document(row))
        elif self._csv:
            documents = [_flat(as_document(row)) for row in rows]
            print_csv(FIELDS, documents, heading=not self._begun)
        else:
            table = _table(heading=not self._begun)
            for row in rows:
                _add(table, row)
            out.print(table)
        self._begun = True


def _flat(document: dict[str, Any]) -> dict[str, Any]:
    flat = {name: document.get(name) for name in FIELDS}
    for several in _SEVERAL:
        flat[several] = " ".join(map(str, document.get(several) or ()))
    return flat


def _table(*, heading: bool) -> Table:
    table = Table(box=None, pad_edge=False, show_header=heading)
    for name, width in (("leaf", 4), ("time (UTC)", 19), ("who", 12), ("no.", 3), ("outcome", 16)):
        right = name in {"leaf", "no."}
        table.add_column(
            name,
            min_width=width,
            justify="right" if right else "left",
            overflow="fold" if name in {"who", "outcome"} else "ellipsis",
        )
    table.add_column("what for", overflow="fold")
    return table


def _add(table: Table, row: EntryRow) -> None:
    """A row of text: what stands in an entry is shown, never read as markup."""
    try:
        entry = decode_entry(row.entry)
    except MalformedError:
        broken = Text("no entry: run verify", style="red")
        table.add_row(str(row.leaf_index), "", "", "", broken, "")
        return
    outcome = entry.outcome.name
    what = entry.purpose.name.lower().replace("_", " ") if entry.purpose else ""
    if entry.delivered_leaf_index is not None:
        what = f"recovered {entry.delivered_leaf_index}"
    if entry.access is not None:
        what = entry.access.verb + (f": {entry.access.cause}" if entry.access.cause else "")
    if entry.fact is not None:
        what = f"{entry.fact.kind} changed" + (f": {entry.fact.cause}" if entry.fact.cause else "")
    if entry.succession is not None:
        what = f"another log key: {entry.succession.cause}"
    table.add_row(
        str(row.leaf_index),
        f"{entry.entry_time:%Y-%m-%d %H:%M:%S}",
        Text(visible(entry.partner)),
        str(entry.partner_counter),
        Text(visible(entry.reason or outcome.lower()), style=_OUTCOME_STYLES[outcome]),
        Text(visible(what)),
    )
