# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-audit tail`: the newest entries, and those that follow."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import Annotated

import typer

from gateway.audit.rules.rows import Placement
from gateway.cli.audit.context import AuditDatabaseUrl, CsvOutput, DataDirectory, opened_reader
from gateway.cli.audit.entry_view import EntryPrinter
from gateway.cli.audit.found_view import ROWS_NOT_VERIFIED, end_list
from gateway.cli.context import JsonOutput, reported_errors
from gateway.store.log.reading import ROWS_AT_ONCE, WHOLE_LOG, AuditReader

_POLL_S = 1.0
# A record of access counts for a day; a new one is made before that.
_RENEW_S = 12 * 3600.0


def tail(  # noqa: PLR0913  (the options of a verb)
    *,
    database_url: AuditDatabaseUrl = None,
    data: DataDirectory = None,
    lines: Annotated[
        int, typer.Option("-n", "--lines", min=0, max=ROWS_AT_ONCE, help="How many entries.")
    ] = 10,
    follow: Annotated[
        bool, typer.Option("-f", "--follow", help="Follow new entries until Ctrl-C.")
    ] = False,
    json: JsonOutput = False,
    csv: CsvOutput = False,
) -> None:
    """Shows the newest entries of the log, oldest first. With --json, one object per line.

    Each row is compared with its own entry, and a missing one is named.

    Example:  credit-audit tail -f --database-url postgresql://auditor@db/audit

    Exit codes: 0 shown, 1 a row is missing or not what its entry says, 2 could not read.
    """
    printer = EntryPrinter(json=json, csv=csv)
    with reported_errors(), opened_reader(database_url, data) as reader:
        access = reader.open("tail", {}, row_limit=lines)
        size = reader.head(access).tree_size
        rows = reader.search(access, None, lines)[::-1]
        printer.print(rows)
        end = rows[-1].leaf_index + 1 if rows else size
        # Entries may have come since the head was read: then the rows reach further.
        newest = max(size, end)
        expected = range(max(0, newest - lines), newest)
        there = sorted({row.leaf_index for row in rows} & {*expected})
        printer.findings += Placement.gaps(there, expected.start, expected.stop)
        if follow:
            with suppress(KeyboardInterrupt):
                _follow(reader, printer, end)
    end_list(printer, json_lines=json, checked=False, note=ROWS_NOT_VERIFIED)


def _follow(reader: AuditReader, printer: EntryPrinter, next_index: int) -> None:
    while True:
        access = reader.open("tail", {"low": next_index}, row_limit=WHOLE_LOG)
        renew = time.monotonic() + _RENEW_S
        while time.monotonic() < renew:
            size = reader.head(access).tree_size
            if size > next_index:
                printer.print(reader.entries(access, next_index, size))
                next_index = size
            time.sleep(_POLL_S)
