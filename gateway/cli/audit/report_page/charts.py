# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Charts as inline SVG: bars, columns over time, a week's hours. Pure.

The SVG holds shapes only and stretches to any width; words stand beside it as HTML,
so that they keep their size on a telephone. Colours come from the page's style
sheet, light or dark. Every shape has a title for pointers and screen readers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape

from gateway.cli.audit.report_page.periods import Step

_LABELS = 6
_MOST_TICKS = 5
_GAP = 0.16  # of a column's width
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_FORMATS = {
    Step.HOUR: "%d %b %H:%M",
    Step.DAY: "%d %b",
    Step.WEEK: "%d %b",
    Step.MONTH: "%b %Y",
}

Series = Mapping[str, int]
"""Counts by the name of a colour class, bottom or left first."""


def step_label(start: datetime, step: Step) -> str:
    """How a step is called below its column."""
    return start.strftime(_FORMATS[step])


def columns(steps: Sequence[tuple[str, Series]], names: Mapping[str, str]) -> str:
    """Stacked columns, one per step.

    Args:
        steps: label and counts of each.
        names: what each colour class means; gives the legend.
    """
    ticks = _ticks(max((sum(series.values()) for _, series in steps), default=0))[::-1]
    top = ticks[0]
    shapes = [
        f'<line class="rule" x1="0" x2="{len(steps)}" y1="{top - tick}" y2="{top - tick}"/>'
        for tick in ticks
    ]
    for place, (label, series) in enumerate(steps):
        shapes.append(_column(place, label, series, names, top))
    every = -(-len(steps) // _LABELS)
    labels = "".join(
        f'<span style="left:{(place + 0.5) / len(steps):.2%}">{escape(label)}</span>'
        for place, (label, _) in enumerate(steps)
        if place % every == 0
    )
    return (
        f'<div class="chart">{legend(names)}<div class="columns">'
        f'<div class="ticks">{"".join(f"<span>{tick:,}</span>" for tick in ticks)}</div>'
        f'<svg viewBox="0 0 {len(steps)} {top}" preserveAspectRatio="none" role="img"'
        f' aria-label="columns, one per step">{"".join(shapes)}</svg>'
        f'<div class="labels">{labels}</div></div></div>'
    )


def _column(place: int, label: str, series: Series, names: Mapping[str, str], top: int) -> str:
    """One stack, from the bottom up; the whole width shows its title."""
    title = ", ".join(f"{series.get(key, 0):,} {name}" for key, name in names.items())
    parts = [f'<rect class="ghost" x="{place}" y="0" width="1" height="{top}"/>']
    below = top
    for key in names:
        count = series.get(key, 0)
        below -= count
        if count:
            parts.append(
                f'<rect class="{key}" x="{place + _GAP / 2:.2f}" y="{below}"'
                f' width="{1 - _GAP:.2f}" height="{count}"/>'
            )
    return f"<g><title>{escape(label)}: {title}</title>{''.join(parts)}</g>"


def bar(series: Series, most: int) -> str:
    """A horizontal bar, for a table's cell; `most` is the longest bar's count."""
    left, parts = 0, []
    for key, count in series.items():
        parts.append(f'<rect class="{key}" x="{left}" y="0" width="{count}" height="1"/>')
        left += count
    return (
        f'<svg class="bar" viewBox="0 0 {max(most, 1)} 1" preserveAspectRatio="none"'
        f' aria-hidden="true">{"".join(parts)}</svg>'
    )


def legend(names: Mapping[str, str]) -> str:
    """Colours and what they mean."""
    items = "".join(
        f'<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="{key}" width="1" height="1"/>'
        f"</svg>{escape(name)}</li>"
        for key, name in names.items()
    )
    return f'<ul class="legend">{items}</ul>'


def week(hours: Mapping[tuple[int, int], int]) -> str:
    """A week's hours: the stronger the colour, the more queries.

    Args:
        hours: queries by weekday (Monday is 0) and hour.
    """
    most = max(hours.values(), default=0)
    cells = []
    for day, name in enumerate(WEEKDAYS):
        for hour in range(24):
            count = hours.get((day, hour), 0)
            strength = 0.06 if not count else 0.15 + 0.85 * count / most
            cells.append(
                f'<rect class="heat" x="{hour + 0.04}" y="{day + 0.06}" width="0.92" height="0.88"'
                f' fill-opacity="{strength:.2f}"><title>{name} {hour:02}:00: {count:,} queries'
                "</title></rect>"
            )
    days = "".join(f"<span>{name}</span>" for name in WEEKDAYS)
    labels = "".join(
        f'<span style="left:{(hour + 0.5) / 24:.2%}">{hour:02}</span>' for hour in range(0, 24, 3)
    )
    return (
        f'<div class="chart week"><div class="ticks">{days}</div>'
        '<svg viewBox="0 0 24 7" preserveAspectRatio="none" role="img"'
        f' aria-label="queries by weekday and hour">{"".join(cells)}</svg>'
        f'<div class="labels">{labels}</div></div>'
    )


def _ticks(most: int) -> range:
    """Round numbers from 0 up to the first that is not less, few enough to read."""
    power = 1
    while True:
        for factor in (1, 2, 5):
            step = factor * power
            if most <= step * _MOST_TICKS:
                return range(0, max(-(-most // step), 1) * step + 1, step)
        power *= 10
