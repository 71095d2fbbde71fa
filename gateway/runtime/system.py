# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a process gets from its machine: time, randomness, memory, descriptors.

Tests put a clock and randomness of their own in the place of these.
"""

from __future__ import annotations

import gc
import os
import resource
import secrets
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

_YOUNG_OBJECTS = 10_000

# gRPC has no setting for the lowest TLS version, but one for the cipher suites of
# TLS 1.2 and below, which it reads once, when it is first imported. The only suite
# named here needs a pre-shared key that nobody has, so TLS 1.2 has nothing to agree
# on; the suites of TLS 1.3 are not touched by it. See gateway/rpc/tls.py.
CIPHERS_VARIABLE = "GRPC_SSL_CIPHER_SUITES"
NEVER_AGREED = "ECDHE-PSK-CHACHA20-POLY1305"
_VERBOSITY, _SILENT = "GRPC_VERBOSITY", "NONE"


class Clock(Protocol):
    """Tells the time. UTC, timezone-aware; never goes through a local zone."""

    def now(self) -> datetime:
        """The present moment."""
        ...


class Randomness(Protocol):
    """Gives unpredictable bytes, fit for keys and nonces."""

    def token(self, length: int) -> bytes:
        """`length` new random bytes."""
        ...


class SystemClock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        """The present moment, timezone-aware."""
        return datetime.now(UTC)


class SystemRandomness:
    """The operating system's random bytes."""

    def token(self, length: int) -> bytes:
        """`length` unpredictable bytes."""
        return secrets.token_bytes(length)


def most_descriptors() -> int:
    """The most file descriptors this process may have, once it has asked for them."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    # Some systems say more than they give, and refuse.
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 2**31 - 1 if soft == resource.RLIM_INFINITY else soft


def keep_what_is_loaded() -> None:
    """Hides from the garbage collector what a server loads once and keeps.

    Otherwise it would scan all modules again and again while queries wait. With hundreds of
    queries in flight, collecting every few calls (Python's default: 700 new objects) is too
    often.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG_OBJECTS)


def agree_on_tls_1_3_only() -> None:
    """Step 1 of every connection of this process; before anything imports gRPC."""
    os.environ[CIPHERS_VARIABLE] = NEVER_AGREED


def keep_grpc_from_writing() -> None:
    """Our own lines are JSON, its are not; before anything imports gRPC.

    It has a line for each handshake that fails, so strangers could fill a disk. Whoever has set the
    variable, to look into something, gets them.
    """
    os.environ.setdefault(_VERBOSITY, _SILENT)


def grpc_writes() -> bool:
    """Whether somebody has set the variable."""
    return os.environ.get(_VERBOSITY, _SILENT).upper() != _SILENT


def processors(
    groups: Path = Path("/proc/self/cgroup"), root: Path = Path("/sys/fs/cgroup")
) -> int:
    """How many processors this process may use: by affinity, and by its control groups.

    A quota of one and a half is two processors. Only control groups of version 2 are
    looked at.

    Args:
        groups: names the process's control group.
        root: of the control groups.
    """
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    most = allowed or 1
    with suppress(OSError, ValueError):
        lines = groups.read_text(encoding="utf-8").splitlines()
        own = next((line[4:] for line in lines if line.startswith("0::/")), None)
        if own is not None:
            # The quota of any group around the process's own holds, too.
            for group in (root / own, *(root / own).parents):
                most = min(most, _quota(group / "cpu.max"))
    return max(1, most)


def _quota(file: Path) -> int:
    """Processors that a control group may use; many, where it does not say."""
    with suppress(OSError, ValueError):
        quota, _, period = file.read_text(encoding="ascii").strip().partition(" ")
        if quota != "max":
            return -(-int(quota) // int(period))
    return 2**31 - 1
