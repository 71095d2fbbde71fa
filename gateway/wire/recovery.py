# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Lost answers and their delivery: messages and bodies, to domain types and back."""

from __future__ import annotations

from creditgateway.v1 import credit_status_service_pb2 as service_pb
from creditgateway.v1 import recovery_pb2 as pb
from google.protobuf.message import DecodeError

from gateway.domain.access.audit_entry import Receipt
from gateway.domain.own_calls.recovery import Delivery, LostAnswer
from gateway.errors import MalformedError, Reason, RefusalError
from gateway.wire.entries import receipt_from_message, receipt_message
from gateway.wire.timestamps import from_timestamp, to_timestamp


def encode_lost_answer(lost: LostAnswer) -> bytes:
    """The body that a partner signs."""
    return pb.LostAnswer(
        request_id=lost.request_id, issue_time=to_timestamp(lost.issue_time)
    ).SerializeToString(deterministic=True)


def decode_lost_answer(body: bytes) -> LostAnswer:
    """Step 5: the signed body, as strict as every signed one.

    Raises:
        RefusalError: MALFORMED_BODY, or MISSING_FIELD with the field.
    """
    try:
        message = pb.LostAnswer.FromString(body)
        if not message.HasField("issue_time"):
            raise RefusalError(Reason.MISSING_FIELD, field="issue_time")
        issue_time = from_timestamp(message.issue_time)
    except (DecodeError, ValueError):
        raise RefusalError(Reason.MALFORMED_BODY) from None
    message.DiscardUnknownFields()
    if message.SerializeToString(deterministic=True) != body:
        raise RefusalError(Reason.MALFORMED_BODY)
    return LostAnswer(message.request_id, issue_time)


def encode_delivery(delivery: Delivery) -> bytes:
    """The body that the gateway signs."""
    return pb.Delivery(
        leaf_index=delivery.leaf_index, leaf_hash=delivery.leaf_hash
    ).SerializeToString(deterministic=True)


def decode_delivery(body: bytes) -> Delivery:
    """The other way. Raises MalformedError."""
    try:
        message = pb.Delivery.FromString(body)
    except DecodeError:
        raise MalformedError("the delivery cannot be read") from None
    return Delivery(message.leaf_index, message.leaf_hash)


def encode_recovered(answer: bytes, receipt: Receipt) -> bytes:
    """What stands in the response beside the envelope and the receipt of the delivery.

    Args:
        answer: the serialised envelope as it was kept; empty when the query was refused.
        receipt: of the query's entry.
    """
    message = service_pb.RecoverAnswerResponse(answer_receipt=receipt_message(receipt))
    if answer:
        message.answer.MergeFromString(answer)
    return message.SerializeToString(deterministic=True)


def decode_recovered(raw: bytes) -> tuple[bytes, Receipt]:
    """The earlier answer's serialised envelope (empty: refused), and its receipt.

    Raises:
        MalformedError: unreadable, or there is no such receipt.
    """
    try:
        message = service_pb.RecoverAnswerResponse.FromString(raw)
    except DecodeError:
        raise MalformedError("the answer cannot be read") from None
    if not message.HasField("answer_receipt"):
        raise MalformedError("the receipt of the earlier answer is missing")
    answer = message.answer.SerializeToString(deterministic=True)
    return answer, receipt_from_message(message.answer_receipt)
