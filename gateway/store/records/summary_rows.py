# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Summaries to and from rows of credit.summary.

Statements and rows are made from the columns that the report versions list
(gateway.domain.reports.columns), in that order; a test compares them with the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gateway.domain.months import first_day, month_of
from gateway.domain.reports.columns import FIRST_COLUMNS, AddedSeries
from gateway.domain.reports.summary import MoneySeries, Summary
from gateway.domain.reports.versions import all_added

_NAMES = tuple(column.name for column in FIRST_COLUMNS)
_WIDTH = len(_NAMES)
_MONTHS = slice(_NAMES.index("first_month") + 1, _NAMES.index("currencies"))
_MONEY = slice(_NAMES.index("money_first_month") + 1, _WIDTH)
_FIRST_MONEY_COLUMN = _NAMES.index("currencies")


def summary_to_row(summary: Summary) -> dict[str, Any]:
    """The values of all columns but the key's, as far as the summary has them."""
    money = summary.money
    row: dict[str, Any] = {
        "data_version": summary.data_version,
        "first_month": first_day(summary.first_month),
        "currencies": [series.currency for series in money],
        "money_first_month": [first_day(series.first_month) for series in money],
    }
    row |= {name: getattr(summary, name) for name in _NAMES[_MONTHS]}
    row |= {name: [getattr(series, name) for series in money] for name in _NAMES[_MONEY]}
    for series in all_added():
        held = summary.added.get(series.version)
        if held is not None:
            names = [column.name for column in series.columns]
            row |= zip(names, series.values(held), strict=True)
    return row


def summary_from_row(row: Sequence[Any], added: Sequence[AddedSeries] = ()) -> Summary | None:
    """The summary of one row. On the path of every query.

    Args:
        row: the values of `ReportVersion.columns`.
        added: the series of that version.

    Returns:
        None where the row lacks one of these series: it is yet to be rebuilt.
    """
    money = tuple(
        MoneySeries(currency, month_of(first), *series)
        for currency, first, *series in zip(*row[_FIRST_MONEY_COLUMN:_WIDTH], strict=True)
    )
    data_version, first_month, *by_month = row[:_FIRST_MONEY_COLUMN]
    fields: list[Any] = [data_version, month_of(first_month), *by_month, money]
    if not added:
        return Summary(*fields)
    found: dict[int, Any] = {}
    start = _WIDTH
    for series in added:
        end = start + len(series.columns)
        found[series.version] = series.read(row[start:end])
        start = end
    fields.append(found)
    return None if None in found.values() else Summary(*fields)
