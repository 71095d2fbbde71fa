# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Asks what somebody has to pay, and gives out what verifies."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any, Protocol

from creditgateway.v1 import obligations_pb2 as pb
from google.protobuf.json_format import MessageToDict

from gateway.client._internal.errors import UnverifiedAnswerError
from gateway.client._internal.verification import Answer, SentRequest
from gateway.domain.access.methods import OBLIGATIONS
from gateway.domain.obligations.figures import Obligations
from gateway.errors import MalformedError
from gateway.log.call_facts import Asked
from gateway.wire.obligations.bodies import OBLIGATIONS_BODY_TYPE, decode_obligations


class Sign(Protocol):
    """Signs a body for a method."""

    def __call__(
        self, body: bytes, body_type: str, *, asked: Asked | None, method: str
    ) -> SentRequest:
        """A new signed request."""
        ...


class Send(Protocol):
    """Sends what was signed; gives what verifies."""

    def __call__(
        self, sent: SentRequest, *, timeout_s: float | None, traceparent: str | None
    ) -> Awaitable[Answer]:
        """As `CreditGatewayClient.send`."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class ObligationAnswer:
    """What somebody has to pay, verified. Holds personal data.

    Attributes:
        found: the figures.
        answer: the answer with its receipt, to keep as the proof.
    """

    found: Obligations
    answer: Answer


class ObligationCalls:
    """Questions about what people have to pay. Raises as `CreditGatewayClient.query` does."""

    def __init__(self, sign: Sign, send: Send) -> None:
        """Keep what signs and what sends."""
        self._sign = sign
        self._send = send

    async def get(
        self,
        body: bytes,
        body_type: str,
        *,
        asked: Asked | None = None,
        timeout_s: float | None = None,
        traceparent: str | None = None,
    ) -> ObligationAnswer:
        """What one person has to pay.

        Args:
            body: a query in the partner's registered format, with the section SUMMARY.
            body_type: that format's query body type.
            asked: what it asks, for another format than the canonical one, as of `query`.
            timeout_s: for this call, instead of the client's.
            traceparent: W3C trace context to pass on.
        """
        sent = self._sign(body, body_type, asked=asked, method=OBLIGATIONS.name)
        return self.read(await self._send(sent, timeout_s=timeout_s, traceparent=traceparent))

    @staticmethod
    def read(answer: Answer) -> ObligationAnswer:
        """What a verified answer says, for one that was recovered.

        Raises:
            UnverifiedAnswerError: it says something else.
        """
        what = "the answer has another body type"
        if answer.body_type == OBLIGATIONS_BODY_TYPE:
            try:
                return ObligationAnswer(decode_obligations(answer.body), answer)
            except MalformedError as error:
                what = str(error)
        raise UnverifiedAnswerError(
            what,
            request=answer.request,
            response=answer.response,
            asked=answer.asked,
            exchange=answer.exchange,
        )


def obligations_json(body: bytes) -> dict[str, Any]:
    """An answer's body in protobuf's JSON form, names as in obligations.proto.

    64-bit integers are strings, as that form asks for. What is absent is left out.

    Raises:
        MalformedError: it cannot be read.
    """
    decode_obligations(body)
    return MessageToDict(
        pb.Obligations.FromString(body),
        preserving_proto_field_name=True,
        always_print_fields_with_no_presence=True,
    )
