# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Lists and acknowledges a partner's notices, and gives out what verifies."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass

from gateway.client._internal.errors import UnverifiedAnswerError
from gateway.client._internal.verification import Answer, SentRequest
from gateway.domain.access.methods import ACKNOWLEDGE_CORRECTIONS, LIST_CORRECTIONS
from gateway.domain.corrections.feed import (
    ACKNOWLEDGED_BODY_TYPE,
    CORRECTIONS_PAGE_BODY_TYPE,
    CORRECTIONS_QUERY_BODY_TYPE,
    MOST_AT_ONCE,
    RECEIVED_BODY_TYPE,
    AcknowledgedNotice,
    CorrectionNotice,
    CorrectionsPage,
    CorrectionsQuery,
)
from gateway.errors import MalformedError
from gateway.wire.corrections import (
    decode_acknowledged,
    decode_corrections_page,
    encode_corrections_query,
    encode_received,
)

Sign = Callable[[bytes, str, str], SentRequest]
Send = Callable[[SentRequest], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, repr=False)
class DeliveredCorrections:
    """A page of notices, verified.

    Attributes:
        notices: not acknowledged yet, by ascending number.
        answer: with the receipt of the delivery.
    """

    notices: tuple[CorrectionNotice, ...]
    answer: Answer


@dataclass(frozen=True, slots=True, repr=False)
class AcknowledgedCorrections:
    """What was acknowledged, verified.

    Attributes:
        notices: each with when it was acknowledged the first time.
        answer: with the receipt, which is the proof.
    """

    notices: tuple[AcknowledgedNotice, ...]
    answer: Answer


class CorrectionCalls:
    """The calls of one partner. Each raises as `CreditGatewayClient.query` does."""

    def __init__(self, sign: Sign, send: Send) -> None:
        """Keep what signs a body of a body type for a method, and what sends it."""
        self._sign = sign
        self._send = send

    async def list(
        self, *, after: int = 0, page_size: int = MOST_AT_ONCE
    ) -> AsyncIterator[DeliveredCorrections]:
        """All notices that you have not acknowledged; page by page, each a signed call.

        They come again until they are acknowledged, so nothing is lost where a call is cut.

        Args:
            after: the number of the notice behind which to go on; 0: from the first one.
            page_size: how many notices a page has at most, 1 to 100.
        """
        while True:
            body = encode_corrections_query(CorrectionsQuery(page_size, after))
            sent = self._sign(body, CORRECTIONS_QUERY_BODY_TYPE, LIST_CORRECTIONS.name)
            answer = await self._send(sent)
            page = _page(answer, after)
            if page.notices:
                yield DeliveredCorrections(page.notices, answer)
                after = page.notices[-1].notice_id
            if not page.more:
                return

    async def acknowledge(self, notice_ids: Sequence[int]) -> AcknowledgedCorrections:
        """Says that you received notices and see to them; the receipt is the proof.

        Args:
            notice_ids: 1 to 100 numbers of notices that were delivered to you.
        """
        named = sorted(set(notice_ids))
        body = encode_received(named)
        answer = await self._send(
            self._sign(body, RECEIVED_BODY_TYPE, ACKNOWLEDGE_CORRECTIONS.name)
        )
        _check_type(answer, ACKNOWLEDGED_BODY_TYPE)
        try:
            notices = decode_acknowledged(answer.body)
        except MalformedError as error:
            raise _unverified(answer, str(error)) from error
        if [each.notice_id for each in notices] != named:
            raise _unverified(answer, "other notices were acknowledged than were named")
        return AcknowledgedCorrections(notices, answer)


def _page(answer: Answer, after: int) -> CorrectionsPage:
    _check_type(answer, CORRECTIONS_PAGE_BODY_TYPE)
    try:
        page = decode_corrections_page(answer.body)
    except MalformedError as error:
        raise _unverified(answer, str(error)) from error
    for notice in page.notices:
        if notice.notice_id <= after or not notice.answers:
            raise _unverified(answer, "the notices of the page are not in order")
        after = notice.notice_id
    if page.more and not page.notices:
        raise _unverified(answer, "the pages end before their end")
    if page.notices and answer.entry.fact is None:
        raise _unverified(answer, "the log does not say that the notices were delivered")
    return page


def _check_type(answer: Answer, expected: str) -> None:
    if answer.body_type != expected:
        raise _unverified(answer, "the answer has another body type")


def _unverified(answer: Answer, what: str) -> UnverifiedAnswerError:
    return UnverifiedAnswerError(
        what, request=answer.request, response=answer.response, exchange=answer.exchange
    )
