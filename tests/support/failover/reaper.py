# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Runs a program as an ordinary user, and takes care of what it leaves behind.

A Postgres that Patroni has started is nobody's child once Patroni is killed. Here it is this
process's: it is seen, waited for, and taken along when the tests end. Run as a script, in a fresh
interpreter that needs none of the project's files:

    python -I -S reaper.py PARENT_PID UID GID PROGRAM [ARGUMENT...]

UID and GID are "-" when the user stays the same. It ends when nothing runs any more. On SIGTERM,
which it also gets when its parent dies, everything is ended.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from pathlib import Path

_PR_SET_PDEATHSIG = 1  # <linux/prctl.h>
_PR_SET_CHILD_SUBREAPER = 36


def main(arguments: list[str]) -> None:
    """Drops the user, starts the program, waits for everything.

    Raises:
        OSError: the user cannot be changed, or the program cannot be run.
    """
    parent, uid, gid, *command = arguments
    os.umask(0o077)
    if uid != "-":
        os.setgroups([])
        os.setgid(int(gid))
        os.setuid(int(uid))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    # After the change of user: that change clears the setting (prctl(2)).
    prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    if os.getppid() != int(parent):
        sys.exit(1)  # the parent died before the line above could tell us
    awaited = {signal.SIGTERM, signal.SIGCHLD}
    signal.pthread_sigmask(signal.SIG_BLOCK, awaited)
    program = os.fork()
    if program == 0:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, awaited)
        os.execv(command[0], command)  # noqa: S606 - no shell is the point
    ending = False
    while _reaped():
        if ending:
            _end_all()
        ending = signal.sigwait(awaited) == signal.SIGTERM or ending


def _reaped() -> bool:
    """Takes note of every child that has ended; whether any is left."""
    while True:
        try:
            ended, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return False
        if ended == 0:
            return True


def _end_all() -> None:
    """Kills the children; theirs become ours then."""
    listed = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii")
    for child in map(int, listed.split()):
        os.kill(child, signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1:])
