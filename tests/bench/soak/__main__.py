# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether a gateway that works for long grows: memory, descriptors, connections, statements.

    python -m tests.bench.soak [--seconds N] [--samples N] [--out DIR]

A gateway process under what it does every day (load.py), an hour by default. Its resident memory,
open descriptors and threads come from /proc, and it says which of the threads are in pools that may
have so many (observed.py); a proxy on its way to Postgres counts connections and the statements
that are prepared on them (statements.py). The first quarter of the time is for
warming up; what came after it is judged (judging.py). It writes soak.json and exits with 0 where
everything is steady, 1 where something grows, 2 where the run was too short or too noisy to tell.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from gateway.store.admin.migrations import migrate, migrate_audit
from gateway.store.connections import PREPARED_MOST
from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.bench.soak.judging import FIGURES, GROWS, STEADY, Judged, judge
from tests.bench.soak.load import Soak, made
from tests.bench.soak.observed import Pools
from tests.bench.soak.statements import CountingProxy, counting
from tests.support.gateway.gateway_process import gateway_process

_WARM_UP = 4
"""One part in so many of the time is not judged."""
_ON_ITS_WAY = 1
"""A statement too many goes with the next one of its connection."""


def main() -> int:
    """Runs, prints, writes soak.json; see above for the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.soak")
    parser.add_argument("--seconds", type=float, default=3600.0)
    parser.add_argument("--samples", type=int, default=240, help="over the whole time")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    given = parser.parse_args()
    with ExitStack() as kept:
        directory = kept.enter_context(temporary_directory())
        url = kept.enter_context(EmbeddedPostgres(directory / "pg"))
        migrate(url)
        migrate_audit(url)
        samples, soak = asyncio.run(_run(url, directory, given))
    judged = [judge(name, samples[len(samples) // _WARM_UP :]) for name in FIGURES]
    result = {
        "seconds": given.seconds,
        "did": dict(soak.did),
        "failures": dict(soak.failures),
        "judged": [each.row() for each in judged],
        "samples": samples,
    }
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "soak.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(_as_text(soak, judged))
    return _exit_code(soak, judged)


def _exit_code(soak: Soak, judged: Sequence[Judged]) -> int:
    if soak.failures or any(each.verdict == GROWS for each in judged):
        return 1
    return 0 if all(each.verdict == STEADY for each in judged) else 2


async def _run(
    url: str, directory: Path, given: argparse.Namespace
) -> tuple[list[dict[str, float]], Soak]:
    """Samples, and what was done meanwhile."""
    stack, bank = await asyncio.to_thread(made, url, directory)
    samples: list[dict[str, float]] = []
    pools = directory / "pools"
    program = ("tests.bench.soak.observed", str(pools))
    async with (
        counting(url) as proxy,
        gateway_process(
            stack, "gateway", database_url=proxy.url, fresh=True, program=program
        ) as server,
        Soak(stack, bank, server.port).going() as soak,
    ):
        begun_s = time.monotonic()
        for number in range(1, given.samples + 1):
            due_s = begun_s + given.seconds * number / given.samples
            await asyncio.sleep(max(0.0, due_s - time.monotonic()))
            soak.check()
            samples.append(
                {"seconds": round(time.monotonic() - begun_s, 2)}
                | _process(server.process_id, Pools.read(pools))
                | _connections(proxy)
            )
    return samples, soak


def _process(process_id: int, pools: Pools) -> dict[str, float]:
    process = Path(f"/proc/{process_id}")
    status = (process / "status").read_text(encoding="ascii")

    def field(name: str) -> int:
        return int(status.partition(name)[2].split()[0])

    threads = field("Threads:")
    return {
        "memory_kb": field("VmRSS:"),
        "descriptors": len([*(process / "fd").iterdir()]),
        "threads": pools.counted(threads),
        "threads_now": threads,
        "work_in_threads": pools.busy,
    }


def _connections(proxy: CountingProxy) -> dict[str, float]:
    return {
        "connections": proxy.connections,
        "statements": proxy.statements,
        "statements_most": proxy.connections * (PREPARED_MOST + _ON_ITS_WAY),
        "texts": proxy.texts,
    }


def _as_text(soak: Soak, judged: Sequence[Judged]) -> str:
    """A table for people."""
    heads = ("at first", "growth", "95 % from", "to", "bound")
    lines = [f"{'':16s}" + "".join(f"{head:>12s}" for head in heads)]
    for each in judged:
        row: dict[str, Any] = each.row()
        figures = "".join(
            f"{row[name]:12,.1f}" for name in ("level", "growth", "low", "high", "bound")
        )
        lines.append(f"{each.name:16s}{figures}  {each.verdict}")
    did = ", ".join(f"{count:,} {what}" for what, count in sorted(soak.did.items()))
    return "\n".join(lines) + f"\n{did}; failures: {dict(soak.failures) or 'none'}\n"


if __name__ == "__main__":
    sys.exit(main())
