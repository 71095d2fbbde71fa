# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One worker process, as its supervisor sees it.

It is a new interpreter, not a fork: gRPC's threads do not survive a fork, and a worker
that is started later has the code, keys and certificates of that time.
"""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path

from gateway.server.ops.asking import Asking
from gateway.server.workers.line import BEAT, LEAVE, Handover, Step


class Worker:
    """From its start to its end.

    Attributes:
        number: in log lines.
        why: the reason it gave for not starting; "" for none.
        code: the exit code, once it has ended; minus a signal's number.
        asked: whether it was told to end.
        gone: set once it has ended and its place is free.
        hung: how many hung workers it was told of.
        asking: for its pages; None: the server has none.
    """

    def __init__(
        self, handover: Handover, process: asyncio.subprocess.Process, asking: Asking | None
    ) -> None:
        """Made by `start`."""
        self.asking = asking
        self.number = handover.number
        self.hung = handover.hung
        self.why = ""
        self.code: int | None = None
        self.asked = False
        self.gone = asyncio.Event()
        self._process = process
        self._began = time.monotonic()
        self._steps: set[str] = set()
        self._is_heard = True
        self._silent = 0
        self._changed = asyncio.Condition()
        self._writer: asyncio.StreamWriter | None = None
        self._listener: asyncio.Task[None] | None = None

    @classmethod
    async def start(cls, handover: Handover, *, ops: bool) -> Worker:
        """Starts a process and tells it what it needs to know.

        Args:
            handover: what that is.
            ops: whether it will be asked for pages.

        Raises:
            OSError: the machine has no room for it.
        """
        ours, theirs = socket.socketpair()
        passed, asking = [theirs.fileno(), handover.memory], None
        with ExitStack() as kept:
            kept.enter_context(theirs)
            if ops:
                ours_of_ops, theirs_of_ops = socket.socketpair()
                asking = await Asking.over(ours_of_ops)
                passed.append(kept.enter_context(theirs_of_ops).fileno())
                handover = replace(handover, ops=theirs_of_ops.fileno())
            process = await asyncio.create_subprocess_exec(
                *program("gateway.worker", str(theirs.fileno())),
                stdin=asyncio.subprocess.DEVNULL,
                pass_fds=passed,
                start_new_session=True,  # Ctrl-C is the supervisor's to hand on
            )
        worker = cls(handover, process, asking)
        reader, worker._writer = await asyncio.open_connection(sock=ours)
        worker._writer.write(handover.line())
        worker._listener = asyncio.create_task(worker._listen(reader))
        return worker

    @property
    def process_id(self) -> int:
        """Of the process."""
        return self._process.pid

    @property
    def lived_s(self) -> float:
        """Seconds since its start."""
        return time.monotonic() - self._began

    @property
    def listened(self) -> bool:
        """Whether it has ever taken calls."""
        return Step.LISTENING in self._steps

    @property
    def serves(self) -> bool:
        """Whether it takes calls, as far as is known."""
        return self.listened and self.code is None

    @property
    def found_misfit(self) -> bool:
        """Whether it did not start because the stores do not fit each other."""
        return Step.MISFIT in self._steps

    @property
    def is_ready(self) -> bool:
        """Whether it was ready, and still runs."""
        return Step.READY in self._steps and self.code is None

    async def reaches(self, step: Step) -> bool:
        """Waits until it has come so far; False: it has ended before."""
        async with self._changed:
            await self._changed.wait_for(lambda: step in self._steps or self.code is not None)
        return self.code is None

    async def ended(self) -> None:
        """Returns at its end, and whatever it said last is known."""
        code = await self._process.wait()
        if self._listener is not None:
            await asyncio.wait((self._listener,))
        if self.asking is not None:
            self.asking.close()
        async with self._changed:
            self.code = code
            self._changed.notify_all()

    def beat(self) -> int:
        """Asks for a sign of life; gives how many times in a row there was none.

        The supervisor's own turns are what is counted: while the machine sleeps, or the
        supervisor gets no processor either, nobody is silent.
        """
        if self._is_heard:
            self._is_heard, self._silent = False, 0
            if self._writer is not None:
                self._writer.write(BEAT)
        else:
            self._silent += 1
        return self._silent

    def leave(self) -> None:
        """Asks it to end: another one has taken its place."""
        self.asked = True
        if self._writer is not None:
            self._writer.write(LEAVE)

    def send(self, number: signal.Signals) -> None:
        """A signal that ends it, if it still is there."""
        self.asked = True
        with suppress(ProcessLookupError):
            self._process.send_signal(number)

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        """What it says, until it closes the line."""
        with suppress(OSError, ValueError):
            while line := await reader.readline():
                said = json.loads(line)
                if said["step"] == Step.ALIVE:
                    self._is_heard = True
                    continue
                async with self._changed:
                    self.why = said["why"]
                    self._steps.add(said["step"])
                    self._changed.notify_all()


def program(module: str, *arguments: str) -> list[str]:
    """This interpreter, which finds the same packages, with a program of ours."""
    flags = ["-I"] if sys.flags.isolated else []
    if not flags and not {"", str(Path.cwd())} & set(sys.path):
        flags = ["-P"]
    return [sys.executable, *flags, "-m", module, *arguments]
