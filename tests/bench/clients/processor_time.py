# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Processor time of processes, from Linux's /proc (proc_pid_stat(5))."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

_PROC = Path("/proc")
_PARENT, _USER_TIME, _SYSTEM_TIME = 1, 11, 12  # fields after the command's name


def processor_time_s(pids: Iterable[int]) -> float:
    """Seconds of processor that the living of these processes have used.

    0 on systems without /proc.
    """
    ticks = os.sysconf("SC_CLK_TCK")
    fields = [found for found in map(_fields, pids) if found]
    return sum(int(f[_USER_TIME]) + int(f[_SYSTEM_TIME]) for f in fields) / ticks


def with_children(pid: int) -> list[int]:
    """A process and its children, as they are now."""
    children = []
    for entry in _PROC.glob("[0-9]*"):
        found = _fields(int(entry.name))
        if found and int(found[_PARENT]) == pid:
            children.append(int(entry.name))
    return [pid, *children]


def _fields(pid: int) -> list[str]:
    try:
        text = (_PROC / str(pid) / "stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return []
    return text.rpartition(")")[2].split()
