# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 2: a connection that brings nothing but refused messages is left unread, then closed.

To take up a call costs Python as much as an empty answer, whatever becomes of it. Holding a
refusal back does not help against a client whose calls are given up while they wait: their places
are free at once, and the next calls come. What is not read costs nothing, and waits with the client
(docs/adr/0069).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from gateway.errors import Reason, RefusalError
from gateway.rpc.overload.sockets import stop
from gateway.runtime import telemetry

T = TypeVar("T")
IN_A_ROW = 32
"""Refusals more than signed calls make up for that make a connection one of refusals.

And calls over a connection that is left unread that are worked on: one may turn out to be signed.
"""
MADE_UP_FOR = 8
"""Refusals that one signed call makes up for: with more of them, a signed call now and then would
have a flood read."""
STALLED_S = 10.0
MOST_WAITING = 4096
"""Calls that wait for the end of a stall, over all connections: each costs some 20 KiB."""
_MOST_KEPT = 4096


class _Stopped(Protocol):
    def resume(self) -> None: ...
    def close(self) -> None: ...


@dataclass(slots=True)
class _Stalled:
    """Until when, with which certificate, what ends it, and what came over it since."""

    until: float
    certificate: str
    stopped: _Stopped
    begun: int = 0
    over: asyncio.Event = field(default_factory=asyncio.Event)
    closed: bool = False

    async def is_read_again(self) -> bool:
        """Once it is over: whether the connection goes on."""
        await self.over.wait()
        return not self.closed


class Stalls:
    """Of one process. Belongs to one event loop.

    A connection is told by its peer, as gRPC names it.
    """

    def __init__(
        self,
        peers_of: Callable[[str], Iterable[str]],
        stopping: Callable[[str], _Stopped | None] = stop,
        now: Callable[[], float] = time.monotonic,
        most_waiting: int = MOST_WAITING,
    ) -> None:
        """All connections are read.

        Args:
            peers_of: connections with a certificate over which calls came lately.
            stopping: has a connection be left unread; None: there is none.
            now: seconds that never go back.
            most_waiting: calls that wait at the same time.
        """
        self._peers_of = peers_of
        self._stop = stopping
        self._now = now
        self._most_waiting = most_waiting
        self._waiting = 0
        # All of these forget first whoever came first. Refusals that no signed call has made up
        # for, by connection; and calls that were begun over new connections of suspects.
        self._in_a_row: dict[str, int] = {}
        self._on_trial: dict[str, int] = {}
        # Connections that are not read, by when that ends.
        self._stalled: dict[str, _Stalled] = {}
        # Certificates without a signed call since a connection of theirs was closed here; and
        # connections that are judged by themselves alone.
        self._suspects: dict[str, None] = {}
        self._judged: dict[str, None] = {}
        self._ended = False

    @property
    def suspected(self) -> bool:
        """Whether `goes_on`, `message_came` and `signed` have anything to do."""
        return bool(self._in_a_row or self._suspects)

    def refused(self, peer: str, certificate: str) -> None:
        """A message that nobody has signed came sooner than its sender's turn."""
        count = self._in_a_row.get(peer, 0) + 1
        _keep(self._in_a_row, peer, count)
        if count >= IN_A_ROW:
            self._stall(peer, certificate)

    async def goes_on(self, peer: str, certificate: Callable[[], str]) -> bool:
        """Whether a call that was taken up is to be worked on, once that is known.

        Raises:
            RefusalError: TOO_MANY_IN_FLIGHT: too many wait to know. Whoever has its connections
                left unread could make ever more wait, and no other bound counts a call before
                its message is asked for.
        """
        stalled = self.begun(peer, certificate)
        if stalled is None:
            return True
        if self._waiting >= self._most_waiting:
            raise RefusalError(Reason.TOO_MANY_IN_FLIGHT)
        self._waiting += 1
        try:
            return await stalled.is_read_again()
        finally:
            self._waiting -= 1

    def begun(self, peer: str, certificate: Callable[[], str]) -> _Stalled | None:
        """A call was taken up: by what came before it, its connection is left unread or not.

        That cannot wait for what the call is: it may be given up before it is refused. A new
        connection is left unread from its first message if an earlier one with its certificate was
        closed, until a call over it turns out to be signed. Not from its first call: the message
        may come later, and if that is dropped nobody will know that it was signed.

        Returns:
            whose end the call has to wait for before it is worked on: gRPC had read a hundred
            calls before the connection was left unread, and to refuse one costs as much as an
            answer. None: it need not wait.
        """
        if peer not in self._stalled:
            if self._in_a_row.get(peer, 0) >= IN_A_ROW:
                self._stall(peer, certificate())
            elif self._suspects and peer not in self._judged:
                _keep(self._judged, peer, None)
                if certificate() in self._suspects:
                    _keep(self._on_trial, peer, 0)
            if peer in self._on_trial:
                self._on_trial[peer] += 1
                if self._on_trial[peer] > IN_A_ROW:
                    self.message_came(peer, certificate)
        stalled = self._stalled.get(peer)
        if stalled is None:
            return None
        stalled.begun += 1
        return stalled if stalled.begun > IN_A_ROW else None

    def message_came(self, peer: str, certificate: Callable[[], str]) -> None:
        """A call's message is here: now a suspect's new connection can be left unread."""
        if self._on_trial.pop(peer, None) is not None:
            _keep(self._in_a_row, peer, IN_A_ROW)
            self._stall(peer, certificate())

    def signed(self, peer: str, certificate: str) -> None:
        """A signed call came: unless it makes up for too little, its connection is read again."""
        left = self._in_a_row.get(peer, 0) - MADE_UP_FOR
        if left >= IN_A_ROW:
            self._in_a_row[peer] = left
            return
        self._suspects.pop(certificate, None)
        self._on_trial.pop(peer, None)
        if self._in_a_row.pop(peer, None) is None:
            return
        _keep(self._judged, peer, None)
        if left > 0:
            _keep(self._in_a_row, peer, left)
        stalled = self._stalled.pop(peer, None)
        if stalled is not None:
            _resume(stalled)

    def close(self) -> None:
        """Closes those whose time is over."""
        now = self._now()
        for peer, stalled in list(self._stalled.items()):
            if stalled.until > now:
                return
            del self._stalled[peer]
            self._in_a_row.pop(peer, None)
            if stalled.certificate not in self._suspects:
                for other in self._peers_of(stalled.certificate):
                    _keep(self._judged, other, None)
                _keep(self._suspects, stalled.certificate, None)
            stalled.stopped.close()
            stalled.closed = True
            stalled.over.set()

    def end(self) -> None:
        """Has all be read, and no other be left unread from now on."""
        self._ended = True
        while self._stalled:
            _, stalled = self._stalled.popitem()
            _resume(stalled)

    def _stall(self, peer: str, certificate: str) -> None:
        if self._ended or peer in self._stalled:
            return
        stopped = self._stop(peer)
        if stopped is None:  # it has ended, or cannot be stopped
            del self._in_a_row[peer]
            return
        telemetry.STALLED_CONNECTIONS.add(1)
        self._stalled[peer] = _Stalled(self._now() + STALLED_S, certificate, stopped)


def _resume(stalled: _Stalled) -> None:
    stalled.stopped.resume()
    stalled.over.set()


def _keep(kept: dict[str, T], name: str, value: T) -> None:
    """Keeps a value, and forgets the first one when there are too many."""
    if len(kept) >= _MOST_KEPT and name not in kept:
        del kept[next(iter(kept))]
    kept[name] = value
