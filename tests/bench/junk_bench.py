# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a good partner keeps of its rate next to one that sends junk; see docs/performance.md.

For each kind of junk and in each round, on the same gateway, once next to a neighbour with
that junk and once next to one with good calls, from as many connections; one right after the
other, in an order that turns. On one process, and with the neighbour on another process of
the same log.

    python -m tests.bench.junk_bench [--seconds N] [--runs N] [--connections N] [--out DIR]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.clients.job import Job
from tests.bench.clients.neighbour import GOOD, Task
from tests.bench.rounds.generator import load_generator, work
from tests.bench.servers.contenders import CONTENDERS, TWO_PORTS, Running, running
from tests.bench.world import World, new_world
from tests.support.gateway.junk import JUNK

PLACES = {"gateway": "the same process", TWO_PORTS.name: "another process of the log"}
_SERVERS = {"gateway": CONTENDERS["gateway"], TWO_PORTS.name: TWO_PORTS}
Measured = dict[str, Any]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.junk_bench", description=__doc__)
    parser.add_argument(
        "--seconds", type=float, default=1.5, help="measured, next to each neighbour"
    )
    parser.add_argument("--runs", type=int, default=5, help="rounds; each measures everything")
    parser.add_argument("--concurrency", type=int, default=16, help="the good partner's calls")
    parser.add_argument("--connections", type=int, default=64, help="of its neighbour, a call each")
    parser.add_argument("--subjects", type=int, default=1000, help="people with a record")
    parser.add_argument("--kinds", default=",".join(JUNK), help="of junk, separated by commas")
    parser.add_argument("--places", default=",".join(PLACES), help="with commas")
    parser.add_argument("--least", type=float, default=0.8, help="of its rate it must keep")
    parser.add_argument("--world", type=Path, help="a world made before, see tests/bench/world.py")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args()


def main() -> int:
    """0 when no call went wrong and the good partner kept enough next to every kind."""
    given = _arguments()
    with new_world(algorithm="ed25519", subjects=given.subjects, given=given.world) as world:
        measured = _measure(world, given)
    result = _summary(measured, given)
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "junk.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(_as_text(result) + f"\nwritten: {given.out}/junk.json\n")
    return 0 if result["faultless"] and result["kept_enough"] else 1


def _measure(world: World, given: argparse.Namespace) -> list[Measured]:
    measured = []
    with load_generator(world) as load, _neighbour(world) as neighbour:
        for number in range(given.runs):
            for contender in map(_SERVERS.__getitem__, given.places.split(",")):
                with running(contender, world) as server:
                    job = _job(server, world, given)
                    for kind in given.kinds.split(","):
                        # Turned each time, so that neither always comes first.
                        pair: Measured = {"place": contender.name, "kind": kind}
                        for sent in ((GOOD, kind), (kind, GOOD))[number % 2]:
                            with _next_to(neighbour, sent, server, given) as report:
                                result = work(load, job)
                            side = "base" if sent == GOOD else "junk"
                            pair[side] = asdict(result) | {"neighbour": report}
                        measured.append(pair)
                        _tell(number, pair)
    return measured


def _job(server: Running, world: World, given: argparse.Namespace) -> Job:
    """The good partner's calls go to the last process, the neighbour's to the first."""
    return Job(
        kind="gateway",
        ports=server.ports[-1:],
        seconds=given.seconds,
        concurrency=given.concurrency,
        connections=min(8, given.concurrency),
        server_pids=server.pids,
        postgres_pid=world.postgres_pid,
    )


@contextmanager
def _neighbour(world: World) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.bench.clients.neighbour", world.directory]
    with subprocess.Popen(  # noqa: S603  (our own command)
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,  # Ctrl-C is this process's to handle
    ) as process:
        try:
            yield process
        except BaseException:
            process.kill()  # in the middle of a task it would go on
            raise


@contextmanager
def _next_to(
    neighbour: subprocess.Popen[str], kind: str, server: Running, given: argparse.Namespace
) -> Iterator[Measured]:
    """While the neighbour is at it; what came of that is in the report afterwards."""
    report: Measured = {}
    task = Task(kind, server.ports[:1], given.connections)
    _exchange(neighbour, json.dumps(asdict(task)))
    yield report
    report |= _exchange(neighbour, "enough")


def _exchange(process: subprocess.Popen[str], line: str) -> Measured:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()
    answer = process.stdout.readline()
    if not answer:
        raise RuntimeError("the neighbour ended")
    said: Measured = json.loads(answer)
    return said


def _rate(one: Measured) -> float:
    return float(one["answers"] / one["elapsed_s"])


def _kept(pair: Measured) -> float:
    return _rate(pair["junk"]) / _rate(pair["base"])


def _neighbours_rate(one: Measured) -> float:
    report = one["neighbour"]
    return float(sum(report["outcomes"].values()) / report["elapsed_s"])


def _tell(number: int, pair: Measured) -> None:
    sides = (
        f"{_rate(one):5.0f}/s (its neighbour {_neighbours_rate(one):5.0f}/s)"
        for one in (pair["base"], pair["junk"])
    )
    where = f"round {number + 1}  {PLACES[pair['place']]:26s}"
    sys.stdout.write(f"{where} good calls {next(sides)}, {pair['kind']} {next(sides)}\n")
    sys.stdout.flush()


def _summary(measured: list[Measured], given: argparse.Namespace) -> dict[str, Any]:
    """Medians, and of each kind the median of its rounds' own ratios."""
    rows = [
        _row([p for p in measured if (p["place"], p["kind"]) == (place, kind)])
        for place in given.places.split(",")
        for kind in given.kinds.split(",")
    ]
    return {
        "settings": {k: v for k, v in vars(given).items() if k not in {"out", "world"}},
        "rows": rows,
        "rounds": measured,
        "faultless": all(_faultless(pair[side]) for pair in measured for side in ("base", "junk")),
        "kept_enough": all(row["kept"] >= given.least for row in rows),
    }


def _row(pairs: list[Measured]) -> dict[str, Any]:
    return {
        "place": pairs[0]["place"],
        "kind": pairs[0]["kind"],
        "next_to_good_per_s": round(median(_rate(pair["base"]) for pair in pairs), 1),
        "next_to_junk_per_s": round(median(_rate(pair["junk"]) for pair in pairs), 1),
        "kept": round(median(map(_kept, pairs)), 2),
        "kept_rounds": [round(_kept(pair), 2) for pair in pairs],
    }


def _faultless(one: Measured) -> bool:
    """The good partner had right answers only, the neighbour what its kind must have."""
    wrong = one["errors"] or one["wrong"] or one["neighbour"]["unexpected"]
    return bool(one["checked"] and not wrong)


def _as_text(result: dict[str, Any]) -> str:
    lines = [f"{'neighbour on':28s}{'junk':18s}{'to good':>8s}{'to junk':>8s}{'kept':>6s}  rounds"]
    for row in result["rows"]:
        kept = " ".join(f"{ratio:.2f}" for ratio in row["kept_rounds"])
        lines.append(
            f"{PLACES[row['place']]:28s}{row['kind']:18s}{row['next_to_good_per_s']:8.0f}"
            f"{row['next_to_junk_per_s']:8.0f}{row['kept']:6.2f}  {kept}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
