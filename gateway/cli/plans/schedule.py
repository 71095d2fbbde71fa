# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Schedules of plans from CSV files, in the columns of the format plan-instalments."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

import typer

from gateway.client import AccountSchedule, ScheduledInstalment
from gateway.errors import ConfigurationError

_NEEDED = ("account_reference", "instalment", "due_on", "currency", "amount_minor")
_FURTHER = ("paid_minor", "paid_on")
COLUMNS = (*_NEEDED, *_FURTHER)
_LONGEST = 1 << 20
MAX_NUMBER = 10**15
"""As the gateway has it, for numbers and amounts."""


def day(text: str) -> date:
    """A date, YYYY-MM-DD. Raises BadParameter."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.isoformat() != text:
        raise typer.BadParameter("a date is written YYYY-MM-DD, such as 2026-12-28")
    return found


def schedules(file: Path | None, accounts: Sequence[str]) -> tuple[AccountSchedule, ...]:
    """What a plan asks for of each account.

    Args:
        file: CSV with a header; "-" is standard input; None: no instalments.
        accounts: that it covers besides those of the file.

    Raises:
        ConfigurationError: the file cannot be read; it names line and column, no value.
    """
    found: dict[str, list[ScheduledInstalment]] = {account: [] for account in accounts}
    if file is not None:
        for reference, instalment in _rows(_text(file).splitlines()):
            found.setdefault(reference, []).append(instalment)
    return tuple(AccountSchedule(each, tuple(rows)) for each, rows in found.items())


def _text(file: Path) -> str:
    try:
        if str(file) == "-":
            text: str = typer.get_text_stream("stdin").read(_LONGEST)
        else:
            with file.open(encoding="utf-8-sig", newline="") as source:
                text = source.read(_LONGEST)
    except (OSError, ValueError):
        raise ConfigurationError("--schedule takes a CSV file, which cannot be read") from None
    return text


def _rows(lines: Iterable[str]) -> Iterable[tuple[str, ScheduledInstalment]]:
    reader = csv.DictReader(lines, strict=True)
    try:
        header = tuple(reader.fieldnames or ())
        if not set(_NEEDED) <= set(header) <= set(COLUMNS):
            raise ConfigurationError(
                f"--schedule needs the columns {', '.join(_NEEDED)}, and can"
                f" have {' and '.join(_FURTHER)}; the first line names them"
            )
        for row in reader:
            yield _row(row, reader.line_num)
    except csv.Error:
        raise ConfigurationError(f"--schedule, line {reader.line_num}: not CSV") from None


def _number(text: str) -> int:
    """One that fits a message. Raises ValueError."""
    number = int(text)
    if not 0 <= number <= MAX_NUMBER:
        raise ValueError
    return number


def _row(row: dict[str, str], line: int) -> tuple[str, ScheduledInstalment]:
    if None in row or None in row.values():
        raise ConfigurationError(f"--schedule, line {line}: another number of columns")
    column = ""
    try:
        numbers = {}
        for column in ("instalment", "amount_minor", "paid_minor"):
            text = row.get(column, "")
            numbers[column] = _number(text) if text else None
        days = {}
        for column in ("due_on", "paid_on"):
            text = row.get(column, "")
            days[column] = day(text) if text else None
    except (ValueError, typer.BadParameter):
        raise ConfigurationError(f"--schedule, line {line}: {column} cannot be read") from None
    number, amount, due_on = numbers["instalment"], numbers["amount_minor"], days["due_on"]
    if number is None or amount is None or due_on is None:
        raise ConfigurationError(f"--schedule, line {line}: {', '.join(_NEEDED)} are needed")
    return row["account_reference"], ScheduledInstalment(
        number, due_on, row["currency"], amount, numbers["paid_minor"], days["paid_on"]
    )
