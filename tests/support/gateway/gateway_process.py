# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A gateway in a process of its own, to be killed, and clients that outlive it.

The process is the console script's, with the settings of a `tests.support.gateway.stack.Stack`.
It is a fork of one that has imported everything (tests.support.processes.ready), unless it has
to be a fresh interpreter. It dies with the tests. Its port is outside the range from which the
system takes the ports of outgoing connections, so that it can be had again after a kill.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import socket
import subprocess
import sys
from collections import deque
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from gateway.client import ClientIdentity, CreditGatewayClient
from gateway.store.embedded.places import launcher
from tests.support.gateway.patience import PATIENCE_S, UNHURRIED
from tests.support.gateway.stack import ORIGIN, Bank, Stack
from tests.support.processes.earlier_release import code_of
from tests.support.processes.ready import ReadyProcess, start_ready

_PORTS = range(20_000, 32_000)
_MOST_AT_ONCE = 16  # processes of pytest-xdist, each with ports of its own
_given: deque[int] = deque(maxlen=200)
_POLL_S = 0.02
UNHURRIED_VARIABLES = {
    f"CREDIT_GATEWAY_{name.upper()}": str(value)
    for name, value in (UNHURRIED | {"workers": 1}).items()
}
"""One process, unless a test says otherwise: several take longer to start."""
_IN_TERMINAL = (sys.executable, "-c", "import pty, sys; pty.spawn(sys.argv[1:])")
# A client that finds the server again soon after it came back. (The least backoff, which
# stays as it is, is for how long one attempt to connect may take: 20 s.)
_RECONNECT = (
    ("grpc.use_local_subchannel_pool", 1),
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 300),
)


class GatewayProcess:
    """One server process at a time, always on the same port.

    Attributes:
        port: where it listens.
        log: its standard error, all runs.
    """

    def __init__(  # noqa: PLR0913 - one keyword per way to start it
        self,
        stack: Stack,
        name: str,
        *options: str,
        database_url: str = "",
        descriptors: int | None = None,
        port: int | None = None,
        terminal: bool = False,
        fresh: bool = False,
        program: Sequence[str] = ("gateway.main",),
        release: Path | None = None,
    ) -> None:
        """Nothing runs yet.

        Args:
            stack: keys, certificates and database.
            name: of its files, unique within the stack.
            options: further options of `credit-gateway serve`.
            database_url: instead of the stack's.
            descriptors: as many as it may have; None: as these tests.
            port: where it listens; None: a free one.
            terminal: it has one of its own, which is closed when `kill` ends what holds it.
            fresh: an interpreter of its own, with nothing in its memory but what it needs.
                So is a supervisor of several workers, which imports less than they do.
            program: module that a fresh interpreter runs, and what it takes before "serve".
            release: a folder with the code of another release, which is run instead of this one.
        """
        self.port = port or free_port()
        self.log = stack.directory / f"{name}.log"
        self._process: subprocess.Popen[bytes] | ReadyProcess | None = None
        self._port_file = stack.directory / f"{name}.port"
        limited = ("/bin/sh", "-c", 'ulimit -n "$0" && exec "$@"', str(descriptors))
        before: tuple[str, ...] = limited if descriptors is not None else ()
        before += _IN_TERMINAL if terminal else ()
        self._descriptors = descriptors
        several = "--workers" in options and options[options.index("--workers") + 1] != "1"
        self._fresh = fresh or several or terminal or release is not None
        self._release = release
        self._program = [*before, sys.executable, "-m", *program]
        self._arguments = [
            "serve",
            "--database-url",
            database_url or stack.database_url,
            "--keys",
            str(stack.directory / "keys"),
            "--origin",
            ORIGIN,
            "--listen",
            f"127.0.0.1:{self.port}",
            "--port-file",
            str(self._port_file),
            "--tls-certificate",
            str(stack.directory / "server.pem"),
            "--tls-key",
            str(stack.directory / "server.key"),
            "--client-ca",
            str(stack.directory / "ca.pem"),
            *options,
        ]

    @property
    def process_id(self) -> int:
        """Of the running process."""
        assert self._process is not None
        assert self._process.poll() is None, self.log.read_text(encoding="utf-8")[-2000:]
        return self._process.pid

    def workers(self) -> list[int]:
        """The processes that its supervisor has started."""
        return children_of(self.process_id)

    async def start(self) -> None:
        """Starts it; returns once it listens."""
        await self.begin()
        async with asyncio.timeout(PATIENCE_S):
            while not self._port_file.is_file():
                assert self.process_id
                await asyncio.sleep(_POLL_S)

    async def begin(self) -> None:
        """Starts it, and waits for nothing."""
        self._port_file.unlink(missing_ok=True)
        self._process = await self._spawned()

    async def start_once_free(self) -> None:
        """Starts it once nobody listens on its port, as killed supervisors' workers soon do."""
        async with asyncio.timeout(PATIENCE_S):
            while self._is_taken():  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(_POLL_S)
        await self.start()

    def _is_taken(self) -> bool:
        with closing(socket.socket()) as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    async def fails_to_start(self) -> int:
        """Starts it, waits until it has given up; gives the exit code."""
        async with asyncio.timeout(PATIENCE_S):
            return await asyncio.to_thread((await self._spawned()).wait)

    async def _spawned(self) -> subprocess.Popen[bytes] | ReadyProcess:
        environment = UNHURRIED_VARIABLES | os.environ
        if not self._fresh:
            given = (self._arguments, environment, self.log, self._descriptors)
            return await asyncio.to_thread(start_ready, *given)
        with self.log.open("ab") as log:
            # Not in a thread: it would die with the thread.
            return subprocess.Popen(  # noqa: S603, ASYNC220 - our own program, and quickly there
                [*launcher(None), *self._program, *self._arguments],
                stdin=subprocess.DEVNULL,
                stderr=log,
                env=environment | code_of(self._release),
                cwd=self._release,
            )

    async def kill(self) -> None:
        """Ends it without a chance to tidy up (kill -9)."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM; gives the exit code."""
        return await self._end(signal.SIGTERM)

    async def _end(self, number: signal.Signals) -> int:
        process, self._process = self._process, None
        if process is None:
            return 0
        process.send_signal(number)
        return await asyncio.to_thread(process.wait)


