# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Runs verbs of the command lines, each in a process of its own.

The processes are children of one that has imported every verb (verb_runner.py): to
import them takes longer than to run most.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class Verbs:
    """The runner, which takes one list of cases at a time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        """Args: process: of verb_runner.py."""
        self._process = process

    def run(self, cases: Sequence[dict[str, Any]], folder: Path) -> list[dict[str, Any]]:
        """How each ended: its exit code and what it wrote; the folder is its place and home."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(
            json.dumps([each | {"folder": str(folder)} for each in cases]),
            file=self._process.stdin,
            flush=True,
        )
        endings: list[dict[str, Any]] = json.loads(self._process.stdout.readline())
        return endings


def case(path: Sequence[str], *arguments: str | bytes, **streams: str) -> dict[str, Any]:
    """A verb, with program, and what it is given."""
    words = (*path[1:], *arguments)
    return {
        "program": path[0],
        "arguments": [(w if isinstance(w, bytes) else w.encode()).hex() for w in words],
        **streams,
    }


@contextmanager
def verbs(environment: Mapping[str, str] | None = None) -> Iterator[Verbs]:
    """A runner; of our own variables its verbs see only those given."""
    given = {n: value for n, value in os.environ.items() if not n.startswith("CREDIT_GATEWAY_")}
    given |= {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
    given |= environment or {}
    with subprocess.Popen(  # noqa: S603 - our own runner
        [sys.executable, str(Path(__file__).with_name("verb_runner.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=given,
    ) as process:
        yield Verbs(process)
