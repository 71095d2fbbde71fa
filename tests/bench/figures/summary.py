# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""From single measurements to one result, which is JSON; docs/performance.md has its shape."""

from __future__ import annotations

import argparse
import os
import platform
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from statistics import median
from typing import Any

from tests.bench.clients.job import Result
from tests.bench.clients.questions import QUESTIONS
from tests.bench.rounds.measuring import Measured, Run
from tests.bench.rounds.plan import CURVE
from tests.bench.servers.contenders import Contender

FORMAT = 2
"""Of result.json."""
BUSY_GENERATOR = 0.9
"""From this share of a processor on, the load generator is what limits a measurement."""
_LEFT_OUT = {"only", "out", "world", "quick", "gate"}
_DISTRIBUTED = {"answers_per_s", "p50_ms", "p90_ms", "p99_ms"}
_US = ("server", "postgres", "load")


def summarise(
    contenders: Sequence[Contender], run: Run, given: argparse.Namespace, started: datetime
) -> dict[str, Any]:
    """All that was measured: of each point the median over the rounds, and every round."""
    result: dict[str, Any] = {
        "format": FORMAT,
        "started": started.isoformat(timespec="seconds"),
        "ended": datetime.now(UTC).isoformat(timespec="seconds"),
        "complete": run.complete,
        "faultless": not run.faults and bool(run.measured) and not any(map(fault, run.measured)),
        "faults": run.faults + [text for text in map(fault, run.measured) if text],
        "answers": sum(one.result.all_answers for one in run.measured),
        "checked": sum(one.result.checked for one in run.measured),
        "settings": {k: v for k, v in vars(given).items() if k not in _LEFT_OUT},
        "machine": machine(),
        "contenders": {c.name: c.label for c in contenders},
        "questions": {name: question.label for name, question in QUESTIONS.items()},
    }
    for part in given.parts:
        points: dict[tuple[object, str], list[Measured]] = defaultdict(list)
        for one in run.measured:
            if one.step.part == part:
                points[one.step.point, one.step.contender].append(one)
        result[part] = _sorted([_row(group, run) for group in points.values()], contenders)
    _compare_with_the_echo(result.get(CURVE, []))
    return result


def machine() -> dict[str, Any]:
    """Where it was measured."""
    return {
        "processors": os.cpu_count(),
        "system": platform.system(),
        "python": platform.python_version(),
        "load_average": round(os.getloadavg()[0], 1),
    }


def fault(one: Measured) -> str:
    """What is wrong with a measurement; "" when nothing is."""
    step, result = one.step, one.result
    found = [f"{count} calls {status}" for status, count in result.errors.items()]
    found += sorted(set(result.wrong))
    if one.unlogged:
        found.append(f"{one.unlogged} answers not in the log")
    if not result.checked:
        found.append("no answer was checked")
    return f"{step.part}, {step.point}, {step.contender}: {', '.join(found)}" if found else ""


def _row(group: Sequence[Measured], run: Run) -> dict[str, Any]:
    step, results = group[0].step, [one.result for one in group]
    row: dict[str, Any] = {
        "point": step.point,
        "contender": step.contender,
        "rounds": [_round(result) for result in results],
    }
    for name in row["rounds"][0]:
        values = [one[name] for one in row["rounds"]]
        row[name] = round(median(values), 4)
        if name in _DISTRIBUTED:
            row[f"{name}_range"] = [min(values), max(values)]
    row["processors"] = {
        name: round(row[f"{name}_us"] * row["answers_per_s"] / 1e6, 3) for name in _US
    }
    row["generator_limited"] = row["processors"]["load"] >= BUSY_GENERATOR
    if step.load:
        row["offered_per_s"] = round(run.saturation(step.contender) * step.load / 100, 1)
    return row


def _sorted(rows: list[dict[str, Any]], contenders: Sequence[Contender]) -> list[dict[str, Any]]:
    """By number of calls or per cent of load, other points as they came; contenders alike."""
    names = [contender.name for contender in contenders]
    seen = list(dict.fromkeys(row["point"] for row in rows))
    points = sorted(seen) if all(isinstance(point, int) for point in seen) else seen
    return sorted(rows, key=lambda r: (points.index(r["point"]), names.index(r["contender"])))


def _round(result: Result) -> dict[str, float]:
    names = (field.name for field in fields(result))
    kept = {name: getattr(result, name) for name in names if name.endswith(("_us", "_ms"))}
    return {"answers_per_s": round(result.answers_per_s, 1)} | kept


def _compare_with_the_echo(rows: Iterable[dict[str, Any]]) -> None:
    """How much faster the same generator is with a server that does nothing."""
    rows = list(rows)
    echo = {r["point"]: r["answers_per_s"] for r in rows if r["contender"] == "echo"}
    for row in rows:
        if row["point"] in echo and row["answers_per_s"]:
            row["headroom"] = round(echo[row["point"]] / row["answers_per_s"], 2)
