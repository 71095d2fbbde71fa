# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Measures the gateway against a conventional design; see docs/performance.md.

python -m tests.bench [--seconds N] [--concurrency N] [--runs N] [--out DIR]
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from gateway.store.embedded.places import temporary_directory
from gateway.store.embedded.server import EmbeddedPostgres
from tests.bench.plot import draw
from tests.bench.rounds import measure
from tests.bench.servers.contenders import CONTENDERS
from tests.bench.summary import as_text, summarise
from tests.bench.world import make_world


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0, help="measured, a server and round")
    parser.add_argument("--concurrency", type=int, default=256, help="calls in flight")
    parser.add_argument("--connections", type=int, default=8, help="TLS connections")
    parser.add_argument("--runs", type=int, default=5, help="rounds; each measures every server")
    parser.add_argument("--subjects", type=int, default=3000, help="people with a record")
    parser.add_argument("--algorithm", default="ed25519", help="of the bank's key")
    parser.add_argument("--only", default="", help="servers to measure, separated by commas")
    parser.add_argument("--out", type=Path, default=Path("build/bench"))
    return parser.parse_args()


def main() -> int:
    """Runs everything; 0 when no call failed and every checked answer was right."""
    given = _arguments()
    names = given.only.split(",") if given.only else [c.name for c in CONTENDERS]
    contenders = [c for c in CONTENDERS if c.name in names]
    with (
        temporary_directory() as postgres,
        tempfile.TemporaryDirectory(prefix="bench-world-") as directory,
    ):
        server = EmbeddedPostgres(postgres)
        with server as url:
            world = make_world(
                url, Path(directory), algorithm=given.algorithm, subjects=given.subjects
            )
            rounds = measure(contenders, world, server.process_id or 0, given)
    result = summarise(contenders, rounds, given)
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    draw(result, given.out / "result.png")
    sys.stdout.write(as_text(result) + f"\nwritten: {given.out}/result.json, result.png\n")
    return 0 if result["faultless"] else 1


if __name__ == "__main__":
    sys.exit(main())
