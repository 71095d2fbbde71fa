# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Summaries to and from rows of credit.summary.

Every SQL statement over the table names its columns in the order of
`SUMMARY_COLUMNS`; a test holds statements, table and this list together.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from gateway.domain.months import month_of
from gateway.domain.reports.summary import MoneySeries, Summary

SUMMARY_COLUMNS = (
    "data_version",
    "first_month",
    "oldest_open_date",
    "accounts",
    "open_accounts",
    "institutions",
    "overdue_accounts",
    "current_worst_dpd",
    "worst_dpd",
    "reported",
    "on_time",
    "unreported",
    "currencies",
    "money_first_month",
    "credit_limit",
    "open_balance",
    "balance_under_limit",
    "overdue",
    "due",
    "paid_against_due",
    "paid",
    "balance",
)
"""All columns but subject_id, in the table's order."""

_FIRST_MONEY_COLUMN = SUMMARY_COLUMNS.index("currencies")


def first_day(month: int) -> date:
    """How a month number is stored: the month's first day."""
    year, index = divmod(month, 12)
    return date(year, index + 1, 1)


def summary_to_row(summary: Summary) -> tuple[Any, ...]:
    """The values of `SUMMARY_COLUMNS`."""
    money = summary.money
    return (
        summary.data_version,
        first_day(summary.first_month),
        summary.oldest_open_date,
        summary.accounts,
        summary.open_accounts,
        summary.institutions,
        summary.overdue_accounts,
        summary.current_worst_dpd,
        summary.worst_dpd,
        summary.reported,
        summary.on_time,
        summary.unreported,
        [series.currency for series in money],
        [first_day(series.first_month) for series in money],
        [series.credit_limit for series in money],
        [series.open_balance for series in money],
        [series.balance_under_limit for series in money],
        [series.overdue for series in money],
        [series.due for series in money],
        [series.paid_against_due for series in money],
        [series.paid for series in money],
        [series.balance for series in money],
    )


def summaries_to_json(summaries: Iterable[tuple[bytes, Summary]]) -> str:
    """What credit.save_summaries takes: an array of objects with the table's columns."""
    columns = ("subject_id", *SUMMARY_COLUMNS)
    rows = [
        dict(zip(columns, (subject_id, *summary_to_row(summary)), strict=True))
        for subject_id, summary in summaries
    ]
    return json.dumps(rows, default=_json_text, separators=(",", ":"))


def _json_text(value: bytes | date) -> str:
    """As Postgres reads a bytea or a date."""
    return value.isoformat() if isinstance(value, date) else rf"\x{value.hex()}"


def summary_from_row(row: Sequence[Any]) -> Summary:
    """The summary of one row of `SUMMARY_COLUMNS`. On the path of every query."""
    money = tuple(
        MoneySeries(currency, month_of(first), *series)
        for currency, first, *series in zip(*row[_FIRST_MONEY_COLUMN:], strict=True)
    )
    data_version, first_month, *by_month = row[:_FIRST_MONEY_COLUMN]
    fields: list[Any] = [data_version, month_of(first_month), *by_month, money]
    return Summary(*fields)
