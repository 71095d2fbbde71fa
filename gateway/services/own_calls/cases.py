# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""ListCases and AnswerCase: a partner's own cases of unusual asking, and its explanations.

Everybody else's cases are as if they did not exist. What a partner says is in its request,
which is kept as the entry's evidence, and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from gateway.domain.access.envelope import SignedPayload
from gateway.domain.own_calls.cases import (
    ANSWER_BODY_TYPE,
    CASE_BODY_TYPE,
    LISTING_BODY_TYPE,
    PAGE_BODY_TYPE,
    CasePage,
)
from gateway.errors import Reason, RefusalError
from gateway.services.calls.call import Body, Call
from gateway.services.calls.step import check_body, using
from gateway.store.cases.own import NextAnswer, OwnCases
from gateway.wire.own_calls.cases import decode_answer, decode_listing, encode_case, encode_page


@dataclass(frozen=True, slots=True)
class CaseListings:
    """ListCases."""

    cases: OwnCases

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work. Raises RefusalError."""
        check_body(payload, LISTING_BODY_TYPE)
        listing = decode_listing(payload.body)
        partner, size = call.partner.partner_id, listing.page_size
        with using(Reason.AUDIT_UNAVAILABLE):
            found = await self.cases.page(
                partner, listing.after_case, size + 1, closed=listing.closed
            )
        following = found[size - 1].number if len(found) > size else 0
        page = CasePage(tuple(found[:size]), call.entry.entry_time, following)
        return Body(PAGE_BODY_TYPE, encode_page(page))


@dataclass(frozen=True, slots=True)
class CaseAnswers:
    """AnswerCase."""

    cases: OwnCases

    async def answer(self, call: Call, payload: SignedPayload) -> Body:
        """See Work. Raises RefusalError."""
        check_body(payload, ANSWER_BODY_TYPE)
        answer, entry = decode_answer(payload.body), call.entry
        with using(Reason.AUDIT_UNAVAILABLE):
            case = await self.cases.find(entry.partner, answer.case_number)
        if case is None:
            raise RefusalError(Reason.CASE_NOT_FOUND)
        if case.close_time is not None:
            raise RefusalError(Reason.CASE_CLOSED)
        if answer.answer_number != case.answer_count + 1:
            raise RefusalError(Reason.CASE_ANSWER_OUT_OF_ORDER)
        entry.answered_case = case.number
        # Looked at once more under the head's lock: nobody can come first unseen.
        call.change = NextAnswer(case.number, answer.answer_number)
        call.conflict = Reason.CASE_ANSWER_OUT_OF_ORDER
        answered = replace(
            case,
            answer_count=answer.answer_number,
            first_answer_time=case.first_answer_time or entry.entry_time,
        )
        return Body(CASE_BODY_TYPE, encode_case(answered))
