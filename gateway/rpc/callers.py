# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What each client certificate may take of a server, whichever partner it belongs to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import grpc

from gateway.errors import RefusalError
from gateway.rpc.arriving import MAX_ARRIVING, Arriving
from gateway.rpc.connections import Connections
from gateway.rpc.error_table import abort
from gateway.rpc.forwarded import Authentication, Forwarding
from gateway.rpc.last_word import last_word
from gateway.rpc.overload.stalls import MOST_WAITING, Stalls
from gateway.rpc.peer import certificate_of
from gateway.rpc.turns import LONGEST_WAIT_S, Streams, Turns
from gateway.runtime.shared import Alone, Shared

MAX_STREAMS = 64
MAX_STREAMS_OF_ONE = 4
_CURRENT_S = 1.0
Context = grpc.aio.ServicerContext[Any, Any]


class Callers:
    """Bounds per certificate, for all services and workers. Belongs to one event loop."""

    def __init__(
        self,
        *,
        max_connections: int,
        unsigned_calls_per_s: float,
        message_timeout_s: float,
        shared: Shared | None = None,
        forwarding: Forwarding | None = None,
    ) -> None:
        """Nobody has called.

        Args:
            max_connections: per certificate.
            unsigned_calls_per_s: per certificate.
            message_timeout_s: for a call's message to come.
            shared: with the server's other workers; None: there is none.
            forwarding: proxies that say whose call it is; None: there is none.
        """
        self._forwarding = forwarding
        shared = self._shared = shared or Alone()
        counts = shared.counts("connections")
        self._connections = Connections(max_connections, counts=counts)
        self._arriving = Arriving(message_timeout_s, max(1, MAX_ARRIVING // shared.workers))
        self._turns = Turns(unsigned_calls_per_s, shared=shared)
        self._streams = Streams(MAX_STREAMS, MAX_STREAMS_OF_ONE, shared)
        most = max(1, MOST_WAITING // shared.workers)
        self._stalls = Stalls(self._connections.peers_of, most_waiting=most)

    async def run(self) -> None:
        """Closes connections that were stalled, until cancelled: then those go on.

        And lets other workers know which connections are out of use.
        """
        try:
            while True:
                await asyncio.sleep(_CURRENT_S)
                self._stalls.close()
                if self._shared.workers > 1:
                    self._connections.forget_unused()
        finally:
            self._stalls.end()

    def unary(
        self,
        work: Callable[[bytes, Context], Awaitable[Any]],
        serialise: Callable[[Any], bytes] | None = None,
    ) -> grpc.RpcMethodHandler[bytes, Any]:
        """A method of one message and one answer; without `serialise` that is bytes."""

        async def call(_: object, context: Context) -> Any:
            """Once its message is there."""
            try:
                if await self._taken_up(context):
                    return await work(await self._message(context), context)
            except (Exception, asyncio.CancelledError) as error:
                await last_word(context, error)
                raise
            raise asyncio.CancelledError  # the end for which gRPC sends nothing

        handler: grpc.RpcMethodHandler[bytes, Any] = grpc.stream_unary_rpc_method_handler(
            call, response_serializer=serialise
        )
        return handler

    def streaming(
        self,
        work: Callable[[bytes, Context], Awaitable[None]],
        serialise: Callable[[Any], bytes] | None = None,
    ) -> grpc.RpcMethodHandler[bytes, Any]:
        """A method of one message and many answers, which it writes."""

        async def call(_: object, context: Context) -> None:
            """Once its message is there."""
            try:
                if await self._taken_up(context):
                    await work(await self._message(context), context)
                    return
            except (Exception, asyncio.CancelledError) as error:
                await last_word(context, error)
                raise
            raise asyncio.CancelledError  # the end for which gRPC sends nothing

        handler: grpc.RpcMethodHandler[bytes, Any] = grpc.stream_stream_rpc_method_handler(
            call, response_serializer=serialise
        )
        return handler

    def authentication(self, context: Context) -> Authentication:
        """Step 1: the client's certificate and chain, whether it connects itself or by a proxy."""
        if self._forwarding is None:
            return context.auth_context()
        return self._forwarding.authentication(context)

    def certificate(self, context: Context) -> str:
        """Names the client certificate of a call, as `certificate_of` does."""
        return certificate_of(self.authentication(context))

    def _is_own_connection(self, context: Context) -> bool:
        """Whether nobody else's calls come over it, so that it may be left unread."""
        return self._forwarding is None or not self._forwarding.is_shared(context)

    async def further_message(self, context: Context) -> bytes | None:
        """The next message of a call that has several; None: none came in time."""
        return await self._arriving.message(context)

    async def _taken_up(self, context: Context) -> bool:
        """Before anything else is done for a call; whether there is anything to do.

        There is not once its deadline has passed, whatever it is: its client has given it up. Nor
        if its connection was left unread and then closed. With too many that wait for that it ends.
        """
        if self._stalls.suspected and self._is_own_connection(context):
            try:
                if not await self._stalls.goes_on(
                    context.peer(), lambda: self.certificate(context)
                ):
                    return False
            except RefusalError as refusal:
                await abort(context, refusal)
        remaining_s = context.time_remaining()
        return remaining_s is None or remaining_s > 0

    async def _message(self, context: Context) -> bytes:
        message = await self._arriving.message(context)
        if self._stalls.suspected:
            self._stalls.message_came(context.peer(), lambda: self.certificate(context))
        if message is None:
            await self.delay(self.certificate(context))
            await context.abort(grpc.StatusCode.DEADLINE_EXCEEDED, "the message did not come")
            raise asyncio.CancelledError  # not reached: abort ends the call
        return message

    def connected(self, certificate: str, context: Context) -> None:
        """Counts the connection of a query. Raises RefusalError: TOO_MANY_CONNECTIONS."""
        self._connections.used(certificate, context.peer())

    def logged(self, certificate: str, context: Context) -> None:
        """A signed query got its answer or refusal with a receipt, which earns a turn."""
        self._turns.earned(certificate)
        if self._stalls.suspected:
            self._stalls.signed(context.peer(), certificate)

    def unsigned(self, certificate: str, context: Context) -> None:
        """A message that nobody has signed is about to be refused, at its turn."""
        if self._is_own_connection(context) and not self._turns.is_at_once(certificate):
            self._stalls.refused(context.peer(), certificate)

    async def delay(self, certificate: str, longest_s: float = LONGEST_WAIT_S) -> None:
        """Waits like `turn` before a refusal, but is never refused itself."""
        with suppress(RefusalError):
            await self._turns.wait(certificate, longest_s)

    async def turn(self, context: Context) -> None:
        """Returns when it is the turn of a call that carries no signature.

        Raises:
            RefusalError: TOO_MANY_IN_FLIGHT or TOO_MANY_CONNECTIONS.
        """
        certificate = self.certificate(context)
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
        """Held while a call lasts that only the client ends.

        Raises:
            RefusalError: TOO_MANY_IN_FLIGHT.
        """
        with self._streams.entered(self.certificate(context)):
            yield
