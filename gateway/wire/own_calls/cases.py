# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of ListCases and AnswerCase: domain types to bytes and back. As strict as queries."""

from __future__ import annotations

from datetime import datetime
from typing import TypeVar

from creditgateway.v1 import case_pb2 as pb
from google.protobuf.message import DecodeError, Message
from google.protobuf.timestamp_pb2 import Timestamp
from google.protobuf.unknown_fields import UnknownFieldSet

from gateway.domain.own_calls.cases import (
    MAX_EXPLANATION,
    MAX_PAGE_SIZE,
    CaseAnswer,
    CaseListing,
    CasePage,
    CaseState,
    OwnCase,
)
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.wire.timestamps import from_timestamp, to_timestamp

M = TypeVar("M", bound=Message)

_STATES = {
    CaseState.OPEN: pb.CASE_STATE_OPEN,
    CaseState.ANSWERED: pb.CASE_STATE_ANSWERED,
    CaseState.CLOSED: pb.CASE_STATE_CLOSED,
}
_LARGEST = (1 << 63) - 1


def encode_listing(listing: CaseListing) -> bytes:
    """The body that a partner signs to list its cases."""
    return pb.CaseListing(
        page_size=listing.page_size, after_case=listing.after_case, closed=listing.closed
    ).SerializeToString(deterministic=True)


def decode_listing(body: bytes) -> CaseListing:
    """The same, read. Raises RefusalError with a field."""
    message = _read(pb.CaseListing, body)
    if not 0 < message.page_size <= MAX_PAGE_SIZE:
        reason = Reason.INVALID_VALUE if message.page_size else Reason.MISSING_FIELD
        raise RefusalError(reason, field="page_size")
    if message.after_case > _LARGEST:
        raise RefusalError(Reason.INVALID_VALUE, field="after_case")
    return CaseListing(message.page_size, message.after_case, message.closed)


def encode_answer(answer: CaseAnswer) -> bytes:
    """The body that a partner signs to answer a case."""
    return pb.CaseAnswer(
        case_number=answer.case_number,
        answer_number=answer.answer_number,
        explanation=answer.explanation,
    ).SerializeToString(deterministic=True)


def decode_answer(body: bytes) -> CaseAnswer:
    """The same, read.

    Raises:
        RefusalError: MISSING_FIELD or INVALID_VALUE with a field, EXPLANATION_TOO_LONG, or
            what a body is refused for that is not in the one encoding.
    """
    message = _read(pb.CaseAnswer, body)
    if not message.case_number:
        raise RefusalError(Reason.MISSING_FIELD, field="case_number")
    if not message.answer_number:
        raise RefusalError(Reason.MISSING_FIELD, field="answer_number")
    if not message.explanation.strip():
        raise RefusalError(Reason.MISSING_FIELD, field="explanation")
    if len(message.explanation) > MAX_EXPLANATION:
        raise RefusalError(Reason.EXPLANATION_TOO_LONG, field="explanation")
    if "\0" in message.explanation:
        raise RefusalError(Reason.INVALID_VALUE, field="explanation")
    return CaseAnswer(message.case_number, message.answer_number, message.explanation)


def encode_case(case: OwnCase) -> bytes:
    """The body of an answer to AnswerCase."""
    return _message(case).SerializeToString(deterministic=True)


def decode_case(body: bytes) -> OwnCase:
    """The same, read. Raises MalformedError."""
    try:
        return _case(pb.Case.FromString(body))
    except (DecodeError, ValueError):
        raise MalformedError("the case cannot be read") from None


def encode_page(page: CasePage) -> bytes:
    """The body of an answer to ListCases."""
    return pb.CasePage(
        cases=map(_message, page.cases),
        next_after_case=page.next_after_case,
        read_time=to_timestamp(page.read_time),
    ).SerializeToString(deterministic=True)


def decode_page(body: bytes) -> CasePage:
    """The same, read. Raises MalformedError."""
    try:
        message = pb.CasePage.FromString(body)
        return CasePage(
            tuple(map(_case, message.cases)),
            from_timestamp(message.read_time),
            message.next_after_case,
        )
    except (DecodeError, ValueError):
        raise MalformedError("the cases cannot be read") from None


def _read(kind: type[M], body: bytes) -> M:
    try:
        message = kind.FromString(body)
    except DecodeError:
        raise RefusalError(Reason.MALFORMED_BODY) from None
    unknown = UnknownFieldSet(message)
    if len(unknown):
        raise RefusalError(Reason.UNKNOWN_FIELD, field=f"#{unknown[0].field_number}")
    if message.SerializeToString(deterministic=True) != body:
        raise RefusalError(Reason.MALFORMED_BODY)
    return message


def _message(case: OwnCase) -> pb.Case:
    return pb.Case(
        case_number=case.number,
        state=_STATES[case.state],
        rule=case.rule,
        hour_start_time=to_timestamp(case.hour_start),
        asked_count=case.asked,
        answered_count=case.answered,
        missed_count=case.missed,
        shifted_count=case.shifted,
        open_time=to_timestamp(case.open_time),
        answer_until_time=to_timestamp(case.answer_until),
        answer_count=case.answer_count,
        first_answer_time=_stamp(case.first_answer_time),
        late=case.late,
        close_time=_stamp(case.close_time),
    )


def _case(message: pb.Case) -> OwnCase:
    """A case; what it says of itself twice has to agree. Raises ValueError."""
    answered = message.HasField("first_answer_time")
    closed = message.HasField("close_time")
    case = OwnCase(
        message.case_number,
        message.rule,
        from_timestamp(message.hour_start_time),
        message.asked_count,
        message.answered_count,
        message.missed_count,
        message.shifted_count,
        from_timestamp(message.open_time),
        from_timestamp(message.answer_until_time),
        message.answer_count,
        from_timestamp(message.first_answer_time) if answered else None,
        from_timestamp(message.close_time) if closed else None,
    )
    if (message.state, message.late) != (_STATES[case.state], case.late):
        raise ValueError("the state is not that of the case")
    return case


def _stamp(moment: datetime | None) -> Timestamp | None:
    return None if moment is None else to_timestamp(moment)
