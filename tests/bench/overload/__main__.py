# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a gateway still answers when far more is asked than it can; see docs/performance.md.

Gateway and Postgres together are held to a part of a processor by a cgroup, so that the load
generators, which sign all calls beforehand, have far more: a process for each partner. In turn, on
the same gateway:

- peak: as many calls in flight as give the most answers;
- overload: good partners ask so many times that rate, and bound their calls as our client does;
- hoarding: the same, from clients that hand all their calls to gRPC, whose queue is oldest first;
- flood: good partners ask at that rate, next to one that sends junk so many times as often.

Goodput is what good partners have answers to within their deadlines, per second. The peak is
measured before and after each of the others, whose share is of the mean of those two: a machine's
speed changes within minutes. Linux and root.

    python -m tests.bench.overload [--seconds N] [--times N] [--rounds N] [--out DIR]
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.clients.overload import GOOD, Sender, Task
from tests.bench.clients.processor_time import descendants
from tests.bench.figures.overload import draw_overload
from tests.bench.overload.generators import generators
from tests.bench.overload.share import Share, held_to
from tests.bench.servers.contenders import CONTENDERS, running
from tests.bench.world import NEIGHBOUR, PARTNER, new_world

_SETTLE_S = 2
"""Seconds at either end of a stage that count for nothing."""
_PEAK_IN_FLIGHT = 128
_WATCHED_S = 0.5
_MIB = 1024
_MOST_GROWTH = 1.5
"""Of the most memory from the first round's overload to the last one's."""
OTHERS = ("overload", "flood", "hoarding")
HELD = ("overload", "flood")
"""Of these so much of the peak is demanded."""
Stage = dict[str, Any]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.overload", description=__doc__)
    parser.add_argument("--seconds", type=int, default=60, help="of each stage, a peak a quarter")
    parser.add_argument("--rounds", type=int, default=3, help="in each, every stage once")
    parser.add_argument("--times", type=float, default=5.0, help="the load that it can serve")
    parser.add_argument("--processors", type=float, default=0.5, help="of gateway and Postgres")
    parser.add_argument("--deadline", type=float, default=10.0, help="of a call, seconds")
    parser.add_argument("--connections", type=int, default=4, help="of each partner")
    parser.add_argument("--junk", default="small", help="kind of junk in the flood")
    parser.add_argument("--subjects", type=int, default=1000, help="people with a record")
    parser.add_argument("--least", type=float, default=0.9, help="of its peak, goodput must be")
    parser.add_argument("--most-memory", type=float, default=512.0, help="of the gateway, MiB")
    parser.add_argument("--world", type=Path, help="a world made before, see tests/bench/world.py")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args()


def main() -> int:
    """0: goodput and memory held. 1: they did not. 2: it cannot be measured here."""
    given = _arguments()
    with ExitStack() as shares:
        try:
            served = shares.enter_context(held_to(given.processors, "served"))
            load = shares.enter_context(held_to(None, "load"))
        except OSError as error:
            sys.stderr.write(f"no cgroup to hold the gateway to a part of a processor: {error}\n")
            return 2
        stages = _measured(given, served, load)
    result = _summary(stages, given)
    given.out.mkdir(parents=True, exist_ok=True)
    path = given.out / "overload.json"
    path.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    picture = draw_overload(result, given.out)
    sys.stdout.write(_as_text(result) + f"\nwritten: {path}, {picture}\n")
    return 0 if result["held"] else 1


def _measured(given: argparse.Namespace, served: Share, load: Share) -> list[Stage]:
    stages: list[Stage] = []
    with (
        new_world(algorithm="ed25519", subjects=given.subjects, given=given.world) as world,
        running(CONTENDERS["gateway"], world) as server,
        generators(world, load, (PARTNER, NEIGHBOUR)) as load_from,
    ):
        served.add(descendants([*server.pids, world.postgres_pid]))
        port = server.ports[0]
        load_from.done(_peak(given, port, 2 * _SETTLE_S + 1, 2000.0))  # all are warm
        rate = 2000.0
        for number in range(given.rounds):
            for name in (each for other in OTHERS for each in ("peak", other, "peak")):
                tasks = _tasks(name, given, port, rate)
                with _memory(server.pids) as memory:
                    waited = served.throttled_s()
                    came = load_from.done(tasks)
                stage = {"round": number, "stage": name, "offered_per_s": _offered(tasks)}
                stage |= came | {"memory_mib": memory, "goodput_per_s": _goodput(came)}
                stage["throttled_s"] = round(served.throttled_s() - waited, 2)
                stages.append(stage)
                if name == "peak":
                    rate = _goodput(came)
                sys.stdout.write(_line(stage) + "\n")
                sys.stdout.flush()
    return stages


