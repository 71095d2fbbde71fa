# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a mapping loses, as an adapter's file declares it in [[loss]].

A declaration is a promise to the partner's engineers: reading a report back
gives the canonical report after `apply_losses`, and nothing else has changed.
The contract suite holds every adapter to it. The declaration is written down by
itself, not taken from the code tables, so that the two check each other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from adapters.engine.toml_table import Table
from gateway.domain.reports.figures import can_be_dropped, report_figures
from gateway.errors import AdapterError

Report = TypeVar("Report")


@dataclass(frozen=True, slots=True)
class Loss:
    """One figure, and what becomes of it.

    Attributes:
        figure: path in the report.
        kind: "floor": days become the highest of `floors` not above them;
            "dropped": not carried; "empty-is-absent": an empty list reads as one
            that was not asked for.
        floors: ascending; empty unless kind is "floor".
        why: for the partner's engineers.
    """

    figure: str
    kind: str
    floors: tuple[int, ...]
    why: str


def load_losses(table: Table, report: type) -> tuple[Loss, ...]:
    """The [[loss]] tables, of reports of that type. Raises AdapterError."""
    losses = []
    for line in table.tables("loss"):
        kind, why = line.take("kind", str), line.take("why", str)
        if kind not in ("floor", "dropped", "empty-is-absent"):
            raise AdapterError("no such kind of loss", path=line.where("kind"))
        floors = tuple(line.take("floors", list)) if kind == "floor" else ()
        figures = line.take("figures", list)
        line.done()
        if any(type(floor) is not int for floor in floors) or list(floors) != sorted(set(floors)):
            raise AdapterError("floors are ascending days", path=line.where("floors"))
        for path in figures:
            figure = report_figures(report).get(path)
            if figure is None or (kind == "dropped" and not can_be_dropped(figure)):
                raise AdapterError("cannot be lost", path=line.where("figures"))
            losses.append(Loss(path, kind, floors, why))
    return tuple(losses)


def apply_losses(report: Report, losses: tuple[Loss, ...]) -> Report:
    """The report as a partner sees it after the mapping."""
    for loss in losses:
        report = _change(
            report, loss.figure.replace("[]", ".[]").split("."), _change_of(loss, type(report))
        )
    return report


def _change(value: Any, names: list[str], change: Callable[[Any], Any]) -> Any:
    if not names:
        return change(value)
    if value is None:
        return None
    name, *rest = names
    if name == "[]":
        return tuple(_change(item, rest, change) for item in value)
    return replace(value, **{name: _change(getattr(value, name), rest, change)})


def _change_of(loss: Loss, report: type) -> Callable[[Any], Any]:
    if loss.kind == "dropped":
        lost = report_figures(report)[loss.figure].when_dropped
        return lambda _value: lost
    if loss.kind == "empty-is-absent":
        return lambda value: value or None

    def floor(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(floor(item) for item in value)
        # None (not there) and -1 (nothing reported) are no days.
        return value if value is None or value < 0 else _floor(loss.floors, value)

    return floor


def _floor(floors: tuple[int, ...], days: int) -> int:
    return floors[bisect_right(floors, days) - 1]
