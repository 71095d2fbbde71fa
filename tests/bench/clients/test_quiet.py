# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A helper process whose bench was broken off says nothing of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

_HELPER = """
import sys
from tests.bench.clients.quiet import quiet_end
with quiet_end():
    sys.stdout.write("ready\\n")
    sys.stdout.flush()
    for line in sys.stdin:
        sys.stdout.write(line * 100_000)
        sys.stdout.flush()
"""


@pytest.mark.parametrize("broken_off", ["nobody reads", "Ctrl-C"])
def test_a_helper_process_ends_without_a_word(broken_off: str) -> None:
    reading, writing = os.pipe()
    with subprocess.Popen(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _HELPER],
        stdin=subprocess.PIPE,
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        os.close(writing)
        assert os.read(reading, 6) == b"ready\n"
        assert process.stdin is not None
        if broken_off == "Ctrl-C":
            process.send_signal(signal.SIGINT)
        else:
            os.close(reading)
            process.stdin.write("a job\n")
            process.stdin.flush()
        _, said = process.communicate()
    if broken_off == "Ctrl-C":
        os.close(reading)
    assert (process.returncode, said) == (0, "")
