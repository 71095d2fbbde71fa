# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A summary without the months that a consent does not cover.

What was reported for earlier months is left out: histories, windows, ratios, counts of
account-months and the first report month begin later. How accounts stand at the as-of date
(how many there are, their balances, their lateness) is what was reported of them last, also
where that was before the range: an account does not vanish from a report because nothing
new was said of it.

Query and replay both come here, so that an old answer is made again byte for byte.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from gateway.domain.reports.summary import Summary


def since(summary: Summary | None, month: int | None) -> Summary | None:
    """The summary from a month on; None where nothing was reported since.

    Args:
        summary: of a person; None: without a record.
        month: the first one that counts; None: all do.
    """
    if summary is None or month is None or month <= summary.first_month:
        return summary
    start = month - summary.first_month
    # As in every summary, something is reported for its first month.
    reported = summary.reported
    while start < len(reported) and not reported[start]:
        start += 1
    if start >= len(reported):
        return None
    return replace(
        summary,
        first_month=summary.first_month + start,
        money=tuple([_cut(series, start) for series in summary.money]),
        added={version: _cut(held, start) for version, held in summary.added.items()},
        **_lists(summary, start),
    )


def _cut(series: Any, start: int) -> Any:
    """Series of one kind from an index on, and those they hold by currency."""
    changed: dict[str, Any] = _lists(series, start)
    if hasattr(series, "money"):
        changed["money"] = tuple([_cut(each, start) for each in series.money])
    return replace(series, **changed)


def _lists(series: Any, start: int) -> dict[str, Any]:
    """Everything that there is by month, from an index on."""
    values = {field.name: getattr(series, field.name) for field in fields(series)}
    return {name: value[start:] for name, value in values.items() if isinstance(value, list)}