@asynccontextmanager
async def gateway_process(  # noqa: PLR0913 - one keyword per way to start it
    stack: Stack,
    name: str = "gateway",
    *options: str,
    database_url: str = "",
    descriptors: int | None = None,
    fresh: bool = False,
    program: Sequence[str] = ("gateway.main",),
    release: Path | None = None,
) -> AsyncIterator[GatewayProcess]:
    """A running one; afterwards none is left. See `GatewayProcess`."""
    process = GatewayProcess(
        stack,
        name,
        *options,
        database_url=database_url,
        descriptors=descriptors,
        fresh=fresh,
        program=program,
        release=release,
    )
    await process.start()
    try:
        yield process
    finally:
        await process.stop()


@asynccontextmanager
async def bank_channel(stack: Stack, bank: Bank, port: int) -> AsyncIterator[grpc.aio.Channel]:
    """A connection that is made again and again until it is there."""
    credentials = grpc.ssl_channel_credentials(
        stack.authority.certificate, bank.credential.private_key, bank.credential.certificate
    )
    target = f"127.0.0.1:{port}"
    async with grpc.aio.secure_channel(target, credentials, _RECONNECT) as channel:
        yield channel


@asynccontextmanager
async def bank_client(
    stack: Stack, bank: Bank, port: int = 0, *, timeout_s: float = PATIENCE_S
) -> AsyncIterator[CreditGatewayClient]:
    """A bank's client of the server on a port; of the stack's own server without one."""
    identity = ClientIdentity.from_files(bank.partner_id, *bank.key_files)
    async with bank_channel(stack, bank, port or stack.port) as channel:
        yield CreditGatewayClient(channel, identity, stack.trust(), timeout_s=timeout_s)


async def is_serving(channel: grpc.aio.Channel) -> bool:
    """What the health service says."""
    stub = health_pb2_grpc.HealthStub(channel)
    answer = await stub.Check(
        health_pb2.HealthCheckRequest(), timeout=PATIENCE_S, wait_for_ready=True
    )
    return bool(answer.status == health_pb2.HealthCheckResponse.SERVING)


async def wait_for_health(
    channel: grpc.aio.Channel, *, serving: bool, timeout_s: float = PATIENCE_S
) -> None:
    """Returns once the health service says so; fails when it takes too long."""
    async with asyncio.timeout(timeout_s):
        while await is_serving(channel) != serving:  # noqa: ASYNC110 - asked over the wire
            await asyncio.sleep(_POLL_S)


async def watched(watch: grpc.aio.UnaryStreamCall[Any, Any]) -> list[Any]:
    """What a watch of health still says, and how it ends."""
    said: list[Any] = []
    try:
        async for answer in watch:
            said.append(answer.status)  # noqa: PERF401 - what came before the end counts
    except grpc.aio.AioRpcError as error:
        said.append(error.code())
    return said


def children_of(process_id: int) -> list[int]:
    """The processes that a process has started."""
    children = Path(f"/proc/{process_id}/task/{process_id}/children")
    return [int(word) for word in children.read_text(encoding="ascii").split()]


def runs(process_id: int) -> bool:
    """Whether there is such a process, which has not ended."""
    try:
        stat = Path(f"/proc/{process_id}/stat").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def free_port() -> int:
    """A port nobody listens on, not one of those the system gives out.

    Nor one that a test of another process is about to listen on, or again after a kill; nor
    one of the last that were given here, on which nobody may listen yet.
    """
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    ports = [port for port in _PORTS[worker % _MOST_AT_ONCE :: _MOST_AT_ONCE] if port not in _given]
    for port in random.sample(ports, 50):
        with closing(socket.socket()) as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            _given.append(port)
            return port
    raise AssertionError("no free port")


def log_lines(path: Path) -> list[str]:
    """What a server wrote."""
    return path.read_text(encoding="utf-8").splitlines()
