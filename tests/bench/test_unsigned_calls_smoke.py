# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The measurement beside unsigned calls runs; how quick anything is, is no test's business."""

from __future__ import annotations

import subprocess
import sys


def test_a_short_run_tells_a_ratio_for_each_kind_of_call_and_the_memory() -> None:
    settings = ["--seconds", "0.3", "--runs", "1", "--in-flight", "4", "--idle", "5"]
    command = [sys.executable, "-m", "tests.bench.unsigned_calls", *settings]
    done = subprocess.run(  # noqa: S603 - our own interpreter on our own module
        command, capture_output=True, text=True, check=False, timeout=290
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for name in (
        "good queries",
        "nothing",
        "health Check",
        "health Watch",
        "GetCheckpoint",
        "GetInclusionProof",
        "GetConsistencyProof",
        "an idle connection",
    ):
        assert f"\n{name}" in done.stdout
