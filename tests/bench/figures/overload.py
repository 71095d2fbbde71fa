# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The picture of the overload bench: goodput and memory, second by second."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

_COLOURS = {"peak": "#2f7fbf", "overload": "#d9803f", "flood": "#8f4a17", "hoarding": "#9a9a9a"}


def draw_overload(result: dict[str, Any], directory: Path) -> Path:
    """Writes overload.png.

    Args:
        result: of the bench.
        directory: where to.
    """
    mpl.use("agg")
    figure = Figure(figsize=(10, 6), dpi=100, layout="constrained")
    above, below = figure.subplots(2, 1, sharex=True)
    begun, named = 0, set()
    for stage in result["stages"]:
        name, answers = stage["stage"], stage["answers"]
        label = None if name in named else _label(name, result)
        named.add(name)
        seconds = [begun + number for number in range(len(answers))]
        above.plot(seconds, answers, color=_COLOURS[name], label=label)
        memory = stage["memory_mib"]
        places = [
            begun + len(answers) * number / max(1, len(memory)) for number in range(len(memory))
        ]
        below.plot(places, memory, color=_COLOURS[name])
        begun += len(answers)
    peak = result["goodput_per_s"]["peak"]
    least = result["settings"]["least"]
    above.axhline(least * peak, color="#9a9a9a", linestyle="--", label=f"{least:.0%} of the peak")
    above.set_ylim(bottom=0)
    above.set_ylabel("answers in time, per second")
    figure.legend(loc="outside upper center", ncols=2)
    below.set_ylim(bottom=0)
    below.set_ylabel("memory of the gateway, MiB")
    below.set_xlabel("seconds (stages one after the other)")
    path = directory / "overload.png"
    figure.savefig(path, metadata={"Software": None})
    return path


def _label(name: str, result: dict[str, Any]) -> str:
    times = result["settings"]["times"]
    return {
        "peak": "the load that gives the most",
        "overload": f"{times:g} times as much from good partners",
        "hoarding": f"{times:g} times as much from clients that keep to no bound",
        "flood": f"the same load, next to junk {times:g} times as often",
    }[name]
