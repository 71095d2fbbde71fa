# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a supervisor and a worker say to each other, over a socket between them.

The supervisor says first what the worker needs to know, then BEAT now and then, and at most
once LEAVE. The worker says how far it has come, and answers each BEAT from its event loop: a
loop that stands still, for whatever reason, is silent. Either notices the other's end: the
socket closes, however it ended.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from gateway.runtime.config import Settings

BEAT = b"beat\n"
"""Say that the event loop still turns."""

LEAVE = b"leave\n"
"""Another worker has taken this one's place: end, and say nothing about health."""

_CHUNK = 65_536
_BEYOND_DRAIN_S = 20.0
"""A worker without a supervisor that has not ended by then is ended by force."""


class Step(StrEnum):
    """How far a worker has come."""

    LISTENING = "listening"
    READY = "ready"
    FAILED = "failed"
    MISFIT = "misfit"
    ALIVE = "alive"


@dataclass(frozen=True, slots=True)
class Handover:
    """What a worker needs to know.

    Attributes:
        number: in log lines; from 1, its place in the shared memory is one less.
        workers: how many there are.
        places: of the shared memory.
        memory: its descriptor.
        secret: of the names in it, hexadecimal.
        instance: of the server, in metrics.
        settings: of every worker.
        hung: how many workers have hung since one was told; it counts them in metrics,
            because the supervisor has none.
        ops: descriptor over which the supervisor asks for pages; None: it serves none.
    """

    number: int
    workers: int
    places: int
    memory: int
    secret: str
    instance: str
    settings: dict[str, Any]
    hung: int = 0
    ops: int | None = None

    def line(self) -> bytes:
        """To be sent."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def read(cls, line: bytes) -> Handover:
        """As `line` made it. Raises ValueError when it is not whole."""
        return cls(**json.loads(line))

    def of(self) -> Settings:
        """The settings."""
        return Settings(**self.settings)


class Line:
    """A worker's end. Belongs to one event loop once `attend` was called."""

    def __init__(self, descriptor: int) -> None:
        """Takes over an inherited socket."""
        self._socket = socket.socket(fileno=descriptor)
        self.replaced = False
        self._gone = asyncio.Event()

    def handover(self) -> Handover:
        """Waits for what is said first. Raises ValueError when the supervisor is gone."""
        with self._socket.makefile("rb") as file:
            return Handover.read(file.readline())

    def say(self, step: Step, why: str = "") -> None:
        """Tells the supervisor, if there still is one."""
        try:
            self._socket.sendall(json.dumps({"step": step, "why": why}).encode() + b"\n")
        except OSError:
            return

    def is_cut(self) -> bool:
        """Whether the supervisor is gone; looks without waiting, and takes nothing."""
        try:
            return not self._socket.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        except BlockingIOError:
            return False
        except OSError:
            return True

    async def gone_within(self, seconds: float) -> None:
        """Waits so long, or until the supervisor is gone."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._gone.wait()

    def attend(self, stop: asyncio.Event, drain_s: float) -> None:
        """Answers the supervisor's beats; sets `stop` when it says so or is gone.

        Args:
            stop: begins the drain.
            drain_s: how long calls in flight may take to end.
        """
        loop = asyncio.get_running_loop()
        self._socket.settimeout(0)

        def heard() -> None:
            try:
                said = self._socket.recv(_CHUNK)
            except BlockingIOError:
                return
            except OSError:
                said = b""
            if said:
                # Words come whole: each is a write of its own, and far smaller than the buffer.
                words = said.splitlines(keepends=True)
                if BEAT in words:
                    self.say(Step.ALIVE)
                if LEAVE in words:
                    self.replaced = True
                    stop.set()
                return
            self._gone.set()
            stop.set()
            loop.remove_reader(self._socket)
            # Nobody is left to end a worker that cannot end by itself.
            last = threading.Timer(drain_s + _BEYOND_DRAIN_S, os._exit, (2,))
            last.daemon = True
            last.start()

        loop.add_reader(self._socket, heard)
