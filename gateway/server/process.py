# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One server process: makes the parts, runs until told to stop, drains, closes."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

import grpc

from gateway.errors import OperationError, StoreError
from gateway.runtime import telemetry
from gateway.runtime.config import Settings
from gateway.runtime.logs import EVENT_LOOP
from gateway.server.grpc_server import make_server
from gateway.server.ops.asking import answering
from gateway.server.ops.http_server import pages_served
from gateway.server.ops.pages import OwnPages
from gateway.server.parts import Parts, make_parts
from gateway.server.stores import Surroundings
from gateway.server.workers.line import Line, Step
from gateway.services.upload.setting_up import swept
from gateway.store.log.audit_log import PostgresAuditStore

_log = logging.getLogger(__name__)
_loop_log = logging.getLogger(EVENT_LOOP)

_MAINTENANCE_S = 3600.0
_CANCEL_AGAIN_S = 0.2


@dataclass(frozen=True, slots=True)
class Served:
    """A server that takes calls.

    Attributes:
        port: where it listens.
        parts: what it is made of.
    """

    port: int
    parts: Parts


@asynccontextmanager
async def running(
    settings: Settings,
    surroundings: Surroundings,
    line: Line | None = None,
) -> AsyncIterator[Served]:
    """A server that takes calls; leaving drains it.

    Args:
        settings: of this process.
        surroundings: what comes from outside it.
        line: to the supervisor of a worker. When another worker has taken its place by the
            time it is left, health says nothing: the server goes on, and whoever watches it
            finds it so.

    Yields:
        The server. Health says SERVING as soon as the probes succeed.

    Raises:
        ConfigurationError: settings, certificates, or another pseudonym key.
        KeyFileError: one of the gateway's own keys.
        OperationError: the supervisor is gone.
        StoreError: the database cannot be used.
    """
    async with AsyncExitStack() as stack:
        loop = asyncio.get_running_loop()
        stack.callback(loop.set_exception_handler, loop.get_exception_handler())
        loop.set_exception_handler(_say_little)
        parts = await make_parts(settings, surroundings, stack)
        if parts.memory is not None:  # once more when all is drained
            stack.push_async_callback(parts.memory.round)
        if line is not None and line.is_cut():
            # It would share the port with whatever is started in the supervisor's place, or
            # keep that from starting, for as long as its drain takes.
            raise OperationError("the supervisor is gone")
        server, port = make_server(settings, parts)
        await server.start()
        stack.push_async_callback(_drained, server, parts, settings, line)
        tasks = [
            parts.readiness.run(),
            parts.directory.run(),
            parts.accesses.run(),
            parts.facts.run(),
            parts.asking.run(),
            parts.figures.run(),
            parts.ids.run(),
            parts.callers.run(),
            parts.reloading.run(),
            _maintenance(parts.stores.audit),
        ]
        if parts.memory is not None:
            tasks.append(parts.memory.run())
        if parts.uploads is not None:
            tasks.append(swept(parts.uploads, parts.clock))
        stack.push_async_callback(_cancelled, [asyncio.create_task(task) for task in tasks])
        if settings.port_file is not None:
            settings.port_file.write_text(f"{port}\n", encoding="ascii")
        _log.info("listening", extra={"port": port})
        yield Served(port, parts)


async def serve(settings: Settings, surroundings: Surroundings) -> None:
    """Runs as the whole server until SIGTERM or SIGINT. Raises as `running` does."""
    stop, pages = _stop_on_signals(), OwnPages()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGHUP, _not_yet)
    async with (
        pages_served(settings.ops_listen, settings.ops_port_file, pages.by_path()),
        running(settings, surroundings) as served,
    ):
        pages.serves(served.parts.readiness)
        loop.add_signal_handler(signal.SIGHUP, served.parts.reloading.request)
        await stop.wait()
        loop.add_signal_handler(signal.SIGHUP, _not_yet)
        pages.stops()
        _log.info("stopping")


async def serve_supervised(
    settings: Settings, surroundings: Surroundings, supervisor: Line, ops: int | None
) -> None:
    """Runs until SIGTERM, SIGINT, or the supervisor's word or end. Raises as `running` does.

    Args:
        settings: of this process.
        surroundings: what comes from outside it.
        supervisor: the line to it.
        ops: descriptor over which it asks for pages; None: it never will.
    """
    stop, pages = _stop_on_signals(), OwnPages()
    supervisor.attend(stop, settings.drain_s)
    async with AsyncExitStack() as stack:
        if ops is not None:
            asked = asyncio.create_task(answering(ops, pages.by_path()))
            stack.push_async_callback(_cancelled, [asked])
        served = await stack.enter_async_context(running(settings, surroundings, supervisor))
        pages.serves(served.parts.readiness)
        supervisor.say(Step.LISTENING)
        ready = asyncio.create_task(served.parts.readiness.reached.wait())
        stopped = asyncio.create_task(stop.wait())
        await asyncio.wait((ready, stopped), return_when=asyncio.FIRST_COMPLETED)
        if ready.done():
            supervisor.say(Step.READY)
        await stopped
        ready.cancel()
        pages.stops()
        _log.info("stopping")


def _stop_on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    return stop


def _not_yet() -> None:
    """A process that starts reads all there is anyway, and one that stops needs nothing."""
    _log.warning("not reloaded", extra={"why": "it is starting or stopping"})


def _say_little(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """A task or callback that nobody awaits failed. asyncio's own message would repeat its text.

    Not even asyncio's message is logged: it may hold the arguments of a callback.
    """
    error = context.get("exception")
    _loop_log.error(
        "unexpected in the event loop", extra={"error": type(error).__name__}, exc_info=error
    )


async def _maintenance(store: PostgresAuditStore) -> None:
    """Makes partitions before they are needed."""
    telemetry.begun("maintenance")
    while True:
        try:
            await store.maintain_partitions()
        except StoreError as error:
            _log.warning("partitions not maintained", extra={"error": type(error).__name__})
        else:
            telemetry.succeeded("maintenance")
        await asyncio.sleep(_MAINTENANCE_S)


async def _drained(
    server: grpc.aio.Server, parts: Parts, settings: Settings, line: Line | None
) -> None:
    """Says NOT_SERVING, takes calls until that is heard, lets them end, then what they left."""
    if line is None:
        await parts.health.enter_graceful_shutdown()
        await asyncio.sleep(settings.lame_duck_s)
    elif not line.replaced:
        await parts.health.enter_graceful_shutdown()
        # Without a supervisor it would only keep whatever is started in that one's place from
        # the port, which nobody shares but workers of one supervisor.
        await line.gone_within(settings.lame_duck_s)
    stopping = asyncio.ensure_future(server.stop(settings.drain_s))
    await parts.health.end_watches()
    parts.stopping.set()
    await stopping
    for batcher in parts.batchers:
        await batcher.drain()


async def _cancelled(tasks: list[asyncio.Task[None]]) -> None:
    """Ends the tasks, and waits for that.

    Asked again while one goes on: asyncio.wait_for of Python 3.11, which the pool
    uses, loses a cancellation that comes together with what it waits for.
    """
    running = set(tasks)
    while running:
        for task in running:
            task.cancel()
        _, running = await asyncio.wait(running, timeout=_CANCEL_AGAIN_S)
    await asyncio.gather(*tasks, return_exceptions=True)
