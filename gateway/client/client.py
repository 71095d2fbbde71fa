# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The client: signs a question, asks, and gives out only answers that verify."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

import grpc

from gateway.audit.cosignature import CosignatureSigner
from gateway.checkpoint_file import CheckpointFile, SignedCheckpoint
from gateway.client.channel import TlsFiles, open_channel
from gateway.client.errors import (
    RefusedError,
    SplitViewError,
    TransportError,
    UnverifiedAnswerError,
)
from gateway.client.refusals import call_error
from gateway.client.transparency import TransparencyClient, read_checkpoint
from gateway.client.trust import ClientIdentity, GatewayTrust
from gateway.client.verification import Answer, SentRequest, verify_answer
from gateway.client.watch import LogWatch
from gateway.client.witness import CosignatureReturn, Witness
from gateway.domain.audit_entry import Receipt
from gateway.domain.envelope import QUERY_METHOD, Header, SignedPayload
from gateway.errors import ConfigurationError, VerificationError
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

    With a state file it remembers the newest checkpoint of the log, over restarts
    and shared with other processes, and gives out only answers whose receipts lie
    in one history with everything it saw before.

    Attributes:
        transparency: the gateway's audit log.
        cosignatures: what becomes of this client's cosignatures; None: it makes
            none.
    """

    def __init__(  # noqa: PLR0913  (what is injected, each by name)
        self,
        channel: grpc.aio.Channel,
        identity: ClientIdentity,
        trust: GatewayTrust,
        *,
        timeout_s: float = DEFAULT_TIMEOUT_S,
        state: Path | None = None,
        witness: CosignatureSigner | None = None,
        clock: Clock | None = None,
        randomness: Randomness | None = None,
    ) -> None:
        """Take over a channel.

        Args:
            channel: closed by `close`.
            identity: who asks, and the keys it signs with.
            trust: the gateway's name and keys.
            timeout_s: how long one call may take.
            state: file for the newest checkpoint seen; None: nothing is remembered.
            witness: cosigns that checkpoint about once a minute and returns the
                cosignature with a query. Needs a state file that is there already:
                `credit-gateway witness init` makes one.
            clock: gives issue times; default: the machine's.
            randomness: gives request ids; default: the operating system's.

        Raises:
            ConfigurationError: a witness without a state file, or no file locks here.
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
        self._watch: LogWatch | None = None
        self.cosignatures: CosignatureReturn | None = None
        if state is not None:
            # A witness that lost its memory must not begin anew.
            file = CheckpointFile(state, trust.log, may_be_missing=witness is None)
            self._watch = LogWatch(file, self.transparency)
            if witness is not None:
                made = Witness(witness, trust.log, file, self._clock)
                self.cosignatures = CosignatureReturn(made, self.transparency)
        elif witness is not None:
            raise ConfigurationError("a witness needs a state file")

    @classmethod
    def connect(  # noqa: PLR0913  (what is injected, each by name)
        cls,
        address: str,
        tls: TlsFiles,
        identity: ClientIdentity,
        trust: GatewayTrust,
        *,
        timeout_s: float = DEFAULT_TIMEOUT_S,
        state: Path | None = None,
        witness: CosignatureSigner | None = None,
    ) -> CreditGatewayClient:
        """A client over mutual TLS; it connects with its first call.

        Raises:
            ConfigurationError: a TLS file cannot be read, or as the constructor.
        """
        channel = open_channel(address, tls)
        return cls(channel, identity, trust, timeout_s=timeout_s, state=state, witness=witness)

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
        if self.cosignatures is not None:
            self.cosignatures.with_next_query()
        try:
            raw = await self._call(sent.raw, timeout=timeout, metadata=metadata)
        except grpc.aio.AioRpcError as error:
            failure = call_error(error, sent, self._trust)
            if isinstance(failure, RefusedError) and failure.receipt_verified and failure.receipt:
                doubt = await self._doubt(failure.receipt)
                if isinstance(doubt, SplitViewError):
                    doubt.request = sent.raw
                    raise doubt from failure
            raise failure from None
        try:
            answer = verify_answer(raw, sent, self._trust)
        except VerificationError as error:
            raise UnverifiedAnswerError(str(error), request=sent.raw, response=raw) from error
        doubt = await self._doubt(answer.receipt)
        if isinstance(doubt, SplitViewError):
            doubt.request, doubt.response = sent.raw, raw
            raise doubt
        if doubt is not None:
            # Else a gateway could escape the check by not answering it.
            what = "the log's growth could not be checked"
            raise UnverifiedAnswerError(what, request=sent.raw, response=raw) from doubt
        return answer

    async def newest_checkpoint(self) -> SignedCheckpoint | None:
        """The log's newest checkpoint; with a state file it is checked and kept.

        None while the log has none.

        Raises:
            SplitViewError: it does not continue what was seen before.
            VerificationError: the log did not sign it.
            RefusedError: the gateway cannot read its log just now.
            TransportError: nothing came back.
        """
        if self._watch is None:
            return await self.transparency.checkpoint()
        return await self._watch.newest()

    async def _doubt(
        self, receipt: Receipt
    ) -> SplitViewError | RefusedError | TransportError | None:
        """Why a verified receipt's checkpoint may not continue what was seen before."""
        if self._watch is None:
            return None
        try:
            await self._watch.check(read_checkpoint(receipt.checkpoint, self._trust))
        except (SplitViewError, RefusedError, TransportError) as error:
            return error
        return None

    async def close(self) -> None:
        """Close the channel; calls under way end with an error."""
        if self.cosignatures is not None:
            await self.cosignatures.close()
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
