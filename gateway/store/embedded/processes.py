# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which server processes work on a data directory, and what a dead one left there.

After `kill -9` a data directory holds a postmaster.pid with a process id that
may by now be a stranger's. Postgres takes any living process for its own and
refuses to start; killing that process would be worse. A process is one of the
server's only when its program is Postgres and its working directory is the
data directory (/proc of Linux; elsewhere Postgres's own check decides).
"""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

_PROC = Path("/proc")
_POLL_S = 0.02


def server_processes(data: Path) -> list[int]:
    """Ids of the living Postgres processes that work on that data directory."""
    try:
        wanted = data.stat()
    except FileNotFoundError:
        return []
    found = []
    for process in _PROC.glob("[0-9]*"):
        with contextlib.suppress(OSError):  # gone meanwhile, a zombie, or not ours to see
            if (process / "exe").readlink().name.split(" ")[0] != "postgres":
                continue
            directory = (process / "cwd").stat()
            if (directory.st_dev, directory.st_ino) == (wanted.st_dev, wanted.st_ino):
                found.append(int(process.name))
    return found


def wait_for_end(data: Path, timeout_s: float) -> bool:
    """Waits for servers of a dead owner, which are on their way out already.

    Returns:
        Whether none is left.
    """
    deadline = time.monotonic() + timeout_s
    while server_processes(data):
        if time.monotonic() > deadline:
            return False
        time.sleep(_POLL_S)
    return True


def remove_stale_locks(data: Path, sockets: Path) -> None:
    """Removes what a dead server left; call it only when none is alive."""
    if not _PROC.joinpath("self").exists():
        return
    for stale in (data / "postmaster.pid", *sockets.glob(".s.PGSQL.*")):
        stale.unlink(missing_ok=True)


def is_ready(data: Path, pid: int) -> bool:
    """Whether the server with that process id accepts connections.

    The server writes its state into the eighth line of postmaster.pid, for
    pg_ctl to read in the same way.
    """
    with contextlib.suppress(OSError):
        lines = (data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        return len(lines) > 7 and lines[0] == str(pid) and lines[7].strip() == "ready"  # noqa: PLR2004 - line numbers of the file
    return False
