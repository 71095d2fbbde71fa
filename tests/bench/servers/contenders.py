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
from functools import cache
from pathlib import Path

from gateway.runtime.system import CIPHERS_VARIABLE, NEVER_AGREED
from tests.bench.world import World

_START_S = 120.0
_STOP_S = 20.0


@dataclass(frozen=True, slots=True)
class Contender:
    """One server design.

    Attributes:
        name: in results and plots.
        kind: how its answers are checked, see job.Job.
        label: for people.
        processes: started side by side, each on a port of its own.
        workers: of a gateway, behind one port; one that knows no workers is started as
            so many processes instead.
        log: what it logs answers to; None when it logs nothing.
    """

    name: str
    kind: str
    label: str
    processes: int = 1
    workers: int = 1
    log: Log | None = None


@dataclass(frozen=True, slots=True)
class Log:
    """Where a contender's entries are.

    Attributes:
        newest: SQL that gives the number of the newest entry, -1 when there is none.
        counted: SQL that counts the answers among the entries after a number.
    """

    newest: str
    counted: str


_AUDIT = Log(
    "SELECT coalesce(max(leaf_index), -1) FROM audit.entry",
    "SELECT count(*) FROM audit.entry WHERE leaf_index > %s AND outcome = 1",
)
_PLAIN = Log(
    "SELECT coalesce(max(entry_id), -1) FROM bench.entry",
    "SELECT count(*) FROM bench.entry WHERE entry_id > %s",
)
CONTENDERS = {
    contender.name: contender
    for contender in (
        Contender("echo", "echo", "empty echo"),
        Contender("conventional", "conventional", "conventional", log=_PLAIN),
        Contender("conventional-2", "conventional", "conventional, two processes", 2, log=_PLAIN),
        Contender("gateway", "gateway", "gateway", log=_AUDIT),
        Contender("gateway-2", "gateway", "gateway, two workers", workers=2, log=_AUDIT),
    )
}
TWO_PORTS = Contender("gateway-two-ports", "gateway", "gateway, two on two ports", 2, log=_AUDIT)
"""Two gateways of one log that share no port."""


@dataclass(frozen=True, slots=True)
class Checkout:
    """Where the servers' code comes from: this checkout, or another one to compare with."""

    root: Path
    python: Path

    @classmethod
    def at(cls, root: Path, python: Path | None = None) -> Checkout:
        """A checkout with its own environment, as `make dev` leaves it, or with another."""
        return cls(root.absolute(), python or root.absolute() / ".venv" / "bin" / "python")

    def server(self, name: str) -> Path:
        """A file of the bench's servers; an older checkout has it in another folder."""
        return next((self.root / "tests" / "bench").rglob(name))


THIS = Checkout(Path(__file__).parents[3], Path(sys.executable))


@dataclass(frozen=True, slots=True)
class Running:
    """A server that takes calls."""

    ports: list[int]
    pids: list[int]


@contextmanager
def running(contender: Contender, world: World, checkout: Checkout = THIS) -> Iterator[Running]:
    """Starts a contender's processes; stops exactly those in the end."""
    processes, workers = contender.processes, contender.workers
    if workers > 1 and not _knows_workers(checkout):
        processes, workers = workers, 1
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-ports-")))
        files = [directory / str(number) for number in range(processes)]
        started = [
            stack.enter_context(
                _process(_command(contender, world, file, checkout), checkout, workers)
            )
            for file in files
        ]
        ports = [_port(file, process) for file, process in zip(files, started, strict=True)]
        yield Running(ports, [process.pid for process in started])


@cache
def _knows_workers(checkout: Checkout) -> bool:
    """Whether a checkout's gateway has `serve --workers`."""
    command = [str(checkout.python), "-m", "gateway.main", "serve", "--help"]
    plain = os.environ | {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "200"}
    done = subprocess.run(  # noqa: S603  (our own command)
        command, cwd=checkout.root, env=plain, check=False, capture_output=True, text=True
    )
    return "--workers" in done.stdout


def _command(contender: Contender, world: World, port_file: Path, checkout: Checkout) -> list[str]:
    python = str(checkout.python)
    if contender.kind != "gateway":
        file = checkout.server(f"{contender.kind}.py").relative_to(checkout.root)
        module = ".".join(file.with_suffix("").parts)
        return [python, "-m", module, world.directory, str(port_file)]
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
    return [python, "-m", "gateway.main", "serve", *parts]


@contextmanager
def _process(
    command: list[str], checkout: Checkout, workers: int
) -> Iterator[subprocess.Popen[bytes]]:
    environment = os.environ | {
        CIPHERS_VARIABLE: NEVER_AGREED,
        "CREDIT_GATEWAY_LOG_LEVEL": "WARNING",
        "CREDIT_GATEWAY_WORKERS": str(workers),
    }
    # A session of its own: an interrupt from the keyboard is for the bench, which then stops it.
    process = subprocess.Popen(  # noqa: S603  (our own commands)
        command, env=environment, cwd=checkout.root, start_new_session=True
    )
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
