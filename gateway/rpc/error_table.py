# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""From reasons to gRPC status, by the table in the domain, and how a refusal is written.

A refusal is a `google.rpc.Status` in the trailing metadata
"grpc-status-details-bin" (AIP-193): ErrorInfo with the stable reason, BadRequest
where a field is to blame, RetryInfo where a retry helps. The receipt of its
entry comes beside it.
"""

from __future__ import annotations

from datetime import timedelta

import grpc
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status

from gateway.domain.access.audit_entry import Receipt
from gateway.domain.refusals.advice import advice
from gateway.domain.refusals.table import REFUSALS
from gateway.errors import Reason, RefusalError
from gateway.wire.entries import encode_receipt

ERROR_DOMAIN = "creditgateway"
STATUS_DETAILS_KEY = "grpc-status-details-bin"
RECEIPT_KEY = "creditgateway-receipt-bin"

STATUS: dict[Reason, grpc.StatusCode] = {
    reason: grpc.StatusCode[row.status] for reason, row in REFUSALS.items()
}

RETRY_AFTER: dict[Reason, timedelta] = {
    reason: row.retry_after for reason, row in REFUSALS.items() if row.retry_after is not None
}
"""Where a retry of the question (as a new request) helps, and after how long."""


def trailing_metadata(
    refusal: RefusalError, receipt: Receipt | None
) -> tuple[tuple[str, bytes], ...]:
    """The trailing metadata of a refusal: its details, and the receipt when it was logged."""
    details: list[Message] = [ErrorInfo(reason=refusal.reason.value, domain=ERROR_DOMAIN)]
    if refusal.field is not None:
        violation = BadRequest.FieldViolation(
            field=refusal.field, description=refusal.reason.value, reason=refusal.reason.value
        )
        details.append(BadRequest(field_violations=[violation]))
    retry_after = refusal.retry_after or RETRY_AFTER.get(refusal.reason)
    if retry_after is not None:
        delay = Duration()
        delay.FromTimedelta(retry_after)
        details.append(RetryInfo(retry_delay=delay))
    status = Status(
        code=STATUS[refusal.reason].value[0],
        message=_text(refusal),
        details=[_packed(detail) for detail in details],
    )
    metadata = [(STATUS_DETAILS_KEY, status.SerializeToString())]
    if receipt is not None:
        metadata.append((RECEIPT_KEY, encode_receipt(receipt)))
    return tuple(metadata)


def _text(refusal: RefusalError) -> str:
    """Text for the partner's developer: what is wrong and what to do next."""
    return f"{refusal}: {advice(refusal.reason)}"


def _packed(message: Message) -> AnyMessage:
    packed = AnyMessage()
    packed.Pack(message)
    return packed


async def abort(
    context: grpc.aio.ServicerContext[bytes, bytes],
    refusal: RefusalError,
    receipt: Receipt | None = None,
) -> None:
    """Ends the call with a refusal; never returns."""
    await context.abort(STATUS[refusal.reason], _text(refusal), trailing_metadata(refusal, receipt))
