# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The client: signs a question, asks, and gives out only answers that verify."""

from __future__ import annotations

from types import TracebackType
from typing import Self

import grpc

from gateway.client.channel import TlsFiles, open_channel
from gateway.client.errors import UnverifiedAnswerError
from gateway.client.refusals import call_error
from gateway.client.transparency import TransparencyClient
from gateway.client.trust import ClientIdentity, GatewayTrust
from gateway.client.verification import Answer, SentRequest, verify_answer
from gateway.domain.envelope import QUERY_METHOD, Header, SignedPayload
from gateway.errors import VerificationError
from gateway.ports import Clock, Randomness
from gateway.signing.envelope import sign_envelope
from gateway.signing.pae import envelope_digest
from gateway.system import SystemClock, SystemRandomness
from gateway.wire.payloads import encode_payload
from gateway.wire.requests import encode_request

DEFAULT_TIMEOUT_S = 10.0
_REQUEST_ID_BYTES = 16


class CreditGatewayClient:
    """One partner's connection to one gateway; for use within one event loop.

    Many queries may run at the same time; they share one channel.

        async with CreditGatewayClient.connect(address, tls, identity, trust) as client:
            answer = await client.query(body, body_type)

    Attributes:
        transparency: the gateway's audit log.
    """

    def __init__(  # noqa: PLR0913  (what is injected, each by name)
        self,
        channel: grpc.aio.Channel,
        identity: ClientIdentity,
        trust: GatewayTrust,
        *,
        timeout_s: float = DEFAULT_TIMEOUT_S,
        clock: Clock | None = None,
        randomness: Randomness | None = None,
    ) -> None:
        """Take over a channel.

        Args:
            channel: closed by `close`.
            identity: who asks, and the keys it signs with.
            trust: the gateway's name and keys.
            timeout_s: how long one call may take.
            clock: gives issue times; default: the machine's.
            randomness: gives request ids; default: the operating system's.
        """
        self._channel = channel
        self._identity = identity
        self._trust = trust
        self._timeout_s = timeout_s
        self._clock = clock or SystemClock()
        self._randomness = randomness or SystemRandomness()
        # Without serialisers: what is verified is exactly what was received.
        self._call: grpc.aio.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary(
            QUERY_METHOD
        )
        self.transparency = TransparencyClient(channel, trust, timeout_s)

    @classmethod
    def connect(
        cls,
        address: str,
        tls: TlsFiles,
        identity: ClientIdentity,
        trust: GatewayTrust,
        *,
        timeout_s: float = DEFAULT_TIMEOUT_S,
    ) -> CreditGatewayClient:
        """A client over mutual TLS; it connects with its first call.

        Raises:
            ConfigurationError: a TLS file cannot be read.
        """
        return cls(open_channel(address, tls), identity, trust, timeout_s=timeout_s)

    def sign(self, body: bytes, body_type: str) -> SentRequest:
        """A new signed request; good for one call, for about a minute."""
        request_id = self._randomness.token(_REQUEST_ID_BYTES)
        header = Header(
            audience=self._trust.origin,
            method=QUERY_METHOD,
            partner=self._identity.partner_id,
            request_id=request_id,
            issue_time=self._clock.now(),
        )
        payload = encode_payload(SignedPayload(header, body_type, body))
        envelope = sign_envelope(payload, self._identity.signers)
        return SentRequest(
            raw=encode_request(envelope),
            digest=envelope_digest(envelope),
            partner=self._identity.partner_id,
            request_id=request_id,
        )

    async def query(
        self,
        body: bytes,
        body_type: str,
        *,
        timeout_s: float | None = None,
        traceparent: str | None = None,
    ) -> Answer:
        """Ask one question and verify the answer.

        Args:
            body: the query in the partner's registered format.
            body_type: that format's query body type.
            timeout_s: for this call, instead of the client's.
            traceparent: W3C trace context to pass on.

        Raises:
            RefusedError: the gateway said no, and why.
            UnverifiedAnswerError: what came back does not prove what it claims;
                the answer is withheld.
            TransportError: nothing came back.
        """
        sent = self.sign(body, body_type)
        return await self.send(sent, timeout_s=timeout_s, traceparent=traceparent)

    async def send(
        self,
        sent: SentRequest,
        *,
        timeout_s: float | None = None,
        traceparent: str | None = None,
    ) -> Answer:
        """Send a request that `sign` made; everything else as in `query`."""
        metadata = () if traceparent is None else (("traceparent", traceparent),)
        timeout = self._timeout_s if timeout_s is None else timeout_s
        try:
            raw = await self._call(sent.raw, timeout=timeout, metadata=metadata)
        except grpc.aio.AioRpcError as error:
            raise call_error(error, sent, self._trust) from None
        try:
            return verify_answer(raw, sent, self._trust)
        except VerificationError as error:
            raise UnverifiedAnswerError(str(error), request=sent.raw, response=raw) from error

    async def close(self) -> None:
        """Close the channel; calls under way end with an error."""
        await self._channel.close()

    async def __aenter__(self) -> Self:
        """Itself."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the channel."""
        await self.close()
