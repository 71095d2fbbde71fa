# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Opens, answers, resolves and reads a partner's disputes, and gives out what verifies."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from hmac import compare_digest

from gateway.client._internal.errors import UnverifiedAnswerError
from gateway.client._internal.verification import Answer, SentRequest
from gateway.domain.access.methods import (
    ANSWER_DISPUTE,
    GET_DISPUTE,
    LIST_DISPUTES,
    OPEN_DISPUTE,
    RESOLVE_DISPUTE,
    WITHDRAW_DISPUTE,
    Method,
)
from gateway.domain.disputes.calls import (
    ANSWER_BODY_TYPE,
    DISPUTE_BODY_TYPE,
    LISTING_BODY_TYPE,
    MAX_PAGE_SIZE,
    NAME_BODY_TYPE,
    OPENING_BODY_TYPE,
    PAGE_BODY_TYPE,
    RESOLUTION_BODY_TYPE,
    DisputeAnswer,
    DisputeListing,
    DisputeOpening,
    DisputeResolution,
    KnownDispute,
)
from gateway.errors import MalformedError
from gateway.wire.disputes.bodies import (
    decode_dispute,
    decode_page,
    encode_answer,
    encode_listing,
    encode_name,
    encode_opening,
    encode_resolution,
)

Sign = Callable[[bytes, str, str], SentRequest]
Send = Callable[[SentRequest], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, repr=False)
class DisputeReply:
    """What came of a call about one dispute, verified.

    Attributes:
        dispute: as it stands.
        answer: the answer with its receipt, to keep as the proof.
    """

    dispute: KnownDispute
    answer: Answer


class DisputeCalls:
    """The calls of one partner. Each raises as `CreditGatewayClient.query` does."""

    def __init__(self, sign: Sign, send: Send) -> None:
        """Keep what signs a body of a body type for a method, and what sends it."""
        self._sign = sign
        self._send = send

    async def open(self, opening: DisputeOpening) -> DisputeReply:
        """Opens a dispute about an account, for the person; it stands when this returns."""
        return await self._one(OPEN_DISPUTE, encode_opening(opening), OPENING_BODY_TYPE)

    async def answer(self, said: DisputeAnswer) -> DisputeReply:
        """Answers a dispute about an account that you contributed."""
        body = encode_answer(said)
        return await self._one(ANSWER_DISPUTE, body, ANSWER_BODY_TYPE, said.dispute_id)

    async def resolve(self, said: DisputeResolution) -> DisputeReply:
        """Says what came of a dispute about an account that you contributed."""
        body = encode_resolution(said)
        return await self._one(RESOLVE_DISPUTE, body, RESOLUTION_BODY_TYPE, said.dispute_id)

    async def withdraw(self, dispute_id: bytes) -> DisputeReply:
        """Takes back a dispute that you opened."""
        body = encode_name(dispute_id)
        return await self._one(WITHDRAW_DISPUTE, body, NAME_BODY_TYPE, dispute_id)

    async def get(self, dispute_id: bytes) -> DisputeReply:
        """One dispute that you opened or that is about an account of yours."""
        return await self._one(GET_DISPUTE, encode_name(dispute_id), NAME_BODY_TYPE, dispute_id)

    async def list(
        self, account_reference: str = "", *, page_size: int = MAX_PAGE_SIZE
    ) -> AsyncIterator[KnownDispute]:
        """All your disputes; page by page, each a signed call.

        Args:
            account_reference: only those about this account of yours; empty: all.
            page_size: how many a call gives.
        """
        token = b""
        while True:
            body = encode_listing(DisputeListing(page_size, token, account_reference))
            answer = await self._answer(LIST_DISPUTES, body, LISTING_BODY_TYPE, PAGE_BODY_TYPE)
            try:
                page = decode_page(answer.body)
            except MalformedError as error:
                raise _unverified(answer, str(error)) from error
            for dispute in page.disputes:
                yield dispute
            token = page.next_page_token
            if not token:
                return

    async def _one(
        self, method: Method, body: bytes, body_type: str, dispute_id: bytes = b""
    ) -> DisputeReply:
        answer = await self._answer(method, body, body_type, DISPUTE_BODY_TYPE)
        try:
            dispute = decode_dispute(answer.body)
        except MalformedError as error:
            raise _unverified(answer, str(error)) from error
        if dispute_id and not compare_digest(dispute.dispute_id, dispute_id):
            raise _unverified(answer, "the dispute is another one than was asked for")
        return DisputeReply(dispute, answer)

    async def _answer(self, method: Method, body: bytes, body_type: str, expected: str) -> Answer:
        answer = await self._send(self._sign(body, body_type, method.name))
        if answer.body_type != expected:
            raise _unverified(answer, "the answer has another body type")
        return answer


class BlockingDisputeCalls:
    """As `DisputeCalls`, one call at a time."""

    def __init__(self, calls: DisputeCalls, runner: asyncio.Runner) -> None:
        """Args: calls: of a client; runner: of its loop."""
        self._calls = calls
        self._runner = runner

    def open(self, opening: DisputeOpening) -> DisputeReply:
        """Opens a dispute about an account, for the person; it stands when this returns."""
        return self._runner.run(self._calls.open(opening))

    def answer(self, said: DisputeAnswer) -> DisputeReply:
        """Answers a dispute about an account that you contributed."""
        return self._runner.run(self._calls.answer(said))

    def resolve(self, said: DisputeResolution) -> DisputeReply:
        """Says what came of a dispute about an account that you contributed."""
        return self._runner.run(self._calls.resolve(said))

    def withdraw(self, dispute_id: bytes) -> DisputeReply:
        """Takes back a dispute that you opened."""
        return self._runner.run(self._calls.withdraw(dispute_id))

    def get(self, dispute_id: bytes) -> DisputeReply:
        """One dispute that you opened or that is about an account of yours."""
        return self._runner.run(self._calls.get(dispute_id))

    def list(self, account_reference: str = "") -> tuple[KnownDispute, ...]:
        """All your disputes, or those about one account of yours."""

        async def collected() -> tuple[KnownDispute, ...]:
            """All pages."""
            return tuple([each async for each in self._calls.list(account_reference)])

        return self._runner.run(collected())


def _unverified(answer: Answer, what: str) -> UnverifiedAnswerError:
    return UnverifiedAnswerError(
        what,
        request=answer.request,
        response=answer.response,
        exchange=answer.exchange,
    )
