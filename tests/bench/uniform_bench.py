# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the time of a refusal tells if a person has records; see docs/performance.md.

Questions without a consent, about people with records and about people unknown here, one
after the other over one connection, in an order drawn at random. Prints both distributions
and the Mann-Whitney test of their difference: z is the number of standard deviations by
which one kind tends to be slower, as if the two were the same.

    python -m tests.bench.uniform_bench [--calls N] [--seed N] [--world DIR] [--out DIR]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Mapping, Sequence
from math import sqrt
from pathlib import Path
from random import Random
from statistics import NormalDist, quantiles
from typing import Any

import grpc

from gateway.client import (
    QUERY_BODY_TYPE,
    ClientIdentity,
    CreditGatewayClient,
    RefusedError,
    SentRequest,
    build_query,
)
from gateway.domain.codes import Purpose
from tests.bench.clients.answers import trust_of
from tests.bench.servers.contenders import CONTENDERS, running
from tests.bench.world import PARTNER, World, new_world
from tests.support.gateway.stack import resident

KNOWN, UNKNOWN = "known", "unknown"
_FAR = 1_000_000
"""Residents from this number on have no records."""
_WARM_UP = 100
_NO_CONSENT = "a-consent-that-nobody-gave"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.uniform_bench", description=__doc__
    )
    parser.add_argument("--calls", type=int, default=2000, help="of each kind")
    parser.add_argument("--seed", type=int, default=7, help="of the order")
    parser.add_argument("--subjects", type=int, default=1000, help="people with a record")
    parser.add_argument("--limit", type=float, default=4.0, help="the largest |z| that passes")
    parser.add_argument("--world", type=Path, help="a world made before, see tests/bench/world.py")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args()


def main() -> int:
    """0 when every call was refused as it must be and |z| is within the limit."""
    given = _arguments()
    with (
        new_world(algorithm="ed25519", subjects=given.subjects, given=given.world) as world,
        running(CONTENDERS["gateway"], world) as server,
    ):
        times = asyncio.run(_measure(world, server.ports[0], given))
    result = summary(times)
    given.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(result, indent=1) + "\n"
    (given.out / "uniform.json").write_text(text, encoding="utf-8")
    sys.stdout.write(_as_text(result) + f"\nwritten: {given.out}/uniform.json\n")
    return 0 if abs(result["z"]) <= given.limit else 1


async def _measure(world: World, port: int, given: argparse.Namespace) -> dict[str, list[float]]:
    """Seconds of each call, by kind."""
    random = Random(given.seed)  # noqa: S311  (an order, no secret)
    order = [KNOWN, UNKNOWN] * given.calls
    random.shuffle(order)
    times: dict[str, list[float]] = {KNOWN: [], UNKNOWN: []}
    credentials = grpc.ssl_channel_credentials(
        (world.path / "ca.pem").read_bytes(),
        (world.path / f"{PARTNER}.key").read_bytes(),
        (world.path / f"{PARTNER}.pem").read_bytes(),
    )
    identity = ClientIdentity.from_files(PARTNER, world.path / f"{PARTNER}-0.pem")
    async with grpc.aio.secure_channel(f"localhost:{port}", credentials) as channel:
        client = CreditGatewayClient(channel, identity, trust_of(world), timeout_s=60)
        for kind in [*order[:_WARM_UP], *order]:
            first = 1 if kind == KNOWN else _FAR
            person = resident(first + random.randrange(world.subjects))
            body = build_query(person, Purpose.LOAN_APPROVAL, _NO_CONSENT)
            sent = client.sign(body, QUERY_BODY_TYPE)
            started = time.perf_counter()
            reason = await _refused(client, sent)
            times[kind].append(time.perf_counter() - started)
            if reason != "CONSENT_NOT_FOUND":
                raise SystemExit(f"refused as {reason or 'not at all'}")
    return {kind: taken[-given.calls :] for kind, taken in times.items()}


async def _refused(client: CreditGatewayClient, sent: SentRequest) -> str:
    try:
        await client.send(sent)
    except RefusedError as refusal:
        return refusal.reason
    return ""


def summary(times: Mapping[str, Sequence[float]]) -> dict[str, Any]:
    """Both distributions in milliseconds, and how they differ."""
    known, unknown = times[KNOWN], times[UNKNOWN]
    z = rank_sum_z(known, unknown)
    return {
        "kinds": {kind: _distribution(taken) for kind, taken in times.items()},
        "z": round(z, 3),
        "p": round(2 * (1 - NormalDist().cdf(abs(z))), 4),
        "largest_gap": round(largest_gap(known, unknown), 4),
    }


def rank_sum_z(first: Sequence[float], second: Sequence[float]) -> float:
    """The Mann-Whitney statistic in standard deviations; positive: the first are slower."""
    ranked = sorted([(value, 0) for value in first] + [(value, 1) for value in second])
    ranks = sum(rank for rank, (_, kind) in enumerate(ranked, 1) if kind == 0)
    m, n = len(first), len(second)
    u = ranks - m * (m + 1) / 2
    return (u - m * n / 2) / sqrt(m * n * (m + n + 1) / 12)


def largest_gap(first: Sequence[float], second: Sequence[float]) -> float:
    """The Kolmogorov-Smirnov distance: between the shares that took at most as long."""
    gap = shares = 0.0
    steps = [(value, 1 / len(first)) for value in first]
    steps += [(value, -1 / len(second)) for value in second]
    for _, step in sorted(steps):
        shares += step
        gap = max(gap, abs(shares))
    return gap


def _distribution(taken: Sequence[float]) -> dict[str, float]:
    cuts = quantiles(taken, n=100, method="inclusive")
    return {
        name: round(cuts[percent - 1] * 1000, 3)
        for name, percent in (("p5", 5), ("p25", 25), ("p50", 50), ("p75", 75), ("p95", 95))
    }


def _as_text(result: dict[str, Any]) -> str:
    lines = [f"{'refusals about':<16}" + "".join(f"{name:>9}" for name in result["kinds"][KNOWN])]
    for kind, figures in result["kinds"].items():
        lines.append(f"{kind + ' people':<16}" + "".join(f"{ms:>9.3f}" for ms in figures.values()))
    lines.append(
        f"in ms; z {result['z']:+.2f}, p {result['p']:.3f}, gap {result['largest_gap']:.3f}"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
