# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Pictures of one result: the curve, the processors, the open loop, the sweeps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, NullFormatter, NullLocator

from tests.bench.rounds.plan import BODY, CURVE, OPEN, SECTION

Row = dict[str, Any]
_COLOURS = {
    "echo": "#9a9a9a",
    "conventional": "#d9803f",
    "conventional-2": "#8f4a17",
    "gateway": "#2f7fbf",
    "gateway-2": "#16395c",
}
_USED = {"server": "#2f7fbf", "postgres": "#7fb069", "load": "#c9c9c9"}
_USED_LABELS = {"server": "server", "postgres": "Postgres", "load": "load generator"}
_MARKS = (1, 2, 5)


def draw(result: dict[str, Any], directory: Path, *, source: str = "") -> list[Path]:
    """Writes a PNG for each part that was measured.

    Args:
        result: what was measured.
        directory: where to.
        source: what they were drawn from; stands in each as its Description.

    Returns:
        Their paths.
    """
    mpl.use("agg")
    pictures: tuple[tuple[str, str, Callable[[Figure, dict[str, Any]], None]], ...] = (
        (CURVE, "curve", _curve),
        (CURVE, "processors", _processors),
        (OPEN, "open", _open),
        (BODY, "sweeps", _sweeps),
    )
    written = []
    for part, name, picture in pictures:
        if not result.get(part):
            continue
        figure = Figure(dpi=100, layout="constrained")
        picture(figure, result)
        path = directory / f"{name}.png"
        figure.savefig(path, metadata={"Software": None, "Description": source})
        written.append(path)
    return written


def _curve(figure: Figure, result: dict[str, Any]) -> None:
    figure.set_size_inches(11, 5)
    left, right = figure.subplots(1, 2)
    for name, rows in _by_contender(result[CURVE], result):
        points, label = [row["point"] for row in rows], result["contenders"][name]
        style: dict[str, Any] = {"color": _COLOURS[name], "label": label, **_style(name)}
        for axes, key in ((left, "answers_per_s"), (right, "p50_ms")):
            axes.plot(points, [row[key] for row in rows], **style)
            low, high = zip(*(row[f"{key}_range"] for row in rows), strict=True)
            axes.fill_between(points, low, high, color=_COLOURS[name], alpha=0.13, linewidth=0)
        limited = [row for row in rows if row["generator_limited"]]
        left.plot(
            [row["point"] for row in limited],
            [row["answers_per_s"] for row in limited],
            "o",
            color="white",
            markeredgecolor=_COLOURS[name],
            markersize=7,
            zorder=3,
        )
    left.set_title("Answers per second (higher is better)", fontsize=10.5)
    right.set_title("Median latency in milliseconds (lower is better)", fontsize=10.5)
    for axes in (left, right):
        axes.set_xscale("log", base=2)
        axes.set_yscale("log")
        _plain(axes, [row["point"] for row in result[CURVE]])
        axes.set_xlabel("calls in flight")
    figure.legend(
        *left.get_legend_handles_labels(), ncols=5, frameon=False, loc="outside lower center"
    )
    figure.suptitle(
        _title(result, "Closed loop; hollow: limited by the load generator"), fontsize=11
    )


def _processors(figure: Figure, result: dict[str, Any]) -> None:
    contenders = list(_by_contender(result[CURVE], result))
    figure.set_size_inches(2.6 * len(contenders) + 0.8, 5.4)
    grid = figure.subplots(2, len(contenders), sharey="row", squeeze=False)
    for (name, rows), cost, used in zip(contenders, *grid, strict=True):
        places, points = range(len(rows)), [row["point"] for row in rows]
        cost.set_title(result["contenders"][name].replace(", ", ",\n"), fontsize=10)
        costs = {kind: [row[f"{kind}_us"] for row in rows] for kind in _USED}
        shares = {kind: [row["processors"][kind] for row in rows] for kind in _USED}
        for axes, stacked in ((cost, costs), (used, shares)):
            floor = [0.0] * len(rows)
            for kind, colour in _USED.items():
                heights = stacked[kind]
                axes.bar(places, heights, 0.82, floor, color=colour, label=_USED_LABELS[kind])
                floor = [a + b for a, b in zip(floor, heights, strict=True)]
            axes.set_xticks(places, [str(point) for point in points], rotation=90, fontsize=7.5)
            _light(axes)
        used.axhline(result["machine"]["processors"], color="#444444", linestyle=":", linewidth=1)
        used.set_xlabel("calls in flight", fontsize=9)
    grid[0][0].set_ylabel("processor time per answer, us")
    grid[1][0].set_ylabel("processors used\n(dotted: all there are)")
    figure.legend(
        *grid[0][0].get_legend_handles_labels(), ncols=3, frameon=False, loc="outside lower center"
    )
    figure.suptitle(_title(result, "Where processor time goes"), fontsize=11)


