# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What gRPC says when a call fails, as this package's errors.

A refusal is a google.rpc.Status in the trailing metadata whose ErrorInfo has the
gateway's domain (AIP-193). Whatever fails without one is the transport's doing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

import grpc
from google.protobuf.message import DecodeError
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status

from gateway.client._internal.errors import RefusedError, TransportError
from gateway.client._internal.trust import GatewayTrust
from gateway.client._internal.verification import Exchange, SentRequest, verify_refusal
from gateway.domain.access.methods import method_named
from gateway.errors import Reason, ReceiptError, VerificationError
from gateway.wire.entries import decode_receipt

ERROR_DOMAIN = "creditgateway"
_STATUS_DETAILS_KEY = "grpc-status-details-bin"
_UNCERTAIN = frozenset({Reason.AUDIT_UNAVAILABLE, Reason.INTERNAL})
"""Reasons after which the request may be in the log all the same."""
_UNTRUSTED = ("CERTIFICATE_VERIFY_FAILED", "Hostname Verification Check failed")
"""In what gRPC says, and nowhere else, where a handshake ended by the client's own checks."""
_RECEIPT_KEY = "creditgateway-receipt-bin"


def call_error(
    error: grpc.aio.AioRpcError,
    sent: SentRequest | None,
    trust: GatewayTrust,
    exchange: Exchange | None = None,
) -> RefusedError | TransportError:
    """The error to raise in place of gRPC's.

    Args:
        error: what the call raised.
        sent: the request, when it was a query; its receipt is then looked for.
        trust: the gateway's name and keys.
        exchange: the sending of the query.
    """
    trailer = tuple(error.trailing_metadata() or ())
    details = _values(trailer, _STATUS_DETAILS_KEY)
    # Two of them contradict each other; neither is more the gateway's than the other.
    status = _status(details[0] if len(details) == 1 else b"")
    reason = _reason(status)
    if not reason:
        # Without a connection nothing was sent, and nothing can be lost.
        untrusted = is_untrusted(error)
        lost = None if untrusted else lost_of(sent)
        return TransportError(error.code().name, lost, untrusted=untrusted)
    refused = RefusedError(
        reason,
        status=error.code().name,
        field=_field(status),
        retry_after=_retry_after(status),
        receipt=None,
        receipt_verified=False,
        request=sent.raw if sent else b"",
        asked=sent.asked if sent else None,
        exchange=exchange,
        lost=lost_of(sent) if reason in _UNCERTAIN else None,
    )
    if sent:
        _find_receipt(refused, _values(trailer, _RECEIPT_KEY), sent, trust)
    return refused


def is_untrusted(error: grpc.aio.AioRpcError) -> bool:
    """Whether the client broke the handshake off, because of the server's certificate."""
    return any(text in (error.details() or "") for text in _UNTRUSTED)


def lost_of(sent: SentRequest | None) -> SentRequest | None:
    """A request whose answer can be had once more, if there is one."""
    method = None if sent is None else method_named(sent.method)
    return sent if method is not None and method.recoverable else None


def _find_receipt(
    refused: RefusedError, values: Sequence[bytes], sent: SentRequest, trust: GatewayTrust
) -> None:
    """Puts the receipt of a trailer into the refusal, and whether it verifies."""
    if not values:
        return
    try:
        if len(values) > 1:
            raise ReceiptError("two receipts for one refusal")
        refused.receipt = decode_receipt(values[0])
        proven = verify_refusal(
            refused.receipt,
            refused.reason,
            sent,
            trust,
            refused.exchange,
            status=refused.status,
        )
    except VerificationError as error:
        refused.doubt(error)
    else:
        refused.receipt_verified, refused.unchecked = True, proven.unchecked


def _values(trailer: Iterable[tuple[str, str | bytes]], key: str) -> list[bytes]:
    """Every value that a trailer has for a binary key."""
    return [value for name, value in trailer if name == key and isinstance(value, bytes)]


def _status(raw: bytes) -> Status:
    try:
        return Status.FromString(raw)
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