def _tasks(name: str, given: argparse.Namespace, port: int, rate: float) -> list[Task]:
    # Queues of clients are as long as a deadline: what is overloaded takes longer.
    seconds = max(2 * _SETTLE_S + 3, given.seconds)
    if name == "peak":
        return _peak(given, port, max(2 * _SETTLE_S + 3, given.seconds // 4), rate)
    if name == "flood":
        return _flood(given, port, seconds, rate)
    return _overload(given, port, seconds, rate, bounded=name == "overload")


def _peak(given: argparse.Namespace, port: int, seconds: int, rate: float) -> list[Task]:
    half = _PEAK_IN_FLIGHT // 2
    senders = [Sender(who, GOOD, 0.0, given.connections, half) for who in (PARTNER, NEIGHBOUR)]
    return [Task(port, seconds, given.deadline, each, most_per_s=int(rate)) for each in senders]


def _overload(
    given: argparse.Namespace, port: int, seconds: int, rate: float, *, bounded: bool = True
) -> list[Task]:
    each = given.times * rate / 2
    senders = [
        Sender(who, GOOD, each, given.connections, bounded=bounded) for who in (PARTNER, NEIGHBOUR)
    ]
    return [Task(port, seconds, given.deadline, sender) for sender in senders]


def _flood(given: argparse.Namespace, port: int, seconds: int, rate: float) -> list[Task]:
    senders = [
        Sender(PARTNER, GOOD, rate, given.connections, bounded=True),
        Sender(NEIGHBOUR, given.junk, given.times * rate, given.connections),
    ]
    return [Task(port, seconds, given.deadline, sender) for sender in senders]


def _offered(tasks: list[Task]) -> float:
    return round(sum(task.sender.rate_per_s for task in tasks), 1)


@contextmanager
def _memory(pids: list[int]) -> Iterator[list[float]]:
    """Resident memory of the gateway while a stage lasts, MiB."""
    found: list[float] = []
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_WATCHED_S):
            found.append(round(sum(map(_resident_mib, descendants(pids))), 1))

    thread = threading.Thread(target=watch, name="memory")
    thread.start()
    try:
        yield found
    finally:
        over.set()
        thread.join()


def _resident_mib(pid: int) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    for line in status.splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / _MIB
    return 0.0


def _goodput(came: Stage) -> float:
    counted: list[int] = came["answers"][_SETTLE_S:-_SETTLE_S]
    return round(sum(counted) / len(counted), 1)


def _summary(stages: list[Stage], given: argparse.Namespace) -> Stage:
    by_stage = {
        name: [stage["goodput_per_s"] for stage in stages if stage["stage"] == name]
        for name in ("peak", *OTHERS)
    }
    # A peak, another stage, a peak; and so on.
    threes = [stages[first : first + 3] for first in range(0, len(stages), 3)]
    ratios: dict[str, list[float]] = {name: [] for name in OTHERS}
    for before, stage, after in threes:
        peak = (before["goodput_per_s"] + after["goodput_per_s"]) / 2
        ratios[stage["stage"]].append(round(stage["goodput_per_s"] / peak, 3))
    memory = [each for stage in stages for each in stage["memory_mib"]]
    last = [s["memory_mib"] for s in stages if s["stage"] == "overload" and s["memory_mib"]]
    growth = round(max(last[-1]) / max(last[0]), 3) if last else 0.0
    kept = {name: median(ratios[name]) for name in OTHERS}
    memory_held = max(memory, default=0.0) <= given.most_memory and growth <= _MOST_GROWTH
    return {
        "settings": {k: v for k, v in vars(given).items() if k not in {"out", "world"}},
        "goodput_per_s": {name: median(found) for name, found in by_stage.items()},
        "kept": kept,
        "kept_rounds": ratios,
        "most_memory_mib": max(memory, default=0.0),
        "memory_last_to_first": growth,
        "generator_busy": max(stage["busy"] for stage in stages),
        "overload_kept": kept["overload"],
        "flood_kept": kept["flood"],
        "hoarding_kept": kept["hoarding"],
        "memory_held": memory_held,
        "held": memory_held and all(kept[name] >= given.least for name in HELD),
        "stages": stages,
    }


def _line(stage: Stage) -> str:
    memory = max(stage["memory_mib"], default=0.0)
    return (
        f"round {stage['round'] + 1}  {stage['stage']:9s}offered {stage['offered_per_s']:8.0f}/s"
        f"  goodput {stage['goodput_per_s']:7.1f}/s  memory {memory:6.0f} MiB"
        f"  generator {stage['busy']:.2f} of a processor, {stage['late_ms']:.0f} ms late"
        f"  {stage['outcomes']}"
    )


def _as_text(result: Stage) -> str:
    lines = [
        f"{name:9s}{result['kept'][name]:.2f} of the peak (rounds: {result['kept_rounds'][name]})"
        for name in result["kept"]
    ]
    lines.append(
        f"most memory {result['most_memory_mib']:.0f} MiB, in the last round's overload"
        f" {result['memory_last_to_first']:.2f} times that of the first one's"
        f" ({'held' if result['memory_held'] else 'NOT held'})"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
