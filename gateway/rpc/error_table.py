# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The one table from reasons to gRPC status, and how a refusal is written.

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

from gateway.domain.advice import advice
from gateway.domain.audit_entry import Receipt
from gateway.errors import Reason, RefusalError
from gateway.wire.entries import encode_receipt

ERROR_DOMAIN = "creditgateway"
STATUS_DETAILS_KEY = "grpc-status-details-bin"
RECEIPT_KEY = "creditgateway-receipt-bin"

_C = grpc.StatusCode
STATUS: dict[Reason, grpc.StatusCode] = {
    Reason.UNKNOWN_PARTNER: _C.UNAUTHENTICATED,
    Reason.MESSAGE_TOO_LARGE: _C.RESOURCE_EXHAUSTED,
    Reason.TOO_MANY_CONNECTIONS: _C.RESOURCE_EXHAUSTED,
    Reason.TOO_MANY_IN_FLIGHT: _C.RESOURCE_EXHAUSTED,
    Reason.DEADLINE_TOO_SHORT: _C.DEADLINE_EXCEEDED,
    Reason.MALFORMED_ENVELOPE: _C.INVALID_ARGUMENT,
    Reason.UNSUPPORTED_PAYLOAD_TYPE: _C.INVALID_ARGUMENT,
    Reason.UNKNOWN_KEY: _C.UNAUTHENTICATED,
    Reason.KEY_NOT_YET_VALID: _C.UNAUTHENTICATED,
    Reason.KEY_EXPIRED: _C.UNAUTHENTICATED,
    Reason.KEY_REVOKED: _C.UNAUTHENTICATED,
    Reason.INVALID_SIGNATURE: _C.UNAUTHENTICATED,
    Reason.SIGNATURE_POLICY_NOT_MET: _C.UNAUTHENTICATED,
    Reason.MALFORMED_PAYLOAD: _C.INVALID_ARGUMENT,
    Reason.EMPTY_BODY: _C.INVALID_ARGUMENT,
    Reason.WRONG_AUDIENCE: _C.INVALID_ARGUMENT,
    Reason.WRONG_METHOD: _C.INVALID_ARGUMENT,
    Reason.WRONG_PARTNER: _C.PERMISSION_DENIED,
    Reason.INVALID_REQUEST_ID: _C.INVALID_ARGUMENT,
    Reason.REQUEST_STALE: _C.FAILED_PRECONDITION,
    Reason.REQUEST_FROM_FUTURE: _C.FAILED_PRECONDITION,
    Reason.UNSUPPORTED_BODY_TYPE: _C.INVALID_ARGUMENT,
    Reason.MALFORMED_BODY: _C.INVALID_ARGUMENT,
    Reason.UNKNOWN_FIELD: _C.INVALID_ARGUMENT,
    Reason.MISSING_FIELD: _C.INVALID_ARGUMENT,
    Reason.UNKNOWN_CODE: _C.INVALID_ARGUMENT,
    Reason.INVALID_VALUE: _C.INVALID_ARGUMENT,
    Reason.AS_OF_IN_FUTURE: _C.INVALID_ARGUMENT,
    Reason.METHOD_NOT_ALLOWED: _C.PERMISSION_DENIED,
    Reason.PURPOSE_NOT_ALLOWED: _C.PERMISSION_DENIED,
    Reason.SECTION_NOT_ALLOWED: _C.PERMISSION_DENIED,
    Reason.CONSENT_MISSING: _C.PERMISSION_DENIED,
    Reason.CONSENT_NOT_FOUND: _C.PERMISSION_DENIED,
    Reason.CONSENT_PURPOSE_NOT_COVERED: _C.PERMISSION_DENIED,
    Reason.CONSENT_NOT_YET_VALID: _C.PERMISSION_DENIED,
    Reason.CONSENT_EXPIRED: _C.PERMISSION_DENIED,
    Reason.CONSENT_REVOKED: _C.PERMISSION_DENIED,
    Reason.INVALID_IDENTIFIER: _C.INVALID_ARGUMENT,
    Reason.DATA_UNAVAILABLE: _C.UNAVAILABLE,
    Reason.REQUEST_REPLAYED: _C.ALREADY_EXISTS,
    Reason.AUDIT_UNAVAILABLE: _C.UNAVAILABLE,
    Reason.OUT_OF_RANGE: _C.OUT_OF_RANGE,
    Reason.INTERNAL: _C.INTERNAL,
}

RETRY_AFTER: dict[Reason, timedelta] = {
    Reason.TOO_MANY_CONNECTIONS: timedelta(seconds=10),
    Reason.TOO_MANY_IN_FLIGHT: timedelta(milliseconds=200),
    Reason.DATA_UNAVAILABLE: timedelta(seconds=1),
    Reason.AUDIT_UNAVAILABLE: timedelta(seconds=1),
}
"""Where a retry of the question (as a new request) helps, and after how long."""


def trailing_metadata(
    refusal: RefusalError, receipt: Receipt | None
) -> tuple[tuple[str, bytes], ...]:
    """What goes with a refusal: its details, and the receipt when it was logged."""
    details: list[Message] = [ErrorInfo(reason=refusal.reason.value, domain=ERROR_DOMAIN)]
    if refusal.field is not None:
        violation = BadRequest.FieldViolation(
            field=refusal.field, description=refusal.reason.value, reason=refusal.reason.value
        )
        details.append(BadRequest(field_violations=[violation]))
    retry_after = RETRY_AFTER.get(refusal.reason)
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
    """For the developer at the partner: what is wrong, and what to do next."""
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
