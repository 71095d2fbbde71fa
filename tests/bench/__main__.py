# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Measures the gateway beside a conventional design at every load; see docs/performance.md.

python -m tests.bench [--quick] [--runs N] [--gate] [--out DIR]
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from datetime import UTC, datetime
from typing import Any

from tests.bench.figures import lines, plots
from tests.bench.figures.summary import summarise
from tests.bench.figures.text import as_text
from tests.bench.rounds.measuring import Run, measure
from tests.bench.rounds.options import arguments
from tests.bench.servers.contenders import CONTENDERS
from tests.bench.world import new_world


def main() -> int:
    """Measures; 0 without a fault, and with --gate only when every line holds."""
    given = arguments()
    # Asked to end, a run keeps what it has, as after Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    contenders = [CONTENDERS[name] for name in given.only]
    started = datetime.now(UTC)

    def keep(run: Run) -> dict[str, Any]:
        return _write(summarise(contenders, run, given, started), given)

    with new_world(algorithm=given.algorithm, subjects=given.subjects, given=given.world) as world:
        run = measure(contenders, world, given, keep)
    result = keep(run)
    plots.draw(result, given.out)
    found = lines.all_lines(result, given.out)
    sys.stdout.write(f"{as_text(result)}\n\n{lines.as_text(found)}\n")
    for fault in result["faults"]:
        sys.stdout.write(f"FAULT {fault}\n")
    if not run.complete:
        sys.stdout.write("interrupted: not everything was measured\n")
    sys.stdout.write(f"written: {given.out}/result.json and pictures beside it\n")
    missed = given.gate and not all(line.verdict == "pass" for line in found)
    return 0 if result["faultless"] and run.complete and not missed else 1


def _write(result: dict[str, Any], given: argparse.Namespace) -> dict[str, Any]:
    given.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(result, indent=1) + "\n"
    (given.out / "result.json").write_text(text, encoding="utf-8")
    return result


if __name__ == "__main__":
    sys.exit(main())
