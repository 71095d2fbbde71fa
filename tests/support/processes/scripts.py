# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Python scripts, each in a process of its own, as `python -c` runs them.

The processes are forks of one that has imported what the scripts import, which takes many
times as long as they do. To it each line of standard input is a JSON list: the script, its
arguments, and a file for its standard error; a line with the exit code is the answer.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from tests.support.gateway.patience import PATIENCE_S

_ROOT = Path(__file__).parents[3]


class Scripts:
    """Runs one at a time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        """Args: process: that has imported everything."""
        self._process = process

    def run(self, script: str, *arguments: str) -> str:
        """Waits for its end; gives what it wrote on standard error. One that fails is a bug."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with tempfile.NamedTemporaryFile() as errors:
            asked = [script, arguments, errors.name]
            self._process.stdin.write(json.dumps(asked) + "\n")
            self._process.stdin.flush()
            code = self._process.stdout.readline().strip()
            said = Path(errors.name).read_text(encoding="utf-8")
        assert code == "0", said
        return said


@contextmanager
def scripts(*modules: str) -> Iterator[Scripts]:
    """Args: modules: what the scripts import."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", __name__, *modules],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))},
    ) as process:
        yield Scripts(process)


def main() -> None:
    """Runs every script in turn."""
    for name in sys.argv[1:]:
        import_module(name)
    gc.freeze()  # a fork's collector would copy all of it
    for line in sys.stdin:
        script, arguments, errors = json.loads(line)
        process = os.fork()
        if process == 0:
            os._exit(_ended(script, arguments, errors))
        _, status = os.waitpid(process, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _ended(script: str, arguments: list[str], errors: str) -> int:
    """In a fork: the exit code, once all is done that is done at an interpreter's end."""
    signal.alarm(int(PATIENCE_S))
    opened = os.open(errors, os.O_WRONLY | os.O_APPEND)
    os.dup2(opened, 2)
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    sys.argv = ["-c", *arguments]
    code = 0
    try:
        exec(script, {"__name__": "__main__"})  # noqa: S102 - our own
    except BaseException:  # noqa: BLE001 - as an interpreter does
        traceback.print_exc()
        code = 1
    atexit._run_exitfuncs()
    sys.stderr.flush()
    return code


if __name__ == "__main__":
    main()
