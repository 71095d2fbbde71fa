# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One server process: makes the parts, runs until told to stop, drains, closes."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import grpc
from grpc_health.v1 import health, health_pb2_grpc
from grpc_reflection.v1alpha import reflection

from gateway.config import MAX_MESSAGE_BYTES, Settings
from gateway.errors import ConfigurationError, StoreError
from gateway.rpc.bounds import Bounds
from gateway.rpc.credit_status import CreditStatusHandler
from gateway.rpc.parts import SERVICE_NAMES, Parts, Surroundings, make_parts
from gateway.rpc.tls import server_credentials
from gateway.rpc.transparency import TransparencyHandler
from gateway.store.audit_log import PostgresAuditStore

_log = logging.getLogger(__name__)

# gRPC refuses larger messages by itself, before we know the caller. Between our
# own bound and this one a message is refused by us, and logged.
_TRANSPORT_MESSAGE_BYTES = 4 * MAX_MESSAGE_BYTES
# For one connection. There is no bound over all of them: a call whose message never
# comes would count, step 2 has not begun for it, and one client with enough of them
# would leave no place for anybody else.
_MAX_STREAMS = 1024
_MAINTENANCE_S = 3600.0
_CANCEL_AGAIN_S = 0.2


@asynccontextmanager
async def running(settings: Settings, surroundings: Surroundings) -> AsyncIterator[int]:
    """A server that takes calls; leaving drains it.

    Yields:
        The port it listens on. Health says SERVING as soon as the probes succeed.

    Raises:
        ConfigurationError: settings, certificates, or another pseudonym key.
        KeyFileError: one of the gateway's own keys.
        StoreError: the database cannot be used.
    """
    credentials = server_credentials(settings.tls_certificate, settings.tls_key, settings.client_ca)
    async with AsyncExitStack() as stack:
        loop = asyncio.get_running_loop()
        stack.callback(loop.set_exception_handler, loop.get_exception_handler())
        loop.set_exception_handler(_say_little)
        parts = await make_parts(settings, surroundings, stack)
        if parts.memory is not None:  # once more when all is drained
            stack.push_async_callback(parts.memory.round)
        server, port = _server(settings, parts, credentials)
        await server.start()
        stack.push_async_callback(_drained, server, parts, settings.drain_s)
        tasks = [
            parts.readiness.run(),
            parts.directory.run(),
            parts.accesses.run(),
            _maintenance(parts.stores.audit),
        ]
        if parts.memory is not None:
            tasks.append(parts.memory.run())
        stack.push_async_callback(_cancelled, [asyncio.create_task(task) for task in tasks])
        if settings.port_file is not None:
            settings.port_file.write_text(f"{port}\n", encoding="ascii")
        _log.info("listening", extra={"port": port})
        yield port


async def serve(settings: Settings, surroundings: Surroundings) -> None:
    """Runs until SIGTERM or SIGINT. Raises as `running` does."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    async with running(settings, surroundings):
        await stop.wait()
        _log.info("stopping")


def _server(
    settings: Settings, parts: Parts, credentials: grpc.ServerCredentials
) -> tuple[grpc.aio.Server, int]:
    server = grpc.aio.server(
        options=(
            ("grpc.max_receive_message_length", _TRANSPORT_MESSAGE_BYTES),
            ("grpc.max_concurrent_streams", _MAX_STREAMS),
            ("grpc.keepalive_time_ms", 60_000),
            ("grpc.http2.min_ping_interval_without_data_ms", 10_000),
        ),
    )

    def bounds() -> Bounds:
        return Bounds(max_message_bytes=MAX_MESSAGE_BYTES, min_deadline_s=settings.min_deadline_s)

    handler = CreditStatusHandler(
        queries=parts.queries,
        directory=lambda: parts.directory.current,
        bounds=bounds(),
        clock=parts.clock,
        trace_ratio=settings.trace_ratio,
        max_refusals_in_flight=settings.max_refusals_in_flight,
    )
    transparency = TransparencyHandler(
        parts.stores.audit,
        parts.cosigning,
        lambda: parts.directory.current,
        bounds(),
        parts.clock,
    )
    server.add_generic_rpc_handlers((handler.handlers(), transparency.handlers()))
    health_pb2_grpc.add_HealthServicer_to_server(parts.health, server)
    if settings.reflection:
        names = (*SERVICE_NAMES, health.SERVICE_NAME, reflection.SERVICE_NAME)
        reflection.enable_server_reflection(names, server)
    try:
        port = server.add_secure_port(settings.listen, credentials)
    except RuntimeError:
        raise ConfigurationError("cannot listen there, or certificate and key differ") from None
    return server, port


def _say_little(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What nobody waits for went wrong. asyncio's own words would repeat its text.

    Not even its message is taken over: that may hold the arguments of a callback.
    """
    error = context.get("exception")
    _log.error(
        "unexpected in the event loop", extra={"error": type(error).__name__}, exc_info=error
    )


async def _maintenance(store: PostgresAuditStore) -> None:
    """Partitions of the near future are made before they are needed."""
    while True:
        try:
            await store.maintain_partitions()
        except StoreError as error:
            _log.warning("partitions not maintained", extra={"error": type(error).__name__})
        await asyncio.sleep(_MAINTENANCE_S)


async def _drained(server: grpc.aio.Server, parts: Parts, drain_s: float) -> None:
    """Says NOT_SERVING, lets calls in flight end, then whatever they left behind."""
    await parts.health.enter_graceful_shutdown()
    await server.stop(drain_s)
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
