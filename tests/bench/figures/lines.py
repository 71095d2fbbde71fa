# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What must hold, line by line: a ratio inside one run, and its bound.

A ratio is the median of the rounds' own: whatever slows the machine down for a while then
slows both sides down. What was not measured is said to be so, and holds nothing.

    python -m tests.bench.figures.lines [DIR]
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.rounds.plan import CURVE, OPEN

AT_LEAST, AT_MOST = ">=", "<="
HALF = 50
"""Per cent of saturation."""
_FASTER = {16: 1.5, 64: 2.0, 256: 2.5}
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table.

    Attributes:
        name: what is compared.
        value: measured; None when it was not.
        sense: ">=" or "<=".
        bound: what it must reach or not exceed.
        note: where, or why there is no value.
    """

    name: str
    value: float | None
    sense: str
    bound: float
    note: str = ""

    @property
    def verdict(self) -> str:
        """Of "pass", "FAIL" and "not measured" the one that applies."""
        if self.value is None:
            return "not measured"
        kept = self.value >= self.bound if self.sense == AT_LEAST else self.value <= self.bound
        return "pass" if kept else "FAIL"


class Curve:
    """Looks things up in a result's curve."""

    def __init__(self, result: dict[str, Any], part: str = CURVE) -> None:
        """Sorts its rows."""
        self._rows = {(row["point"], row["contender"]): row for row in result.get(part, [])}

    def row(self, point: object, contender: str) -> Row | None:
        """What was measured of one contender at one point."""
        return self._rows.get((point, contender))

    def points(self, *contenders: str) -> list[Any]:
        """Where all of these were measured."""
        found = [point for point, name in self._rows if name == contenders[0]]
        return sorted(p for p in found if all((p, c) in self._rows for c in contenders))

    def ratio(
        self, point: object, one: str, other: str, of: Callable[[Row], float]
    ) -> float | None:
        """Of two contenders at one point."""
        mine, its = self.row(point, one), self.row(point, other)
        if mine is None or its is None:
            return None
        return ratio_of_rounds(mine, its, of, of)

    def saturation(self, contender: str) -> int | None:
        """Calls in flight at which it gave the most answers per second."""
        rows = [row for (_, name), row in self._rows.items() if name == contender]
        return max(rows, key=lambda row: row["answers_per_s"])["point"] if rows else None


def ratio_of_rounds(
    one: Row, other: Row, of_one: Callable[[Row], float], of_other: Callable[[Row], float]
) -> float | None:
    """The median of the rounds' own ratios; None when a round has nothing to divide by."""
    pairs = [(of_one(a), of_other(b)) for a, b in zip(one["rounds"], other["rounds"], strict=False)]
    if not pairs or not all(b for _, b in pairs):
        return None
    return round(median(a / b for a, b in pairs), 3)


def rate(row: Row) -> float:
    """Answers per second."""
    return float(row["answers_per_s"])


def p50(row: Row) -> float:
    """Median latency, ms."""
    return float(row["p50_ms"])


def cost(row: Row) -> float:
    """Processor time of server and Postgres, us an answer."""
    return float(row["server_us"] + row["postgres_us"])


def lines_of_result(result: dict[str, Any]) -> Iterator[Line]:
    """The lines that one result.json decides."""
    curve = Curve(result)
    yield _worst(curve, "answers/s, at every point of the curve", AT_LEAST, rate, min)
    yield _worst(curve, "p50, at every point of the curve", AT_MOST, p50, max)
    for in_flight, bound in _FASTER.items():
        value = curve.ratio(in_flight, "gateway", "conventional", rate)
        yield Line(f"answers/s to conventional, {in_flight} in flight", value, AT_LEAST, bound)
    value = curve.ratio(768, "gateway-2", "conventional-2", rate)
    yield Line("answers/s to conventional, 768 in flight, two of each", value, AT_LEAST, 2.2)
    value = curve.ratio(1, "gateway", "conventional", p50)
    yield Line("a lone query: p50 to conventional", value, AT_MOST, 1.0)
    value = curve.ratio(1, "gateway", "conventional", cost)
    yield Line("a lone query: server and Postgres to conventional", value, AT_MOST, 1.15)
    yield _echoes(curve)
    yield _open_loop(Curve(result, OPEN))


