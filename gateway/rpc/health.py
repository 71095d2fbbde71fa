# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""grpc.health.v1 and reflection, with bounds on calls and on open streams.

Any certificate of a client authority may ask, and a Watch or a reflection stream lasts
for as long as the client likes. So there are bounds, as step 2 is one for queries.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterable
from typing import Any

import grpc
from google.protobuf.message import DecodeError
from grpc_health.v1 import health, health_pb2
from grpc_reflection.v1alpha import reflection

from gateway.errors import Reason, RefusalError
from gateway.rpc.callers import Callers
from gateway.rpc.error_table import abort
from gateway.rpc.last_word import last_word

Context = grpc.aio.ServicerContext[Any, Any]
_TOLD_S = 0.2
"""After which a watch has sent the last status."""
_Messages = AsyncIterator[Any]  # reflection has no types


class BoundedHealthServicer(health.aio.HealthServicer):  # type: ignore[misc]  # untyped there
    """Step 2 for health. Belongs to one event loop."""

    def __init__(self, callers: Callers) -> None:
        """Nobody watches yet."""
        super().__init__()
        self._callers = callers
        self._watching = 0
        self._ending = asyncio.Event()

    def handlers(self) -> grpc.GenericRpcHandler:
        """The handler for a server: not the generated form, which waits for messages for ever."""
        serialise = health_pb2.HealthCheckResponse.SerializeToString
        methods = {
            "Check": self._callers.unary(self._check, serialise),
            "Watch": self._callers.streaming(self._watch, serialise),
        }
        return grpc.method_handlers_generic_handler(health.SERVICE_NAME, methods)

    async def _check(self, raw: bytes, context: Context) -> Any:
        return await self.Check(await _parsed(raw, context), context)

    async def _watch(self, raw: bytes, context: Context) -> None:
        await self.Watch(await _parsed(raw, context), context)

    async def Check(  # noqa: N802  (gRPC's name)
        self, request: health_pb2.HealthCheckRequest, context: Context
    ) -> health_pb2.HealthCheckResponse | None:
        """The status, at this call's turn."""
        await self._callers.turn_or_abort(context)
        answer: health_pb2.HealthCheckResponse | None = await super().Check(request, context)
        return answer

    async def Watch(  # noqa: N802  (gRPC's name)
        self, request: health_pb2.HealthCheckRequest, context: Context
    ) -> None:
        """Sends the status at every change; too many watches are refused: use Check."""
        await self._callers.turn_or_abort(context)
        try:
            with self._callers.stream(context):
                await self._until_the_end(super().Watch(request, context))
        except RefusalError as refusal:
            await abort(context, refusal)
        await context.abort(grpc.StatusCode.UNAVAILABLE, "this process ends")

    async def end_watches(self) -> None:
        """Ends them, soon after their last status: they would hold up a stop."""
        if self._watching:
            await asyncio.sleep(_TOLD_S)
        self._ending.set()

    async def _until_the_end(self, watch: Coroutine[Any, Any, None]) -> None:
        """Watches until the watches are ended."""
        self._watching += 1
        tasks = asyncio.ensure_future(watch), asyncio.ensure_future(self._ending.wait())
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._watching -= 1
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


class BoundedReflectionServicer(reflection.aio.ReflectionServicer):  # type: ignore[misc]  # as above
    """Step 2 for reflection: each question of a stream waits for its turn."""

    def __init__(self, names: Iterable[str], callers: Callers) -> None:
        """Tell about the services of these names."""
        super().__init__(names)
        self._callers = callers

    async def ServerReflectionInfo(  # noqa: N802  (gRPC's name)
        self, request_iterator: _Messages, context: Context
    ) -> _Messages:
        """Answers questions until the client has no more."""
        try:
            await self._callers.turn_or_abort(context)
            with self._callers.stream(context):
                in_turn = self._in_turn(request_iterator, context)
                async for answer in super().ServerReflectionInfo(in_turn, context):
                    yield answer
        except RefusalError as refusal:
            await abort(context, refusal)
        except (Exception, asyncio.CancelledError) as error:
            await last_word(context, error)
            raise

    async def _in_turn(self, requests: _Messages, context: Context) -> _Messages:
        async for request in requests:
            await self._callers.turn(context)
            yield request


async def _parsed(raw: bytes, context: Context) -> health_pb2.HealthCheckRequest:
    try:
        return health_pb2.HealthCheckRequest.FromString(raw)
    except DecodeError:
        await abort(context, RefusalError(Reason.MALFORMED_ENVELOPE))
        raise  # not reached: abort ends the call


class UnknownMethods(grpc.GenericRpcHandler):
    """The last handler of a server: methods it does not have wait for their turn, too."""

    def __init__(self, callers: Callers) -> None:
        """Any name is one of these."""
        self._callers = callers

    def service(self, handler_call_details: grpc.HandlerCallDetails) -> Any:  # noqa: ARG002
        """Accepts any call, whatever and however much it sends."""
        return grpc.stream_stream_rpc_method_handler(self._unimplemented)

    async def _unimplemented(self, _: AsyncIterator[bytes], context: Context) -> None:
        try:
            await self._callers.turn_or_abort(context)
            await context.abort(grpc.StatusCode.UNIMPLEMENTED, "no such method")
        except (Exception, asyncio.CancelledError) as error:
            await last_word(context, error)
            raise
