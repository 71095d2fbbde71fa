# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What gRPC says when a call fails, as this package's errors.

A refusal is a google.rpc.Status in the trailing metadata whose ErrorInfo has the
gateway's domain (AIP-193). Whatever fails without one is the transport's doing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import grpc
from google.protobuf.message import DecodeError
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status

from gateway.client.errors import RefusedError, TransportError
from gateway.client.trust import GatewayTrust
from gateway.client.verification import SentRequest, verify_refusal
from gateway.domain.audit_entry import Receipt
from gateway.errors import MalformedError, VerificationError
from gateway.wire.entries import decode_receipt

ERROR_DOMAIN = "creditgateway"
_STATUS_DETAILS_KEY = "grpc-status-details-bin"
_RECEIPT_KEY = "creditgateway-receipt-bin"


def call_error(
    error: grpc.aio.AioRpcError, sent: SentRequest | None, trust: GatewayTrust
) -> RefusedError | TransportError:
    """The error to raise in place of gRPC's.

    Args:
        error: what the call raised.
        sent: the request, when it was a query; its receipt is then looked for.
        trust: the gateway's name and keys.
    """
    metadata = _binary(error.trailing_metadata())
    status = _status(metadata.get(_STATUS_DETAILS_KEY))
    reason = _reason(status)
    if not reason:
        return TransportError(error.code().name)
    receipt = _receipt(metadata.get(_RECEIPT_KEY)) if sent else None
    return RefusedError(
        reason,
        status=error.code().name,
        field=_field(status),
        retry_after=_retry_after(status),
        receipt=receipt,
        receipt_verified=bool(sent and receipt and _verifies(receipt, reason, sent, trust)),
        request=sent.raw if sent else b"",
    )


def _binary(metadata: Iterable[tuple[str, str | bytes]] | None) -> dict[str, bytes]:
    return {key: value for key, value in metadata or () if isinstance(value, bytes)}


def _status(raw: bytes | None) -> Status:
    try:
        return Status.FromString(raw or b"")
    except DecodeError:
        return Status()


def _reason(status: Status) -> str:
    info = ErrorInfo()
    for detail in status.details:
        if detail.Is(ErrorInfo.DESCRIPTOR) and detail.Unpack(info) and info.domain == ERROR_DOMAIN:
            return str(info.reason)
    return ""


def _field(status: Status) -> str | None:
    bad = BadRequest()
    for detail in status.details:
        if detail.Is(BadRequest.DESCRIPTOR) and detail.Unpack(bad) and bad.field_violations:
            return str(bad.field_violations[0].field)
    return None


def _retry_after(status: Status) -> timedelta | None:
    info = RetryInfo()
    for detail in status.details:
        if detail.Is(RetryInfo.DESCRIPTOR) and detail.Unpack(info):
            return timedelta(
                seconds=info.retry_delay.seconds, microseconds=info.retry_delay.nanos // 1_000
            )
    return None


def _receipt(raw: bytes | None) -> Receipt | None:
    try:
        return None if raw is None else decode_receipt(raw)
    except MalformedError:
        return None


def _verifies(receipt: Receipt, reason: str, sent: SentRequest, trust: GatewayTrust) -> bool:
    try:
        verify_refusal(receipt, reason, sent, trust)
    except VerificationError:
        return False
    return True
