# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The servers under measurement: how each is started, and what it must have logged."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from gateway.main import _CIPHERS_VARIABLE, _NEVER_AGREED
from tests.bench.world import World

_START_S = 120.0
_STOP_S = 20.0


@dataclass(frozen=True, slots=True)
class Contender:
    """One server design.

    Attributes:
        name: in results and plot.
        kind: how its answers are checked, see load.Job.
        label: for people.
        processes: as many as it runs.
        counted: SQL that counts what it has logged; "" when it logs nothing.
    """

    name: str
    kind: str
    label: str
    processes: int
    counted: str


_LOGGED = "SELECT count(*) FROM audit.entry WHERE outcome = 1"
CONTENDERS = (
    Contender("echo", "echo", "empty echo", 1, ""),
    Contender(
        "conventional",
        "conventional",
        "conventional: a transaction a query",
        1,
        "SELECT count(*) FROM bench.entry",
    ),
    Contender("gateway", "gateway", "gateway, one process", 1, _LOGGED),
    Contender("gateway-2", "gateway", "gateway, two processes", 2, _LOGGED),
)


@dataclass(frozen=True, slots=True)
class Running:
    """A server that takes calls."""

    ports: list[int]
    pids: list[int]


@contextmanager
def running(contender: Contender, world: World) -> Iterator[Running]:
    """Starts a contender's processes; stops exactly those in the end."""
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-ports-")))
        files = [directory / str(number) for number in range(contender.processes)]
        processes = [
            stack.enter_context(_process(_command(contender, world, file))) for file in files
        ]
        ports = [_port(file, process) for file, process in zip(files, processes, strict=True)]
        yield Running(ports, [process.pid for process in processes])


def _command(contender: Contender, world: World, port_file: Path) -> list[str]:
    if contender.kind != "gateway":
        module = f"tests.bench.servers.{contender.kind}"
        return [sys.executable, "-m", module, world.directory, str(port_file)]
    place = world.path
    options = {
        "--database-url": world.database_url,
        "--keys": place / "keys",
        "--origin": world.origin,
        "--listen": "127.0.0.1:0",
        "--tls-certificate": place / "server.pem",
        "--tls-key": place / "server.key",
        "--client-ca": place / "ca.pem",
        "--port-file": port_file,
    }
    parts = [str(part) for option in options.items() for part in option]
    return [sys.executable, "-m", "gateway.main", "serve", *parts]


@contextmanager
def _process(command: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    environment = os.environ | {
        _CIPHERS_VARIABLE: _NEVER_AGREED,
        "CREDIT_GATEWAY_LOG_LEVEL": "WARNING",
    }
    process = subprocess.Popen(command, env=environment)  # noqa: S603  (our own commands)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _port(file: Path, process: subprocess.Popen[bytes]) -> int:
    deadline = time.monotonic() + _START_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"a server ended with {process.returncode} before it took calls")
        if file.is_file() and (text := file.read_text(encoding="ascii")).endswith("\n"):
            return int(text)
        time.sleep(0.02)
    raise RuntimeError("a server did not start in time")
