# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Code tables as CSV: a line per code, with what it means."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from adapters.contributed.ranges import CurrencyTable, FileCodeTable, RangeTable
from adapters.describe.meanings import meaning_of_code
from adapters.engine.code_tables import BucketTable, Code, EnumTable

_NOTHING = "nothing was reported for the month"


def code_lines(table: FileCodeTable) -> list[list[str]]:
    """The table with its header: what a code stands for, as cells of text."""
    if isinstance(table, RangeTable):
        ranges = [
            [word, str(fewest), "" if most is None else str(most), str(fewest)]
            for word, (fewest, most) in table.ranges.items()
        ]
        return [["code", "from_days_past_due", "to_days_past_due", "taken_for"], *ranges]
    if isinstance(table, CurrencyTable):
        return [["code", "currency"], *map(list, table.currencies.items())]
    if isinstance(table, EnumTable):
        lines = [[code, m.name, meaning_of_code(m)] for code, m in table.decode.items()]
        return [["code", "member", "meaning"], *lines]
    if isinstance(table, BucketTable):
        return [["code", "from_days_past_due", "to_days_past_due", "meaning"], *_buckets(table)]
    days = [[code, str(number)] for code, number in table.days.items()]
    return [["code", "days_past_due"], *days]


def enum_lines(codes: Iterable[Code]) -> list[list[str]]:
    """Members of a vocabulary of the canonical messages, by the numbers on the wire."""
    lines = [[str(int(m)), m.name, meaning_of_code(m)] for m in codes]
    return [["number", "member", "meaning"], *lines]


def csv_text(lines: list[list[str]]) -> str:
    """The lines as a CSV file (RFC 4180, but with plain line feeds)."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(lines)
    return text.getvalue()


def _buckets(table: BucketTable) -> list[list[str]]:
    ends = [str(floor - 1) for floor in table.floors[1:]] + [""]
    lines = []
    for code, floor, end in zip(table.codes, table.floors, ends, strict=True):
        days = f"{floor}" if end == str(floor) else f"{floor} to {end}"
        lines.append(
            [code, str(floor), end, f"{days if end else f'{floor} or more'} days past due"]
        )
    if table.nothing is not None:
        lines.append([table.nothing, "", "", _NOTHING])
    return lines