def _worst(
    curve: Curve,
    name: str,
    sense: str,
    of: Callable[[Row], float],
    worst: Callable[[Sequence[tuple[float, int]]], tuple[float, int]],
) -> Line:
    found = [
        (value, point)
        for point in curve.points("gateway", "conventional")
        if (value := curve.ratio(point, "gateway", "conventional", of)) is not None
    ]
    if not found:
        return Line(f"{name}, to conventional", None, sense, 1.0)
    value, point = worst(found)
    note = f"worst of {len(found)}: {point} in flight"
    return Line(f"{name}, to conventional", value, sense, 1.0, note)


def _echoes(curve: Curve) -> Line:
    name, in_flight = "empty echoes an answer costs at saturation", curve.saturation("gateway")
    mine, echo = curve.row(in_flight, "gateway"), curve.row(in_flight, "echo")
    if mine is None or echo is None:
        return Line(name, None, AT_MOST, 3.0)
    value = ratio_of_rounds(mine, echo, cost, lambda row: float(row["server_us"]))
    return Line(name, value, AT_MOST, 3.0, f"{in_flight} in flight")


def _open_loop(loads: Curve) -> Line:
    name, row = "open loop at half of saturation: p99 to p50", loads.row(HALF, "gateway")
    value = None
    if row is not None:
        value = ratio_of_rounds(row, row, lambda one: float(one["p99_ms"]), p50)
    return Line(name, value, AT_MOST, 4.0)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A line decided by another measurement's file.

    Attributes:
        name: of the line.
        file: JSON in the same directory.
        key: of the value in it.
        sense: as in Line.
        bound: as in Line.
    """

    name: str
    file: str
    key: str
    sense: str
    bound: float

    def line(self, directory: Path, started: str = "") -> Line:
        """Reads the file; without it, the line was not measured.

        Args:
            directory: where it is.
            started: when the run began beside whose lines it stands: an older file is named.
        """
        path = directory / self.file
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
            value, note = round(float(found[self.key]), 3), _note(found, self.key)
            written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except (OSError, ValueError, KeyError, TypeError):
            return Line(self.name, None, self.sense, self.bound, f"{self.key} in {self.file}")
        if started and written < datetime.fromisoformat(started):
            note = f"{note}{', ' if note else ''}earlier: {written:%Y-%m-%d %H:%M} UTC"
        return Line(self.name, value, self.sense, self.bound, note)


def _note(found: dict[str, Any], key: str) -> str:
    """Between which sizes growth was measured: a smaller range than wanted must be seen."""
    axis = key.partition("_")[0]
    sizes = [row["size"] for row in found.get("sizes", ()) if row["axis"] == axis]
    return f"{min(sizes):,} to {max(sizes):,}" if sizes else ""


ELSEWHERE = (
    Elsewhere(
        "portfolio: people per processor second, to single queries",
        "portfolio.json",
        "people_per_processor_s_to_single",
        AT_LEAST,
        5.0,
    ),
    Elsewhere(
        "contribution with summaries, to the bare COPY",
        "contribution.json",
        "ratio_to_copy",
        AT_LEAST,
        0.3,
    ),
    Elsewhere(
        "growth of people: processor time a query", "growth.json", "people_ratio", AT_MOST, 1.2
    ),
    Elsewhere(
        "growth of entries: processor time a query", "growth.json", "entries_ratio", AT_MOST, 1.2
    ),
    Elsewhere(
        "growth of partners: p99 of a query", "growth.json", "partners_p99_ratio", AT_MOST, 1.2
    ),
    Elsewhere(
        "verify, to the bare loop that reads and hashes",
        "verify.json",
        "ratio_to_read_and_hash",
        AT_LEAST,
        0.6,
    ),
    Elsewhere(
        "rotate-evidence, to the bare loop with the same UPDATE",
        "rotate.json",
        "ratio_to_bare_loop",
        AT_LEAST,
        0.5,
    ),
)


def all_lines(result: dict[str, Any], directory: Path) -> list[Line]:
    """Every line, whether or not it was measured."""
    elsewhere = (other.line(directory, result.get("started", "")) for other in ELSEWHERE)
    return [*lines_of_result(result), *elsewhere]


def as_text(lines: Sequence[Line]) -> str:
    """A table for people."""
    return "\n".join(
        f"{line.verdict:13s}{'' if line.value is None else f'{line.value:.2f}':>8s}"
        f"  {line.sense} {line.bound:<5g} {line.name}{f' ({line.note})' if line.note else ''}"
        for line in lines
    )


def main() -> None:
    """Prints the table of the files in a directory."""
    directory = Path(sys.argv[1] if sys.argv[1:] else "build/bench")
    path = directory / "result.json"
    result = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    sys.stdout.write(as_text(all_lines(result, directory)) + "\n")


if __name__ == "__main__":
    main()
