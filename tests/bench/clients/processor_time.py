# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Processor time of processes, from Linux's /proc (proc_pid_stat(5)).

0 on systems without /proc.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

_PROC = Path("/proc")
# Fields after the command's name: times are in user and in system mode.
_PARENT, _OWN, _OF_ENDED, _THREADS = 1, (11, 12), (13, 14), 17


class ProcessorTime:
    """What some processes and all their descendants use from now on.

    Finding the descendants means looking at every process of the machine. That is done
    before the first time is read and after the last, so that it is not measured.
    """

    def __init__(self, pids: Iterable[int]) -> None:
        """Begins; 0 stands for nobody."""
        self._pids = [pid for pid in pids if pid]
        self._known = descendants(self._pids)
        self._before = sum(map(time_s, self._known))

    def seconds(self) -> float:
        """Used since it was begun, by those that came or ended meanwhile, too."""
        used = sum(map(time_s, self._known)) - self._before
        later = set(descendants(self._pids)) - set(self._known)
        return max(0.0, used + sum(map(time_s, later)))


def descendants(pids: Iterable[int]) -> list[int]:
    """These processes, their children, and theirs, as they are now."""
    children: dict[int, list[int]] = defaultdict(list)
    for process in _PROC.glob("[0-9]*"):
        if fields := _fields(pid := int(process.name)):
            children[int(fields[_PARENT])].append(pid)
    found, left = [], list(pids)
    while left:
        pid = left.pop()
        found.append(pid)
        left += children[pid]
    return found


def time_s(pid: int) -> float:
    """A process's own, and that of its children which have ended; 0 when it has ended itself.

    Of a process with one thread to the nanosecond, of others to a tick.
    """
    fields = _fields(pid)
    if not fields:
        return 0.0
    own, ended = (sum(int(fields[name]) for name in names) for names in (_OWN, _OF_ENDED))
    tick = 1 / os.sysconf("SC_CLK_TCK")
    if fields[_THREADS] == "1" and (exact := _read(pid, "schedstat").split()):
        return int(exact[0]) / 1e9 + ended * tick
    return (own + ended) * tick


def _fields(pid: int) -> list[str]:
    return _read(pid, "stat").rpartition(")")[2].split()


def _read(pid: int, name: str) -> str:
    try:
        return (_PROC / str(pid) / name).read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
