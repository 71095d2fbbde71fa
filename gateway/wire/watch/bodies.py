# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of WatchService: messages to domain types and back."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from creditgateway.v1 import watch_pb2 as pb

from gateway.domain.obligations.due_soon import MOST_DAYS_AHEAD
from gateway.domain.watch.calls import (
    HIGHEST_MARK,
    MOST_MARKS,
    MOST_POINTS,
    MOST_UNACKNOWLEDGED,
    CreditEvent,
    CreditWatch,
    WatchBegun,
)
from gateway.domain.watch.signs import EventKind, EventPlace, EventSign
from gateway.errors import Reason, RefusalError
from gateway.wire.bodies import read_answer, read_body

_LARGEST = (1 << 63) - 1


def encode_watch(watch: CreditWatch) -> bytes:
    """The body that a partner signs."""
    return pb.CreditWatch(
        after=watch.after,
        utilisation_marks=watch.utilisation_marks,
        most_unacknowledged=watch.most_unacknowledged,
        due_within_days=watch.due_within_days,
        risk_worse_by_points=watch.risk_worse_by_points,
    ).SerializeToString(deterministic=True)


def decode_watch(body: bytes) -> CreditWatch:
    """The other way.

    Raises:
        RefusalError: MALFORMED_BODY, or INVALID_VALUE.
    """
    message = read_body(pb.CreditWatch, body)
    marks = tuple(message.utilisation_marks)
    rising = all(one < other for one, other in pairwise(marks))
    if message.after > _LARGEST:
        raise RefusalError(Reason.INVALID_VALUE, field="after")
    if len(marks) > MOST_MARKS or not rising or any(not 0 < m <= HIGHEST_MARK for m in marks):
        raise RefusalError(Reason.INVALID_VALUE, field="utilisation_marks")
    if not 0 < message.most_unacknowledged <= MOST_UNACKNOWLEDGED:
        raise RefusalError(Reason.INVALID_VALUE, field="most_unacknowledged")
    if message.due_within_days > MOST_DAYS_AHEAD:
        raise RefusalError(Reason.INVALID_VALUE, field="due_within_days")
    if message.risk_worse_by_points > MOST_POINTS:
        raise RefusalError(Reason.INVALID_VALUE, field="risk_worse_by_points")
    return CreditWatch(
        message.after,
        marks,
        message.most_unacknowledged,
        message.due_within_days,
        message.risk_worse_by_points,
    )


def encode_received(number: int) -> bytes:
    """The body of an acknowledgement that a partner signs."""
    return pb.EventsReceived(number=number).SerializeToString(deterministic=True)


def decode_received(body: bytes) -> int:
    """The other way.

    Raises:
        RefusalError: MALFORMED_BODY, or INVALID_VALUE.
    """
    number = read_body(pb.EventsReceived, body).number
    if not 0 < number <= _LARGEST:
        raise RefusalError(Reason.INVALID_VALUE, field="number")
    return number


def encode_begun(begun: WatchBegun) -> bytes:
    """The body that the gateway signs."""
    return pb.WatchBegun(
        newest_event=begun.newest_event,
        acknowledged_event=begun.acknowledged_event,
        duration_seconds=begun.duration_s,
    ).SerializeToString(deterministic=True)


def decode_begun(body: bytes) -> WatchBegun:
    """The other way. Raises MalformedError."""
    return read_answer(
        pb.WatchBegun,
        body,
        "beginning of the watch",
        lambda message: WatchBegun(
            message.newest_event, message.acknowledged_event, message.duration_seconds
        ),
    )


def encode_acknowledged(number: int) -> bytes:
    """The body that the gateway signs."""
    return pb.EventsAcknowledged(number=number).SerializeToString(deterministic=True)


def decode_acknowledged(body: bytes) -> int:
    """The other way. Raises MalformedError."""
    return read_answer(
        pb.EventsAcknowledged, body, "acknowledgement", lambda message: message.number
    )


def encode_event(event: CreditEvent) -> bytes:
    """The body that the gateway signs."""
    return pb.CreditEvent(
        number=event.number,
        consent_commitment=event.consent_commitment,
        as_of_date=event.as_of.isoformat(),
        signs=[
            pb.EventSign(
                kind=pb.EventKind.ValueType(sign.kind),
                place=pb.EventPlace.ValueType(sign.place),
                class_before=sign.class_before,
                class_after=sign.class_after,
                currency=sign.currency,
                utilisation_mark=sign.utilisation_mark,
                due_date="" if sign.due_date is None else sign.due_date.isoformat(),
                risk_points_before=sign.risk_points_before,
                risk_points_after=sign.risk_points_after,
            )
            for sign in event.signs
        ],
        since_date="" if event.since is None else event.since.isoformat(),
    ).SerializeToString(deterministic=True)


def decode_event(body: bytes) -> CreditEvent:
    """The other way. Raises MalformedError."""
    return read_answer(pb.CreditEvent, body, "event", _event)


def _event(message: pb.CreditEvent) -> CreditEvent:
    return CreditEvent(
        message.number,
        message.consent_commitment,
        date.fromisoformat(message.as_of_date),
        tuple(
            EventSign(
                EventKind(sign.kind),
                EventPlace(sign.place),
                sign.class_before,
                sign.class_after,
                sign.currency,
                sign.utilisation_mark,
                _date(sign.due_date),
                sign.risk_points_before,
                sign.risk_points_after,
            )
            for sign in message.signs
        ),
        _date(message.since_date),
    )


def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
