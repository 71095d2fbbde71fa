# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What each client certificate may take of one process, whoever it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import grpc

from gateway.errors import RefusalError
from gateway.rpc.connections import Connections
from gateway.rpc.error_table import abort
from gateway.rpc.peer import certificate_of
from gateway.rpc.turns import Streams, Turns

MAX_STREAMS = 64
MAX_STREAMS_OF_ONE = 4
Context = grpc.aio.ServicerContext[Any, Any]


class Callers:
    """Bounds per certificate, for all services of a process. Belongs to one event loop."""

    def __init__(self, *, max_connections: int, unsigned_calls_per_s: float) -> None:
        """Nobody has called.

        Args:
            max_connections: per certificate.
            unsigned_calls_per_s: per certificate.
        """
        self._connections = Connections(max_connections)
        self._turns = Turns(unsigned_calls_per_s)
        self._streams = Streams(MAX_STREAMS, MAX_STREAMS_OF_ONE)

    def connected(self, certificate: str, context: Context) -> None:
        """Counts the connection of a query. Raises RefusalError: TOO_MANY_CONNECTIONS."""
        self._connections.used(certificate, context.peer())

    def logged(self, certificate: str) -> None:
        """A query got its answer or refusal with a receipt, which earns a turn."""
        self._turns.earned(certificate)

    async def delay(self, certificate: str) -> None:
        """Before a refusal that costs us nothing but itself: as a turn, never refused."""
        with suppress(RefusalError):
            await self._turns.wait(certificate)

    async def turn(self, context: Context) -> None:
        """Returns when it is the turn of a call that carries no signature.

        Raises:
            RefusalError: TOO_MANY_IN_FLIGHT or TOO_MANY_CONNECTIONS.
        """
        certificate = certificate_of(context.auth_context())
        await self._turns.wait(certificate)
        self._connections.used(certificate, context.peer())

    async def turn_or_abort(self, context: Context) -> None:
        """A turn, or the call ends with the refusal."""
        try:
            await self.turn(context)
        except RefusalError as refusal:
            await abort(context, refusal)

    @contextmanager
    def stream(self, context: Context) -> Iterator[None]:
        """While a call lasts whose end is the client's to choose.

        Raises:
            RefusalError: TOO_MANY_IN_FLIGHT.
        """
        with self._streams.entered(certificate_of(context.auth_context())):
            yield
