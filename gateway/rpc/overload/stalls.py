# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: a connection that brings nothing but refused messages is left unread for a while.

To take up a call costs Python as much as an empty answer, whatever becomes of it. Holding a
refusal back does not help against a client whose calls are given up while they wait: their places
are free at once, and the next calls come. What is not read costs nothing, and waits with the client
(docs/adr/0069).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from gateway.rpc.overload.sockets import stop
from gateway.runtime import telemetry

IN_A_ROW = 32
"""Refusals without one signed call in between that make a connection one of refusals."""
STALLED_S = 10.0
_MOST_KEPT = 4096


class _Stopped(Protocol):
    def resume(self) -> None: ...


class Stalls:
    """Of one process. Belongs to one event loop."""

    def __init__(
        self,
        stopping: Callable[[str], _Stopped | None] = stop,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """All connections are read.

        Args:
            stopping: has the connection with a peer be left unread; None: there is none.
            now: seconds that never go back.
        """
        self._stop = stopping
        self._now = now
        # Refusals in a row, of each connection that had one: whoever began first goes first.
        self._in_a_row: dict[str, int] = {}
        # Until when each is not read, in this order.
        self._stalled: dict[str, tuple[float, _Stopped]] = {}
        self._ended = False

    @property
    def suspected(self) -> bool:
        """Whether `signed` has anything to do."""
        return bool(self._in_a_row)

    def refused(self, peer: str) -> None:
        """A message that nobody has signed came sooner than its sender's turn.

        Args:
            peer: the connection's other end, as gRPC names it.
        """
        if len(self._in_a_row) >= _MOST_KEPT and peer not in self._in_a_row:
            del self._in_a_row[next(iter(self._in_a_row))]
        self._in_a_row[peer] = self._in_a_row.get(peer, 0) + 1
        self.again(peer)

    def again(self, peer: str) -> None:
        """A call came that tells nothing of its sender: what came before it counts."""
        if self._ended or peer in self._stalled or self._in_a_row.get(peer, 0) < IN_A_ROW:
            return
        stopped = self._stop(peer)
        if stopped is None:  # it has ended, or cannot be stopped
            del self._in_a_row[peer]
            return
        telemetry.STALLED_CONNECTIONS.add(1)
        self._stalled[peer] = (self._now() + STALLED_S, stopped)

    def signed(self, peer: str) -> None:
        """A signed call came: its connection is read again."""
        if self._in_a_row.pop(peer, None) is not None and peer in self._stalled:
            _, stopped = self._stalled.pop(peer)
            stopped.resume()

    def resume(self) -> None:
        """Has those be read whose time is over."""
        now = self._now()
        for peer, (until, stopped) in list(self._stalled.items()):
            if until > now:
                return
            del self._stalled[peer]
            stopped.resume()

    def end(self) -> None:
        """Has all be read, and no other be left unread from now on."""
        self._ended = True
        while self._stalled:
            _, (_, stopped) = self._stalled.popitem()
            stopped.resume()
