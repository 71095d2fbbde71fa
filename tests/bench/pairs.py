# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Compares this checkout with another one, or two others, pair by pair.

python -m tests.bench.pairs OLD_CHECKOUT [--new CHECKOUT] [--pairs N] [--points 1,16,64,256]

Each checkout's servers are its own, in its own environment (`make dev` there), on a
Postgres and a world of their own; the load generator is this checkout's for both. A pair
starts new processes of both and measures them at every point one right after the other, in
an order that turns. What is told of each figure is the geometric mean of the pairs' ratios,
new to old, and its 95 % interval (Student's t on the logarithms); and their median with its own
interval (order statistics), which a few pairs cannot move into whose seconds something else fell,
such as a vacuum of Postgres. With `--earlier FILE` the pairs of earlier runs of the same two
checkouts count, too: all of them, not the better ones. Both runs say which commits they compared,
and these have to agree.
"""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from math import comb, exp, isfinite, log, sqrt
from pathlib import Path
from statistics import NormalDist, fmean, median, stdev
from typing import Any

from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.bench.clients.job import Result
from tests.bench.figures.summary import fault
from tests.bench.rounds.measuring import Bench
from tests.bench.rounds.options import one_of, separated
from tests.bench.rounds.plan import CURVE, Step, turned
from tests.bench.rounds.progress import Progress
from tests.bench.servers.contenders import CONTENDERS, THIS, Checkout
from tests.bench.world import World

FIGURES = ("answers_per_s", "p50_ms", "p99_ms", "server_us", "postgres_us", "cost_us")
LOSS = 1.05
"""What may not be lost in any figure: 5 %."""
_OUTSIDE = 0.025
"""The chance that is left on each side of an interval."""
_OLD, _NEW = "old", "new"
_FILE = "pairs.json"
_T = (12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.20, 2.18, 2.16, 2.14, 2.13)
"""Student's t, 97.5 %, for 1 to 15 degrees of freedom; beyond, close to normal."""
_MAKE_WORLD = """
import json, sys
from pathlib import Path
from tests.bench.world import make_world
url, directory, settings = sys.argv[1:]
make_world(url, Path(directory), **json.loads(settings))
"""
Pair = dict[str, Result]


@dataclass(frozen=True, slots=True)
class Ratio:
    """New to old, over all pairs of one figure.

    Attributes:
        mean: geometric.
        low: of the 95 % interval.
        high: of the 95 % interval.
        median: of the pairs' ratios.
        median_low: of its interval of at least 95 %; 0 with fewer than 6 pairs.
        median_high: likewise; infinite with fewer than 6 pairs.
    """

    mean: float
    low: float
    high: float
    median: float
    median_low: float
    median_high: float

    def verdict(self, figure: str) -> str:
        """What the interval shows; "unclear" when it does not exclude that too much was lost."""
        mean, best, worst = self.mean, self.low, self.high  # more is worse
        if figure == "answers_per_s":
            mean, best, worst = 1 / mean, 1 / worst, 1 / best if best else float("inf")
        if best > 1:
            return "LOST" if mean > LOSS else "worse"
        if worst < 1:
            return "better"
        return "unclear" if worst > LOSS else ""


def ratio(pairs: Sequence[tuple[float, float]]) -> Ratio:
    """Of pairs of an old and a new figure; every figure is above 0."""
    ratios = sorted(new / old for old, new in pairs)
    logs = [log(each) for each in ratios]
    mean, count = fmean(logs), len(logs)
    middle = (median(ratios), *_median_interval(ratios))
    if count == 1:
        return Ratio(exp(mean), 0.0, float("inf"), *middle)
    t = _T[count - 2] if count - 2 < len(_T) else NormalDist().inv_cdf(0.975) * 1.06
    around = t * stdev(logs) / sqrt(count)
    return Ratio(exp(mean), exp(mean - around), exp(mean + around), *middle)


def _median_interval(ascending: Sequence[float]) -> tuple[float, float]:
    """The narrowest pair of order statistics with the median between them in 95 % of cases.

    Each ratio is below the true median with the chance of a coin, whatever else they do: the
    interval of the sign test.
    """
    count, outside, place = len(ascending), 0.0, -1
    while (outside := outside + comb(count, place + 1) / 2**count) <= _OUTSIDE:
        place += 1
    if place < 0:
        return 0.0, float("inf")
    return ascending[place], ascending[-1 - place]


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """The options of `python -m tests.bench.pairs`."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.pairs")
    parser.add_argument("old", type=Path, help="a checkout with its environment")
    parser.add_argument("--new", type=Path, help="what is compared with it; default: this one")
    parser.add_argument("--pairs", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=1.5, help="measured, a point")
    parser.add_argument("--points", type=separated(int), default="1,16,64,256")
    parser.add_argument("--only", type=separated(one_of(CONTENDERS)), default="gateway")
    parser.add_argument("--connections", type=int, default=8, help="TLS connections, at most")
    parser.add_argument("--subjects", type=int, default=3000, help="people with a record")
    parser.add_argument("--algorithm", default="ed25519", help="of the bank's key")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--python", type=Path, help="of the other checkouts; default: their .venv")
    parser.add_argument("--world", type=Path, help="a world that both use, made before")
    parser.add_argument("--earlier", type=Path, action="append", default=[], metavar="FILE")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    found = parser.parse_args(given)
    if (found.out / _FILE).resolve() in {each.resolve() for each in found.earlier}:
        parser.error("an earlier run's file would be overwritten: name another --out")
    return found


@contextmanager
def _world(checkout: Checkout, given: argparse.Namespace) -> Iterator[World]:
    """A world made by a checkout's own code: its migrations, its data."""
    if given.world is not None:
        yield World.load(given.world)
        return
    with (
        temporary_directory() as postgres,
        tempfile.TemporaryDirectory(prefix="bench-world-") as directory,
    ):
        server = EmbeddedPostgres(postgres)
        with server as url:
            settings = json.dumps({"algorithm": given.algorithm, "subjects": given.subjects})
            command = [str(checkout.python), "-c", _MAKE_WORLD, url, directory, settings]
            subprocess.run(command, cwd=checkout.root, check=True)  # noqa: S603 (our own)
            yield World.load(Path(directory)).on(server.process_id or 0)


def _steps(number: int, given: argparse.Namespace) -> list[tuple[str, Step]]:
    return [
        (side, Step(CURVE, number, name, point, given.seconds))
        for name in given.only
        for place, point in enumerate(given.points)
        for side in turned((_OLD, _NEW), number + place)
    ]


def measure(given: argparse.Namespace, pairs: list[tuple[Step, Pair]], faults: list[str]) -> None:
    """Adds pairs and faults as they come."""
    contenders = [CONTENDERS[name] for name in given.only]
    new = Checkout.at(given.new, given.python) if given.new else THIS
    checkouts = {_OLD: Checkout.at(given.old, given.python), _NEW: new}
    plan = [_steps(number, given) for number in range(given.pairs)]
    with ExitStack() as exits:
        benches = {
            side: Bench(exits.enter_context(_world(checkout, given)), given, exits, checkout)
            for side, checkout in checkouts.items()
        }
        progress = Progress([step for steps in plan for _, step in steps])
        for steps in plan:
            found: dict[Step, Pair] = defaultdict(dict)
            with ExitStack() as round_:
                servers = {
                    side: round_.enter_context(benches[side].servers(contenders))
                    for side in turned((_OLD, _NEW), steps[0][1].round)
                }
                for side, step in steps:
                    measured = benches[side].measure(step, servers[side][step.contender])
                    progress.tell(step, measured.result, side)
                    if text := fault(measured):
                        faults.append(f"{side}: {text}")
                    found[step][side] = measured.result
            pairs += found.items()


def summary(pairs: Sequence[tuple[Step, Pair]]) -> list[dict[str, Any]]:
    """The ratio of each figure of each contender at each point."""
    groups: dict[tuple[str, int], list[Pair]] = defaultdict(list)
    for step, pair in pairs:
        groups[step.contender, step.in_flight].append(pair)
    rows = []
    for (contender, in_flight), group in groups.items():
        for figure in FIGURES:
            values = [(getattr(p[_OLD], figure), getattr(p[_NEW], figure)) for p in group]
            if not all(old and new for old, new in values):
                continue  # an echo has no Postgres
            found = ratio(values)
            rows.append(
                {
                    "contender": contender,
                    "in_flight": in_flight,
                    "figure": figure,
                    "pairs": len(values),
                    **{n: round(v, 4) if isfinite(v) else None for n, v in asdict(found).items()},
                    "verdict": found.verdict(figure),
                }
            )
    return rows


def commit_of(root: Path) -> str:
    """The commit of a checkout, with "+" when its files differ from it; "" when it has none."""
    git = ["git", "-C", str(root), "describe", "--always", "--abbrev=40", "--dirty=+", "--match="]
    done = subprocess.run(git, capture_output=True, check=False, text=True)  # noqa: S603 (our own)
    return done.stdout.strip()


def commits_of(given: argparse.Namespace) -> dict[str, str]:
    """What is compared, by side."""
    return {_OLD: commit_of(given.old), _NEW: commit_of(given.new or THIS.root)}


def earlier_pairs(result: dict[str, Any], commits: dict[str, str]) -> list[tuple[Step, Pair]]:
    """The pairs of a run that has ended, from its `pairs.json`.

    Args:
        result: what stands there; runs before December 2026 do not say what they compared.
        commits: what is compared now.

    Raises:
        ValueError: a call of it failed, so nothing of it counts; or it compared something else.
    """
    if result["faults"]:
        raise ValueError("an earlier run had a fault")
    if result.get("commits", commits) != commits:
        raise ValueError("an earlier run compared other commits")
    return [
        (
            Step(CURVE, number, row["contender"], row["in_flight"], row[_NEW]["elapsed_s"]),
            {side: Result(**row[side]) for side in (_OLD, _NEW)},
        )
        for number, row in enumerate(result["pairs"])
    ]


def _as_text(rows: Sequence[dict[str, Any]]) -> str:
    around = "95 % interval"
    head = f"{'':15s}{'in flight':>9s}  {'':14s}{'new/old':>8s}   {around:26s}"
    lines = [f"{head}{'median':>8s}   {around}"]
    for row in rows:
        one, few = row["pairs"] == 1, row["median_high"] is None
        interval = "of one pair" if one else f"{row['low']:.3f} to {row['high']:.3f}"
        around = "" if few else f"{row['median_low']:.3f} to {row['median_high']:.3f}"
        lines.append(
            f"{row['contender']:15s}{row['in_flight']:9d}  {row['figure']:14s}{row['mean']:8.3f}"
            f"   {interval:18s}{row['verdict']:8s}{row['median']:8.3f}   {around}".rstrip()
        )
    return "\n".join(lines)


def main() -> int:
    """0 when no call failed and no figure lost more than 5 %; an interrupt ends it early."""
    given = arguments()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    pairs: list[tuple[Step, Pair]] = []
    commits = commits_of(given)
    before = [
        pair
        for file in given.earlier
        for pair in earlier_pairs(json.loads(file.read_text(encoding="utf-8")), commits)
    ]
    faults: list[str] = []
    try:
        measure(given, pairs, faults)
    except KeyboardInterrupt:
        faults.append("interrupted")
    except RuntimeError as error:  # a process ended
        faults.append(str(error))
    rows = summary([*before, *pairs])
    given.out.mkdir(parents=True, exist_ok=True)
    whole = [
        {"contender": s.contender, "in_flight": s.in_flight}
        | {side: asdict(result) for side, result in pair.items()}
        for s, pair in pairs
    ]
    told = {"commits": commits, "ratios": rows, "faults": faults, "pairs": whole}
    text = json.dumps(told, indent=1) + "\n"
    (given.out / _FILE).write_text(text, encoding="utf-8")
    sys.stdout.write(_as_text(rows) + "\n" + "".join(f"FAULT {fault_}\n" for fault_ in faults))
    lost = any(row["verdict"] == "LOST" for row in rows)
    return 1 if faults or lost or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
