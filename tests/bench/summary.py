# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""From rounds to medians and ratios, as JSON and as a table."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Sequence
from statistics import median
from typing import Any

from tests.bench.rounds import Round
from tests.bench.servers.contenders import Contender

_BASE = "conventional"
_LEFT_OUT = {"only", "out"}


def summarise(
    contenders: Sequence[Contender], rounds: Sequence[Round], given: argparse.Namespace
) -> dict[str, Any]:
    """All that was measured, and medians over the rounds.

    A ratio is the median of each round's own: whatever else slows the machine down
    for a while then slows both down.
    """
    servers = {
        contender.name: _server(contender, [r for r in rounds if r.name == contender.name])
        for contender in contenders
    }
    base = servers.get(_BASE)
    if base is not None:
        for server in servers.values():
            pairs = zip(*(s["answers_per_s"]["rounds"] for s in (server, base)), strict=True)
            server["to_conventional"] = round(median(mine / its for mine, its in pairs), 2)
    return {
        "settings": {k: v for k, v in vars(given).items() if k not in _LEFT_OUT},
        "machine": {
            "processors": os.cpu_count(),
            "python": platform.python_version(),
            "system": platform.system(),
        },
        "servers": servers,
        "faultless": all(server["faultless"] for server in servers.values()),
    }


def _server(contender: Contender, rounds: Sequence[Round]) -> dict[str, Any]:
    results = [r.result for r in rounds]
    rates = [result.answers / result.elapsed_s for result in results]
    quantiles = [median(values) for values in zip(*(r.latencies_ms for r in results), strict=True)]
    return {
        "label": contender.label,
        "processes": contender.processes,
        "answers_per_s": {
            "median": round(median(rates), 1),
            "min": round(min(rates), 1),
            "max": round(max(rates), 1),
            "rounds": [round(rate, 1) for rate in rates],
        },
        "latency_ms": {"p50": _at(quantiles, 0.5), "p99": _at(quantiles, 0.99)},
        "latency_quantiles_ms": quantiles,
        "processor_us_per_answer": {
            "server": median(r.server_us for r in results),
            "postgres": median(r.postgres_us for r in results),
            "load": median(r.load_us for r in results),
        },
        "answers": sum(r.answers for r in results),
        "checked": sum(r.checked for r in results),
        "wrong": [wrong for r in results for wrong in r.wrong],
        "errors": sum(r.errors for r in results),
        "unlogged": sum(r.unlogged for r in rounds),
        "faultless": all(
            r.result.checked and not r.result.wrong and not r.result.errors and not r.unlogged
            for r in rounds
        ),
    }


def _at(quantiles: Sequence[float], share: float) -> float:
    return quantiles[round((len(quantiles) - 1) * share)]


def as_text(result: dict[str, Any]) -> str:
    """A table for people."""
    heading = (
        f"{'':36s}{'answers/s':>10s} {'min-max':>13s} {'ratio':>6s} {'p50 ms':>7s}"
        f" {'p99 ms':>7s} {'server us':>9s} {'db us':>6s} {'faults':>6s}"
    )
    lines = [heading]
    for server in result["servers"].values():
        rate, used = server["answers_per_s"], server["processor_us_per_answer"]
        faults = server["errors"] + len(server["wrong"]) + abs(server["unlogged"])
        lines.append(
            f"{server['label']:36s}{rate['median']:10.0f}"
            f" {rate['min']:6.0f}-{rate['max']:<6.0f} {server.get('to_conventional', 0):6.2f}"
            f" {server['latency_ms']['p50']:7.1f} {server['latency_ms']['p99']:7.1f}"
            f" {used['server']:9.0f} {used['postgres']:6.0f} {faults:6d}"
        )
    return "\n".join(lines)
