# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of CorrectionService: messages to domain types and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from creditgateway.v1 import correction_pb2 as pb
from google.protobuf.message import DecodeError

from gateway.domain.corrections.feed import (
    MOST_AT_ONCE,
    AcknowledgedNotice,
    CorrectionNotice,
    CorrectionsPage,
    CorrectionsQuery,
    NoticeKind,
    WrongAnswer,
)
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.wire.bodies import read_body
from gateway.wire.timestamps import from_timestamp, to_timestamp

_KINDS: Mapping[NoticeKind, pb.NoticeKind.ValueType] = {
    NoticeKind.CORRECTION: pb.NOTICE_KIND_UNSPECIFIED,
    NoticeKind.ERASURE: pb.NOTICE_KIND_ERASURE,
    NoticeKind.RESTRICTION: pb.NOTICE_KIND_RESTRICTION,
    NoticeKind.LIFT: pb.NOTICE_KIND_LIFT,
}


def _kind(number: int) -> NoticeKind:
    """What a notice says; of a kind that a later gateway has: that it is no longer right."""
    found = (kind for kind, value in _KINDS.items() if value == number)
    return next(found, NoticeKind.CORRECTION)


def encode_corrections_query(query: CorrectionsQuery) -> bytes:
    """The body that a partner signs."""
    return pb.CorrectionsQuery(page_size=query.page_size, after=query.after).SerializeToString(
        deterministic=True
    )


def decode_corrections_query(body: bytes) -> CorrectionsQuery:
    """The other way.

    Raises:
        RefusalError: MALFORMED_BODY, UNKNOWN_FIELD or INVALID_VALUE.
    """
    message = read_body(pb.CorrectionsQuery, body)
    if not 1 <= message.page_size <= MOST_AT_ONCE:
        raise RefusalError(Reason.INVALID_VALUE, field="page_size")
    if message.after >= 2**63:
        raise RefusalError(Reason.INVALID_VALUE, field="after")
    return CorrectionsQuery(message.page_size, message.after)


def encode_received(notice_ids: Sequence[int]) -> bytes:
    """The body of an acknowledgement that a partner signs."""
    return pb.CorrectionsReceived(notice_ids=notice_ids).SerializeToString(deterministic=True)


def decode_received(body: bytes) -> tuple[int, ...]:
    """The other way.

    Raises:
        RefusalError: MALFORMED_BODY, UNKNOWN_FIELD or INVALID_VALUE.
    """
    found = tuple(read_body(pb.CorrectionsReceived, body).notice_ids)
    rising = all(one < other for one, other in pairwise(found))
    if not 1 <= len(found) <= MOST_AT_ONCE or not rising or not 0 < found[0] <= found[-1] < 2**63:
        raise RefusalError(Reason.INVALID_VALUE, field="notice_ids")
    return found


def encode_corrections_page(page: CorrectionsPage) -> bytes:
    """The body that the gateway signs."""
    return pb.CorrectionsPage(
        notices=[
            pb.CorrectionNotice(
                notice_id=notice.notice_id,
                correction_time=to_timestamp(notice.correction_time),
                answers=[
                    pb.WrongAnswer(
                        leaf_index=answer.leaf_index,
                        request_id=answer.request_id,
                        answer_number=answer.answer_number,
                    )
                    for answer in notice.answers
                ],
                kind=_KINDS[notice.kind],
            )
            for notice in page.notices
        ],
        more=page.more,
        page_time=to_timestamp(page.page_time),
    ).SerializeToString(deterministic=True)


def decode_corrections_page(body: bytes) -> CorrectionsPage:
    """The other way. Raises MalformedError."""
    try:
        message = pb.CorrectionsPage.FromString(body)
        notices = tuple(
            CorrectionNotice(
                notice.notice_id,
                from_timestamp(notice.correction_time),
                tuple(
                    WrongAnswer(each.leaf_index, each.request_id, each.answer_number)
                    for each in notice.answers
                ),
                _kind(notice.kind),
            )
            for notice in message.notices
        )
        return CorrectionsPage(notices, message.more, from_timestamp(message.page_time))
    except (DecodeError, ValueError):
        raise MalformedError("the page cannot be read") from None


def encode_acknowledged(notices: Sequence[AcknowledgedNotice]) -> bytes:
    """The body that the gateway signs."""
    return pb.CorrectionsAcknowledged(
        notices=[
            pb.AcknowledgedNotice(
                notice_id=each.notice_id, acknowledge_time=to_timestamp(each.acknowledge_time)
            )
            for each in notices
        ]
    ).SerializeToString(deterministic=True)


def decode_acknowledged(body: bytes) -> tuple[AcknowledgedNotice, ...]:
    """The other way. Raises MalformedError."""
    try:
        message = pb.CorrectionsAcknowledged.FromString(body)
        return tuple(
            AcknowledgedNotice(each.notice_id, from_timestamp(each.acknowledge_time))
            for each in message.notices
        )
    except (DecodeError, ValueError):
        raise MalformedError("the answer cannot be read") from None
