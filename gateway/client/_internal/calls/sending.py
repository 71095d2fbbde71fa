# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Signs requests, and sends those that get one answer."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import timedelta

import grpc

from gateway.client._internal.calls.acceptance import Acceptance
from gateway.client._internal.calls.places import Places
from gateway.client._internal.errors import RefusedError, TransportError
from gateway.client._internal.refusals import call_error
from gateway.client._internal.trace_context import trace_id_of
from gateway.client._internal.trust import ClientIdentity
from gateway.client._internal.verification import Exchange, SentRequest
from gateway.domain.access.envelope import Header, SignedPayload
from gateway.log.call_facts import Asked
from gateway.runtime.system import Clock, Randomness
from gateway.signing.envelope import sign_envelope
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import encode_request

_REQUEST_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class Sending:
    """What a client signs and sends with.

    Attributes:
        channel: to the gateway.
        identity: who asks, and the keys it signs with.
        acceptance: of what comes back.
        clock: gives issue times.
        randomness: gives request ids.
        timeout_s: how long a call may take, unless it says otherwise.
        places: for calls at the same time.
    """

    channel: grpc.aio.Channel
    identity: ClientIdentity
    acceptance: Acceptance
    clock: Clock
    randomness: Randomness
    timeout_s: float
    places: Places = field(default_factory=Places)

    def sign(self, body: bytes, body_type: str, method: str, asked: Asked | None) -> SentRequest:
        """A new signed request, good for one call of a method."""
        header = Header(
            audience=self.acceptance.trust.origin,
            method=method,
            partner=self.identity.partner_id,
            request_id=self.randomness.token(_REQUEST_ID_BYTES),
            issue_time=self.clock.now(),
        )
        payload = SignedPayload(header, body_type, body)
        envelope = sign_envelope(encode_payload(payload), self.identity.signers)
        return SentRequest.of(encode_request(envelope), envelope, payload, asked)

    async def send(
        self, sent: SentRequest, *, timeout_s: float | None = None, traceparent: str | None = None
    ) -> tuple[bytes, Exchange]:
        """What came back, of which nothing is verified yet, and what is known of the sending.

        Of many calls at the same time some wait here; the wait counts against the timeout.

        Raises:
            RefusedError: the gateway said no, and why.
            UnverifiedAnswerError: its log does not continue what was seen before.
            TransportError: nothing came back.
            KeyListError: the gateway's keys cannot be renewed.
            ConfigurationError: the state file cannot be used.
        """
        timeout = self.timeout_s if timeout_s is None else timeout_s
        until = time.monotonic() + timeout
        try:
            async with self.places.taken(timeout):
                left = until - time.monotonic()
                return await self._send(sent, timeout_s=left, traceparent=traceparent)
        except TimeoutError:
            raise TransportError(grpc.StatusCode.DEADLINE_EXCEEDED.name) from None

    async def _send(
        self, sent: SentRequest, *, timeout_s: float, traceparent: str | None
    ) -> tuple[bytes, Exchange]:
        await self.acceptance.keys.current()
        metadata = () if traceparent is None else (("traceparent", traceparent),)
        # Without serialisers: what is verified is exactly what was received.
        call: grpc.aio.UnaryUnaryMultiCallable[bytes, bytes] = self.channel.unary_unary(sent.method)
        # Before it is sent: an answer has to come after all this.
        known, sent_time = self.acceptance.memory.known(), self.clock.now()
        start_s = time.monotonic()

        def exchange() -> Exchange:
            """The sending, as of now."""
            duration = timedelta(seconds=time.monotonic() - start_s)
            return Exchange(sent_time, duration, known, trace_id_of(traceparent))

        try:
            raw = await call(sent.raw, timeout=timeout_s, metadata=metadata)
        except grpc.aio.AioRpcError as error:
            refused, ended = error, exchange()
            failure = await self.acceptance.keys.told(
                lambda: call_error(
                    refused, sent, self.acceptance.trust, self.acceptance.still(ended)
                )
            )
            if isinstance(failure, RefusedError):
                await self.acceptance.remember_refusal(failure)
            raise failure from None
        return raw, exchange()
