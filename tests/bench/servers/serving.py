# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Runs a server of the benchmark's own: the gateway's TLS and settings of gRPC."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path

import grpc

from gateway.rpc.tls import server_credentials
from gateway.runtime.system import keep_what_is_loaded
from tests.bench.world import World

_MAX_CONCURRENT = 4096


async def run_until_stopped(
    world: World, port_file: Path, handlers: Callable[[], grpc.GenericRpcHandler]
) -> None:
    """Serves on a free port, written to `port_file`, until SIGTERM."""
    keep_what_is_loaded()
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    server = grpc.aio.server(
        maximum_concurrent_rpcs=_MAX_CONCURRENT,
        options=(
            ("grpc.max_concurrent_streams", _MAX_CONCURRENT),
            ("grpc.server.max_pending_requests", _MAX_CONCURRENT),
            ("grpc.server.max_pending_requests_hard_limit", _MAX_CONCURRENT),
        ),
    )
    server.add_generic_rpc_handlers((handlers(),))
    place = world.path
    credentials = server_credentials(place / "server.pem", place / "server.key", place / "ca.pem")
    port = server.add_secure_port("127.0.0.1:0", credentials)
    await server.start()
    _tell(port_file, port)
    await stop.wait()
    await server.stop(1.0)


def _tell(port_file: Path, port: int) -> None:
    port_file.write_text(f"{port}\n", encoding="ascii")
