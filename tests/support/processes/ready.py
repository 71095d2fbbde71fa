# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Gateways in processes of their own that need not import anything any more.

See tests.support.processes.ready_server, which is started with the first of them.
"""

from __future__ import annotations

import atexit
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from threading import Lock

from tests.support.processes.ready_server import NUMBER

_ROOT = Path(__file__).parents[3]


class ReadyProcess:
    """One of them; what subprocess.Popen has of it.

    Attributes:
        pid: its process id.
    """

    def __init__(self, pid: int, code: int) -> None:
        """Args: pid: its process id; code: the descriptor from which its exit code comes."""
        self.pid = pid
        self._from = code
        self._code: int | None = None
        self._reading = Lock()

    def poll(self) -> int | None:
        """The exit code; None while it runs."""
        if self._code is None and self._reading.acquire(blocking=False):
            try:
                if self._code is None and select.select([self._from], [], [], 0)[0]:
                    self._read()
            finally:
                self._reading.release()
        return self._code

    def wait(self) -> int:
        """The exit code, once it has ended."""
        with self._reading:
            if self._code is None:
                self._read()
        assert self._code is not None
        return self._code

    def send_signal(self, number: signal.Signals) -> None:
        """Nothing happens when it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def _read(self) -> None:
        (self._code,) = NUMBER.unpack(os.read(self._from, NUMBER.size))
        os.close(self._from)


class _Server:
    def __init__(self) -> None:
        self._lock = Lock()
        self._asks, theirs = socket.socketpair()
        with theirs:
            number = theirs.fileno()
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, "-m", "tests.support.processes.ready_server", str(number)],
                cwd=_ROOT,
                pass_fds=[number],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        atexit.register(self._end)

    def _end(self) -> None:
        self._asks.close()
        self._process.wait()

    def start(
        self,
        arguments: Sequence[str],
        environment: Mapping[str, str],
        log: Path,
        descriptors: int | None,
    ) -> ReadyProcess:
        request = {
            "most_descriptors": descriptors,
            "arguments": list(arguments),
            "environment": dict(environment),
            "folder": str(Path.cwd()),
        }
        text = json.dumps(request).encode()
        code, told = os.pipe()
        try:
            with log.open("ab") as errors, self._lock:
                streams = [1, errors.fileno(), told]
                socket.send_fds(self._asks, [NUMBER.pack(len(text))], streams)
                self._asks.sendall(text)
                (pid,) = NUMBER.unpack(self._asks.recv(NUMBER.size, socket.MSG_WAITALL))
        finally:
            os.close(told)
        return ReadyProcess(pid, code)


@cache
def _server() -> _Server:
    return _Server()


def start_ready(
    arguments: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    descriptors: int | None = None,
) -> ReadyProcess:
    """`credit-gateway` with these arguments. Waits at its first call; for a thread, then.

    It dies with these tests, and the folder it works in is ours.

    Args:
        arguments: a verb and its options.
        environment: all of it.
        log: its standard error is added there.
        descriptors: as many as it may have; None: as these tests.
    """
    return _server().start(arguments, environment, log, descriptors)
