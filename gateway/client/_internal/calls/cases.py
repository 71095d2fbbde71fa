# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A partner's own cases of unusual asking: `ListCases` and `AnswerCase`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from gateway.client._internal.calls.sending import Sending
from gateway.client._internal.errors import UnverifiedAnswerError
from gateway.client._internal.verification import Answer
from gateway.domain.access.envelope import ANSWER_CASE_METHOD, CASES_METHOD
from gateway.domain.own_calls.cases import (
    ANSWER_BODY_TYPE,
    CASE_BODY_TYPE,
    LISTING_BODY_TYPE,
    MAX_PAGE_SIZE,
    PAGE_BODY_TYPE,
    CaseAnswer,
    CaseListing,
    OwnCase,
)
from gateway.errors import MalformedError
from gateway.wire.own_calls.cases import decode_case, decode_page, encode_answer, encode_listing


@dataclass(frozen=True, slots=True)
class AnsweredCase:
    """A case with the answer that was just given.

    Attributes:
        case: as it is from this answer on.
        answer: the call that gave it, which is an entry of its own.
    """

    case: OwnCase
    answer: Answer


async def list_cases(
    sending: Sending, timeout_s: float | None, *, closed: bool
) -> AsyncIterator[OwnCase]:
    """See CreditGatewayClient.list_cases."""
    after = 0
    while True:
        body = encode_listing(CaseListing(MAX_PAGE_SIZE, after, closed))
        answer = await _called(sending, body, LISTING_BODY_TYPE, CASES_METHOD, timeout_s)
        if answer.body_type != PAGE_BODY_TYPE:
            raise _unverified(answer, "the page is of another body type")
        try:
            page = decode_page(answer.body)
        except MalformedError as error:
            raise _unverified(answer, str(error)) from error
        for case in page.cases:
            if case.number <= after or (case.close_time is not None and not closed):
                raise _unverified(answer, "the page holds another case than was asked for")
            after = case.number
            yield case
        if not page.next_after_case:
            return
        if page.next_after_case != after:
            raise _unverified(answer, "the page ends with another case than it says")


async def answer_case(
    sending: Sending, answer: CaseAnswer, timeout_s: float | None
) -> AnsweredCase:
    """See CreditGatewayClient.answer_case."""
    body = encode_answer(answer)
    given = await _called(sending, body, ANSWER_BODY_TYPE, ANSWER_CASE_METHOD, timeout_s)
    if given.body_type != CASE_BODY_TYPE:
        raise _unverified(given, "the case is of another body type")
    try:
        case = decode_case(given.body)
    except MalformedError as error:
        raise _unverified(given, str(error)) from error
    asked = (answer.case_number, answer.answer_number)
    if (case.number, case.answer_count) != asked or given.entry.answered_case != case.number:
        raise _unverified(given, "another case was answered than this one")
    return AnsweredCase(case, given)


async def _called(
    sending: Sending, body: bytes, body_type: str, method: str, timeout_s: float | None
) -> Answer:
    sent = sending.sign(body, body_type, method, None)
    raw, exchange = await sending.send(sent, timeout_s=timeout_s)
    return await sending.acceptance.accept(raw, sent, exchange)


def _unverified(answer: Answer, what: str) -> UnverifiedAnswerError:
    return UnverifiedAnswerError(
        what, request=answer.request, response=answer.response, exchange=answer.exchange
    )
