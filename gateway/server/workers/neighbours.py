# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether anybody else listens on a server's port (Linux).

Nobody can be kept from a port that is shared (gateway/server/workers/port.py) who runs as the
same user and asks to share it. They would get a part of the connections, so it is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

_TABLES = ("tcp", "tcp6")
_LISTENING = "0A"
_ADDRESS, _STATE, _INODE = 1, 3, 9  # columns of proc_net_tcp
_NET = Path("/proc/self/net")


class Neighbours:
    """Looks at who listens on one port."""

    def __init__(self, port: int) -> None:
        """Nobody was seen yet."""
        self._port = f"{port:04X}"
        self._own: set[str] = set()
        self._suspects: set[str] = set()

    def strangers(self, processes: Iterable[int]) -> int:
        """How many sockets of nobody's among these processes have listened for two looks.

        Args:
            processes: the server's.
        """
        listening = set(self._listening())
        self._own &= listening
        if listening - self._own:
            for process_id in processes:
                self._own |= listening & _sockets(process_id)
        # A worker may have ended between the two looks at the system above.
        stayed = (listening - self._own) & self._suspects
        self._suspects = listening - self._own
        return len(stayed)

    def _listening(self) -> Iterator[str]:
        """The sockets, as /proc names them."""
        for table in _TABLES:
            with suppress(OSError), (_NET / table).open(encoding="ascii") as lines:
                next(lines)
                for line in lines:
                    columns = line.split()
                    if columns[_STATE] != _LISTENING:
                        break  # those that listen stand first
                    if columns[_ADDRESS].rpartition(":")[2] == self._port:
                        yield f"socket:[{columns[_INODE]}]"


def _sockets(process_id: int) -> set[str]:
    """The files that a process has open."""
    found = set()
    with suppress(OSError):
        for file in Path(f"/proc/{process_id}/fd").iterdir():
            with suppress(OSError):
                found.add(str(file.readlink()))
    return found