def _open(figure: Figure, result: dict[str, Any]) -> None:
    figure.set_size_inches(11, 5)
    pair = figure.subplots(1, 2, sharey=True)
    for name, rows in _by_contender(result[OPEN], result):
        rows.sort(key=lambda row: row["point"])
        label = result["contenders"][name]
        for axes, along in zip(pair, ("point", "offered_per_s"), strict=True):
            where = [row[along] for row in rows]
            style = {"color": _COLOURS[name], **_style(name)}
            axes.plot(where, [row["p50_ms"] for row in rows], label=f"{label}: p50", **style)
            style |= {"linestyle": ":", "marker": "^"}
            axes.plot(where, [row["p99_ms"] for row in rows], label=f"{label}: p99", **style)
    pair[0].xaxis.set_major_locator(FixedLocator(sorted({r["point"] for r in result[OPEN]})))
    pair[0].set_xlabel("load, per cent of each server's own saturation")
    pair[1].set_xlabel("load, calls per second")
    pair[1].set_xscale("log")
    _plain(pair[1], None)
    for axes in pair:
        axes.set_yscale("log")
        _light(axes)
        axes.yaxis.set_major_locator(FixedLocator(_decades(axes.get_ylim())))
        axes.yaxis.set_major_formatter(FuncFormatter(_number))
        axes.yaxis.set_minor_locator(NullLocator())
    pair[0].set_ylabel("milliseconds from the intended start")
    figure.legend(
        *pair[0].get_legend_handles_labels(),
        ncols=4,
        frameon=False,
        loc="outside lower center",
        fontsize=9,
    )
    figure.suptitle(_title(result, "Open loop, Poisson arrivals"), fontsize=11)


def _sweeps(figure: Figure, result: dict[str, Any]) -> None:
    figure.set_size_inches(11, 3.8)
    parts = [part for part in (BODY, SECTION) if result.get(part)]
    for axes, part in zip(figure.subplots(1, len(parts), squeeze=False)[0], parts, strict=True):
        questions = list(dict.fromkeys(row["point"] for row in result[part]))
        for shift, (name, rows) in zip(
            (-0.2, 0.2), _by_contender(result[part], result), strict=False
        ):
            places = [questions.index(row["point"]) + shift for row in rows]
            rates = [row["answers_per_s"] for row in rows]
            label = result["contenders"][name]
            bars = axes.barh(places, rates, 0.38, color=_COLOURS[name], label=label)
            axes.bar_label(bars, [f"{rate:,.0f}" for rate in rates], padding=3, fontsize=8.5)
        axes.set_yticks(range(len(questions)), [result["questions"][q] for q in questions])
        axes.invert_yaxis()
        axes.margins(x=0.12)
        axes.set_xlabel(f"answers per second, {result['settings']['sweep_in_flight']} in flight")
        _light(axes, "x")
    handles = axes.get_legend_handles_labels()
    figure.legend(*handles, ncols=2, frameon=False, loc="outside lower center")
    figure.suptitle(
        _title(result, "Formats and sizes of questions; sections of reports"), fontsize=11
    )


def _by_contender(rows: list[Row], result: dict[str, Any]) -> Iterator[tuple[str, list[Row]]]:
    for name in result["contenders"]:
        mine = [row for row in rows if row["contender"] == name]
        if mine:
            yield name, mine


def _style(name: str) -> dict[str, Any]:
    two = name.endswith("-2")
    return {
        "marker": "s" if two else "o",
        "markersize": 4,
        "linewidth": 1.7,
        "linestyle": "--" if two or name == "echo" else "-",
    }


def _title(result: dict[str, Any], what: str) -> str:
    settings, machine = result["settings"], result["machine"]
    rounds = "One round" if settings["runs"] == 1 else f"Medians of {settings['runs']} rounds"
    return f"{what}. {rounds}, {machine['processors']} processors for load, server and Postgres"


def _plain(axes: Axes, points: list[int] | None) -> None:
    """Plain numbers on logarithmic axes."""
    _light(axes)
    if points is not None:
        axes.xaxis.set_major_locator(FixedLocator(sorted({p for p in points if p != 768})))
        axes.xaxis.set_tick_params(labelsize=8.5)
    else:
        axes.xaxis.set_major_locator(FixedLocator(_decades(axes.get_xlim())))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(FuncFormatter(_number))
    if axes.get_yscale() == "log":
        axes.yaxis.set_major_locator(FixedLocator(_decades(axes.get_ylim())))
        axes.yaxis.set_minor_formatter(NullFormatter())
        axes.yaxis.set_minor_locator(NullLocator())
        axes.yaxis.set_major_formatter(FuncFormatter(_number))


def _decades(limits: tuple[float, float]) -> list[float]:
    """1, 2, 5, 10, 20… as far as they go."""
    every = [mark * 10.0**power for power in range(-3, 7) for mark in _MARKS]
    return [mark for mark in every if limits[0] <= mark <= limits[1]]


def _number(value: float, _place: object) -> str:
    return f"{value:,.0f}" if value >= 1 else f"{value:g}"


def _light(axes: Axes, along: Any = "y") -> None:
    axes.grid(axis=along, color="#e4e4e4", linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
