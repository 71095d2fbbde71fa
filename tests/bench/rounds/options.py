# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a run can be told: every duration and every point."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TypeVar

from tests.bench.rounds.plan import CURVE, OPEN, PARTS
from tests.bench.servers.contenders import CONTENDERS

_POINTS = "1,2,4,8,16,32,64,128,256,512,768,1024"
_QUICK = {
    "runs": 1,
    "seconds": 0.3,
    "open_seconds": 0.3,
    "sweep_seconds": 0.2,
    "points": [1, 16, 64],
    "loads": [50],
    "subjects": 200,
}
_T = TypeVar("_T")


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """The options of `python -m tests.bench`."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench", description="See docs/performance.md."
    )
    add = parser.add_argument
    add("--quick", action="store_true", help="seconds instead of minutes: whether it works")
    add("--runs", type=int, default=5, help="rounds; each measures everything")
    add("--seconds", type=float, default=1.5, help="measured, a point of the curve")
    add("--open-seconds", type=float, default=2.0, help="measured, a load of the open loop")
    add("--sweep-seconds", type=float, default=1.0, help="measured, a body or a set of sections")
    add("--points", type=separated(int), default=_POINTS, help="calls in flight, with commas")
    add("--loads", type=separated(int), default="10,30,50,70,90", help="per cent of saturation")
    add("--parts", type=separated(one_of(PARTS)), default=",".join(PARTS), help="what to measure")
    add("--only", type=separated(one_of(CONTENDERS)), default=",".join(CONTENDERS), help="servers")
    add("--sweep-in-flight", type=int, default=64, help="calls; 64 is a partner's usual bound")
    add("--connections", type=int, default=8, help="TLS connections, at most")
    add("--most", type=int, default=2000, help="calls in flight in the open loop, at most")
    add("--subjects", type=int, default=3000, help="people with a record")
    add("--algorithm", default="ed25519", help="of the bank's key")
    add("--seed", type=int, default=1, help="of the open loop's arrivals")
    add("--gate", action="store_true", help="exit with 1 unless every line holds")
    add("--world", type=Path, help="measure in a world made before, see tests/bench/world.py")
    add("--out", type=Path, default=Path("build/bench"))
    if parser.parse_known_args(given)[0].quick:
        parser.set_defaults(**_QUICK)
    found = parser.parse_args(given)
    if OPEN in found.parts and CURVE not in found.parts:
        parser.error("the open loop needs the curve: its loads are shares of saturation")
    return found


def separated(of: Callable[[str], _T]) -> Callable[[str], list[_T]]:
    """Reads parts between commas."""

    def parts(text: str) -> list[_T]:
        return [of(part) for part in text.split(",")]

    parts.__name__ = "comma-separated list"
    return parts


def one_of(names: Collection[str]) -> Callable[[str], str]:
    """Takes only these names."""

    def one(name: str) -> str:
        if name not in names:
            raise argparse.ArgumentTypeError(f"{name} is none of {', '.join(names)}")
        return name

    return one
