# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A result as a table in the terminal."""

from __future__ import annotations

from typing import Any

from tests.bench.rounds.plan import PARTS

_HEADING = (
    f"{'':11s}{'server':15s}{'answers/s':>10s} {'min-max':>13s}{'p50 ms':>9s}{'p90 ms':>9s}"
    f"{'p99 ms':>9s}{'server us':>11s}{'db us':>7s}{'load us':>8s}"
    f"  processors: server, db, load   headroom"
)
LIMITED = "limited by the load generator"


def as_text(result: dict[str, Any]) -> str:
    """Every point of every part."""
    lines = []
    for part in PARTS:
        if result.get(part):
            lines += [part, _HEADING, *map(_line, result[part]), ""]
    return "\n".join(lines)


def _line(row: dict[str, Any]) -> str:
    low, high = row["answers_per_s_range"]
    used = row["processors"]
    headroom = f"{row['headroom']:.1f}" if "headroom" in row else ""
    return (
        f"{row['point']!s:11s}{row['contender']:15s}{row['answers_per_s']:10,.0f}"
        f" {low:6,.0f}-{high:<6,.0f}{row['p50_ms']:9.1f}{row['p90_ms']:9.1f}{row['p99_ms']:9.1f}"
        f"{row['server_us']:11.0f}{row['postgres_us']:7.0f}{row['load_us']:8.0f}"
        f"  {used['server']:18.2f}{used['postgres']:6.2f}{used['load']:6.2f}{headroom:>8s}"
        f"{'  ' + LIMITED if row['generator_limited'] else ''}"
    )
