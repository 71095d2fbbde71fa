# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Processor time of a process counts its children's, whether they live or have ended."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.bench.clients.processor_time import ProcessorTime

_BUSY_S = 0.2
_CHILD = f"import time\nwhile time.process_time() < {_BUSY_S}: pass"
_PARENT = f"""
import subprocess, sys
sys.stdin.readline()
subprocess.run([sys.executable, "-c", {_CHILD!r}])
print("ended", flush=True)
sys.stdin.readline()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processor time of others needs /proc")
def test_a_child_that_has_ended_still_counts() -> None:
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        used = ProcessorTime([process.pid])
        process.stdin.write("begin\n")
        process.stdin.flush()
        assert process.stdout.readline() == "ended\n"
        seconds = used.seconds()
        process.stdin.close()
    assert seconds >= _BUSY_S * 0.9
