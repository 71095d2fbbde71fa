# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The generated parts of docs/performance.md, from one result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from tests.bench.figures.lines import Line
from tests.bench.rounds.plan import BODY, CURVE, OPEN, SECTION
from tests.unit.docs.protocol_tables import table

_BUSY = 1.0
"""A load average from which on other work was running."""
_COSTS_AT = (1, 4, 16, 64, 256, 768, 1024)
Row = dict[str, Any]


def parts(result: dict[str, Any]) -> dict[str, str]:
    """Everything that can stand between the page's marks, by name."""
    return {
        "measured": _measured(result),
        "lines": _lines([Line(**line) for line in result["lines"]]),
        "curve": _curve(result),
        "costs": _costs(result),
        "open": _open(result),
        "bodies": _sweep(result, BODY, "question"),
        "sections": _sweep(result, SECTION, "sections"),
    }


def _measured(result: dict[str, Any]) -> str:
    machine, settings = result["machine"], result["settings"]
    day = datetime.fromisoformat(result["started"])
    faults, runs = len(result["faults"]), settings["runs"]
    text = (
        f"{machine['processors']} processors for load, server and Postgres together,"
        f" Python {machine['python']}, {day.day} {day:%B %Y}:"
        f" {'one round' if runs == 1 else f'{runs} rounds'} of"
        f" {settings['seconds']:g} s per point, {result['answers']:,} answers, of which"
        f" {result['checked']:,} were verified as a partner would; faults: {faults}."
    )
    if machine["load_average"] >= _BUSY:
        text += (
            f" **Other work was running** (load average {machine['load_average']:g}), so these"
            " figures are low and scatter."
        )
    return text


def _lines(lines: Sequence[Line]) -> str:
    rows = [
        (
            f"{line.name}{f' ({line.note})' if line.note else ''}",
            f"{'≥' if line.sense == '>=' else '≤'} {line.bound:g}",
            "" if line.value is None else f"{line.value:.2f}",
            line.verdict,
        )
        for line in lines
    ]
    return table(("what must hold", "bound", "measured", ""), rows)


def _grid(result: dict[str, Any], part: str) -> tuple[list[Any], dict[tuple[Any, str], Row]]:
    rows = {(row["point"], row["contender"]): row for row in result.get(part, [])}
    return list(dict.fromkeys(point for point, _ in rows)), rows


def _curve(result: dict[str, Any]) -> str:
    points, rows = _grid(result, CURVE)
    head = ("in flight", *result["contenders"].values())
    return table(head, [(str(p), *_cells(result, rows, p)) for p in points])


def _cells(result: dict[str, Any], rows: dict[tuple[Any, str], Row], point: Any) -> Iterator[str]:
    for name in result["contenders"]:
        row = rows.get((point, name))
        if row is None:
            yield ""
            continue
        limited = " (*)" if row["generator_limited"] else ""
        yield f"{row['answers_per_s']:,.0f}{limited}; {_ms(row['p50_ms'])}"


def _costs(result: dict[str, Any]) -> str:
    points, rows = _grid(result, CURVE)
    head = (
        "in flight",
        "server",
        "p90 ms",
        "p99 ms",
        "server us",
        "Postgres us",
        "load us",
        "processors: server, Postgres, load",
        "headroom",
    )
    found = [
        (
            str(point),
            result["contenders"][name],
            _ms(row["p90_ms"]),
            _ms(row["p99_ms"]),
            f"{row['server_us']:,.0f}",
            f"{row['postgres_us']:,.0f}",
            f"{row['load_us']:,.0f}",
            ", ".join(f"{value:.2f}" for value in row["processors"].values()),
            f"{row['headroom']:.1f}" if "headroom" in row else "",
        )
        for (point, name), row in rows.items()
        if point in _COSTS_AT and name != "echo"
    ]
    return table(head, found) if points else ""


def _open(result: dict[str, Any]) -> str:
    loads, rows = _grid(result, OPEN)
    names = [name for name in result["contenders"] if any((p, name) in rows for p in loads)]
    head = ("load, %", *(result["contenders"][name] for name in names))
    found = []
    for load in loads:
        mine = (rows.get((load, name)) for name in names)
        cells = (
            f"{row['offered_per_s']:,.0f}/s: {_ms(row['p50_ms'])}, {_ms(row['p99_ms'])}"
            if row
            else ""
            for row in mine
        )
        found.append((str(load), *cells))
    return table(head, found)


def _sweep(result: dict[str, Any], part: str, what: str) -> str:
    questions, rows = _grid(result, part)
    found = [
        (
            result["questions"][question],
            *(
                f"{row['answers_per_s']:,.0f}; {row['server_us']:,.0f}, {row['postgres_us']:,.0f}"
                if (row := rows.get((question, name)))
                else ""
                for name in ("conventional", "gateway")
            ),
        )
        for question in questions
    ]
    in_flight = result["settings"]["sweep_in_flight"]
    return table((f"{what}, {in_flight} in flight", "conventional", "gateway"), found)


def _ms(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"
