# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One call of a portfolio: sends the items, and gives out batches that verify."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta

import grpc

from gateway.client._internal.errors import TransportError
from gateway.client._internal.portfolio.sent import PortfolioProgress, SentPortfolio
from gateway.client._internal.portfolio.verification import PortfolioBatch
from gateway.client._internal.verification import Exchange
from gateway.log.call_facts import Known

Accept = Callable[[bytes, SentPortfolio, Exchange], Awaitable[PortfolioBatch]]
"""Gives a batch once everything about it holds."""

Fail = Callable[[grpc.aio.AioRpcError, SentPortfolio, Exchange], Awaitable[Exception]]
"""The error to raise in place of gRPC's."""


class PortfolioCall:
    """The batches of a portfolio, in order; to be iterated over once.

        async for batch in client.query_portfolio(bodies, body_type):
            for item in batch.items: ...

    What has come is never lost with an error: `progress` resumes behind it.
    """

    def __init__(  # noqa: PLR0913  (what is injected, each by name)
        self,
        sent: SentPortfolio,
        call: Callable[[], grpc.aio.StreamStreamCall[bytes, bytes]],
        *,
        known: Known,
        sent_time: datetime,
        trace_id: bytes,
        accept: Accept,
        fail: Fail,
    ) -> None:
        """Nothing is sent yet.

        Args:
            sent: the request.
            call: begins the call.
            known: what is known of the log.
            sent_time: now.
            trace_id: of the trace context; may be empty.
            accept: checks a message of answers.
            fail: makes an error of gRPC's.
        """
        self._sent = sent
        self._call = call
        self._known = known
        self._sent_time = sent_time
        self._trace_id = trace_id
        self._accept = accept
        self._fail = fail

    @property
    def progress(self) -> PortfolioProgress:
        """What resumes it behind the last batch that was given out."""
        return self._sent.progress

    async def __aiter__(self) -> AsyncGenerator[PortfolioBatch, None]:
        """The batches. To break off ends the call; so does closing the iterator.

        Raises:
            RefusedError: the gateway ended it, and why.
            UnverifiedAnswerError: a batch does not prove what it claims; it is withheld.
            TransportError: the call was cut.
            ConfigurationError: the state file cannot be used.
        """
        start_s = time.monotonic()

        def exchange() -> Exchange:
            """The sending, as of now."""
            duration = timedelta(seconds=time.monotonic() - start_s)
            return Exchange(self._sent_time, duration, self._known, self._trace_id)

        call = self._call()
        sending = asyncio.create_task(self._send(call))
        try:
            async for raw in call:
                batch = await self._accept(raw, self._sent, exchange())
                self._sent = self._sent.delivered(len(batch.items))
                yield batch
        except grpc.aio.AioRpcError as error:
            raise await self._fail(error, self._sent, exchange()) from None
        finally:
            call.cancel()
            sending.cancel()
        if self._sent.next_item <= len(self._sent.items.bodies):
            raise TransportError(grpc.StatusCode.CANCELLED.name)

    async def _send(self, call: grpc.aio.StreamStreamCall[bytes, bytes]) -> None:
        """The envelope; and the items once the gateway has taken it.

        How the call ends is told to whoever reads the answers. A refusal would be lost if
        it came while items are being sent.
        """
        with suppress(grpc.aio.AioRpcError, asyncio.InvalidStateError):
            await call.write(self._sent.raw)
            await call.initial_metadata()
            for message in self._sent.items.messages():
                if call.done():
                    return
                await call.write(message)
            await call.done_writing()
