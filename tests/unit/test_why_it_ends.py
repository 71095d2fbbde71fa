# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Why a server does not start is a line of its log, whatever kept it from starting."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys

import pytest

_PROGRAM = [sys.executable, "-m", "gateway.main"]
_OWN = {"PATH": os.environ["PATH"], "TERM": "dumb"}


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["serve", "--nosuch"], "could not: No such option: --nosuch; see"),
        (["serve", "--workers", "2"], "could not: missing or not valid: client_ca, database_url"),
        (["reminder", "send", "--nosuch"], "could not: No such option: --nosuch; see"),
    ],
)
def test_it_is_one_json_line(words: list[str], why: str) -> None:
    ran = subprocess.run(  # noqa: S603 - our own program
        [*_PROGRAM, *words], stderr=subprocess.PIPE, text=True, check=False, env=_OWN
    )
    line = json.loads(ran.stderr)
    assert (ran.returncode, line["level"], line["message"]) == (2, "ERROR", "it does not serve")
    assert line["why"].startswith(why)


def test_whoever_sits_at_a_terminal_reads_plain_text() -> None:
    ours, theirs = pty.openpty()
    ran = subprocess.run(  # noqa: S603 - our own program
        [*_PROGRAM, "serve", "--nosuch"], stderr=theirs, check=False, env=_OWN
    )
    os.close(theirs)
    assert ran.returncode == 2
    assert os.read(ours, 1000).startswith(b"could not: No such option")
    os.close(ours)
