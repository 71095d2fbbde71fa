# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a client begins the call of a portfolio, and what it does with what comes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, fields

import grpc

from gateway.client._internal.calls.acceptance import Doubt, growth_unchecked
from gateway.client._internal.errors import (
    RefusedError,
    SplitViewError,
    UnverifiedAnswerError,
)
from gateway.client._internal.key_renewal import KeyRenewal
from gateway.client._internal.portfolio.call import PortfolioCall
from gateway.client._internal.portfolio.sent import (
    PortfolioItems,
    PortfolioProgress,
    SentPortfolio,
)
from gateway.client._internal.portfolio.verification import PortfolioBatch, verify_batch
from gateway.client._internal.receipt_memory import ReceiptMemory
from gateway.client._internal.refusals import call_error
from gateway.client._internal.trace_context import trace_id_of
from gateway.client._internal.verification import Exchange, SentRequest
from gateway.domain.access.audit_entry import AuditEntry, RangeReceipt
from gateway.domain.access.envelope import PORTFOLIO_METHOD
from gateway.domain.access.portfolio import PORTFOLIO_BODY_TYPE
from gateway.errors import VerificationError
from gateway.log.call_facts import Asked
from gateway.runtime.system import Clock
from gateway.wire.portfolios import encode_portfolio


@dataclass(frozen=True, slots=True)
class Asking:
    """Parts of the client that asks.

    Attributes:
        channel: to the gateway.
        keys: the gateway's name and keys, as they are renewed.
        clock: of the client.
        signed: signs a body of a body type for a method.
        memory: of the client's own entries.
        doubt: why a verified receipt may not continue what was seen before; remembers it
            if it does.
        remember: the same of a refusal.
        still: a sending without what was known of entries that are lost since.
    """

    channel: grpc.aio.Channel
    keys: KeyRenewal
    clock: Clock
    signed: Callable[[bytes, str, str, Asked | None], SentRequest]
    memory: ReceiptMemory
    doubt: Callable[[RangeReceipt, Sequence[AuditEntry]], Awaitable[Doubt]]
    remember: Callable[[RefusedError], Awaitable[None]]
    still: Callable[[Exchange], Exchange]

    def call(
        self,
        items: PortfolioItems,
        resume: PortfolioProgress | None,
        timeout_s: float,
        traceparent: str | None,
    ) -> PortfolioCall:
        """Signs a portfolio; nothing is sent before its answers are asked for.

        Raises:
            MalformedError: there is no request to be resumed.
            ConfigurationError: the memory cannot be read.
        """
        earlier = tuple(map(SentRequest.read, resume.requests)) if resume else ()
        next_item = resume.delivered + 1 if resume else 0
        portfolio = items.portfolio(earlier[0].request_id if earlier else b"", next_item)
        body = encode_portfolio(portfolio)
        signed = self.signed(body, PORTFOLIO_BODY_TYPE, PORTFOLIO_METHOD, None)
        given = {field.name: getattr(signed, field.name) for field in fields(SentRequest)}
        sent = SentPortfolio(**given, items=items, earlier=earlier, next_item=next_item or 1)
        metadata = () if traceparent is None else (("traceparent", traceparent),)
        # Without serialisers: what is verified is exactly what was received.
        method: grpc.aio.StreamStreamMultiCallable[bytes, bytes] = self.channel.stream_stream(
            PORTFOLIO_METHOD
        )
        return PortfolioCall(
            sent,
            lambda: method(timeout=timeout_s, metadata=metadata),
            known=self.memory.known(),
            sent_time=self.clock.now(),
            trace_id=trace_id_of(traceparent),
            accept=self._accept,
            fail=self._failed,
        )

    async def _accept(self, raw: bytes, sent: SentPortfolio, exchange: Exchange) -> PortfolioBatch:
        """A batch, once everything about it holds."""

        def withheld(why: str, step: str = "") -> UnverifiedAnswerError:
            """The error that keeps both messages."""
            return UnverifiedAnswerError(
                why, request=sent.raw, response=raw, step=step, exchange=exchange
            )

        try:
            await self.keys.current()
            batch = await self.keys.checked(
                lambda trust: verify_batch(raw, sent, trust, self.still(exchange))
            )
            doubt = await self.doubt(batch.receipt, batch.entries)
        except VerificationError as error:
            raise withheld(str(error), error.step) from error
        if isinstance(doubt, SplitViewError):
            doubt.request, doubt.response, doubt.exchange = sent.raw, raw, exchange
            raise doubt
        if doubt is not None:
            raise growth_unchecked(doubt, sent, raw, exchange) from doubt
        return batch

    async def _failed(
        self, error: grpc.aio.AioRpcError, sent: SentPortfolio, exchange: Exchange
    ) -> Exception:
        """The error to raise in place of gRPC's."""
        failure = await self.keys.told(
            lambda: call_error(error, sent, self.keys.trust, self.still(exchange))
        )
        if isinstance(failure, RefusedError):
            await self.remember(failure)
        return failure
