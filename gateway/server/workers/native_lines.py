# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What libraries write to standard error by themselves, as JSON lines like ours.

gRPC does, past Python's logging, where GRPC_VERBOSITY asks for it. Then its descriptor is a pipe,
and a process of its own makes lines of what comes; without the variable nothing is changed.

The server never waits for that process: what does not fit into the pipe is lost, as it is once
the process is gone. And it is no thread of the server, so that what the interpreter says when it
dies is written, too.
"""

from __future__ import annotations

import logging
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial

from gateway.runtime.logs import configure_logging
from gateway.runtime.system import grpc_writes
from gateway.server.workers.child import program

_ERRORS = 2
_LONGEST = 8192
_LIMIT_S = 2.0
"""For what is left in the pipe when the server ends."""
# Such as E1201 05:08:10.895918   30180 log.cc:102], and then what is said.
_LEVEL = re.compile(r"([IWEF])\d{4} ")
_LEVELS = {
    "I": logging.INFO,
    "W": logging.WARNING,
    "E": logging.ERROR,
    "F": logging.CRITICAL,
}
_log = logging.getLogger("stderr")


@contextmanager
def native_lines(level: str, worker: int | None) -> Iterator[None]:
    """While it lasts all lines on standard error are JSON, where gRPC writes at all.

    Args:
        level: as of `configure_logging`, which was called with it before.
        worker: the same.
    """
    if not grpc_writes():
        yield
        return
    former = sys.stderr
    former.flush()
    ends, beginning = os.pipe()
    os.set_blocking(beginning, False)
    name = "" if worker is None else str(worker)
    reader = subprocess.Popen(  # noqa: S603 - our own program
        program(__name__, level, name),
        stdin=ends,
        start_new_session=True,  # Ctrl-C is not for it: it ends when nobody can write any more
    )
    kept = os.dup(_ERRORS)
    os.dup2(beginning, _ERRORS)
    for each in (ends, beginning):
        os.close(each)
    # Ours go where they went.
    with os.fdopen(kept, "w", 1, "utf-8", "backslashreplace") as ours:
        sys.stderr = ours
        configure_logging(level, worker)
        try:
            yield
        finally:
            sys.stderr = former
            os.dup2(kept, _ERRORS)
            configure_logging(level, worker)
    try:
        reader.wait(_LIMIT_S)
    except subprocess.TimeoutExpired:
        reader.kill()
        reader.wait()


def write(lines: Iterable[bytes]) -> None:
    """Logs them; one that does not say how bad it is goes with the one before."""
    level = logging.INFO
    for line in lines:
        text = line.decode(errors="replace").strip()
        if (said := _LEVEL.match(text)) is not None:
            level = _LEVELS[said[1]]
        if text:
            _log.log(level, "%s", text)


def main() -> None:
    """Until whoever writes has ended; an init system's SIGTERM is for that one."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    level, worker = sys.argv[1:]
    configure_logging(level, int(worker) if worker else None)
    with open(0, "rb") as pipe:
        write(iter(partial(pipe.readline, _LONGEST), b""))


if __name__ == "__main__":
    main()
