# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Feeds every decoder bytes that coverage leads to: `python -m tests.fuzz.guided`.

Each decoder runs in a process of its own (libFuzzer ends its process), forked from one that
has all code loaded and instrumented. What broke one is left in build/fuzz, and named. Exit
codes: 0 nothing was found, 1 something was, 2 it could not be tried.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path
from typing import Any

_ARTIFACTS = Path(__file__).parents[2] / "build" / "fuzz"
_SLOWEST_S = 10
"""Seconds that one input may take."""
_MEMORY_MB = 2048


def main() -> int:
    """Runs the command."""
    parser = argparse.ArgumentParser(description="Coverage-guided fuzzing of every decoder.")
    parser.add_argument("--seconds", type=int, default=60, help="per decoder")
    parser.add_argument(
        "--runs", type=int, default=0, help="per decoder, instead: the same inputs each time"
    )
    parser.add_argument("names", nargs="*", help="of decoders; all without")
    given = parser.parse_args()
    try:
        import atheris  # noqa: PLC0415 - only this needs it, and it is not everywhere
    except ImportError:
        sys.stderr.write("not fuzzed: atheris is not installed (`make fuzz` does)\n")
        return 2
    with atheris.instrument_imports(include=["gateway", "adapters"]):
        from tests.fuzz import targets  # noqa: PLC0415 - instrumented by this
    names = given.names or list(targets.TARGETS)
    if unknown := set(names) - targets.TARGETS.keys():
        sys.stderr.write(f"no such decoder: {', '.join(sorted(unknown))}\n")
        return 2
    _ARTIFACTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as directory:
        corpus = _write_seeds(targets.seeds(), Path(directory) / "corpus")
        # Bounded by runs, the seed decides all: a change that does not touch a decoder finds in
        # it what the change before did.
        bound = (
            [f"-runs={given.runs}", "-seed=1"]
            if given.runs
            else [f"-max_total_time={given.seconds}"]
        )
        broken = [name for name in names if not _is_well(atheris, targets, name, bound, corpus)]
    for name in broken:
        sys.stderr.write(f"broken: {name}; the input is in {_ARTIFACTS.name}/\n")
    sys.stdout.write(f"{len(names) - len(broken)} of {len(names)} decoders held\n")
    return 1 if broken else 0


def _write_seeds(seeds: list[bytes], directory: Path) -> Path:
    directory.mkdir()
    for seed in seeds:
        (directory / sha256(seed).hexdigest()[:24]).write_bytes(seed)
    return directory


def _is_well(atheris: Any, targets: Any, name: str, bound: list[str], corpus: Path) -> bool:
    """Fuzzes one decoder in a process of its own; whether it held."""
    begun = time.monotonic()
    child = os.fork()
    if not child:
        try:
            _fuzz(atheris, targets, name, bound, corpus)
        finally:
            os._exit(3)  # libFuzzer ends the process itself
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    sys.stdout.write(f"{name}: {'held' if code == 0 else f'ended with {code}'}")
    sys.stdout.write(f" after {time.monotonic() - begun:.0f} s\n")
    sys.stdout.flush()
    return code == 0


def _fuzz(atheris: Any, targets: Any, name: str, bound: list[str], corpus: Path) -> None:
    target = targets.TARGETS[name]
    found = corpus.parent / f"found-{name}"
    found.mkdir()
    log = os.open(_ARTIFACTS / f"{name}.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.dup2(log, 1)
    os.dup2(log, 2)
    options = [
        *bound,
        f"-max_len={targets.LONGEST}",
        f"-timeout={_SLOWEST_S}",
        f"-rss_limit_mb={_MEMORY_MB}",
        f"-artifact_prefix={_ARTIFACTS}/{name}-",
    ]

    def feed(data: bytes) -> None:
        targets.attempt(target, data)

    atheris.Setup([name, *options, str(found), str(corpus)], feed)
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
