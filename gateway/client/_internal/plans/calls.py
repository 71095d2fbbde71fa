# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Files, changes and reads an institution's repayment plans; gives out what verifies."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from gateway.client._internal.errors import UnverifiedAnswerError
from gateway.client._internal.verification import Answer, SentRequest
from gateway.domain.access.methods import CHANGE_PLAN, FILE_PLAN, GET_PLAN, Method
from gateway.domain.plans.calls import (
    CHANGE_BODY_TYPE,
    FILING_BODY_TYPE,
    PLANS_BODY_TYPE,
    QUERY_BODY_TYPE,
    KnownPlan,
    PlanChange,
    PlanFiling,
    PlanList,
    PlanQuery,
    PlanRecord,
)
from gateway.errors import MalformedError
from gateway.wire.plans import decode_plans, encode_change, encode_filing, encode_plan_query

Sign = Callable[[bytes, str, str], SentRequest]
Send = Callable[[SentRequest], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, repr=False)
class PlanAnswer:
    """What came of a call about plans, verified.

    Attributes:
        found: plans as they are on record.
        answer: the answer with its receipt, to keep as the proof.
    """

    found: PlanList
    answer: Answer

    @property
    def plans(self) -> tuple[KnownPlan, ...]:
        """As they are on record, in the order of their numbers."""
        return self.found.plans

    @property
    def record(self) -> PlanRecord | None:
        """What the call put on record; None: nothing, because it was there already."""
        return self.found.record


class PlanCalls:
    """The calls of one institution. Each raises as `CreditGatewayClient.query` does.

    A call whose answer was lost may have put the plan on record. Make the same call again: it
    changes nothing then. Or have the answer itself by `CreditGatewayClient.recover`, and read
    it with `read`.
    """

    def __init__(self, sign: Sign, send: Send) -> None:
        """Keep what signs a body of a body type for a method, and what sends it."""
        self._sign = sign
        self._send = send

    async def file(self, filing: PlanFiling) -> PlanAnswer:
        """Puts a plan on record. The same plan again changes nothing."""
        return await self._call(FILE_PLAN, encode_filing(filing), FILING_BODY_TYPE)

    async def change(self, change: PlanChange) -> PlanAnswer:
        """Says what becomes of a plan. The same step on the same day changes nothing."""
        return await self._call(CHANGE_PLAN, encode_change(change), CHANGE_BODY_TYPE)

    async def get(self, query: PlanQuery) -> PlanAnswer:
        """Your own plans of a person."""
        return await self._call(GET_PLAN, encode_plan_query(query), QUERY_BODY_TYPE)

    @staticmethod
    def read(answer: Answer) -> PlanAnswer:
        """What a verified answer says of plans, for one that was recovered.

        Raises:
            UnverifiedAnswerError: it says something else.
        """
        if answer.body_type != PLANS_BODY_TYPE:
            raise _unverified(answer, "the answer has another body type")
        try:
            found = decode_plans(answer.body)
        except MalformedError as error:
            raise _unverified(answer, str(error)) from error
        if found.read_time != answer.entry.entry_time:
            raise _unverified(answer, "the answer is of another time than the log says")
        return PlanAnswer(found, answer)

    async def _call(self, method: Method, body: bytes, body_type: str) -> PlanAnswer:
        return self.read(await self._send(self._sign(body, body_type, method.name)))


def _unverified(answer: Answer, what: str) -> UnverifiedAnswerError:
    return UnverifiedAnswerError(
        what,
        request=answer.request,
        response=answer.response,
        exchange=answer.exchange,
    )
