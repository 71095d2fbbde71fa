# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Two pictures of one result: throughput, and the distribution of latency."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, NullFormatter

_COLOURS = {
    "echo": "#b8b8b8",
    "conventional": "#d98c5f",
    "gateway": "#2f6f9f",
    "gateway-2": "#1d4666",
}
_OTHER = "#777777"


def draw(result: dict[str, Any], path: Path) -> None:
    """Writes the PNG."""
    mpl.use("agg")
    figure = Figure(figsize=(11, 4.6), dpi=110, layout="constrained")
    left, right = figure.subplots(1, 2)
    _throughput(left, result["servers"])
    _latency(right, result["servers"])
    given, machine = result["settings"], result["machine"]
    figure.suptitle(
        f"Full signed queries: rounds: {given['runs']}, each {given['seconds']:g} s a server,"
        f" {given['concurrency']} in flight, {machine['processors']} processors"
        " for load, server and Postgres",
        fontsize=11,
    )
    figure.savefig(path)


def _throughput(axes: Axes, servers: dict[str, Any]) -> None:
    """A bar a server: the median; the whisker runs from the slowest round to the quickest."""
    for place, (name, server) in enumerate(servers.items()):
        rate = server["answers_per_s"]
        middle = rate["median"]
        axes.bar(place, middle, width=0.62, color=_COLOURS.get(name, _OTHER))
        axes.errorbar(
            place,
            middle,
            yerr=[[middle - rate["min"]], [rate["max"] - middle]],
            color="#333333",
            capsize=4,
            linewidth=1,
        )
        ratio = server.get("to_conventional")
        text = f"{middle:,.0f}" + ("" if ratio is None else f"\n{ratio:.2f}x")
        axes.annotate(
            text,
            (place, rate["max"]),
            xytext=(0, 5),
            textcoords="offset points",
            ha="center",
            fontsize=9,
        )
    axes.set_xticks(range(len(servers)), [_lines(s["label"]) for s in servers.values()])
    axes.tick_params(axis="x", labelsize=8.5, length=0)
    axes.set_ylabel("answers a second (x: to conventional)")
    axes.margins(y=0.16)
    axes.set_ylim(bottom=0)
    _light(axes)


def _lines(label: str) -> str:
    return label.replace(", ", "\n").replace(": ", "\n").replace("transaction a", "transaction\na")


def _latency(axes: Axes, servers: dict[str, Any]) -> None:
    """Share of calls answered within a time; dots at p50 and p99."""
    for name, server in servers.items():
        quantiles = server["latency_quantiles_ms"]
        shares = [step / (len(quantiles) - 1) for step in range(len(quantiles))]
        colour = _COLOURS.get(name, _OTHER)
        p50, p99 = server["latency_ms"]["p50"], server["latency_ms"]["p99"]
        label = f"{server['label'].partition(':')[0]}: p50 {p50:.0f} ms, p99 {p99:.0f} ms"
        axes.plot(quantiles, shares, color=colour, label=label, linewidth=1.8)
        axes.plot([p50, p99], [0.5, 0.99], "o", color=colour, markersize=4)
    axes.set_xscale("log")
    axes.xaxis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0)))
    axes.xaxis.set_major_formatter("{x:g}")
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.set_xlabel("milliseconds from call to answer (logarithmic)")
    axes.set_ylabel("share of calls")
    axes.set_ylim(0, 1.02)
    axes.set_xlim(left=min(s["latency_quantiles_ms"][1] for s in servers.values()) * 0.8)
    axes.legend(
        fontsize=8.5, frameon=False, ncols=2, loc="upper center", bbox_to_anchor=(0.5, -0.15)
    )
    _light(axes)


def _light(axes: Axes) -> None:
    axes.grid(axis="y", color="#e4e4e4", linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
