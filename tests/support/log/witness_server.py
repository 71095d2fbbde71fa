# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A witness over HTTP in a thread, for tests that are no coroutines."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from queue import SimpleQueue

from gateway.cli.witness.serve import Limits, WitnessServer
from gateway.client import Witness
from tests.support.gateway.patience import PATIENCE_S


@contextmanager
def witness_server(witnesses: Mapping[str, Witness], limits: Limits | None = None) -> Iterator[int]:
    """Listens on a free port, and gives it."""
    started: SimpleQueue[tuple[asyncio.AbstractEventLoop, asyncio.Event, int]] = SimpleQueue()

    async def serve() -> None:
        stop = asyncio.Event()
        server = WitnessServer(witnesses, limits or Limits())
        async with server.listening("127.0.0.1", 0) as port:
            started.put((asyncio.get_running_loop(), stop, port))
            await stop.wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    loop, stop, port = started.get(timeout=PATIENCE_S)
    try:
        yield port
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
