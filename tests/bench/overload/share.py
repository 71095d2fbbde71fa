# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Holds processes to a part of a processor, by a cgroup of Linux (v1 or v2); needs root.

A group also gets what it may use before anybody else does, so that a busy machine does not
decide what is measured.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_V1, _V2 = Path("/sys/fs/cgroup/cpu"), Path("/sys/fs/cgroup")
_PERIOD_US = 20_000
"""Short, so that what is throttled waits for milliseconds only."""
_FIRST_SHARES, _FIRST_WEIGHT = 200_000, 10_000
_EMPTY_S = 5.0


@dataclass(frozen=True, slots=True)
class Share:
    """A group of processes; those that they start belong to it as well."""

    path: Path

    def add(self, pids: Iterable[int]) -> None:
        """Puts processes into it, with all their threads."""
        for pid in pids:
            with suppress(ProcessLookupError):
                (self.path / "cgroup.procs").write_text(f"{pid}\n", encoding="ascii")

    def throttled_s(self) -> float:
        """Seconds that they have waited for it so far."""
        for line in (self.path / "cpu.stat").read_text(encoding="ascii").splitlines():
            name, _, value = line.partition(" ")
            if name == "throttled_time":
                return int(value) / 1e9
            if name == "throttled_usec":
                return int(value) / 1e6
        return 0.0


@contextmanager
def held_to(processors: float | None, name: str) -> Iterator[Share]:
    """A group that may use so much; None: as much as there is, but first.

    Raises:
        OSError: this machine, or this user, has none to give.
    """
    is_v1 = (_V1 / "cpu.cfs_quota_us").exists() or (_V1 / "cpu.shares").exists()
    path = (_V1 if is_v1 else _V2) / f"credit-gateway-bench-{os.getpid()}-{name}"
    path.mkdir()
    try:
        quota = None if processors is None else int(processors * _PERIOD_US)
        if is_v1:
            _write(path, "cpu.shares", _FIRST_SHARES)
            _write(path, "cpu.cfs_period_us", _PERIOD_US)
            _write(path, "cpu.cfs_quota_us", -1 if quota is None else quota)
        else:
            _write(path, "cpu.weight", _FIRST_WEIGHT)
            _write(path, "cpu.max", f"{'max' if quota is None else quota} {_PERIOD_US}")
        yield Share(path)
    finally:
        _remove(path)


def _write(path: Path, name: str, value: object) -> None:
    (path / name).write_text(f"{value}\n", encoding="ascii")


def _remove(path: Path) -> None:
    """Once nobody is in it: those who are left go back to where all are."""
    until = time.monotonic() + _EMPTY_S
    while True:
        for pid in (path / "cgroup.procs").read_text(encoding="ascii").split():
            with suppress(OSError):
                (path.parent / "cgroup.procs").write_text(pid, encoding="ascii")
        try:
            path.rmdir()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return
