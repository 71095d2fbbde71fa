# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Becomes a Postgres program that runs as an ordinary user and dies with its parent.

Run as a script by gateway.store.embedded.server, in a fresh interpreter, so that
nothing is done between fork and exec of a process with threads:

    python -I -S embedded_launch.py PARENT_PID UID GID PROGRAM [ARGUMENT...]

UID and GID are "-" when the user stays the same.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1  # <linux/prctl.h>


def main(arguments: list[str]) -> None:
    """Drops the user, ties its life to the parent's, becomes the program.

    Raises:
        OSError: the user cannot be changed, or the program cannot be run.
    """
    parent, uid, gid, *command = arguments
    prctl = ctypes.CDLL(None, use_errno=True).prctl if sys.platform == "linux" else None
    os.umask(0o077)
    if uid != "-":
        os.setgroups([])
        os.setgid(int(gid))
        os.setuid(int(uid))
    if prctl is not None:
        # After the change of user: that change clears the setting (prctl(2)).
        # SIGINT is Postgres's fast shutdown.
        prctl(_PR_SET_PDEATHSIG, signal.SIGINT, 0, 0, 0)
    if os.getppid() != int(parent):
        sys.exit(1)  # the parent died before the line above could tell us
    os.execv(command[0], command)  # noqa: S606 - no shell is the point


if __name__ == "__main__":
    main(sys.argv[1:])
